"""Calls with httpx2 and orjson alone: dictionaries out, dictionaries in."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx2
import orjson
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.prompts import NOBODY, fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(message: Any) -> Mapping[str, object]:
    """Look at the text and the count of tokens."""
    return {"text": mark(message["content"][0]["text"]), "output_tokens": message["usage"]["output_tokens"]}


def _answer(response: Any) -> Any:
    response.raise_for_status()
    return orjson.loads(response.content)


@contextmanager
def create(scene: Scene, *, reply: str, prompt: str) -> Iterator[Job]:
    """Call, one after the other, on a connection that is kept."""
    request = fields(prompt)
    with client(scene.base(reply)) as http:
        yield Job(once=lambda: _answer(http.post("/v1/messages", content=orjson.dumps(request))), seen=seen)


@contextmanager
def create_async(scene: Scene, *, reply: str, prompt: str, calls: int) -> Iterator[Job]:
    """Call, one after the other, on a loop."""
    request = fields(prompt)
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))

        async def once() -> Any:
            for _ in range(calls):
                message = _answer(await http.post("/v1/messages", content=orjson.dumps(request)))
            return message

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(http.aclose())


@contextmanager
def construct(scene: Scene) -> Iterator[Job]:
    """Make a client, and close it."""

    def once() -> bool:
        with client(scene.base("message-small")) as http:
            return http is not None

    yield Job(once=once, seen=lambda made: {"made": made})


@contextmanager
def construct_and_call(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Make a client, call once, close it."""
    request = fields("small")

    def once() -> Any:
        with client(scene.base(reply)) as http:
            return _answer(http.post("/v1/messages", content=orjson.dumps(request)))

    yield Job(once=once, seen=seen)


@contextmanager
def refused(scene: Scene) -> Iterator[Job]:  # noqa: ARG001 - nobody is talked to
    """Make a client for an address with TLS where nobody listens, call once, close it: its TLS context is made."""
    request = fields("small")

    def once() -> bool:
        with client(NOBODY) as http:
            try:
                http.post("/v1/messages", content=orjson.dumps(request))
            except httpx2.ConnectError:
                return True
        return False

    yield Job(once=once, seen=lambda made: {"refused": made})
