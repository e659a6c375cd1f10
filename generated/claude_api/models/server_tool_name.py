# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ServerToolName of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ServerToolName:
    """A tool that runs on the server. `bash_code_execution` and `text_editor_code_execution` are the two parts of the code execution tool since `code_execution_20250825`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ADVISOR: Final = "advisor"
    WEB_SEARCH: Final = "web_search"
    WEB_FETCH: Final = "web_fetch"
    CODE_EXECUTION: Final = "code_execution"
    BASH_CODE_EXECUTION: Final = "bash_code_execution"
    TEXT_EDITOR_CODE_EXECUTION: Final = "text_editor_code_execution"
    TOOL_SEARCH_TOOL_REGEX: Final = "tool_search_tool_regex"
    TOOL_SEARCH_TOOL_BM25: Final = "tool_search_tool_bm25"


ServerToolNameValue: TypeAlias = (
    Literal[
        "advisor",
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
