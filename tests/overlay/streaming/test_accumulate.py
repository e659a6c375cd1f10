"""The message that events add up to: exact, linear, and independent of the events it came from."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest
from tests.overlay.streaming.sample_stream import (
    RICH,
    RICH_CONTENT,
    begin,
    change,
    delta,
    end,
    error,
    ping,
    start,
    stop,
    text,
    tool,
)

from claude_api.models.message_stream_event import decode
from claude_overlay.errors import StreamProtocolError, StreamServerError
from claude_overlay.streaming import MessageAccumulator
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.lifecycle import Lifecycle, Phase

Event = dict[str, Any]


def add_up(events: list[Event]) -> MessageAccumulator:
    """Add all events."""
    accumulator = MessageAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator


def test_every_kind_of_block_and_delta_adds_up() -> None:
    """Thinking, signature, redacted thinking, text with citations, tool calls, compaction, usage, stop reason."""
    accumulator = add_up(RICH)
    assert accumulator.complete
    assert accumulator.snapshot is not None
    assert accumulator.snapshot.to_dict() == {
        "id": "msg_test",
        "type": "message",
        "role": "assistant",
        "model": "claude-test-1",
        "content": RICH_CONTENT,
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": {
            "input_tokens": 10,
            "output_tokens": 42,
            "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0},
        },
    }
    assert accumulator.anomalies == ()
    assert accumulator.incomplete_blocks == {}


def test_typed_events_add_up_to_the_same() -> None:
    """Events may be given as parsed JSON or as the typed events of the generated package."""
    accumulator = MessageAccumulator()
    for event in RICH:
        accumulator.add(decode(copy.deepcopy(event)))
    assert accumulator.to_dict() == add_up(RICH).to_dict()


def test_there_is_a_typed_snapshot_after_every_event() -> None:
    """Each prefix of the stream is a message whose text is a prefix of the whole text."""
    accumulator = MessageAccumulator()
    assert accumulator.snapshot is None
    assert not accumulator.started
    for event in RICH:
        accumulator.add(event)
        snapshot = accumulator.snapshot
        assert snapshot is not None
        assert "The sky is blue.".startswith(snapshot.text)
        assert accumulator.complete is (event["type"] == "message_stop")


def test_tool_input_is_partial_until_its_block_ends() -> None:
    """A snapshot in the middle of a tool call has what can be read of its input, and the raw text beside it."""
    accumulator = add_up([start(), *tool(0, '{"city": "Zü', 'rich"}')[:2]])
    assert accumulator.to_dict()["content"][0]["input"] == {"city": "Zü"}
    assert accumulator.incomplete_blocks == {0: '{"city": "Zü'}


def test_a_fallback_changes_the_model() -> None:
    """The last fallback block names the model that answered."""
    hops = [
        {"type": "fallback", "from": {"model": "claude-a"}, "to": {"model": "claude-b"}},
        {"type": "fallback", "from": {"model": "claude-b"}, "to": {"model": "claude-c"}},
    ]
    accumulator = add_up(
        [start(), begin(0, hops[0]), end(0), begin(1, hops[1]), end(1), *text(2, "a"), change(), stop()]
    )
    message = accumulator.to_dict()
    assert message["model"] == "claude-c"
    assert message["content"] == [*hops, {"type": "text", "text": "a"}]


def test_message_delta_lays_its_fields_over_the_message() -> None:
    """Container, stop details, context management and fields unknown today arrive; a later null erases none."""
    first = {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None, "container": {"id": "c"}, "novel": 1},
        "usage": {"output_tokens": 3, "input_tokens": None},
        "context_management": {"applied_edits": []},
        "novel_beside": {"x": 1},
    }
    second = {
        "type": "message_delta",
        "delta": {"stop_reason": None, "stop_sequence": None, "container": None, "stop_details": None},
        "usage": {"output_tokens": 4},
        "context_management": None,
    }
    message = add_up([start(), first, second, stop()]).to_dict()
    assert message["stop_reason"] == "end_turn"
    assert message["container"] == {"id": "c"}
    assert message["stop_details"] is None
    assert message["novel"] == 1
    assert message["novel_beside"] == {"x": 1}
    assert message["context_management"] == {"applied_edits": []}
    assert message["usage"] == {"input_tokens": 10, "output_tokens": 4}
    assert message["type"] == "message"


def test_a_message_delta_cannot_replace_content_or_usage() -> None:
    """Fields named like the parts that are added up are not laid over them."""
    odd = {"type": "message_delta", "delta": {"stop_reason": "end_turn", "content": "x", "usage": "y"}, "usage": None}
    message = add_up([start(), *text(0, "a"), odd, stop()]).to_dict()
    assert message["content"] == [{"type": "text", "text": "a"}]
    assert message["usage"] == {"input_tokens": 10, "output_tokens": 1}


def test_an_unknown_block_and_an_unknown_delta_are_kept() -> None:
    """A block kind unknown today is kept raw and takes known deltas; an unknown delta is kept beside it."""
    events = [
        start(),
        begin(0, {"type": "hologram", "beams": 3}),
        delta(0, "text_delta", text="a"),
        delta(0, "beam_delta", beam=7),
        end(0),
        change(),
        stop(),
    ]
    accumulator = add_up(events)
    assert accumulator.to_dict()["content"] == [{"type": "hologram", "beams": 3, "text": "a"}]
    assert accumulator.unknown_deltas == {0: [{"type": "beam_delta", "beam": 7}]}
    assert [anomaly.kind for anomaly in accumulator.anomalies] == ["unknown_delta"]


def test_blocks_within_message_start_are_whole() -> None:
    """A message_start that brings content is believed; later blocks follow it."""
    block = {"type": "tool_use", "id": "toolu_0", "name": "look_up", "input": {"a": 1}}
    accumulator = add_up([start(content=[block]), *text(1, "b"), change(), stop()])
    assert accumulator.to_dict()["content"] == [block, {"type": "text", "text": "b"}]


def test_broken_input_matters_only_when_the_model_had_finished() -> None:
    """Input cut by max_tokens is what the model wrote; under tool_use it is a fault. Both keep the raw text."""
    for reason, broken in (("tool_use", (0,)), ("end_turn", (0,)), ("max_tokens", ()), ("a_new_reason", ())):
        accumulator = add_up([start(), *tool(0, '{"a": 1'), *tool(1, '{"b": 2}'), change(reason), stop()])
        assert accumulator.broken_inputs == broken
        assert accumulator.incomplete_blocks == {0: '{"a": 1'}
        assert accumulator.to_dict()["content"][0]["input"] == {"a": 1}


def test_a_snapshot_is_a_copy() -> None:
    """Neither changing a snapshot nor changing an event afterwards changes the message."""
    begun = begin(1, {"type": "tool_use", "id": "toolu_1", "name": "look_up", "input": {"x": [1]}})
    events = [start(), *tool(0, '{"list": [1]}'), begun]
    accumulator = add_up(events)
    snapshot = accumulator.snapshot
    assert snapshot is not None
    snapshot.content[0].input["list"].append(2)
    snapshot.content[1].input["x"].append(2)
    snapshot.usage.input_tokens = 999
    again = accumulator.to_dict()
    assert again["content"][0]["input"] == {"list": [1]}
    assert again["content"][1]["input"] == {"x": [1]}
    assert again["usage"]["input_tokens"] == 10


def test_deeply_nested_tool_input_is_no_fault() -> None:
    """Seven hundred levels: parsed, copied and handed out."""
    accumulator = add_up([start(), *tool(0, '{"a":' * 700 + "1" + "}" * 700), change("tool_use"), stop()])
    snapshot = accumulator.snapshot
    assert snapshot is not None
    found, depth = snapshot.content[0].input, 0
    while isinstance(found, dict):
        found, depth = found["a"], depth + 1
    assert (found, depth) == (1, 700)


def test_a_refused_event_changes_nothing() -> None:
    """After a StreamProtocolError the message is what it was."""
    accumulator = add_up([start(), *text(0, "a")])
    before = copy.deepcopy(accumulator.to_dict())
    for bad in (
        delta(0, "text_delta", text="b"),
        delta(4, "text_delta", text="b"),
        stop(),
        start(id="other"),
        {"type": "content_block_start", "index": 5, "content_block": {"type": "text", "text": ""}},
    ):
        with pytest.raises(StreamProtocolError):
            accumulator.add(bad)
    assert accumulator.to_dict() == before


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"type": "content_block_start", "index": 0}, "content_block is not an object"),
        ({"type": "content_block_start", "index": 0, "content_block": "text"}, "content_block is not an object"),
    ],
)
def test_a_block_that_is_no_object_is_an_error(bad: Event, reason: str) -> None:
    """A start without a block is refused in words."""
    with pytest.raises(StreamProtocolError, match=reason):
        add_up([start(), bad])


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, "delta is not an object"),
        ({"delta": None}, "delta is not an object"),
        ({"delta": {}}, "has no type"),
        ({"delta": {"type": 1}}, "has no type"),
    ],
)
def test_a_delta_that_is_no_object_with_a_type_is_an_error(fields: Event, reason: str) -> None:
    """A malformed delta is refused in words."""
    opened = [start(), begin(0, {"type": "text", "text": ""})]
    with pytest.raises(StreamProtocolError, match=reason):
        add_up([*opened, {"type": "content_block_delta", "index": 0, **fields}])


@pytest.mark.parametrize("kind", ["text_delta", "input_json_delta"])
def test_the_cost_of_an_event_does_not_grow(kind: str) -> None:
    """Sixteen times the deltas cost about sixteen times the time: nothing is joined or parsed at each of them."""

    def cost(count: int) -> float:
        accumulator = add_up([start(), begin(0, {"type": "tool_use", "input": {}, "text": ""})])
        piece = delta(0, kind, text="abcdefgh ", partial_json='"abcdefgh",')
        started = time.process_time()
        for _ in range(count):
            accumulator.add(piece)
        accumulator.add(end(0))
        return time.process_time() - started

    # Linear, it is so at once on a quiet machine, and now and then on any; otherwise it never is.
    cost(2_000)
    assert any(cost(32_000) < 32 * max(cost(2_000), 1e-4) for _ in range(20))


def test_a_fallback_that_names_no_model_changes_none() -> None:
    """A block of an odd shape is kept; the message's model stays."""
    for successor in (None, "claude-b", {}, {"model": 3}):
        block = {"type": "fallback", "to": successor}
        message = add_up([start(), begin(0, block), end(0)]).to_dict()
        assert message["model"] == "claude-test-1"
        assert message["content"] == [block]


