"""The floor's requests: msgspec writes plain values, or strict structs of just what these requests hold."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from benchmarks.side_by_side import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.side_by_side.case import Job, Scene

# ruff: noqa: D101 - the shapes are the API's, and named as there


class CacheControl(msgspec.Struct, omit_defaults=True):
    type: str
    ttl: str | None = None


class Text(msgspec.Struct, tag_field="type", tag="text", omit_defaults=True):
    text: str
    cache_control: CacheControl | None = None


class Source(msgspec.Struct):
    type: str
    media_type: str
    data: str


class Image(msgspec.Struct, tag_field="type", tag="image"):
    source: Source


class Thinking(msgspec.Struct, tag_field="type", tag="thinking"):
    thinking: str
    signature: str


class ToolUse(msgspec.Struct, tag_field="type", tag="tool_use"):
    id: str
    name: str
    input: dict[str, Any]


class ToolResult(msgspec.Struct, tag_field="type", tag="tool_result"):
    tool_use_id: str
    content: list[Text]
    is_error: bool


class Turn(msgspec.Struct):
    role: str
    content: str | list[Text | Image | Thinking | ToolUse | ToolResult]


class Tool(msgspec.Struct, omit_defaults=True):
    name: str
    description: str | None = None
    input_schema: dict[str, Any] | None = None
    type: str | None = None
    max_uses: int | None = None


class Choice(msgspec.Struct):
    type: str


class Metadata(msgspec.Struct):
    user_id: str


class ThinkingConfig(msgspec.Struct):
    type: str
    budget_tokens: int


class Request(msgspec.Struct, omit_defaults=True):
    model: str
    max_tokens: int
    messages: list[Turn]
    system: list[Text] | None = None
    tools: list[Tool] | None = None
    tool_choice: Choice | None = None
    metadata: Metadata | None = None
    stop_sequences: list[str] | None = None
    thinking: ThinkingConfig | None = None


@contextmanager
def request(scene: Scene, *, kind: str, form: str) -> Iterator[Job]:  # noqa: ARG001 - every job is given the scene
    """Give a request as JSON text."""
    plain = asking.fields(kind)
    given: Any = msgspec.convert(plain, Request) if form == "typed" else plain
    yield asking.encoding(lambda: msgspec.json.encode(given))
