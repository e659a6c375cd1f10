"""The calendar of quotas: which day and which month, in UTC, a moment belongs to.

Decides where a day and a month begin: at 00:00 UTC, a month on its first day, as the API's own spend limits do. No
clock is read: `wall` is POSIX time in seconds, in which every day has 86,400.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple, TypeAlias

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown

__all__ = ["PERIODS", "Period", "PeriodKind", "day_at", "month_at", "period_named"]

PeriodKind: TypeAlias = Literal["day", "month"]
PERIODS: tuple[PeriodKind, ...] = ("day", "month")

_DAY = 86_400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MONTHS = 12


class Period(NamedTuple):
    """One day or month.

    Attributes:
        kind: "day" or "month".
        number: days or months since January 1970.
        starts: its first moment, in POSIX seconds.
        ends: the first moment of the next.
    """

    kind: PeriodKind
    number: int
    starts: float
    ends: float

    @property
    def name(self) -> str:
        """Name it as ISO 8601 does: "2026-11-22", "2026-11"."""
        text = (_EPOCH + timedelta(seconds=self.starts)).date().isoformat()
        return text if self.kind == "day" else text[:7]

    def contains(self, wall: float) -> bool:
        """Tell whether a moment belongs to it."""
        return self.starts <= wall < self.ends


def day_at(wall: float) -> Period:
    """Give the day of a moment."""
    index = int(wall // _DAY)
    return Period("day", index, float(index * _DAY), float((index + 1) * _DAY))


def month_at(wall: float) -> Period:
    """Give the month of a moment."""
    date = _EPOCH + timedelta(days=wall // _DAY)
    index = (date.year - 1970) * _MONTHS + date.month - 1
    return Period("month", index, _first_of_month(index), _first_of_month(index + 1))


def period_named(kind: object, name: object) -> Period:
    """Give the period that has this name.

    Raises:
        InvalidArgumentError: there is no such day or month.
    """
    try:
        first = datetime.fromisoformat(str(name) if kind == "day" else f"{name}-01").replace(tzinfo=UTC)
        period = (day_at if kind == "day" else month_at)((first - _EPOCH).total_seconds())
    except ValueError:
        period = None
    if period is not None and (period.kind, period.name) == (kind, name):
        return period
    raise InvalidArgumentError(
        f"there is no {shown(kind)} {shown(name)}: a day is named as 2026-11-22, a month as 2026-11"
    )


def _first_of_month(index: int) -> float:
    date = datetime(1970 + index // _MONTHS, index % _MONTHS + 1, 1, tzinfo=UTC)
    return (date - _EPOCH).total_seconds()
