"""What kind of value an OpenAPI keyword takes: a mapping under `properties`, texts under `required`, and so on.

Checked for each file as it is read, so that bundling and lint may rely on it: a slip of the indentation is named with
its line instead of ending in a traceback. Says nothing about meaning; openapi-spec-validator checks the whole standard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.references import DATA, NAME_MAPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.problem import Tokens

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_TEXT = ("$ref", "in", "name", "operationId", "description", "summary", "format", "title", "propertyName", "openapi")
_OBJECT = ("schema", "requestBody", "discriminator", "info", *_METHODS)
_SCHEMA = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_SCHEMAS = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED_SCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas", "schemas")
_FLAGGED = frozenset({"in", "content", "schema"})
"""Keys of what may say `required: true`: parameters, headers, request bodies. A schema lists names."""

EXPECTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_TEXT, ("text",)),
    **dict.fromkeys(_OBJECT, ("mapping",)),
    **dict.fromkeys(_SCHEMA, ("mapping", "true or false")),
    **dict.fromkeys(_SCHEMAS, ("list of mappings",)),
    **dict.fromkeys(NAME_MAPS - {"scopes"}, ("mapping of mappings",)),
    **dict.fromkeys(_NAMED_SCHEMAS, ("mapping of schemas",)),
    "parameters": ("mapping of mappings", "list of mappings"),
    "examples": ("mapping of mappings", "list"),
    "components": ("mapping of mappings",),
    "mapping": ("mapping of texts",),
    "x-default-mapping": ("text",),
    "type": ("text", "list of texts"),
    "enum": ("list",),
    "tags": ("list of texts",),
    "servers": ("list of mappings",),
    "security": ("list of mappings",),
    "x-exceptions": ("list of mappings",),
    "x-known-values": ("list of texts",),
}
"""Keyword -> the kinds of value it may have, wherever it stands as a keyword and not as a name."""


def wrong_kinds(data: dict[str, Any]) -> Iterator[tuple[Tokens, str]]:
    """Where a keyword has a value of another kind, and a message; nothing is looked for below such a place."""
    yield from _object(data, ())


def _object(node: dict[str, Any], at: Tokens) -> Iterator[tuple[Tokens, str]]:
    for key, value in node.items():
        here = (*at, key)
        kinds = _kinds(key, node, at)
        if wrong := _wrong_entry(kinds, value):
            name, wanted = wrong
            message = f"`{name}` under `{key}` must be a {wanted}, not {_shown(value[name])}. Look at the indentation."
            yield (*here, name), message
        elif kinds and not any(_is(kind, value) for kind in kinds):
            wanted = " or ".join(f"a {kind}" if kind[0] != "t" or kind == "text" else kind for kind in kinds)
            yield here, f"`{key}` must be {wanted}, not {_shown(value)}. Look at the indentation."
        elif key in DATA or key == "mapping" or key.startswith("x-"):
            continue
        elif key in NAME_MAPS and isinstance(value, dict):
            for name, entry in value.items():
                yield from _value(entry, (*here, name))
        else:
            yield from _value(value, here)


def _wrong_entry(kinds: tuple[str, ...], value: Any) -> tuple[str, str] | None:
    """The first entry of another kind in a mapping of things, and what it should be."""
    wanted = next((kind.removeprefix("mapping of ").removesuffix("s") for kind in kinds if "mapping of " in kind), None)
    if wanted is None or not isinstance(value, dict):
        return None
    return next(((name, wanted) for name, entry in value.items() if not _is(wanted, entry)), None)


def _kinds(key: str, node: dict[str, Any], at: Tokens) -> tuple[str, ...]:
    if key == "tags" and not at:
        return ("list of mappings",)
    if key == "required":
        return ("true or false",) if _FLAGGED & node.keys() else ("list of texts",)
    return EXPECTED.get(key, ())


def _value(value: Any, at: Tokens) -> Iterator[tuple[Tokens, str]]:
    if isinstance(value, dict):
        yield from _object(value, at)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield from _object(item, (*at, str(index)))


def _is(kind: str, value: Any) -> bool:
    """Whether a value is of a kind. A schema may be written `true`."""
    if kind == "schema":
        return isinstance(value, dict | bool)
    if kind.startswith("list of ") and isinstance(value, list):
        return all(_is(kind.removeprefix("list of ").removesuffix("s"), item) for item in value)
    if kind.startswith("mapping of ") and isinstance(value, dict):
        inner = kind.removeprefix("mapping of ").removesuffix("s")
        return all(_is(inner, item) for item in value.values())
    types = {"text": str, "mapping": dict, "list": list, "true or false": bool}
    return kind in types and isinstance(value, types[kind])


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    for kind in ("list of mappings", "list of texts", "list", "mapping", "text", "true or false"):
        if _is(kind, value):
            return f"a {kind}" if kind != "true or false" else str(value).lower()
    return f"`{value}`"
