"""httpx2 and orjson used by many at once: on one loop, and on threads."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import orjson
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.many import PATIENCE, many
from benchmarks.side_by_side.prompts import fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(messages: list[Any]) -> Mapping[str, object]:
    """Look at how many there are, and at what each says."""
    return {"answers": len(messages), "texts": sorted({mark(message["content"][0]["text"]) for message in messages})}


@contextmanager
def calls(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call, so many at a time, on one loop."""
    request = fields("small")
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply), PATIENCE)

        async def one() -> Any:
            response = await http.post("/v1/messages", content=orjson.dumps(request))
            response.raise_for_status()
            return orjson.loads(response.content)

        yield Job(once=lambda: runner.run(many(one, count, at_once)), seen=seen)
        runner.run(http.aclose())


@contextmanager
def calls_on_threads(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call from so many threads."""
    request = fields("small")
    with client(scene.base(reply), PATIENCE) as http, ThreadPoolExecutor(at_once) as pool:

        def one(_: int) -> Any:
            response = http.post("/v1/messages", content=orjson.dumps(request))
            response.raise_for_status()
            return orjson.loads(response.content)

        yield Job(once=lambda: list(pool.map(one, range(count))), seen=seen)
