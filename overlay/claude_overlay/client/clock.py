"""Time as the client sees it: a reading that only grows, and two ways to wait.

Decides nothing but this: a wait ends when the client is closed. The drivers wait through a `Clock`, so a test (or a
simulation) hands in its own and no second passes.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from claude_overlay.client.closing import in_this_loop
from claude_overlay.client.config import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from claude_overlay.client.closing import Closing

__all__ = ["CalendarClock", "Clock", "ClosableClock", "SystemClock", "WakeableClock", "wall_of"]


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


@runtime_checkable
class CalendarClock(Protocol):
    """What a clock needs besides for quotas, which end with the day and the month. Without it, the machine's counts."""

    def wall(self) -> float:
        """Give POSIX seconds."""
        ...


def wall_of(clock: Clock) -> Callable[[], float]:
    """Give how to ask this clock for POSIX seconds; the machine's, when it does not know."""
    return clock.wall if isinstance(clock, CalendarClock) else time.time


class SystemClock:
    """The machine's monotonic clock."""

    __slots__ = ()

    def now(self) -> float:
        """Give `time.monotonic()`."""
        return time.monotonic()

    def wall(self) -> float:
        """Give `time.time()`."""
        return time.time()

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
        self.wait(threading.Event(), seconds)

    def wait(self, wake: threading.Event, seconds: float | None) -> None:
        """Block the calling thread until `wake` is set, at most for `seconds`; None: for as long as it takes.

        Raises:
            ClientClosedError: The client was closed, before or meanwhile.
        """
        with self._closing.ending(wake.set):
            if seconds is None:
                wake.wait()
            elif isinstance(self._clock, WakeableClock):
                self._clock.wait(wake, min(seconds, LONGEST))
            else:
                self._clock.sleep(min(seconds, LONGEST))
        self._closing.check()

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`.

        Raises:
            ClientClosedError: The client was closed, before or meanwhile.
        """
        await self.wait_async(_never, seconds)

    async def wait_async(self, on_wake: Callable[[Callable[[], None]], object], seconds: float | None) -> None:
        """Suspend the calling task until it is woken, at most for `seconds`; None: for as long as it takes.

        Args:
            on_wake: Is handed what wakes the task, to be called from any thread, once or never.
            seconds: How long.

        Raises:
            ClientClosedError: The client was closed, before or meanwhile.
        """
        import anyio  # noqa: PLC0415 - as above

        scope = anyio.CancelScope()
        wake = in_this_loop(scope.cancel)
        with self._closing.ending(wake), scope:
            on_wake(wake)
            await (anyio.sleep_forever() if seconds is None else self._clock.sleep_async(seconds))
        self._closing.check()

    def __repr__(self) -> str:
        return repr(self._clock)


def _never(wake: Callable[[], None]) -> None:
    """Keep nothing."""
