"""One bucket: what passes in any window, exactly; and what no change ever adds to that."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.bucket import Bucket

EXACT = st.fractions(min_value=Fraction(1, 8), max_value=20, max_denominator=8)
COSTS = st.fractions(min_value=0, max_value=12, max_denominator=4)
GAPS = st.fractions(min_value=0, max_value=6, max_denominator=4)


def depart(bucket: Bucket, cost: Fraction, now: Fraction) -> Fraction:
    """Send a caller through; give its time of departure."""
    at = max(now, bucket.earliest(cost))
    bucket.charge(cost, at)
    return at


def worst(departures: list[tuple[Fraction, Fraction]], allowed: object) -> bool:
    """Tell whether any window between two departures holds more than `allowed(begin, end, largest)`."""
    for first, (begin, _) in enumerate(departures):
        total = largest = Fraction(0)
        for at, cost in departures[first:]:
            total, largest = total + cost, max(largest, cost)
            if total > allowed(begin, at, largest):
                return True
    return False


@thorough(20)
@given(rate=EXACT, burst=EXACT, calls=st.lists(st.tuples(GAPS, COSTS), max_size=24))
def test_no_window_holds_more_than_burst_and_rate(rate, burst, calls) -> None:
    """In any window of w seconds at most burst + rate*w departs; a larger cost counts as the burst. Exactly."""
    bucket, now, gone = Bucket(rate, burst, Fraction(0)), Fraction(0), []
    for gap, cost in calls:
        now += gap
        gone.append((depart(bucket, cost, now), cost))

    assert not worst(gone, lambda begin, end, largest: max(burst, largest) + rate * (end - begin))
    assert all(one[0] <= other[0] for one, other in pairwise(gone)), "first come, first served"


@thorough(20)
@given(rate=EXACT, burst=EXACT, calls=st.lists(st.tuples(GAPS, COSTS), max_size=24))
def test_nobody_waits_without_need(rate, burst, calls) -> None:
    """A level that is filled up step by step, kept beside it, allows every departure at that time and not before."""
    bucket, now = Bucket(rate, burst, Fraction(0)), Fraction(0)
    level, filled = burst, Fraction(0)
    for gap, cost in calls:
        now += gap
        at = max(now, filled)
        level, filled = min(burst, level + rate * (at - filled)), at
        need = min(cost, burst)
        if level < need:
            filled, level = filled + (need - level) / rate, need
        level -= cost

        assert depart(bucket, cost, now) == filled


@thorough(16)
@given(
    limits=st.lists(st.tuples(EXACT, EXACT), min_size=2, max_size=2),
    calls=st.lists(st.tuples(GAPS, COSTS), min_size=1, max_size=24),
    change=st.integers(0, 23),
)
def test_a_change_of_rate_admits_no_more_than_one_of_the_two_limits_would(limits, calls, change) -> None:
    """A window over the change holds at most the larger of burst + rate*w of the old and of the new limit."""
    (rate, burst), after = limits
    bucket, now, gone = Bucket(rate, burst, Fraction(0)), Fraction(0), []
    for number, (gap, cost) in enumerate(calls):
        now += gap
        if number == change:
            bucket.reconfigure(*after, now)
        at = bucket.earliest(cost)
        if at <= now:  # who would have to wait goes away, so that nobody departs under the limit before
            bucket.charge(cost, now)
            gone.append((now, cost))

    assert not worst(gone, lambda begin, end, largest: max(max(b, largest) + r * (end - begin) for r, b in limits))


@thorough(16)
@given(
    rate=EXACT,
    burst=EXACT,
    calls=st.lists(
        st.tuples(GAPS, COSTS, st.sampled_from(["call", "call", "call", "lower", "drain", "add"])), max_size=24
    ),
)
def test_lowering_draining_and_adding_never_let_anybody_go_earlier(rate, burst, calls) -> None:
    """Beside a bucket that is left alone, one that is clamped, drained or charged more lets nobody go before."""
    one, other, now = Bucket(rate, burst, Fraction(0)), Bucket(rate, burst, Fraction(0)), Fraction(0)
    for gap, cost, what in calls:
        now += gap
        if what == "call":
            free = depart(one, cost, now)
            assert depart(other, cost, now) >= free
        elif what == "lower":
            other.lower(cost - 3, now)
            assert other.level(now) <= max(cost - 3, Fraction(0)) or other.level(now) <= cost - 3
        elif what == "drain":
            other.drain(now + cost)
            assert other.earliest(Fraction(1, 10**6)) >= now + cost
        else:
            other.correct(cost, now)


@thorough(16)
@given(rate=EXACT, burst=EXACT, calls=st.lists(st.tuples(GAPS, COSTS, COSTS), max_size=24))
def test_settling_while_something_is_owed_is_as_good_as_having_known(rate, burst, calls) -> None:
    """A guess that is corrected leaves the bucket as if the true cost had been charged, unless it ran full."""
    guessed, known, now = Bucket(rate, burst, Fraction(0)), Bucket(rate, burst, Fraction(0)), Fraction(0)
    for bucket in (guessed, known):
        bucket.charge(Fraction(10_000), now)  # so that it does not run full
    for gap, guess, truth in calls:
        now += gap
        guessed.charge(guess, now)
        known.charge(truth, now)
        guessed.correct(truth - guess, now)

        assert guessed.tat == known.tat
        assert guessed.level(now) == known.level(now)


@thorough(16)
@given(rate=EXACT, burst=EXACT, calls=st.lists(st.tuples(GAPS, COSTS, st.booleans()), max_size=24))
def test_what_comes_back_never_overfills(rate, burst, calls) -> None:
    """However much is given back: the bucket holds its burst at most, and a window adds but its refunds."""
    bucket, now, gone, returned = Bucket(rate, burst, Fraction(0)), Fraction(0), [], []
    for gap, cost, back in calls:
        now += gap
        if back:
            bucket.correct(-cost, now)
            returned.append((now, cost))
        elif bucket.earliest(cost) <= now:
            bucket.charge(cost, now)
            gone.append((now, cost))
        assert bucket.level(now) <= burst

    def allowed(begin: Fraction, end: Fraction, largest: Fraction) -> Fraction:
        credit = sum((cost for at, cost in returned if begin <= at <= end), Fraction(0))
        return max(burst, largest) + rate * (end - begin) + credit

    assert not worst(gone, allowed)


def test_a_long_script_stays_below_the_line() -> None:
    """A long script, in whole ticks: what departed less what flowed off since never exceeds the burst."""
    random, bucket = Random(7), Bucket(Fraction(1, 3), Fraction(40), 0)  # noqa: S311 - a script, no secret
    now, before, owed, admitted = 0, 0, Fraction(0), 0
    for _ in range(30_000):
        now += random.choice((0, 0, 0, 1, 2, 3))
        cost = random.choice((0, 1, 1, 2, 5, 40))
        if bucket.earliest(cost) > now:
            continue
        bucket.charge(cost, now)
        owed = max(0, owed - Fraction(now - before, 3)) + cost
        before, admitted = now, admitted + cost
        assert owed <= 40

    assert admitted > 0.9 * now / 3, "and it is used up, too"


def test_a_large_cost_goes_when_the_bucket_is_full_and_leaves_a_debt() -> None:
    """800 with a burst of 100 at 100 a second: at once from a full bucket; the next one waits until it is paid."""
    bucket = Bucket(100, 100, 0.0)
    assert depart(bucket, 800, 0.0) == 0.0
    assert bucket.level(0.0) == -700
    assert depart(bucket, 1, 0.0) == pytest.approx(7.01)

    bucket = Bucket(100, 100, 0.0)
    depart(bucket, 10, 0.0)
    assert depart(bucket, 800, 0.0) == pytest.approx(0.1), "the bucket must be full first"


def test_a_large_cost_is_not_starved() -> None:
    """Wait of a cost of 800 among tens at 1,000/s: what is ahead of it and its own, over the rate; and 1 ms."""
    bucket = Bucket(1_000.0, 1_000.0, 0.0)
    depart(bucket, 1_000, 0.0)
    for _ in range(50):
        depart(bucket, 10, 0.0)
    at = depart(bucket, 800, 0.0)
    later = [depart(bucket, 10, 0.0) for _ in range(1_000)]

    assert at <= (50 * 10 + 800) / 1_000 + 0.001
    assert min(later) > at


def test_levels_fall_and_rise_with_time() -> None:
    """A bucket of 10 at 2 a second."""
    bucket = Bucket(2, 10, 5.0)
    assert bucket.level(5.0) == 10
    bucket.charge(4, 5.0)
    assert [bucket.level(5.0 + t) for t in (0, 1, 2, 100)] == [6, 8, 10, 10]
    bucket.lower(1, 6.0)
    assert bucket.level(6.0) == 1
    bucket.lower(5, 6.0)
    assert bucket.level(6.0) == 1, "never upwards"
    bucket.drain(10.0)
    assert bucket.earliest(1) == 10.5
    assert "tat=" in repr(bucket)


def test_those_in_line_are_shifted_by_a_drain() -> None:
    """What was promised stays in front of what comes after, later by as much as the line was stopped."""
    bucket = Bucket(1, 1, 0.0)
    promised = [depart(bucket, 1, 0.0) for _ in range(3)]
    bucket.drain(10.0, shift=10.0)

    assert promised == [0, 1, 2]
    assert depart(bucket, 1, 0.0) == 13.0


def test_the_same_rate_changes_nothing() -> None:
    """Reconfiguring to what is there keeps the level to the bit."""
    bucket = Bucket(0.3, 0.7, 0.1)
    bucket.charge(0.5, 0.1)
    before = (bucket.tat, bucket.adjusted)
    bucket.reconfigure(0.3, 0.7, 0.2)

    assert (bucket.tat, bucket.adjusted) == before
