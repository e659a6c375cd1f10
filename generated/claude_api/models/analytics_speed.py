# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsSpeed of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsSpeed:
    """How fast the model was asked to be.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    FAST: Final = "fast"
    STANDARD: Final = "standard"


AnalyticsSpeedValue: TypeAlias = Literal["fast", "standard"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
