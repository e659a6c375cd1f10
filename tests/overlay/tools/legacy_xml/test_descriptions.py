"""Tool descriptions: the bytes that clust 0.8 writes, and how a schema becomes words."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.tools.legacy_xml.descriptions import (
    ParameterDescription,
    ToolDescription,
    description_of,
    resolved,
    tools_from_xml,
    tools_to_xml,
    type_word,
)
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError

WEATHER = ToolDescription(
    tool_name="get_weather",
    description="Weather of a place.\nOf today & < 5 days.",
    parameters=(
        ParameterDescription(name="location", type="string", description="City and state."),
        ParameterDescription(name="days", type="i32"),
    ),
)
XML = """
<tool_description>
  <tool_name>get_weather</tool_name>
  <description>Weather of a place.
Of today &amp; &lt; 5 days.</description>
  <parameters>
    <parameter>
      <name>location</name>
      <type>string</type>
      <description>City and state.</description>
    </parameter>
    <parameter>
      <name>days</name>
      <type>i32</type>
      <description/>
    </parameter>
  </parameters>
</tool_description>"""
EMPTY = ToolDescription(tool_name="now")


def test_one_tool() -> None:
    """To the byte, and back."""
    assert WEATHER.to_xml() == XML
    assert ToolDescription.from_xml(XML) == WEATHER


def test_several_tools() -> None:
    """In their order, one level deeper; a tool without parameters has an empty element."""
    xml = tools_to_xml([EMPTY, WEATHER])
    assert xml.startswith(
        "\n<tools>\n  <tool_description>\n    <tool_name>now</tool_name>\n    <description/>\n    <parameters/>\n"
        "  </tool_description>\n  <tool_description>\n    <tool_name>get_weather</tool_name>\n"
    )
    assert tools_from_xml(xml) == (EMPTY, WEATHER)
    assert tools_to_xml([]) == "\n<tools/>"
    assert tools_from_xml("<tools/>") == ()


@pytest.mark.parametrize(
    "xml", ["<tool/>", "<tool_description/>", "<tool_description><tool_name>x</tool_name></tool_description>"]
)
def test_a_description_lacks_nothing(xml: str) -> None:
    """Name, description and parameters are there, or it is malformed."""
    with pytest.raises(FunctionCallsMalformedError):
        ToolDescription.from_xml(xml)


@pytest.mark.parametrize(
    ("schema", "word"),
    [
        ({"type": "integer"}, "integer"),
        ({"type": ["string", "null"]}, "string or null"),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}, {"type": "integer"}]}, "integer or null"),
        ({"oneOf": [{"$ref": "#/$defs/X"}, {"type": "string"}]}, "object or string"),
        (
            {"enum": ["a", 1, True, None, 1.5, [], {}]},
            "string or integer or boolean or null or number or array or object",
        ),
        ({"const": "a"}, "string"),
        ({}, "any"),
        ({"$ref": "#/$defs/loop"}, "any"),
    ],
)
def test_types_in_words(schema: dict[str, Any], word: str) -> None:
    """Each once, in order; references are followed, but not for ever."""
    root = {"$defs": {"X": {"type": "object"}, "loop": {"$ref": "#/$defs/loop"}}}
    assert type_word(schema, root) == word


def test_a_reference_to_nothing_is_nothing() -> None:
    """Not a failure: it is described as any type."""
    assert resolved({"$ref": "#/$defs/none"}, {}) == {}


def test_a_schema_in_words() -> None:
    """In the order of the schema, which is the function's; choices and what may be left out are said."""
    schema = {
        "properties": {
            "zeta": {"type": "string", "description": "Last."},
            "alpha": {"type": "string", "enum": ["a", "b"]},
            "more": {"type": "integer", "description": "How many."},
        },
        "required": ["zeta", "alpha"],
    }
    assert description_of("t", "T.", schema) == ToolDescription(
        tool_name="t",
        description="T.",
        parameters=(
            ParameterDescription(name="zeta", type="string", description="Last."),
            ParameterDescription(name="alpha", type="string", description="One of: a, b."),
            ParameterDescription(name="more", type="integer", description="How many. Optional."),
        ),
    )
    assert description_of("t", "", {"type": "object"}).parameters == ()
