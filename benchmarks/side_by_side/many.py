"""So often, so many at a time: how the crowds of every contestant are driven."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["PATIENCE", "many"]

# Seconds for each phase of a request. The usual 5 to connect are not enough for a thousand at once on a busy machine.
PATIENCE = 600.0


async def many(one: Callable[[], Awaitable[Any]], count: int, at_once: int) -> list[Any]:
    """Do it `count` times, `at_once` at a time; give the results in the order in which they came."""
    numbers = iter(range(count))
    found: list[Any] = []

    async def work() -> None:
        found.extend([await one() for _ in numbers])

    await asyncio.gather(*(work() for _ in range(at_once)))
    return found
