"""The lock that every call takes: a token, which one thread at a time has.

Decides how a thread gets at it, not what is done meanwhile. `threading.Lock` would do, but for two things.

- Time. To take it and let it go costs three times what a token of a queue does, and a call takes three of them.
- Convoys. Who waits for a lock waits without the interpreter, gets the lock as soon as it is free, and then waits for
  the interpreter with the lock in its hands; meanwhile nobody else gets far, and so the threads hand both on from one
  to the next with every call. A token is got only by who has the interpreter to go on with: who finds it taken asks
  again a little later.

An interrupt (`KeyboardInterrupt`) between two instructions does not lose the token: what is raised where it is taken
was raised behind it, and it goes back; but for a RecursionError, which comes before. For a process, not for its fork.
Used by those whose lock every call of a client comes by: `limit`, `lane`, `reservation`, `ledger`.
"""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Turn"]

SOON: Final = 1e-6
"""Seconds between the first tries; what systems make of it is their shortest wait, some 0.05 ms."""

TRIES: Final = 100
"""After so many (some ten milliseconds) the token's thread is not merely between two instructions."""

LATER: Final = 1e-3
"""Seconds between the tries after those."""

# Nobody lets it go: waiting for it is how to give the interpreter away for a moment.
_NEVER: Final = Lock()
_NEVER.acquire()


class Turn:
    """A lock, not reentrant, for `with turn:`.

    Where every call comes by, and the call of a function is too much, it is spelt out:

        try:
            turn.free.pop()
        except BaseException as missed:
            turn.missed(missed)
        try:
            ...
        finally:
            turn.free.append(None)

    Attributes:
        free: the token, while nobody has it.
    """

    __slots__ = ("free",)

    def __init__(self) -> None:
        self.free: deque[None] = deque((None,))

    def __enter__(self) -> None:
        try:
            self.free.pop()
        except BaseException as missed:  # noqa: BLE001 - an interrupt as well
            self.missed(missed)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.free.append(None)

    def missed(self, why: BaseException) -> None:
        """Take the token after all, of which `free.pop()` has just raised this.

        Raises:
            BaseException: `why`, if that is an interrupt: it comes when the token is taken, and here it goes back.
            RecursionError: `why`: the token was not asked for, as there was no room for a call.
        """
        tries = 0
        while type(why) is IndexError:
            _NEVER.acquire(True, SOON if tries < TRIES else LATER)
            tries += 1
            try:
                self.free.pop()
            except BaseException as again:  # noqa: BLE001 - as above
                why = again
            else:
                return
        if type(why) is not RecursionError:
            self.free.append(None)
        raise why
