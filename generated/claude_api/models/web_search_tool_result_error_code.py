# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebSearchToolResultErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class WebSearchToolResultErrorCode:
    """Why a web search failed. - `invalid_tool_input`: the model's input does not fit the tool. - `unavailable`: the tool cannot be used at the moment. - `max_uses_exceeded`: the tool's `max_uses` is used up. - `too_many_requests`: the tool's own rate limit is reached. - `query_too_long`: the query is too long. - `request_too_large`: the request is too large for the search.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    INVALID_TOOL_INPUT: Final = "invalid_tool_input"
    UNAVAILABLE: Final = "unavailable"
    MAX_USES_EXCEEDED: Final = "max_uses_exceeded"
    TOO_MANY_REQUESTS: Final = "too_many_requests"
    QUERY_TOO_LONG: Final = "query_too_long"
    REQUEST_TOO_LARGE: Final = "request_too_large"


WebSearchToolResultErrorCodeValue: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
