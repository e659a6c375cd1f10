"""Streams with httpx2 and msgspec: bytes cut at blank lines, each event decoded to a strict type."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.contestants.bare.http import client, client_async
from benchmarks.side_by_side.contestants.floor.structs import (
    BlockDelta,
    BlockStart,
    Delta,
    Event,
    InputDelta,
    Message,
    SignatureDelta,
    Start,
    Text,
    TextDelta,
    Thinking,
    ThinkingDelta,
)
from benchmarks.side_by_side.prompts import fields
from benchmarks.side_by_side.replies import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DECODE = msgspec.json.Decoder(Event).decode
_ACCEPT = {"accept": "text/event-stream"}


class Splitter:
    """Cuts bytes into events."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        self._held = b""

    def feed(self, data: bytes) -> Iterator[Any]:
        """Take bytes; give the events that are complete."""
        *whole, self._held = (self._held + data).split(b"\n\n")
        for one in whole:
            yield _DECODE(one[one.index(b"data: ") + 6 :])


class Grown:
    """A message that grows with its events."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.message: Message | None = None
        self.pieces: list[str] = []

    def take(self, event: Any) -> None:
        """Take an event."""
        if event.__class__ is BlockDelta:
            delta = event.delta
            if delta.__class__ is TextDelta:
                self.pieces.append(delta.text)
            elif delta.__class__ is InputDelta:
                self.pieces.append(delta.partial_json)
            elif delta.__class__ is ThinkingDelta:
                self.pieces.append(delta.thinking)
            elif delta.__class__ is SignatureDelta:
                self.message.content[-1].signature += delta.signature
        elif event.__class__ is Start:
            self.message = event.message
        elif event.__class__ is BlockStart:
            self.message.content.append(event.content_block)
        elif event.__class__ is Delta:
            self.message.usage.output_tokens = event.usage.output_tokens
            self.message.stop_reason = event.delta.stop_reason

    def whole(self) -> Message:
        """Give the message."""
        block = self.message.content[-1]
        joined = "".join(self.pieces)
        if block.__class__ is Text:
            block.text = joined
        elif block.__class__ is Thinking:
            block.thinking = joined
        else:
            block.input = msgspec.json.decode(joined)
        return self.message


def text_of(message: Any) -> Mapping[str, object]:
    """Look at what was put together."""
    (block,) = message.content
    if hasattr(block, "input"):
        return {"rows": len(block.input["rows"]), "output_tokens": message.usage.output_tokens}
    text = block.thinking if hasattr(block, "thinking") else block.text
    return {"text": mark(text), "output_tokens": message.usage.output_tokens}


def pieces_of(found: tuple[list[str], int]) -> Mapping[str, object]:
    """Look at what was collected."""
    pieces, tokens = found
    return {"text": mark("".join(pieces)), "output_tokens": tokens}


_OF_KIND = {"text": (TextDelta, "text"), "thinking": (ThinkingDelta, "thinking"), "tool": (InputDelta, "partial_json")}


@contextmanager
def raw(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event, and collect what it adds."""
    request, (wanted, member) = {**fields("small"), "stream": True}, _OF_KIND[kind]
    with client(scene.base(reply)) as http:

        def once() -> tuple[list[str], int]:
            pieces: list[str] = []
            tokens, splitter = 0, Splitter()
            content = msgspec.json.encode(request)
            with http.stream("POST", "/v1/messages", content=content, headers=_ACCEPT) as response:
                response.raise_for_status()
                for data in response.iter_bytes():
                    for event in splitter.feed(data):
                        if event.__class__ is BlockDelta:
                            if event.delta.__class__ is wanted:
                                pieces.append(getattr(event.delta, member))
                        elif event.__class__ is Delta:
                            tokens = event.usage.output_tokens
            return pieces, tokens

        yield Job(once=once, seen=pieces_of)


@contextmanager
def raw_async(scene: Scene, *, reply: str, kind: str) -> Iterator[Job]:
    """Look at every event on a loop."""
    request, (wanted, member) = {**fields("small"), "stream": True}, _OF_KIND[kind]
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))

        async def once() -> tuple[list[str], int]:
            pieces: list[str] = []
            tokens, splitter = 0, Splitter()
            content = msgspec.json.encode(request)
            async with http.stream("POST", "/v1/messages", content=content, headers=_ACCEPT) as response:
                response.raise_for_status()
                async for data in response.aiter_bytes():
                    for event in splitter.feed(data):
                        if event.__class__ is BlockDelta:
                            if event.delta.__class__ is wanted:
                                pieces.append(getattr(event.delta, member))
                        elif event.__class__ is Delta:
                            tokens = event.usage.output_tokens
            return pieces, tokens

        yield Job(once=lambda: runner.run(once()), seen=pieces_of)
        runner.run(http.aclose())


@contextmanager
def helper(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Put the message together."""
    request = {**fields("small"), "stream": True}
    with client(scene.base(reply)) as http:

        def once() -> Message:
            grown, splitter = Grown(), Splitter()
            content = msgspec.json.encode(request)
            with http.stream("POST", "/v1/messages", content=content, headers=_ACCEPT) as response:
                response.raise_for_status()
                for data in response.iter_bytes():
                    for event in splitter.feed(data):
                        grown.take(event)
            return grown.whole()

        yield Job(once=once, seen=text_of)


async def whole_message(http: Any, request: Mapping[str, Any]) -> Message:
    """Stream once on a loop, and put the message together."""
    grown, splitter = Grown(), Splitter()
    content = msgspec.json.encode(request)
    async with http.stream("POST", "/v1/messages", content=content, headers=_ACCEPT) as response:
        response.raise_for_status()
        async for data in response.aiter_bytes():
            for event in splitter.feed(data):
                grown.take(event)
    return grown.whole()


@contextmanager
def helper_async(scene: Scene, *, reply: str) -> Iterator[Job]:
    """Put the message together, on a loop."""
    request = {**fields("small"), "stream": True}
    with asyncio.Runner() as runner:
        http = client_async(scene.base(reply))
        yield Job(once=lambda: runner.run(whole_message(http, request)), seen=text_of)
        runner.run(http.aclose())
