"""Errors of a stream that began well. Each holds what had arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from claude_api.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_api.models import Message

__all__ = [
    "EventTooLargeError",
    "StallLimit",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
]

StallLimit = Literal["idle", "progress"]

_RETRYABLE_TYPES = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})


class StreamError(ClaudeError):
    """A stream that did not succeed.

    Attributes:
        message: what happened, in words.
        snapshot: the Message as far as it arrived, or None when `message_start` did not. Tool input that was cut is
            parsed as far as it goes. Unless `complete` is true, take it for a fragment.
        complete: True when `message_stop` had been seen, so that `snapshot` is the whole message and only the end of
            the transport, or something after the message, was wrong.
        incomplete_blocks: positions in `snapshot.content` of blocks that were begun and not ended, and of tool calls
            whose input is not whole; each with the raw JSON text of that input, empty for other blocks.
        request_id: the `request-id` of the response that carried the stream.
    """

    def __init__(
        self,
        message: str,
        *,
        snapshot: Message | None = None,
        request_id: str | None = None,
        complete: bool = False,
        incomplete_blocks: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.snapshot = snapshot
        self.request_id = request_id
        self.complete = complete
        self.incomplete_blocks: dict[int, str] = dict(incomplete_blocks or {})

    def __str__(self) -> str:
        return f"{self.message} (request {self.request_id})" if self.request_id else self.message


class StreamTruncatedError(StreamError):
    """The stream ended without `message_stop`, or its transport or decompressor did not end cleanly."""


class StreamStalledError(StreamTruncatedError):
    """The stream was given up because it brought nothing for longer than the caller allows.

    Attributes:
        limit: "idle" when no byte came, "progress" when bytes may have come but no event other than `ping`.
        seconds: the limit, as the caller set it.
    """

    def __init__(
        self,
        message: str = "the stream stalled",
        *,
        limit: StallLimit = "idle",
        seconds: float | None = None,
        snapshot: Message | None = None,
        request_id: str | None = None,
        complete: bool = False,
        incomplete_blocks: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(
            message,
            snapshot=snapshot,
            request_id=request_id,
            complete=complete,
            incomplete_blocks=incomplete_blocks,
        )
        self.limit: StallLimit = limit
        self.seconds = seconds


class StreamCancelledError(StreamTruncatedError):
    """`cancel()` was called on the stream, so whoever was reading it does not take the part for the whole."""


class StreamServerError(StreamError):
    """The server reported a failure inside a stream that had begun with status 200.

    Attributes:
        type: the API error type, like "overloaded_error"; None when the event named none.
        error: the `error` object of the event; empty when there was none.
        body: the event's data, parsed when it was JSON, text otherwise.
    """

    def __init__(
        self,
        message: str,
        *,
        type: str | None = None,  # noqa: A002 - the wire's name
        body: Any = None,
        snapshot: Message | None = None,
        request_id: str | None = None,
        complete: bool = False,
        incomplete_blocks: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(
            message,
            snapshot=snapshot,
            request_id=request_id,
            complete=complete,
            incomplete_blocks=incomplete_blocks,
        )
        self.type = type
        self.body = body

    @property
    def error(self) -> Mapping[str, Any]:
        """The `error` object of the event; empty when there was none."""
        found = self.body.get("error") if isinstance(self.body, dict) else None
        return found if isinstance(found, dict) else {}

    @property
    def is_retryable(self) -> bool:
        """Whether the same request may succeed later, by error type. What arrived before is lost to a retry."""
        return self.type in _RETRYABLE_TYPES


class StreamProtocolError(StreamError):
    """The stream broke the protocol: malformed JSON, an event out of order, a block that does not exist.

    Attributes:
        event_number: the event at fault, counted from 1 over all events of the stream; None when it is no one event.
    """

    def __init__(
        self,
        message: str,
        *,
        event_number: int | None = None,
        snapshot: Message | None = None,
        request_id: str | None = None,
        complete: bool = False,
        incomplete_blocks: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(
            message,
            snapshot=snapshot,
            request_id=request_id,
            complete=complete,
            incomplete_blocks=incomplete_blocks,
        )
        self.event_number = event_number


class EventTooLargeError(StreamProtocolError):
    """One event, or one line, is over the size limit, so that memory stays bounded.

    Attributes:
        limit: the limit in bytes.
    """

    def __init__(self, *, limit: int, event_number: int | None = None) -> None:
        super().__init__(f"an event of the stream is larger than {limit} bytes", event_number=event_number)
        self.limit = limit
