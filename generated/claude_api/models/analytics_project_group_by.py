# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsProjectGroupBy of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsProjectGroupBy:
    """What a report on projects can be split by.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    RBAC_GROUP_ID: Final = "rbac_group_id"
    USER_ID: Final = "user_id"


AnalyticsProjectGroupByValue: TypeAlias = Literal["rbac_group_id", "user_id"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
