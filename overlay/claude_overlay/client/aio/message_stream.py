"""The asynchronous message stream.

Thin: bytes come from `AsyncConnection.stream`, meaning from the decoder. `sync.message_stream` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.call import Call
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE, BaseMessageStream, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent

__all__ = ["AsyncMessageStream", "AsyncStreamMethod"]

P = ParamSpec("P")


class AsyncMessageStream(BaseMessageStream):
    """One streamed answer: iterate over its events, over its `text`, or ask for the `final_message()`.

    The request goes out on entering the `with` block, or at the first read. The connection is freed when the stream is
    exhausted, closed, or no longer referenced. Not for several tasks at once.
    """

    def __init__(self, connection: AsyncConnection, call: Call[Message]) -> None:
        super().__init__()
        self._call = call
        self._connection = connection
        self._chunks: AsyncGenerator[Any] | None = None

    async def open(self) -> Self:
        """Send the request now, if it has not been sent.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: There was no response.
        """
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._call, EVENT_STREAM_TYPE)
            self._begin(await anext(self._chunks))
        return self

    def __aiter__(self) -> AsyncIterator[MessageStreamEvent]:
        return self

    async def __anext__(self) -> MessageStreamEvent:
        await self.open()
        while True:
            event = await self._next_event()
            if event is not None:
                return event
            if self._over:
                self._check()
                raise StopAsyncIteration
            await self._read()

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
        return self._whole()

    async def aclose(self) -> None:
        """Free the connection. What was not read is lost."""
        self._stop()
        if self._chunks is not None:
            await self._chunks.aclose()

    close = aclose

    async def _next_event(self) -> MessageStreamEvent | None:
        """Give the next event of the chunks read so far; a fault among them frees the connection."""
        try:
            return next(self._events, None)
        except BaseException:
            await self.aclose()
            raise

    async def _read(self) -> None:
        """Bring in the next chunk, or settle the stream at its end."""
        try:
            chunk = await anext(self._chunks) if self._chunks is not None else b""
        except StopAsyncIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - of the transport: every way to break off is a cut stream
            self._end(error)
        except BaseException:
            # Cancelled or interrupted: the chunks are gone, so the end that follows is not the stream's own.
            self._interrupted = True
            raise
        else:
            self._feed(chunk)

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncStreamMethod(Operation[AsyncConnection, P, Call[Any]], Generic[P]):
    """A method that streams a message."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncMessageStream:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return AsyncMessageStream(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncMessageStream]:
        """Send the request now; give the opened stream and its metadata."""
        stream = await self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
