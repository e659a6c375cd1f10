"""A request rate that is found out by trying: down at a refusal, up again along a cubic curve.

Decides how many requests a second are worth trying when nobody knows the limit (the API's acceleration limits are such,
and its overload). The formulas and defaults are those that AWS publishes for the adaptive retry mode of its SDKs. Asked
by `reliability.lane` once for every answer, under its lock.

Nothing is limited before the first refusal. Then the rate is `beta` times what was measured; it returns to the old one
with a flat curve, and beyond it with a steep one, but never to more than twice the measured rate.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from claude_overlay.reliability.bounds import check_number

__all__ = ["Adaptive", "Pace"]

SLICE: Final = 0.5
"""Seconds over which requests are counted for one measurement."""

MOST_GROWTH: Final = 2.0
"""How many times the measured rate is the most that is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adaptive:
    """How the request rate follows refusals (429, 529).

    Args:
        beta: what is left of the rate after a refusal, as a share; above 0 and below 1. Default 0.7.
        scale: steepness of the cubic curve, in requests a second per second cubed; above 0. Default 0.4.
        smooth: weight of the newest measurement of the rate; above 0 and at most 1. Default 0.8.
        min_per_second: requests a second that are always allowed; above 0. Default 0.5.

    Raises:
        InvalidArgumentError: a field is out of its bounds.
    """

    beta: float = 0.7
    scale: float = 0.4
    smooth: float = 0.8
    min_per_second: float = 0.5

    def __post_init__(self) -> None:
        check_number(self, "beta", above=True, most=math.nextafter(1.0, 0.0))
        check_number(self, "scale", above=True)
        check_number(self, "smooth", above=True, most=1.0)
        check_number(self, "min_per_second", above=True)


class Pace:
    """The rate of one lane.

    Args:
        policy: how it follows refusals.
        now: monotonic seconds.

    Attributes:
        policy: as given; another one counts from the next answer on.
        rate: requests a second; None before the first refusal.
        measured: requests a second that were answered lately.
    """

    __slots__ = ("_answers", "_peak", "_slice", "_throttled_at", "measured", "policy", "rate")

    def __init__(self, policy: Adaptive, now: float) -> None:
        self.policy = policy
        self.rate: float | None = None
        self.measured = 0.0
        self._answers = 0
        self._slice: float = math.floor(now)
        self._peak = 0.0
        self._throttled_at = now

    def record(self, throttled: bool, limit: float | None, now: float) -> None:  # noqa: FBT001 - a fact of the answer
        """Learn from one answer.

        Args:
            throttled: whether it refused the request because of too many, or of overload.
            limit: requests a second allowed so far; None when there is no limit.
            now: monotonic seconds.
        """
        self._measure(now)
        policy = self.policy
        if throttled:
            self._peak = self.measured if limit is None else min(self.measured, limit)
            self._throttled_at = now
            wanted = self._peak * policy.beta
        elif self.rate is None:
            return
        else:
            back = (self._peak * (1 - policy.beta) / policy.scale) ** (1 / 3)
            wanted = policy.scale * (now - self._throttled_at - back) ** 3 + self._peak
        self.rate = max(min(wanted, MOST_GROWTH * self.measured), policy.min_per_second)

    def _measure(self, now: float) -> None:
        begins = math.floor(now / SLICE) * SLICE
        self._answers += 1
        if begins > self._slice:
            rate = self._answers / (begins - self._slice)
            self.measured = rate * self.policy.smooth + self.measured * (1 - self.policy.smooth)
            self._answers, self._slice = 0, begins
