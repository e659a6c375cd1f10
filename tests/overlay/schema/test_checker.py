"""Values against hand-written schemas: jsonschema is the judge."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.schema.types_and_values import json_values, names

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.checker import problems_of
from claude_overlay.schema.problems import Problem

small = st.integers(0, 2)


def one(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Give schemas with any of these keywords."""
    return st.fixed_dictionaries({}, optional=keywords)


kinds = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object"])
leaves = st.booleans() | one(
    type=kinds | st.lists(kinds, min_size=1, max_size=2, unique=True),
    enum=st.lists(json_values, min_size=1, max_size=2),
    const=json_values,
    minimum=small,
    exclusiveMaximum=small,
    multipleOf=st.sampled_from([1, 2, 0.5]),
    minLength=small,
    maxLength=small,
    pattern=st.sampled_from(["^a", "b$", "[0-9]"]),
    uniqueItems=st.booleans(),
    minItems=small,
    maxProperties=small,
    required=st.lists(names, max_size=2, unique=True),
)


def combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give schemas made of schemas."""
    some = st.lists(inner, min_size=1, max_size=2)
    members = st.dictionaries(names, inner, max_size=2)
    return one(
        allOf=some,
        anyOf=some,
        oneOf=some,
        properties=members,
        additionalProperties=inner,
        patternProperties=st.dictionaries(st.sampled_from(["^a", "e$"]), inner, max_size=1),
        propertyNames=inner,
        prefixItems=some,
        items=inner,
        contains=inner,
        dependentRequired=st.dictionaries(names, st.lists(names, max_size=1), max_size=1),
        **{"not": inner, "if": inner, "then": inner, "else": inner},
    )


schemas = st.recursive(leaves, combined, max_leaves=4)


@settings(max_examples=250, deadline=None)
@given(schemas, st.tuples(json_values, json_values))
def test_it_refuses_what_jsonschema_refuses(schema: Any, values: tuple[Any, ...]) -> None:
    """For schemas of any keywords, nested, and any JSON."""
    validator = jsonschema.Draft202012Validator(schema)
    for value in values:
        assert (problems_of(schema, value) == []) == validator.is_valid(value)


LIST: dict[str, Any] = {
    "type": "object",
    "properties": {"value": {"type": "integer"}, "next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
    "required": ["value"],
    "additionalProperties": False,
}


def test_references_are_followed() -> None:
    """Into the schema itself; everything wrong is told with its place."""
    assert problems_of(LIST, {"value": 1, "next": {"value": 2, "next": None}}) == []
    assert problems_of(LIST, {"next": {"value": "x", "other": 1}}) == [
        Problem("value", "is missing"),
        Problem("next.value", 'must be an integer, not the string "x"'),
        Problem("next.other", "is not known here; the members are value, next"),
    ]


@pytest.mark.parametrize(
    "reference", ["#/$defs/nobody", "https://example.com/schema.json", "#/properties/value/type/0"]
)
def test_what_cannot_be_looked_up_cannot_refuse(reference: str) -> None:
    """A reference elsewhere is not fetched."""
    assert problems_of({"$ref": reference}, 1) == []


def test_a_reference_to_itself_ends() -> None:
    """A schema that means nothing takes nothing, and does not hang."""
    assert problems_of({"$ref": "#"}, 1) != []


def test_a_value_nested_too_deeply_is_a_problem() -> None:
    """Not a crash."""
    value: Any = None
    for _ in range(5000):
        value = {"value": 1, "next": value}

    assert problems_of(LIST, value) == [Problem("", "is nested too deeply")]


def test_a_pattern_of_another_dialect_cannot_refuse() -> None:
    """Python cannot read it."""
    assert problems_of({"pattern": "(?<name>a)"}, "b") == []


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 1, "must be a string, not 1; or must be null, not 1"),
        ({"oneOf": [{"type": "integer"}, {"minimum": 0}]}, 1, "fits more than one"),
        ({"not": {"const": 1}}, 1, "must not be 1"),
        ({"enum": ["a", "b"]}, "c", 'must be one of "a", "b", not the string "c"'),
        ({"minItems": 2}, [1], "must have at least 2 items, but has 1"),
        (False, 1, "is not possible here"),
    ],
)
def test_what_is_told(schema: Any, value: Any, told: str) -> None:
    """In words a model can act on."""
    (problem,) = problems_of(schema, value)
    assert told in problem.message


def test_definitions_that_ask_themselves_end() -> None:
    """A definition is asked once about a value: two references in each of forty levels are no million million."""
    itself = {"$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}]}}, "$ref": "#/$defs/a"}
    levels = {f"l{at}": {"allOf": [{"$ref": f"#/$defs/l{at + 1}"}] * 2} for at in range(40)}
    bomb = {"$defs": {**levels, "l40": {"type": "integer"}}, "$ref": "#/$defs/l0"}

    assert problems_of(itself, 1) == [Problem("", "is not possible here")]
    assert problems_of(bomb, 1) == []
    assert {problem.message for problem in problems_of(bomb, "x")} == {'must be an integer, not the string "x"'}


def test_many_different_items_are_compared_at_once() -> None:
    """Thirty thousand items take no time: each is looked up, not compared with all before it."""
    items = [[index, {"a": float(index)}] for index in range(30_000)]

    assert problems_of({"uniqueItems": True}, items) == []
    assert [problem.path for problem in problems_of({"uniqueItems": True}, [*items, [0.0, {"a": 0}]])] == ["[30000]"]
    assert problems_of({"uniqueItems": True}, [0, False, "0", None, [], {}]) == []


@pytest.mark.parametrize(
    "schema", [{"type": 5}, {"required": 5}, {"minProperties": "a"}, {"anyOf": 7}, {"properties": 5}], ids=str
)
def test_a_schema_that_is_none_is_told(schema: Any) -> None:
    """In words, not as an exception of Python's."""
    with pytest.raises(InvalidArgumentError, match="the JSON Schema cannot be read"):
        problems_of(schema, {"a": 1})
