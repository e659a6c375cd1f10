"""Every error this package raises, under one root.

Decides the names, what each error carries, and that all of them survive `pickle` and `copy.deepcopy` with every
attribute. Decides nothing about when they are raised. Imported by all rooms; imports only `claude_api.errors`.

    ClaudeError
    ├── InvalidArgumentError (also ValueError)    refused before anything was sent
    ├── ConfigurationError                        no key, a broken workspace file, a client that does not fit
    ├── ClientClosedError                         `close()` was called, before or in the middle of it
    ├── DecodeError                               an answer that is not what the API promises; `.path`
    ├── APIStatusError                            an answer with an error status, one class for each API error type:
    │   ├── BadRequestError 400, AuthenticationError 401, BillingError 402, PermissionDeniedError 403,
    │   ├── NotFoundError 404, RequestTimeoutError 408, ConflictError 409, PreconditionFailedError 412,
    │   ├── RequestTooLargeError 413, UnprocessableEntityError 422, RateLimitError 429
    │   └── InternalServerError 5xx and its kin: ServiceUnavailableError 503, GatewayTimeoutError 504,
    │       OverloadedError 529
    ├── APIConnectionError                        no answer, or it broke off
    │   └── APITimeoutError (also TimeoutError)
    │       └── BatchWaitTimeoutError             `wait_for` reached its deadline; `.batch`
    ├── StreamError                               a stream that did not succeed; `.snapshot`
    │   ├── StreamTruncatedError                  it ended before `message_stop`, or its transport broke
    │   │   ├── StreamStalledError                no bytes, or no events, for longer than the caller allows
    │   │   └── StreamCancelledError              `cancel()` was called on it
    │   ├── StreamServerError                     the server sent an error event; `.type`
    │   └── StreamProtocolError                   it said something the protocol does not allow
    │       └── EventTooLargeError                one event is over the size limit
    ├── BatchLineError                            one line of batch results is not a result; `.line_number`, `.raw`
    │   └── BatchDuplicateError                   it is another result for a custom_id that had one; `.result`
    └── BatchIncompleteError                      the results, read to the end, are not all; `.missing`, `.report`

No error holds a request header, a key or a type of an HTTP library. A transport's own exception is only ever the
`__cause__`, which `pickle` leaves behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from claude_api.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    BillingError,
    ClaudeError,
    ConflictError,
    DecodeError,
    GatewayTimeoutError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RequestTimeoutError,
    RequestTooLargeError,
    ServiceUnavailableError,
    UnprocessableEntityError,
    error_for,
    status_error,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claude_api.models import Message

Phase = Literal["connect", "write", "read", "pool"]
StallLimit = Literal["idle", "progress"]

# The start of a bad line that an error keeps; enough to see what is wrong, never a 500 MB line.
KEPT_OF_LINE = 64 * 1024
_RETRYABLE_TYPES = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})


class ConfigurationError(ClaudeError):
    """The client cannot be built from what it was given. Nothing was sent.

    Attributes:
        message: what is missing or wrong, in words; never the value of a key.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ClientClosedError(ClaudeError):
    """The client was closed: before this call, or while it was waiting.

    A stream that was open ends with `StreamTruncatedError`, which has what arrived, and has this as its `__cause__`.

    Attributes:
        message: what happened, in words.
        request_id: the `request-id` of the response that was being read; None when none had begun.
    """

    def __init__(self, message: str = "this client is closed", *, request_id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request_id = request_id


class APIConnectionError(ClaudeError):
    """No usable answer: the connection could not be made, or broke.

    The transport's exception is the `__cause__`. Whether the server saw the request is known only by `phase`:
    after "connect" and "pool" it did not; after "write" and "read" it may have.

    Attributes:
        message: what happened, in words.
        phase: "connect", "write", "read" or "pool"; None when the transport does not tell.
        request_id: the `request-id` of the response that broke off; None when none had begun.
    """

    def __init__(
        self,
        message: str = "the connection to the API failed",
        *,
        phase: Phase | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.phase: Phase | None = phase
        self.request_id = request_id


class APITimeoutError(APIConnectionError, TimeoutError):
    """A time limit passed before the answer was complete. `phase` tells which limit."""

    def __init__(
        self,
        message: str = "the request timed out",
        *,
        phase: Phase | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, phase=phase, request_id=request_id)


class BatchWaitTimeoutError(APITimeoutError):
    """The batch had not ended when the time given to `wait_for` was over. The batch itself goes on.

    Attributes:
        batch: the batch as last seen; None when no answer came in time.
    """

    def __init__(self, message: str, *, batch: Any = None) -> None:
        super().__init__(message)
        self.batch = batch


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


class BatchLineError(ClaudeError):
    """One line of batch results could not be read. The lines before and after it are not affected.

    Attributes:
        message: what is wrong with it.
        line_number: its number, from 1; blank lines count.
        offset: the byte at which it begins.
        raw: the line as received, without its ending, at most its first 64 KiB.
        custom_id: the request it belongs to, when so much could be read.
        request_id: the `request-id` of the download.
    """

    def __init__(
        self,
        message: str,
        *,
        line_number: int,
        raw: bytes,
        offset: int = 0,
        custom_id: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.line_number = line_number
        self.offset = offset
        self.raw = raw[:KEPT_OF_LINE]
        self.custom_id = custom_id
        self.request_id = request_id

    def __str__(self) -> str:
        return f"line {self.line_number}: {self.message}"


class BatchDuplicateError(BatchLineError):
    """A line of batch results is a second result for a custom_id, and not the same as the first. Neither is lost.

    Attributes:
        result: this line's result, decoded; the first one was handed out before.
        first_line: the number of the line with the first one; None when an earlier download had it.
    """

    def __init__(
        self,
        message: str,
        *,
        line_number: int,
        raw: bytes,
        offset: int = 0,
        custom_id: str | None = None,
        request_id: str | None = None,
        result: Any = None,
        first_line: int | None = None,
    ) -> None:
        super().__init__(
            message,
            line_number=line_number,
            raw=raw,
            offset=offset,
            custom_id=custom_id,
            request_id=request_id,
        )
        self.result = result
        self.first_line = first_line


class BatchIncompleteError(ClaudeError):
    """Batch results were read to their end, every item was handed out, and they are not what the caller expected.

    Attributes:
        message: what differs, in words.
        expected: results by type, as the caller expected them; None when ids were expected.
        found: distinct results by type, as they were read; bad lines are not among them (see `report.unreadable`).
        missing: custom_ids that were expected and have no result; empty when counts were expected.
        extra: custom_ids with a result that nobody expected, at most the first 100; empty when counts were expected.
        report: the `ResultsReport` of the download.
        request_id: the `request-id` of the download.
    """

    def __init__(
        self,
        message: str,
        *,
        expected: Mapping[str, int] | None = None,
        found: Mapping[str, int] | None = None,
        missing: Sequence[str] = (),
        extra: Sequence[str] = (),
        report: Any = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.expected: dict[str, int] | None = None if expected is None else dict(expected)
        self.found: dict[str, int] = dict(found or {})
        self.missing: tuple[str, ...] = tuple(missing)
        self.extra: tuple[str, ...] = tuple(extra)
        self.report = report
        self.request_id = request_id

    def __str__(self) -> str:
        return f"{self.message} (request {self.request_id})" if self.request_id else self.message


__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BatchDuplicateError",
    "BatchIncompleteError",
    "BatchLineError",
    "BatchWaitTimeoutError",
    "BillingError",
    "ClaudeError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EventTooLargeError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "OverloadedError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ServiceUnavailableError",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
    "error_for",
    "status_error",
]
