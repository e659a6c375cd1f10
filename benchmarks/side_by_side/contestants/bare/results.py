"""Batch results with httpx2 and orjson alone."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import orjson
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.prompts import BATCH
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLACE = f"/v1/messages/batches/{BATCH}"


def seen(found: tuple[int, Any]) -> Mapping[str, object]:
    """Look at the count and the last answer."""
    count, last = found
    return {"results": count, "text": mark(last["result"]["message"]["content"][0]["text"])}


@contextmanager
def lines(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result, and count those that succeeded."""
    with client(scene.base(reply)) as http:

        def once() -> tuple[int, Any]:
            count, item = 0, None
            batch = orjson.loads(http.get(_PLACE).content)
            with http.stream("GET", f"{_PLACE}/results") as response:
                response.raise_for_status()
                for line in response.iter_lines():
                    item = orjson.loads(line)
                    if item["result"]["type"] == "succeeded":
                        count += 1
            return (count, item) if batch["processing_status"] == "ended" else (0, item)

        yield Job(once=once, seen=seen)


@contextmanager
def lines_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result on a loop."""
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))

        async def once() -> tuple[int, Any]:
            count, item = 0, None
            batch = orjson.loads((await http.get(_PLACE)).content)
            async with http.stream("GET", f"{_PLACE}/results") as response:
                response.raise_for_status()
                async for line in response.aiter_lines():
                    item = orjson.loads(line)
                    if item["result"]["type"] == "succeeded":
                        count += 1
            return (count, item) if batch["processing_status"] == "ended" else (0, item)

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(http.aclose())
