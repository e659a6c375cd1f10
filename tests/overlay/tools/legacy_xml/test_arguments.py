"""From texts to values, by type and by name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.tools.legacy_xml.arguments import input_of
from claude_overlay.tools.legacy_xml.errors import ParameterInvalidError, ParameterMissingError

BAD = object()


def schema_of(parameter: dict[str, Any]) -> dict[str, Any]:
    """Give the schema of a tool with one parameter."""
    return {"properties": {"p": parameter}, "required": ["p"], "$defs": {"X": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("parameter", "text", "value"),
    [
        ({"type": "string"}, "1", "1"),
        ({"type": "string"}, "", ""),
        ({}, "1", "1"),
        ({"type": "integer"}, "-12", -12),
        ({"type": "integer"}, "+12", 12),
        ({"type": "integer"}, "1.0", BAD),
        ({"type": "integer"}, "1_000", BAD),
        ({"type": "integer"}, "\uff11", BAD),
        ({"type": "integer"}, "", BAD),
        ({"type": "integer"}, "9" * 5000, BAD),
        ({"type": "number"}, "1.5e3", 1500.0),
        ({"type": "number"}, ".5", 0.5),
        ({"type": "number"}, "7", 7.0),
        ({"type": "number"}, "nan", BAD),
        ({"type": "number"}, "inf", BAD),
        ({"type": "number"}, "1e999", BAD),
        ({"type": "boolean"}, "true", True),
        ({"type": "boolean"}, "False", False),
        ({"type": "boolean"}, "1", BAD),
        ({"type": "null"}, "None", None),
        ({"type": "array"}, "[1, 2]", [1, 2]),
        ({"type": "array"}, "1, 2", BAD),
        ({"type": "array"}, '{"a": 1}', BAD),
        ({"type": "object"}, '{"a": [1]}', {"a": [1]}),
        ({"type": "object"}, "[" * 100_000, BAD),
        ({"enum": ["a", 1, True]}, "1", 1),
        ({"enum": ["a", 1, True]}, "true", True),
        ({"enum": ["a"]}, "A", BAD),
        ({"const": "x"}, "x", "x"),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "1", 1),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "one", "one"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "", None),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "x", BAD),
        ({"type": ["string", "boolean"]}, "true", True),
        ({"$ref": "#/$defs/X"}, "5", 5),
    ],
)  # fmt: skip
def test_texts_of_each_type(parameter: dict[str, Any], text: str, value: Any) -> None:
    """A text is the value it spells; text itself comes last; what spells no value is refused with the type's name."""
    if value is BAD:
        with pytest.raises(ParameterInvalidError, match="'p' of t is") as caught:
            input_of("t", {"p": text}, schema_of(parameter))
        assert (caught.value.tool_name, caught.value.parameter) == ("t", "p")
        assert len(str(caught.value)) < 300
    else:
        found = input_of("t", {"p": text}, schema_of(parameter))["p"]
        assert (found, type(found)) == (value, type(value))


@given(value=st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_is_read_as_it_is_written(value: float) -> None:
    """By Python's own spelling."""
    name = "integer" if isinstance(value, int) else "number"
    assert input_of("t", {"p": repr(value)}, schema_of({"type": name})) == {"p": value}


def test_by_name_alone() -> None:
    """A missing one is named; so is one that the tool does not have, unless it takes any."""
    schema = {"properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}, "required": ["a"]}
    assert input_of("t", {"b": "2", "a": "1"}, schema) == {"a": 1, "b": 2}
    with pytest.raises(ParameterMissingError, match="'a'") as missing:
        input_of("t", {"b": "2"}, schema)
    assert missing.value.parameter == "a"
    with pytest.raises(ParameterInvalidError, match="no parameter 'c'"):
        input_of("t", {"a": "1", "c": "3"}, schema)
    assert input_of("t", {"a": "1", "c": "3"}, {**schema, "additionalProperties": True}) == {"a": 1, "c": "3"}
