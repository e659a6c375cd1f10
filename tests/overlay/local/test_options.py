"""Options: the fixed clock, its written form, and no key in a repr."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from claude_overlay.local.options import FIXED_INSTANT, Options, fixed_clock, timestamp


def test_time_stands_still():
    """Without a clock of the caller's every reply is made at the same instant."""
    assert fixed_clock() == fixed_clock() == FIXED_INSTANT
    assert Options().clock is fixed_clock


def test_timestamps_are_utc_with_z():
    """An instant of another zone is written in UTC, to the second."""
    there = timezone(timedelta(hours=2))

    assert timestamp(datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=there)) == "2026-01-02T01:04:05Z"


def test_repr_shows_no_key():
    """A key given to the server is not shown."""
    assert "secret" not in repr(Options(api_key="secret"))
