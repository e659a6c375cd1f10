"""Replies of a made-up model."""

from __future__ import annotations

from typing import Any

MODEL = "claude-opus-5-5"


def reply(
    *blocks: Any, stop: str | None = "end_turn", tokens: int = 10, output: int = 5, **members: Any
) -> dict[str, Any]:
    """Make a reply; strings become text. `tokens` is what the server counted of the request."""
    content = [
        {"type": "text", "text": block, "citations": None} if isinstance(block, str) else block for block in blocks
    ]
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": MODEL,
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": tokens, "output_tokens": output, "service_tier": "standard"},
        **members,
    }


def call(name: str) -> dict[str, Any]:
    """Make a call of a tool."""
    return {"type": "tool_use", "id": name, "name": "find", "input": {"q": name}}


def thinking(words: str = "hm") -> dict[str, Any]:
    """Make a block of thinking."""
    return {"type": "thinking", "thinking": words, "signature": "c2ln"}


def summary(text: str | None = "what was said", *, signature: str | None = "c2ln") -> dict[str, Any]:
    """Make a reply to a request for a summary."""
    return reply({"type": "compaction", "content": text, "signature": signature}, stop="compaction", tokens=0, output=0)
