# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.rbac_groups`: Groups of members who get the same roles.

The functions say what a call would do, and do nothing; the methods of `claude.organization.rbac_groups` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.deleted_rbac_group import DeletedRBACGroup
    from ..models.rbac_group import RBACGroup
    from ..models.rbac_group_page import RBACGroupPage

PATH = "organization.rbac_groups"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_rbac_group", "call"),
    "delete": ("delete_organization_rbac_group", "call"),
    "list": ("list_organization_rbac_groups", "pages"),
    "retrieve": ("retrieve_organization_rbac_group", "call"),
    "update": ("update_organization_rbac_group", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "members": "organization_rbac_groups_members",
}


def create_organization_rbac_group(*, name: str, **options: Unpack[BodyOptions]) -> PlannedCall[RBACGroup]:
    """Make a group.

    Its `source_type` is `direct`.

    Args:
        name: What people see; not unique.
        **options: See `BodyOptions`.
    """
    return PlannedCall("organization_rbac_groups.create_organization_rbac_group", options, body={"name": name})


def delete_organization_rbac_group(rbac_group_id: str, **options: Unpack[Options]) -> PlannedCall[DeletedRBACGroup]:
    """Delete a group.

    Refused for a group that an identity provider keeps (`scim`).

    Args:
        rbac_group_id: The group's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_rbac_groups.delete_organization_rbac_group", options, path=(rbac_group_id,))


def list_organization_rbac_groups(
    *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[RBACGroupPage, RBACGroup]:
    """List the groups.

    Groups and roles exist in organizations of Claude Enterprise only.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_rbac_groups.list_organization_rbac_groups",
        options,
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_rbac_group(rbac_group_id: str, **options: Unpack[Options]) -> PlannedCall[RBACGroup]:
    """Look at one group.

    Args:
        rbac_group_id: The group's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_rbac_groups.retrieve_organization_rbac_group", options, path=(rbac_group_id,))


def update_organization_rbac_group(
    rbac_group_id: str, *, name: str | None | Unset = UNSET, **options: Unpack[BodyOptions]
) -> PlannedCall[RBACGroup]:
    """Rename a group.

    Refused for a group that an identity provider keeps (`scim`).

    Args:
        rbac_group_id: The group's id.
        name: What people see; not unique.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_rbac_groups.update_organization_rbac_group", options, path=(rbac_group_id,), body={"name": name}
    )
