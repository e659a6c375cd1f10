"""States of policies, put where copies of a client find them again.

Decides that equal policies of one client and its copies are one state: who gives the same limit to each call draws on
one limit. Keeps the states used last; one that is dropped lives on with the runtimes that have it. Called by
`reliability.runtime`, whose family shares a shelf.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable

__all__ = ["Shelf"]


class Shelf:
    """States by what they are made of. Thread-safe.

    Args:
        most: how many are kept; at least 1.
    """

    __slots__ = ("_lock", "_most", "_states")

    def __init__(self, most: int = 256) -> None:
        self._most = most
        self.renew()

    def renew(self) -> None:
        """Begin empty, and with a free lock: in a forked child."""
        self._lock = threading.Lock()
        self._states: OrderedDict[Hashable, Any] = OrderedDict()

    def find(self, key: Hashable) -> Any:
        """Give the state that is kept under a key; None when there is none."""
        if not _can_be_kept(key):
            return None
        with self._lock:
            state = self._states.get(key)
            if state is not None:
                self._states.move_to_end(key)
            return state

    def add(self, key: Hashable, state: Any) -> Any:
        """Keep a new state, unless another thread was faster. Gives the one that is kept."""
        if not _can_be_kept(key):
            return state
        with self._lock:
            kept = self._states.setdefault(key, state)
            self._make_room()
            return kept

    def put(self, key: Hashable, state: Any) -> None:
        """Keep a state under this key, and under no other: it goes by other policies now."""
        is_kept = _can_be_kept(key)
        with self._lock:
            for other in [other for other, kept in self._states.items() if kept is state]:
                del self._states[other]
            if is_kept:
                self._states[key] = state
                self._states.move_to_end(key)
                self._make_room()

    def _make_room(self) -> None:
        while len(self._states) > self._most:
            self._states.popitem(last=False)


def _can_be_kept(key: Hashable) -> bool:
    """Whether it has a hash: a caller's function in a policy may be an object without."""
    try:
        hash(key)
    except TypeError:
        return False
    return True
