"""The canned replies of the benchmark's server, and what a client must find in them. Our own words; no I/O.

A reply is asked for by name, and made when it is first asked for:

- `message-small` (about 900 bytes), `message-large` (about 200 KB of text), `message-tools`
- `sse-text-20000-each`: an event stream of 20,000 deltas, one event in an HTTP chunk; `-16k`: chunks of 16 KiB. All of
  it is written at once, so that one read of a client holds hundreds of chunks. `-2ms`: one event in a chunk, and the
  next one after so many milliseconds and not before it was read, so that each comes in a read of its own.
  `text` may be `thinking` or `tool` (then the deltas are pieces of one JSON input)
- `jsonl-20000`: so many batch results of about 1 KB, in chunks of 64 KiB
- `status-529`: a refusal with that status

`contents(name)` says what is in it, so that every contestant is held to the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle, islice, pairwise
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["MODEL", "Reply", "batch", "contents", "mark", "message", "reply"]

MODEL: Final = "claude-opus-5-5"
_TALE: Final = (
    "The rain came down over the hill all night and in the morning the brook was wide , brown and loud . "
    "Nobody crossed it ; the mill stood still , and the miller read \u201cA Year of Weather\u201d by the stove ."
)
_WORDS: Final = _TALE.split()
_SIXTEEN = 16 * 1024
_SIXTY_FOUR = 64 * 1024
_JSON_HEAD: Final = (
    b"HTTP/1.1 %s\r\ncontent-type: application/json\r\nrequest-id: req_bench\r\ncontent-length: %d\r\n\r\n"
)
_CHUNKED_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: %s\r\nrequest-id: req_bench\r\ntransfer-encoding: chunked\r\n\r\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Bytes as they go over the wire.

    Attributes:
        head: Status line and headers.
        pieces: Gives the body in pieces, framing included; made anew for each request.
        large: It is not to be held in memory as one piece.
        pause: Seconds that the server waits before each piece but the first, and longer when the client has not read
            the last one; 0: all of it is written at once.
    """

    head: bytes
    pieces: Callable[[], Iterator[bytes]]
    large: bool = False
    pause: float = 0.0


def mark(text: str) -> str:
    """Give a short mark of a text: its length and its checksum."""
    return f"{len(text)}:{crc32(text.encode()):08x}"


def words(count: int) -> list[str]:
    """Give so many pieces of text as a model sends them: a word with the space before it."""
    return [f" {word}" for word in islice(cycle(_WORDS), count)]


