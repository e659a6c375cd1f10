"""`schema_of`: a JSON Schema that says exactly what `read_value` reads."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.schema import types_and_values as made

from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value


def reads(tp: Any, value: Any) -> bool:
    """Tell whether a value can be read."""
    try:
        read_value(tp, value)
    except ValueMismatch as error:
        return not error.problems
    return True


def mutated(data: st.DataObject, value: Any) -> Any:
    """Change a value at one place."""
    places: list[tuple[Any, Any]] = []

    def walk(node: Any) -> None:
        for key, item in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
            places.append((node, key))
            if isinstance(item, dict | list):
                walk(item)

    value = copy.deepcopy(value)
    if not isinstance(value, dict | list) or not value:
        return data.draw(made.json_values)
    walk(value)
    node, key = data.draw(st.sampled_from(places))
    way = data.draw(st.sampled_from(["put", "drop", "add"]))
    if way == "put":
        node[key] = data.draw(made.json_values)
    elif way == "drop":
        del node[key]
    elif isinstance(node, dict):
        node[data.draw(made.names | made.texts)] = data.draw(made.json_values)
    else:
        node.append(data.draw(made.json_values))
    return value


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_the_schema_accepts_exactly_what_is_read(data: st.DataObject) -> None:
    """For types of every kind, nested: values that fit, any JSON, and values that nearly fit; jsonschema judges."""
    tp, fitting = data.draw(made.pairs)
    schema = schema_of(tp)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    fit = data.draw(fitting)

    assert validator.is_valid(fit), (schema, fit)
    assert reads(tp, fit), (schema, fit)
    for value in (data.draw(made.json_values), mutated(data, fit)):
        assert validator.is_valid(value) == reads(tp, value), (schema, value)
