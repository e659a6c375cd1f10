"""News of a state object on its way to the caller's functions: in order, and never under a lock of the state.

Decides when hooks run. A state puts news in while it holds its lock, which fixes the order, and delivers after it let
go. Whoever delivers, delivers for all: a thread that finds another at it goes on with its work. So hooks may call back
into the state, and a slow one holds up nobody but its own thread.

Who calls states while holding a lock of his own does so in a `held_back` block: what they tell in it is delivered at
its end.
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Outbox", "held_back", "is_held_back"]

News = TypeVarTuple("News")


class Outbox(Generic[*News]):
    """What waits to be told.

    Args:
        hooks: the functions to tell; the list is looked at each time, and may change.

    Attributes:
        failures: how many times a hook raised. Such exceptions go no further.
        waiting: the news not told yet; a look at it saves the call of `deliver` where every call of a client comes by.
    """

    __slots__ = ("_delivering", "_hooks", "failures", "waiting")

    def __init__(self, hooks: Sequence[Callable[[*News], object]]) -> None:
        self._hooks = hooks
        self.waiting: deque[tuple[*News]] = deque()
        self._delivering = threading.Lock()
        self.failures = 0

    def put(self, *news: *News) -> None:
        """Leave news; nothing is kept when there is nobody to tell."""
        if self._hooks:
            self.waiting.append(news)

    def deliver(self) -> None:
        """Tell all that waits, in order, unless another thread is at it: that one will. Hold no lock.

        In a `held_back` block of this thread nothing is told before its end.
        """
        later = _THREAD.later
        if later is not None:
            if self not in later:
                later.append(self)
            return
        # Looked at once more after letting go: news may have come from a thread that found us still at it.
        while self.waiting:
            if not self._delivering.acquire(blocking=False):
                return
            try:
                while self.waiting:
                    self._tell(self.waiting.popleft())
            finally:
                self._delivering.release()

    def _tell(self, news: tuple[*News]) -> None:
        for hook in tuple(self._hooks):
            try:
                hook(*news)
            except Exception:  # noqa: BLE001 - a hook must not break the call it is told of
                self.failures += 1


class _Thread(threading.local):
    """The outboxes that a thread will deliver at the end of its `held_back` block; None outside one."""

    later: list[Outbox[*tuple[Any, ...]]] | None = None


_THREAD: Final = _Thread()


def is_held_back() -> bool:
    """Whether this thread is in a `held_back` block."""
    return _THREAD.later is not None


@contextmanager
def held_back() -> Iterator[None]:
    """Tell nothing in this thread until the block is over, whatever is delivered in it; then all of it.

    Let go of every lock inside the block. A block within a block ends with the outer one.
    """
    if _THREAD.later is not None:
        yield
        return
    later = _THREAD.later = []
    try:
        yield
    finally:
        _THREAD.later = None
        for outbox in later:
            outbox.deliver()
