"""Values for schemas that have no example: parameters, and members of bodies that no example uses.

Decides on the smallest value that satisfies a schema: required members only, the first member of a union. Used by
`subjects`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.description import Description

__all__ = ["sample"]

_FORMATS = {
    "binary": "The bytes of a file.",
    "date": "2026-10-21",
    "date-time": "2026-10-21T12:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com/there",
    "uuid": "7b6c1e52-0f5b-4c9a-9a58-2f0d7cf1f5aa",
}
_TEXT = "some text"
_NUMBER = 3


def sample(description: Description, schema: dict[str, Any], *, several: bool = False) -> Any:
    """A value of the schema. Lists have one member, or with `several` two different ones where there are two."""
    schema = description.resolve(schema)
    if members := schema.get("anyOf") or schema.get("oneOf"):
        return sample(description, members[0], several=several)
    if "const" in schema:
        return schema["const"]
    if values := schema.get("enum") or schema.get("x-known-values"):
        return _plain(values[0])
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
    if kind == "object":
        return _object(description, schema)
    if kind == "array":
        return _array(description, schema, several=several)
    return _scalar(kind, schema)


def _object(description: Description, schema: dict[str, Any]) -> dict[str, Any]:
    properties = schema.get("properties", {})
    found = {name: sample(description, properties[name]) for name in schema.get("required", ())}
    values = schema.get("additionalProperties")
    if not properties and isinstance(values, dict):
        found["some_key"] = sample(description, values)
    return found


def _array(description: Description, schema: dict[str, Any], *, several: bool) -> list[Any]:
    items = description.resolve(schema.get("items", {}))
    most = schema.get("maxItems", 2 if several else 1)
    choice = items.get("enum") or items.get("x-known-values")
    if choice and several:
        return [_plain(value) for value in choice[: min(2, most)]]
    first = sample(description, items)
    if isinstance(first, str) and several and most > 1 and not {"const", "format"} & items.keys():
        return [first, f"{first}, too"]
    return [first] * max(1, schema.get("minItems", 1))


def _scalar(kind: str, schema: dict[str, Any]) -> Any:
    if kind == "boolean":
        return True
    if kind in {"integer", "number"}:
        least = max(_NUMBER, schema.get("minimum", _NUMBER))
        return min(least, schema.get("maximum", least))
    text = _FORMATS.get(schema.get("format", ""), _TEXT)
    text = text if schema.get("format") else text.ljust(schema.get("minLength", 0), ".")
    return text[: schema.get("maxLength", len(text))]


def _plain(value: Any) -> Any:
    """A known value, which may be written with its description."""
    return value["value"] if isinstance(value, dict) else value
