"""Limits on how long a stream may bring nothing."""

from __future__ import annotations

import pytest

from claude_overlay.errors import StreamStalledError
from claude_overlay.streaming.watchdog import Watchdog


@pytest.mark.parametrize(
    ("idle", "progress", "waited", "ceiling", "allowance"),
    [
        (None, None, 3, None, None),
        (5, None, 30, 5, 5),
        (None, 10, 0, 10, 10),
        (None, 10, 4, 10, 6),
        (None, 10, 11, 10, 0),
        (5, 10, 4, 5, 5),
        (5, 10, 8, 5, 2),
        (20, 10, 0, 10, 10),
    ],
)
def test_how_long_a_read_may_take(
    idle: float | None, progress: float | None, waited: float, ceiling: float | None, allowance: float | None
) -> None:
    """The ceiling is the smaller limit; the allowance takes off what was waited for without progress."""
    watchdog = Watchdog(idle, progress)
    watchdog.waited(waited)

    assert (watchdog.ceiling, watchdog.allowance) == (ceiling, allowance)


def test_waiting_without_progress_adds_up() -> None:
    """Bytes that bring no event do not stop the count; an event does."""
    watchdog = Watchdog(progress_timeout=10)
    watchdog.waited(6)
    watchdog.check()
    watchdog.progressed()
    watchdog.waited(9.5)
    watchdog.check()
    watchdog.waited(0.5)

    with pytest.raises(StreamStalledError, match="no event but pings came for 10 s") as caught:
        watchdog.check()
    assert (caught.value.limit, caught.value.seconds) == ("progress", 10)


def test_idle_alone_never_adds_up() -> None:
    """Reads that are each short enough never stall a stream without a progress limit."""
    watchdog = Watchdog(idle_timeout=5)
    for _ in range(100):
        watchdog.waited(4.9)
        watchdog.check()

    assert watchdog.allowance == 5


@pytest.mark.parametrize(
    ("idle", "progress", "waited", "limit", "seconds"),
    [
        (5, None, 99, "idle", 5),
        (None, 7, 3, "progress", 7),
        (5, 7, 0, "idle", 5),
        (5, 7, 2, "idle", 5),
        (5, 7, 3, "progress", 7),
        (9, 7, 0, "progress", 7),
    ],
)
def test_which_limit_ended_a_read(
    idle: float | None, progress: float | None, waited: float, limit: str, seconds: float
) -> None:
    """A read that took all it was allowed ran into the limit that was nearer."""
    watchdog = Watchdog(idle, progress)
    watchdog.waited(waited)

    error = watchdog.expired()

    assert error is not None
    assert (error.limit, error.seconds) == (limit, seconds)
    assert f"{seconds} s" in str(error)


def test_without_limits_nothing_expires() -> None:
    """No limit, no error."""
    assert Watchdog().expired() is None
