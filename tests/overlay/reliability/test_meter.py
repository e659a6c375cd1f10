"""One limit, and when its alerts are due."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.account import Account
from claude_overlay.reliability.meter import Meter
from claude_overlay.reliability.period import day_at

DAY = day_at(0.0)


def test_it_begins_with_what_the_accounts_have() -> None:
    """Used and uncertain amounts are spent; what is reserved is taken, too. Only its own dimension counts."""
    one, other = Account(DAY, "m"), Account(DAY, "n")
    one.used, one.reserved, one.uncertain = [1, 10, 100], [2, 20, 200], [3, 30, 300]
    other.used = [1, 1, 1]

    meter = Meter(DAY, None, 1, 1000, accounts=[one, other])

    assert (meter.spent, meter.taken, meter.dimension, meter.next_alert) == (41, 61, "tokens", math.inf)


@thorough(30)
@given(st.integers(1, 10**12), st.sets(st.floats(0.001, 1), min_size=1, max_size=5), st.lists(st.floats(0, 1.2)))
def test_each_level_comes_once_exactly_when_its_share_is_reached(
    limit: int, levels: set[float], shares: list[float]
) -> None:
    """Whatever is spent in whatever steps: `next_alert` stands exactly where the next share begins."""
    ordered = sorted(levels)
    meter, given_levels = Meter(DAY, None, 0, limit, levels=ordered), list[float]()
    for share in sorted(shares):
        meter.spent = int(share * limit)
        due = meter.spent >= meter.next_alert
        reached = list(meter.reached())
        given_levels += reached

        assert due == bool(reached)
        assert given_levels == [level for level in ordered if meter.spent / limit >= level]
        assert list(meter.reached()) == []


def test_a_limit_of_nothing_alerts_nobody() -> None:
    """There is no share of 0."""
    meter = Meter(DAY, None, 0, 0, levels=[0.5, 1.0])
    meter.spent = 5

    assert list(meter.reached()) == []
