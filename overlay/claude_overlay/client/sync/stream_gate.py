"""Where a blocking stream can be held up or ended from another thread.

Decides who may touch the connection: while a thread reads, only that thread; otherwise whoever cancels.
`aio.stream_gate` is the twin.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from claude_overlay.client.closing import shut_down
from claude_overlay.errors import StreamCancelledError

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["StreamGate"]


class StreamGate:
    """The gate of one stream. One thread reads; any may pause, resume and cancel.

    Attributes:
        held: Whether a reader has to look at the gate at all: the stream is paused or cancelled.
    """

    __slots__ = ("_cancelled", "_condition", "_reading", "_response", "held")

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._cancelled = False
        self._reading = False
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
        with self._condition:
            self._reading = not self._cancelled
            return self._reading

    def leave(self) -> None:
        """The read is over."""
        with self._condition:
            self._reading = False
