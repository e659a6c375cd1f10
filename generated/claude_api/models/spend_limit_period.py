# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SpendLimitPeriod of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class SpendLimitPeriod:
    """After how long spending counts from zero again.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    DAILY: Final = "daily"
    MONTHLY: Final = "monthly"
    WEEKLY: Final = "weekly"


SpendLimitPeriodValue: TypeAlias = Literal["daily", "monthly", "weekly"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
