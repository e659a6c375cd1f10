"""The types of the floor: strict, no unknown variants, nothing kept that is not asked for."""

from __future__ import annotations

from typing import Any

import msgspec

__all__ = ["Batch", "Event", "Line", "Message"]


class CacheCreation(msgspec.Struct):
    """Tokens written to the cache."""

    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int


class OutputTokens(msgspec.Struct):
    """What output tokens were spent on."""

    thinking_tokens: int


class Usage(msgspec.Struct):
    """Tokens of an answer."""

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: CacheCreation | None = None
    service_tier: str | None = None
    inference_geo: str | None = None
    output_tokens_details: OutputTokens | None = None


class Text(msgspec.Struct, tag_field="type", tag="text"):
    """A block of text."""

    text: str
    citations: list[dict[str, Any]] | None = None


class Thinking(msgspec.Struct, tag_field="type", tag="thinking"):
    """A block of thinking."""

    thinking: str
    signature: str


class ToolUse(msgspec.Struct, tag_field="type", tag="tool_use"):
    """A call of a tool."""

    id: str
    name: str
    input: dict[str, Any]


class Message(msgspec.Struct):
    """An answer."""

    id: str
    type: str
    role: str
    model: str
    content: list[Text | Thinking | ToolUse]
    stop_reason: str | None
    stop_sequence: str | None
    usage: Usage
    stop_details: dict[str, Any] | None = None


class TextDelta(msgspec.Struct, tag_field="type", tag="text_delta"):
    """More text."""

    text: str


class ThinkingDelta(msgspec.Struct, tag_field="type", tag="thinking_delta"):
    """More thinking."""

    thinking: str


class SignatureDelta(msgspec.Struct, tag_field="type", tag="signature_delta"):
    """The signature of what was thought."""

    signature: str


class InputDelta(msgspec.Struct, tag_field="type", tag="input_json_delta"):
    """More of a tool's input."""

    partial_json: str


class Start(msgspec.Struct, tag_field="type", tag="message_start"):
    """The answer begins."""

    message: Message


class BlockStart(msgspec.Struct, tag_field="type", tag="content_block_start"):
    """A block begins."""

    index: int
    content_block: Text | Thinking | ToolUse


class BlockDelta(msgspec.Struct, tag_field="type", tag="content_block_delta"):
    """A block grows."""

    index: int
    delta: TextDelta | ThinkingDelta | SignatureDelta | InputDelta


class BlockStop(msgspec.Struct, tag_field="type", tag="content_block_stop"):
    """A block ends."""

    index: int


class Ended(msgspec.Struct):
    """How the answer ended."""

    stop_reason: str | None
    stop_sequence: str | None


class MoreUsage(msgspec.Struct):
    """Tokens at the end."""

    output_tokens: int


class Delta(msgspec.Struct, tag_field="type", tag="message_delta"):
    """The answer ends."""

    delta: Ended
    usage: MoreUsage


class Stop(msgspec.Struct, tag_field="type", tag="message_stop"):
    """No more comes."""


class Ping(msgspec.Struct, tag_field="type", tag="ping"):
    """The connection lives."""


Event = Start | BlockStart | BlockDelta | BlockStop | Delta | Stop | Ping


class Succeeded(msgspec.Struct, tag_field="type", tag="succeeded"):
    """A request of a batch was answered."""

    message: Message


class Errored(msgspec.Struct, tag_field="type", tag="errored"):
    """A request of a batch failed."""

    error: dict[str, Any]


class Line(msgspec.Struct):
    """A result of a batch."""

    custom_id: str
    result: Succeeded | Errored


class Batch(msgspec.Struct):
    """A batch."""

    id: str
    processing_status: str
    results_url: str | None
