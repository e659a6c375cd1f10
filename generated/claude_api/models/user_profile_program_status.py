# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileProgramStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileProgramStatus:
    """Somebody's standing in a program: taken in, not decided yet, or turned down.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ACTIVE: Final = "active"
    PENDING: Final = "pending"
    REJECTED: Final = "rejected"


UserProfileProgramStatusValue: TypeAlias = Literal["active", "pending", "rejected"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
