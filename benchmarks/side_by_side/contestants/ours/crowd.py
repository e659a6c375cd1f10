"""Our client used by many at once: on one loop, and on threads."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.many import PATIENCE, many
from benchmarks.side_by_side.prompts import KEY, fields
from benchmarks.side_by_side.replies import mark

from claude_overlay import AsyncClaude, Claude

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(messages: list[Any]) -> Mapping[str, object]:
    """Look at how many there are, and at what each says."""
    return {"answers": len(messages), "texts": sorted({mark(message.content[0].text) for message in messages})}


@contextmanager
def calls(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call, so many at a time, on one loop."""
    request = fields("small")
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply), timeout=PATIENCE)

        async def one() -> Any:
            return await claude.messages.create(**request)

        yield Job(once=lambda: runner.run(many(one, count, at_once)), seen=seen)
        runner.run(claude.aclose())


@contextmanager
def streams(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Stream, so many at a time, on one loop; whole messages at the end."""
    request = fields("small")
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply), timeout=PATIENCE)

        async def one() -> Any:
            async with claude.messages.stream(**request) as stream:
                return await stream.final_message()

        yield Job(once=lambda: runner.run(many(one, count, at_once)), seen=seen)
        runner.run(claude.aclose())


@contextmanager
def calls_on_threads(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Call from so many threads."""
    request = fields("small")
    with Claude(KEY, base_url=scene.base(reply), timeout=PATIENCE) as claude, ThreadPoolExecutor(at_once) as pool:

        def one(_: int) -> Any:
            return claude.messages.create(**request)

        yield Job(once=lambda: list(pool.map(one, range(count))), seen=seen)


@contextmanager
def streams_on_threads(scene: Scene, *, reply: str, count: int, at_once: int) -> Iterator[Job]:
    """Stream from so many threads; whole messages at the end."""
    request = fields("small")
    with Claude(KEY, base_url=scene.base(reply), timeout=PATIENCE) as claude, ThreadPoolExecutor(at_once) as pool:

        def one(_: int) -> Any:
            with claude.messages.stream(**request) as stream:
                return stream.final_message()

        yield Job(once=lambda: list(pool.map(one, range(count))), seen=seen)
