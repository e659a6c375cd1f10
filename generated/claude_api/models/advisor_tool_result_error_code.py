# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AdvisorToolResultErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AdvisorToolResultErrorCode:
    """Why the advisor gave no advice. - `max_uses_exceeded`: the tool's `max_uses` is used up. - `prompt_too_long`: the conversation does not fit the advisor's context window. - `too_many_requests`: the tool's own rate limit is reached. - `overloaded`: the advisor's model has more work than it can take on. - `unavailable`: the tool cannot be used at the moment. - `execution_time_exceeded`: it took too long. - `model_not_found`: there is no such advisor model, or it may not be used.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    MAX_USES_EXCEEDED: Final = "max_uses_exceeded"
    PROMPT_TOO_LONG: Final = "prompt_too_long"
    TOO_MANY_REQUESTS: Final = "too_many_requests"
    OVERLOADED: Final = "overloaded"
    UNAVAILABLE: Final = "unavailable"
    EXECUTION_TIME_EXCEEDED: Final = "execution_time_exceeded"
    MODEL_NOT_FOUND: Final = "model_not_found"


AdvisorToolResultErrorCodeValue: TypeAlias = (
    Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
