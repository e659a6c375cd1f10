"""Our client, made and called, as a user would."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.prompts import KEY, NOBODY, fields
from benchmarks.side_by_side.replies import mark

from claude_overlay import APIConnectionError, AsyncClaude, Claude

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(message: Any) -> Mapping[str, object]:
    """Look at the text and the count of tokens."""
    return {"text": mark(message.text), "output_tokens": message.usage.output_tokens}


@contextmanager
def create(scene: Scene, *, reply: str, prompt: str) -> Iterator[Job]:
    """Call, one after the other, on a connection that is kept."""
    request = fields(prompt)
    with Claude(KEY, base_url=scene.base(reply)) as claude:
        yield Job(once=lambda: claude.messages.create(**request), seen=seen)


@contextmanager
def create_async(scene: Scene, *, reply: str, prompt: str, calls: int) -> Iterator[Job]:
    """Call, one after the other, on a loop."""
    request = fields(prompt)
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply))

        async def once() -> Any:
            for _ in range(calls):
                message = await claude.messages.create(**request)
            return message

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(claude.aclose())


@contextmanager
def construct(scene: Scene) -> Iterator[Job]:
    """Make a client, and close it."""

    def once() -> bool:
        with Claude(KEY, base_url=scene.base("message-small")) as claude:
            return claude is not None

    yield Job(once=once, seen=lambda made: {"made": made})


@contextmanager
def construct_and_call(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Make a client, call once, close it."""
    request = fields("small")

    def once() -> Any:
        with Claude(KEY, base_url=scene.base(reply)) as claude:
            return claude.messages.create(**request)

    yield Job(once=once, seen=seen)


@contextmanager
def refused(scene: Scene) -> Iterator[Job]:  # noqa: ARG001 - nobody is talked to
    """Make a client for an address with TLS where nobody listens, call once, close it: its TLS context is made."""
    request = fields("small")

    def once() -> bool:
        with Claude(KEY, base_url=NOBODY) as claude:
            try:
                claude.messages.create(**request)
            except APIConnectionError:
                return True
        return False

    yield Job(once=once, seen=lambda made: {"refused": made})
