"""A blocking stream read by a thread of its own, for a caller who asks for one.

Decides how far ahead it may read: the buffer is bounded, and when it is full the thread stops reading the network. It
never drops an event. `aio.read_ahead` is the twin.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from claude_overlay.client.stream import text_of
from claude_overlay.errors import InvalidArgumentError, StreamCancelledError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.sync.message_stream import MessageStream

__all__ = ["ReadAhead"]


class ReadAhead:
    """The events of a stream, read by a thread which lives as long as the `with` block.

    Callbacks of the stream are called in that thread, and its `snapshot` is as far as the thread has read.

    Args:
        stream: the stream; read it only through this object from now on.
        max_events: how many events the thread may be ahead.

    Raises:
        InvalidArgumentError: a number below 1.
    """

    def __init__(self, stream: MessageStream, max_events: int) -> None:
        if isinstance(max_events, bool) or not isinstance(max_events, int) or max_events < 1:
            message = f"max_events is a whole number from 1, not {max_events!r}"
            raise InvalidArgumentError(message)
        self._stream = stream
        self._most = max_events
        self._events: deque[MessageStreamEvent] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._over = False
        self._closed = False
        self._failure: BaseException | None = None

    def __iter__(self) -> Iterator[MessageStreamEvent]:
        return self

    def __next__(self) -> MessageStreamEvent:
        if self._thread is None:
            raise InvalidArgumentError("the thread is started by `with stream.read_ahead(...) as events:`")
        with self._changed:
            while not (self._events or self._over or self._closed):
                self._changed.wait()
            if self._events:
                event = self._events.popleft()
                self._changed.notify_all()
                return event
        if self._failure is not None and not self._closed:
            raise self._failure
        raise StopIteration

    @property
    def waiting(self) -> int:
        """Events that were read and not taken yet."""
        return len(self._events)

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
        return self._stream.final_message()

    def close(self) -> None:
        """Free the connection and wait for the thread to end. What was not taken is lost."""
        with self._changed:
            self._closed = True
            self._events.clear()
            over = self._over
            self._changed.notify_all()
        if not over:
            self._stream.cancel()
        if self._thread is not None:
            self._thread.join()

    def _pump(self) -> None:
        """Read the stream to its end; the thread's work."""
        failure: BaseException | None = None
        try:
            for event in self._stream:
                self._put(event)
        except BaseException as error:  # noqa: BLE001 - a thread has nobody to tell but the reader
            failure = error
        with self._changed:
            self._over = True
            self._failure = failure
            self._changed.notify_all()

    def _put(self, event: MessageStreamEvent) -> None:
        """Hand an event on; wait while the buffer is full."""
        with self._changed:
            while len(self._events) >= self._most and not self._closed:
                self._changed.wait()
            if self._closed:
                raise StreamCancelledError("the reader closed the stream")
            self._events.append(event)
            self._changed.notify_all()

    def __enter__(self) -> Self:
        self._stream.open()
        self._thread = threading.Thread(target=self._pump, name="claude-read-ahead", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
