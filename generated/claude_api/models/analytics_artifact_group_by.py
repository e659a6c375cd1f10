# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsArtifactGroupBy of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnalyticsArtifactGroupBy:
    """What an activity report can be split by.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    PRODUCT: Final = "product"
    RBAC_GROUP_ID: Final = "rbac_group_id"
    USER_ID: Final = "user_id"


AnalyticsArtifactGroupByValue: TypeAlias = Literal["product", "rbac_group_id", "user_id"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
