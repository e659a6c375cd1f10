"""The official SDK's batch results, read to the end; it asks for the batch by itself."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from anthropic import Anthropic, AsyncAnthropic
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.prompts import BATCH, KEY
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(found: tuple[int, Any]) -> Mapping[str, object]:
    """Look at the count and the last answer."""
    count, last = found
    return {"results": count, "text": mark(last.result.message.content[0].text)}


@contextmanager
def lines(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result, and count those that succeeded."""
    with Anthropic(api_key=KEY, base_url=scene.base(reply), max_retries=0) as client:

        def once() -> tuple[int, Any]:
            count, item = 0, None
            for item in client.messages.batches.results(BATCH):
                if item.result.type == "succeeded":
                    count += 1
            return count, item

        yield Job(once=once, seen=seen)


@contextmanager
def lines_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result on a loop."""
    with asyncio.Runner() as runner:
        client = AsyncAnthropic(api_key=KEY, base_url=scene.base(reply), max_retries=0)

        async def once() -> tuple[int, Any]:
            count, item = 0, None
            async for item in await client.messages.batches.results(BATCH):
                if item.result.type == "succeeded":
                    count += 1
            return count, item

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(client.close())
