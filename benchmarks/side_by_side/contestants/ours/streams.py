"""Our client's streams: each event looked at, or the message as it is at the end."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.prompts import KEY, fields
from benchmarks.side_by_side.replies import mark

from claude_overlay import AsyncClaude, Claude

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def text_of(message: Any) -> Mapping[str, object]:
    """Look at what was put together."""
    (block,) = message.content
    if block.type == "tool_use":
        return {"rows": len(block.input["rows"]), "output_tokens": message.usage.output_tokens}
    text = block.thinking if block.type == "thinking" else block.text
    return {"text": mark(text), "output_tokens": message.usage.output_tokens}


def pieces_of(found: tuple[list[str], int]) -> Mapping[str, object]:
    """Look at what was collected."""
    pieces, tokens = found
    return {"text": mark("".join(pieces)), "output_tokens": tokens}


MEMBER = {"text": "text", "thinking": "thinking", "tool": "partial_json"}
KIND = {"text": "text_delta", "thinking": "thinking_delta", "tool": "input_json_delta"}


@contextmanager
def raw(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event, and collect what it adds."""
    request, member, named = fields("small"), MEMBER[kind], KIND[kind]
    with Claude(KEY, base_url=scene.base(reply)) as claude:

        def once() -> tuple[list[str], int]:
            pieces: list[str] = []
            tokens = 0
            with claude.messages.stream(**request) as stream:
                for event in stream:
                    if event.type == "content_block_delta":
                        if event.delta.type == named:
                            pieces.append(getattr(event.delta, member))
                    elif event.type == "message_delta":
                        tokens = event.usage.output_tokens
            return pieces, tokens

        yield Job(once=once, seen=pieces_of)


@contextmanager
def helper(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Ask for the whole message at the end."""
    request = fields("small")
    with Claude(KEY, base_url=scene.base(reply)) as claude:

        def once() -> Any:
            with claude.messages.stream(**request) as stream:
                return stream.final_message()

        yield Job(once=once, seen=text_of)


@contextmanager
def helper_text(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Take the text piece by piece, then the whole message."""
    request = fields("small")
    with Claude(KEY, base_url=scene.base(reply)) as claude:

        def once() -> Any:
            with claude.messages.stream(**request) as stream:
                for _ in stream.text:
                    pass
                return stream.final_message()

        yield Job(once=once, seen=text_of)


@contextmanager
def raw_async(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event on a loop."""
    request, member, named = fields("small"), MEMBER[kind], KIND[kind]
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply))

        async def once() -> tuple[list[str], int]:
            pieces: list[str] = []
            tokens = 0
            async with claude.messages.stream(**request) as stream:
                async for event in stream:
                    if event.type == "content_block_delta":
                        if event.delta.type == named:
                            pieces.append(getattr(event.delta, member))
                    elif event.type == "message_delta":
                        tokens = event.usage.output_tokens
            return pieces, tokens

        yield Job(once=lambda: runner.run(once()), seen=pieces_of)
        runner.run(claude.aclose())


@contextmanager
def helper_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Ask for the whole message at the end, on a loop."""
    request = fields("small")
    with asyncio.Runner() as runner:
        claude = AsyncClaude(KEY, base_url=scene.base(reply))

        async def once() -> Any:
            async with claude.messages.stream(**request) as stream:
                return await stream.final_message()

        yield Job(once=lambda: runner.run(once()), seen=text_of)
        runner.run(claude.aclose())
