# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileExternalUserAccountStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileExternalUserAccountStatus:
    """How an account stands at the platform: `active` is in order, `suspended` can be taken up again, `blocked` is shut out.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ACTIVE: Final = "active"
    SUSPENDED: Final = "suspended"
    BLOCKED: Final = "blocked"


UserProfileExternalUserAccountStatusValue: TypeAlias = Literal["active", "suspended", "blocked"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
