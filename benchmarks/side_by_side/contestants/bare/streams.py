"""Streams with httpx2 and orjson alone: lines, and dictionaries."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

import orjson
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.prompts import fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MEMBER = {"text": "text", "thinking": "thinking", "tool": "partial_json"}


class Collected:
    """The pieces of an answer, put together by hand."""

    def __init__(self, kind: str) -> None:
        """Begin with nothing."""
        self.member = _MEMBER[kind]
        self.pieces: list[str] = []
        self.tokens = 0

    def take(self, line: str) -> None:
        """Take a line of the stream."""
        if not line.startswith("data: "):
            return
        event = orjson.loads(line[6:])
        if event["type"] == "content_block_delta":
            piece = event["delta"].get(self.member)
            if piece is not None:
                self.pieces.append(piece)
        elif event["type"] == "message_delta":
            self.tokens = event["usage"]["output_tokens"]


def pieces_of(found: Collected) -> Mapping[str, object]:
    """Look at what was collected."""
    return {"text": mark("".join(found.pieces)), "output_tokens": found.tokens}


@contextmanager
def raw(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event, and collect what it adds."""
    request = {**fields("small"), "stream": True}
    with client(scene.base(reply)) as http:

        def once() -> Collected:
            found = Collected(kind)
            with http.stream("POST", "/v1/messages", content=orjson.dumps(request)) as response:
                response.raise_for_status()
                for line in response.iter_lines():
                    found.take(line)
            return found

        yield Job(once=once, seen=pieces_of)


@contextmanager
def raw_async(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event on a loop."""
    request = {**fields("small"), "stream": True}
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))

        async def once() -> Collected:
            found = Collected(kind)
            async with http.stream("POST", "/v1/messages", content=orjson.dumps(request)) as response:
                response.raise_for_status()
                async for line in response.aiter_lines():
                    found.take(line)
            return found

        yield Job(once=lambda: runner.run(once()), seen=pieces_of)
        runner.run(http.aclose())
