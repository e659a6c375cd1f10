# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlock of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .advisor_tool_result_block import AdvisorToolResultBlock
    from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .compaction_block import CompactionBlock
    from .container_upload_block import ContainerUploadBlock
    from .fallback_block import FallbackBlock
    from .mcp_tool_listing_block import MCPToolListingBlock
    from .mcp_tool_result_block import MCPToolResultBlock
    from .mcp_tool_use_block import MCPToolUseBlock
    from .redacted_thinking_block import RedactedThinkingBlock
    from .server_tool_use_block import ServerToolUseBlock
    from .text_block import TextBlock
    from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from .thinking_block import ThinkingBlock
    from .tool_search_tool_result_block import ToolSearchToolResultBlock
    from .tool_use_block import ToolUseBlock
    from .web_fetch_tool_result_block import WebFetchToolResultBlock
    from .web_search_tool_result_block import WebSearchToolResultBlock

    ContentBlock: TypeAlias = (
        TextBlock
        | ThinkingBlock
        | RedactedThinkingBlock
        | ToolUseBlock
        | ServerToolUseBlock
        | WebSearchToolResultBlock
        | WebFetchToolResultBlock
        | AdvisorToolResultBlock
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlock
        | MCPToolUseBlock
        | MCPToolResultBlock
        | ContainerUploadBlock
        | CompactionBlock
        | FallbackBlock
        | MCPToolListingBlock
        | "UnknownContentBlock"
    )
    """One part of what the model has produced. Blocks go back unchanged when the conversation continues."""


class UnknownContentBlock(Unknown):
    """A member of ContentBlock whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ContentBlock:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlock = entry(_decode, value, "/components/schemas/ContentBlock")
    return made


_TABLE = tag_table(
    {
        "text": "text_block",
        "thinking": "thinking_block",
        "redacted_thinking": "redacted_thinking_block",
        "tool_use": "tool_use_block",
        "server_tool_use": "server_tool_use_block",
        "web_search_tool_result": "web_search_tool_result_block",
        "web_fetch_tool_result": "web_fetch_tool_result_block",
        "advisor_tool_result": "advisor_tool_result_block",
        "code_execution_tool_result": "code_execution_tool_result_block",
        "bash_code_execution_tool_result": "bash_code_execution_tool_result_block",
        "text_editor_code_execution_tool_result": "text_editor_code_execution_tool_result_block",
        "tool_search_tool_result": "tool_search_tool_result_block",
        "mcp_tool_use": "mcp_tool_use_block",
        "mcp_tool_result": "mcp_tool_result_block",
        "container_upload": "container_upload_block",
        "compaction": "compaction_block",
        "fallback": "fallback_block",
        "mcp_tool_listing": "mcp_tool_listing_block",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownContentBlock)
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
            "ContentBlock",
            (
                "TextBlock",
                "ThinkingBlock",
                "RedactedThinkingBlock",
                "ToolUseBlock",
                "ServerToolUseBlock",
                "WebSearchToolResultBlock",
                "WebFetchToolResultBlock",
                "AdvisorToolResultBlock",
                "CodeExecutionToolResultBlock",
                "BashCodeExecutionToolResultBlock",
                "TextEditorCodeExecutionToolResultBlock",
                "ToolSearchToolResultBlock",
                "MCPToolUseBlock",
                "MCPToolResultBlock",
                "ContainerUploadBlock",
                "CompactionBlock",
                "FallbackBlock",
                "MCPToolListingBlock",
            ),
        )
