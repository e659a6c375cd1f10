"""The blocking stream of events of a generated namespace.

Thin: bytes come from `SyncConnection.stream`, meaning from `client.areas_events`. `aio.areas_events` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from claude_overlay.client.areas_events import BaseEventStream, EventsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.stream_gate import GatedReading, StreamGate
from claude_overlay.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType
    from typing import Self

__all__ = ["EventStream", "EventsMethod"]

P = ParamSpec("P")
E = TypeVar("E")


class EventStream(GatedReading, BaseEventStream[E]):
    """Events as they happen: iterate over them, best inside of a `with` block.

    The request goes out on entering the block, or at the first read. The connection is freed when the stream is
    exhausted, closed, cancelled, or no longer referenced. One thread reads; others may `cancel`. Nothing is read ahead.

    A read waits as long as the client's read timeout, 600 seconds by default; `timeout=` gives it another.
    """

    def __init__(self, connection: SyncConnection, plan: EventsPlan[E]) -> None:
        super().__init__(plan)
        self._connection = connection
        self._chunks: Generator[Any] | None = None
        self._gate = StreamGate()

    def open(self) -> Self:
        """Send the request now, if it has not been sent.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: There was no response.
        """
        if self._chunks is None and not self._over:
            if not self._gate.enter():
                self._give_up_cancelled()
            try:
                self._chunks = self._connection.stream(self._plan.call, EVENT_STREAM_TYPE, opened=self._gate.opened)
                self._begin(next(self._chunks))
            except BaseException:
                self._over = True  # a stream that could not be opened has no events, now or later
                raise
            finally:
                self._gate.leave()
        return self

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        """Wait for the next event.

        Raises:
            StreamTruncatedError: The stream broke off.
            StreamServerError: The server reported an error.
            StreamProtocolError: What came is no event.
        """
        try:
            return self._advance()
        except ClaudeError as error:
            self._credit(error)
            raise

    def cancel(self) -> None:
        """End the stream for good and free its connection. From any thread; a second time does nothing.

        Who is reading gets a StreamCancelledError. A read that is blocked on the network ends at once (over HTTP/2:
        with the next bytes).
        """
        self._gate.cancel(self._chunks)

    def close(self) -> None:
        """Free the connection. What was not read is lost. From another thread than the reader's: `cancel`."""
        self._stop()
        self._gate.free(self._chunks)

    def _advance(self) -> E:
        if self._gate.cancelled and not self._over:
            self._gate.free(self._chunks)
            self._give_up_cancelled()
        self.open()
        while True:
            try:
                for event in self._events:
                    return event
            except BaseException:
                self.close()
                raise
            if self._over:
                self._check()
                raise StopIteration
            self._read()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class EventsMethod(Operation[SyncConnection, P, EventsPlan[E]], Generic[P, E]):
    """A method that streams events."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> EventStream[E]:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return EventStream(self._connection, self._plan(*args, **kwargs))

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[EventStream[E]]:
        """Send the request now; give the opened stream and its metadata."""
        stream = self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
