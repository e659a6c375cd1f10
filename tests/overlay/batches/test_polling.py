"""The schedule of `wait_for`: pure arithmetic, no wait past the deadline, unknown statuses go on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.batches import Done, GiveUp, PollSchedule, Wait
from claude_overlay.errors import InvalidArgumentError


@pytest.mark.parametrize("status", ["in_progress", "canceling", "paused_tomorrow", "", None, "Ended"])
def test_only_ended_ends(status: str | None) -> None:
    """Every other status, known or not, is waited on."""
    schedule = PollSchedule(interval=30)
    assert schedule.after_poll(status, now=5) == Wait(seconds=30)
    assert schedule.after_poll("ended", now=5) == Done()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (100, Wait(seconds=30)),
        (130, Wait(seconds=30)),
        (165, Wait(seconds=24)),
        (188.5, Wait(seconds=0.5)),
        (189, GiveUp(waited=89)),
        (189.5, GiveUp(waited=89.5)),
        (190, GiveUp(waited=90)),
        (500, GiveUp(waited=400)),
    ],
)
def test_the_last_wait_is_cut_short_and_leaves_a_second_for_the_answer(now: float, expected: object) -> None:
    """Started at 100 with 90 seconds: the last question is asked at 189, and there is none after it."""
    schedule = PollSchedule(interval=30, timeout=90, started=100)
    assert schedule.after_poll("in_progress", now=now) == expected


def test_an_answer_after_the_deadline_still_counts() -> None:
    """A batch that has ended has ended, however late the answer is."""
    assert PollSchedule(timeout=1).after_poll("ended", now=50) == Done()


def test_a_timeout_of_nothing_asks_once() -> None:
    """timeout=0 looks once and gives up."""
    assert PollSchedule(timeout=0).after_poll("in_progress", now=0) == GiveUp(waited=0)


@pytest.mark.parametrize(("timeout", "now", "left"), [(None, 7, None), (10, 4, 6), (10, 10, 0), (10, 99, 0)])
def test_remaining_is_the_time_to_the_deadline(timeout: float | None, now: float, left: float | None) -> None:
    """Never below 0, None without a limit."""
    assert PollSchedule(timeout=timeout).remaining(now=now) == left


@settings(deadline=None)  # a busy machine is no defect
@given(
    interval=st.floats(min_value=0.001, max_value=1e6),
    timeout=st.floats(min_value=0, max_value=1e6),
    now=st.floats(min_value=0, max_value=1e6),
)
def test_no_wait_ends_after_the_deadline(interval: float, timeout: float, now: float) -> None:
    """Whatever the numbers: a wait is above 0, at most the interval, and ends before the deadline."""
    step = PollSchedule(interval=interval, timeout=timeout).after_poll("in_progress", now=now)
    if isinstance(step, Wait):
        assert 0 < step.seconds <= interval
        assert now + step.seconds <= timeout
    else:
        assert isinstance(step, GiveUp)
        assert timeout - now <= 1


@pytest.mark.parametrize(
    "options",
    [
        {"interval": 0},
        {"interval": -1},
        {"interval": math.nan},
        {"interval": math.inf},
        {"timeout": -1},
        {"timeout": math.nan},
        {"last_look": -1},
        {"last_look": math.inf},
    ],
)
def test_numbers_that_make_no_schedule_are_refused(options: dict[str, float]) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError):
        PollSchedule(**options)


def test_no_time_need_be_kept_for_the_last_answer() -> None:
    """last_look=0 asks right up to the deadline."""
    schedule = PollSchedule(interval=30, timeout=10, last_look=0)
    assert schedule.after_poll("in_progress", now=9.5) == Wait(seconds=0.5)
    assert schedule.after_poll("in_progress", now=10) == GiveUp(waited=10)
