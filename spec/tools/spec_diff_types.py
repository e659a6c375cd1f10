"""A schema as the alternatives it allows, so that two ways to write one thing look alike. Read by `spec_diff_schema`.

Decides what counts as one alternative and by what two alternatives of two descriptions are told to be the same one:
objects by their tag, then by name; everything else by JSON type. Compares nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tools.description import Description

COMPONENT = "#/components/schemas/"
TAGS = ("type", "role", "error_code")
_OF_PYTHON = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """One way a value may be. `name` is the component it is written as, where it is one."""

    kind: str
    schema: Schema
    name: str | None = None
    tag: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """All a schema allows. `tagged`: a union with a discriminator, whose readers expect members they do not know."""

    nullable: bool
    alternatives: tuple[Alternative, ...]
    tagged: bool = False


def reference(schema: Schema) -> str | None:
    """The component a schema is nothing but a reference to."""
    target = schema.get("$ref")
    return str(target).removeprefix(COMPONENT) if isinstance(target, str) else None


def allowed(description: Description, schema: Schema, name: str | None = None, tag: str | None = None) -> Allowed:
    """What `schema` allows, unions within unions flattened. `name`: the component whose content it is."""
    if (target := reference(schema)) is not None:
        return allowed(description, description.schema(target), target, tag)
    if "allOf" in schema:
        return allowed(description, merged(description, schema), name, tag)
    members = schema.get("oneOf") or schema.get("anyOf")
    if members:
        tag = schema.get("discriminator", {}).get("propertyName", tag)
        parts = [allowed(description, member, None, tag) for member in members]
        return Allowed(
            nullable=any(part.nullable for part in parts),
            alternatives=tuple(one for part in parts for one in part.alternatives),
            tagged="discriminator" in schema or any(part.tagged for part in parts),
        )
    kinds = _kinds(schema)
    return Allowed(
        nullable="null" in kinds or None in schema.get("enum", ()),
        alternatives=tuple(
            Alternative(
                kind=kind, schema=schema, name=name, tag=_tag(description, schema, tag) if kind == "object" else ()
            )
            for kind in kinds
            if kind != "null"
        ),
    )


def merged(description: Description, schema: Schema) -> Schema:
    """An `allOf` as one schema: properties and required members of all parts."""
    result: Schema = {key: value for key, value in schema.items() if key != "allOf"}
    result["properties"], result["required"] = {}, []
    for part in [*schema["allOf"], {key: schema[key] for key in ("properties", "required") if key in schema}]:
        resolved = description.resolve(part)
        resolved = merged(description, resolved) if "allOf" in resolved else resolved
        rest = {key: value for key, value in resolved.items() if key not in {"properties", "required", "description"}}
        result.update(rest)
        result["properties"].update(resolved.get("properties", {}))
        result["required"] += [one for one in resolved.get("required", []) if one not in result["required"]]
    return result


def _kinds(schema: Schema) -> list[str]:
    types = schema.get("type")
    if types is not None:
        return [types] if isinstance(types, str) else list(types)
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if values:
        return list(dict.fromkeys("null" if one is None else _OF_PYTHON.get(type(one), "any") for one in values))
    if {"properties", "additionalProperties"} & schema.keys():
        return ["object"]
    return ["array"] if "items" in schema else ["any"]


def _tag(description: Description, schema: Schema, tag: str | None) -> tuple[str, ...]:
    """The values that tell an object from the other members of a union."""
    properties = schema.get("properties", {})
    for key in (tag, *TAGS) if tag else TAGS:
        if key in properties:
            resolved = description.resolve(properties[key])
            values = [resolved["const"]] if "const" in resolved else resolved.get("enum", ())
            if values:
                return tuple(sorted(str(value) for value in values if value is not None))
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """Alternatives of two sides: those that are the same one, and those of one side alone."""

    pairs: tuple[tuple[Alternative, Alternative], ...]
    removed: tuple[Alternative, ...]
    added: tuple[Alternative, ...]


def match(old: Allowed, new: Allowed) -> Matched:
    """Pair the alternatives: a lone object with a lone object, else by tag, by name, by JSON type."""
    before, after = list(old.alternatives), list(new.alternatives)
    pairs: list[tuple[Alternative, Alternative]] = []
    same = [_same_tag, _same_name, _same_text, _same_kind]
    if len(before) == len(after) == 1:
        same = [_same_kind]
    for rule in same:
        for one in list(before):
            other = next((candidate for candidate in after if rule(one, candidate)), None)
            if other is not None:
                pairs.append((one, other))
                before.remove(one)
                after.remove(other)
    return Matched(pairs=tuple(pairs), removed=tuple(before), added=tuple(after))


def _same_tag(one: Alternative, other: Alternative) -> bool:
    return one.kind == other.kind == "object" and bool(one.tag) and one.tag == other.tag


def _same_name(one: Alternative, other: Alternative) -> bool:
    return one.name is not None and (one.kind, one.name, one.tag) == (other.kind, other.name, other.tag)


def _same_text(one: Alternative, other: Alternative) -> bool:
    return one.kind == other.kind != "object" and one.schema == other.schema


def _same_kind(one: Alternative, other: Alternative) -> bool:
    return one.kind == other.kind and (one.kind != "object" or one.tag == other.tag or not (one.tag and other.tag))
