"""Entries of a conversation's log."""

from __future__ import annotations

from claude_overlay.conversations.log import BILLED, KINDS, MESSAGES, Entry, hidden_by, is_thinking


def test_an_entry_says_only_what_there_is() -> None:
    """Its JSON has the members of its kind."""
    message = {"role": "user", "content": "a"}

    assert Entry(kind="message", message=message).to_dict() == {"kind": "message", "message": message}
    assert Entry(kind="withdrawal", hides=(1, 2)).to_dict() == {"kind": "withdrawal", "hides": [1, 2]}
    assert Entry(kind="count", tokens=0).to_dict() == {"kind": "count", "tokens": 0}
    assert Entry(kind="summary", message={}, covers=0).to_dict() == {"kind": "summary", "message": {}, "covers": 0}
    assert set(KINDS) >= MESSAGES | BILLED


def test_blocks_of_an_entry() -> None:
    """A string has none; what is no block is passed over."""
    entry = Entry(kind="message", message={"role": "user", "content": [{"type": "a"}, "x", {"type": "b"}]})

    assert entry.tagged("b") == [{"type": "b"}]
    assert (entry.role, len(entry.blocks)) == ("user", 2)
    assert Entry(kind="message", message={"role": "user", "content": "a"}).blocks == []
    assert (Entry(kind="count").role, Entry(kind="count").blocks) == (None, [])


def test_withdrawals_name_what_they_hide() -> None:
    """With their own number, to know when it was."""
    log = [Entry(kind="message"), Entry(kind="message"), Entry(kind="withdrawal", hides=(0,))]

    assert hidden_by(log) == {0: 2}
    assert is_thinking({"type": "redacted_thinking"})
    assert not is_thinking("thinking")
