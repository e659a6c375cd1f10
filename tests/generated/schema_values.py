"""Hypothesis strategies for values of the bundled description's schemas.

`values(schema)` gives JSON values which the description allows, plus what it leaves open: members it does not name,
tags and enum values it does not know when `novel` is set. Called by the round-trip tests.

What is inside of a value is drawn by plain functions: a strategy for each member of each object would be made, checked
and thrown away half a million times in a run of the tests, and was most of what they cost.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from claude_api._schema import alternatives, resolve, selected, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

DEPTH = 4
EITHER = st.booleans()
TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
TIMES = st.sampled_from(["2030-01-02T03:04:05Z", "2030-01-02T03:04:05.678901+01:00", "2030-01-02T03:04:05.1Z"])


@cache
def _whole(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


@cache
def _number(least: float | None, most: float | None, *, exclude_min: bool) -> st.SearchStrategy[float]:
    return st.floats(least, most, allow_nan=False, allow_infinity=False, exclude_min=exclude_min)


@cache
def _text(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(st.characters(codec="utf-8"), min_size=least, max_size=most)


@cache
def _matching(pattern: str, least: int, most: int | None) -> st.SearchStrategy[str]:
    found = st.from_regex(pattern, fullmatch=False)
    return found.filter(lambda text: least <= len(text) and (most is None or len(text) <= most))


def one_of(draw: Any, options: Sequence[Any]) -> Any:
    """One of them."""
    return options[draw(_whole(0, len(options) - 1))] if len(options) > 1 else options[0]


@st.composite
def values(draw: Any, schema: Any, *, novel: bool = False) -> Any:
    """A value of `schema`."""
    return value(draw, schema, novel=novel, depth=0)


def value(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """A value of `schema`; deep inside, the smallest one."""
    options = alternatives(resolve(schema))
    if depth > DEPTH:
        options = sorted(options, key=lambda option: ("null", "scalar", "any", "array", "object").index(shape(option)))[
            :1
        ]
    option = one_of(draw, options)
    kind = shape(option)
    if kind == "null":
        return None
    if kind == "any":
        return draw(FREE)
    if kind == "array":
        return array(draw, option, novel=novel, depth=depth)
    if kind == "object":
        return members(draw, option, novel=novel, depth=depth)
    return scalar(draw, option, novel=novel)


def array(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """A list within the limits of `schema`, short."""
    least = schema.get("minItems", 0)
    most = least if depth > DEPTH else min(schema.get("maxItems", 2), max(least, 2))
    count = draw(_whole(least, most)) if most > least else least
    items = schema.get("items", {})
    return [value(draw, items, novel=novel, depth=depth + 1) for _ in range(count)]


def members(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """An object: required members, some optional ones, and some nobody named."""
    if "discriminator" in schema:
        return tagged(draw, schema, novel=novel, depth=depth)
    required, properties = schema.get("required", []), schema.get("properties", {})
    made = {}
    for name, inner in properties.items():
        if name in required or (depth <= DEPTH and draw(EITHER)):
            made[name] = value(draw, inner, novel=novel, depth=depth + 1)
    others = schema.get("additionalProperties", True)
    if others is not False and depth <= DEPTH and draw(EITHER):
        inner = {} if others is True or properties else others
        name = "zz_" + draw(TEXTS)
        made[name] = value(draw, inner, novel=novel, depth=depth + 1) if inner else draw(FREE)
    return made


def tagged(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """A member of a tagged union; with `novel` now and then one of a tag nobody knows."""
    name, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
    if novel and draw(_whole(0, 5)) == 0:
        return {name: one_of(draw, ["brand_new", "", "Text"]), "payload": draw(FREE)}
    tags = sorted(mapping)
    if depth > DEPTH:  # the member with the fewest required members ends a recursion soonest
        tags = sorted(tags, key=lambda tag: (len(resolve({"$ref": mapping[tag]}).get("required", [])), tag))[:1]
    tag = one_of(draw, tags)
    member = selected(schema, {name: tag})
    return {**value(draw, member, novel=novel, depth=depth + 1), name: tag}


def scalar(draw: Any, schema: Any, *, novel: bool) -> Any:
    """A scalar within the limits of `schema`."""
    kind = schema.get("type")
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        known = one_of(draw, schema["enum"])
        return draw(TEXTS) if novel and isinstance(known, str) and draw(EITHER) else known
    if kind == "boolean":
        return draw(EITHER)
    if kind == "integer":
        return draw(_whole(schema.get("minimum", -(2**70)), schema.get("maximum", 2**70)))
    if kind == "number":
        least = schema.get("minimum", schema.get("exclusiveMinimum"))
        return draw(_number(least, schema.get("maximum"), exclude_min="exclusiveMinimum" in schema))
    return string(draw, schema)


def string(draw: Any, schema: Any) -> Any:
    """A text within the limits of `schema`."""
    if schema.get("format") == "date-time":
        return draw(TIMES)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "pattern" in schema:
        return draw(_matching(schema["pattern"], least, most))
    top = max(least, 8) if most is None else min(most, max(least, 8))
    return draw(_text(least, top))
