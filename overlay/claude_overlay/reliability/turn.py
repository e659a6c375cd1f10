"""How a thread gets at a lock that every call takes.

Who waits for a lock waits without the interpreter, gets the lock as soon as it is free, and then waits for the
interpreter with the lock in its hands; meanwhile nobody else gets far, and so the threads hand both on from one to the
next with every call: a convoy. So a lock that is taken is asked for again a little later, and it is got only by who has
the interpreter to go on with. Decides how often that is tried; not what is done under the lock. Called by those whose
lock every call of a client comes by: `limit`, `reservation`, `ledger`.
"""

from __future__ import annotations

from threading import Lock
from typing import Final

__all__ = ["wait_turn"]

TRIES: Final = 100
"""After so many (some ten milliseconds) it is waited for after all: nobody waits for ever."""

A_LITTLE: Final = 1e-6
"""Seconds; what systems make of it is their shortest wait, some 0.05 ms."""

# Nobody lets it go: waiting for it is how to give the interpreter away for a moment.
_NEVER: Final = Lock()
_NEVER.acquire()


def wait_turn(lock: Lock) -> None:
    """Take a lock of which `lock.acquire(False)` has just said that somebody has it."""
    for _ in range(TRIES):
        _NEVER.acquire(True, A_LITTLE)
        if lock.acquire(False):
            return
    lock.acquire()
