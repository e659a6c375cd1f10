"""An asyncio loop on which waiting takes no time: its clock jumps to the next timer when nothing else is to do.

    value, seconds = run_virtually(coroutine)

Everything that waits by `asyncio.sleep`, `asyncio.timeout` or `loop.call_later` works unchanged, in order and to the
nanosecond, and an hour of it passes in the time that the callbacks take. `loop.time()` is the clock to hand to states:
it starts at 0. Threads and sockets know nothing of it.
"""

from __future__ import annotations

import asyncio
import selectors
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

__all__ = ["DeadlockError", "VirtualLoop", "run_virtually"]

T = TypeVar("T")


class DeadlockError(RuntimeError):
    """Every task waits for another one: no timer is set, and no thread or socket could wake the loop."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """The loop. Once created it is used like any other."""

    def __init__(self) -> None:
        self.passed = 0.0
        super().__init__(_Skipping(self))

    def time(self) -> float:
        """Give the virtual seconds since the loop was made."""
        return self.passed


class _Skipping(selectors.DefaultSelector):
    """A selector which, asked to wait, moves the loop's clock instead."""

    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[Any]:
        """Give what is ready now; else skip `timeout`."""
        ready = super().select(0)
        if ready:
            return ready
        if timeout is None:
            raise DeadlockError
        self._loop.passed += max(0.0, timeout)
        return []


def run_virtually(main: Coroutine[Any, Any, T]) -> tuple[T, float]:
    """Run a coroutine to its end. Gives its result and the virtual seconds it took."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(main), loop.passed
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
