"""Batch results with httpx2 and msgspec: bytes cut at line ends, each line decoded to a strict type."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.contestants.floor.structs import Batch, Line, Succeeded
from benchmarks.side_by_side.prompts import BATCH
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLACE = f"/v1/messages/batches/{BATCH}"
_DECODE = msgspec.json.Decoder(Line).decode
_BATCH = msgspec.json.Decoder(Batch).decode


class Lines:
    """Cuts bytes into lines."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        self._held = b""

    def feed(self, data: bytes) -> Iterator[Line]:
        """Take bytes; give the lines that are complete."""
        *whole, self._held = (self._held + data).split(b"\n")
        yield from map(_DECODE, whole)


def seen(found: tuple[int, Any]) -> Mapping[str, object]:
    """Look at the count and the last answer."""
    count, last = found
    return {"results": count, "text": mark(last.result.message.content[0].text)}


@contextmanager
def lines(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result, and count those that succeeded."""
    with client(scene.base(reply)) as http:

        def once() -> tuple[int, Any]:
            count, item, cutter = 0, None, Lines()
            batch = _BATCH(http.get(_PLACE).content)
            with http.stream("GET", f"{_PLACE}/results") as response:
                response.raise_for_status()
                for data in response.iter_bytes():
                    for item in cutter.feed(data):
                        if item.result.__class__ is Succeeded:
                            count += 1
            return (count, item) if batch.processing_status == "ended" else (0, item)

        yield Job(once=once, seen=seen)


@contextmanager
def lines_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Read every result on a loop."""
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))

        async def once() -> tuple[int, Any]:
            count, item, cutter = 0, None, Lines()
            batch = _BATCH((await http.get(_PLACE)).content)
            async with http.stream("GET", f"{_PLACE}/results") as response:
                response.raise_for_status()
                async for data in response.aiter_bytes():
                    for item in cutter.feed(data):
                        if item.result.__class__ is Succeeded:
                            count += 1
            return (count, item) if batch.processing_status == "ended" else (0, item)

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(http.aclose())
