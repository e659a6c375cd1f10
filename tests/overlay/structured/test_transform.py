"""What of a JSON Schema the API enforces, what becomes words, and what cannot be asked for.

`tests/official_sdk/test_structured_output.py` compares the results with those of the official SDK.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claude_overlay import InvalidArgumentError
from claude_overlay.structured import transform
from claude_overlay.structured.transform import STRING_FORMATS

ADDRESS = {
    "type": "object",
    "description": "Where somebody lives.",
    "properties": {"street": {"type": "string"}},
    "required": ["street"],
}
EMPTY = {"type": "object", "properties": {}, "additionalProperties": False}
# What the API accepts, by its documentation.
ENFORCED = {
    "$defs", "$ref", "additionalProperties", "allOf", "anyOf", "const", "definitions", "description", "enum", "format",
    "items", "minItems", "properties", "required", "title", "type",
}  # fmt: skip


def parts_of(schema: Any) -> list[dict[str, Any]]:
    """Give a schema and every schema within it."""
    found = [schema]
    for keyword in ("properties", "$defs", "definitions"):
        found += [part for child in schema.get(keyword, {}).values() for part in parts_of(child)]
    for keyword in ("anyOf", "allOf"):
        found += [part for child in schema.get(keyword, []) for part in parts_of(child)]
    return found + (parts_of(schema["items"]) if "items" in schema else [])


@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean", "null"])
def test_a_plain_type_stays_as_it_is(kind: str) -> None:
    """With its description and title."""
    schema = {"type": kind, "description": "What it is.", "title": "It"}

    assert transform(schema) == schema


def test_an_object_has_named_members_and_no_others() -> None:
    """`additionalProperties` is false everywhere, whatever it was, also deep inside; `required` stays as it is."""
    inner = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True}
    schema = {
        "type": "object",
        "properties": {"one": inner, "many": {"type": "array", "items": inner}, "none": {"anyOf": [inner]}},
        "required": ["many", "one"],
        "additionalProperties": {"type": "string"},
    }

    made = transform(schema)

    assert made["required"] == ["many", "one"]
    objects = [part for part in parts_of(made) if part.get("type") == "object"]
    assert len(objects) == 4
    assert {part["additionalProperties"] for part in objects} == {False}
    assert "required" not in made["properties"]["one"]


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 9}, "{minimum: 1, maximum: 9}"),
        ({"type": "number", "exclusiveMinimum": 0.5, "multipleOf": 2}, "{exclusiveMinimum: 0.5, multipleOf: 2}"),
        ({"type": "string", "minLength": 1, "maxLength": 5}, "{minLength: 1, maxLength: 5}"),
        ({"type": "string", "pattern": "^a$"}, "{pattern: ^a$}"),
        ({"type": "string", "format": "color"}, "{format: color}"),
        ({"type": "array", "items": {"type": "null"}, "minItems": 2}, "{minItems: 2}"),
        ({"type": "array", "items": {"type": "null"}, "uniqueItems": True}, "{uniqueItems: true}"),
        ({"type": "string", "default": None, "examples": ["a"]}, '{default: null, examples: ["a"]}'),
        ({"type": "string", "not": {"const": "x"}}, '{not: {"const":"x"}}'),
        ({"type": "array", "enum": [[1], [2]]}, "{enum: [[1],[2]]}"),
        ({"type": "object", "properties": {}, "const": {}}, "{const: {}}"),
        ({"type": "string", "enum": []}, "{enum: []}"),
    ],
)
def test_what_is_not_enforced_is_told(schema: dict[str, Any], told: str) -> None:
    """Such keywords go into the description, after what is there already: the model may follow them."""
    made = transform(schema)

    assert made["description"] == told
    assert set(made) <= ENFORCED
    assert transform({**schema, "description": "What it is."})["description"] == f"What it is.\n\n{told}"


@pytest.mark.parametrize("format_", sorted(STRING_FORMATS))
def test_the_formats_the_api_knows(format_: str) -> None:
    """They stay."""
    assert transform({"type": "string", "format": format_}) == {"type": "string", "format": format_}


@pytest.mark.parametrize("fewest", [0, 1])
def test_the_counts_the_api_knows(fewest: int) -> None:
    """An array may be asked to have at least one item, and no more than that."""
    schema = {"type": "array", "items": {"type": "string"}, "minItems": fewest}

    assert transform(schema) == schema


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": "string", "enum": ["a", "b"]}, {"enum": ["a", "b"]}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"enum": ["a", None]}),
        ({"const": 1, "type": "integer", "title": "One"}, {"const": 1, "title": "One"}),
        ({"enum": ["a"], "default": "a"}, {"enum": ["a"], "description": "{default: a}"}),
        ({"oneOf": [{"type": "string"}, {"const": 1}]}, {"anyOf": [{"type": "string"}, {"const": 1}]}),
        ({"type": ["string", "null"], "format": "date"}, {"type": ["string", "null"], "format": "date"}),
        ({"type": ["integer"]}, {"type": "integer"}),
        ({"type": "array", "items": {}}, {"type": "array"}),
        ({"type": "array", "items": False}, {"type": "array"}),
        ({"type": "object", "properties": {}}, EMPTY),
        ({"type": "object", "additionalProperties": False}, EMPTY),
        ({"$schema": "x", "$id": "y", "$comment": "z", "type": "null"}, {"type": "null"}),
    ],
)  # fmt: skip
def test_forms_that_mean_the_same(schema: dict[str, Any], made: dict[str, Any]) -> None:
    """Listed values say more than a type; one choice is another's name; notes for tools are left out."""
    assert transform(schema) == made


