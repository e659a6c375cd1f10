"""Time as the client sees it: a reading that only grows, and two ways to wait.

Decides nothing. The drivers wait through a `Clock`, so a test (or a simulation) hands in its own and no second passes.
"""

from __future__ import annotations

import time
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


class Clock(Protocol):
    """What the client needs of time. `claude_overlay.testing.ManualClock` is another one."""

    def now(self) -> float:
        """Give seconds from an arbitrary start; never goes back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the calling thread for `seconds`."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`."""
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

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the calling task, under asyncio or trio."""
        import anyio  # noqa: PLC0415 - loaded by the first asynchronous wait, not by importing the client

        await anyio.sleep(seconds)

    def __repr__(self) -> str:
        return "SystemClock()"
