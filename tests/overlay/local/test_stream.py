"""Events of a reply, without a server."""

from __future__ import annotations

from claude_overlay.local.messages import message_body
from claude_overlay.local.prompt_cache import CacheUse
from claude_overlay.local.reply import compose
from claude_overlay.local.stream import events, record

REQUEST = {
    "model": "claude-x",
    "max_tokens": 1_000,
    "thinking": {"type": "adaptive"},
    "messages": [{"role": "user", "content": "a"}],
}


def all_events():
    """The events of one reply, with its message."""
    reply = compose(REQUEST, seed="s")
    message = message_body(REQUEST, reply, message_id="msg_1", cache=CacheUse(uncached=2))
    return message, list(events(message, reply))


def test_order():
    """Start, blocks one after the other, delta, stop; one ping, after the first block's start."""
    _, seen = all_events()
    frame = [event for event in seen if event["type"] != "content_block_delta"]

    assert [(event["type"], event.get("index")) for event in frame] == [
        ("message_start", None),
        ("content_block_start", 0),
        ("ping", None),
        ("content_block_stop", 0),
        ("content_block_start", 1),
        ("content_block_stop", 1),
        ("message_delta", None),
        ("message_stop", None),
    ]


def test_usage_at_start_and_end():
    """The start knows the input and one token of output, the end the whole usage."""
    message, seen = all_events()

    assert seen[0]["message"]["usage"]["output_tokens"] == 1
    assert "output_tokens_details" not in seen[0]["message"]["usage"]
    assert seen[-2]["usage"]["output_tokens"] == message["usage"]["output_tokens"]
    assert seen[-2]["usage"]["output_tokens_details"] == message["usage"]["output_tokens_details"]


def test_the_start_does_not_change_the_message():
    """Making the events leaves the message as it was."""
    message, _ = all_events()

    assert message["content"]
    assert message["stop_reason"] == "end_turn"


def test_record():
    """One event is its name, its JSON on one line, and an empty line."""
    assert record({"type": "ping", "a": "é\n"}) == 'event: ping\ndata: {"type":"ping","a":"é\\n"}\n\n'.encode()
