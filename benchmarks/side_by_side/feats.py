"""What is asked of a decoder: decode, decode and read, hold a thousand, decode events, encode. The same of everyone.

A contestant brings its functions; what is done with them, and what is compared afterwards, is written here once.
"""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Mapping
from itertools import cycle, islice
from typing import Any, Final

from benchmarks.payloads import MESSAGE_ID
from benchmarks.side_by_side.case import Job
from benchmarks.side_by_side.memory import resident
from benchmarks.side_by_side.reading import counted, digest, leaves, payload, read

__all__ = ["HELD", "decoding", "encoding", "event_data", "event_sums", "events", "holding", "text_of"]

# So many messages are held, and so many of these are traced: tracing is slow.
HELD: Final = 1000
_TRACED: Final = 300
_KINDS: Final = ("small", "tools", "rich")

Decode = Callable[[Any], Any]


def text_of(name: str) -> bytes:
    """Give an answer as JSON text."""
    return json.dumps(payload(name), ensure_ascii=False, separators=(",", ":")).encode()


def decoding(from_bytes: Decode, from_parsed: Decode, *, kind: str, source: str, reads: bool) -> Job:
    """Make the job of decoding one message again and again.

    Args:
        from_bytes: JSON text to a typed message.
        from_parsed: Plain JSON, parsed already, to a typed message.
        kind: Which answer.
        source: `bytes`, or `parsed`.
        reads: Whether each message is read, attribute by attribute, within the timed part.
    """
    given: Any = text_of(kind) if source == "bytes" else payload(kind)
    decode = from_bytes if source == "bytes" else from_parsed
    if reads:
        return Job(once=lambda: read(decode(given)), seen=counted)
    return Job(once=lambda: decode(given), seen=digest)


def _texts(kind: str, count: int) -> list[bytes]:
    """Give so many answers, each with an id of its own: a parser that shares equal texts has less to share."""
    texts = [text_of(each) for each in (_KINDS if kind == "mixed" else (kind,))]
    own = MESSAGE_ID.encode()
    return [
        text.replace(own, b"msg_%0*d" % (len(own) - 4, number))
        for number, text in enumerate(islice(cycle(texts), count))
    ]


def holding(from_bytes: Decode, *, kind: str) -> Job:
    """Make the job of holding many messages, each decoded from its own text.

    Figures, in bytes a message: `held` by the resident memory of the process, `read` the same after every attribute was
    read; `traced` and `traced_read` what Python's allocator says of them.
    """
    texts = _texts(kind, HELD)
    # What a first message brings along, modules and tables, is not the messages'.
    digest(from_bytes(texts[0]))
    for text in _texts("mixed", len(_KINDS)):
        read(from_bytes(text))
    figures: dict[str, float] = {}

    def once() -> list[Any]:
        gc.collect()
        before = resident()
        messages = [from_bytes(text) for text in texts]
        gc.collect()
        figures["held"] = (resident() - before) / HELD
        return messages

    def seen(messages: list[Any]) -> Mapping[str, object]:
        before = resident()
        sums = [read(message) for message in messages]
        gc.collect()
        figures["read"] = figures["held"] + (resident() - before) / HELD
        return {"messages": len(messages)} | counted((sum(each[0] for each in sums), sum(each[1] for each in sums)))

    def more(messages: list[Any]) -> Mapping[str, float]:
        messages.clear()
        return figures | _traced(from_bytes, texts[:_TRACED])

    return Job(once=once, seen=seen, more=more)


def _traced(from_bytes: Decode, texts: list[bytes]) -> dict[str, float]:
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    messages = [from_bytes(text) for text in texts]
    gc.collect()
    held = tracemalloc.get_traced_memory()[0] - before
    for message in messages:
        read(message)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return {"traced": held / len(texts), "traced_read": after / len(texts)}


def event_data(count: int) -> list[bytes]:
    """Give the data of so many deltas of a stream: text, thinking and tool input in turns."""
    pieces = (
        {"type": "text_delta", "text": " rain"},
        {"type": "thinking_delta", "thinking": " then"},
        {"type": "input_json_delta", "partial_json": '{"row": 1, "name": "sample'},
    )
    found = [
        {"type": "content_block_delta", "index": number % 3, "delta": piece}
        for number, piece in enumerate(islice(cycle(pieces), count))
    ]
    return [json.dumps(event, separators=(",", ":")).encode() for event in found]


def event_sums(count: int) -> dict[str, object]:
    """Say what is in them."""
    sums = [leaves(json.loads(data)) for data in event_data(count)]
    return counted((sum(each[0] for each in sums), sum(each[1] for each in sums)))


def events(from_bytes: Decode, *, count: int) -> Job:
    """Make the job of decoding the data of many events."""
    texts = event_data(count)
    return Job(once=lambda: [from_bytes(text) for text in texts], seen=_seen_events)


_MEMBERS: Final = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json"}


def _seen_events(found: list[Any]) -> Mapping[str, object]:
    texts = sum(len(each.type) + len(each.delta.type) for each in found)
    texts += sum(len(getattr(each.delta, _MEMBERS[each.delta.type])) for each in found)
    return counted((texts, sum(each.index for each in found)))


def encoding(from_bytes: Decode, encode: Callable[[Any], bytes], *, kind: str) -> Job:
    """Make the job of giving a typed message as JSON text."""
    message = from_bytes(text_of(kind))
    return Job(once=lambda: encode(message), seen=lambda data: counted(leaves(json.loads(data))))
