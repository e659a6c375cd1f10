# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.rbac_roles`: Sets of permissions.

The functions say what a call would do, and do nothing; the methods of `claude.organization.rbac_roles` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.rbac_role import RBACRole
    from ..models.rbac_role_page import RBACRolePage

PATH = "organization.rbac_roles"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_rbac_roles", "pages"),
    "retrieve": ("retrieve_organization_rbac_role", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "permissions": "organization_rbac_roles_permissions",
}


def list_organization_rbac_roles(
    *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[RBACRolePage, RBACRole]:
    """List the roles.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_rbac_roles.list_organization_rbac_roles",
        options,
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_rbac_role(rbac_role_id: str, **options: Unpack[Options]) -> PlannedCall[RBACRole]:
    """Look at one role.

    Args:
        rbac_role_id: The role's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_rbac_roles.retrieve_organization_rbac_role", options, path=(rbac_role_id,))
