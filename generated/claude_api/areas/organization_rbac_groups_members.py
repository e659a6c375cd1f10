# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.rbac_groups.members`: Who is in a group.

The functions say what a call would do, and do nothing; the methods of `claude.organization.rbac_groups.members` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.deleted_rbac_group_member import DeletedRBACGroupMember
    from ..models.rbac_group_member import RBACGroupMember
    from ..models.rbac_group_member_page import RBACGroupMemberPage

PATH = "organization.rbac_groups.members"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_rbac_group_member", "call"),
    "list": ("list_organization_rbac_group_members", "pages"),
    "remove": ("remove_organization_rbac_group_member", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_rbac_group_member(
    rbac_group_id: str, *, user_id: str, **options: Unpack[BodyOptions]
) -> PlannedCall[RBACGroupMember]:
    """Put a user into a group.

    Refused for a group that an identity provider keeps (`scim`).

    Args:
        rbac_group_id: The group's id.
        user_id: The user's id.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_rbac_groups_members.add_organization_rbac_group_member",
        options,
        path=(rbac_group_id,),
        body={"user_id": user_id},
    )


def list_organization_rbac_group_members(
    rbac_group_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[RBACGroupMemberPage, RBACGroupMember]:
    """List the members of a group.

    Args:
        rbac_group_id: The group's id.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_rbac_groups_members.list_organization_rbac_group_members",
        options,
        path=(rbac_group_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def remove_organization_rbac_group_member(
    rbac_group_id: str, user_id: str, **options: Unpack[Options]
) -> PlannedCall[DeletedRBACGroupMember]:
    """Take a user out of a group.

    Refused for a group that an identity provider keeps (`scim`).

    Args:
        rbac_group_id: The group's id.
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_rbac_groups_members.remove_organization_rbac_group_member", options, path=(rbac_group_id, user_id)
    )
