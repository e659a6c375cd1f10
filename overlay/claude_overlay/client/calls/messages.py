"""Calls of `claude.messages`: create, stream, count tokens.

Decides that a stream is asked for by `.stream(...)` and by nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from claude_api.api.messages import count_message_tokens as count_endpoint
from claude_api.api.messages import create_message as create_endpoint
from claude_overlay.client.call import STREAMED, Call, MessageOptions, build_call
from claude_overlay.client.stream_plan import STREAM_OPTIONS, StreamOptions, StreamPlan, plan_stream
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from typing import Unpack

    from claude_api.models import Message, MessageTokensCount

    class CreateArguments(create_endpoint.Fields, MessageOptions, total=False):
        """Fields and options of `messages.create`."""

    class StreamArguments(CreateArguments, StreamOptions, total=False):
        """Fields and options of `messages.stream`."""

    class CountArguments(count_endpoint.Fields, MessageOptions, total=False):
        """Fields and options of `messages.count_tokens`."""


__all__ = ["count_tokens", "create_message", "stream_message"]

EVENT_STREAM: Final = {"accept": "text/event-stream", **STREAMED}


def create_message(**arguments: Unpack[CreateArguments]) -> Call[Message]:
    """Send messages and receive the model's answer, whole.

    Keyword arguments are the fields of the request (`model`, `max_tokens`, `messages`, `system`, `tools`, ...) and the
    options in `MessageOptions`. Nested values are models or plain mappings.

    Raises:
        InvalidArgumentError: An argument is unknown or missing, or `stream=True`. Nothing was sent.
        APIStatusError: The server refused; a class for each kind of refusal.
        APIConnectionError: No answer, or it broke off. `APITimeoutError` when it took too long.
        DecodeError: The answer is not what the API promises.
    """
    _refuse_stream(arguments, "create")
    return build_call(create_endpoint, arguments)


def stream_message(**arguments: Unpack[StreamArguments]) -> StreamPlan:
    """Send messages and receive the model's answer while it is made.

    Takes the arguments of `create`, and those of `StreamOptions`: callbacks (`on_text`, `on_thinking`, `on_tool_use`,
    `on_message`, `on_error`), limits (`idle_timeout`, `progress_timeout`) and `allow_invalid_input`. The request goes
    out on entering the `with` block, or at the first read.

    Raises:
        InvalidArgumentError: An argument is unknown, missing or wrong. Nothing was sent.
        APIStatusError: On opening: the server refused.
        StreamError: While reading: the stream was cut, failed, or made no sense. `.snapshot` is what had arrived.
    """
    if arguments.get("stream") is False:
        message = "messages.stream(...) always streams; use messages.create(...) for the whole answer at once"
        raise InvalidArgumentError(message)
    options = {name: value for name, value in arguments.items() if name in STREAM_OPTIONS}
    fields = {name: value for name, value in arguments.items() if name != "stream" and name not in STREAM_OPTIONS}
    call = build_call(create_endpoint, fields, body={"stream": True}, headers=EVENT_STREAM)
    return plan_stream(call, options)


def count_tokens(**arguments: Unpack[CountArguments]) -> Call[MessageTokensCount]:
    """Count the tokens a request would use, without making it.

    Takes the fields of `create` that shape the input (`model`, `messages`, `system`, `tools`, ...).
    """
    return build_call(count_endpoint, arguments)


def _refuse_stream(arguments: Mapping[str, Any], method: str) -> None:
    extra = arguments.get("extra_body")
    if arguments.get("stream") is True or (isinstance(extra, Mapping) and extra.get("stream") is True):
        message = f"messages.{method}(...) gives the whole answer at once; use messages.stream(...) to stream it"
        raise InvalidArgumentError(message)
