"""A value that fits a JSON schema: tool inputs and structured output of the stand-in.

Pure and deterministic. Honours const, enum, default, examples, type, format, bounds, required, items,
anyOf/oneOf/allOf and local `$ref`. Not a solver: `pattern`, `not` and conditional keywords are ignored.
Strings may be taken from words the user wrote, so "weather in Paris" calls `get_weather` with Paris.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

# Schemas may refer to themselves; below this depth only what is required is filled in.
_DEPTH = 6
_HARD_DEPTH = 24
# A schema can ask for arrays of arrays of a million; a stand-in need not obey.
_MOST_VALUES = 5_000
_LONGEST_STRING = 10_000
_FORMATS = {
    "date-time": "2026-11-22T12:00:00Z",
    "date": "2026-11-22",
    "time": "12:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
}
# A capitalised word that does not begin a sentence, or anything in quotes: most likely what the user means.
_NAMED = re.compile(
    r"[\"\u201c]([^\"\u201d]{1,80})[\"\u201d]|(?<![.!?]\s)(?<=[\s(])([A-ZÀ-ÖØ-Þ][\w\u2019'-]*(?:\s[A-ZÀ-ÖØ-Þ][\w\u2019'-]*)*)"
)


def named_words(text: str) -> list[str]:
    """Quoted words and names in a text, in their order: candidates for string values."""
    found = (quoted or name for quoted, name in _NAMED.findall(text))
    return [word for word in found if word != "I"]


def fitting_value(schema: Any, text: str = "") -> Any:
    """A value for the schema.

    Args:
        schema: A JSON schema; anything that is not a mapping admits everything and gives an empty object.
        text: Where string values may be taken from.

    Raises:
        ValueError: The schema asks for more than 5,000 values or a string longer than 10,000 characters.
    """
    root = schema if isinstance(schema, Mapping) else {}
    return _Builder(root, iter(named_words(text))).value(root, "value", 0)


class _Builder:
    """Walks one schema; holds its root for `$ref` and the words not used yet."""

    def __init__(self, root: Mapping[str, Any], words: Iterator[str]) -> None:
        self._root = root
        self._words = words
        self._left = _MOST_VALUES

    def value(self, schema: Any, name: str, depth: int) -> Any:  # noqa: PLR0911 - one a keyword
        self._spend(1)
        if not isinstance(schema, Mapping) or depth > _HARD_DEPTH:
            return {} if depth == 0 else None
        if "$ref" in schema:
            return self.value(self._resolve(schema["$ref"]), name, depth + 1)
        for keyword in ("const", "default"):
            if keyword in schema:
                return schema[keyword]
        for keyword in ("enum", "examples"):
            if isinstance(schema.get(keyword), list) and schema[keyword]:
                return schema[keyword][0]
        if isinstance(schema.get("allOf"), list):
            return self.value(_merged(schema, [self._deref(part) for part in schema["allOf"]]), name, depth + 1)
        for keyword in ("anyOf", "oneOf"):
            if isinstance(schema.get(keyword), list) and schema[keyword]:
                return self.value(self._choice(schema[keyword], depth), name, depth + 1)
        return self._typed(schema, name, depth)

    def _spend(self, values: int) -> None:
        self._left -= values
        if self._left < 0:
            raise ValueError(f"the schema asks for more than {_MOST_VALUES} values")

    def _typed(self, schema: Mapping[str, Any], name: str, depth: int) -> Any:
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = "null" if depth > _DEPTH and "null" in kind else next((k for k in kind if k != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema or depth == 0 else "string"
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        if kind in {"integer", "number"}:
            return _number(schema, whole=kind == "integer")
        if kind == "boolean":
            return True
        return None if kind == "null" else self._string(schema, name)

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties") or {}
        required = schema.get("required") or []
        # Without `required` every property is filled in: an empty object would show nothing.
        names = [key for key in properties if key in required] if required or depth > _DEPTH else list(properties)
        names += [key for key in required if key not in properties]
        return {key: self.value(properties.get(key, {"type": "string"}), key, depth + 1) for key in names}

    def _array(self, schema: Mapping[str, Any], name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        most = schema.get("maxItems", max(1, least))
        self._spend(least)
        size = least if depth > _DEPTH else min(max(1, least), most)
        fixed = schema.get("prefixItems") or []
        values = [self.value(part, name, depth + 1) for part in fixed]
        item = schema.get("items", {"type": "string"})
        return values + [self.value(item, name, depth + 1) for _ in range(size - len(values))]

    def _string(self, schema: Mapping[str, Any], name: str) -> str:
        known = _FORMATS.get(schema.get("format", ""))
        if known is not None:
            return known
        text = next(self._words, None) or f"example {name.replace('_', ' ')}"
        if schema.get("minLength", 0) > _LONGEST_STRING:
            raise ValueError(f"the schema asks for a string longer than {_LONGEST_STRING} characters")
        text = text.ljust(schema.get("minLength", 0), ".")
        return text[: schema.get("maxLength", len(text))]

    def _choice(self, options: list[Any], depth: int) -> Any:
        """The first option; deep down rather null, so that recursion ends."""
        resolved = [self._deref(option) for option in options]
        if depth > _DEPTH:
            for option in resolved:
                if isinstance(option, Mapping) and option.get("type") == "null":
                    return option
        return next((o for o in resolved if isinstance(o, Mapping) and o.get("type") != "null"), resolved[0])

    def _deref(self, schema: Any) -> Any:
        if isinstance(schema, Mapping) and "$ref" in schema:
            return self._resolve(schema["$ref"])
        return schema

    def _resolve(self, reference: Any) -> Any:
        node: Any = self._root
        for part in str(reference).removeprefix("#").split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            node = node.get(key) if isinstance(node, Mapping) else None
        return node if isinstance(node, Mapping) else {"type": "string"}


def _merged(schema: Mapping[str, Any], parts: list[Any]) -> dict[str, Any]:
    """`allOf` laid over each other: properties and required add up, other keywords take the last."""
    merged: dict[str, Any] = {key: item for key, item in schema.items() if key != "allOf"}
    for part in parts:
        if not isinstance(part, Mapping):
            continue
        properties = {**merged.get("properties", {}), **part.get("properties", {})}
        required = [*merged.get("required", []), *part.get("required", [])]
        merged.update(part)
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = list(dict.fromkeys(required))
    return merged


def _number(schema: Mapping[str, Any], *, whole: bool) -> float:
    """The smallest pleasant number within the bounds, starting from 1."""
    value: float = 1
    step = schema.get("multipleOf", 1)
    if "exclusiveMinimum" in schema:
        value = max(value, schema["exclusiveMinimum"] + (1 if whole else step / 2))
    if "minimum" in schema:
        value = max(value, schema["minimum"])
    if "maximum" in schema:
        value = min(value, schema["maximum"])
    if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
        value = schema["exclusiveMaximum"] - (1 if whole else step / 2)
    if "multipleOf" in schema:
        value = -(-value // step) * step
    return int(value) if whole else value
