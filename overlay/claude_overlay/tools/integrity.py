"""Whether a checkpoint is whole: its parts are what they should be, and fit together.

Decides what a checkpoint that was edited, cut or mixed up is told, before a run goes on from it and sends what the API
refuses. What the messages say is the caller's own, and left to the API. Called by `checkpoint`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NoReturn, get_args

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.run_state import Progress
from claude_overlay.tools.turns import How, calls_of, step_after

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["require_whole"]

_PROGRESS: Final = get_args(Progress)
_HOW: Final = get_args(How)


def require_whole(checkpoint: Mapping[str, Any]) -> None:
    """Check a checkpoint whose kind and version are right.

    Raises:
        InvalidArgumentError: Something in it is missing, is of a wrong kind, or does not fit the rest; names it.
    """
    for name, words, fits in _PARTS:
        if not fits(checkpoint.get(name)):
            _damaged(f"{name!r} is missing, or is no {words}")
    _check_items(checkpoint)
    answer = checkpoint.get("answer")
    if answer is None:
        if checkpoint["calls"] or checkpoint.get("turn_is_open"):
            _damaged("it has calls or an open turn, and no answer they stand in")
        return
    reason = answer.get("stop_reason") if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or not _is_blocks(answer.get("content")) or not isinstance(reason, str | None):
        _damaged("'answer' is no message")
    _check_calls(checkpoint, answer)


def _check_items(checkpoint: Mapping[str, Any]) -> None:
    for index, message in enumerate(checkpoint["messages"]):
        content = message.get("content") if isinstance(message, dict) else None
        if not isinstance(content, str | list):
            _damaged(f"messages[{index}] is no message")
    for index, entry in enumerate(checkpoint["usage"]):
        fits = isinstance(entry, dict) and isinstance(entry.get("model"), str) and isinstance(entry.get("usage"), dict)
        if not fits:
            _damaged(f"usage[{index}] is no entry with a model and its usage")
    for index, each in enumerate(checkpoint["calls"]):
        if not isinstance(each, dict) or each.get("progress") not in _PROGRESS:
            _damaged(f"calls[{index}] has no progress that is known here")
        if each["progress"] == "done" and not _is_result(each):
            _damaged(f"calls[{index}] is done and has no result of its own")


def _check_calls(checkpoint: Mapping[str, Any], answer: dict[str, Any]) -> None:
    """Check that the calls are those of the answer, and that the conversation stands where they say."""
    blocks = answer["content"]
    due = [call.id for call in calls_of(blocks, 0)] if all("id" in b and "name" in b for b in _uses(blocks)) else None
    open_calls = bool(due) and checkpoint.get("ended") is None and bool(checkpoint.get("turn_is_open"))
    if open_calls and step_after(answer.get("stop_reason"), has_calls=True) != "calls":
        open_calls = False
    found = [each.get("id") for each in checkpoint["calls"]]
    if due is None or found != (due if open_calls else []):
        _damaged("'calls' are not those of the answer")
    messages, entered = checkpoint["messages"], checkpoint.get("results_are_entered")
    if not isinstance(entered, bool | None):
        _damaged("'results_are_entered' is neither true nor false")
    if not open_calls:
        return
    at = -2 if entered else -1
    if len(messages) < -at or messages[at].get("role") != "assistant" or messages[at]["content"] != blocks:
        _damaged("the conversation does not end with the answer whose calls are open")


def _uses(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [block for block in blocks if block.get("type") == "tool_use"]


def _is_blocks(content: Any) -> bool:
    return isinstance(content, list) and all(isinstance(block, dict) for block in content)


def _is_result(each: Mapping[str, Any]) -> bool:
    result = each.get("result")
    if not isinstance(result, dict) or each.get("how") not in _HOW:
        return False
    return result.get("type") == "tool_result" and result.get("tool_use_id") == each.get("id")


def _damaged(what: str) -> NoReturn:
    message = f"the checkpoint is damaged: {what}; take one that run.checkpoint or on_checkpoint gave, unchanged"
    raise InvalidArgumentError(message)


_PARTS: Final[tuple[tuple[str, str, Callable[[Any], bool]], ...]] = (
    ("request", "object", lambda value: isinstance(value, dict)),
    ("options", "object", lambda value: isinstance(value, dict)),
    ("functions", "list of names", lambda value: isinstance(value, list) and all(isinstance(n, str) for n in value)),
    ("messages", "list", lambda value: isinstance(value, list)),
    ("calls", "list", lambda value: isinstance(value, list)),
    ("usage", "list", lambda value: isinstance(value, list)),
)
