# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ToolUnionParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import deferred, tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .advisor_tool_20260301_param import AdvisorTool20260301Param
    from .browser_toolset_20260801_param import BrowserToolset20260801Param
    from .code_execution_tool_20250522_param import CodeExecutionTool20250522Param
    from .code_execution_tool_20250825_param import CodeExecutionTool20250825Param
    from .code_execution_tool_20260120_param import CodeExecutionTool20260120Param
    from .code_execution_tool_20260521_param import CodeExecutionTool20260521Param
    from .computer_toolset_20260801_param import ComputerToolset20260801Param
    from .mcp_toolset_param import MCPToolsetParam
    from .memory_tool_20250818_param import MemoryTool20250818Param
    from .tool_bash_20241022_param import ToolBash20241022Param
    from .tool_bash_20250124_param import ToolBash20250124Param
    from .tool_computer_use_20241022_param import ToolComputerUse20241022Param
    from .tool_computer_use_20250124_param import ToolComputerUse20250124Param
    from .tool_computer_use_20251124_param import ToolComputerUse20251124Param
    from .tool_param import ToolParam
    from .tool_search_tool_bm_2520251119_param import ToolSearchToolBm2520251119Param
    from .tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param
    from .tool_text_editor_20241022_param import ToolTextEditor20241022Param
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param
    from .web_search_tool_20250305_param import WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param

    ToolUnionParam: TypeAlias = (
        ToolParam
        | ToolBash20241022Param
        | ToolBash20250124Param
        | CodeExecutionTool20250522Param
        | CodeExecutionTool20250825Param
        | CodeExecutionTool20260120Param
        | CodeExecutionTool20260521Param
        | BrowserToolset20260801Param
        | ToolComputerUse20241022Param
        | MemoryTool20250818Param
        | ToolComputerUse20250124Param
        | ToolTextEditor20241022Param
        | ToolComputerUse20251124Param
        | ComputerToolset20260801Param
        | ToolTextEditor20250124Param
        | ToolTextEditor20250429Param
        | ToolTextEditor20250728Param
        | WebSearchTool20250305Param
        | WebFetchTool20250910Param
        | WebSearchTool20260209Param
        | WebFetchTool20260209Param
        | WebFetchTool20260309Param
        | WebSearchTool20260318Param
        | WebFetchTool20260318Param
        | AdvisorTool20260301Param
        | MCPToolsetParam
        | ToolSearchToolBm2520251119Param
        | ToolSearchToolRegex20251119Param
        | "UnknownToolUnionParam"
    )
    """A tool the model may use: one defined by the caller, or one of those whose definition the API knows by `type`. A tool without `type` is a custom tool."""


class UnknownToolUnionParam(Unknown):
    """A member of ToolUnionParam whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> ToolUnionParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ToolUnionParam = entry(_decode, value, "/components/schemas/ToolUnionParam")
    return made


_TABLE = tag_table(
    {
        "custom": "tool_param",
        "bash_20241022": "tool_bash_20241022_param",
        "bash_20250124": "tool_bash_20250124_param",
        "code_execution_20250522": "code_execution_tool_20250522_param",
        "code_execution_20250825": "code_execution_tool_20250825_param",
        "code_execution_20260120": "code_execution_tool_20260120_param",
        "code_execution_20260521": "code_execution_tool_20260521_param",
        "browser_toolset_20260801": "browser_toolset_20260801_param",
        "computer_20241022": "tool_computer_use_20241022_param",
        "memory_20250818": "memory_tool_20250818_param",
        "computer_20250124": "tool_computer_use_20250124_param",
        "text_editor_20241022": "tool_text_editor_20241022_param",
        "computer_20251124": "tool_computer_use_20251124_param",
        "computer_toolset_20260801": "computer_toolset_20260801_param",
        "text_editor_20250124": "tool_text_editor_20250124_param",
        "text_editor_20250429": "tool_text_editor_20250429_param",
        "text_editor_20250728": "tool_text_editor_20250728_param",
        "web_search_20250305": "web_search_tool_20250305_param",
        "web_fetch_20250910": "web_fetch_tool_20250910_param",
        "web_search_20260209": "web_search_tool_20260209_param",
        "web_fetch_20260209": "web_fetch_tool_20260209_param",
        "web_fetch_20260309": "web_fetch_tool_20260309_param",
        "web_search_20260318": "web_search_tool_20260318_param",
        "web_fetch_20260318": "web_fetch_tool_20260318_param",
        "advisor_20260301": "advisor_tool_20260301_param",
        "mcp_toolset": "mcp_toolset_param",
        "tool_search_tool_bm25_20251119": "tool_search_tool_bm_2520251119_param",
        "tool_search_tool_bm25": "tool_search_tool_bm_2520251119_param",
        "tool_search_tool_regex_20251119": "tool_search_tool_regex_20251119_param",
        "tool_search_tool_regex": "tool_search_tool_regex_20251119_param",
    }
)
_untagged = deferred(globals(), "_untagged", "tool_param", "_decode")


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownToolUnionParam, _untagged)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "ToolUnionParam",
            (
                "ToolParam",
                "ToolBash20241022Param",
                "ToolBash20250124Param",
                "CodeExecutionTool20250522Param",
                "CodeExecutionTool20250825Param",
                "CodeExecutionTool20260120Param",
                "CodeExecutionTool20260521Param",
                "BrowserToolset20260801Param",
                "ToolComputerUse20241022Param",
                "MemoryTool20250818Param",
                "ToolComputerUse20250124Param",
                "ToolTextEditor20241022Param",
                "ToolComputerUse20251124Param",
                "ComputerToolset20260801Param",
                "ToolTextEditor20250124Param",
                "ToolTextEditor20250429Param",
                "ToolTextEditor20250728Param",
                "WebSearchTool20250305Param",
                "WebFetchTool20250910Param",
                "WebSearchTool20260209Param",
                "WebFetchTool20260209Param",
                "WebFetchTool20260309Param",
                "WebSearchTool20260318Param",
                "WebFetchTool20260318Param",
                "AdvisorTool20260301Param",
                "MCPToolsetParam",
                "ToolSearchToolBm2520251119Param",
                "ToolSearchToolRegex20251119Param",
            ),
        )
