# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.service_accounts.workspaces`: The workspaces a service account is a member of.

The functions say what a call would do, and do nothing; the methods of `claude.organization.service_accounts.workspaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.no_billing_workspace_role import NoBillingWorkspaceRoleValue
    from ..models.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ..models.service_account_workspace_member_page import ServiceAccountWorkspaceMemberPage
    from ..models.service_account_workspace_remove_response import ServiceAccountWorkspaceRemoveResponse

PATH = "organization.service_accounts.workspaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_service_account_workspace", "call"),
    "list": ("list_organization_service_account_workspaces", "pages"),
    "remove": ("remove_organization_service_account_workspace", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_service_account_workspace(
    service_account_id: str,
    *,
    workspace_id: str,
    workspace_role: NoBillingWorkspaceRoleValue,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ServiceAccountWorkspaceMember]:
    """Make a service account a member of a workspace.

    The same as adding it from the workspace's side. If it is a member, its role is replaced.

    Args:
        service_account_id: The service account's id.
        workspace_id: The workspace's id, `wrkspc_...`.
        workspace_role: What one may do in a workspace, without the role for billing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_service_accounts_workspaces.add_organization_service_account_workspace",
        options,
        path=(service_account_id,),
        body={"workspace_id": workspace_id, "workspace_role": workspace_role},
    )


def list_organization_service_account_workspaces(
    service_account_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ServiceAccountWorkspaceMemberPage, ServiceAccountWorkspaceMember]:
    """List the workspaces of a service account.

    The membership of the default workspace that every account has comes first, and may make the first page one
    longer than `limit`. An archived account has none; a cursor whose membership is gone is refused with 400.

    Args:
        service_account_id: The service account's id.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_service_accounts_workspaces.list_organization_service_account_workspaces",
        options,
        path=(service_account_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def remove_organization_service_account_workspace(
    service_account_id: str, workspace_id: str, **options: Unpack[Options]
) -> PlannedCall[ServiceAccountWorkspaceRemoveResponse]:
    """End a service account's membership of a workspace.

    A second call changes nothing. From the default workspace it falls back to the membership that every account
    has.

    Args:
        service_account_id: The service account's id.
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_service_accounts_workspaces.remove_organization_service_account_workspace",
        options,
        path=(service_account_id, workspace_id),
    )
