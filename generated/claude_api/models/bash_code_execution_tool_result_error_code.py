# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BashCodeExecutionToolResultErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class BashCodeExecutionToolResultErrorCode:
    """Why a command could not be run. - `invalid_tool_input`: the model's input does not fit the tool. - `unavailable`: the tool cannot be used at the moment. - `too_many_requests`: the tool's own rate limit is reached. - `execution_time_exceeded`: it took too long. - `output_file_too_large`: a file it made is too large.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    INVALID_TOOL_INPUT: Final = "invalid_tool_input"
    UNAVAILABLE: Final = "unavailable"
    TOO_MANY_REQUESTS: Final = "too_many_requests"
    EXECUTION_TIME_EXCEEDED: Final = "execution_time_exceeded"
    OUTPUT_FILE_TOO_LARGE: Final = "output_file_too_large"


BashCodeExecutionToolResultErrorCodeValue: TypeAlias = (
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
