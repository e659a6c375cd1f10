# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationRole of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class OrganizationRole:
    """What a member may do in the organization.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ADMIN: Final = "admin"
    BILLING: Final = "billing"
    CLAUDE_CODE_USER: Final = "claude_code_user"
    DEVELOPER: Final = "developer"
    MANAGED: Final = "managed"
    MEMBERSHIP_ADMIN: Final = "membership_admin"
    OWNER: Final = "owner"
    PRIMARY_OWNER: Final = "primary_owner"
    USER: Final = "user"


OrganizationRoleValue: TypeAlias = (
    Literal[
        "admin",
        "billing",
        "claude_code_user",
        "developer",
        "managed",
        "membership_admin",
        "owner",
        "primary_owner",
        "user",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
