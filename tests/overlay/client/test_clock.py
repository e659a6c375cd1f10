"""The system clock: the one place where real waiting is asked for."""

from __future__ import annotations

import asyncio
import threading

import pytest

from claude_overlay.client.clock import ClosableClock, SystemClock, wall_of
from claude_overlay.client.closing import Closing
from claude_overlay.errors import ClientClosedError
from claude_overlay.testing import ManualClock


def test_now_is_the_monotonic_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """now() is time.monotonic()."""
    monkeypatch.setattr("time.monotonic", lambda: 12.5)

    assert SystemClock().now() == 12.5


def test_sleep_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """sleep() asks the system to wait that long."""
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)

    SystemClock().sleep(3.5)

    assert waits == [3.5]


def test_sleep_async_suspends(monkeypatch: pytest.MonkeyPatch) -> None:
    """sleep_async() asks the event loop to wait that long."""
    waits: list[float] = []

    async def record(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("anyio.sleep", record)

    asyncio.run(SystemClock().sleep_async(3.5))

    assert waits == [3.5]
    assert repr(SystemClock()) == "SystemClock()"


class Stopped:
    """A clock that closes the client in the middle of a wait."""

    def __init__(self, closing: Closing | None = None) -> None:
        self.closing = closing
        self.waits: list[float] = []

    def now(self) -> float:
        """Give a time."""
        return 1.5

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self.waits.append(seconds)
        if self.closing is not None:
            self.closing.close()

    async def sleep_async(self, seconds: float) -> None:
        """Wait."""
        self.sleep(seconds)
        if self.closing is not None:
            await asyncio.Event().wait()


def test_a_wait_goes_to_the_clock() -> None:
    """An open client's waits are the clock's own."""
    clock = Stopped()
    closable = ClosableClock(clock, Closing())

    closable.sleep(2)
    asyncio.run(closable.sleep_async(3))

    assert clock.waits == [2, 3]
    assert (closable.now(), repr(closable)) == (1.5, repr(clock))


def test_closing_ends_a_wait() -> None:
    """A wait in the middle of which the client is closed is an error; so is a wait after it."""
    for asynchronous in (False, True):
        closing = Closing()
        closable = ClosableClock(Stopped(closing), closing)
        for _ in range(2):
            with pytest.raises(ClientClosedError):
                asyncio.run(closable.sleep_async(9)) if asynchronous else closable.sleep(9)


def test_closing_wakes_the_system_clock() -> None:
    """A thread that sleeps for a day wakes when the client is closed: by an event, not by polling."""
    closing, ended = Closing(), threading.Event()
    closable = ClosableClock(SystemClock(), closing)

    def sleep() -> None:
        with pytest.raises(ClientClosedError):
            closable.sleep(86_400)
        ended.set()

    sleeper = threading.Thread(target=sleep)
    sleeper.start()
    while not closing._ends:
        asyncio.run(asyncio.sleep(0))
    closing.close()

    assert ended.wait(120)
    sleeper.join(120)


def test_a_sleep_that_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system clock waits on the event for as long as it is told, and then returns."""
    waits: list[float] = []
    monkeypatch.setattr("threading.Event.wait", lambda event, seconds: waits.append(seconds))

    ClosableClock(SystemClock(), Closing()).sleep(3.5)

    assert waits == [3.5]


def test_a_wait_can_be_ended_by_its_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    """By setting the event it brought; a wait without end is one on the event alone."""
    waits: list[float | None] = []
    monkeypatch.setattr("threading.Event.wait", lambda event, seconds=None: waits.append(seconds))
    wake = threading.Event()

    ClosableClock(SystemClock(), Closing()).wait(wake, 3.5)
    ClosableClock(SystemClock(), Closing()).wait(wake, None)

    assert waits == [3.5, None]


@pytest.mark.parametrize("seconds", [None, 86_400.0])
def test_a_task_can_be_woken(seconds: float | None) -> None:
    """By what it hands out, at once too; closing the client ends it otherwise."""

    async def main() -> None:
        closing = Closing()
        clock = ClosableClock(SystemClock(), closing)
        await clock.wait_async(lambda wake: wake(), seconds)
        with pytest.raises(ClientClosedError):
            await clock.wait_async(lambda _: closing.close(), seconds)

    asyncio.run(main())


def test_the_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    """POSIX time is the clock's own, and the machine's for one that has none."""
    monkeypatch.setattr("time.time", lambda: 7.5)

    assert wall_of(SystemClock())() == 7.5
    assert wall_of(ManualClock(wall=86_400.0))() == 86_400.0
    assert wall_of(Stopped())() == 7.5


@pytest.mark.parametrize("clock", [SystemClock(), Stopped()])
def test_a_wait_of_ages_is_one_the_system_takes(clock: SystemClock | Stopped, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit that means "never" is a wait of thirty years, and no OverflowError."""
    waits: list[float] = []
    monkeypatch.setattr("threading.Event.wait", lambda event, seconds=None: waits.append(seconds))

    ClosableClock(clock, Closing()).wait(threading.Event(), 1e12)

    assert (waits or clock.waits) == [1e9]  # type: ignore[union-attr]  # only the second has none
    assert threading.TIMEOUT_MAX > 1e9
