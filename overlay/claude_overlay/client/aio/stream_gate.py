"""Where an asynchronous stream can be held up or ended from another task.

Decides who may touch the connection: while a task reads, only that task; otherwise whoever cancels. And how every
stream brings in its next chunk through the gate. `sync.stream_gate` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.client.closing import shut_down
from claude_overlay.errors import StreamCancelledError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable
    from typing import NoReturn

__all__ = ["AsyncGatedReading", "AsyncStreamGate"]


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


class AsyncGatedReading:
    """What every stream does to bring in its next chunk. It comes before the base that knows what the chunks mean."""

    _gate: AsyncStreamGate
    _chunks: AsyncGenerator[Any] | None
    _interrupted: bool

    if TYPE_CHECKING:  # the other base's

        def _feed(self, chunk: bytes) -> None: ...
        def _end(self, cause: Exception | None = None) -> None: ...
        def _give_up_cancelled(self, cause: BaseException | None = None) -> NoReturn: ...

    async def _read(self) -> None:
        """Bring in the next chunk, or settle the stream at its end."""
        if not self._gate.enter():
            self._give_up_cancelled()
        chunk: Any = None
        error: Exception | None = None
        try:
            if self._chunks is not None:
                chunk = await self._next_chunk(self._chunks)
        except StopAsyncIteration:
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
            await self._gate.free(self._chunks)
            self._give_up_cancelled(error)
        if chunk is None:
            await self._settle(error)
        else:
            self._feed(chunk)

    def _next_chunk(self, chunks: AsyncGenerator[Any]) -> Awaitable[Any]:
        """Give what the next chunk is awaited by: no coroutine of ours, if nothing is to be done about it."""
        return anext(chunks)

    async def _settle(self, error: Exception | None) -> None:
        """The body is over, or broke off: what that means."""
        self._end(error)
