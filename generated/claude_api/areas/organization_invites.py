# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.invites`: Invitations to join the organization.

The functions say what a call would do, and do nothing; the methods of `claude.organization.invites` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.invite_delete_response import InviteDeleteResponse
    from ..models.organization_invite import OrganizationInvite
    from ..models.organization_invite_page import OrganizationInvitePage

PATH = "organization.invites"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_invite", "call"),
    "delete": ("delete_organization_invite", "call"),
    "list": ("list_organization_invites", "pages"),
    "retrieve": ("retrieve_organization_invite", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_invite(
    *,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    rbac_group_ids: Sequence[str] | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[OrganizationInvite]:
    """Invite somebody by mail.

    Takes a seat where the plan has seats, of the lowest tier that has one; refused with 400 if none is left.

    Args:
        email: The mail address.
        role: The role to have: `user`, `developer`, `billing` or `claude_code_user`; in Claude Enterprise `user` or
            `managed`, the latter with the scope `write:rbac_groups`.
        rbac_group_ids: Groups to be put into. Claude Enterprise only, with the scope `write:rbac_groups`.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_invites.create_organization_invite",
        options,
        body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
    )


def delete_organization_invite(invite_id: str, **options: Unpack[Options]) -> PlannedCall[InviteDeleteResponse]:
    """Withdraw an invite.

    Only while it is pending.

    Args:
        invite_id: The invite's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_invites.delete_organization_invite", options, path=(invite_id,))


def list_organization_invites(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    statuses: Sequence[Literal["accepted", "expired", "pending"] | str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[OrganizationInvitePage, OrganizationInvite]:
    """List the invites.

    Pending, accepted and expired ones, unless told otherwise.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        email: Only invites to this mail address; upper and lower case are the same.
        limit: How many objects a page holds at most. Server default: 20.
        roles: Only invites to one of these roles: `user`, `developer`, `billing`, `admin`, `claude_code_user`; in
            Claude Enterprise `user`, `owner`, `primary_owner`, `membership_admin`, `managed`.
        statuses: Only invites of one of these statuses.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_invites.list_organization_invites",
        options,
        arguments={
            "after_id": after_id,
            "before_id": before_id,
            "email": email,
            "limit": limit,
            "roles": roles,
            "statuses": statuses,
        },
        style="ids",
    )


def retrieve_organization_invite(invite_id: str, **options: Unpack[Options]) -> PlannedCall[OrganizationInvite]:
    """Look at one invite.

    Args:
        invite_id: The invite's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_invites.retrieve_organization_invite", options, path=(invite_id,))
