# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsTokenType of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsTokenType:
    """A kind of token.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CACHE_CREATION_EPHEMERAL_1H_INPUT_TOKENS: Final = "cache_creation.ephemeral_1h_input_tokens"
    CACHE_CREATION_EPHEMERAL_5M_INPUT_TOKENS: Final = "cache_creation.ephemeral_5m_input_tokens"
    CACHE_READ_INPUT_TOKENS: Final = "cache_read_input_tokens"
    OUTPUT_TOKENS: Final = "output_tokens"
    UNCACHED_INPUT_TOKENS: Final = "uncached_input_tokens"


AnalyticsTokenTypeValue: TypeAlias = (
    Literal[
        "cache_creation.ephemeral_1h_input_tokens",
        "cache_creation.ephemeral_5m_input_tokens",
        "cache_read_input_tokens",
        "output_tokens",
        "uncached_input_tokens",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