def test_an_error_event_is_raised_and_changes_nothing() -> None:
    """Events from elsewhere too: an error among them is never passed over."""
    accumulator = add_up([start(), *text(0, "a")])
    before = accumulator.to_dict()
    with pytest.raises(StreamServerError) as caught:
        accumulator.add(error("api_error"))
    assert caught.value.type == "api_error"
    assert accumulator.to_dict() == before
    assert accumulator.anomalies == ()


def test_pings_and_unknown_events_change_nothing() -> None:
    """They may come anywhere."""
    plain = add_up([start(), *text(0, "a"), change(), stop()])
    busy = add_up([ping(), start(), {"type": "novel"}, *text(0, "a"), ping(), change(), stop(), ping()])
    assert plain.to_dict() == busy.to_dict()


def test_oddities_of_usage_are_noted() -> None:
    """A cumulative count that falls is in the anomalies of the message, counted from the events walked."""
    accumulator = add_up([start(), change(output_tokens=9), change(output_tokens=4), stop()])
    assert [(anomaly.kind, anomaly.detail) for anomaly in accumulator.anomalies] == [
        ("usage_decreased", "output_tokens fell from 9 to 4")
    ]


@pytest.mark.parametrize("value", [None, 5, "many"])
def test_a_message_without_usage_stays_without(value: Any) -> None:
    """What is no object of counts is not laid over the message as its usage, wherever it stands."""
    begun = start()
    del begun["message"]["usage"]
    odd = {"type": "message_delta", "delta": {"stop_reason": "end_turn", "usage": {"output_tokens": 3}}, "usage": value}
    assert "usage" not in add_up([begun, odd, stop()]).to_dict()


