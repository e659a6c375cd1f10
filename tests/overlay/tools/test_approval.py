"""What an approval may answer."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.approval import Approve, ApproveWith, Deny, Stop, Substitute, read_decision


@pytest.mark.parametrize("decision", [Approve(), ApproveWith({"a": 1}), Substitute(None), Deny("no"), Stop("enough")])
def test_a_decision_is_taken_as_it_is(decision: Any) -> None:
    """The five answers are values; they come through unchanged."""
    assert read_decision(decision, "t") is decision


def test_true_and_false_are_short_for_two_of_them() -> None:
    """True approves; False denies, and the model is told that the user did."""
    assert read_decision(True, "t") == Approve()
    denied = read_decision(False, "t")
    assert isinstance(denied, Deny)
    assert "denied" in denied.reason


@pytest.mark.parametrize("answer", [None, 1, 0, "yes", Approve, ApproveWith("x")])  # type: ignore[arg-type]
def test_everything_else_approves_nothing(answer: Any) -> None:
    """A forgotten return, a truthy value, a class instead of its value: refused, and the tool is named."""
    with pytest.raises(InvalidArgumentError, match="delete_all"):
        read_decision(answer, "delete_all")
