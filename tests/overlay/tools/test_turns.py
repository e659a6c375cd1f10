"""Calls, outcomes, turns, and what an answer means for the run."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from tests.overlay.tools.scripted_run import answer, call, text

from claude_api.models import Message
from claude_api.models.stop_reason import StopReason
from claude_overlay.costs.bill import Cost
from claude_overlay.tools import turns
from claude_overlay.tools.turns import ToolCall, ToolOutcome, Turn, calls_of, step_after

STEPS = {
    "tool_use": "calls",
    "pause_turn": "continue",
    "compaction": "continue",
    "end_turn": "end",
    "max_tokens": "end",
    "stop_sequence": "end",
    "refusal": "end",
    "model_context_window_exceeded": "end",
}


def test_every_stop_reason_has_its_step() -> None:
    """A stop reason that the description gains must be looked at; one that nobody knows ends the run."""
    known = {value for name, value in vars(StopReason).items() if name.isupper()}

    assert known == set(STEPS)
    assert {reason: step_after(reason, has_calls=True) for reason in known} == STEPS
    assert step_after("tomorrow", has_calls=True) == "end"
    assert step_after(None, has_calls=True) == "end"
    assert step_after("tool_use", has_calls=False) == "end"


def test_calls_are_those_of_the_callers_tools() -> None:
    """Tools that the server runs, and blocks of other kinds, are no calls; a toolset is kept."""
    content: list[dict[str, Any]] = [
        text("x"),
        {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}},
        {**call("click", "a", x=1), "toolset_name": "computer"},
        call("weather", "b"),
    ]

    assert calls_of(content, 3) == [
        ToolCall(id="a", name="click", input={"x": 1}, toolset="computer", iteration=3),
        ToolCall(id="b", name="weather", input={}, iteration=3),
    ]


def test_a_turn_has_its_usage_and_an_outcome_its_sign() -> None:
    """Usage is the message's; `is_error` is what the model is told."""
    turn = Turn(number=1, message=Message.from_dict(answer(text("x"))), bill=Cost)
    asked = ToolCall(id="a", name="t", input={}, iteration=1)
    fine = ToolOutcome(call=asked, result={"type": "tool_result", "tool_use_id": "a"}, how="ran")

    assert (turn.usage.output_tokens, turn.cost) == (5, Cost())
    assert fine.is_error is False
    assert dataclasses.replace(fine, result={**fine.result, "is_error": True}).is_error is True


def test_events_are_told_apart_by_their_type() -> None:
    """Every event of a run has a type of its own, so that it can be told from those of a stream."""
    kinds = {
        name: next(field.default for field in dataclasses.fields(kind) if field.name == "type")
        for name, kind in vars(turns).items()
        if name in {"TurnStarted", "ToolStarted", "ToolFinished", "TurnEnded"}
    }

    assert kinds == {
        "TurnStarted": "turn_start",
        "ToolStarted": "tool_start",
        "ToolFinished": "tool_result",
        "TurnEnded": "turn_end",
    }


@pytest.mark.parametrize("kind", [ToolCall, ToolOutcome, Turn])
def test_values_do_not_change(kind: Any) -> None:
    """They are given to hooks of the caller's, which must not change the run."""
    assert kind.__dataclass_params__.frozen
