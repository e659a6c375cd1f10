"""One message stream as a value: the call, and what its caller wants of the stream.

Decides which keyword arguments of `messages.stream` are about the stream and not part of the request, and refuses wrong
ones before anything is sent. Pure. Built by `calls.messages`, used by both streams.
"""

from __future__ import annotations

import inspect
import math
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Final, TypedDict

from claude_overlay.client.call import Call
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.streaming.callbacks import Callbacks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_api.models import Message, ToolUseBlock
    from claude_overlay.client.config import Timeouts
    from claude_overlay.errors import ClaudeError

__all__ = ["STREAM_OPTIONS", "StreamOptions", "StreamPlan", "plan_stream"]


class StreamOptions(TypedDict, total=False):
    """Keyword arguments of `messages.stream`, besides those of `messages.create`. None is the same as leaving out.

    The callbacks are called by whoever reads the stream, in its thread or task, in the order of the events, before the
    event is given out; nothing is called while nobody reads. What one raises comes out of the read, unchanged, and
    closes the stream. `AsyncClaude` takes coroutine functions too, and awaits them.

    Attributes:
        allow_invalid_input: Accept tool input that is not one JSON object although the model says that it had
            finished, as fine-grained tool streaming can bring. Default False: the stream fails at its end.
        idle_timeout: Seconds without a single byte after which the stream has failed (`StreamStalledError`; before
            the response has begun, `APITimeoutError`). Default: none but the read timeout.
        progress_timeout: Seconds of waiting without any event but `ping` after which the stream has failed
            (`StreamStalledError`). `Claude` can look only when bytes come, so it may notice as much later as the
            server's pings are apart, and at most twice as late; `AsyncClaude` notices at once. Default: none.
        on_text: Called with each piece of text.
        on_thinking: Called with each piece of thinking.
        on_tool_use: Called with each tool call, whole, when its block has ended. The stream may still fail after it.
        on_message: Called once with the message, when the stream has succeeded.
        on_error: Called once with the error, before it is raised, when the stream cannot be opened or fails.
    """

    allow_invalid_input: bool | None
    idle_timeout: float | None
    progress_timeout: float | None
    on_text: Callable[[str], Any] | None
    on_thinking: Callable[[str], Any] | None
    on_tool_use: Callable[[ToolUseBlock], Any] | None
    on_message: Callable[[Message], Any] | None
    on_error: Callable[[ClaudeError], Any] | None


STREAM_OPTIONS: Final = frozenset({
    "allow_invalid_input", "idle_timeout", "progress_timeout", *(function.name for function in fields(Callbacks)),
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamPlan:
    """What `messages.stream` was asked for.

    Attributes:
        call: The request.
        allow_invalid_input, idle_timeout, progress_timeout: As in `StreamOptions`.
        callbacks: The functions to be called.
    """

    call: Call[Message]
    allow_invalid_input: bool = False
    idle_timeout: float | None = None
    progress_timeout: float | None = None
    callbacks: Callbacks = field(default_factory=Callbacks)

    def clamped(self, longest_read: float | None, timeout: Timeouts) -> Call[Message]:
        """Give the call with no read allowed to take longer than `longest_read` seconds.

        Args:
            longest_read: The limit; None leaves the call as it is.
            timeout: The client's timeout, for a call that has none of its own.
        """
        if longest_read is None:
            return self.call
        own: Timeouts = self.call.request.get("timeout") or timeout
        read = longest_read if own.read is None else min(own.read, longest_read)
        return replace(self.call, request={**self.call.request, "timeout": own._replace(read=read)})

    def refuse_coroutines(self) -> None:
        """Check the callbacks of a blocking stream: nobody would await them.

        Raises:
            InvalidArgumentError: One is a coroutine function.
        """
        for name, function in self.callbacks.given.items():
            if inspect.iscoroutinefunction(function):
                message = f"{name} is a coroutine function, which Claude cannot await; AsyncClaude can"
                raise InvalidArgumentError(message)


def plan_stream(call: Call[Message], options: Mapping[str, Any]) -> StreamPlan:
    """Check the options of a stream.

    Raises:
        InvalidArgumentError: A limit that is no limit, or a callback that is no function.
    """
    given = {name: value for name, value in options.items() if value is not None}
    allow = given.pop("allow_invalid_input", False)
    if not isinstance(allow, bool):
        message = f"allow_invalid_input is True or False, not {allow!r}"
        raise InvalidArgumentError(message)
    limits = {name: _seconds(name, given.pop(name, None)) for name in ("idle_timeout", "progress_timeout")}
    return StreamPlan(call=call, allow_invalid_input=allow, callbacks=Callbacks(**given), **limits)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        message = f"{name} is a number of seconds above 0, not {value!r}"
        raise InvalidArgumentError(message)
    return float(value)
