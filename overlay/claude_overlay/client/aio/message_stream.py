"""The asynchronous message stream.

Thin: bytes come from `AsyncConnection.stream`, meaning from the decoder. `sync.message_stream` is the twin.
"""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.event_tee import AsyncEventReader, tee
from claude_overlay.client.aio.read_ahead import AsyncReadAhead
from claude_overlay.client.aio.stream_gate import AsyncGatedReading, AsyncStreamGate
from claude_overlay.client.closing import in_this_loop
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE, BaseMessageStream, text_of
from claude_overlay.client.stream_plan import StreamPlan
from claude_overlay.errors import ClaudeError, StreamError, StreamStalledError
from claude_overlay.streaming.text_buffer import TextBuffer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.streaming.watchdog import Watchdog

__all__ = ["AsyncMessageStream", "AsyncStreamMethod"]

P = ParamSpec("P")


class AsyncMessageStream(AsyncGatedReading, BaseMessageStream):
    """One streamed answer: iterate over its events, over its `text`, or ask for the `final_message()`.

    The request goes out on entering the `with` block, or at the first read. The connection is freed when the stream is
    exhausted, closed, cancelled, or no longer referenced. One task reads; others of its event loop may `pause`,
    `resume` and `cancel`.

    Nothing is read ahead: no task works behind the stream, and bytes nobody has asked for stay in the network, whose
    flow control holds the server back.
    """

    def __init__(self, connection: AsyncConnection, plan: StreamPlan) -> None:
        super().__init__(plan, connection.clock)
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
            try:
                await self._open()
            except ClaudeError as error:
                await self._report(error)
                raise
        return self

    def __aiter__(self) -> AsyncIterator[MessageStreamEvent]:
        return self

    async def __anext__(self) -> MessageStreamEvent:
        try:
            while True:
                if self._gate.held:
                    await self._pass_gate()
                if self._chunks is None:
                    await self.open()
                notice = None
                try:
                    event = next(self._events, None)
                    if event is not None and not self._unwatched:
                        notice = self._seen(event)
                except BaseException:
                    await self.aclose()
                    raise
                if notice is not None:
                    await self._notify(*notice)
                if event is not None:
                    return event
                if self._over:
                    break
                await self._read()
            self._check()
        except ClaudeError as error:
            await self._report(error)
            raise
        raise StopAsyncIteration

    @property
    def events(self) -> AsyncIterator[MessageStreamEvent]:
        """The events as they come: the same as iterating over the stream."""
        return self

    @property
    async def text(self) -> AsyncIterator[str]:
        """The answer's text as it comes, piece by piece."""
        async for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    def buffered_text(
        self, *, max_chars: int | None = None, max_wait: float | None = None, flush_on_newline: bool = False
    ) -> AsyncIterator[str]:
        """Give the answer's text in larger pieces; joined they are the text. At least one limit is needed.

        Text is given out at the latest when its block ends. Before an error is raised, what has arrived is given out.

        Args:
            max_chars: Give out as soon as there are so many characters, in pieces of so many.
            max_wait: Give out what has waited so many seconds. Looked at when events come, pings included: while
                the server is silent, nothing is given out, for no task is there to do it.
            flush_on_newline: Give out whole lines as soon as there are any. Default False.

        Raises:
            InvalidArgumentError: At once: no limit, or one that is none.
        """
        buffer = TextBuffer(max_chars=max_chars, max_wait=max_wait, flush_on_newline=flush_on_newline)
        return self._buffered(buffer)

    def tee(self, readers: int = 2, *, max_lag: int | None = None) -> tuple[AsyncEventReader, ...]:
        """Give several readers, each of which gets all events from here on. Read only through them afterwards.

        Whoever is ahead reads the network. Each reader may have its own task.

        Args:
            readers: How many. Default 2.
            max_lag: How many events a reader may be ahead of another; it then waits until the other has read or was
                closed, so the readers need tasks of their own. Default: no limit, and the memory of the events
                which the slowest has not read.

        Raises:
            InvalidArgumentError: A number below 1.
        """
        return tee(self, readers, max_lag)

    def read_ahead(self, max_events: int = 64) -> AsyncReadAhead:
        """Have the stream read by a task of its own: `async with stream.read_ahead() as events:`, then read `events`.

        For a reader who is at times slower than the network. The buffer is bounded and never drops: when it is full,
        the task stops reading, and the server is held back. The task ends with the block.

        Args:
            max_events: How many events to read ahead. Default 64.

        Raises:
            InvalidArgumentError: A number below 1.
        """
        return AsyncReadAhead(self, max_events)

    async def final_message(self) -> Message:
        """Read what is left and give the whole message.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
        """
        if not self._unwatched:
            async for _ in self:
                pass
            return self._whole()
        try:
            await self._add_up_rest()
        except ClaudeError as error:
            await self._report(error)
            raise
        return self._whole()

    def pause(self) -> None:
        """Hold the reader up: from the next event on it waits until `resume` or `cancel`. From any task of its loop.

        Nothing is read or dropped meanwhile; the server is held back as the network's buffers fill up, and may at
        some time break off. A watchdog does not count the time. Closing
        the client ends the pause.
        """
        self._gate.pause()

    def resume(self) -> None:
        """Let the reader go on. From any task of its loop."""
        self._gate.resume()

    async def cancel(self) -> None:
        """End the stream for good and free its connection. From any task of its loop; a second time does nothing.

        Who is reading gets a StreamCancelledError, so a part is not taken for the whole. A read that waits for the
        network ends at once (over HTTP/2: with the next bytes); a wait between two attempts, when it is over.
        """
        await self._gate.cancel(self._chunks)

    async def aclose(self) -> None:
        """Free the connection. What was not read is lost. From another task than the reader's: `cancel`."""
        self._stop()
        await self._gate.free(self._chunks)

    close = aclose

    async def _open(self) -> None:
        if not self._gate.enter():
            self._give_up_cancelled()
        try:
            self._chunks = self._connection.stream(
                self._call(self._connection.config.timeout), EVENT_STREAM_TYPE, opened=self._gate.opened
            )
            self._begin(await anext(self._chunks))
        finally:
            self._gate.leave()

    async def _add_up_rest(self) -> None:
        """Read to the end without giving events out."""
        while not self._over:
            if self._gate.held:
                await self._pass_gate()
            if self._chunks is None:
                await self.open()
            try:
                self._add_up()
            except BaseException:
                await self.aclose()
                raise
            await self._read()
        self._check()

    async def _pass_gate(self) -> None:
        """Wait while the stream is paused; end it if it was cancelled."""
        if self._gate.paused:
            with self._connection.source.closing.ending(in_this_loop(self._gate.resume)):
                await self._gate.wait()
        if self._gate.cancelled and not self._over:
            await self._gate.free(self._chunks)
            self._give_up_cancelled()

    def _next_chunk(self, chunks: AsyncGenerator[Any]) -> Awaitable[Any]:
        return anext(chunks) if self._watchdog is None else self._watched(chunks, self._watchdog)

    async def _watched(self, chunks: AsyncGenerator[Any], watchdog: Watchdog) -> Any:
        """Wait for the next chunk, as long as the watchdog allows."""
        watchdog.check()
        import anyio  # noqa: PLC0415 - loaded by the first stream with limits, not by importing the client

        started = self._clock.now()
        with anyio.move_on_after(watchdog.allowance):
            chunk = await anext(chunks)
            watchdog.waited(self._clock.now() - started)
            return chunk
        raise watchdog.expired() or StreamStalledError

    async def _settle(self, error: Exception | None) -> None:
        """The body is over: what that means, and who is told."""
        if isinstance(error, StreamStalledError):
            await self._gate.free(self._chunks)
            self._give_up(error)
        self._end(error)
        if self._plan.callbacks.on_message is not None:
            await self._notify(self._plan.callbacks.on_message, self._whole())

    async def _notify(self, function: Callable[[Any], Any], value: Any) -> None:
        """Call a callback. What it raises ends the stream."""
        try:
            answer = function(value)
            if isawaitable(answer):
                await answer
        except BaseException:
            self._reported = True
            await self.aclose()
            raise

    async def _report(self, error: ClaudeError) -> None:
        """Tell `on_error`, the first time."""
        self._credit(error)
        function = self._plan.callbacks.on_error
        if function is not None and not self._reported:
            self._reported = True
            await self._notify(function, error)

    async def _buffered(self, buffer: TextBuffer) -> AsyncIterator[str]:
        try:
            async for event in self:
                for piece in self._buffer(buffer, event):
                    yield piece
        except StreamError:
            for piece in buffer.flush():
                yield piece
            raise
        for piece in buffer.flush():
            yield piece

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncStreamMethod(Operation[AsyncConnection, P, StreamPlan], Generic[P]):
    """A method that streams a message."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncMessageStream:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return AsyncMessageStream(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncMessageStream]:
        """Send the request now; give the opened stream and its metadata."""
        stream = await self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
