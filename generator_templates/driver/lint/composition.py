"""Rules on `allOf`, `oneOf` and `anyOf` as ways to compose: what the generator merges, and what it forgets.

What unions need to be told apart is judged in `unions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from driver.lint.shapes import is_union, json_types, properties
from driver.lint.view import Spot
from driver.lint.vocabulary import ANNOTATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem

RULES = {
    "reference-siblings": "Everything beside `$ref` is ignored, silently.",
    "allof-with-siblings": "Beside an `allOf` of one `$ref` everything is lost, no class is made, silently.",
    "allof-member-words": "Of an inline `allOf` member only `properties` and `required` are read, silently.",
    "union-inside-allof": "`oneOf`/`anyOf` in an `allOf` member is lost, silently (upstream 1328).",
    "allof-of-no-object": "An `allOf` over something that is no object drops the schema, with a warning.",
    "allof-override": "A property that two `allOf` members define differently drops the model, with a warning.",
    "words-beside-union": "`properties`, `allOf`, `enum` ... beside `oneOf`/`anyOf`: one side is lost, silently.",
    "one-way-union": "`oneOf` and `anyOf` side by side become one union of all members, silently.",
}

_BESIDE_REFERENCE = frozenset({"description", "deprecated"})
_BESIDE_UNION = ANNOTATIONS | {"discriminator", "type", "title", "default", "nullable", "$comment"}
_ALLOF_MEMBER = ANNOTATIONS | {"type", "properties", "required", "title", "$comment", "oneOf", "anyOf"}


def problems(view: View) -> Iterator[Problem]:
    """Look at every schema once."""
    for spot in view.schemas:
        if "$ref" in spot.node:
            yield from _reference(view, spot)
            continue
        if spot.node.get("allOf"):
            yield from _all_of(view, spot)
        if is_union(spot):
            yield from _union(view, spot)


def _others(spot: Spot, allowed: frozenset[str]) -> str:
    """The keys of a schema beyond `allowed` and extensions, for a message."""
    return ", ".join(f"`{key}`" for key in spot.node if key not in allowed and not key.startswith("x-"))


def _reference(view: View, spot: Spot) -> Iterator[Problem]:
    if others := _others(spot, _BESIDE_REFERENCE | {"$ref"}):
        message = f"{others} beside `$ref` would be ignored. Put it into the schema referred to."
        yield view.problem("reference-siblings", spot.tokens, message)


def _all_of(view: View, spot: Spot) -> Iterator[Problem]:
    all_of = [
        Spot(tokens=spot.below("allOf", str(index)), node=member)
        for index, member in enumerate(spot.node["allOf"])
        if isinstance(member, dict)
    ]
    siblings = _others(spot, ANNOTATIONS | {"allOf", "type", "title", "$comment"})
    if len(all_of) == 1 and "$ref" in all_of[0].node and siblings:
        message = f"{siblings} beside an `allOf` of one `$ref` would be lost. Move it into a second `allOf` member."
        yield view.problem("allof-with-siblings", spot.tokens, message)
    for member in all_of:
        yield from _all_of_member(view, member)
    yield from _overrides(view, spot, all_of)


def _all_of_member(view: View, member: Spot) -> Iterator[Problem]:
    target = view.follow(member)
    if is_union(target):
        message = (
            "A union (`oneOf`/`anyOf`) inside `allOf` would be lost. Write the members out, each with all properties."
        )
        yield view.problem("union-inside-allof", member.tokens, message)
    elif json_types(view, member) - {"object", "any"}:
        message = f"An `allOf` member must be an object, not {', '.join(sorted(json_types(view, member)))}."
        yield view.problem("allof-of-no-object", member.tokens, message)
    if "$ref" not in member.node and (others := _others(member, _ALLOF_MEMBER)):
        message = f"{others} in an `allOf` member would be lost. Only `properties` and `required` are read there."
        yield view.problem("allof-member-words", member.tokens, message)


def _overrides(view: View, spot: Spot, all_of: list[Spot]) -> Iterator[Problem]:
    own = Spot(tokens=spot.tokens, node={key: value for key, value in spot.node.items() if key != "allOf"})
    first: dict[str, Spot] = {}
    for part in [*all_of, own]:
        for name, schema in properties(view, part).items():
            other = first.setdefault(name, schema)
            if _meaning(other) != _meaning(schema):
                message = (
                    f"`{name}` is defined differently in {view.bundle.place(other.tokens)}. Define it once, in the "
                    "leaf schemas."
                )
                yield view.problem("allof-override", schema.tokens, message)


def _meaning(spot: Spot) -> dict[str, object]:
    return {key: value for key, value in spot.node.items() if key not in ANNOTATIONS}


def _union(view: View, spot: Spot) -> Iterator[Problem]:
    if spot.node.get("oneOf") and spot.node.get("anyOf"):
        message = (
            "`oneOf` and `anyOf` side by side mean both at once; the generator reads one list of alternatives. Keep "
            "one."
        )
        yield view.problem("one-way-union", spot.tokens, message)
    if others := _others(spot, _BESIDE_UNION | {"oneOf", "anyOf"}):
        message = f"{others} beside `oneOf`/`anyOf` would be lost. Move it into every member."
        yield view.problem("words-beside-union", spot.tokens, message)
