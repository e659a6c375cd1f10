"""Streams of events of the generated namespaces: which go on until one side has had enough.

Decides what their end means. Such a stream has no last event: the API describes it as the events from now on, and ends
it when there can be none any more (a session was deleted) or when the connection has lived long enough. So an end is
clean when the body ended as HTTP says it must and no event was cut; everything else is a `StreamTruncatedError`, and an
`error` event a `StreamServerError`. Every event is given out, an unknown one too. Pure; both shells do the reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

from claude_overlay.client.answer import credit
from claude_overlay.errors import (
    ClaudeError,
    ClientClosedError,
    DecodeError,
    StreamCancelledError,
    StreamError,
    StreamProtocolError,
    StreamTruncatedError,
)
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.event_stream import EventStreamDecoder
from claude_overlay.streaming.events import server_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claude_overlay.client.answer import Head
    from claude_overlay.client.call import Call
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["BaseEventStream", "EventsPlan"]

E = TypeVar("E")

MISSED: Final = "; what came since is in the list of events"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsPlan(Generic[E]):
    """A stream of events to be opened.

    Attributes:
        call: The request.
        decoder: Where the decoder of its events is: module below `claude_api.models`, and function.
    """

    call: Call[Any]
    decoder: str


class _NoSum:
    """What events add up to, which is nothing."""

    def __init__(self) -> None:
        self.complete = False  # no event says that it is the last one
        self.incomplete_blocks: Mapping[int, str] = {}
        self.snapshot: None = None

    def add(self, event: Any) -> None:
        if event["type"] == "error":
            raise server_error(event)


class _OpenEnded(EventStreamDecoder[E, None]):
    """The decoder, which also knows whether an event was begun and has not ended."""

    @property
    def mid_event(self) -> bool:
        return self._sse.mid_event


class BaseEventStream(Generic[E]):
    """State of one stream.

    Args:
        plan: What was asked for.
    """

    def __init__(self, plan: EventsPlan[E]) -> None:
        self._plan = plan
        self._decoder: _OpenEnded[E] | None = None
        self._metadata: ResponseMetadata | None = None
        self._events: Iterator[E] = iter(())
        self._over = False
        self._interrupted = False
        # What the stream failed with, where no decoder keeps it.
        self._cut: StreamTruncatedError | None = None

    @property
    def metadata(self) -> ResponseMetadata | None:
        """Status, headers and rate limits of the response; None before the stream is opened."""
        return self._metadata

    @property
    def request_id(self) -> str | None:
        """The server's id of this request; None before the stream is opened, or when it sent none."""
        return None if self._metadata is None else self._metadata.request_id

    def _begin(self, head: Head) -> None:
        module, _, function = self._plan.decoder.partition(":")
        self._metadata = head.metadata
        self._decoder = _OpenEnded(
            decode=getattr(import_module(f"claude_api.models.{module}"), function),
            accumulator=_NoSum(),
            log=AnomalyLog(),
            last_event="",
            request_id=self.request_id,
        )

    def _feed(self, chunk: bytes) -> None:
        if self._decoder is not None:
            self._events = self._decoder.feed(chunk)

    def _end(self, cause: Exception | None = None) -> None:
        """Settle the stream: the body is over, cleanly or by `cause`. Raises unless that is a clean end.

        An event without the blank line that should follow it is given out, if it is whole.
        """
        self._over = True
        decoder = self._decoder
        if decoder is None or decoder.failure is not None:
            self._check()
            return
        if cause is not None or self._interrupted:
            closed = isinstance(cause, ClientClosedError)
            how = "this client was closed before the stream had ended" if closed else "the stream broke off"
            self._give_up(StreamTruncatedError(how + MISSED), cause)
        begun = decoder.mid_event
        cause = None
        try:
            rest = list(decoder.feed(b"\n\n"))
        except StreamProtocolError as fault:
            if isinstance(fault.__cause__, DecodeError):
                raise  # it is whole, and not what it says it is
            rest, cause = [], fault
        if begun and not rest:
            self._cut = StreamTruncatedError(f"the stream ended in the middle of an event{MISSED}")
            self._cut.request_id = self.request_id
            raise self._cut from cause
        self._events = iter(rest)

    def _give_up(self, error: StreamTruncatedError, cause: BaseException | None = None) -> NoReturn:
        self._stop()
        if self._decoder is None:
            self._cut = error
            raise error from cause
        self._decoder.give_up(error, cause)

    def _give_up_cancelled(self, cause: BaseException | None = None) -> NoReturn:
        self._give_up(StreamCancelledError("the stream was cancelled"), cause)

    def _stop(self) -> None:
        """Take no further events: the caller has closed the stream."""
        self._over = True
        self._events = iter(())

    def _credit(self, error: ClaudeError) -> None:
        """Say in an error what was sent for the stream."""
        if self._metadata is not None:
            credit(error, self._metadata.attempts)

    def _check(self) -> None:
        """Raise again what the stream failed with: a second look must not take a cut for an end."""
        failure: StreamError | None = self._cut
        if failure is None and self._decoder is not None:
            failure = self._decoder.failure
        if failure is not None:
            raise failure
