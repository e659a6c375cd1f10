"""Errors of a tool run."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from claude_overlay.errors import ClaudeError, tool_runs

INSTANCES = [
    tool_runs.ToolRunError("m"),
    tool_runs.ToolRunIterationsError("m", max_iterations=3),
    tool_runs.ToolRunBudgetError("m", max_usd=Decimal("0.5"), spent=Decimal("0.6")),
    tool_runs.UnknownPriceError("m", model="x", unknown=("the price of x",)),
    tool_runs.ToolRunCancelledError(reason="enough"),
    tool_runs.ToolRunStoppedError("m", tool="t", reason="r"),
]


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
def test_they_are_of_one_family_and_pickle(error: tool_runs.ToolRunError) -> None:
    """One `except` catches them all; every attribute survives."""
    clone = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert isinstance(error, tool_runs.ToolRunError)
    assert isinstance(error, ClaudeError)
    assert (type(clone), vars(clone), str(clone)) == (type(error), vars(error), str(error))


@pytest.mark.parametrize("error", INSTANCES, ids=lambda error: type(error).__name__)
def test_before_the_run_began_there_is_nothing(error: tool_runs.ToolRunError) -> None:
    """Without a record there are no messages, and no checkpoint."""
    assert (error.run, error.messages, error.checkpoint, error.usage, error.cost) == (None, [], None, None, None)


def test_all_of_them_are_tried_above() -> None:
    """An error class added later must be added to the list."""
    assert {type(error).__name__ for error in INSTANCES} == set(tool_runs.__all__)
