# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkspaceRateLimitType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class WorkspaceRateLimitType:
    """What can be limited in a workspace.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    FAST_ITPMCA: Final = "fast_itpmca"
    FAST_OTPM: Final = "fast_otpm"
    INPUT_TOKENS_PER_MINUTE: Final = "input_tokens_per_minute"
    INPUT_TOKENS_PER_MINUTE_CACHE_AWARE: Final = "input_tokens_per_minute_cache_aware"
    OUTPUT_TOKENS_PER_MINUTE: Final = "output_tokens_per_minute"
    REQUESTS_PER_MINUTE: Final = "requests_per_minute"
    TOKENS_PER_DAY: Final = "tokens_per_day"
    TOKENS_PER_MINUTE: Final = "tokens_per_minute"
    TOOL_USES_PER_SECOND: Final = "tool_uses_per_second"


WorkspaceRateLimitTypeValue: TypeAlias = (
    Literal[
        "fast_itpmca",
        "fast_otpm",
        "input_tokens_per_minute",
        "input_tokens_per_minute_cache_aware",
        "output_tokens_per_minute",
        "requests_per_minute",
        "tokens_per_day",
        "tokens_per_minute",
        "tool_uses_per_second",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
