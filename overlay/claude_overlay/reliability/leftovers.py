"""What finalizers leave to be done: they may run in the middle of anything, also of a state's arithmetic.

Decides when a stream or a flow that nobody closed gives back what it holds. The garbage collector may find it at any
moment, in any thread, also in one that holds the lock of the very state that must be told. So a finalizer looks whether
its thread is inside this room: if not, it does its work at once; if so, it leaves it here, and the step that was
interrupted does it as soon as its locks are free. Nothing waits for another call, and no thread is started.

The list is one for the process, because a finalizer knows nothing of the call that it interrupts.
"""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

__all__ = ["WAITING", "drain", "settle_later"]

ROOM: Final = __name__.rpartition(".")[0] + "."

OWN_FRAMES: Final = 3
"""`_is_inside`, `settle_later` and who called it."""

WAITING: Final[deque[Callable[[], None]]] = deque()
"""What is left to be done; looked at by each call before it yields."""


def settle_later(work: Callable[[], None], *, skip: int = 0) -> None:
    """Do `work` now, or when the step of this room that is interrupted is over.

    Args:
        work: Gives something back. Takes locks of states.
        skip: How many frames above the caller are of this room and hold no lock.
    """
    if not _is_inside(skip + OWN_FRAMES):
        work()
        return
    WAITING.append(work)


def drain() -> None:
    """Do what is left. Hold no lock."""
    while WAITING:
        try:
            work = WAITING.popleft()
        except IndexError:  # another thread was faster
            return
        work()


def _is_inside(skip: int) -> bool:
    """Whether a frame of this thread, but for the first ones, is of this room: it may hold a lock."""
    frame: FrameType | None = sys._getframe()  # noqa: SLF001 - the way to a thread's own stack
    for _ in range(skip):
        frame = None if frame is None else frame.f_back
    while frame is not None:
        name = frame.f_globals.get("__name__")
        if isinstance(name, str) and name.startswith(ROOM):
            return True
        frame = frame.f_back
    return False