def test_a_second_choice_is_told() -> None:
    """The API takes one `anyOf`; nothing of the other is lost in silence."""
    made = transform({"anyOf": [{"type": "string"}], "oneOf": [{"type": "string", "maxLength": 3}]})

    assert made["anyOf"] == [{"type": "string"}]
    assert made["description"] == '{oneOf: [{"type":"string","maxLength":3}]}'


def test_an_array_of_fixed_places() -> None:
    """The API knows one schema for all items: what any place may hold; which place holds what is told."""
    places = [{"type": "integer"}, {"type": "string"}, {"type": "integer"}]
    made = transform({"type": "array", "prefixItems": places, "items": {"type": "null"}})

    assert made["items"] == {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}
    assert made["description"].startswith("{prefixItems: [")
    assert transform({"type": "array", "prefixItems": places[:1], "items": False})["items"] == {"type": "integer"}


def test_references() -> None:
    """A reference stays, with the definitions that are still needed, those they need included."""
    schema = {
        "$defs": {
            "Address": ADDRESS,
            "City": {"type": "object", "properties": {"home": {"$ref": "#/$defs/Address"}}},
            "Unused": {"type": "string"},
        },
        "$ref": "#/$defs/City",
    }

    made = transform(schema)

    assert made["$ref"] == "#/$defs/City"
    assert set(made["$defs"]) == {"City", "Address"}
    assert made["$defs"]["Address"] == {**ADDRESS, "additionalProperties": False}


@pytest.mark.parametrize("keyword", ["$defs", "definitions"])
def test_words_beside_a_reference_are_kept(keyword: str) -> None:
    """A reference must stand alone; what it names takes its place, and the field's own words come first."""
    reference = {"$ref": f"#/{keyword}/A~1B", "description": "Where to send it.", "title": "Home", "default": None}
    made = transform({keyword: {"A/B": ADDRESS}, "type": "object", "properties": {"home": reference}})

    assert made["properties"]["home"] == {
        **ADDRESS,
        "additionalProperties": False,
        "title": "Home",
        "description": "Where to send it.\n\nWhere somebody lives.\n\n{default: null}",
    }
    assert keyword not in made


def test_a_schema_that_holds_itself() -> None:
    """It is sent as it is, also where a reference has words of its own; it ends."""
    node = {
        "type": "object",
        "properties": {
            "next": {"$ref": "#/$defs/Node", "description": "What follows."},
            "list": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
        },
    }
    made = transform({"$defs": {"Node": node}, "$ref": "#/$defs/Node", "description": "The first."})

    assert made["$ref"] == "#/$defs/Node"
    assert made["$defs"]["Node"]["properties"]["next"] == {"$ref": "#/$defs/Node"}
    assert transform({"type": "object", "properties": {"up": {"$ref": "#"}}})["properties"] == {"up": {"$ref": "#"}}


def test_words_beside_references_do_not_make_a_schema_explode() -> None:
    """Two such members at each of thirty levels: some keep their words, then references stay as they are."""
    definitions: dict[str, Any] = {
        f"L{level}": {
            "type": "object",
            "properties": {
                name: {"$ref": f"#/$defs/L{level + 1}", "description": f"The {name} one."} for name in ("left", "right")
            },
        }
        for level in range(30)
    }
    definitions["L30"] = {"type": "string"}

    made = transform({"$defs": definitions, "$ref": "#/$defs/L0"})

    assert len(parts_of(made)) < 400
    assert any(part.get("description") == "The left one." for part in parts_of(made))
    assert made["$defs"]["L30"] == {"type": "string"}


