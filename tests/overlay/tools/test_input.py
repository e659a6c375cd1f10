"""`ToolInputError`: what the model is told."""

from __future__ import annotations

import pickle

from claude_overlay.errors import ClaudeError
from claude_overlay.schema.problems import Problem
from claude_overlay.tools.input import ToolInputError


def test_its_text_is_for_the_model() -> None:
    """That nothing was done, what is wrong, one a line, and what to do."""
    error = ToolInputError("book", [Problem("nights", "is missing"), Problem("", "is odd")])

    assert str(error) == (
        "The input does not fit book; nothing was done. Correct it and call again:\n- nights: is missing\n- is odd"
    )


def test_it_is_ours_and_pickles() -> None:
    """A ClaudeError and a ValueError with all its attributes."""
    error = ToolInputError("book", [Problem("nights", "is missing")])

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own error

    assert isinstance(again, ClaudeError)
    assert isinstance(again, ValueError)
    assert (again.tool, again.problems, str(again)) == ("book", error.problems, str(error))


def test_a_model_is_not_told_thousands_of_problems() -> None:
    """What goes back to it costs money: the first thirty, and how many there are. All are in `problems`."""
    error = ToolInputError("sum", [Problem(f"l[{index}]", "is wrong") for index in range(10_000)])

    assert len(error.problems) == 10_000
    assert str(error).endswith("- l[29]: is wrong\n- and 9970 more problems")
