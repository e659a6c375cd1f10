"""A list of tools for a conversation whose calls are XML: what the model is told, which call fits, what it is answered.

Decides all but the calling itself, which `client.sync.legacy_tools` and `client.aio.legacy_tools` do: the first for
plain functions, the second for both kinds. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.function import Tool, tool
from claude_overlay.tools.input import ToolInputError
from claude_overlay.tools.legacy_xml.arguments import input_of
from claude_overlay.tools.legacy_xml.calls import BEGIN, END, FunctionCalls
from claude_overlay.tools.legacy_xml.descriptions import ToolDescription, description_of, tools_to_xml
from claude_overlay.tools.legacy_xml.errors import ParameterInvalidError, ToolUnknownError
from claude_overlay.tools.legacy_xml.extraction import extract_function_calls
from claude_overlay.tools.legacy_xml.results import FunctionResults, text_of_value
from claude_overlay.tools.result import ToolError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["BaseLegacyTools", "PreparedCall"]

# Our own words; the form is the one that models of that time were taught.
_HOW: Final = f"""\
You can call functions. To call one, write exactly this, with one element for each parameter, and then stop:

{BEGIN}
  <invoke>
    <tool_name>NAME</tool_name>
    <parameters>
      <PARAMETER>VALUE</PARAMETER>
    </parameters>
  </invoke>
{END}

Call one function at a time. Write `&`, `<` and `>` in a value as `&amp;`, `&lt;` and `&gt;`; write lists and objects \
as JSON. The answer comes in the next message, in <function_results>; never write it yourself. These functions exist:
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedCall:
    """A call that may be made: its tool, and the function's arguments by name."""

    tool: Tool[..., Any]
    arguments: dict[str, Any]


class BaseLegacyTools:
    """Tools by name. `LegacyTools` and `AsyncLegacyTools` add `call`.

    Args:
        tools: Tools made by `@tool`, or plain functions.

    Raises:
        InvalidArgumentError: Two have the same name, or a function cannot be a tool.
    """

    def __init__(self, tools: Iterable[Tool[..., Any] | Callable[..., Any]]) -> None:
        self._tools: dict[str, Tool[..., Any]] = {}
        for given in tools:
            made = given if isinstance(given, Tool) else tool(given)
            if made.name in self._tools:
                message = f"two tools are called {made.name!r}"
                raise InvalidArgumentError(message)
            self._tools[made.name] = made

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the tools, in order."""
        return tuple(self._tools)

    @property
    def descriptions(self) -> tuple[ToolDescription, ...]:
        """What the model is told of each tool, in order."""
        return tuple(description_of(one.name, one.description, one.input_schema) for one in self._tools.values())

    def to_xml(self) -> str:
        """Give `<tools>`, a line feed first."""
        return tools_to_xml(self.descriptions)

    def system_prompt(self, text: str = "") -> str:
        """Give a system prompt: your own text, how to call a function, and the tools.

        Ask for the stop sequence `</function_calls>` too (`stop_sequences=[...]`): then the model cannot go on and make
        up a result. `extract` knows it.
        """
        return "\n\n".join(part for part in (text, _HOW + self.to_xml()) if part)

    def extract(self, source: Any) -> FunctionCalls:
        """Give the first call in a text or a message, if it is of one of these tools. See `extract_function_calls`."""
        return extract_function_calls(source, only=self._tools)

    def prepare(self, calls: FunctionCalls) -> PreparedCall:
        """Check a call, and turn its texts into the function's arguments, by name.

        Raises:
            ToolUnknownError: No tool has that name.
            ParameterMissingError: A parameter without a default is not there.
            ParameterInvalidError: A text is no value of its type, or the tool has no such parameter.
        """
        found = self._tools.get(calls.tool_name)
        if found is None:
            message = (
                f"there is no tool {calls.tool_name!r}; the tools are {', '.join(map(repr, self._tools)) or 'none'}"
            )
            raise ToolUnknownError(message, tool_name=calls.tool_name)
        values = input_of(found.name, calls.parameters, found.input_schema)
        try:
            return PreparedCall(tool=found, arguments=found.arguments(values))
        except ToolInputError as error:
            first = error.problems[0]
            told = "; ".join(map(str, error.problems))
            message = f"the call does not fit {found.name}: {told}"
            name = first.path.partition(".")[0].partition("[")[0] or None
            raise ParameterInvalidError(message, tool_name=found.name, parameter=name) from error

    @staticmethod
    def result(prepared: PreparedCall, value: Any) -> FunctionResults:
        """Give the results of a call that went well."""
        return FunctionResults.of(prepared.tool.name, value)

    @staticmethod
    def failure(error: Exception) -> FunctionResults:
        """Give the results of a call whose function raised: what the model is to be told of it."""
        if isinstance(error, ToolError):
            return FunctionResults.failure(text_of_value(error.content))
        return FunctionResults.failure(f"{type(error).__name__}: {error}")

    def __len__(self) -> int:
        return len(self._tools)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._tools)})"
