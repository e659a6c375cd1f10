"""Whether a conversation can be sent."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.conversations.replies import call, reply

from claude_overlay.content import tool_result, user
from claude_overlay.conversations.log import Entry
from claude_overlay.conversations.state import open_calls, require_sendable
from claude_overlay.errors.conversations import ConversationStateError

ASK = Entry(kind="message", message=user("q"))


def live(*entries: Entry) -> list[tuple[int, Entry]]:
    """Number entries."""
    return list(enumerate(entries))


def answer(*blocks: Any, **members: Any) -> Entry:
    """Make an answer."""
    return Entry(kind="answer", message=reply(*blocks, **members))


@pytest.mark.parametrize(
    ("entries", "reason", "entry"),
    [
        ([], "empty", None),
        ([ASK, answer("a")], "answered", 1),
        ([ASK, Entry(kind="interrupted", message=reply("a", stop=None)), ASK], "interrupted", 1),
        ([ASK, answer(call("1"), stop="tool_use")], "tool_calls", 1),
        (
            [ASK, answer(call("1"), call("2"), stop="tool_use"), Entry(kind="message", message=user("x"))],
            "tool_calls",
            1,
        ),
        ([ASK, answer("no", stop="refusal"), ASK], "refused", 1),
    ],
)
def test_what_the_api_has_no_answer_to_is_refused(entries: list[Entry], reason: str, entry: int | None) -> None:
    """With a reason to branch on, and the entry that is in the way."""
    with pytest.raises(ConversationStateError) as caught:
        require_sendable(live(*entries))

    assert (caught.value.reason, caught.value.entry) == (reason, entry)


@pytest.mark.parametrize(
    "entries",
    [
        [ASK],
        [ASK, answer("a"), ASK],
        [ASK, answer("a", stop="pause_turn")],
        [ASK, answer({"type": "compaction", "content": "s"}, stop="compaction")],
        [ASK, Entry(kind="message", message={"role": "assistant", "content": "begun"})],
        [ASK, answer(call("1"), stop="tool_use"), Entry(kind="message", message=user(tool_result("1", "r")))],
    ],
)
def test_what_can_be_sent(entries: list[Entry]) -> None:
    """A question, results, a paused turn, the beginning of an answer."""
    require_sendable(live(*entries))


def test_open_calls() -> None:
    """Those without a result, with the entry that asks."""
    log = live(ASK, answer(call("1"), call("2")), Entry(kind="message", message=user(tool_result("2", "r"))))

    assert open_calls(log) == [(1, "1")]
