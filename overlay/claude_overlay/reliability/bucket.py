"""One axis of a limit: a token bucket that hands out departure times (GCRA, in its virtual scheduling form).

Decides when a cost may go, and what charges, refunds and changes of rate do to those who come later; by arithmetic
alone. It does not know what its units are, nor that there are other axes: `reliability.lane` does, under a lock.

The whole state is one time, `tat`: when the bucket will be full again if nothing more comes. In place of a level that
is filled up, a charge moves that time on by the time it takes to refill it. A caller gets a departure time, once, and
nobody who comes later moves it: first come, first served, without a queue, a wake-up or a polling loop. Charged is at
the departure, so that in any window of `w` seconds that ends with a departure

    sum of costs <= max(burst, largest cost) + rate * w

holds for every axis also where another axis decides when a call goes.

The arithmetic is exact for exact numbers: the tests run it with fractions.
"""

from __future__ import annotations

import math

__all__ = ["Bucket"]


class Bucket:
    """A bucket, full at the start.

    Args:
        rate: units a second; above 0.
        burst: units it holds; above 0. A larger cost is admitted when the bucket is full, and leaves a debt.
        now: monotonic seconds.

    Attributes:
        rate: as given.
        burst: as given.
        interval: seconds for one unit.
        tat: when it is full again.
        adjusted: seconds by which everything but `charge` has moved `tat`, in all. Whoever remembers a `tat` keeps it
            relative to this, and so learns of refunds and settlements that came after.
    """

    __slots__ = ("adjusted", "burst", "interval", "rate", "tat")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate = rate
        self.burst = burst
        self.interval = 1 / rate
        self.tat = now
        self.adjusted: float = 0

    def earliest(self, cost: float) -> float:
        """When `cost` may go; a time in the past means at once. A cost above the burst needs a full bucket."""
        return self.tat - (self.burst - cost) * self.interval if cost < self.burst else self.tat

    def charge(self, cost: float, at: float) -> None:
        """Take `cost` for a departure at `at`."""
        full = self.tat
        self.tat = (at if at > full else full) + cost * self.interval  # noqa: FURB136 - max() would take half of the time

    def level(self, now: float) -> float:
        """What is left, in units; below 0 is a debt."""
        return self.burst - (self.tat - now) * self.rate if self.tat > now else self.burst

    def correct(self, more: float, now: float, longest: float = math.inf) -> None:
        """Take `more` that was used already, into debt if need be; below 0: put back what was not used.

        Later callers wait for a debt. The bucket never holds more than its burst, whatever comes back; and a debt never
        makes it fill for longer than `longest` seconds.
        """
        before = self.tat
        if more > 0:
            tat = (now if now > before else before) + more * self.interval  # noqa: FURB136 - as above
            if tat - now > longest:
                tat = max(before, now + longest)
        else:
            tat = before + more * self.interval
        self.adjusted += tat - before
        self.tat = tat

    def lower(self, level: float, now: float) -> None:
        """See that no more than `level` is left. Never raises it."""
        tat = now + (self.burst - level) * self.interval
        if tat > self.tat:
            self._move(tat)

    def drain(self, until: float, shift: float = 0, left: float = 0) -> None:
        """See that no more than `left` is there at `until`, when it begins to fill. Who waits: `shift` later."""
        self._move(max(self.tat + shift, until + max(0, self.burst - left) * self.interval))

    def reconfigure(self, rate: float, burst: float, now: float) -> None:
        """Go on at another rate.

        A change gives nothing away: what is left stays, or shrinks to the new burst. Where a higher rate comes with a
        smaller burst, what is used stays used instead. So a window over the change never holds more than the larger of
        what the old and the new limit alone would have let through.
        """
        if rate == self.rate and burst == self.burst:
            return
        left = self.level(now)
        if burst < self.burst:
            left = left - (self.burst - burst) if rate > self.rate else min(left, burst)
        self.rate, self.burst, self.interval = rate, burst, 1 / rate
        self._move(now + (burst - left) * self.interval)

    def _move(self, tat: float) -> None:
        self.adjusted += tat - self.tat
        self.tat = tat

    def __repr__(self) -> str:
        return f"Bucket(rate={self.rate!r}, burst={self.burst!r}, tat={self.tat!r})"
