"""A tool run as one JSON value, and back.

Decides what a run needs to go on in another process: the request's fields, the conversation, the calls of the last
answer with what is known of each, and what was used. Does not hold functions (they are given again), nor what may be
secret or is of this process: `extra_headers` and `timeout`. Pure. Called by `loop` and by `client.calls.runs`.

A call that has its result keeps it, and is not run again. One that had been begun, and whose end is not known, is kept
as that; the loop decides what becomes of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.tools.integrity import require_whole
from claude_overlay.tools.limits import Ledger, Limits
from claude_overlay.tools.run_state import Pending, RunState
from claude_overlay.tools.turns import ToolOutcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claude_overlay.costs.table import PriceTable
    from claude_overlay.tools.registry import ToolRegistry

__all__ = ["fields_of", "options_of", "read_checkpoint", "write_checkpoint"]

VERSION: Final = 1
KIND: Final = "claude_overlay.tool_run"
# Options that are written down; the others are given again.
_KEPT_OPTIONS: Final = ("betas", "workspace_id", "user_profile_id", "extra_body")


def write_checkpoint(state: RunState) -> dict[str, Any]:
    """Give the run as it stands, JSON-able.

    The messages in it are the run's own, not copies: they are never changed, and must not be.
    """
    return {
        "kind": KIND,
        "version": VERSION,
        "request": state.fields,
        "options": {name: state.options[name] for name in _KEPT_OPTIONS if name in state.options},
        # What has to be given again, and would change the run if it were forgotten.
        "asks_approval": state.asks_approval,
        "has_extra_headers": bool(state.options.get("extra_headers")),
        "functions": _functions(state.registry),
        "messages": list(state.conversation),
        "answer": None if state.message is None else state.message.to_dict(),
        "request_id": state.request_id,
        "calls": [_written(each) for each in state.pending],
        "results_are_entered": state.entered,
        "usage": [{"model": model, "usage": usage} for model, usage in state.ledger.entries],
        "container": state.container,
        "turn_is_open": state.open_turn,
        "ended": state.ended,
    }


def fields_of(checkpoint: Any) -> dict[str, Any]:
    """Give the request's fields that a checkpoint holds.

    Raises:
        InvalidArgumentError: It is no checkpoint, or of a version that is not known here.
    """
    _check(checkpoint)
    return dict(checkpoint["request"])


def options_of(checkpoint: Mapping[str, Any]) -> dict[str, Any]:
    """Give the request's options that a checkpoint holds."""
    return dict(checkpoint["options"])


def read_checkpoint(
    checkpoint: Mapping[str, Any],
    *,
    fields: dict[str, Any],
    options: dict[str, Any],
    registry: ToolRegistry,
    limits: Limits,
    asks_approval: bool,
    prices: PriceTable | None = None,
) -> RunState:
    """Make the state of the run again, as it stood.

    Args:
        checkpoint: what `write_checkpoint` gave, also after a way through JSON.
        fields: the request's fields, those of the checkpoint with what the caller changes.
        options: the request's options, likewise.
        registry: the tools; every function the run had must be among them.
        limits: what the run may use, what it used before included.
        asks_approval: whether the resumed run has an `approve`.
        prices: the price table.

    Raises:
        InvalidArgumentError: The checkpoint is none, or something that it cannot hold was not given again: a function,
            `approve`, `extra_headers`.
    """
    _check(checkpoint)
    missing = sorted(set(checkpoint["functions"]) - set(_functions(registry)))
    if missing:
        _refuse(f"functions for {', '.join(missing)}; give them again with tools=[...]")
    if checkpoint.get("asks_approval") and not asks_approval:
        _refuse("an approval; give approve again (approve=lambda call: True approves everything)")
    if checkpoint.get("has_extra_headers") and "extra_headers" not in options:
        _refuse("extra_headers, which are not written down; give them again, or {} for none")
    try:
        state = _restored(checkpoint, fields, options, registry, limits, prices)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError, ClaudeError) as cause:
        message = f"the checkpoint is damaged: {type(cause).__name__}: {cause}"
        raise InvalidArgumentError(message) from cause
    state.asks_approval = asks_approval
    return state


def _restored(  # noqa: PLR0917 - as its caller, whose names they keep
    checkpoint: Mapping[str, Any],
    fields: dict[str, Any],
    options: dict[str, Any],
    registry: ToolRegistry,
    limits: Limits,
    prices: PriceTable | None,
) -> RunState:
    ledger = Ledger(prices, ((entry["model"], entry["usage"]) for entry in checkpoint["usage"]), fields["model"])
    state = RunState(
        fields=fields,
        options=options,
        messages=list(checkpoint["messages"]),
        registry=registry,
        limits=limits,
        ledger=ledger,
    )
    answer = checkpoint["answer"]
    if answer is not None:
        from claude_api.models import Message  # noqa: PLC0415 - loaded when a run is resumed

        state.message = Message.from_dict(answer)
    state.request_id = checkpoint.get("request_id")
    state.container = checkpoint.get("container")
    state.ended = checkpoint.get("ended")
    state.open_turn = bool(checkpoint.get("turn_is_open"))
    state.entered = bool(checkpoint.get("results_are_entered"))
    if checkpoint["calls"]:
        pending = {each.call.id: each for each in state.restore_pending((answer or {})["content"])}
        for written in checkpoint["calls"]:
            _restore(pending[written["id"]], written)
    return state


def _restore(each: Pending, written: Mapping[str, Any]) -> None:
    each.progress = written["progress"]
    each.input = written.get("input", each.call.input)
    if each.progress == "done":
        each.outcome = ToolOutcome(call=each.call, result=written["result"], how=written["how"])


def _written(each: Pending) -> dict[str, Any]:
    written: dict[str, Any] = {"id": each.call.id, "progress": each.progress}
    if each.input is not each.call.input:
        written["input"] = each.input
    if each.outcome is not None:
        written["result"] = each.outcome.result
        written["how"] = each.outcome.how
    return written


def _functions(registry: ToolRegistry) -> list[str]:
    names: Iterable[str] = registry.names
    return [name for name in names if registry.get(name) is not None]


def _refuse(what: str) -> NoReturn:
    message = f"the run to be resumed had {what}"
    raise InvalidArgumentError(message)


def _check(checkpoint: Any) -> None:
    if not isinstance(checkpoint, Mapping) or checkpoint.get("kind") != KIND:
        message = (
            f"resume takes the checkpoint of a tool run (run.checkpoint, or what on_checkpoint was given), not "
            f"{type(checkpoint).__name__}"
        )
        raise InvalidArgumentError(message)
    if checkpoint.get("version") != VERSION:
        told = f"the checkpoint is of version {checkpoint.get('version')!r}; this package knows version {VERSION}"
        message = f"{told}; resume it with the version of the package that wrote it"
        raise InvalidArgumentError(message)
    require_whole(checkpoint)
