"""The loop on which waiting takes no time: order, timeouts, jumps, and no silent hang."""

from __future__ import annotations

import asyncio
import time

import pytest
from tests.overlay.reliability.virtual_loop import DeadlockError, run_virtually


def test_a_month_passes_in_order_and_at_once() -> None:
    """Timers fire in the order of their times, at their times, whatever they are."""
    seen: list[tuple[str, float]] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        done = asyncio.Event()
        for name, seconds in (("hour", 3_600.0), ("month", 2_592_000.0), ("moment", 0.1)):
            loop.call_later(seconds, lambda name=name: seen.append((name, loop.time())))
        loop.call_later(2_592_001.0, done.set)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5):
                await asyncio.Event().wait()
        seen.append(("timeout", loop.time()))
        await done.wait()

    began = time.monotonic()
    _, passed = run_virtually(main())

    assert [name for name, _ in seen] == ["moment", "timeout", "hour", "month"]
    assert [at for _, at in seen] == pytest.approx([0.1, 5, 3_600, 2_592_000])
    assert passed == pytest.approx(2_592_001)
    assert time.monotonic() - began < 600


def test_waiting_for_nothing_is_told() -> None:
    """A task that nobody can wake is an error, not a hang."""

    async def main() -> None:
        await asyncio.Event().wait()

    with pytest.raises(DeadlockError):
        run_virtually(main())
