"""The official SDK's client, made and called, as a user would; retries off, as ours has none by itself."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from anthropic import Anthropic, APIConnectionError, AsyncAnthropic
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.prompts import KEY, NOBODY, fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def seen(message: Any) -> Mapping[str, object]:
    """Look at the text and the count of tokens."""
    return {"text": mark(message.content[0].text), "output_tokens": message.usage.output_tokens}


@contextmanager
def create(scene: Scene, *, reply: str, prompt: str) -> Iterator[Job]:
    """Call, one after the other, on a connection that is kept."""
    request = fields(prompt)
    with Anthropic(api_key=KEY, base_url=scene.base(reply), max_retries=0) as client:
        yield Job(once=lambda: client.messages.create(**request), seen=seen)


@contextmanager
def create_async(scene: Scene, *, reply: str, prompt: str, calls: int) -> Iterator[Job]:
    """Call, one after the other, on a loop."""
    request = fields(prompt)
    with asyncio.Runner() as runner:
        client = AsyncAnthropic(api_key=KEY, base_url=scene.base(reply), max_retries=0)

        async def once() -> Any:
            for _ in range(calls):
                message = await client.messages.create(**request)
            return message

        yield Job(once=lambda: runner.run(once()), seen=seen)
        runner.run(client.close())


@contextmanager
def construct(scene: Scene) -> Iterator[Job]:
    """Make a client, and close it."""

    def once() -> bool:
        with Anthropic(api_key=KEY, base_url=scene.base("message-small"), max_retries=0) as client:
            return client is not None

    yield Job(once=once, seen=lambda made: {"made": made})


@contextmanager
def construct_and_call(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Make a client, call once, close it."""
    request = fields("small")

    def once() -> Any:
        with Anthropic(api_key=KEY, base_url=scene.base(reply), max_retries=0) as client:
            return client.messages.create(**request)

    yield Job(once=once, seen=seen)


@contextmanager
def refused(scene: Scene) -> Iterator[Job]:  # noqa: ARG001 - nobody is talked to
    """Make a client for an address with TLS where nobody listens, call once, close it: its TLS context is made."""
    request = fields("small")

    def once() -> bool:
        with Anthropic(api_key=KEY, base_url=NOBODY, max_retries=0) as client:
            try:
                client.messages.create(**request)
            except APIConnectionError:
                return True
        return False

    yield Job(once=once, seen=lambda made: {"refused": made})
