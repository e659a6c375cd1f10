# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsContextWindow of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsContextWindow:
    """How long the prompt was, in tokens, as far as the price depends on it.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    V0_200K: Final = "0-200k"
    V200K_1M: Final = "200k-1M"


AnalyticsContextWindowValue: TypeAlias = Literal["0-200k", "200k-1M"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
