"""Where a blocking stream can be held up or ended from another thread.

Decides who may touch the connection: while a thread reads, only that thread; otherwise whoever cancels. And how every
stream brings in its next chunk through the gate. `aio.stream_gate` is the twin.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from claude_overlay.client.closing import shut_down
from claude_overlay.errors import StreamCancelledError

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import NoReturn

__all__ = ["GatedReading", "StreamGate"]


class StreamGate:
    """The gate of one stream. One thread reads; any may pause, resume and cancel.

    Attributes:
        held: Whether a reader has to look at the gate at all: the stream is paused or cancelled.
    """

    __slots__ = ("_cancelled", "_condition", "_freed", "_reading", "_response", "held")

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._cancelled = False
        # Of reader and freer each says first what it is about, then looks at what the other said: at least one sees
        # the other. So a read takes the lock only when it may meet somebody, and not twice for every chunk.
        self._reading = False
        self._freed = False
        # What a blocked read is blocked on. Kept here and not by the stream, which the connection must not refer to.
        self._response: Any = None
        self.held = False

    @property
    def paused(self) -> bool:
        """Whether readers have to wait."""
        return self.held and not self._cancelled

    @property
    def cancelled(self) -> bool:
        """Whether the stream was cancelled."""
        return self._cancelled

    def pause(self) -> None:
        """Hold up readers."""
        self.held = True

    def resume(self) -> None:
        """Let readers go on, unless the stream was cancelled."""
        with self._condition:
            self.held = self._cancelled
            self._condition.notify_all()

    def cancel(self, chunks: Generator[Any] | None) -> None:
        """End the pause and all reading, and free the connection."""
        with self._condition:
            self._cancelled = self.held = True
            self._condition.notify_all()
            self.free(chunks)

    def free(self, chunks: Generator[Any] | None) -> None:
        """Free the connection; while another thread reads, have it do so."""
        with self._condition:
            self._freed = True
            if self._reading:
                self._cancelled = self.held = True
                shut_down(self._response)
            elif chunks is not None:
                chunks.close()

    def opened(self, response: Any) -> None:
        """Note the response that is going to be read; None: there is none, and may be another.

        Raises:
            StreamCancelledError: There is none, and nobody wants another.
        """
        with self._condition:
            self._response = response
            if self._cancelled:
                if response is None:
                    raise StreamCancelledError("the stream was cancelled")
                shut_down(response)

    def wait(self) -> None:
        """Block while the stream is paused."""
        with self._condition:
            while self.paused:
                self._condition.wait()

    def enter(self) -> bool:
        """Begin to read, if the stream was not cancelled; tell so."""
        self._reading = True
        if self._freed:
            self._reading = False
            with self._condition:
                self._reading = not self._cancelled
        return self._reading

    def leave(self) -> None:
        """The read is over."""
        self._reading = False


class GatedReading:
    """What every stream does to bring in its next chunk. It comes before the base that knows what the chunks mean."""

    _gate: StreamGate
    _chunks: Generator[Any] | None
    _interrupted: bool

    if TYPE_CHECKING:  # the other base's

        def _feed(self, chunk: bytes) -> None: ...
        def _end(self, cause: Exception | None = None) -> None: ...
        def _give_up_cancelled(self, cause: BaseException | None = None) -> NoReturn: ...

    def _read(self) -> None:
        """Bring in the next chunk, or settle the stream at its end."""
        if not self._gate.enter():
            self._gate.free(self._chunks)  # who cancelled has left that to us, if we came at the same moment
            self._give_up_cancelled()
        chunk: Any = None
        error: Exception | None = None
        try:
            if self._chunks is not None:
                chunk = self._next_chunk(self._chunks)
        except StopIteration:
            pass
        except Exception as caught:  # noqa: BLE001 - of the transport: every way to break off is a cut stream
            error = caught
        except BaseException:
            # Cancelled or interrupted: the chunks are gone, so the end that follows is not the stream's own.
            self._interrupted = True
            raise
        finally:
            self._gate.leave()
        if self._gate.cancelled:
            self._gate.free(self._chunks)
            self._give_up_cancelled(error)
        if chunk is None:
            self._settle(error)
        else:
            self._feed(chunk)

    def _next_chunk(self, chunks: Generator[Any]) -> Any:
        """Wait for the next chunk."""
        return next(chunks)

    def _settle(self, error: Exception | None) -> None:
        """The body is over, or broke off: what that means."""
        self._end(error)
