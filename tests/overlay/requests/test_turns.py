"""Messages as turns."""

from __future__ import annotations

from typing import Any

from claude_overlay.requests.turns import is_compaction, last_compaction, turns_of

REQUEST: dict[str, Any] = {
    "messages": [
        {"role": "user", "content": [{"type": "text", "text": "old"}]},
        {"role": "assistant", "content": [{"type": "text"}, {"type": "compaction", "content": "sum"}, {"type": "x"}]},
        {"role": "assistant", "content": "more"},
        {"role": "user", "content": [{"type": "a"}]},
        {"role": "system", "content": "rule"},
        {"role": "user", "content": [{"type": "b"}]},
    ]
}


def test_neighbours_are_one_turn_from_the_last_summary_on() -> None:
    """What is before a summary is ignored, as the server does; system messages do not part a turn."""
    assert [(turn.role, turn.path, [place.tag for place in turn.blocks]) for turn in turns_of(REQUEST)] == [
        ("assistant", "messages[2]", ["compaction", "x"]),
        ("user", "messages[5]", ["a", "b"]),
    ]
    assert turns_of(REQUEST)[1].tagged("b")[0].path == "messages[5].content[0]"


def test_a_failed_summary_is_none() -> None:
    """A compaction block without content has no effect."""
    assert not is_compaction({"type": "compaction", "content": None})
    assert last_compaction(REQUEST) == (1, 1)
    assert last_compaction({}) == (0, 0)
