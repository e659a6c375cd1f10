"""The rate that is found out by trying, beside the published numbers of AWS's adaptive retry mode."""

from __future__ import annotations

import math

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.adaptive import Adaptive, Pace


def answered(pace: Pace, rate: float, seconds: float, begin: float = 0.0, *, throttled: bool = False) -> float:
    """Feed answers evenly; give the time after the last."""
    count = round(rate * seconds)
    for number in range(1, count + 1):
        pace.record(throttled and number == count, pace.rate, begin + number / rate)
    return begin + seconds


# Published with the specification of the mode: time, throttled, measured rate and allowed rate after that answer.
PUBLISHED = [
    (0.2, False, 0.000000, 0.500000),
    (0.4, False, 0.000000, 0.500000),
    (0.6, False, 4.800000, 0.500000),
    (0.8, False, 4.800000, 0.500000),
    (1.0, False, 4.160000, 0.500000),
    (1.2, False, 4.160000, 0.691200),
    (1.4, False, 4.160000, 1.097600),
    (1.6, False, 5.632000, 1.638400),
    (1.8, False, 5.632000, 2.332800),
    (2.0, True, 4.326400, 3.028480),
    (2.2, False, 4.326400, 3.486639),
    (2.4, False, 4.326400, 3.821874),
    (2.6, False, 5.665280, 4.053386),
    (2.8, False, 5.665280, 4.200373),
    (3.0, False, 4.333056, 4.282037),
    (3.2, True, 4.333056, 2.997426),
    (3.4, False, 4.333056, 3.452226),
]


def test_the_published_numbers() -> None:
    """Every measured rate; and every allowed one, from the first refusal on: before it nothing is limited here."""
    pace = Pace(Adaptive(), 0.0)
    for now, throttled, measured, allowed in PUBLISHED:
        limit = pace.rate
        pace.record(throttled, limit, now)
        assert pace.measured == pytest.approx(measured, abs=1e-6)
        assert pace.rate == (None if now < 2 else pytest.approx(allowed, abs=1e-6))


@pytest.mark.parametrize(
    ("seconds", "rate"),
    [(0, 7.0), (1, 9.648936), (2, 10.000031), (3, 10.453285), (4, 13.408697), (5, 21.266268), (6, 36.425999)],
)
def test_the_published_curve(seconds: float, rate: float) -> None:
    """From a peak of 10 a second: 7, back to 10 with a flat curve, and beyond it with a steep one."""
    pace = Pace(Adaptive(), 0.0)
    pace.measured, pace._slice = 10.0, math.inf
    pace.record(throttled=True, limit=None, now=5.0)
    pace.measured = 100.0
    pace.record(throttled=False, limit=None, now=5.0 + seconds)

    assert pace.rate == pytest.approx(rate, abs=1e-6)


def test_nothing_is_limited_before_the_first_refusal() -> None:
    """However many answers come."""
    pace = Pace(Adaptive(), 0.0)
    answered(pace, 1_000, 10)
    assert pace.rate is None


def test_a_refusal_cuts_what_was_measured_or_allowed() -> None:
    """To beta of the lower of the two."""
    pace = Pace(Adaptive(beta=0.5), 0.0)
    answered(pace, 20, 10, throttled=True)
    assert pace.rate == pytest.approx(10, rel=0.1)
    pace = Pace(Adaptive(beta=0.5), 0.0)
    answered(pace, 20, 10)
    pace.record(throttled=True, limit=4.0, now=10.1)
    assert pace.rate == pytest.approx(2)


def test_it_never_grows_beyond_twice_what_is_measured() -> None:
    """A client that sends two a second is not allowed a thousand after an hour."""
    pace = Pace(Adaptive(), 0.0)
    now = answered(pace, 2, 10, throttled=True)
    answered(pace, 2, 3_600, now)
    assert pace.rate == pytest.approx(4, rel=0.1)


def test_the_floor_holds() -> None:
    """Refusal upon refusal leaves a request every two seconds, or what was asked for."""
    pace = Pace(Adaptive(min_per_second=0.25), 0.0)
    for number in range(100):
        pace.record(throttled=True, limit=pace.rate, now=number / 10)
    assert pace.rate == 0.25


@pytest.mark.parametrize(
    "options",
    [
        {"beta": 0}, {"beta": 1}, {"beta": 1.5}, {"beta": math.nan}, {"scale": 0}, {"scale": math.inf},
        {"smooth": 0}, {"smooth": 1.1}, {"min_per_second": 0}, {"min_per_second": "1"}, {"beta": True},
    ],
)  # fmt: skip
def test_values_that_make_no_sense_are_refused(options: dict[str, float]) -> None:
    """By name."""
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        Adaptive(**options)
