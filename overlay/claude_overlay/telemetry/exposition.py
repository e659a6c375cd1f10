"""Counters, gauges and histograms, and their text as Prometheus scrapes it.

Decides the text format (exposition format 0.0.4: escaping, order, numbers) and that a metric never has more than a
given number of series: label values come from servers and callers, and a scrape must not grow without end. Knows no
event. Called by `telemetry.prometheus`.

Nothing here locks: the hook does, once for an event and once for a scrape.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, Literal

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["CONTENT_TYPE", "OTHER", "Family", "Histogram", "Single", "label_name", "metric_name"]

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
# The value of every label of the series that takes what came after the last free one.
OTHER: Final = "_other"
MOST_CHARACTERS: Final = 128

_METRIC = re.compile(r"[a-zA-Z_:][a-zA-Z0-9_:]*\Z")
_LABEL = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")


def metric_name(name: object) -> str:
    """Check the name of a metric, or a prefix of one.

    Raises:
        InvalidArgumentError: Prometheus would not take it.
    """
    if not isinstance(name, str) or not _METRIC.match(name):
        message = f"a metric's name has letters, digits, _ and :, and no digit first; not {name!r}"
        raise InvalidArgumentError(message)
    return name


def label_name(name: object) -> str:
    """Check the name of a label.

    Raises:
        InvalidArgumentError: Prometheus would not take it, or keeps it for itself.
    """
    if not isinstance(name, str) or not _LABEL.match(name) or name.startswith("__"):
        message = f"a label's name has letters, digits and _, no digit and no __ first; not {name!r}"
        raise InvalidArgumentError(message)
    return name


class Family:
    """One metric with all its series. `Single` and `Histogram` keep the numbers.

    Args:
        name: Its name, complete with unit and `_total`.
        told: What it counts, one line.
        labels: Names of its labels.
        most: The most series it may have, one more for what comes after them.
    """

    __slots__ = ("labels", "most", "name", "told")

    kind: str

    def __init__(self, name: str, told: str, labels: Sequence[str] = (), *, most: int = 200) -> None:
        self.name = metric_name(name)
        self.told = told
        self.labels = tuple(labels)
        self.most = most

    def _key(self, values: tuple[object, ...], known: dict[tuple[str, ...], object]) -> tuple[str, ...]:
        key = tuple(_label(value) for value in values)
        if key in known or len(known) < self.most:
            return key
        return (OTHER,) * len(key)

    def lines(self, fixed: tuple[tuple[str, str], ...] = ()) -> Iterator[str]:
        """Give its lines; `fixed` are labels that every series gets. None when it has no series yet."""
        series = list(self._series())
        if not series:
            return
        yield f"# HELP {self.name} {_escaped_help(self.told)}"
        yield f"# TYPE {self.name} {self.kind}"
        for suffix, pairs, value in series:
            labels = ",".join(f'{name}="{_escaped(text)}"' for name, text in (*fixed, *pairs))
            yield (
                f"{self.name}{suffix}{{{labels}}} {_number(value)}"
                if labels
                else f"{self.name}{suffix} {_number(value)}"
            )

    def _series(self) -> Iterator[tuple[str, tuple[tuple[str, str], ...], float]]:
        raise NotImplementedError

    def _pairs(self, key: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        return tuple(zip(self.labels, key, strict=True))


class Single(Family):
    """A counter or a gauge."""

    __slots__ = ("_values", "kind")

    def __init__(
        self, kind: Literal["counter", "gauge"], name: str, told: str, labels: Sequence[str] = (), *, most: int = 200
    ) -> None:
        super().__init__(name, told, labels, most=most)
        self.kind = kind
        self._values: dict[tuple[str, ...], float] = {}

    def add(self, amount: float, *values: object) -> None:
        """Add to the series with these label values."""
        key = self._key(values, self._values)  # type: ignore[arg-type]
        self._values[key] = self._values.get(key, 0.0) + amount

    def put(self, value: float, *values: object) -> None:
        """Set the series with these label values."""
        self._values[self._key(values, self._values)] = value  # type: ignore[arg-type]

    def _series(self) -> Iterator[tuple[str, tuple[tuple[str, str], ...], float]]:
        for key, value in self._values.items():
            yield "", self._pairs(key), value


class Histogram(Family):
    """A histogram with fixed bounds.

    Args:
        name: As for `Family`.
        told: As for `Family`.
        labels: As for `Family`.
        bounds: Upper bounds of its buckets, ascending; `+Inf` is added.
        most: As for `Family`.
    """

    __slots__ = ("_bounds", "_counts")

    kind = "histogram"

    def __init__(
        self, name: str, told: str, labels: Sequence[str] = (), *, bounds: Sequence[float], most: int = 200
    ) -> None:
        super().__init__(name, told, labels, most=most)
        self._bounds = tuple(float(bound) for bound in bounds)
        # Of each series: a count for each bucket (not yet summed up), then the sum of the values.
        self._counts: dict[tuple[str, ...], tuple[list[int], list[float]]] = {}

    def observe(self, value: float, *values: object) -> None:
        """Count one value in the series with these label values; NaN is not counted."""
        if math.isnan(value):
            return
        key = self._key(values, self._counts)  # type: ignore[arg-type]
        found = self._counts.get(key)
        if found is None:
            found = self._counts[key] = ([0] * (len(self._bounds) + 1), [0.0])
        # A value equal to a bound is in the bound's bucket: `le` is "less or equal".
        found[0][bisect_left(self._bounds, value)] += 1
        found[1][0] += value

    def _series(self) -> Iterator[tuple[str, tuple[tuple[str, str], ...], float]]:
        for key, (counts, total) in self._counts.items():
            pairs = self._pairs(key)
            so_far = 0
            for bound, count in zip((*self._bounds, math.inf), counts, strict=True):
                so_far += count
                yield "_bucket", (*pairs, ("le", _number(bound))), so_far
            yield "_sum", pairs, total[0]
            yield "_count", pairs, so_far


def _label(value: object) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else str(value)
    return text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS]


def _escaped(text: str) -> str:
    # A lone surrogate is no UTF-8; a scrape must not fail for it.
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')


def _escaped_help(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _number(value: float) -> str:
    if math.isinf(value):
        return "+Inf" if value > 0 else "-Inf"
    if math.isnan(value):
        return "NaN"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))  # noqa: PLR2004 - exact as float
