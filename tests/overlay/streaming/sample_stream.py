"""Message streams made by hand for tests: events as plain mappings, and their bytes."""

from __future__ import annotations

import json
from typing import Any

Event = dict[str, Any]


def start(**fields: Any) -> Event:
    """A `message_start` of an empty message."""
    message = {
        "id": "msg_test",
        "type": "message",
        "role": "assistant",
        "model": "claude-test-1",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 1},
    }
    return {"type": "message_start", "message": message | fields}


def begin(index: int, block: Event) -> Event:
    """A `content_block_start`."""
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, kind: str, **fields: Any) -> Event:
    """A `content_block_delta`."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def end(index: int) -> Event:
    """A `content_block_stop`."""
    return {"type": "content_block_stop", "index": index}


def change(stop_reason: str | None = "end_turn", output_tokens: int = 5, **usage: Any) -> Event:
    """A `message_delta`."""
    return {
        "type": "message_delta",
        "delta": {"stop_reason": stop_reason, "stop_sequence": None},
        "usage": {"output_tokens": output_tokens, **usage},
    }


def stop() -> Event:
    """A `message_stop`."""
    return {"type": "message_stop"}


def ping() -> Event:
    """A `ping`."""
    return {"type": "ping"}


def error(kind: str = "overloaded_error", message: str = "busy") -> Event:
    """An `error` event."""
    return {"type": "error", "error": {"type": kind, "message": message}}


def text(index: int, *pieces: str) -> list[Event]:
    """A whole text block."""
    block = begin(index, {"type": "text", "text": ""})
    return [block, *(delta(index, "text_delta", text=piece) for piece in pieces), end(index)]


def tool(index: int, *fragments: str, kind: str = "tool_use") -> list[Event]:
    """A whole tool call."""
    block = begin(index, {"type": kind, "id": f"toolu_{index}", "name": "look_up", "input": {}})
    pieces = (delta(index, "input_json_delta", partial_json=fragment) for fragment in fragments)
    return [block, *pieces, end(index)]


def citation(cited: str) -> Event:
    """A citation of a plain-text document."""
    return {
        "type": "char_location",
        "cited_text": cited,
        "document_index": 0,
        "document_title": None,
        "start_char_index": 0,
        "end_char_index": len(cited),
        "file_id": None,
    }


def encode(events: list[Event], newline: str = "\n", *, names: bool = True) -> bytes:
    """The bytes of a stream."""
    lines = []
    for event in events:
        if names:
            lines.append(f"event: {event['type']}")
        lines += [f"data: {json.dumps(event, ensure_ascii=False)}", ""]
    return "".join(line + newline for line in lines).encode()


SHORT = [start(), ping(), *text(0, "Hé", "llo 🎉"), change(), stop()]
SHORT_TEXT = "Héllo 🎉"

# Every block and delta kind that is streamed in pieces, and some that come whole.
RICH = [
    start(),
    begin(0, {"type": "thinking", "thinking": "", "signature": ""}),
    delta(0, "thinking_delta", thinking="Let me "),
    delta(0, "thinking_delta", thinking="see."),
    delta(0, "signature_delta", signature="c2ln"),
    end(0),
    begin(1, {"type": "redacted_thinking", "data": "b3BhcXVl"}),
    end(1),
    ping(),
    begin(2, {"type": "text", "text": "", "citations": None}),
    delta(2, "text_delta", text="The sky "),
    delta(2, "citations_delta", citation=citation("sky")),
    delta(2, "text_delta", text="is blue."),
    delta(2, "citations_delta", citation=citation("blue")),
    end(2),
    *tool(3, "", '{"city": "Z', 'ürich", "days"', ": 3}"),
    *tool(4, kind="server_tool_use"),
    begin(5, {"type": "compaction", "content": None}),
    delta(5, "compaction_delta", content="so far", encrypted_content="ZW5j"),
    end(5),
    change("tool_use", 42, server_tool_use={"web_search_requests": 1, "web_fetch_requests": 0}),
    stop(),
]
RICH_CONTENT = [
    {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
    {"type": "redacted_thinking", "data": "b3BhcXVl"},
    {"type": "text", "text": "The sky is blue.", "citations": [citation("sky"), citation("blue")]},
    {"type": "tool_use", "id": "toolu_3", "name": "look_up", "input": {"city": "Zürich", "days": 3}},
    {"type": "server_tool_use", "id": "toolu_4", "name": "look_up", "input": {}},
    {"type": "compaction", "content": "so far", "encrypted_content": "ZW5j"},
]
