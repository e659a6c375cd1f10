# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.users`: The members of the organization.

The functions say what a call would do, and do nothing; the methods of `claude.organization.users` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.organization_user import OrganizationUser
    from ..models.organization_user_page import OrganizationUserPage
    from ..models.user_remove_response import UserRemoveResponse

PATH = "organization.users"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_users", "pages"),
    "remove": ("remove_organization_user", "call"),
    "retrieve": ("retrieve_organization_user", "call"),
    "sign_out": ("sign_out_organization_user", "call"),
    "update": ("update_organization_user", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_users(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    email: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    roles: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[OrganizationUserPage, OrganizationUser]:
    """List the members of the organization.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        email: Only the member with this mail address.
        limit: How many objects a page holds at most. Server default: 20.
        roles: Only members of one of these roles: `user`, `developer`, `billing`, `admin`, `claude_code_user`; in
            Claude Enterprise `user`, `owner`, `primary_owner`, `membership_admin`, `managed`.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_users.list_organization_users",
        options,
        arguments={"after_id": after_id, "before_id": before_id, "email": email, "limit": limit, "roles": roles},
        style="ids",
    )


def remove_organization_user(user_id: str, **options: Unpack[Options]) -> PlannedCall[UserRemoveResponse]:
    """End a user's membership.

    Args:
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_users.remove_organization_user", options, path=(user_id,))


def retrieve_organization_user(user_id: str, **options: Unpack[Options]) -> PlannedCall[OrganizationUser]:
    """Look at one member.

    Args:
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_users.retrieve_organization_user", options, path=(user_id,))


def sign_out_organization_user(user_id: str, **options: Unpack[Options]) -> PlannedCall[OrganizationUser]:
    """Sign a member out everywhere.

    Ends sessions, trusted devices and the OAuth tokens of this organization, mostly at once, at the latest within
    an hour. The role stays, and nothing keeps the member from coming back; API keys go on. The primary owner and
    the caller are refused. After a 503, send it again. A beta for Claude Enterprise; an API key needs the scope
    `write:members`.

    Args:
        user_id: The user's id, `user_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_users.sign_out_organization_user", options, path=(user_id,))


def update_organization_user(
    user_id: str,
    *,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str,
    **options: Unpack[BodyOptions],
) -> PlannedCall[OrganizationUser]:
    """Change the role of a member.

    Args:
        user_id: The user's id, `user_...`.
        role: `user`, `developer`, `billing` or `claude_code_user`; in Claude Enterprise `user` or `managed`, the
            latter with the scope `write:rbac_groups`.
        **options: See `BodyOptions`.
    """
    return PlannedCall("organization_users.update_organization_user", options, path=(user_id,), body={"role": role})
