# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsInferenceGeoFilter of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsInferenceGeoFilter:
    """Where models ran; `not_available` where that is not known.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    GLOBAL: Final = "global"
    NOT_AVAILABLE: Final = "not_available"
    US: Final = "us"


AnalyticsInferenceGeoFilterValue: TypeAlias = Literal["global", "not_available", "us"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
