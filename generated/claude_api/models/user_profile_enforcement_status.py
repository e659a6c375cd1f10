# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UserProfileEnforcementStatus of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class UserProfileEnforcementStatus:
    """How Anthropic treats somebody: `banned` under a ban, `restricted` under another open action, `pending` while a check that could lift one is under review (never with `account_compromise`), else `unrestricted`.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    UNRESTRICTED: Final = "unrestricted"
    PENDING: Final = "pending"
    RESTRICTED: Final = "restricted"
    BANNED: Final = "banned"


UserProfileEnforcementStatusValue: TypeAlias = Literal["unrestricted", "pending", "restricted", "banned"] | str
"""What a field of this kind holds: one of the known values, or any other text."""
