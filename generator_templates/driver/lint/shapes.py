"""What JSON a schema stands for: object, array, string ... and which tag a union member carries.

Pure questions about schemas, asked by the rules on unions and composition. Finds no fault itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.lint.view import Spot
from driver.lint.vocabulary import ARRAY_WORDS, OBJECT_WORDS

if TYPE_CHECKING:
    from driver.lint.view import View
    from driver.problem import Tokens


def members(spot: Spot) -> list[Spot]:
    """The alternatives of a union: what stands under `oneOf` and `anyOf`."""
    return [
        Spot(tokens=spot.below(key, str(index)), node=item)
        for key in ("oneOf", "anyOf")
        for index, item in enumerate(spot.node.get(key) or ())
        if isinstance(item, dict)
    ]


def is_union(spot: Spot) -> bool:
    """Whether a value is one of several alternatives."""
    return bool(spot.node.get("oneOf") or spot.node.get("anyOf"))


def json_types(view: View, spot: Spot, seen: frozenset[Tokens] = frozenset()) -> set[str]:
    """The JSON types a value may have; "any" when the schema does not say."""
    spot = view.follow(spot)
    node = spot.node
    if spot.tokens in seen:
        return set()
    if declared := node.get("type"):
        return {str(name) for name in declared} if isinstance(declared, list) else {str(declared)}
    if is_union(spot):
        deeper = seen | {spot.tokens}
        return set().union(*(json_types(view, member, deeper) for member in members(spot)))
    if "const" in node or node.get("enum"):
        return {type_name(value) for value in node.get("enum") or [node["const"]]}
    implied = [("object", OBJECT_WORDS | {"allOf"}), ("array", ARRAY_WORDS)]
    return {next((kind for kind, words in implied if words & node.keys()), "any")}


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


def properties(view: View, spot: Spot) -> dict[str, Spot]:
    """The properties of an object schema, those of its `allOf` members included."""
    spot = view.follow(spot)
    found: dict[str, Spot] = {}
    for index, member in enumerate(spot.node.get("allOf") or ()):
        if isinstance(member, dict):
            found |= properties(view, Spot(tokens=spot.below("allOf", str(index)), node=member))
    for name, schema in (spot.node.get("properties") or {}).items():
        if isinstance(schema, dict):
            found[name] = Spot(tokens=spot.below("properties", name), node=schema)
    return found


def required(view: View, spot: Spot) -> set[str]:
    """The required members of an object schema, those of its `allOf` members included."""
    spot = view.follow(spot)
    found = {str(name) for name in spot.node.get("required") or ()}
    for index, member in enumerate(spot.node.get("allOf") or ()):
        if isinstance(member, dict):
            found |= required(view, Spot(tokens=spot.below("allOf", str(index)), node=member))
    return found


def constants(view: View, spot: Spot) -> dict[str, list[Any]]:
    """The properties whose value is given, by name: what a tag can be. An `enum` gives several values."""
    found = {}
    for name, schema in properties(view, spot).items():
        if values := given(view, schema):
            found[name] = values
    return found


def given(view: View, spot: Spot) -> list[Any]:
    """The values a schema leaves open: of its `const` or `enum`, or of those among its alternatives; never null."""
    spot = view.follow(spot)
    if "const" in spot.node:
        return [spot.node["const"]]
    values = list(spot.node.get("enum") or ())
    for member in members(spot):
        values += given(view, member)
    return [value for value in values if value is not None]
