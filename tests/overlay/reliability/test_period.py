"""Days and months of the calendar, in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.period import day_at, month_at, period_named

MOMENTS = st.datetimes(datetime(1902, 1, 1), datetime(2300, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


@thorough(30)
@given(MOMENTS)
def test_a_moment_is_in_its_day_and_month(moment: datetime) -> None:
    """The names are the date's, the bounds hold the moment, and end where the next begins."""
    wall = moment.timestamp()
    day, month = day_at(wall), month_at(wall)

    assert (day.name, month.name) == (f"{moment:%Y-%m-%d}", f"{moment:%Y-%m}")
    for period in (day, month):
        assert period.contains(wall)
        assert period.contains(period.starts)
        assert not period.contains(period.ends)
        following = (day_at if period.kind == "day" else month_at)(period.ends)
        assert (following.number, following.starts) == (period.number + 1, period.ends)
        assert period_named(period.kind, period.name) == period


@pytest.mark.parametrize(
    ("moment", "day", "month", "to_midnight", "to_month"),
    [
        ("2026-11-22T23:59:59", "2026-11-22", "2026-11", 1, 8 * 86400 + 1),
        ("2026-12-31T00:00:00", "2026-12-31", "2026-12", 86400, 86400),
        ("2024-02-28T12:00:00", "2024-02-28", "2024-02", 43200, 43200 + 86400),  # a leap year
        ("2023-02-28T12:00:00", "2023-02-28", "2023-02", 43200, 43200),
    ],
)
def test_known_bounds(moment: str, day: str, month: str, to_midnight: float, to_month: float) -> None:
    """Midnight and the first of the month, leap years and the turn of a year included."""
    wall = datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp()

    assert (day_at(wall).name, day_at(wall).ends - wall) == (day, to_midnight)
    assert (month_at(wall).name, month_at(wall).ends - wall) == (month, to_month)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("day", "2026-11"), ("month", "2026-11-22"), ("month", "2026-13"), ("day", "2026-02-30"), ("week", "2026-11-22"),
     ("day", None), (None, "2026-11"), ("day", "20261122"), ("month", ""), ("day", "2026-11-22T00:00:00")],
)  # fmt: skip
def test_a_name_of_no_period_is_refused(kind: object, name: object) -> None:
    """Only the one form that `name` gives."""
    with pytest.raises(InvalidArgumentError, match="there is no"):
        period_named(kind, name)
