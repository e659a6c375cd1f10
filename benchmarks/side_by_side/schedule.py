"""How many rounds each case has: as data where it is asked for, and as far as the time goes where it is not. No timing.

A whole run takes every case once, and what has a bound twice; then, case by case, what has a bound up to five times and
the rest up to three, as long as the time allows. So a run ends in time on a slow machine, and a fast one does more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from benchmarks.side_by_side import bounds, plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.side_by_side.case import Case
    from benchmarks.side_by_side.rounds import Sample

__all__ = ["MINUTES", "QUICK_ROUNDS", "ROUNDS", "ROUNDS_WITHOUT_BOUND", "Pace", "left_out", "limited", "without_slow"]

ROUNDS: Final = 5
# What has no bound is shown, not judged.
ROUNDS_WITHOUT_BOUND: Final = 3
LEAST_ROUNDS: Final = 2
QUICK_ROUNDS: Final = 1
# A whole run begins no further round that would end later, unless it is given more time.
MINUTES: Final = 14.0


def without_slow(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Leave out the contestants that would take minutes for a sample."""
    return tuple(
        replace(case, contestants=tuple(who for who in case.contestants if who not in case.slow)) for case in cases
    )


def left_out(cases: Iterable[Case]) -> str:
    """Say who was left out, for the report; empty when nobody was."""
    found = [f"{who} in {case.name}" for case in cases for who in case.slow if who not in case.contestants]
    return f"{', '.join(found)} (minutes a sample; --slow has them)" if found else ""


def limited(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Give the cases with the least and the most rounds that each has in a whole run."""
    found = []
    for case in cases:
        bound = case.name in bounds.CASES
        most = min(case.most_rounds or ROUNDS, ROUNDS if bound else ROUNDS_WITHOUT_BOUND)
        least = min(max(case.least_rounds, LEAST_ROUNDS if bound else 1), most)
        found.append(replace(case, least_rounds=least, most_rounds=most))
    return tuple(found)


class Pace:
    """Which case is next, as far as the time goes.

    Args:
        cases: What is measured, with its rounds.
        seconds: When a run is over; what must be done is done nevertheless.
    """

    def __init__(self, cases: Sequence[Case], seconds: float) -> None:
        """Begin with nothing known of how long anything takes."""
        self._cases = cases
        self._seconds = seconds
        self._took: dict[str, float] = {}

    def learn(self, samples: Iterable[Sample]) -> None:
        """Take note of how long the samples of a case took."""
        for sample in samples:
            if sample.round == 1:
                self._took[sample.case] = self._took.get(sample.case, 0.0) + sample.took

    def fits(self, case: Case, passed: float) -> bool:
        """Whether another round of a case would end in time, as long as its first one took."""
        return passed + self._took.get(case.name, 0.0) <= self._seconds

    def order(self) -> list[tuple[Case, int, bool]]:
        """Give cases with their round, and whether it must be: first all that must, round by round.

        Of what need not be, the next round of each comes before the one after it, and what has a bound before the rest.
        """
        found = [
            (case, number, number <= case.least_rounds)
            for number in range(1, ROUNDS + 1)
            for case in self._cases
            if plan.takes_part(case, number)
        ]
        sure = [one for one in found if one[2]]
        more = [one for one in found if not one[2]]
        return sure + sorted(more, key=lambda one: (one[1] - one[0].least_rounds, one[0].name not in bounds.CASES))
