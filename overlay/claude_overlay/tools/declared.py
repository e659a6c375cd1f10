"""A schema given by the caller instead of made from the signature.

Decides what it must be (an object's), and checks inputs against it before the function's own annotations do. Called by
`function`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_api._json import dumps, loads
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.checker import problems_of
from claude_overlay.schema.problems import Problem
from claude_overlay.schema.types import schema_of

__all__ = ["DeclaredSchema"]


class DeclaredSchema:
    """A schema that the caller gave.

    Args:
        schema: a JSON Schema of an object; kept as a copy.

    Attributes:
        schema: that copy.
    """

    def __init__(self, schema: Mapping[str, Any], tool: str) -> None:
        self.schema: dict[str, Any] = loads(dumps(schema))
        if self.schema.get("type") != "object":
            found = self.schema.get("type", "no type")
            message = f"input_schema of the tool {tool!r} must have the type 'object', not {found!r}"
            raise InvalidArgumentError(message)

    @classmethod
    def of(cls, given: Mapping[str, Any] | type | None, tool: str) -> DeclaredSchema | None:
        """Take a mapping, or a class whose schema it is; None for none."""
        if given is None:
            return None
        if isinstance(given, Mapping):
            return cls(given, tool)
        return cls(_inlined(schema_of(given, where=f"input_schema of the tool {tool!r}")), tool)

    def problems(self, value: Any) -> list[Problem]:
        """Give all that the schema has against an input."""
        return problems_of(self.schema, value)


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """Put the definition of a class that holds itself at the root: the API wants an object there, not a reference."""
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if not name:
        return schema
    return {**schema["$defs"][name], "$defs": schema["$defs"]}
