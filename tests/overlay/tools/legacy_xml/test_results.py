"""`<function_results>`: a result or an error, as clust 0.8 has them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError
from claude_overlay.tools.legacy_xml.results import FunctionResults, text_of_value

RESULT = """
<function_results>
  <result>
    <tool_name>get</tool_name>
    <stdout>GM &amp; Co</stdout>
  </result>
</function_results>"""
ERROR = """
<function_results>
  <error>no such company</error>
</function_results>"""


def test_the_two_forms() -> None:
    """To the byte, and back."""
    assert FunctionResults.of("get", "GM & Co").to_xml() == RESULT
    assert FunctionResults.failure("no such company").to_xml() == ERROR
    assert FunctionResults.from_xml(RESULT) == FunctionResults(tool_name="get", stdout="GM & Co")
    assert FunctionResults.from_xml(ERROR) == FunctionResults(error="no such company")


def test_a_function_that_gives_nothing() -> None:
    """An empty element; an empty error is still an error."""
    assert "<stdout/>" in FunctionResults.of("get", None).to_xml()
    assert FunctionResults.failure("").to_xml() == "\n<function_results>\n  <error/>\n</function_results>"
    assert FunctionResults.from_xml(FunctionResults.failure("").to_xml()).error == ""


def test_the_model_is_told_by_the_user() -> None:
    """Results go back as the user's next turn."""
    assert FunctionResults.of("get", 1).to_message() == {
        "role": "user",
        "content": FunctionResults.of("get", 1).to_xml(),
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b", "a b"),
        (None, ""),
        (True, "true"),
        (1.5, "1.5"),
        ({"a": ["é"]}, '{"a": ["é"]}'),
        ((1, None), "[1, null]"),
    ],
)
def test_values_as_text(value: Any, text: str) -> None:
    """A text as it is, everything else as JSON."""
    assert text_of_value(value) == text


def test_values_of_other_types() -> None:
    """What the schema room can write is written; what nobody can is refused."""
    assert Decimal(text_of_value(Decimal("1.50")).strip('"')) == Decimal("1.5")
    with pytest.raises(InvalidArgumentError):
        text_of_value(object())


@pytest.mark.parametrize(
    "xml",
    [
        "<function_results/>",
        "<function_results><error>a</error><error>b</error></function_results>",
        "<function_results><result><stdout/></result></function_results>",
        "<result/>",
    ],
)
def test_anything_else_is_malformed(xml: str) -> None:
    """One outcome, and whole."""
    with pytest.raises(FunctionCallsMalformedError):
        FunctionResults.from_xml(xml)
