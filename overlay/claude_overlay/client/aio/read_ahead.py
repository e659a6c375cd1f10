"""An asynchronous stream read by a task of its own, for a caller who asks for one.

Decides how far ahead it may read: the buffer is bounded, and when it is full the task stops reading the network. It
never drops an event. `sync.read_ahead` is the twin.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from claude_overlay.client.stream import text_of
from claude_overlay.errors import InvalidArgumentError, StreamCancelledError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.aio.message_stream import AsyncMessageStream

__all__ = ["AsyncReadAhead"]


class AsyncReadAhead:
    """The events of a stream, read by an asyncio task which lives as long as the `async with` block.

    Callbacks of the stream are called in that task, and its `snapshot` is as far as the task has read.

    Args:
        stream: the stream; read it only through this object from now on.
        max_events: how many events the task may be ahead.

    Raises:
        InvalidArgumentError: a number below 1.
    """

    def __init__(self, stream: AsyncMessageStream, max_events: int) -> None:
        if isinstance(max_events, bool) or not isinstance(max_events, int) or max_events < 1:
            message = f"max_events is a whole number from 1, not {max_events!r}"
            raise InvalidArgumentError(message)
        self._stream = stream
        self._most = max_events
        self._events: deque[MessageStreamEvent] = deque()
        # Set at the next change; made by who has to wait for one.
        self._changed: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None
        self._over = False
        self._closed = False
        self._failure: BaseException | None = None

    def __aiter__(self) -> AsyncIterator[MessageStreamEvent]:
        return self

    async def __anext__(self) -> MessageStreamEvent:
        if self._task is None:
            raise InvalidArgumentError("the task is started by `async with stream.read_ahead(...) as events:`")
        while not (self._events or self._over or self._closed):
            await self._change()
        if self._events:
            event = self._events.popleft()
            self._notify()
            return event
        if self._failure is not None and not self._closed:
            raise self._failure
        raise StopAsyncIteration

    @property
    def waiting(self) -> int:
        """Events that were read and not taken yet."""
        return len(self._events)

    @property
    async def text(self) -> AsyncIterator[str]:
        """The answer's text as it comes, piece by piece."""
        async for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    async def final_message(self) -> Message:
        """Read what is left and give the whole message.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
        """
        async for _ in self:
            pass
        return await self._stream.final_message()

    async def aclose(self) -> None:
        """Free the connection and wait for the task to end. What was not taken is lost."""
        self._closed = True
        self._events.clear()
        self._notify()
        if not self._over:
            await self._stream.cancel()
        if self._task is not None:
            import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

            self._task.cancel()
            await asyncio.wait([self._task])

    close = aclose

    async def _pump(self) -> None:
        """Read the stream to its end; the task's work."""
        failure: BaseException | None = None
        try:
            async for event in self._stream:
                await self._put(event)
        except Exception as error:  # noqa: BLE001 - it is for the reader
            failure = error
        except BaseException:
            failure = StreamCancelledError("the task that read the stream was cancelled")
            raise
        finally:
            self._over = True
            self._failure = failure
            self._notify()

    async def _put(self, event: MessageStreamEvent) -> None:
        """Hand an event on; wait while the buffer is full."""
        while len(self._events) >= self._most and not self._closed:
            await self._change()
        if self._closed:
            raise StreamCancelledError("the reader closed the stream")
        self._events.append(event)
        self._notify()

    async def _change(self) -> None:
        import asyncio  # noqa: PLC0415 - as above

        if self._changed is None:
            self._changed = asyncio.Event()
        await self._changed.wait()

    def _notify(self) -> None:
        changed, self._changed = self._changed, None
        if changed is not None:
            changed.set()

    async def __aenter__(self) -> Self:
        import asyncio  # noqa: PLC0415 - as above

        await self._stream.open()
        self._task = asyncio.create_task(self._pump())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
