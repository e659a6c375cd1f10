"""A clock that moves only when it is told to, or when someone waits on it."""

from __future__ import annotations

import threading

from claude_overlay.errors import InvalidArgumentError

__all__ = ["ManualClock"]


class ManualClock:
    """Time for tests: a wait takes no time and moves the clock on by its length.

    Args:
        start: Its first reading.
        wall: POSIX seconds at that moment, for what goes by the calendar. Default: 1970 begins.

    Attributes:
        waits: Every wait asked for, in seconds, in order.
    """

    def __init__(self, start: float = 0.0, *, wall: float = 0.0) -> None:
        self._now = start
        self._epoch = wall - start
        self._lock = threading.Lock()
        self.waits: list[float] = []

    def now(self) -> float:
        """Give the time, in seconds."""
        return self._now

    def wall(self) -> float:
        """Give the POSIX time, which moves on with the other."""
        return self._epoch + self._now

    def advance(self, seconds: float) -> None:
        """Move on by `seconds`; 0 or more."""
        if seconds < 0:
            message = f"time does not go back ({seconds!r})"
            raise InvalidArgumentError(message)
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Record the wait and move on by it, at once."""
        self.waits.append(seconds)
        self.advance(seconds)

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Sleep, unless `wake` is set already."""
        if not wake.is_set():
            self.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Record the wait and move on by it, at once."""
        self.sleep(seconds)

    def __repr__(self) -> str:
        return f"ManualClock(now={self._now!r}, waits={self.waits!r})"
