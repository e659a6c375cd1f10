# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Where a JSON value departs from the description, found after the fast decoder tripped.

Looks for exactly what the fast pass refuses: a required member that is missing, an object or array where another
shape is due, a tag that is no text. Scalars are `_validate`'s business. Called by `_model.entry`.
"""

from __future__ import annotations

from typing import Any

from ._schema import DUE, NAMES, Schema, alternatives, at, joined, resolve, selected, shape, shape_of
from .errors import DecodeError


def explained(pointer: str, value: Any, fault: Exception) -> DecodeError:
    """The error for `value`, which the decoder of the schema at `pointer` refused with `fault`."""
    try:
        found = _fault(resolve(at(pointer)), value, "")
    except RecursionError:
        found = ("", "nested too deeply")
    path, message = found or ("", f"the value does not fit the description ({type(fault).__name__}: {fault})")
    return DecodeError(message, path=path)


def _fault(schema: Schema, value: Any, path: str) -> tuple[str, str] | None:
    """Path and description of the first fault, depth first in the order of the value."""
    options = alternatives(schema)
    shapes = [shape(option) for option in options]
    have = shape_of(value)
    if "any" in shapes or (have == "scalar" and "scalar" in shapes):
        return None
    if have not in shapes:
        if have == "null" and "scalar" in shapes:
            return None
        due = " or ".join(DUE[s].removesuffix(" is due") for s in dict.fromkeys(shapes) if s in DUE)
        return path, f"{due or 'null'} is due, not {NAMES[have]}"
    option = options[shapes.index(have)]
    if have == "array":
        return _in_array(option, value, path)
    return _in_object(option, value, path) if have == "object" else None


def _in_array(schema: Schema, values: Any, path: str) -> tuple[str, str] | None:
    items = resolve(schema.get("items", {}))
    for index, item in enumerate(values):
        if (found := _fault(items, item, f"{path}[{index}]")) is not None:
            return found
    return None


def _in_object(schema: Schema, value: Any, path: str) -> tuple[str, str] | None:
    if "discriminator" in schema:
        name = schema["discriminator"]["propertyName"]
        if not isinstance(value.get(name), str | None):
            return joined(path, name), "the tag is no text"
        member = selected(schema, value)
        return None if member is None else _fault(member, value, path)
    required = schema.get("required", ())
    properties = schema.get("properties", {})
    for name in required:
        if name not in value and name in properties:
            return joined(path, name), "a required member is missing"
    others = schema.get("additionalProperties") if not properties else None
    for name, item in value.items():
        inner = properties.get(name, others)
        if inner is None or inner is True or (item is None and name in properties and name not in required):
            continue
        if (found := _fault(resolve(inner), item, joined(path, str(name)))) is not None:
            return found
    return None
