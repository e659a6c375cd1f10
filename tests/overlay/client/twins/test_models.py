"""The models area over both shells."""

from __future__ import annotations

from typing import Any

from claude_overlay.testing import reply

MODEL = {
    "id": "claude-x",
    "type": "model",
    "display_name": "X",
    "created_at": "2026-01-01T00:00:00Z",
    "max_input_tokens": 1,
    "max_tokens": 1,
    "capabilities": None,
}


def test_retrieve_and_list(shell: Any) -> None:
    """One model by its id, and all of them."""
    page = {"data": [MODEL], "has_more": False, "first_id": "claude-x", "last_id": "claude-x"}
    claude, transport = shell.claude(reply(json=MODEL), reply(json=page))

    assert claude.models.retrieve("claude-x").display_name == "X"
    assert [model.id for model in claude.models.list()] == ["claude-x"]
    assert [request.url.partition("/v1/")[2] for request in transport.requests] == ["models/claude-x", "models"]
