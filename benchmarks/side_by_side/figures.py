"""From samples to figures: medians, quartiles, ratios. Pure."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.side_by_side.rounds import Sample

__all__ = ["Figure", "Ratio", "Table", "quartiles"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure over the rounds."""

    median: float
    low: float
    high: float
    samples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """How often one contestant's figure is contained in another's.

    Attributes:
        value: Ratio of the medians.
        low: The lower quartile of the ratios within the rounds.
        high: The upper one.
    """

    value: float
    low: float
    high: float


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Give the lower and the upper quartile; of one value the value itself."""
    if len(values) == 1:
        return values[0], values[0]
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, high


class Table:
    """The samples of a run, asked for by case, contestant and figure.

    Args:
        samples: Of all cases.
        baselines: Of cases that have one: the contestant whose medians are taken off.
    """

    def __init__(self, samples: Iterable[Sample], baselines: Mapping[str, str] | None = None) -> None:
        """Sort the samples."""
        self._found: dict[tuple[str, str], list[Sample]] = {}
        self._missing: dict[tuple[str, str], str] = {}
        self._baselines = dict(baselines or {})
        for sample in samples:
            key = sample.case, sample.contestant
            if sample.missing is None:
                self._found.setdefault(key, []).append(sample)
            else:
                self._missing[key] = sample.missing

    def missing(self) -> Mapping[tuple[str, str], str]:
        """Give the contestants that failed, by case, and why."""
        return dict(self._missing)

    def cases(self) -> list[str]:
        """Give the names of the cases that were measured, in order."""
        return list(dict.fromkeys(case for case, _ in (*self._found, *self._missing)))

    def contestants(self, case: str) -> list[str]:
        """Give who has figures for a case, in order."""
        return [who for name, who in self._found if name == case]

    def names(self, case: str, contestant: str) -> list[str]:
        """Give the names of the figures there are."""
        return list(
            dict.fromkeys(name for sample in self._found.get((case, contestant), ()) for name in sample.figures)
        )

    def values(self, case: str, contestant: str, name: str) -> list[float]:
        """Give a figure, round by round, the baseline taken off."""
        found = [sample.figures[name] for sample in self._found.get((case, contestant), ()) if name in sample.figures]
        baseline = self._baselines.get(case)
        if baseline is None or contestant == baseline:
            return found
        base = [one.figures[name] for one in self._found.get((case, baseline), ()) if name in one.figures]
        empty = statistics.median(base) if base else 0.0
        return [value - empty for value in found]

    def figure(self, case: str, contestant: str, name: str) -> Figure | None:
        """Give median and quartiles."""
        values = self.values(case, contestant, name)
        if not values:
            return None
        low, high = quartiles(values)
        return Figure(median=statistics.median(values), low=low, high=high, samples=len(values))

    def ratio(
        self, case: str, name: str, over: str, under: str = "ours", under_case: str | None = None
    ) -> Ratio | None:
        """Give the figure of `over` divided by that of `under`, of another case if need be: how often better it is."""
        above, below = self.values(case, over, name), self.values(under_case or case, under, name)
        if not above or not below or statistics.median(below) <= 0:
            return None
        each = [one / other for one, other in zip(above, below, strict=False) if other > 0]
        low, high = quartiles(each) if each else (0.0, 0.0)
        return Ratio(value=statistics.median(above) / statistics.median(below), low=low, high=high)
