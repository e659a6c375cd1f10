"""The sliding window of a circuit: how many of the latest calls there were, failed, and were slow.

Decides which results still count. Not whether they are too many: `circuit` does. Not thread-safe: the circuit's lock is
around it. Both windows do the same: `add` a result, `expire` what is too old, and say their three sums. `add` takes
its arguments by position, because every call of a client comes by here.
"""

from __future__ import annotations

import math
from typing import Protocol

from claude_overlay.reliability.breaker import CircuitBreaker

__all__ = ["BUCKETS", "CountWindow", "TimeWindow", "Window", "make_window"]

BUCKETS = 10
"""Of how many buckets a window by time is made."""

_FAILED, _SLOW = 1, 2
_NEVER = -(1 << 62)


class Window(Protocol):
    """What both windows are."""

    calls: int
    failures: int
    slow: int
    ends: float

    def add(self, failed: bool, slow: bool, now: float) -> None:  # noqa: FBT001
        """Take a result."""

    def add_good(self, count: int) -> None:
        """Take as many good results, all before `ends`."""

    def expire(self, now: float) -> None:
        """Forget what is too old."""


class CountWindow:
    """The last `size` results, whenever they came."""

    __slots__ = ("_marks", "_next", "calls", "ends", "failures", "slow")

    def __init__(self, size: int) -> None:
        self._marks = bytearray(size)
        self._next = 0
        self.ends = math.inf
        self.calls = self.failures = self.slow = 0

    def add(self, failed: bool, slow: bool, now: float) -> None:  # noqa: FBT001, ARG002
        """Take a result, in the place of the oldest when the window is full."""
        marks, place = self._marks, self._next
        oldest = marks[place]
        if self.calls < len(marks):
            self.calls += 1
        elif oldest:
            self.failures -= oldest & _FAILED
            self.slow -= oldest >> 1
        marks[place] = (_FAILED if failed else 0) | (_SLOW if slow else 0)
        self.failures += failed
        self.slow += slow
        self._next = place + 1 if place + 1 < len(marks) else 0

    def add_good(self, count: int) -> None:
        """Take as many good results."""
        for _ in range(count):
            self.add(False, False, 0.0)

    def expire(self, now: float) -> None:
        """Do nothing: age does not matter."""


class TimeWindow:
    """The results of the last `seconds`, in a ring of ten buckets.

    Bucket n takes the results from `n * seconds / 10` of the monotonic clock on, and is forgotten as a whole when
    bucket n + 10 begins. A result whose `now` is behind that of another, for threads overtake each other, goes to the
    newest.
    """

    __slots__ = ("_calls", "_failures", "_newest", "_slow", "_width", "calls", "ends", "failures", "slow")

    def __init__(self, seconds: float) -> None:
        self._width = seconds / BUCKETS
        self._newest = _NEVER
        self.ends = -math.inf  # of the newest bucket
        self._calls = [0] * BUCKETS
        self._failures = [0] * BUCKETS
        self._slow = [0] * BUCKETS
        self.calls = self.failures = self.slow = 0

    def add(self, failed: bool, slow: bool, now: float) -> None:  # noqa: FBT001
        """Take a result."""
        if now >= self.ends:
            self.expire(now)
        place = self._newest % BUCKETS
        self._calls[place] += 1
        self.calls += 1
        if failed:
            self._failures[place] += 1
            self.failures += 1
        if slow:
            self._slow[place] += 1
            self.slow += 1

    def add_good(self, count: int) -> None:
        """Take as many good results into the newest bucket."""
        self._calls[self._newest % BUCKETS] += count
        self.calls += count

    def expire(self, now: float) -> None:
        """Forget the buckets that are too old."""
        newest = int(now // self._width)
        for bucket in range(max(self._newest + 1, newest - BUCKETS + 1), newest + 1):
            place = bucket % BUCKETS
            self.calls -= self._calls[place]
            self.failures -= self._failures[place]
            self.slow -= self._slow[place]
            self._calls[place] = self._failures[place] = self._slow[place] = 0
        self._newest = max(self._newest, newest)
        self.ends = (self._newest + 1) * self._width


def make_window(policy: CircuitBreaker) -> Window:
    """Make the empty window that a policy asks for."""
    return CountWindow(int(policy.window)) if policy.window_type == "count" else TimeWindow(policy.window)