def test_all_of_becomes_one_schema() -> None:
    """The API does not take references in `allOf`, and parts that each refuse further members fit nothing together."""
    more = {"type": "object", "properties": {"zip": {"type": "string"}}, "required": ["zip"], "description": "A zip."}
    schema = {"$defs": {"A": ADDRESS}, "allOf": [{"$ref": "#/$defs/A"}, {"allOf": [more]}], "title": "Both"}

    assert transform(schema) == {
        "type": "object",
        "properties": {"street": {"type": "string"}, "zip": {"type": "string"}},
        "required": ["street", "zip"],
        "additionalProperties": False,
        "description": "Where somebody lives.\n\nA zip.",
        "title": "Both",
    }


def test_all_of_that_cannot_be_one_schema() -> None:
    """It stays, without references at its top."""
    schema = {"$defs": {"A": {"type": "string", "format": "date"}}, "allOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}

    assert transform(schema) == {"allOf": [{"type": "string", "format": "date"}, {"type": "null"}]}


@pytest.mark.parametrize(
    ("schema", "place", "what"),
    [
        ({}, "output_type", "no type"),
        ({"title": "Untyped"}, "output_type", "no type"),
        ({"enum": [{"a": 1}]}, "output_type", "no type"),
        ({"properties": {"a": {"type": "null"}}}, "output_type", "object only by its members"),
        ({"items": {"type": "null"}}, "output_type", "array only by its members"),
        ({"type": "object"}, "output_type", "no fixed names"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "output_type", "no fixed names"),
        ({"type": "array", "items": {"type": "object"}}, "output_type.items", "no fixed names"),
        ({"type": "object", "properties": {"a": {"description": "x"}}}, "output_type.properties.a", "no type"),
        ({"type": "object", "properties": {"a": True}}, "output_type.properties.a", "the schema is True"),
        ({"type": "object", "properties": {}, "required": ["b"]}, "output_type", "'b' is required"),
        ({"anyOf": [{"type": "null"}, {}]}, "output_type.anyOf[1]", "no type"),
        ({"type": "text"}, "output_type", "'text'"),
        ({"$ref": "https://example.com/s"}, "output_type", "leads out"),
        ({"$ref": 5}, "output_type", "leads out"),
        ({"$ref": "#/$defs/A"}, "output_type", "does not exist"),
        ({"$defs": {"A": {}}, "$ref": "#/$defs/A"}, "output_type.$defs.A", "no type"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_for(schema: dict[str, Any], place: str, what: str) -> None:
    """It is refused before anything is sent, by name; the SDK sends an object that can only be empty instead."""
    with pytest.raises(InvalidArgumentError) as caught:
        transform(schema)

    assert str(caught.value).startswith(f"{place}: ")
    assert what in str(caught.value)


LEAVES = st.sampled_from([
    {"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 2}, {"type": ["number", "null"]}, {"const": "x"},
    {"type": "string", "enum": ["a", "b"], "description": "One."}, {"$ref": "#/$defs/A"}, {"type": "boolean"},
    {"$ref": "#/$defs/A", "description": "Mine."}, {"type": "string", "format": "date", "default": "x"},
])  # fmt: skip
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda items, n: {"type": "array", "items": items, "minItems": n}, inner, st.integers(0, 3)),
        st.builds(lambda parts: {"type": "array", "prefixItems": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: {"oneOf": parts, "title": "T"}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(
            lambda members, extra: {"type": "object", "properties": members, "required": sorted(members)[:1], **extra},
            st.dictionaries(st.sampled_from("abc"), inner, min_size=1),
            st.sampled_from([{}, {"additionalProperties": True}, {"minProperties": 1}]),
        ),
    ),
    max_leaves=8,
)


@given(SCHEMAS)
def test_every_result_is_of_the_apis_subset(schema: dict[str, Any]) -> None:
    """Only enforced keywords, every object closed, the schema valid, and the input untouched."""
    whole = {**schema, "$defs": {"A": {"type": "object", "properties": {"n": {"type": "integer", "maximum": 3}}}}}
    before = deepcopy(whole)

    made = transform(whole)

    assert whole == before
    Draft202012Validator.check_schema(made)
    for part in parts_of(made):
        assert set(part) <= ENFORCED
        assert set(part) == {"$ref"} or "$ref" not in part or part is made
        assert ("object" in str(part.get("type"))) == ("additionalProperties" in part)
        assert part.get("minItems", 0) in {0, 1}
    # To transform it again changes nothing: the result says all there is to enforce.
    assert transform(made) == made


def test_a_mapping_that_is_no_schema_is_told() -> None:
    """In words, before anything is sent."""
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(5000):
        deep = {"type": "array", "items": deep}

    for schema, told in (({"type": "object", "properties": 5}, "cannot be read"), (deep, "nested too deeply")):
        with pytest.raises(InvalidArgumentError, match=told):
            transform(schema)
