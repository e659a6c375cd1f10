"""httpx2 and msgspec used by many at once: on one loop, and on threads."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.contestants.floor.streams import Grown, Splitter, whole_message
from benchmarks.side_by_side.contestants.floor.structs import Message
from benchmarks.side_by_side.many import PATIENCE, many
from benchmarks.side_by_side.prompts import fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DECODE = msgspec.json.Decoder(Message).decode


def seen(messages: list[Any]) -> Mapping[str, object]:
    """Look at how many there are, and at what each says."""
    return {"answers": len(messages), "texts": sorted({mark(message.content[0].text) for message in messages})}


@contextmanager
def calls(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call, so many at a time, on one loop."""
    request = fields("small")
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply), PATIENCE)

        async def one() -> Message:
            response = await http.post("/v1/messages", content=msgspec.json.encode(request))
            response.raise_for_status()
            return _DECODE(response.content)

        yield Job(once=lambda: runner.run(many(one, count, at_once)), seen=seen)
        runner.run(http.aclose())


@contextmanager
def streams(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Stream, so many at a time, on one loop; whole messages at the end."""
    request = {**fields("small"), "stream": True}
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply), PATIENCE)

        async def one() -> Message:
            return await whole_message(http, request)

        yield Job(once=lambda: runner.run(many(one, count, at_once)), seen=seen)
        runner.run(http.aclose())


@contextmanager
def calls_on_threads(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call from so many threads."""
    request = fields("small")
    with client(scene.base(reply), PATIENCE) as http, ThreadPoolExecutor(at_once) as pool:

        def one(_: int) -> Message:
            response = http.post("/v1/messages", content=msgspec.json.encode(request))
            response.raise_for_status()
            return _DECODE(response.content)

        yield Job(once=lambda: list(pool.map(one, range(count))), seen=seen)


@contextmanager
def streams_on_threads(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Stream from so many threads; whole messages at the end."""
    request = {**fields("small"), "stream": True}
    with client(scene.base(reply), PATIENCE) as http, ThreadPoolExecutor(at_once) as pool:

        def one(_: int) -> Message:
            grown, splitter = Grown(), Splitter()
            with http.stream("POST", "/v1/messages", content=msgspec.json.encode(request)) as response:
                response.raise_for_status()
                for data in response.iter_bytes():
                    for event in splitter.feed(data):
                        grown.take(event)
            return grown.whole()

        yield Job(once=lambda: list(pool.map(one, range(count))), seen=seen)
