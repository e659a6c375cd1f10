"""Calls of `claude.messages` whose answer is a value of a type: parse, parse_stream.

Decides where the schema goes in the request (`output_config.format`), beside whatever else `output_config` holds, and
that nothing may say otherwise. Reading the answer is `claude_overlay.structured`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from claude_api import UNSET
from claude_overlay.client.call import Call
from claude_overlay.client.calls.messages import create_message, stream_message
from claude_overlay.client.stream_plan import StreamPlan
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.structured.output import Output, output_of

if TYPE_CHECKING:
    from typing import Unpack

    from claude_api.models import Message
    from claude_overlay.client.calls.messages import CreateArguments, StreamArguments

__all__ = ["ParsePlan", "ParseStreamPlan", "parse_message", "parse_stream"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsePlan(Generic[T]):
    """A request and the type of its answer."""

    call: Call[Message]
    output: Output[T]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParseStreamPlan(Generic[T]):
    """A stream and the type of the value it brings."""

    stream: StreamPlan
    output: Output[T]

    @property
    def call(self) -> Call[Message]:
        """The request."""
        return self.stream.call


def parse_message(*, output_type: Any = UNSET, **arguments: Unpack[CreateArguments]) -> ParsePlan[Any]:
    """Send messages and receive an answer that is a value of a type: `.output` of the message.

    Takes the arguments of `create`, without `output_config.format`, which is made from the type.

    Args:
        output_type: The type: a dataclass, an attrs class, a pydantic model, a TypedDict, a NamedTuple, an enum,
            Literal, a union, a list of any of them, ... or a JSON Schema as a mapping. What the API cannot enforce of
            it (bounds, lengths, patterns) is told to the model, and checked when the answer is read.
        **arguments: Fields and options of `create`.

    Raises:
        InvalidArgumentError: An argument is unknown or missing, or the type has no schema that the API takes. Nothing
            was sent.
        OutputRefusedError: The model refused. `.snapshot` of this error and the next ones is the message.
        OutputTruncatedError: The answer was cut, by `max_tokens` for example.
        OutputMissingError: The model called tools, or wrote no text.
        OutputMismatchError: The answer is no value of the type: `.problems` and `.text`.
        APIStatusError: The server refused; a class for each kind of refusal.
        APIConnectionError: No answer, or it broke off. `APITimeoutError` when it took too long.
        DecodeError: The answer is not what the API promises.
    """
    if arguments.get("stream") is True:
        message = "messages.parse(...) gives the whole answer at once; use messages.parse_stream(...) to stream it"
        raise InvalidArgumentError(message)
    output = _output(output_type, "parse")
    return ParsePlan(call=create_message(**_with_format(arguments, output, "parse")), output=output)


def parse_stream(*, output_type: Any = UNSET, **arguments: Unpack[StreamArguments]) -> ParseStreamPlan[Any]:
    """Send messages and receive an answer that is a value of a type, while it is written.

    Takes the arguments of `stream`, and `output_type` as `parse` does. The stream has `.partials`, the value as far as
    it has arrived, and `final_message()`, whose `.output` is the value.

    Raises:
        InvalidArgumentError: An argument is unknown, missing or wrong, or the type has no schema that the API takes.
            Nothing was sent.
        APIStatusError: On opening: the server refused.
        StreamError: While reading: the stream was cut, failed, or made no sense. `.snapshot` is what had arrived.
        StructuredOutputError: At the end: the answer came whole, and holds no such value; its class says why.
    """
    output = _output(output_type, "parse_stream")
    return ParseStreamPlan(stream=stream_message(**_with_format(arguments, output, "parse_stream")), output=output)


def _output(output_type: Any, method: str) -> Output[Any]:
    if output_type is UNSET:
        message = (
            f"messages.{method}(...) needs output_type=...: the type of the answer, like a dataclass, or a JSON Schema "
            "as a mapping. No other argument says it; for an answer in plain text use messages.create(...)"
        )
        raise InvalidArgumentError(message)
    return output_of(output_type)


def _with_format(arguments: Any, output: Output[Any], method: str) -> Any:
    """Give the arguments with the format in their `output_config`."""
    extra = arguments.get("extra_body")
    for name, holder in (("output_format", arguments), ("output_format", extra), ("output_config", extra)):
        if isinstance(holder, Mapping) and holder.get(name):
            place = f"extra_body[{name!r}]" if holder is extra else name
            message = f"messages.{method}(...) makes the format from output_type; leave out {place}"
            raise InvalidArgumentError(message)
    config = _as_mapping(arguments.get("output_config"))
    if config.get("format"):
        message = (
            f"messages.{method}(...) makes output_config['format'] from output_type; leave it out of output_config"
        )
        raise InvalidArgumentError(message)
    return {**arguments, "output_config": {**config, "format": output.format}}


def _as_mapping(config: Any) -> Mapping[str, Any]:
    """Give an `output_config` as a mapping; it may be a model, or not be there."""
    if isinstance(config, Mapping):
        return config
    if hasattr(config, "to_dict"):
        given: Mapping[str, Any] = config.to_dict()
        return given
    if not config:  # left out: None or UNSET
        return {}
    message = f"output_config is a mapping or an OutputConfigParam, not {type(config).__name__}"
    raise InvalidArgumentError(message)
