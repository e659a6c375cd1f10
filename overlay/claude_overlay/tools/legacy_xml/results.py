"""`<function_results>`: what a tool gave, or why it did not.

Decides the form, and how a value becomes text. Called by users and the toolboxes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from claude_overlay.schema.values import write_value
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError
from claude_overlay.tools.legacy_xml.markup import Element, child_text, parsed, text_of, written

__all__ = ["FunctionResults", "text_of_value"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionResults:
    """The outcome of one call: a result, or an error.

    Attributes:
        tool_name: The tool; empty for an error, which names none.
        stdout: What it gave, as text; None for an error.
        error: Why it gave nothing; None for a result.
    """

    tool_name: str = ""
    stdout: str | None = None
    error: str | None = None

    @classmethod
    def of(cls, tool_name: str, value: Any) -> FunctionResults:
        """Make the result of a tool from what its function returned.

        Raises:
            InvalidArgumentError: The value cannot be written as JSON.
        """
        return cls(tool_name=tool_name, stdout=text_of_value(value))

    @classmethod
    def failure(cls, message: str) -> FunctionResults:
        """Make the error of a tool."""
        return cls(error=message)

    def to_xml(self) -> str:
        """Give `<function_results>`, a line feed first."""
        if self.error is not None:
            outcome = Element("error", self.error)
        else:
            outcome = Element(
                "result", children=[Element("tool_name", self.tool_name), Element("stdout", self.stdout or "")]
            )
        return written(Element("function_results", children=[outcome]))

    def to_message(self) -> dict[str, Any]:
        """Give the message that tells the model: the user's next turn."""
        return {"role": "user", "content": self.to_xml()}

    @classmethod
    def from_xml(cls, xml: str) -> FunctionResults:
        """Read `<function_results>`.

        Raises:
            FunctionCallsMalformedError: It is something else, or holds several outcomes.
        """
        outcomes = [one for one in parsed(xml, "function_results").children if one.name in {"result", "error"}]
        if len(outcomes) != 1:
            message = f"<function_results> holds {len(outcomes) or 'no'} outcomes, one is due"
            raise FunctionCallsMalformedError(message, xml=xml)
        (outcome,) = outcomes
        if outcome.name == "error":
            return cls(error=text_of(outcome, xml))
        return cls(tool_name=child_text(outcome, "tool_name", xml), stdout=child_text(outcome, "stdout", xml))


def text_of_value(value: Any) -> str:
    """Give a value as text: a string as it is, nothing for None, anything else as JSON.

    Raises:
        InvalidArgumentError: It cannot be written as JSON.
    """
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(write_value(value), ensure_ascii=False)
