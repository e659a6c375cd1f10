"""Usage, and how a stream ended, from its bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay.client.answer import Answer
from claude_overlay.client.meter import TAIL_BYTES, Meter, usage_of
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.reliability.facts import Outcome, Usage
from claude_overlay.testing import message_stream

MESSAGE = {
    "id": "m", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "x" * 5000}],
    "stop_reason": "end_turn", "stop_sequence": None,
    "usage": {
        "input_tokens": 3, "output_tokens": 5, "cache_creation_input_tokens": 7, "cache_read_input_tokens": 11,
        "cache_creation": {"ephemeral_5m_input_tokens": 7}, "service_tier": "standard",
    },
}  # fmt: skip
STREAM = message_stream(MESSAGE)
ERROR = b'event: error\ndata: {"type": "error", "error": {"type": "overloaded_error"}}\n\n'


def metered(*chunks: bytes, counts: bool = True) -> Meter:
    """Follow a stream of events."""
    meter = Meter(EVENT_STREAM_TYPE, counts=counts)
    for chunk in chunks:
        meter.feed(chunk)
    return meter


def answer(content: Any) -> Answer:
    """Make a whole answer."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Answer(status_code=200, headers={}, content=body)


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_a_stream_tells_its_usage(size: int) -> None:
    """From message_start and message_delta, however the bytes are cut."""
    meter = metered(*[STREAM[start : start + size] for start in range(0, len(STREAM), size)])

    assert meter.usage == Usage(input_tokens=3, output_tokens=5, cache_write_tokens=7, cache_read_tokens=11)


def test_usage_so_far() -> None:
    """Half a stream has told what its beginning says; nothing, nothing."""
    assert metered(STREAM[:600]).usage == Usage(
        input_tokens=3, output_tokens=1, cache_write_tokens=7, cache_read_tokens=11
    )
    assert metered(b"").usage is None
    assert metered(STREAM, counts=False).usage is None
    assert Meter("application/x-jsonl", counts=True).usage is None


@pytest.mark.parametrize(
    "data",
    [b"{oops", b"[]", b'{"type":"message_delta"}', b'{"type":"message_delta","usage":7}',
     b'{"type":"message_delta","usage":{"output_tokens":-1}}',
     b'{"type":"message_delta","usage":{"output_tokens":true}}',
     b'{"type":"message_start","message":null}'],
)  # fmt: skip
def test_nonsense_counts_for_nothing(data: bytes) -> None:
    """Usage that is none never breaks a stream."""
    assert metered(b"event: message_delta\ndata: " + data + b"\n\n").usage is None


def test_an_endless_event_is_not_collected() -> None:
    """The meter gives up counting; the stream's own decoder says what is wrong."""
    meter = Meter(EVENT_STREAM_TYPE, counts=True)
    for _ in range(18):
        meter.feed(b"x" * 1024 * 1024)

    assert meter._decoder is None
    assert len(meter._tail) == TAIL_BYTES


@pytest.mark.parametrize("ended", ["ok", "interrupted", "cancelled"])
@pytest.mark.parametrize("size", [1, 3, 1023, 1024, 1025, 100_000])
def test_a_whole_stream_is_whole_however_it_ended(ended: Outcome, size: int) -> None:
    """Who leaves after message_stop has everything; what breaks after it has broken nothing."""
    meter = metered(*[STREAM[start : start + size] for start in range(0, len(STREAM), size)], counts=False)

    assert meter.outcome(ended) == "ok"


@pytest.mark.parametrize(
    ("tail", "ended", "outcome"),
    [
        (b"", "ok", "interrupted"),
        (b"", "cancelled", "cancelled"),
        (b"", "interrupted", "interrupted"),
        (ERROR, "cancelled", "interrupted"),
        (ERROR, "ok", "interrupted"),
        (ERROR.replace(b"\n", b"\r\n"), "cancelled", "interrupted"),
        (b'data: {"type": "error"}\n\n', "cancelled", "interrupted"),
        (b'data: {"type":"message_stop"}\n\n', "ok", "ok"),
        (b"event:message_stop\rdata:{}\r\r", "ok", "ok"),
        (b'data: {"text": "event: message_stop, event: error"}\n\n', "cancelled", "cancelled"),
        (b'data: {"text": "event: message_stop"}\n\n', "ok", "interrupted"),
    ],
)
def test_part_of_a_stream(tail: bytes, ended: Outcome, outcome: str) -> None:
    """Over without its last event, or with an error: interrupted. A text about events is no event."""
    half = STREAM[: STREAM.index(b"\n\n", 2000) + 2]

    assert metered(half, tail).outcome(ended) == outcome


def test_other_bodies_end_as_they_end() -> None:
    """A download is not looked into."""
    meter = Meter(None, counts=True)
    meter.feed(STREAM)

    assert meter.outcome("ok") == "ok"
    assert meter.outcome("cancelled") == "cancelled"


@pytest.mark.parametrize(
    ("content", "usage"),
    [
        (MESSAGE, Usage(input_tokens=3, output_tokens=5, cache_write_tokens=7, cache_read_tokens=11)),
        ({"usage": {"output_tokens": 2, "cache_read_input_tokens": None}}, Usage(output_tokens=2)),
        ({"input_tokens": 3}, None),
        ({"usage": {}}, None),
        ({"usage": None}, None),
        ([{"usage": {"input_tokens": 1}}], None),
        (b'{"usage": ', None),
        (b"", None),
    ],
)
def test_the_usage_of_an_answer(content: Any, usage: Usage | None) -> None:
    """A message says it; what is none says nothing."""
    assert usage_of(answer(content)) == usage
