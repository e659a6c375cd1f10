"""Rules of the order of messages: who ends, which result answers which call, where system messages and summaries stand.

That a conversation begins with the user is no rule: servers take one that begins with the assistant (recorded traffic).

Each rule is a pure function in the table `ORDER_RULES`. Called by `validation`.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.walk import content_blocks, messages_of
from claude_overlay.requests.problem import Finding, Rule, Subject
from claude_overlay.requests.turns import Turn, is_compaction, turns_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ORDER_RULES"]

# Source: vendor's page "What's new in Claude 4.6" (prefill removal) and "What's new in Claude 4.8".
_NO_PREFILL_SINCE: Final = (4, 6)
_SYSTEM_MESSAGES_SINCE: Final = (4, 8)


def _some_message(subject: Subject) -> Iterator[Finding]:
    if subject.request.get("messages") == []:
        yield "messages", [], "at least 1", "there is no message; begin with one of the user"


def _system_messages(subject: Subject) -> Iterator[Finding]:
    before: Any = None
    for number, message in messages_of(subject.request):
        role = message.get("role")
        path = f"messages[{number}]"
        if role == "system":
            if before not in ("user", "system") and not (number == 0 and _continues_thread(subject)):
                yield f"{path}.role", "system", "after user", "a system message stands right after one of the user"
            if not message.get("content") and not message.get("output_config"):
                yield f"{path}.content", message.get("content"), "content or output_config", "the message says nothing"
            known = subject.model.generation
            if known is not None and known < _SYSTEM_MESSAGES_SINCE:
                reason = f"{subject.model.name} takes no system messages; use the field system"
                yield f"{path}.role", "system", ["user", "assistant"], reason
        before = role


def _empty_messages(subject: Subject) -> Iterator[Finding]:
    messages = messages_of(subject.request)
    for number, message in messages:
        last_of_model = number == messages[-1][0] and message.get("role") == "assistant"
        if message.get("content") in ("", []) and message.get("role") != "system" and not last_of_model:
            reason = "only a last message of the assistant may be empty; leave this one out"
            yield f"messages[{number}].content", message["content"], "not empty", reason


def _unanswered(subject: Subject) -> Iterator[Finding]:
    turns = turns_of(subject.request)
    for turn, following in zip_longest(turns, turns[1:]):
        if turn.role != "assistant":
            continue
        answered = _answered_by(following)
        for place in turn.tagged("tool_use"):
            call = _hashable(place.block.get("id"))
            if call not in answered:
                reason = "this call has no tool_result in the next message; each call needs one, also when it failed"
                yield place.path, call, "tool_result", reason


def _answered_by(turn: Turn | None) -> set[Any]:
    if turn is None:
        return set()
    return {_hashable(place.block.get("tool_use_id")) for place in turn.tagged("tool_result")}


def _unasked(subject: Subject) -> Iterator[Finding]:
    turns = turns_of(subject.request)
    if _continues_thread(subject) and turns and turns[0].role == "user":
        turns = turns[1:]
    before: Turn | None = None
    for turn in turns:
        asked = set() if before is None else {_hashable(p.block.get("id")) for p in before.tagged("tool_use")}
        answered: set[Any] = set()
        for place in turn.tagged("tool_result"):
            call = _hashable(place.block.get("tool_use_id"))
            path = f"{place.path}.tool_use_id"
            if turn.role != "user":
                yield path, call, "user", "a tool_result belongs into a message of the user"
            elif call not in asked:
                yield path, call, sorted(map(str, asked)), "no tool_use in the message before has this id"
            elif call in answered:
                yield path, call, "once", "this call has been answered already; a call takes one tool_result"
            answered.add(call)
        before = turn


def _results_first(subject: Subject) -> Iterator[Finding]:
    for turn in turns_of(subject.request):
        tags = [place.tag for place in turn.blocks]
        if turn.role != "user" or "tool_result" not in tags:
            continue
        last = len(tags) - 1 - tags[::-1].index("tool_result")
        for place in turn.blocks[:last]:
            if place.tag != "tool_result":
                reason = "tool results stand first in a message; put this behind them"
                yield place.path, place.tag, "after tool_result", reason


def _call_ids(subject: Subject) -> Iterator[Finding]:
    seen: set[Any] = set()
    for turn in turns_of(subject.request):
        for place in turn.tagged("tool_use"):
            call = _hashable(place.block.get("id"))
            if call is not None and call in seen:
                yield f"{place.path}.id", call, "unique", "another tool_use has the same id"
            if turn.role == "user":
                yield (
                    f"{place.path}.type",
                    "tool_use",
                    "assistant",
                    "a tool_use belongs into a message of the assistant",
                )
            seen.add(call)


def _prefill(subject: Subject) -> Iterator[Finding]:
    messages = messages_of(subject.request)
    if not messages or messages[-1][1].get("role") != "assistant" or subject.request.get("fallback_credit_token"):
        return
    number, message = messages[-1]
    text = _last_text(message)
    if text is None or subject.request.get("compaction"):
        return
    path = f"messages[{number}]"
    known = subject.model.generation
    thinking = subject.request.get("thinking")
    if known is not None and known >= _NO_PREFILL_SINCE:
        reason = f"{subject.model.name} does not continue a begun answer (prefill); end with a message of the user"
        yield f"{path}.role", "assistant", "user", reason
    elif isinstance(thinking, dict) and thinking.get("type") in ("enabled", "adaptive"):
        yield f"{path}.role", "assistant", "user", "a begun answer (prefill) and thinking exclude each other"
    elif text != text.rstrip():
        yield f"{path}.content", text[-40:], "no whitespace at its end", "a begun answer cannot end with whitespace"


def _last_text(message: dict[str, Any]) -> str | None:
    """Give the text a message ends with; None when it ends with another block, as a paused reply may."""
    content = message.get("content")
    if isinstance(content, str):
        return content
    blocks = content_blocks(message)
    if not blocks or blocks[-1][1].get("type") != "text" or any("tool" in str(b.get("type")) for _, b in blocks):
        return None
    text = blocks[-1][1].get("text")
    return text if isinstance(text, str) else None


def _compaction_place(subject: Subject) -> Iterator[Finding]:
    signed = 0
    for number, message in messages_of(subject.request):
        for index, block in content_blocks(message):
            path = f"messages[{number}].content[{index}]"
            if not (is_compaction(block) and block.get("signature")):
                continue
            signed += 1
            if message.get("role") == "system" or (number, index) != (0, 0):
                reason = "a signed compaction block is the first block of the conversation"
                yield path, "compaction", "first", reason
            if signed > 1:
                yield path, "compaction", 1, "there is another signed compaction block; send only the latest"


def _continues_thread(subject: Subject) -> bool:
    thread = subject.request.get("thread")
    return isinstance(thread, dict) and thread.get("type") == "continue"


def _hashable(value: Any) -> Any:
    return value if isinstance(value, str | int | None) else repr(value)


_REFERENCE = "API reference, messages"
_TOOLS = "vendor's page: Handle tool calls"

ORDER_RULES: Final = (
    Rule(name="some-message", source=_REFERENCE, check=_some_message),
    Rule(name="system-messages", source="vendor's page: What's new in Claude 4.8", check=_system_messages),
    Rule(name="empty-message", source="the API's error for it", check=_empty_messages),
    Rule(name="tool-use-answered", source=_TOOLS, check=_unanswered),
    Rule(name="tool-result-asked", source=_TOOLS, check=_unasked),
    Rule(name="tool-results-first", source=_TOOLS, check=_results_first),
    Rule(name="tool-use-id", source="the API's error for it", check=_call_ids),
    Rule(name="prefill", source="vendor's pages: What's new in Claude 4.6; Prefill", check=_prefill),
    Rule(
        name="compaction-block",
        source="error codes compaction_block_misplaced, compaction_block_ambiguous",
        check=_compaction_place,
    ),
)
