# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""NoBillingWorkspaceRole of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class NoBillingWorkspaceRole:
    """What one may do in a workspace, without the role for billing.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    WORKSPACE_ADMIN: Final = "workspace_admin"
    WORKSPACE_DEVELOPER: Final = "workspace_developer"
    WORKSPACE_RESTRICTED_DEVELOPER: Final = "workspace_restricted_developer"
    WORKSPACE_USER: Final = "workspace_user"


NoBillingWorkspaceRoleValue: TypeAlias = (
    Literal["workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"] | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
