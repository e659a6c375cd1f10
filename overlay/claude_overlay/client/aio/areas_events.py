"""The asynchronous stream of events of a generated namespace.

Thin: bytes come from `AsyncConnection.stream`, meaning from `client.areas_events`. `sync.areas_events` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.stream_gate import AsyncGatedReading, AsyncStreamGate
from claude_overlay.client.areas_events import BaseEventStream, EventsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType
    from typing import Self

__all__ = ["AsyncEventStream", "AsyncEventsMethod"]

P = ParamSpec("P")
E = TypeVar("E")


class AsyncEventStream(AsyncGatedReading, BaseEventStream[E]):
    """Events as they happen: iterate over them, best inside of an `async with` block.

    The request goes out on entering the block, or at the first read. The connection is freed when the stream is
    exhausted, closed, cancelled, or no longer referenced. One task reads; others of its event loop may
    `cancel`. Nothing is read ahead.

    A read waits as long as the client's read timeout, 600 seconds by default; `timeout=` gives it another.
    """

    def __init__(self, connection: AsyncConnection, plan: EventsPlan[E]) -> None:
        super().__init__(plan)
        self._connection = connection
        self._chunks: AsyncGenerator[Any] | None = None
        self._gate = AsyncStreamGate()

    async def open(self) -> Self:
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
                self._begin(await anext(self._chunks))
            except BaseException:
                self._over = True  # a stream that could not be opened has no events, now or later
                raise
            finally:
                self._gate.leave()
        return self

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        """Wait for the next event.

        Raises:
            StreamTruncatedError: The stream broke off.
            StreamServerError: The server reported an error.
            StreamProtocolError: What came is no event.
        """
        try:
            return await self._advance()
        except ClaudeError as error:
            self._credit(error)
            raise

    async def cancel(self) -> None:
        """End the stream for good and free its connection. From any task of its loop; a second time does nothing.

        Who is reading gets a StreamCancelledError. A read that is waiting for the network ends at once (over HTTP/2:
        with the next bytes).
        """
        await self._gate.cancel(self._chunks)

    async def aclose(self) -> None:
        """Free the connection. What was not read is lost. From another task than the reader's: `cancel`."""
        self._stop()
        await self._gate.free(self._chunks)

    close = aclose

    async def _advance(self) -> E:
        if self._gate.cancelled and not self._over:
            await self._gate.free(self._chunks)
            self._give_up_cancelled()
        await self.open()
        while True:
            try:
                for event in self._events:
                    return event
            except BaseException:
                await self.aclose()
                raise
            if self._over:
                self._check()
                raise StopAsyncIteration
            await self._read()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncEventsMethod(Operation[AsyncConnection, P, EventsPlan[E]], Generic[P, E]):
    """A method that streams events."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncEventStream[E]:
        """Give the stream; the request goes out on entering its `async with` block, or at the first read."""
        return AsyncEventStream(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncEventStream[E]]:
        """Send the request now; give the opened stream and its metadata."""
        stream = await self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
