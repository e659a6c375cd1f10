"""Answers as the API gives them, for the tests of this room."""

from __future__ import annotations

import dataclasses
from typing import Any

from claude_api.models import Message


@dataclasses.dataclass
class Order:
    """What somebody ordered."""

    product: str
    count: int = 1


def text(words: str) -> dict[str, Any]:
    """Give a text block."""
    return {"type": "text", "text": words}


THINKING = {"type": "thinking", "thinking": "{1}", "signature": "s"}
TOOL = {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"product": "no"}}


def answer(*content: dict[str, Any] | str, stop_reason: str | None = "end_turn", **changes: Any) -> Message:
    """Give a message with these blocks."""
    return Message.from_dict({
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-test",
        "content": [text(block) if isinstance(block, str) else block for block in content],
        "stop_reason": stop_reason,
        "stop_sequence": None,
        "usage": {"input_tokens": 3, "output_tokens": 5},
        **changes,
    })  # fmt: skip
