"""Rules on unions: every union of objects is a named component with a discriminator that says all there is to say.

The decoders look up the tag in a table made from `discriminator.mapping`; a wrong table decodes into the wrong class
without an error, and no public linter compares the table with the members' tags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.lint.shapes import constants, is_union, json_types, members, required
from driver.lint.view import Spot
from driver.problem import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem, Tokens

RULES = {
    "union-not-named": "A tagged union has no name of its own; it is written out at every use.",
    "union-without-discriminator": "Members are tried in order; the last one's error blames the wrong member.",
    "union-untagged": "Members are tried in order; the first that fits by chance wins, silently.",
    "union-two-arrays": "The first array member takes every array, silently.",
    "union-member-not-reference": "An inline member gets a class name from its position.",
    "discriminator-without-union": "A discriminator outside a union is dropped, silently.",
    "discriminator-mapping": "The mapping is dropped, silently; our tag table would decode into the wrong class.",
    "discriminator-tag": "Without a required constant tag a member cannot be told from the others.",
    "alias-recursion": "A union or array that holds itself other than through an object is dropped, with a warning.",
}


def problems(view: View) -> Iterator[Problem]:
    """Look at every union and every named alias."""
    for spot in view.schemas:
        if "discriminator" in spot.node:
            yield from _discriminated(view, spot)
        elif is_union(spot):
            yield from _undiscriminated(view, spot)
        if spot.is_component and _holds_itself(view, spot):
            message = f"`{spot.tokens[-1]}` holds itself without an object between. Use `{{}}` for any JSON value."
            yield view.problem("alias-recursion", spot.tokens, message)


def _undiscriminated(view: View, spot: Spot) -> Iterator[Problem]:
    shapes = [(member, json_types(view, member)) for member in members(spot)]
    objects = [member for member, types in shapes if types & {"object", "any"}]
    if sum("array" in types for _, types in shapes) > 1:
        message = "Two arrays in one union cannot be told apart. Use one array whose `items` are a named union."
        yield view.problem("union-two-arrays", spot.tokens, message)
    if len(objects) < 2:  # noqa: PLR2004 one object needs no telling apart
        return
    common = set.intersection(*(set(constants(view, member)) for member in objects))
    if common:
        message = (
            f"All object members carry `{min(common)}`. Make the union a component with a `discriminator` and mapping."
        )
        yield view.problem("union-without-discriminator", spot.tokens, message)
    else:
        message = (
            f"{len(objects)} members are objects and no tag tells them apart. Give each a required constant and add a "
            "`discriminator`."
        )
        yield view.problem("union-untagged", spot.tokens, message)


def _discriminated(view: View, spot: Spot) -> Iterator[Problem]:
    value = spot.node["discriminator"]
    if not is_union(spot) or not isinstance(value, dict) or not isinstance(value.get("propertyName"), str):
        message = "A `discriminator` stands beside `oneOf` and has a `propertyName`. Anywhere else it would be lost."
        yield view.problem("discriminator-without-union", spot.below("discriminator"), message)
        return
    if not spot.is_component:
        message = "A tagged union inside another schema. Give it a name under `components.schemas` and refer to it."
        yield view.problem("union-not-named", spot.tokens, message)
    found = _members_by_reference(view, spot)
    for member in members(spot):
        if "$ref" not in member.node or is_union(view.follow(member)):
            message = (
                "A member of a tagged union is a `$ref` to an object. Name it, or list the nested union's members here."
            )
            yield view.problem("union-member-not-reference", member.tokens, message)
    mapping = value.get("mapping")
    yield from _mapping(view, spot, mapping if isinstance(mapping, dict) else {}, found)
    for reference, member in found.items():
        if reference != value.get("x-default-mapping"):
            yield from _tag(view, spot, member, value["propertyName"])


def _members_by_reference(view: View, spot: Spot) -> dict[str, Spot]:
    return {
        member.node["$ref"]: member
        for member in members(spot)
        if isinstance(member.node.get("$ref"), str) and not is_union(view.follow(member))
    }


def _mapping(view: View, spot: Spot, mapping: dict[str, Any], found: dict[str, Spot]) -> Iterator[Problem]:
    at = spot.below("discriminator", "mapping")
    name = spot.node["discriminator"]["propertyName"]
    for reference, member in found.items():
        if reference not in mapping.values():
            message = f"`mapping` has no tag for the member `{reference}`. Add one."
            yield view.problem("discriminator-mapping", member.tokens, message)
    default = spot.node["discriminator"].get("x-default-mapping")
    if default is not None and default not in found:
        message = f"`x-default-mapping` names `{default}`, which is no member. Correct it or add the member."
        yield view.problem("discriminator-mapping", spot.below("discriminator", "x-default-mapping"), message)
    for tag, reference in mapping.items():
        if reference not in found:
            message = f"`{tag}` leads to `{reference}`, which is no member. Add it to `oneOf` or remove the tag."
            yield view.problem("discriminator-mapping", (*at, tag), message)
            continue
        values = constants(view, found[reference]).get(name)
        if values and tag not in values:
            message = f"`{tag}` leads to `{reference}`, whose `{name}` is `{values[0]}`. Correct one of them."
            yield view.problem("discriminator-mapping", (*at, tag), message)
    for reference, member in found.items():
        for value in constants(view, member).get(name, []):
            if isinstance(value, str) and mapping.get(value) != reference and reference in mapping.values():
                message = f"`mapping` does not lead from `{value}` to `{reference}`, which carries it. Add it."
                yield view.problem("discriminator-mapping", at, message)


def _tag(view: View, spot: Spot, member: Spot, name: str) -> Iterator[Problem]:
    target = view.follow(member)
    values = constants(view, target).get(name, [])
    if not values or not all(isinstance(value, str) for value in values):
        message = (
            f"`{target.tokens[-1]}` has no text constant `{name}`, so {view.bundle.place(spot.tokens)} cannot tell it "
            "apart. Add `const`."
        )
        yield view.problem("discriminator-tag", target.tokens, message)
    elif name not in required(view, target):
        message = f"`{name}` of `{target.tokens[-1]}` tells union members apart and must be required."
        yield view.problem("discriminator-tag", target.tokens, message)


def _holds_itself(view: View, start: Spot) -> bool:
    """Whether a chain of alternatives and array items leads from a component back to it."""
    seen: set[Tokens] = set()
    waiting = _direct(start)
    while waiting:
        spot = waiting.pop()
        reference = spot.node.get("$ref")
        if isinstance(reference, str):
            if tokens_of(reference) == start.tokens:
                return True
            spot = view.follow(Spot(tokens=spot.tokens, node={"$ref": reference}))
        if spot.tokens not in seen:
            seen.add(spot.tokens)
            waiting += _direct(spot)
    return False


def _direct(spot: Spot) -> list[Spot]:
    found = members(spot)
    if isinstance(items := spot.node.get("items"), dict):
        found.append(Spot(tokens=spot.below("items"), node=items))
    if set(spot.node) == {"$ref"}:
        found.append(spot)
    return found
