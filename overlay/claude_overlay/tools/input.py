"""The input of a tool call: checked and converted before the function sees it.

Decides what a wrong input is told. Called by `function.Tool.arguments`; the loop sends `str(error)` back to the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claude_overlay.errors import ClaudeError
from claude_overlay.schema.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ToolInputError"]

# So many problems are told; a model that got an array of thousands wrong does not need each of them.
MOST_TOLD: Final = 30


class ToolInputError(ClaudeError, ValueError):
    """The model called a tool with an input that does not fit its parameters. The function was not called.

    `str(error)` is what to tell the model: the problems with their places, one a line, the first 30 of them.

    Attributes:
        tool: the name of the tool.
        problems: all that is wrong, in the order of the input; never empty.
    """

    def __init__(self, tool: str, problems: Iterable[Problem]) -> None:
        self.tool = tool
        self.problems = tuple(problems)
        told = [f"- {problem}" for problem in self.problems[:MOST_TOLD]]
        if len(self.problems) > MOST_TOLD:
            told.append(f"- and {len(self.problems) - MOST_TOLD} more problems")
        lines = "\n".join(told)
        super().__init__(f"The input does not fit {tool}; nothing was done. Correct it and call again:\n{lines}")
