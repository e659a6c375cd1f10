# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WebFetchToolResultErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class WebFetchToolResultErrorCode:
    """Why a page could not be fetched. - `invalid_tool_input`: the model's input does not fit the tool. - `url_too_long`: the URL is too long. - `url_not_allowed`: the tool's domain lists, or the service's rules, forbid the URL. - `url_not_in_prior_context`: the URL has not come up in the conversation. - `url_not_accessible`: the page could not be loaded. - `unsupported_content_type`: the content is neither text nor PDF. - `too_many_requests`: the tool's own rate limit is reached. - `max_uses_exceeded`: the tool's `max_uses` is used up. - `unavailable`: the tool cannot be used at the moment. - `content_too_large`: the content is too large.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    INVALID_TOOL_INPUT: Final = "invalid_tool_input"
    URL_TOO_LONG: Final = "url_too_long"
    URL_NOT_ALLOWED: Final = "url_not_allowed"
    URL_NOT_IN_PRIOR_CONTEXT: Final = "url_not_in_prior_context"
    URL_NOT_ACCESSIBLE: Final = "url_not_accessible"
    UNSUPPORTED_CONTENT_TYPE: Final = "unsupported_content_type"
    TOO_MANY_REQUESTS: Final = "too_many_requests"
    MAX_USES_EXCEEDED: Final = "max_uses_exceeded"
    UNAVAILABLE: Final = "unavailable"
    CONTENT_TOO_LARGE: Final = "content_too_large"


WebFetchToolResultErrorCodeValue: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
        "content_too_large",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
