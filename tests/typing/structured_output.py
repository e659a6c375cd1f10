"""Structured output as type checkers see it: `output` has the type that was asked for.

Type-checked by `mypy --strict` (`test_structured_output.py`) and pyright (`make check`). Nothing here is executed.
"""

from __future__ import annotations

import dataclasses
import enum
from typing import Any, Literal, NamedTuple, TypedDict, assert_type

from claude_api.models import Message
from claude_overlay import AsyncClaude, Claude, WithResponse, user
from claude_overlay.client.aio.structured import AsyncParsedMessageStream
from claude_overlay.client.sync.structured import ParsedMessageStream
from claude_overlay.structured import read_output
from claude_overlay.structured.parsed import ParsedMessage


@dataclasses.dataclass
class Order:
    """A class of the user's."""

    name: str


class Film(TypedDict):
    """A mapping."""

    title: str


class Pair(NamedTuple):
    """A tuple."""

    left: int


class Color(enum.Enum):
    """One of several."""

    RED = "red"


MODEL = "m"


def structured(claude: Claude) -> None:
    """Blocking."""
    parse = claude.messages.parse
    stream_of = claude.messages.parse_stream
    message = parse(model=MODEL, max_tokens=5, messages=[user("x")], output_type=Order)
    assert_type(message, ParsedMessage[Order])
    assert_type(message.output, Order)
    assert_type(message.parsed_output.name, str)
    assert_type(message.text, str)
    whole: Message = message
    assert_type(read_output(whole, Order), Order)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=Film).output["title"], str)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=Pair).output.left, int)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=Color).output, Color)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=list[int]).output, list[int])
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=list[Order]).output[0].name, str)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=int).output, int)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type={"type": "string"}).output, Any)
    assert_type(parse(model=MODEL, max_tokens=5, messages=[], output_type=Literal["a"]).output, Any)
    assert_type(
        parse.with_response(model=MODEL, max_tokens=5, messages=[], output_type=Order),
        WithResponse[ParsedMessage[Order]],
    )
    with stream_of(model=MODEL, max_tokens=5, messages=[], output_type=Order, idle_timeout=5) as stream:
        assert_type(stream, ParsedMessageStream[Order])
        for value in stream.partials:
            assert_type(value, Any)
        assert_type(stream.final_message(), ParsedMessage[Order])
        assert_type(stream.final_output(), Order)


async def structured_async(claude: AsyncClaude) -> None:
    """Awaited."""
    parse = claude.messages.parse
    stream_of = claude.messages.parse_stream
    message = await parse(model=MODEL, max_tokens=5, messages=[], output_type=Order)
    assert_type(message.output, Order)
    assert_type(
        await parse.with_response(model=MODEL, max_tokens=5, messages=[], output_type=Order),
        WithResponse[ParsedMessage[Order]],
    )
    async with stream_of(model=MODEL, max_tokens=5, messages=[], output_type=Order) as stream:
        assert_type(stream, AsyncParsedMessageStream[Order])
        async for value in stream.partials:
            assert_type(value, Any)
        assert_type(await stream.final_output(), Order)
