"""The body of a streamed response under policies: looked at, then given out, whole or with an error."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client.aio.stream_body import AsyncStreamBody
from claude_overlay.client.answer import Head
from claude_overlay.client.curfew import Curfew
from claude_overlay.client.failures import Translating
from claude_overlay.client.opening import Opening
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.client.sync.stream_body import StreamBody
from claude_overlay.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    DecodeError,
    StreamTruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PING = b'event: ping\ndata: {"type": "ping"}\n\n'
START = b'event: message_start\ndata: {"type": "message_start", "message": {}}\n\n'


class Response:
    """A response of an HTTP library whose chunks are given."""

    def __init__(self, *chunks: Any, consumed: bytes | None = None, **headers: str) -> None:
        self.chunks = chunks
        self.is_stream_consumed = consumed is not None
        self.content = consumed
        self.closed = 0
        self.head = Head(status_code=200, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def iter_raw(self) -> Iterator[bytes]:
        """Give the chunks."""
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    async def aiter_raw(self) -> AsyncIterator[bytes]:
        """Give the chunks, each after a turn of the loop."""
        for chunk in self.iter_raw():
            await asyncio.sleep(0)
            yield chunk

    def close(self) -> None:
        """Count."""
        self.closed += 1

    async def aclose(self) -> None:
        """Count."""
        self.closed += 1


def read(kind: str, response: Response, media_type: str | None = EVENT_STREAM_TYPE) -> tuple[list[bytes], list[bytes]]:
    """Look at a body, read it, close it; give what was looked at, and all of it."""
    opening = Opening(media_type, "req_1")
    given = (response, response.head, Translating("http://h"), opening, contextlib.nullcontext())
    if kind == "sync":
        body = StreamBody(*given)  # type: ignore[arg-type]  # stands for an Ending
        with Curfew(response, None, lambda: 0.0, APITimeoutError) as curfew:
            body.look(curfew)
        seen = list(opening.chunks)
        pieces = list(iter(body.next, None))
        body.close()
        return seen, [piece for piece in pieces if piece is not None]

    async def act() -> tuple[list[bytes], list[bytes]]:
        body = AsyncStreamBody(*given)  # type: ignore[arg-type]  # as above
        await body.look()
        seen = list(opening.chunks)
        pieces = []
        while (piece := await body.next()) is not None:
            pieces.append(piece)
        await body.aclose()
        return seen, pieces

    return asyncio.run(act())


@pytest.fixture(params=["sync", "aio"])
def kind(request: pytest.FixtureRequest) -> str:
    """Give each twin in turn."""
    return str(request.param)


def test_it_looks_no_further_than_it_must(kind: str) -> None:
    """Up to the chunk with the first event; its reader gets all."""
    response = Response(PING, START[:9], START[9:], b"more", b"and more")

    assert read(kind, response) == ([PING, START[:9], START[9:]], [PING, START[:9], START[9:], b"more", b"and more"])
    assert response.closed == 1


def test_of_a_download_the_first_piece_is_looked_at(kind: str) -> None:
    """It may be had with its first byte, or with its clean end."""
    assert read(kind, Response(b"", b"a", b"b"), None) == ([b"a"], [b"a", b"b"])
    assert read(kind, Response(), None) == ([], [])


@pytest.mark.parametrize("headers", [{}, {"content_encoding": "gzip"}])
def test_a_download_that_breaks_before_it_fails_with_its_own_error(kind: str, headers: dict[str, str]) -> None:
    """Broken, shorter than promised, or no gzip: as without policies."""
    with pytest.raises(APIConnectionError):
        read(kind, Response(OSError("gone"), **headers), None)
    with pytest.raises(APIConnectionError, match="of 9 bytes"):
        read(kind, Response(content_length="9", **headers), None)
    with pytest.raises(DecodeError):
        read(kind, Response(b"no gzip", content_encoding="gzip"), None)


def test_a_packed_body_is_unpacked(kind: str) -> None:
    """Also what a proxy packed unasked; what is left of a looked-at chunk is not lost."""
    packed = gzip.compress(PING + START + b"x" * 600_000)

    _, pieces = read(kind, Response(packed, content_encoding="gzip"))

    assert b"".join(pieces) == PING + START + b"x" * 600_000


def test_what_the_library_has_read_is_given_out(kind: str) -> None:
    """A hook of the caller's may have read the response: its content is whole and unpacked."""
    assert read(kind, Response(consumed=START, content_encoding="gzip")) == ([START], [START])


@pytest.mark.parametrize("chunks", [(), (PING,), (PING, OSError("gone"))])
def test_over_before_the_first_event(kind: str, chunks: tuple[Any, ...]) -> None:
    """A cut stream; the transport's error is the cause."""
    with pytest.raises(StreamTruncatedError) as caught:
        read(kind, Response(*chunks))

    assert (type(caught.value.__cause__) is APIConnectionError) is (len(chunks) == 2)
    assert caught.value.request_id == "req_1"


def test_broken_after_it(kind: str) -> None:
    """That is its reader's: the transport's error, translated."""
    with pytest.raises(APIConnectionError):
        read(kind, Response(START, OSError("gone")))
    with pytest.raises(APIConnectionError, match="of 999 bytes"):
        read(kind, Response(START, content_length="999"))


def test_a_child_process_does_not_read_on(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes are its parent's, and so is the connection."""
    response = Response(START)
    pids = iter([1])
    with monkeypatch.context() as patch:
        patch.setattr(os, "getpid", lambda: next(pids, 2))
        with pytest.raises(ConfigurationError, match="process"):
            read(kind, response)

    assert response.closed == 0
