"""Whether a conversation can be sent as it is, and if not, why and what to do.

Decides nothing else. Called by `Conversation` before it makes a request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claude_overlay.conversations.log import Entry
from claude_overlay.errors.conversations import ConversationStateError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["open_calls", "require_sendable"]

# The server goes on when such a reply is sent back as it is.
_GOES_ON = frozenset({"pause_turn", "compaction"})


def open_calls(live: Sequence[tuple[int, Entry]]) -> list[tuple[int, str]]:
    """Give entry number and id of every call of a tool that has no result, whether or not something came after it."""
    calls: dict[str, int] = {}
    for number, entry in live:
        if entry.role == "assistant":
            calls.update({str(block.get("id")): number for block in entry.tagged("tool_use")})
        for block in entry.tagged("tool_result"):
            calls.pop(str(block.get("tool_use_id")), None)
    return [(number, call) for call, number in calls.items()]


def require_sendable(live: Sequence[tuple[int, Entry]]) -> None:
    """Refuse a conversation to which the API has no answer.

    Raises:
        ConversationStateError: with the reason, and what to do.
    """
    if not live:
        raise ConversationStateError("the conversation has no message yet; begin with user(...)", reason="empty")
    for number, entry in live:
        if entry.kind == "interrupted":
            message = (
                f"entry {number} is an answer that broke off; go on with repair(plan_resume(...)), or leave it out "
                f"with withdraw({number})"
            )
            raise ConversationStateError(message, reason="interrupted", entry=number)
        if entry.kind == "answer" and (entry.message or {}).get("stop_reason") == "refusal":
            message = (
                f"the model declined in entry {number}, and would decline what builds on it; leave the turn out with "
                f"withdraw_turn({number})"
            )
            raise ConversationStateError(message, reason="refused", entry=number)
    calls = open_calls(live)
    if calls:
        number, call = calls[0]
        more = f" and {len(calls) - 1} more" if len(calls) > 1 else ""
        message = f"the call {call} of entry {number}{more} has no result; add user(tool_result({call!r}, ...))"
        raise ConversationStateError(message, reason="tool_calls", entry=number)
    number, last = live[-1]
    if last.kind == "answer" and (last.message or {}).get("stop_reason") not in _GOES_ON:
        message = "the model has answered; it is the user's turn: add user(...)"
        raise ConversationStateError(message, reason="answered", entry=number)
