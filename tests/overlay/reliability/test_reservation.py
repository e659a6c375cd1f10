"""What may follow what for one call: settlements any number of times, refunds once, nothing after an end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.reliability.facts import Usage
from claude_overlay.reliability.lane import Lane, Limits
from claude_overlay.reliability.reservation import Reservation
from claude_overlay.reliability.turn import Turn


def make(cost: tuple[float, float, float] = (1, 50, 20), now: float = 0.0) -> tuple[Lane, Reservation]:
    """Make a lane of 10, 100 and 100 a second, and reserve on it."""
    lane = Lane(Turn(), Limits((10.0, 100.0, 100.0), 1), now)
    made = lane.reserve(cost, now, 60.0, True)
    assert isinstance(made, Reservation)
    return lane, made


def levels(lane: Lane, now: float = 0.0) -> list[float | None]:
    """Give what is left on each axis."""
    return [lane.level(axis, now) for axis in range(3)]


def test_it_takes_what_was_estimated() -> None:
    """Until something is known."""
    lane, made = make()
    assert levels(lane) == pytest.approx([9, 50, 80])
    assert made.wait == made.remaining(0.0) == 0
    assert "wait=0" in repr(made)


def test_settling_charges_what_was_used() -> None:
    """Input with what was written to the cache and without what was read; output; one request, whatever it was."""
    lane, made = make()
    usage = Usage(input_tokens=10, cache_write_tokens=25, cache_read_tokens=10_000, output_tokens=3)
    made.settle(usage, 0.0)
    assert levels(lane) == pytest.approx([9, 65, 97])
    made.settle(usage, 0.0)
    assert levels(lane) == pytest.approx([9, 65, 97]), "the same again changes nothing"


def test_a_stream_settles_as_it_goes() -> None:
    """Output that was reserved is kept while more may come, exceeded as it is, and given back at the end."""
    lane, made = make()
    for output, left in ((1, 80), (19, 80), (20, 80), (70, 30), (150, -50)):
        made.settle(Usage(input_tokens=50, output_tokens=output), 0.0, final=False)
        assert levels(lane)[2] == pytest.approx(left)
    made.settle(Usage(input_tokens=50, output_tokens=150), 0.0)
    assert levels(lane)[2] == pytest.approx(-50)

    lane, made = make()
    made.settle(Usage(input_tokens=50, output_tokens=5), 0.0, final=False)
    made.settle(Usage(input_tokens=50, output_tokens=5), 0.0)
    assert levels(lane)[2] == pytest.approx(95)


def test_an_answer_that_says_nothing_keeps_what_was_reserved() -> None:
    """None is no usage of 0."""
    lane, made = make()
    made.settle(None, 0.0)
    assert levels(lane) == pytest.approx([9, 50, 80])
    made.settle(Usage(), 0.0)
    assert levels(lane) == pytest.approx([9, 100, 100])


def test_a_refund_gives_all_back_once() -> None:
    """Twice is once; and a settlement after it does nothing."""
    lane, made = make()
    for _ in range(3):
        made.refund(0.0)
        assert levels(lane) == pytest.approx([10, 100, 100])
    made.settle(Usage(input_tokens=99), 0.0)
    assert levels(lane) == pytest.approx([10, 100, 100])


def test_what_was_answered_is_not_refunded() -> None:
    """After an answer, with or without usage, a refund does nothing."""
    lane, made = make()
    made.observe({}, 200, throttled=False, now=0.0)
    made.refund(0.0)
    assert levels(lane) == pytest.approx([9, 50, 80])
    lane, made = make()
    made.settle(None, 0.0)
    made.refund(0.0)
    assert levels(lane) == pytest.approx([9, 50, 80])


def test_usage_below_nothing_is_nothing() -> None:
    """A server that counts backwards gives no credit beyond what was taken."""
    lane, made = make()
    made.settle(Usage(input_tokens=-500, output_tokens=-7), 0.0)
    assert levels(lane) == pytest.approx([9, 100, 100])


def test_who_leaves_the_line_is_gone_for_good() -> None:
    """Refunded in line: settled no more, not even by an answer that cannot be."""
    lane, _ = make((10, 100, 100))
    waiting = lane.reserve((1, 50, 0), 0.0, 60.0, True)
    assert isinstance(waiting, Reservation)
    assert waiting.wait == pytest.approx(0.5)
    waiting.refund(0.0)
    waiting.refund(0.1)
    waiting.settle(Usage(input_tokens=1_000), 0.1)
    assert levels(lane) == pytest.approx([0, 0, 0])


@thorough(30)
@given(
    calls=st.lists(
        st.tuples(
            st.integers(0, 50),  # estimate of the input
            st.lists(st.integers(0, 40), max_size=4),  # growth of the output
            st.integers(0, 90),  # the true input
            st.booleans(),  # sent at all
        ),
        max_size=12,
    )
)
def test_conservation(calls) -> None:
    """However it was settled on the way, in the end exactly what was used is gone."""
    lane = Lane(Turn(), Limits((1e3, 1e4, 1e4), 1), 0.0)
    used = [0, 0, 0]
    for estimate, growth, truth, sent in calls:
        made = lane.reserve((1, estimate, 0), 0.0, 1e9, True)
        assert isinstance(made, Reservation)
        if not sent:
            made.refund(0.0)
            continue
        output = 0
        for more in growth:
            output += more
            made.settle(Usage(input_tokens=truth, output_tokens=output), 0.0, final=False)
        made.settle(Usage(input_tokens=truth, output_tokens=output), 0.0)
        used = [used[0] + 1, used[1] + truth, used[2] + output]

    assert levels(lane) == pytest.approx([1e3 - used[0], 1e4 - used[1], 1e4 - used[2]])
