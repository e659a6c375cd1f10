"""The JSON Schema of a Python type.

Decides nothing about single types (`resolve` and the shapes do); puts together the schema of the whole, with `$defs`
for what is named more than once or holds itself. Called by `tools.parameters`, `structured`, and users.
"""

from __future__ import annotations

from typing import Any

from claude_overlay.schema.resolve import shape_of

__all__ = ["schema_of"]


def schema_of(tp: Any, *, where: str = "") -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of a type: it accepts exactly what `read_value` reads.

    Args:
        tp: A type or annotation: None, bool, int, float, str, Any, lists, sets, tuples, dicts, Literal, Enum, Optional,
            Union, Annotated, NewType, TypedDict, dataclass, attrs class, NamedTuple, pydantic model, date, time,
            datetime, UUID, Decimal, Path, and classes that hold themselves.
        where: What to call the place in an error: "parameter 'city' of get_weather()".

    Raises:
        InvalidArgumentError: The type, or one inside it, has no JSON Schema; names the place.
    """
    return shape_of(tp, where=where).whole()
