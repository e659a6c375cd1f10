"""How a problem shows."""

from __future__ import annotations

import pickle

from claude_overlay.requests.problem import ModelLimits, RequestProblem, Subject


def problem(**members: object) -> RequestProblem:
    """Make a problem."""
    shown = {"path": "max_tokens", "value": 9, "constraint": 4, "explanation": "too many", "rule": "r", "source": "s"}
    return RequestProblem(**{**shown, **members})  # type: ignore[arg-type]


def test_a_problem_reads_as_a_sentence() -> None:
    """Place, explanation and value; a long value is cut; what concerns all of it says so."""
    assert str(problem()) == "max_tokens: too many (is 9)"
    assert str(problem(path="", value="x" * 200)).startswith("request: too many (is 'xxx")
    assert len(str(problem(value="x" * 200))) < 130


def test_problems_are_values() -> None:
    """They compare and pickle; a subject knows nothing of its model unless told."""
    assert pickle.loads(pickle.dumps(problem())) == problem()  # noqa: S301 - our own
    assert Subject(request={}).model == ModelLimits() == ModelLimits(known=False)
