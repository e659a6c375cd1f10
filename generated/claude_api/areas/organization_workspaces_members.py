# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.workspaces.members`: Who may work in a workspace.

The functions say what a call would do, and do nothing; the methods of `claude.organization.workspaces.members` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.member_remove_response import MemberRemoveResponse
    from ..models.no_billing_workspace_role import NoBillingWorkspaceRoleValue
    from ..models.workspace_member import WorkspaceMember
    from ..models.workspace_member_page import WorkspaceMemberPage
    from ..models.workspace_role import WorkspaceRoleValue

PATH = "organization.workspaces.members"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_workspace_member", "call"),
    "list": ("list_organization_workspace_members", "pages"),
    "remove": ("remove_organization_workspace_member", "call"),
    "retrieve": ("retrieve_organization_workspace_member", "call"),
    "update": ("update_organization_workspace_member", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_workspace_member(
    workspace_id: str, *, user_id: str, workspace_role: NoBillingWorkspaceRoleValue, **options: Unpack[BodyOptions]
) -> PlannedCall[WorkspaceMember]:
    """Make a user a member of a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        user_id: The user's id, `user_...`.
        workspace_role: What one may do in a workspace, without the role for billing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces_members.add_organization_workspace_member",
        options,
        path=(workspace_id,),
        body={"user_id": user_id, "workspace_role": workspace_role},
    )


def list_organization_workspace_members(
    workspace_id: str,
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[WorkspaceMemberPage, WorkspaceMember]:
    """List the members of a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        limit: How many objects a page holds at most. Server default: 20.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_workspaces_members.list_organization_workspace_members",
        options,
        path=(workspace_id,),
        arguments={"after_id": after_id, "before_id": before_id, "limit": limit},
        style="ids",
    )


def remove_organization_workspace_member(
    workspace_id: str, user_id: str, **options: Unpack[Options]
) -> PlannedCall[MemberRemoveResponse]:
    """Remove a user from a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_workspaces_members.remove_organization_workspace_member", options, path=(workspace_id, user_id)
    )


def retrieve_organization_workspace_member(
    workspace_id: str, user_id: str, **options: Unpack[Options]
) -> PlannedCall[WorkspaceMember]:
    """Look at one member of a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_workspaces_members.retrieve_organization_workspace_member", options, path=(workspace_id, user_id)
    )


def update_organization_workspace_member(
    workspace_id: str, user_id: str, *, workspace_role: WorkspaceRoleValue, **options: Unpack[BodyOptions]
) -> PlannedCall[WorkspaceMember]:
    """Change what a member may do in a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        user_id: The user's id, `user_...`.
        workspace_role: What one may do in a workspace.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces_members.update_organization_workspace_member",
        options,
        path=(workspace_id, user_id),
        body={"workspace_role": workspace_role},
    )
