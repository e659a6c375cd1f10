"""The legal order: the tables are total, and each of their rows holds."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.streaming.sample_stream import begin, change, delta, end, error, ping, start, stop, text

from claude_overlay.errors import StreamProtocolError
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.lifecycle import (
    BLOCK_RULES,
    EVENT_RULES,
    KNOWN_EVENTS,
    BlockState,
    Lifecycle,
    Phase,
)

Event = dict[str, Any]
TEXT_BLOCK = {"type": "text", "text": ""}


def walk(events: list[Event]) -> tuple[list[tuple[bool, int]], list[str]]:
    """The admissions of a stream, and the kinds of oddity noted."""
    log = AnomalyLog()
    lifecycle = Lifecycle(log)
    return [tuple(lifecycle.admit(event)) for event in events], [anomaly.kind for anomaly in log.found()]


def test_the_tables_say_something_about_every_known_event() -> None:
    """No phase leaves a known event out, no block event leaves a state out."""
    for phase in Phase:
        assert set(EVENT_RULES[phase]) == set(KNOWN_EVENTS)
    for rules in BLOCK_RULES.values():
        assert set(rules) == set(BlockState)


LEGAL = [
    pytest.param([start(), change(), stop()], [], id="an empty message"),
    pytest.param([ping(), start(), ping(), *text(0, "a"), ping(), change(), ping(), stop(), ping()], [], id="pings"),
    pytest.param([start(), *text(0), *text(1, "a"), change(None), change(), stop()], [], id="two message_delta"),
    pytest.param(
        [start(), begin(0, TEXT_BLOCK), begin(1, TEXT_BLOCK), end(0), end(1), change(), stop()],
        [],
        id="blocks may overlap",
    ),
    pytest.param([start(stop_reason="tool_use"), stop()], [], id="no message_delta if message_start has the reason"),
    pytest.param([start(), start(), change(), stop()], ["repeated_message_start"], id="message_start again"),
    pytest.param(
        [start(), *text(0), begin(0, TEXT_BLOCK), delta(1, "text_delta", text="a"), end(1), change(), stop()],
        ["repeated_block_start"],
        id="a block under an index that has ended",
    ),
    pytest.param([start(), *text(0), end(0), change(), stop()], ["repeated_block_stop"], id="a block ended twice"),
    pytest.param(
        [start(), begin(0, TEXT_BLOCK), change(), end(0), stop()],
        ["early_message_delta"],
        id="message_delta while a block is open",
    ),
    pytest.param([start(), change(), *text(0), stop()], ["late_content"], id="content after message_delta"),
    pytest.param([{"type": "new"}, start(), {"type": "new"}, change(), stop()], ["unknown_event"], id="unknown events"),
    pytest.param([start(), change(), stop(), stop()], ["repeated_message_stop"], id="message_stop twice"),
    pytest.param([error(), start(), error(), change(), stop(), error()], [], id="errors, which others raise"),
    pytest.param([start(), change(), stop(), {"type": "new"}], ["unknown_event"], id="an unknown event at the end"),
    pytest.param(
        [start(content=[TEXT_BLOCK]), *text(1, "a"), change(), stop()],
        [],
        id="blocks within message_start take their indexes",
    ),
]


@pytest.mark.parametrize(("events", "kinds"), LEGAL)
def test_table_of_legal_streams(events: list[Event], kinds: list[str]) -> None:
    """Each stream is accepted to its end, with these oddities noted."""
    assert walk(events)[1] == kinds


ILLEGAL = [
    *(
        pytest.param([event], f"{event['type']} before message_start", id=f"{event['type']} first")
        for event in (begin(0, TEXT_BLOCK), delta(0, "text_delta", text="a"), end(0), change(), stop())
    ),
    *(
        pytest.param(
            [start(), change(), stop(), event], f"{event['type']} after message_stop", id=f"{event['type']} last"
        )
        for event in (start(), begin(0, TEXT_BLOCK), delta(0, "text_delta", text="a"), end(0), change())
    ),
    pytest.param(
        [start(), start(id="msg_other")],
        "^a second message_start: two answers are spliced into one stream$",
        id="another id",
    ),
    pytest.param([start(), *text(0), start()], "spliced", id="message_start after content"),
    pytest.param([start(), change(), start()], "spliced", id="message_start after message_delta"),
    pytest.param([start(), begin(0, TEXT_BLOCK), begin(0, TEXT_BLOCK)], "open block", id="the index of an open block"),
    pytest.param([start(), begin(1, TEXT_BLOCK)], "after the next free one", id="an index left out"),
    pytest.param([start(), delta(0, "text_delta", text="a")], "the next free index", id="a delta without start"),
    pytest.param([start(), delta(7, "text_delta", text="a")], "after the next free", id="a delta for nothing"),
    pytest.param([start(), *text(0), delta(0, "text_delta", text="a")], "has ended", id="a delta after the end"),
    pytest.param([start(), end(0)], "the next free index", id="the end of no block"),
    pytest.param([start(), *text(0), end(5)], "after the next free", id="the end of a far block"),
    pytest.param([start(), begin(0, TEXT_BLOCK), change(), stop()], "block 0 is open", id="message_stop, block open"),
    pytest.param([start(), stop()], "no event carried a stop reason", id="message_stop without message_delta"),
    pytest.param([start(), change(None), stop()], "no event carried a stop reason", id="message_stop, reason null"),
    *(
        pytest.param([start(), {"type": "content_block_start", **fields}], "not a whole number", id=f"index {fields}")
        for fields in ({}, {"index": None}, {"index": "0"}, {"index": 0.0}, {"index": False}, {"index": -1})
    ),
    pytest.param(
        [start(), begin(0, TEXT_BLOCK), delta(False, "text_delta")], "not a whole number", id="delta for False"
    ),
    pytest.param([{"type": "message_start"}], "message is not an object", id="message_start without message"),
    pytest.param([start(content="x")], "content is not a list", id="content that is text"),
    pytest.param([start(), {"type": "message_delta"}], "delta is not an object", id="message_delta without delta"),
    pytest.param([start(), {"type": "message_start", "message": 1}], "not an object", id="a second one, malformed"),
]


@pytest.mark.parametrize(("events", "reason"), ILLEGAL)
def test_table_of_illegal_streams(events: list[Event], reason: str) -> None:
    """Each stream is refused at its last event, and not before, with the reason in words."""
    lifecycle = Lifecycle(AnomalyLog())
    for event in events[:-1]:
        lifecycle.admit(event)
    with pytest.raises(StreamProtocolError, match=reason):
        lifecycle.admit(events[-1])


def test_positions_are_those_of_the_content() -> None:
    """A block that repeats an index gets the next free position, and its deltas find it there."""
    admissions, _ = walk([start(), *text(0, "a"), begin(0, TEXT_BLOCK), delta(1, "text_delta", text="b"), end(1)])
    assert admissions == [(True, -1), (True, 0), (True, 0), (True, 0), (True, 1), (True, 1), (True, 1)]


def test_a_refused_event_changes_nothing() -> None:
    """After a refusal the stream stands where it stood."""
    lifecycle = Lifecycle(AnomalyLog())
    for event in (start(), begin(0, TEXT_BLOCK)):
        lifecycle.admit(event)
    for refused in (begin(3, TEXT_BLOCK), stop(), start(), end(9)):
        with pytest.raises(StreamProtocolError):
            lifecycle.admit(refused)
    assert lifecycle.phase is Phase.STREAMING
    assert lifecycle.open_positions == (0,)
    assert lifecycle.admit(end(0)).position == 0


def test_a_long_unknown_type_is_not_copied_into_the_log() -> None:
    """What is noted is bounded whatever the server sends."""
    log = AnomalyLog()
    Lifecycle(log).admit({"type": "x" * 10_000})
    assert len(log.found()[0].detail) < 100
