"""JSON values to Python values of a type, and back.

Decides nothing about single types (`resolve` and the shapes do). Called by `structured` and users; `tools` keeps its
shapes and reads with them.
"""

from __future__ import annotations

from typing import Any

from claude_overlay.schema.problems import Problem, ValueMismatch
from claude_overlay.schema.resolve import shape_of
from claude_overlay.schema.written import write_value

__all__ = ["Problem", "ValueMismatch", "read_value", "write_value"]


def read_value(tp: Any, value: Any) -> Any:
    """Read a JSON value as a Python value of a type, exactly: what `schema_of(tp)` refuses is refused here.

    An integer may arrive as `1.0`; a boolean is no integer; enums are read by value; dates are ISO 8601 (RFC 3339,
    but that a time without an offset is taken); objects have no members but those of their class.

    Raises:
        ValueMismatch: The value does not fit; `problems` has all of it.
        InvalidArgumentError: The type has no JSON Schema.
    """
    problems: list[Problem] = []
    found = shape_of(tp).read_whole(value, problems)
    if problems:
        raise ValueMismatch(problems)
    return found
