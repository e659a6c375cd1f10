"""The trial calls of a half-open circuit: who may try, for how long, and what came of it.

Decides whether there is room for another trial. Not what the results mean: `circuit` does. Not thread-safe: the
circuit's lock is around it.

A trial holds a lease. The lease ends with the trial; at its time, so that a call which never ends cannot hold up the
circuit; and when nobody holds the permit any more, so that one which was dropped cannot either.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING
from weakref import ref

if TYPE_CHECKING:
    from claude_overlay.reliability.circuit import Permit

__all__ = ["Probes"]


class Probes:
    """The trials of one half-open generation.

    Attributes:
        calls: trials that came back.
        failures: those that failed.
        slow: those that were slow.
    """

    __slots__ = ("_leases", "_numbers", "calls", "failures", "slow")

    def __init__(self) -> None:
        self._leases: dict[int, tuple[ref[Permit], float]] = {}
        self._numbers = itertools.count(1)
        self.calls = self.failures = self.slow = 0

    def room(self, permits: int, now: float) -> bool:
        """Tell whether another trial may begin: those that came back and those under way are fewer than permitted."""
        if self.calls + len(self._leases) >= permits:
            self._leases = {
                number: (permit, ends) for number, (permit, ends) in self._leases.items()
                if ends > now and permit() is not None
            }  # fmt: skip
        return self.calls + len(self._leases) < permits

    def begin(self, permit: Permit, ends: float) -> int:
        """Lease a place to the holder of `permit` until `ends`; give the number of the lease, from 1."""
        number = next(self._numbers)
        self._leases[number] = (ref(permit), ends)
        return number

    def end(self, lease: int) -> None:
        """Give the place back; no harm if it has run out."""
        self._leases.pop(lease, None)

    def add(self, failed: bool, slow: bool) -> None:  # noqa: FBT001 - as a window's
        """Take a result."""
        self.calls += 1
        self.failures += failed
        self.slow += slow

    def next_end(self) -> float | None:
        """When the next lease runs out; None when there is none."""
        return min((ends for _, ends in self._leases.values()), default=None)
