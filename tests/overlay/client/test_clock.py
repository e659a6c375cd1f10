"""The system clock: the one place where real waiting is asked for."""

from __future__ import annotations

import asyncio
import threading

import pytest

from claude_overlay.client.clock import ClosableClock, SystemClock
from claude_overlay.client.closing import Closing
from claude_overlay.errors import ClientClosedError


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

    assert ended.wait(10)
    sleeper.join(10)


def test_a_sleep_that_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system clock waits on the event for as long as it is told, and then returns."""
    waits: list[float] = []
    monkeypatch.setattr("threading.Event.wait", lambda event, seconds: waits.append(seconds))

    ClosableClock(SystemClock(), Closing()).sleep(3.5)

    assert waits == [3.5]
