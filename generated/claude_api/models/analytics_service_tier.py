# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsServiceTier of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsServiceTier:
    """The service tier at which requests were served.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    BATCH: Final = "batch"
    FLEX: Final = "flex"
    FLEX_DISCOUNT: Final = "flex_discount"
    PRIORITY: Final = "priority"
    PRIORITY_ON_DEMAND: Final = "priority_on_demand"
    STANDARD: Final = "standard"


AnalyticsServiceTierValue: TypeAlias = (
    Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
