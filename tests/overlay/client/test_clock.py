"""The system clock: the one place where real waiting is asked for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from claude_overlay.client.clock import SystemClock

if TYPE_CHECKING:
    import pytest


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
