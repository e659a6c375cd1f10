# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ContentBlockParam of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .advisor_tool_result_block_param import AdvisorToolResultBlockParam
    from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
    from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
    from .compaction_block_param import CompactionBlockParam
    from .container_upload_block_param import ContainerUploadBlockParam
    from .document_block_param import DocumentBlockParam
    from .fallback_block_param import FallbackBlockParam
    from .image_block_param import ImageBlockParam
    from .mcp_tool_listing_block_param import MCPToolListingBlockParam
    from .mcp_tool_use_block_param import MCPToolUseBlockParam
    from .redacted_thinking_block_param import RedactedThinkingBlockParam
    from .request_mcp_tool_result_block_param import RequestMCPToolResultBlockParam
    from .request_tool_addition_block_param import RequestToolAdditionBlockParam
    from .request_tool_removal_block_param import RequestToolRemovalBlockParam
    from .search_result_block_param import SearchResultBlockParam
    from .server_tool_use_block_param import ServerToolUseBlockParam
    from .text_block_param import TextBlockParam
    from .text_editor_code_execution_tool_result_block_param import TextEditorCodeExecutionToolResultBlockParam
    from .thinking_block_param import ThinkingBlockParam
    from .tool_result_block_param import ToolResultBlockParam
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
    from .tool_use_block_param import ToolUseBlockParam
    from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam

    ContentBlockParam: TypeAlias = (
        TextBlockParam
        | ImageBlockParam
        | DocumentBlockParam
        | SearchResultBlockParam
        | ThinkingBlockParam
        | RedactedThinkingBlockParam
        | ToolUseBlockParam
        | ToolResultBlockParam
        | ServerToolUseBlockParam
        | WebSearchToolResultBlockParam
        | WebFetchToolResultBlockParam
        | AdvisorToolResultBlockParam
        | CodeExecutionToolResultBlockParam
        | BashCodeExecutionToolResultBlockParam
        | TextEditorCodeExecutionToolResultBlockParam
        | ToolSearchToolResultBlockParam
        | MCPToolUseBlockParam
        | RequestMCPToolResultBlockParam
        | ContainerUploadBlockParam
        | CompactionBlockParam
        | RequestToolAdditionBlockParam
        | RequestToolRemovalBlockParam
        | MCPToolListingBlockParam
        | FallbackBlockParam
        | "UnknownContentBlockParam"
    )
    """A piece of a message sent to the model, told apart by `type`."""


class UnknownContentBlockParam(Unknown):
    """A member of ContentBlockParam whose `type` this version does not know; `raw` holds all of it."""

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


def decode(value: Any) -> ContentBlockParam:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: ContentBlockParam = entry(_decode, value, "/components/schemas/ContentBlockParam")
    return made


_TABLE = tag_table(
    {
        "text": "text_block_param",
        "image": "image_block_param",
        "document": "document_block_param",
        "search_result": "search_result_block_param",
        "thinking": "thinking_block_param",
        "redacted_thinking": "redacted_thinking_block_param",
        "tool_use": "tool_use_block_param",
        "tool_result": "tool_result_block_param",
        "server_tool_use": "server_tool_use_block_param",
        "web_search_tool_result": "web_search_tool_result_block_param",
        "web_fetch_tool_result": "web_fetch_tool_result_block_param",
        "advisor_tool_result": "advisor_tool_result_block_param",
        "code_execution_tool_result": "code_execution_tool_result_block_param",
        "bash_code_execution_tool_result": "bash_code_execution_tool_result_block_param",
        "text_editor_code_execution_tool_result": "text_editor_code_execution_tool_result_block_param",
        "tool_search_tool_result": "tool_search_tool_result_block_param",
        "mcp_tool_use": "mcp_tool_use_block_param",
        "mcp_tool_result": "request_mcp_tool_result_block_param",
        "container_upload": "container_upload_block_param",
        "compaction": "compaction_block_param",
        "tool_addition": "request_tool_addition_block_param",
        "tool_removal": "request_tool_removal_block_param",
        "mcp_tool_listing": "mcp_tool_listing_block_param",
        "fallback": "fallback_block_param",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownContentBlockParam)
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
            "ContentBlockParam",
            (
                "TextBlockParam",
                "ImageBlockParam",
                "DocumentBlockParam",
                "SearchResultBlockParam",
                "ThinkingBlockParam",
                "RedactedThinkingBlockParam",
                "ToolUseBlockParam",
                "ToolResultBlockParam",
                "ServerToolUseBlockParam",
                "WebSearchToolResultBlockParam",
                "WebFetchToolResultBlockParam",
                "AdvisorToolResultBlockParam",
                "CodeExecutionToolResultBlockParam",
                "BashCodeExecutionToolResultBlockParam",
                "TextEditorCodeExecutionToolResultBlockParam",
                "ToolSearchToolResultBlockParam",
                "MCPToolUseBlockParam",
                "RequestMCPToolResultBlockParam",
                "ContainerUploadBlockParam",
                "CompactionBlockParam",
                "RequestToolAdditionBlockParam",
                "RequestToolRemovalBlockParam",
                "MCPToolListingBlockParam",
                "FallbackBlockParam",
            ),
        )
