"""The books of a tee: who takes, who reads, who waits."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.streaming.fan import Fan, Step


def test_the_first_one_reads_for_all() -> None:
    """One reader reads the stream; others wait meanwhile, then take what it got."""
    fan = Fan(2)

    assert fan.next_step(0) is Step.PULL
    assert fan.next_step(1) is Step.WAIT
    fan.put("a")
    assert (fan.next_step(0), fan.next_step(1)) == (Step.TAKE, Step.TAKE)
    assert (fan.take(0), fan.kept, fan.take(1), fan.kept) == ("a", 1, "a", 0)


def test_who_is_too_far_ahead_waits() -> None:
    """With a limit, the reader ahead waits until the slowest has read, or has left."""
    fan = Fan(2, max_lag=2)
    for event in "ab":
        assert fan.next_step(0) is Step.PULL
        fan.put(event)
        assert fan.take(0) == event

    assert fan.next_step(0) is Step.WAIT
    assert fan.take(1) == "a"
    assert fan.next_step(0) is Step.PULL
    fan.put("c")
    assert fan.take(0) == "c"
    assert fan.next_step(0) is Step.WAIT
    fan.leave(1)
    assert (fan.next_step(0), fan.kept) == (Step.PULL, 0)


def test_the_end_comes_after_the_events() -> None:
    """Readers get what there is before the end; then they end, each time they ask."""
    fan = Fan(2)
    failure = ValueError()
    assert fan.next_step(0) is Step.PULL
    fan.put("a")
    fan.take(0)
    assert fan.next_step(0) is Step.PULL
    fan.end(failure)

    assert (fan.next_step(0), fan.next_step(0), fan.next_step(1)) == (Step.END, Step.END, Step.TAKE)
    assert fan.take(1) == "a"
    assert (fan.next_step(1), fan.failure) == (Step.END, failure)


def test_a_reader_that_has_left() -> None:
    """It gets nothing more; when all have left, nothing is kept."""
    fan = Fan(2)
    assert fan.next_step(1) is Step.PULL
    fan.leave(0)
    fan.put("a")
    assert (fan.next_step(0), fan.kept) == (Step.END, 1)
    fan.leave(1)
    fan.leave(1)

    assert (fan.kept, fan.abandoned) == (0, True)
    fan.put("b")
    assert fan.kept == 0


@given(st.integers(1, 4), st.none() | st.integers(1, 3), st.lists(st.integers(0, 3), max_size=200))
def test_every_reader_gets_every_event_in_order(readers: int, max_lag: int | None, turns: list[int]) -> None:
    """Whoever's turn it is, all see the same sequence, and no more is kept than allowed."""
    fan = Fan(readers, max_lag)
    seen: list[list[int]] = [[] for _ in range(readers)]
    produced = 0
    for turn in turns:
        reader = turn % readers
        step = fan.next_step(reader)
        if step is Step.PULL:
            fan.put(produced)
            produced += 1
            step = fan.next_step(reader)
        if step is Step.TAKE:
            seen[reader].append(fan.take(reader))
        assert max_lag is None or fan.kept <= max_lag

    assert all(events == list(range(len(events))) for events in seen)
    assert fan.kept == produced - min(map(len, seen))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((0,), "readers is a whole number from 1, not 0"),
        ((True,), "readers is a whole number from 1, not True"),
        ((1.5,), "readers is a whole number from 1, not 1.5"),
        ((2, 0), "max_lag is a whole number from 1, not 0"),
        ((2, -1), "max_lag is a whole number from 1, not -1"),
        ((2, True), "max_lag is a whole number from 1, not True"),
        ((2, "3"), "max_lag is a whole number from 1, not '3'"),
    ],
)
def test_numbers_that_make_no_sense(arguments: tuple[Any, ...], named: str) -> None:
    """No reader, or a lag that lets none read, is refused; the error names which, and what it was."""
    with pytest.raises(InvalidArgumentError) as caught:
        Fan(*arguments)
    assert str(caught.value) == named


def test_a_stream_that_ends_well() -> None:
    """There is no failure, before the end and after it."""
    fan = Fan(1)
    assert fan.failure is None
    fan.next_step(0)
    fan.end()
    assert (fan.failure, fan.next_step(0)) == (None, Step.END)
