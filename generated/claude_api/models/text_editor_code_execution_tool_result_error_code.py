# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TextEditorCodeExecutionToolResultErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class TextEditorCodeExecutionToolResultErrorCode:
    """Why a file could not be viewed or edited. - `invalid_tool_input`: the model's input does not fit the tool. - `unavailable`: the tool cannot be used at the moment. - `too_many_requests`: the tool's own rate limit is reached. - `execution_time_exceeded`: it took too long. - `file_not_found`: there is no such file.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    INVALID_TOOL_INPUT: Final = "invalid_tool_input"
    UNAVAILABLE: Final = "unavailable"
    TOO_MANY_REQUESTS: Final = "too_many_requests"
    EXECUTION_TIME_EXCEEDED: Final = "execution_time_exceeded"
    FILE_NOT_FOUND: Final = "file_not_found"


TextEditorCodeExecutionToolResultErrorCodeValue: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
