"""The messages area over both shells."""

from __future__ import annotations

from typing import Any

from claude_overlay import assistant, user
from claude_overlay.testing import reply


def test_create_sends_the_conversation(shell: Any, message: Any) -> None:
    """Builders, models of an answer and mappings go out as the wire wants them."""
    answer = message("Hi", stop_reason="tool_use")
    claude, transport = shell.claude(reply(json=answer), reply(json=answer))
    first = claude.messages.create(model="m", max_tokens=8, messages=[user("Hello")])

    claude.messages.create(model="m", max_tokens=8, messages=[user("Hello"), assistant(*first.content), user("Go on")])

    assert transport.requests[0].json == {
        "model": "m",
        "max_tokens": 8,
        "messages": [{"role": "user", "content": "Hello"}],
    }
    assert transport.requests[1].json["messages"][1] == {
        "role": "assistant",
        "content": [{"type": "text", "text": "Hi"}],
    }
    assert first.usage.output_tokens == 5


def test_count_tokens(shell: Any) -> None:
    """Counting gives the number."""
    claude, transport = shell.claude(reply(json={"input_tokens": 12, "context_management": None}))

    assert claude.messages.count_tokens(model="m", messages=[user("x")]).input_tokens == 12
    assert transport.requests[0].url.endswith("/v1/messages/count_tokens")
