"""Values made from schemas always fit them, and take their words from the user."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claude_overlay.local.schema_value import fitting_value, named_words

KEYS = st.sampled_from(["city", "unit", "count", "list", "nested"])


def _leaf() -> st.SearchStrategy[dict[str, Any]]:
    bounds = st.tuples(st.integers(-50, 50), st.integers(0, 50))
    return st.one_of(
        st.just({"type": "string"}),
        st.builds(
            lambda low, more: {"type": "string", "minLength": low, "maxLength": low + more},
            st.integers(0, 40),
            st.integers(0, 40),
        ),
        st.builds(lambda b: {"type": "integer", "minimum": b[0], "maximum": b[0] + b[1]}, bounds),
        st.builds(lambda b: {"type": "number", "exclusiveMinimum": b[0]}, bounds),
        st.builds(lambda b: {"type": "integer", "exclusiveMaximum": b[0]}, bounds),
        st.builds(lambda step: {"type": "integer", "multipleOf": step}, st.integers(1, 9)),
        st.just({"type": "boolean"}),
        st.just({"type": ["string", "null"]}),
        st.just({"const": 7}),
        st.builds(lambda values: {"enum": values}, st.lists(st.text(max_size=5), min_size=1, max_size=3)),
        st.sampled_from(["date", "date-time", "uuid", "email", "uri"]).map(lambda f: {"type": "string", "format": f}),
    )


def _schemas() -> st.SearchStrategy[dict[str, Any]]:
    return st.recursive(
        _leaf(),
        lambda inner: st.one_of(
            st.builds(
                lambda properties, all_of_them: {
                    "type": "object",
                    "properties": properties,
                    "required": sorted(properties) if all_of_them else sorted(properties)[:1],
                    "additionalProperties": False,
                },
                st.dictionaries(KEYS, inner, max_size=4),
                st.booleans(),
            ),
            st.builds(
                lambda item, least: {"type": "array", "items": item, "minItems": least}, inner, st.integers(0, 3)
            ),
            st.builds(lambda options: {"anyOf": options}, st.lists(inner, min_size=1, max_size=3)),
        ),
        max_leaves=8,
    )


@given(schema=_schemas(), text=st.text(max_size=40))
def test_the_value_fits_its_schema(schema, text):
    """Whatever the schema and the text, the library finds nothing wrong with the value."""
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(
        fitting_value(schema, text)
    )


def test_a_schema_that_contains_itself_ends():
    """Recursion through `$ref` stops with the optional part left out, or with null."""
    schema = {
        "$defs": {
            "node": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}}}
        },
        "$ref": "#/$defs/node",
    }

    Draft202012Validator(schema).validate(fitting_value(schema))


def test_all_of_is_laid_together():
    """Properties and required of all parts of an `allOf` count."""
    schema = {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
            {"properties": {"b": {"const": "x"}}, "required": ["b"]},
        ]
    }

    assert fitting_value(schema) == {"a": 1, "b": "x"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What is the weather in Paris?", ["Paris"]),
        ("Weather in New York and in Zürich.", ["New York", "Zürich"]),
        ('Search for "blue shoes" please', ["blue shoes"]),
        ("nothing here", []),
        ("First. Second sentence.", []),
        ("Should I go?", []),
    ],
)
def test_words_are_taken_from_the_text(text, words):
    """Quoted words and names inside a sentence are candidates; the first word of a sentence and `I` are not."""
    assert named_words(text) == words


def test_strings_use_up_the_words_in_order():
    """Two string properties take the first and the second name."""
    schema = {"type": "object", "properties": {"start": {"type": "string"}, "end": {"type": "string"}}}

    assert fitting_value(schema, "the way from Rome to Oslo") == {"start": "Rome", "end": "Oslo"}


@pytest.mark.parametrize("schema", [None, True, {}, {"type": "object"}])
def test_schemas_that_say_nothing_give_an_empty_object(schema):
    """A tool input is always an object."""
    assert fitting_value(schema) == {}
