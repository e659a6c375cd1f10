# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.rbac_roles.permissions`: What a role allows.

The functions say what a call would do, and do nothing; the methods of `claude.organization.rbac_roles.permissions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.rbac_role_permission import RBACRolePermission
    from ..models.rbac_role_permission_page import RBACRolePermissionPage

PATH = "organization.rbac_roles.permissions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_rbac_role_permissions", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_rbac_role_permissions(
    rbac_role_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[RBACRolePermissionPage, RBACRolePermission]:
    """List what a role allows.

    Args:
        rbac_role_id: The role's id.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_rbac_roles_permissions.list_organization_rbac_role_permissions",
        options,
        path=(rbac_role_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )
