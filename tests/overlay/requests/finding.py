"""What one rule finds in a request."""

from __future__ import annotations

from typing import Any

from claude_overlay.requests.problem import ModelLimits, Subject
from claude_overlay.requests.validation import RULES


def found(rule: str, request: dict[str, Any], **facts: Any) -> list[tuple[str, Any]]:
    """Give path and constraint of every finding of one rule; `model` of the facts is a `ModelLimits`."""
    (one,) = [candidate for candidate in RULES if candidate.name == rule]
    findings = list(one.check(Subject(request=request, **facts)))
    assert all(explanation for *_, explanation in findings)
    return [(path, constraint) for path, _, constraint, _ in findings]


def known(**facts: Any) -> ModelLimits:
    """Make what is known of a model."""
    return ModelLimits(name="claude-test-9", known=True, **facts)


def said(*messages: tuple[str, Any], **fields: Any) -> dict[str, Any]:
    """Make a request of roles and contents."""
    return {"messages": [{"role": role, "content": content} for role, content in messages], **fields}


def call(name: str) -> dict[str, Any]:
    """Make a call of a tool."""
    return {"type": "tool_use", "id": name, "name": "n", "input": {}}


def result(name: str) -> dict[str, Any]:
    """Make its result."""
    return {"type": "tool_result", "tool_use_id": name}


def text(words: str, **members: Any) -> dict[str, Any]:
    """Make a text block."""
    return {"type": "text", "text": words, **members}