def tool_input(pieces: int) -> str:
    """Give the JSON text of an object, about 33 characters for each of so many pieces: rows of a few words."""
    line = "".join(words(65))
    rows = [{"row": number, "text": f"{number}:{line}"} for number in range(max(1, pieces // 10))]
    return json.dumps({"rows": rows}, ensure_ascii=False)


def _cut(text: str, pieces: int) -> list[str]:
    bounds = [len(text) * number // pieces for number in range(pieces + 1)]
    return [text[start:end] for start, end in pairwise(bounds)]


def message(content: list[dict[str, Any]], **members: Any) -> dict[str, Any]:
    """Give a whole answer around `content`."""
    usage = {
        "input_tokens": 1843,
        "output_tokens": 412,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 512,
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0},
        "service_tier": "standard",
        "inference_geo": "global",
        "output_tokens_details": {"thinking_tokens": 0},
    }
    return {
        "id": "msg_01SideBySide",
        "type": "message",
        "role": "assistant",
        "model": MODEL,
        "content": content,
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "stop_details": None,
        "usage": usage,
    } | members


def _messages() -> dict[str, dict[str, Any]]:
    call = {"type": "tool_use", "id": "toolu_01SideBySide", "name": "gauge", "input": {"rows": [1, 2, 3], "unit": "mm"}}
    return {
        "message-small": message([{"type": "text", "text": "".join(words(90))}]),
        "message-large": message([{"type": "text", "text": "".join(words(40_000))}]),
        "message-tools": message(
            [{"type": "text", "text": "I look at the gauges."}]
            + [{**call, "id": f"{call['id']}{number}"} for number in range(3)],
            stop_reason="tool_use",
        ),
    }


def batch(name: str) -> dict[str, Any]:
    """Give the batch whose results a reply holds."""
    count = int(name.split("-")[1])
    counts = {"processing": 0, "succeeded": count, "errored": 0, "canceled": 0, "expired": 0}
    return {
        "id": "msgbatch_01SideBySide",
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": counts,
        "created_at": "2026-11-22T10:00:00Z",
        "expires_at": "2026-11-23T10:00:00Z",
        "ended_at": "2026-11-22T11:00:00Z",
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": "/v1/messages/batches/msgbatch_01SideBySide/results",
    }


def _delta(kind: str, piece: str) -> dict[str, Any]:
    member = {"text": "text", "thinking": "thinking", "tool": "partial_json"}[kind]
    named = {"text": "text_delta", "thinking": "thinking_delta", "tool": "input_json_delta"}[kind]
    return {"type": "content_block_delta", "index": 0, "delta": {"type": named, member: piece}}


@lru_cache(maxsize=8)
def _pieces(kind: str, count: int) -> tuple[str, ...]:
    return tuple(_cut(tool_input(count), count) if kind == "tool" else words(count))


def _events(kind: str, count: int) -> Iterator[bytes]:
    block = {
        "text": {"type": "text", "text": ""},
        "thinking": {"type": "thinking", "thinking": "", "signature": ""},
        "tool": {"type": "tool_use", "id": "toolu_01SideBySide", "name": "gauge", "input": {}},
    }[kind]
    begun = message([], stop_reason=None)
    yield _event({"type": "message_start", "message": begun})
    yield _event({"type": "content_block_start", "index": 0, "content_block": block})
    yield _event({"type": "ping"})
    for piece in _pieces(kind, count):
        yield _event(_delta(kind, piece))
    if kind == "thinking":
        signed = {"type": "signature_delta", "signature": "c2lnbmVk"}
        yield _event({"type": "content_block_delta", "index": 0, "delta": signed})
    yield _event({"type": "content_block_stop", "index": 0})
    ended = {"stop_reason": "tool_use" if kind == "tool" else "end_turn", "stop_sequence": None}
    yield _event({"type": "message_delta", "delta": ended, "usage": {"output_tokens": count}})
    yield _event({"type": "message_stop"})


def _event(value: Mapping[str, Any]) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"event: {value['type']}\ndata: {text}\n\n".encode()


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _blocks(parts: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Join parts to blocks of that size exactly, but for the last."""
    held = bytearray()
    for part in parts:
        held += part
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]
    if held:
        yield bytes(held)


def _sse(kind: str, count: int, framing: str) -> Reply:
    events = _events(kind, count)
    chunks = [_chunk(data) for data in (_blocks(events, _SIXTEEN) if framing == "16k" else events)]
    chunks[-1] += b"0\r\n\r\n"
    head = _CHUNKED_HEAD % b"text/event-stream; charset=utf-8"
    if framing in {"each", "16k"}:
        body = b"".join(chunks)
        return Reply(head=head, pieces=lambda: iter((body,)))
    return Reply(head=head, pieces=lambda: iter(chunks), pause=int(framing.removesuffix("ms")) / 1000)


def _jsonl(count: int) -> Reply:
    result = {
        "type": "succeeded",
        "message": message([{"type": "text", "text": "".join(words(110))}]),
    }
    rest = json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode()

    def lines() -> Iterator[bytes]:
        for number in range(count):
            yield b'{"custom_id":"request-%07d","result":%s}\n' % (number, rest)

    def pieces() -> Iterator[bytes]:
        yield from map(_chunk, _blocks(lines(), _SIXTY_FOUR))
        yield b"0\r\n\r\n"

    return Reply(head=_CHUNKED_HEAD % b"application/x-jsonl", pieces=pieces, large=True)


def _whole(value: Mapping[str, Any], status: bytes = b"200 OK") -> Reply:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Reply(head=_JSON_HEAD % (status, len(body)), pieces=lambda: iter((body,)))


def reply(name: str, *, results: bool = True) -> Reply:
    """Make a reply.

    Args:
        name: See above.
        results: Of a batch its results, and not the batch itself.

    Raises:
        KeyError: There is none of that name.
    """
    kind, *rest = name.split("-")
    if kind == "sse":
        return _sse(rest[0], int(rest[1]), rest[2])
    if kind == "jsonl":
        return _jsonl(int(rest[0])) if results else _whole(batch(name))
    if kind == "status":
        error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
        return _whole(error, rest[0].encode() + b" Refused")
    return _whole(_messages()[name])


def contents(name: str) -> dict[str, object]:
    """Say what a client must find in a reply: marks of texts, and counts."""
    kind, *rest = name.split("-")
    if kind == "sse":
        pieces = _pieces(rest[0], int(rest[1]))
        return {"text": mark("".join(pieces)), "output_tokens": int(rest[1])}
    if kind == "jsonl":
        return {"results": int(rest[0]), "text": mark("".join(words(110)))}
    found = _messages()[name]
    text = "".join(block["text"] for block in found["content"] if block["type"] == "text")
    return {"text": mark(text), "output_tokens": found["usage"]["output_tokens"]}
