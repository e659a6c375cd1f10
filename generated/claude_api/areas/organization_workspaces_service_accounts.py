# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.workspaces.service_accounts`: The service accounts of a workspace.

The functions say what a call would do, and do nothing; the methods of `claude.organization.workspaces.service_accounts` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.no_billing_workspace_role import NoBillingWorkspaceRoleValue
    from ..models.service_account_remove_response import ServiceAccountRemoveResponse
    from ..models.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ..models.service_account_workspace_member_page import ServiceAccountWorkspaceMemberPage

PATH = "organization.workspaces.service_accounts"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_organization_workspace_service_account", "call"),
    "list": ("list_organization_workspace_service_accounts", "pages"),
    "remove": ("remove_organization_workspace_service_account", "call"),
    "retrieve": ("retrieve_organization_workspace_service_account", "call"),
    "update": ("update_organization_workspace_service_account", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_organization_workspace_service_account(
    workspace_id: str,
    *,
    service_account_id: str,
    workspace_role: NoBillingWorkspaceRoleValue,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ServiceAccountWorkspaceMember]:
    """Make a service account a member of a workspace.

    If it is a member, its role is replaced; in the default workspace, where each is a `workspace_user`, too. 400
    for an archived workspace; an archived account is refused. Needs an access token with the scope `org:admin`.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        service_account_id: The service account's id, `svac_...`.
        workspace_role: What one may do in a workspace, without the role for billing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces_service_accounts.add_organization_workspace_service_account",
        options,
        path=(workspace_id,),
        body={"service_account_id": service_account_id, "workspace_role": workspace_role},
    )


def list_organization_workspace_service_accounts(
    workspace_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ServiceAccountWorkspaceMemberPage, ServiceAccountWorkspaceMember]:
    """List the service accounts of a workspace.

    Without archived ones, and without the membership of the default workspace that every account has. 400 for an
    archived workspace. All calls on them need an access token with the scope `org:admin`; an Admin API key will
    not do.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_workspaces_service_accounts.list_organization_workspace_service_accounts",
        options,
        path=(workspace_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def remove_organization_workspace_service_account(
    workspace_id: str, service_account_id: str, **options: Unpack[Options]
) -> PlannedCall[ServiceAccountRemoveResponse]:
    """End what a service account is in a workspace.

    A second call changes nothing. From the default workspace it falls back to the membership that every account
    has. 400 for an archived workspace. Needs an access token with the scope `org:admin`.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        service_account_id: The service account's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_workspaces_service_accounts.remove_organization_workspace_service_account",
        options,
        path=(workspace_id, service_account_id),
    )


def retrieve_organization_workspace_service_account(
    workspace_id: str, service_account_id: str, **options: Unpack[Options]
) -> PlannedCall[ServiceAccountWorkspaceMember]:
    """Look at one service account of a workspace.

    In the default workspace it may be the membership that every account has. 400 for an archived workspace, 404
    for an archived account. Needs an access token with the scope `org:admin`.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        service_account_id: The service account's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_workspaces_service_accounts.retrieve_organization_workspace_service_account",
        options,
        path=(workspace_id, service_account_id),
    )


def update_organization_workspace_service_account(
    workspace_id: str,
    service_account_id: str,
    *,
    workspace_role: NoBillingWorkspaceRoleValue,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ServiceAccountWorkspaceMember]:
    """Change what a service account may do in a workspace.

    Only where it was added; for the default workspace, add it. 400 for an archived workspace; an archived account
    is refused. Needs an access token with the scope `org:admin`.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        service_account_id: The service account's id.
        workspace_role: What one may do in a workspace, without the role for billing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces_service_accounts.update_organization_workspace_service_account",
        options,
        path=(workspace_id, service_account_id),
        body={"workspace_role": workspace_role},
    )
