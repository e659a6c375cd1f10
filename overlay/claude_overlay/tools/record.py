"""The record of a run that ended early, and how an exception carries it.

Decides that whatever ends a run brings its conversation along: our errors, a tool's or a hook's own exception, an
interruption from the keyboard, the cancellation of a task. Called by `loop`; users ask `interrupted_run`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors.tool_runs import ToolRunError

if TYPE_CHECKING:
    from claude_api.models import Message, Usage
    from claude_overlay.costs.bill import Cost

__all__ = ["RunRecord", "attach_record", "interrupted_run"]

_GIVEN: Final = ("messages", "checkpoint", "usage", "cost")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A tool run up to the moment at which it ended.

    Attributes:
        messages: the whole conversation in wire shape, valid for the next request. A call that has no result of its
            own has an error result that says so.
        checkpoint: what `run(resume=...)` goes on from, exactly. JSON-able.
        usage: what all requests used together; zeros before the first answer.
        cost: what they cost.
        message: the last answer; None before the first.
        iterations: how many answers there were.
        inner: the record of a run that a tool of this run had made, when the same exception ended both.
    """

    messages: list[dict[str, Any]] = field(repr=False)
    checkpoint: dict[str, Any] = field(repr=False)
    usage: Usage
    cost: Cost
    message: Message | None
    iterations: int
    inner: RunRecord | None = None


def attach_record(error: BaseException, record: RunRecord) -> None:
    """Give an exception the record of the run that it ends, as `.run`, and its parts under their own names.

    One that has ended a run within this one (a tool made it) keeps that record as `.run.inner`.
    """
    before = getattr(error, "run", None)
    if isinstance(before, RunRecord):
        record = replace(record, inner=before)
    try:
        error.run = record  # type: ignore[attr-defined]  # every exception takes attributes, but for odd ones
        if isinstance(error, ToolRunError):
            return
        for name in _GIVEN:
            setattr(error, name, getattr(record, name))
    except AttributeError:
        return
    if record.inner is not None:
        return
    error.add_note(
        f"The tool run ended after answer {record.iterations} of the model. Nothing of it is lost: "
        "claude_overlay.interrupted_run(error) has .messages and .checkpoint."
    )


def interrupted_run(error: BaseException | None) -> RunRecord | None:
    """Give the record of the run that ended with an exception, or with one that led to it; None if there is none.

    Looks along `__cause__` and `__context__`, so that it also finds the run under the `TimeoutError` of
    `asyncio.timeout`.
    """
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        found = getattr(current, "run", None)
        if isinstance(found, RunRecord):
            return found
        waiting += [current.__context__, current.__cause__]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions
    return None
