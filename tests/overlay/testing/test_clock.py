"""The manual clock."""

from __future__ import annotations

import asyncio
import threading

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.testing import ManualClock


def test_time_moves_only_when_told() -> None:
    """Readings stay until the clock is advanced; waits advance it and are recorded."""
    clock = ManualClock(start=10.0)

    assert (clock.now(), clock.now()) == (10.0, 10.0)
    clock.advance(2.5)
    clock.sleep(1.0)
    asyncio.run(clock.sleep_async(2.0))

    assert clock.now() == 15.5
    assert clock.waits == [1.0, 2.0]
    assert repr(clock) == "ManualClock(now=15.5, waits=[1.0, 2.0])"


def test_time_does_not_go_back() -> None:
    """A negative step is a mistake."""
    with pytest.raises(InvalidArgumentError):
        ManualClock().advance(-1)


def test_the_calendar_moves_along() -> None:
    """POSIX time begins where it is told, and passes like the other."""
    clock = ManualClock(start=10.0, wall=1000.0)
    clock.advance(5.0)

    assert (clock.now(), clock.wall()) == (15.0, 1005.0)


def test_a_wait_that_is_over_takes_no_time() -> None:
    """An event that is set ends it before it begins."""
    clock, wake = ManualClock(), threading.Event()

    clock.wait(wake, 3.0)
    wake.set()
    clock.wait(wake, 3.0)

    assert clock.waits == [3.0]