def test_a_block_within_message_start_that_is_no_object() -> None:
    """It keeps its place as an empty block, so that those after it have theirs; no foreign exception."""
    accumulator = add_up([start(content=[7, {"type": "text", "text": "a"}]), *text(2, "b"), change(), stop()])
    assert accumulator.to_dict()["content"] == [{}, {"type": "text", "text": "a"}, {"type": "text", "text": "b"}]


@pytest.mark.parametrize(
    ("events", "kind", "detail"),
    [
        ([delta(0, "x" * 70)], "unknown_delta", f"delta type {'x' * 64!r}"),
        ([end(0), *tool(1, "{")], "invalid_tool_input", "block 1: the input is not one JSON object"),
        ([end(0), end(0)], "repeated_block_stop", "block 0 was ended twice"),
        ([end(0), begin(0, {"type": "text", "text": ""})], "repeated_block_start", "index 0 again, taken as 1"),
        ([{"type": "y" * 70}], "unknown_event", f"event type {'y' * 64!r}"),
    ],
)
def test_what_is_noted_of_an_oddity(events: list[Event], kind: str, detail: str) -> None:
    """The first of a kind is told in detail, cut to what is needed, without content of the conversation."""
    accumulator = add_up([start(), begin(0, {"type": "text", "text": ""}), *events])
    assert [(anomaly.kind, anomaly.detail) for anomaly in accumulator.anomalies] == [(kind, detail)]


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ([start(content="x")], "message_start whose content is not a list"),
        ([start(), stop()], "message_stop, but no event carried a stop reason"),
        ([start(), begin(0, {}), stop()], "message_stop while block 0 is open"),
        ([start(), begin(0, {}), delta(0, "t") | {"delta": {}}], "content_block_delta whose delta has no type"),
        ([start(), end(0)], "content_block_stop for index 0, the next free index"),
        ([stop()], "message_stop before message_start"),
        ([start(), {"type": "message_delta"}], "message_delta whose delta is not an object"),
        ([start(), {"type": "content_block_stop"}], "content_block_stop whose index is not a whole number from 0"),
    ],
)
def test_what_a_refusal_says(events: list[Event], message: str) -> None:
    """Each refusal names the event and what is wrong with it, word for word."""
    with pytest.raises(StreamProtocolError) as caught:
        add_up(events)
    assert str(caught.value) == message


def test_log_and_lifecycle_may_be_the_caller_s() -> None:
    """They are used, not replaced: what happens is seen in both."""
    log = AnomalyLog()
    lifecycle = Lifecycle(log)
    accumulator = MessageAccumulator(log, lifecycle)
    assert accumulator.to_dict() == {"content": []}
    accumulator.add(start())
    accumulator.add({"type": "novel"})
    assert lifecycle.phase is Phase.STREAMING
    assert accumulator.anomalies == log.found() != ()


def test_the_tool_call_that_ended_last() -> None:
    """None before any block has ended and after one that is no tool call; then a copy of the call."""
    accumulator = add_up([start()])
    assert accumulator.ended_tool_call() is None
    for event in text(0, "a"):
        accumulator.add(event)
    assert accumulator.ended_tool_call() is None
    for event in tool(1, '{"a": 1}'):
        accumulator.add(event)
    call = accumulator.ended_tool_call()
    assert call is not None
    assert (call.id, call.input) == ("toolu_1", {"a": 1})
