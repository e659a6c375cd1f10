"""Hypothesis strategies for values of the bundled description's schemas.

`values(schema)` gives JSON values which the description allows, plus what it leaves open: members it does not name,
tags and enum values it does not know when `novel` is set. Called by the round-trip tests.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from claude_api._schema import alternatives, resolve, selected, shape

DEPTH = 4
TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
TIMES = st.sampled_from(["2030-01-02T03:04:05Z", "2030-01-02T03:04:05.678901+01:00", "2030-01-02T03:04:05.1Z"])


@st.composite
def values(draw: Any, schema: Any, *, novel: bool = False, depth: int = 0) -> Any:
    """A value of `schema`; deep inside, the smallest one."""
    options = alternatives(resolve(schema))
    if depth > DEPTH:
        options = sorted(options, key=lambda option: ("null", "scalar", "any", "array", "object").index(shape(option)))[
            :1
        ]
    option = draw(st.sampled_from(options))
    kind = shape(option)
    if kind == "null":
        return None
    if kind == "any":
        return draw(FREE)
    if kind == "array":
        return draw(arrays(option, novel=novel, depth=depth))
    if kind == "object":
        return draw(objects(option, novel=novel, depth=depth))
    return draw(scalars(option, novel=novel))


@st.composite
def arrays(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """A list within the limits of `schema`, short."""
    least = schema.get("minItems", 0)
    most = least if depth > DEPTH else min(schema.get("maxItems", 2), max(least, 2))
    count = draw(st.integers(least, most))
    items = schema.get("items", {})
    return [draw(values(items, novel=novel, depth=depth + 1)) for _ in range(count)]


@st.composite
def objects(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """An object: required members, some optional ones, and some nobody named."""
    if "discriminator" in schema:
        return draw(tagged(schema, novel=novel, depth=depth))
    required, properties = schema.get("required", []), schema.get("properties", {})
    made = {}
    for name, inner in properties.items():
        if name in required or (depth <= DEPTH and draw(st.booleans())):
            made[name] = draw(values(inner, novel=novel, depth=depth + 1))
    others = schema.get("additionalProperties", True)
    if others is not False and depth <= DEPTH and draw(st.booleans()):
        inner = {} if others is True or properties else others
        made["zz_" + draw(TEXTS)] = draw(values(inner, novel=novel, depth=depth + 1) if inner else FREE)
    return made


@st.composite
def tagged(draw: Any, schema: Any, *, novel: bool, depth: int) -> Any:
    """A member of a tagged union; with `novel` now and then one of a tag nobody knows."""
    name, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
    if novel and draw(st.integers(0, 5)) == 0:
        return {name: draw(st.sampled_from(["brand_new", "", "Text"])), "payload": draw(FREE)}
    tags = sorted(mapping)
    if depth > DEPTH:  # the member with the fewest required members ends a recursion soonest
        tags = sorted(tags, key=lambda tag: (len(resolve({"$ref": mapping[tag]}).get("required", [])), tag))[:1]
    tag = draw(st.sampled_from(tags))
    member = selected(schema, {name: tag})
    return {**draw(values(member, novel=novel, depth=depth + 1)), name: tag}


@st.composite
def scalars(draw: Any, schema: Any, *, novel: bool) -> Any:
    """A scalar within the limits of `schema`."""
    kind = schema.get("type")
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        known = draw(st.sampled_from(schema["enum"]))
        return draw(TEXTS) if novel and isinstance(known, str) and draw(st.booleans()) else known
    if kind == "boolean":
        return draw(st.booleans())
    if kind == "integer":
        return draw(st.integers(schema.get("minimum", -(2**70)), schema.get("maximum", 2**70)))
    if kind == "number":
        least = schema.get("minimum", schema.get("exclusiveMinimum"))
        return draw(
            st.floats(
                least,
                schema.get("maximum"),
                allow_nan=False,
                allow_infinity=False,
                exclude_min="exclusiveMinimum" in schema,
            )
        )
    return draw(strings(schema))


@st.composite
def strings(draw: Any, schema: Any) -> Any:
    """A text within the limits of `schema`."""
    if schema.get("format") == "date-time":
        return draw(TIMES)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "pattern" in schema:
        found = st.from_regex(schema["pattern"], fullmatch=False)
        return draw(found.filter(lambda text: least <= len(text) and (most is None or len(text) <= most)))
    top = max(least, 8) if most is None else min(most, max(least, 8))
    return draw(st.text(st.characters(codec="utf-8"), min_size=least, max_size=top))
