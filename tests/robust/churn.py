"""Cancellation churn: calls and streams through a pool of ten connections, cancelled at any moment.

Then a hundred healthy calls have to succeed: a slot that a cancelled call did not give back would be missing. Run by
hand for the full length (`python tests/robust/churn.py`, 5 s a library); `test_cancellation.py` runs some rounds of it.
"""

from __future__ import annotations

import asyncio
import importlib
import random
import sys
from typing import TYPE_CHECKING, Any

from claude_overlay import AsyncClaude, errors
from claude_overlay.local import serve

if TYPE_CHECKING:
    from collections.abc import Callable

SLOTS = 10
CALLERS = 30
HEALTHY = 100
MESSAGE = {"model": "claude-opus-5-5", "max_tokens": 64, "messages": [{"role": "user", "content": "Tell me a story"}]}


async def call_once(claude: AsyncClaude, kind: int) -> None:
    """Make one call, or read one stream."""
    if kind == 0:
        await claude.messages.create(**MESSAGE, timeout=300)
    elif kind == 1:
        async with claude.messages.stream(**MESSAGE, timeout=300) as stream:
            await stream.final_message()
    else:
        async for _ in claude.messages.stream(**MESSAGE, timeout=300):
            await asyncio.sleep(0)


async def cancel_some(claude: AsyncClaude, goes_on: Callable[[int], bool], chance: random.Random) -> tuple[int, int]:
    """Start calls and cancel each after a while; give how many were cancelled, and how many were done before."""
    cancelled = done = 0
    while goes_on(cancelled + done):
        task = asyncio.ensure_future(call_once(claude, chance.randrange(3)))
        if chance.random() < 0.5:  # at one of the first awaits
            for _ in range(chance.randrange(25)):
                await asyncio.sleep(0)
        else:
            await asyncio.wait([task], timeout=chance.random() * 0.08)
        while not task.done():  # again and again: also while it cleans up
            task.cancel()
            await asyncio.sleep(0)
        if task.cancelled():
            cancelled += 1
        else:
            task.result()
            done += 1
    return cancelled, done


async def churn(
    base_url: str, *, seconds: float | None = None, rounds: int = 0, library: str = "httpx2", seed: int = 7
) -> dict[str, int]:
    """Churn for some seconds, or for so many calls a caller, however long they take.

    Gives how many of the healthy calls afterwards succeeded, and what was done before.
    """
    chance = random.Random(seed)  # noqa: S311 - a test's choices, not a secret
    limits = importlib.import_module(library).Limits(max_connections=SLOTS)
    own = importlib.import_module(library).AsyncClient(limits=limits, trust_env=False)
    claude = AsyncClaude("k", base_url=base_url, http_client=own)
    now = asyncio.get_running_loop().time
    until = now() + (seconds or 0.0)

    def goes_on(calls: int) -> bool:
        return calls < rounds if seconds is None else now() < until

    counts = await asyncio.gather(*(cancel_some(claude, goes_on, chance) for _ in range(CALLERS)))
    healthy = await asyncio.gather(*(is_healthy(claude) for _ in range(HEALTHY)))
    await claude.aclose()
    await own.aclose()
    return {
        "cancelled": sum(count for count, _ in counts),
        "done": sum(count for _, count in counts),
        "healthy": sum(healthy),
    }


async def is_healthy(claude: AsyncClaude) -> bool:
    """Tell whether one call succeeds."""
    try:
        return bool((await claude.messages.create(**MESSAGE, timeout=300)).text)
    except errors.ClaudeError:
        return False


def main(seconds: float = 5.0) -> Any:
    """Run the full length over both libraries. httpx 0.28 is there to compare: it loses its slots for good."""
    with serve() as server:
        for library in ("httpx2", "httpx"):
            print(library, asyncio.run(churn(server.base_url, seconds=seconds, library=library)))  # noqa: T201 - as above


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 5.0)
