"""Time as the client sees it: a reading that only grows, and two ways to wait.

Decides nothing but this: a wait ends when the client is closed. The drivers wait through a `Clock`, so a test (or a
simulation) hands in its own and no second passes.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from claude_overlay.client.closing import in_this_loop

if TYPE_CHECKING:
    from claude_overlay.client.closing import Closing

__all__ = ["Clock", "ClosableClock", "SystemClock", "WakeableClock"]


class Clock(Protocol):
    """What the client needs of time. `claude_overlay.testing.ManualClock` is another one.

    A clock whose `sleep` takes real time has `wait`, too (`WakeableClock`), or `close()` cannot end a sleep early.
    """

    def now(self) -> float:
        """Give seconds from an arbitrary start; never goes back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the calling thread for `seconds`."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`."""
        ...


@runtime_checkable
class WakeableClock(Protocol):
    """What a clock needs besides, so that a blocked thread can be woken. An asynchronous sleep needs nothing."""

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Block the calling thread for `seconds`, or until `wake` is set."""
        ...


class SystemClock:
    """The machine's monotonic clock."""

    __slots__ = ()

    def now(self) -> float:
        """Give `time.monotonic()`."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread."""
        time.sleep(seconds)

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Block the calling thread until `wake` is set, at most for `seconds`."""
        wake.wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task."""
        import anyio  # noqa: PLC0415 - loaded by the first asynchronous wait, not by importing the client

        await anyio.sleep(seconds)

    def __repr__(self) -> str:
        return "SystemClock()"


class ClosableClock:
    """A clock whose waits end when the client is closed.

    Args:
        clock: The clock that keeps the time.
        closing: The client's switch.
    """

    __slots__ = ("_clock", "_closing")

    def __init__(self, clock: Clock, closing: Closing) -> None:
        self._clock = clock
        self._closing = closing

    def now(self) -> float:
        """Give the clock's time."""
        return self._clock.now()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread for `seconds`.

        Raises:
            ClientClosedError: The client was closed, before or meanwhile.
        """
        wake = threading.Event()
        with self._closing.ending(wake.set):
            if isinstance(self._clock, WakeableClock):
                self._clock.wait(wake, seconds)
            else:
                self._clock.sleep(seconds)
        self._closing.check()

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`.

        Raises:
            ClientClosedError: The client was closed, before or meanwhile.
        """
        import anyio  # noqa: PLC0415 - as above

        scope = anyio.CancelScope()
        with self._closing.ending(in_this_loop(scope.cancel)), scope:
            await self._clock.sleep_async(seconds)
        self._closing.check()

    def __repr__(self) -> str:
        return repr(self._clock)
