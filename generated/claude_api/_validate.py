# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The explicit check of a value against the bundled description: scalar types, enums, limits, required members.

Decoding is lenient so that a newer server never breaks an older client; `validate` says what the description has
against a value. Unknown members and unknown tags are no problem: they belong to a newer description. What the server refuses for other reasons than its shape is
marked `x-refused` in the description, and reported with the reason given there.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ._model import ModelBase, encode
from ._schema import DUE, Schema, alternatives, at, document, joined, resolve, selected, shape, shape_of
from .errors import InvalidArgumentError
from .types import Unknown


class Problem(NamedTuple):
    """One departure from the description: where, what, the value found there, and the constraint it breaks."""

    path: str
    message: str
    value: Any
    constraint: Any


def validate(value: Any, schema_name: str | None = None) -> list[Problem]:
    """Check a model, or a mapping against component `schema_name`; an empty list means nothing to object.

    Raises:
        InvalidArgumentError: a plain mapping without `schema_name`, or a name the description does not have.
    """
    if schema_name is not None:
        if schema_name not in document()["components"]["schemas"]:
            raise InvalidArgumentError(f"the description has no schema {schema_name!r}")
        pointer = f"/components/schemas/{schema_name}"
    elif isinstance(value, ModelBase):
        pointer = value._schema
    elif isinstance(value, Unknown):
        return []
    else:
        raise InvalidArgumentError("a plain value needs schema_name=, the component to check it against")
    return list(_check(resolve(at(pointer)), encode(value), ""))


def _check(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    if isinstance(value, (ModelBase, Unknown)):
        value = value.to_dict()
    options = alternatives(schema)
    have = shape_of(value)
    fitting = [option for option in options if shape(option) in (have, "any")]
    if not fitting:
        due = " or ".join(dict.fromkeys(_name(option) for option in options))
        yield Problem(path, f"{due} is due", value, due)
    elif have == "object":
        yield from _check_object(fitting[0], value, path)
    elif have == "array":
        yield from _check_array(fitting[0], value, path)
    elif have == "scalar":
        found = [list(_check_scalar(option, value, path)) for option in fitting]
        yield from min(found, key=len)


def _name(schema: Schema) -> str:
    return str(schema.get("type", DUE.get(shape(schema), shape(schema)).removesuffix(" is due")))


def _check_object(schema: Schema, value: Mapping[str, Any], path: str) -> Iterator[Problem]:
    if "discriminator" in schema:
        name = schema["discriminator"]["propertyName"]
        member = selected(schema, value)
        if member is not None:
            yield from _check(member, value, path)
        elif not isinstance(value.get(name), str):
            yield Problem(
                joined(path, name), "the tag is missing", value.get(name), sorted(schema["discriminator"]["mapping"])
            )
        return
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Problem(joined(path, name), "a required member is missing", None, "required")
    yield from _limits(schema, len(value), path, "Properties", "members")
    others = schema.get("additionalProperties", True)
    for name, item in value.items():
        inner = properties.get(name, others)
        if isinstance(inner, Mapping):
            yield from _check(resolve(inner), item, joined(path, str(name)))
            yield from _refused(inner, item, joined(path, str(name)))


def _check_array(schema: Schema, values: Any, path: str) -> Iterator[Problem]:
    yield from _limits(schema, len(values), path, "Items", "items")
    if schema.get("uniqueItems") and any(item in values[:index] for index, item in enumerate(values)):
        yield Problem(path, "items are not unique", values, True)
    items = resolve(schema.get("items", {}))
    for index, item in enumerate(values):
        yield from _check(items, item, f"{path}[{index}]")
        yield from _refused(schema.get("items", {}), item, f"{path}[{index}]")


def _refused(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    """What fits the description and is refused all the same: rules of `x-refused`, for a tag, a member, or any value."""
    for rule in schema.get("x-refused", ()):
        found, where = encode(value), path
        if "tag" in rule and (not isinstance(found, Mapping) or found.get("type") != rule["tag"]):
            continue
        if "member" in rule:
            found = found.get(rule["member"]) if isinstance(found, Mapping) else None
            where = joined(path, rule["member"])
        if found is not None and (found or rule.get("when") != "not-empty"):
            yield Problem(where, f"refused since {rule['since']}: {rule['reason']}", found, "x-refused")


def _limits(schema: Schema, count: int, path: str, keyword: str, what: str) -> Iterator[Problem]:
    if count < schema.get(f"min{keyword}", 0):
        yield Problem(path, f"fewer than {schema[f'min{keyword}']} {what}", count, schema[f"min{keyword}"])
    if count > schema.get(f"max{keyword}", count):
        yield Problem(path, f"more than {schema[f'max{keyword}']} {what}", count, schema[f"max{keyword}"])


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def _check_scalar(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    kind = schema.get("type")
    if isinstance(value, datetime.date):
        value = getattr(value, "wire", None) or value.isoformat()
    if isinstance(kind, str) and not _is(kind, value):
        yield Problem(path, f"{kind} is due", value, kind)
        return
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        yield Problem(path, f"only {schema['const']!r} is possible", value, schema["const"])
    if "enum" in schema and value not in schema["enum"]:
        yield Problem(path, "not one of the known values", value, schema["enum"])
    if isinstance(value, str):
        yield from _limits(schema, len(value), path, "Length", "characters")
        if "pattern" in schema and re.search(schema["pattern"], value) is None:
            yield Problem(path, "does not match the pattern", value, schema["pattern"])
        if schema.get("format") == "date-time" and not _is_time(value):
            yield Problem(path, "not a date and time", value, "date-time")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from _check_number(schema, value, path)


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES.get(kind, (object,)))


def _is_time(text: str) -> bool:
    try:
        datetime.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_number(schema: Schema, value: float, path: str) -> Iterator[Problem]:
    if value < schema.get("minimum", value):
        yield Problem(path, f"less than {schema['minimum']}", value, schema["minimum"])
    if value > schema.get("maximum", value):
        yield Problem(path, f"more than {schema['maximum']}", value, schema["maximum"])
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        yield Problem(path, f"not more than {schema['exclusiveMinimum']}", value, schema["exclusiveMinimum"])
    if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
        yield Problem(path, f"not less than {schema['exclusiveMaximum']}", value, schema["exclusiveMaximum"])
    if "multipleOf" in schema and value % schema["multipleOf"]:
        yield Problem(path, f"not a multiple of {schema['multipleOf']}", value, schema["multipleOf"])
