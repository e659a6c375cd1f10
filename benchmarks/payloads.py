"""Payloads for the benchmarks: plain JSON values, made up here, valid against the description.

They have the members that recorded answers of today's models have, and no others: what is seldom is not sent as null.

SMALL is a short answer, TOOLS an answer that thinks and calls three tools, RICH an answer with searches and
citations, REQUEST a long conversation with tools, DELTA one event of a stream.
"""

from __future__ import annotations

from typing import Any

MESSAGE_ID = "msg_01BenchmarkOnly"
LINE = "Rain is expected over the northern valleys until the late afternoon, then it clears up. "

USAGE: dict[str, Any] = {
    "input_tokens": 1843,
    "output_tokens": 412,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 512,
    "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0},
    "service_tier": "standard",
    "inference_geo": "eu",
    "output_tokens_details": {"thinking_tokens": 120},
}
SEARCHED: dict[str, Any] = {**USAGE, "server_tool_use": {"web_fetch_requests": 0, "web_search_requests": 2}}


def message(content: list[dict[str, Any]], **members: Any) -> dict[str, Any]:
    """A whole answer around `content`."""
    return {
        "id": MESSAGE_ID,
        "type": "message",
        "role": "assistant",
        "model": "claude-opus-5-5",
        "content": content,
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "stop_details": None,
        "usage": USAGE,
        **members,
    }


def text(length: int, citations: int = 0) -> dict[str, Any]:
    """A text block of `length` lines with web citations."""
    cited = [
        {
            "type": "web_search_result_location",
            "cited_text": LINE,
            "encrypted_index": "Zm9v" * 20,
            "title": f"Report {number}",
            "url": f"https://weather.example/{number}",
        }
        for number in range(citations)
    ]
    return {"type": "text", "text": LINE * length, **({"citations": cited} if cited else {})}


def tool_use(number: int) -> dict[str, Any]:
    """A call of a tool with nested input."""
    return {
        "type": "tool_use",
        "id": f"toolu_{number:020d}",
        "name": "forecast",
        "input": {"place": "Bern", "days": [1, 2, 3], "options": {"hourly": True, "values": ["rain", "wind"]}},
        "caller": {"type": "direct"},
    }


def search(results: int) -> list[dict[str, Any]]:
    """A search by the server, and what it found."""
    call = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "weather Bern"}}
    found = [
        {
            "type": "web_search_result",
            "title": f"Forecast {number}",
            "url": f"https://weather.example/{number}",
            "encrypted_content": "YmFy" * 80,
            "page_age": "2 days ago",
        }
        for number in range(results)
    ]
    caller = {"type": "direct"}
    result = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "caller": caller, "content": found}
    return [{**call, "caller": caller}, result]


THINKING = {"type": "thinking", "thinking": LINE * 20, "signature": "c2ln" * 90}

SMALL = message([text(5)])
TOOLS = message([THINKING, text(3), *(tool_use(number) for number in range(3))], stop_reason="tool_use")
RICH = message(
    [THINKING, *search(10), *(text(6, citations=3) for _ in range(12)), tool_use(9), text(8)], usage=SEARCHED
)


def _turns(number: int) -> list[dict[str, Any]]:
    marked = {"type": "text", "text": LINE * 6, "cache_control": {"type": "ephemeral", "ttl": "5m"}}
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aW1n" * 250}}
    call = {"type": "tool_use", "id": f"toolu_{number}", "name": "forecast", "input": {"place": "Bern", "day": number}}
    answer = [{"type": "text", "text": LINE * 4}]
    result = {"type": "tool_result", "tool_use_id": f"toolu_{number}", "content": answer, "is_error": False}
    return [
        {"role": "user", "content": [marked, image]},
        {"role": "assistant", "content": [THINKING, {"type": "text", "text": LINE}, call]},
        {"role": "user", "content": [result]},
        {"role": "assistant", "content": "Noted."},
    ]


def _tool(number: int) -> dict[str, Any]:
    properties = {name: {"type": "string", "description": LINE, "enum": ["low", "high"]} for name in "abcdef"}
    schema = {"type": "object", "properties": properties, "required": ["a", "b"]}
    return {"name": f"tool_{number}", "description": LINE * 2, "input_schema": schema}


REQUEST: dict[str, Any] = {
    "model": "claude-opus-5-5",
    "max_tokens": 4096,
    "messages": [turn for number in range(10) for turn in _turns(number)],
    "system": [{"type": "text", "text": LINE * 10, "cache_control": {"type": "ephemeral"}}],
    "tools": [*map(_tool, range(10)), {"type": "web_search_20250305", "name": "web_search", "max_uses": 3}],
    "tool_choice": {"type": "auto"},
    "metadata": {"user_id": "bench"},
    "stop_sequences": ["END"],
    "thinking": {"type": "enabled", "budget_tokens": 2048},
}

DELTA: dict[str, Any] = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": " rain"}}

ANSWERS = {"SMALL": SMALL, "TOOLS": TOOLS, "RICH": RICH}
