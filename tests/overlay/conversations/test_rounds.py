"""Rounds: a question and all that follows."""

from __future__ import annotations

from typing import Any

from tests.overlay.conversations.replies import call, thinking

from claude_overlay.content import tool_result
from claude_overlay.conversations.log import Entry
from claude_overlay.conversations.rounds import rounds_of


def entries(*messages: tuple[str, Any]) -> list[tuple[int, Entry]]:
    """Make numbered entries of roles and contents; the assistant's are answers."""
    return [
        (number, Entry(kind="answer" if role == "assistant" else "message", message={"role": role, "content": content}))
        for number, (role, content) in enumerate(messages)
    ]


def test_a_round_begins_with_a_question() -> None:
    """Results of tools go on with it; two questions in a row begin one; a system message parts nothing."""
    log = entries(
        ("user", "a"),
        ("user", "b"),
        ("assistant", [call("1")]),
        ("user", [tool_result("1", "r")]),
        ("assistant", [thinking()]),
        ("user", "c"),
        ("system", "s"),
        ("user", "d"),
        ("assistant", "x"),
        ("assistant", "y"),
        ("user", "e"),
    )

    rounds = rounds_of(log)

    assert [[number for number, _ in one.entries] for one in rounds] == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10]]
    assert [(one.is_pinned, one.has_answer, one.has_thinking) for one in rounds] == [
        (False, True, True),
        (True, True, False),
        (False, False, False),
    ]


def test_what_comes_before_the_first_question_is_a_round() -> None:
    """Words of the assistant at the beginning, and nothing at all."""
    assert [len(one.entries) for one in rounds_of(entries(("assistant", "x"), ("user", "a")))] == [1, 1]
    assert rounds_of([]) == []
