"""What is wrong with a value: every problem with its place, in words a model can act on.

Decides how a place is written (`order.items[2].price`) and how a value is shown. Called by every shape.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from claude_overlay.errors import ClaudeError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Problem", "ValueMismatch", "below", "found_words", "shown"]

LONGEST_VALUE: Final = 80
# A member's name in a place; the model made longer ones up.
LONGEST_NAME: Final = 120
# So many problems stand in the words of an error; all are in `problems`.
MOST_TOLD: Final = 30


class Problem(NamedTuple):
    """One thing that is wrong with a value.

    Attributes:
        path: where: `order.items[2].price`; empty for the value itself.
        message: what is wrong there, and what is due; it does not repeat the path.
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class ValueMismatch(ClaudeError, ValueError):  # noqa: N818 - named for what it says
    """A JSON value does not fit the Python type it is read as.

    Attributes:
        problems: all that is wrong with it, in the order of the value; never empty.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - MOST_TOLD
        told = [*map(str, self.problems[:MOST_TOLD]), *([f"and {more} more problems"] if more > 0 else [])]
        super().__init__("; ".join(told))


def below(path: str, key: str | int) -> str:
    """Name the place of a member or of an item below `path`."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    if len(key) > LONGEST_NAME:
        key = f"{key[:LONGEST_NAME]}..."
    if not key.isidentifier():
        return f"{path}[{json.dumps(key, ensure_ascii=False)}]"
    return f"{path}.{key}" if path else key


def found_words(value: Any) -> str:
    """Say what a value is: `null`, `true`, `2.5`, `the string "a"`, `the array [1, 2]`."""
    if value is None or isinstance(value, bool | int | float):
        return shown(value)
    kinds = ((str, "string"), (dict, "object"), (list | tuple, "array"))
    kind = next((name for known, name in kinds if isinstance(value, known)), None)
    return f"a Python {type(value).__name__}" if kind is None else f"the {kind} {shown(value)}".rstrip()


def shown(value: Any) -> str:
    """Show a value as JSON, shortened; never fails."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        return "" if isinstance(value, dict | list | tuple) else f"({type(value).__name__})"
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 3] + "..."
