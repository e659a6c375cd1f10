"""Our client's batch results, read to the end."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.prompts import BATCH, KEY
from benchmarks.side_by_side.replies import mark

from claude_overlay import AsyncClaude, Claude

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(found: tuple[int, Any]) -> Mapping[str, object]:
    """Look at the count and the last answer."""
    count, last = found
    return {"results": count, "text": mark(last.result.message.content[0].text)}


@contextmanager
def lines(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result, and count those that succeeded."""
    with Claude(KEY, base_url=scene.base(reply)) as claude:

        def once() -> tuple[int, Any]:
            count, item = 0, None
            batch = claude.batches.retrieve(BATCH)
            for item in claude.batches.results(batch.id):
                if item.result.type == "succeeded":
                    count += 1
            return count, item

        yield Job(once=once, seen=seen)


@contextmanager
def lines_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result on a loop."""
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply))

        async def once() -> tuple[int, Any]:
            count, item = 0, None
            batch = await claude.batches.retrieve(BATCH)
            async for item in claude.batches.results(batch.id):
                if item.result.type == "succeeded":
                    count += 1
            return count, item

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(claude.aclose())
