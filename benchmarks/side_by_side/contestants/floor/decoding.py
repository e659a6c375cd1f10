"""The floor: msgspec decodes straight into typed structs, strictly.

It knows what these answers hold and nothing else: unknown members are dropped, an unknown kind of block is an error.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from benchmarks.side_by_side import feats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene

# ruff: noqa: D101 - the shapes are the API's, and named as there


class CacheCreation(msgspec.Struct):
    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int


class ServerToolUse(msgspec.Struct):
    web_fetch_requests: int
    web_search_requests: int


class OutputTokens(msgspec.Struct):
    thinking_tokens: int


class Usage(msgspec.Struct):
    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: CacheCreation | None = None
    server_tool_use: ServerToolUse | None = None
    service_tier: str | None = None
    inference_geo: str | None = None
    output_tokens_details: OutputTokens | None = None


class Caller(msgspec.Struct):
    type: str


class Location(msgspec.Struct):
    type: str
    cited_text: str
    encrypted_index: str
    title: str
    url: str


class Page(msgspec.Struct):
    type: str
    title: str
    url: str
    encrypted_content: str
    page_age: str | None = None


class Tagged(msgspec.Struct, tag_field="type"):
    @property
    def type(self) -> str:
        """The tag."""
        return str(self.__struct_config__.tag)


class Text(Tagged, tag="text"):
    text: str
    citations: list[Location] | None = None


class Thinking(Tagged, tag="thinking"):
    thinking: str
    signature: str


class ToolUse(Tagged, tag="tool_use"):
    id: str
    name: str
    input: dict[str, Any]
    caller: Caller | None = None


class ServerTool(Tagged, tag="server_tool_use"):
    id: str
    name: str
    input: dict[str, Any]
    caller: Caller | None = None


class Found(Tagged, tag="web_search_tool_result"):
    tool_use_id: str
    content: list[Page]
    caller: Caller | None = None


class Message(msgspec.Struct):
    id: str
    type: str
    role: str
    model: str
    content: list[Text | Thinking | ToolUse | ServerTool | Found]
    stop_reason: str | None
    stop_sequence: str | None
    usage: Usage
    stop_details: dict[str, Any] | None = None


class TextDelta(Tagged, tag="text_delta"):
    text: str


class ThinkingDelta(Tagged, tag="thinking_delta"):
    thinking: str


class InputDelta(Tagged, tag="input_json_delta"):
    partial_json: str


class Delta(msgspec.Struct):
    type: str
    index: int
    delta: TextDelta | ThinkingDelta | InputDelta


_MESSAGE = msgspec.json.Decoder(Message)
_EVENT = msgspec.json.Decoder(Delta)


def from_parsed(value: Any) -> Any:
    """Make a message of parsed JSON."""
    return msgspec.convert(value, Message)


@contextmanager
def message(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Decode a message."""
    yield feats.decoding(_MESSAGE.decode, from_parsed, **asked)


@contextmanager
def held(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Hold many messages."""
    yield feats.holding(_MESSAGE.decode, **asked)


@contextmanager
def events(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Decode the data of the events of a stream."""
    yield feats.events(_EVENT.decode, **asked)


@contextmanager
def encoded(scene: Scene, **asked: Any) -> Iterator[Job]:  # noqa: ARG001 - as above
    """Give a typed message as JSON text."""
    yield feats.encoding(_MESSAGE.decode, msgspec.json.encode, **asked)
