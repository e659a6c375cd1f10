"""Where an asynchronous stream can be held up or ended from another task.

Decides who may touch the connection: while a task reads, only that task; otherwise whoever cancels.
`sync.stream_gate` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.client.closing import shut_down
from claude_overlay.errors import StreamCancelledError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["AsyncStreamGate"]


class AsyncStreamGate:
    """The gate of one stream. One task reads; any of the same event loop may pause, resume and cancel.

    Attributes:
        held: Whether a reader has to look at the gate at all: the stream is paused or cancelled.
    """

    __slots__ = ("_cancelled", "_reading", "_response", "_turned", "held")

    def __init__(self) -> None:
        # Set when the gate opens; made by the first reader that has to wait.
        self._turned: Any = None
        self._cancelled = False
        self._reading = False
        # What a waiting read waits for. Kept here and not by the stream, which the connection must not refer to.
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
        self.held = self._cancelled
        self._turn()

    async def cancel(self, chunks: AsyncGenerator[Any] | None) -> None:
        """End the pause and all reading, and free the connection."""
        self._cancelled = self.held = True
        self._turn()
        await self.free(chunks)

    async def free(self, chunks: AsyncGenerator[Any] | None) -> None:
        """Free the connection; while another task reads, have it do so."""
        if self._reading:
            self._cancelled = self.held = True
            shut_down(self._response)
        elif chunks is not None:
            await chunks.aclose()

    def opened(self, response: Any) -> None:
        """Note the response that is going to be read; None: there is none, and may be another.

        Raises:
            StreamCancelledError: There is none, and nobody wants another.
        """
        self._response = response
        if self._cancelled:
            if response is None:
                raise StreamCancelledError("the stream was cancelled")
            shut_down(response)

    async def wait(self) -> None:
        """Suspend the task while the stream is paused."""
        import anyio  # noqa: PLC0415 - loaded by the first pause, not by importing the client

        while self.paused:
            if self._turned is None:
                self._turned = anyio.Event()
            await self._turned.wait()

    def enter(self) -> bool:
        """Begin to read, if the stream was not cancelled; tell so."""
        self._reading = not self._cancelled
        return self._reading

    def leave(self) -> None:
        """The read is over."""
        self._reading = False

    def _turn(self) -> None:
        turned, self._turned = self._turned, None
        if turned is not None:
            turned.set()
