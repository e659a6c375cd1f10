"""The blocking message stream.

Thin: bytes come from `SyncConnection.stream`, meaning from the decoder. `aio.message_stream` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.call import Call
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE, BaseMessageStream, text_of
from claude_overlay.client.sync.connection import SyncConnection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent

__all__ = ["MessageStream", "StreamMethod"]

P = ParamSpec("P")


class MessageStream(BaseMessageStream):
    """One streamed answer: iterate over its events, over its `text`, or ask for the `final_message()`.

    The request goes out on entering the `with` block, or at the first read. The connection is freed when the stream is
    exhausted, closed, or no longer referenced. Not for several threads at once.
    """

    def __init__(self, connection: SyncConnection, call: Call[Message]) -> None:
        super().__init__()
        self._call = call
        self._connection = connection
        self._chunks: Generator[Any] | None = None

    def open(self) -> Self:
        """Send the request now, if it has not been sent.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: There was no response.
        """
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._call, EVENT_STREAM_TYPE)
            self._begin(next(self._chunks))
        return self

    def __iter__(self) -> Iterator[MessageStreamEvent]:
        return self

    def __next__(self) -> MessageStreamEvent:
        self.open()
        while True:
            event = self._next_event()
            if event is not None:
                return event
            if self._over:
                self._check()
                raise StopIteration
            self._read()

    @property
    def text(self) -> Iterator[str]:
        """The answer's text as it comes, piece by piece."""
        for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    def final_message(self) -> Message:
        """Read what is left and give the whole message.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
        """
        for _ in self:
            pass
        return self._whole()

    def close(self) -> None:
        """Free the connection. What was not read is lost."""
        self._stop()
        if self._chunks is not None:
            self._chunks.close()

    def _next_event(self) -> MessageStreamEvent | None:
        """Give the next event of the chunks read so far; a fault among them frees the connection."""
        try:
            return next(self._events, None)
        except BaseException:
            self.close()
            raise

    def _read(self) -> None:
        """Bring in the next chunk, or settle the stream at its end."""
        try:
            chunk = next(self._chunks) if self._chunks is not None else b""
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - of the transport: every way to break off is a cut stream
            self._end(error)
        except BaseException:
            # Cancelled or interrupted: the chunks are gone, so the end that follows is not the stream's own.
            self._interrupted = True
            raise
        else:
            self._feed(chunk)

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class StreamMethod(Operation[SyncConnection, P, Call[Any]], Generic[P]):
    """A method that streams a message."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> MessageStream:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return MessageStream(self._connection, self._plan(*args, **kwargs))

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[MessageStream]:
        """Send the request now; give the opened stream and its metadata."""
        stream = self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
