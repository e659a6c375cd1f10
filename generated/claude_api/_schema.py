# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The bundled description, read when something asks what a value should have been.

Decides how a schema is found and which alternative of a union a value belongs to. Called by `_explain` and
`_validate`, never by the fast decoders.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]


@functools.cache
def document() -> dict[str, Any]:
    """The whole description (`openapi.json`)."""
    loaded: dict[str, Any] = json.loads(Path(__file__).with_name("openapi.json").read_bytes())
    return loaded


def at(pointer: str) -> Schema:
    """The schema at a JSON pointer: `/components/schemas/Message`, with or without a leading `#`."""
    node: Any = document()
    for token in pointer.removeprefix("#").strip("/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    found: Schema = node
    return found


def resolve(schema: Any) -> Schema:
    """The schema itself, `$ref`s followed and the members of `allOf` merged into one."""
    found: Schema = schema if isinstance(schema, Mapping) else {}
    while "$ref" in found:
        found = at(found["$ref"])
    if "allOf" not in found:
        return found
    merged: dict[str, Any] = {"properties": {}, "required": []}
    for part in (*map(resolve, found["allOf"]), {k: v for k, v in found.items() if k != "allOf"}):
        merged["properties"].update(part.get("properties", {}))
        merged["required"] += part.get("required", [])
        merged.update({k: v for k, v in part.items() if k not in ("properties", "required")})
    return merged


def alternatives(schema: Schema) -> list[Schema]:
    """What a value may be: the members of an inline union, each type of a type list, or the schema alone."""
    if "discriminator" in schema:
        return [schema]
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if members:
        return [option for member in members for option in alternatives(resolve(member))]
    if isinstance(schema.get("type"), list):
        return [{**schema, "type": one} for one in schema["type"]]
    return [schema]


def shape(schema: Schema) -> str:
    """`object`, `array`, `null`, `any`, or `scalar`."""
    kind = schema.get("type")
    if "discriminator" in schema or "properties" in schema or kind == "object":
        return "object"
    if kind == "array":
        return "array"
    if kind == "null":
        return "null"
    return "scalar" if kind or "enum" in schema or "const" in schema else "any"


def shape_of(value: Any) -> str:
    """The shape of a decoded JSON value."""
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else "scalar"


def selected(schema: Schema, value: Mapping[str, Any]) -> Schema | None:
    """The member of a tagged union which the value's tag selects; None for an unknown or missing tag."""
    discriminator = schema["discriminator"]
    tag = value.get(discriminator["propertyName"])
    target = discriminator.get("x-default-mapping") if tag is None else None
    if isinstance(tag, str):
        target = discriminator["mapping"].get(tag)
    return None if target is None else resolve({"$ref": target})


def joined(path: str, member: str) -> str:
    """The path of an object's member: `usage.input_tokens`; odd names are quoted."""
    step = member if member.isidentifier() else f'["{member}"]'
    return f"{path}.{step}" if path and step[0] != "[" else f"{path}{step}"


DUE = {"object": "an object is due", "array": "an array is due", "scalar": "a plain value is due"}
NAMES = {"object": "an object", "array": "an array", "null": "null", "scalar": "a plain value"}
