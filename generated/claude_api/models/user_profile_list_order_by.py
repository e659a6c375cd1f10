# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileListOrderBy of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileListOrderBy:
    """By what user profiles are sorted.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    CREATED_AT: Final = "created_at"
    NAME: Final = "name"


UserProfileListOrderByValue: TypeAlias = Literal["created_at", "name"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
