"""Streams made from messages: what they decode to is the message they were made from."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay.streaming import MessageStreamDecoder
from claude_overlay.testing import event_stream, message_events, message_stream

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-test",
    "content": [
        {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
        {"type": "text", "text": "Grüße, 世界 and 🎉"},
        {"type": "tool_use", "id": "t1", "name": "get", "input": {"city": "Zürich", "deep": {"n": [1, 2.5, None]}}},
        {"type": "tool_use", "id": "t2", "name": "now", "input": {}},
    ],
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 50},
}


def decoded(stream: bytes) -> Any:
    """Decode a stream to its message."""
    decoder = MessageStreamDecoder()
    list(decoder.feed(stream))
    decoder.close()
    return decoder.final_message().to_dict()


@pytest.mark.parametrize("piece", [1, 3, 1000])
def test_a_message_survives_being_streamed(piece: int) -> None:
    """Whatever the size of the pieces, the stream adds up to the message."""
    assert decoded(message_stream(MESSAGE, piece=piece)) == MESSAGE


def test_citations_come_as_deltas() -> None:
    """A cited text opens without citations, and ends with them."""
    citation = {"type": "char_location", "cited_text": "a", "document_index": 0, "document_title": None,
                "start_char_index": 0, "end_char_index": 1, "file_id": None}  # fmt: skip
    block = {"type": "text", "text": "see", "citations": [citation, citation]}
    cited = {**MESSAGE, "content": [block], "stop_reason": "end_turn"}

    assert decoded(message_stream(cited)) == cited


def test_text_alone_makes_a_message() -> None:
    """A string becomes a message of one text block."""
    message = decoded(message_stream("Hello there"))

    assert message["content"] == [{"type": "text", "text": "Hello there"}]
    assert message["stop_reason"] == "end_turn"


def test_order_of_events() -> None:
    """The events come as the API sends them."""
    kinds = [event["type"] for event in message_events("Hi", piece=1)]

    assert kinds == [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ]


def test_event_bytes() -> None:
    """An event is its type, its JSON and a blank line."""
    event = {"type": "ping", "note": "ü"}

    assert event_stream([event]) == f"event: ping\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


def test_the_message_given_is_not_changed() -> None:
    """Making a stream leaves the message as it was."""
    before = json.dumps(MESSAGE)

    message_stream(MESSAGE)

    assert json.dumps(MESSAGE) == before
