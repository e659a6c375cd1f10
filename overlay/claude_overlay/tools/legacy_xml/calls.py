"""`<function_calls>`: the tool the model wants, and the texts of its parameters, by name.

Decides the form: one `<invoke>`, parameters in the order of their names. Values are texts; what they mean is
`arguments`'. Called by users and `extraction`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError
from claude_overlay.tools.legacy_xml.markup import Element, child_text, only_child, parsed, text_of, written

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEGIN", "END", "FunctionCalls"]

BEGIN: Final = "<function_calls>"
END: Final = "</function_calls>"


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionCalls:
    """One call, as the model has written it.

    Attributes:
        tool_name: The tool.
        parameters: The text of each parameter, white space around it trimmed, by name.
        text: What the model had written up to the end of the block: the turn to keep. What follows a block is often
            made up, a result among it. Empty when the call comes from no text.
    """

    tool_name: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    text: str = field(default="", compare=False)

    def to_xml(self) -> str:
        """Give `<function_calls>`, a line feed first.

        Raises:
            InvalidArgumentError: A parameter's name is no name of XML.
        """
        # By code point, as clust's BTreeMap orders them.
        texts = [Element(name, self.parameters[name]) for name in sorted(self.parameters)]
        invoke = [Element("tool_name", self.tool_name), Element("parameters", children=texts)]
        return written(Element("function_calls", children=[Element("invoke", children=invoke)]))

    def to_message(self) -> dict[str, Any]:
        """Give the message that keeps the call in the conversation: the model's turn, up to the end of the block."""
        return {"role": "assistant", "content": self.text or self.to_xml()}

    @classmethod
    def from_xml(cls, xml: str) -> FunctionCalls:
        """Read `<function_calls>`.

        Raises:
            FunctionCallsMalformedError: It is something else; it has several `<invoke>`, or a parameter twice; or a
                parameter holds elements.
        """
        invoke = only_child(parsed(xml, "function_calls"), "invoke", xml)
        texts: dict[str, str] = {}
        for one in only_child(invoke, "parameters", xml).children:
            if one.name in texts:
                message = f"the parameter <{one.name}> comes twice"
                raise FunctionCallsMalformedError(message, xml=xml)
            texts[one.name] = text_of(one, xml)
        return cls(tool_name=child_text(invoke, "tool_name", xml), parameters=texts)
