# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.service_accounts`: Identities that are no persons.

The functions say what a call would do, and do nothing; the methods of `claude.organization.service_accounts` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.service_account import ServiceAccount
    from ..models.service_account_page import ServiceAccountPage

PATH = "organization.service_accounts"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_organization_service_account", "call"),
    "create": ("create_organization_service_account", "call"),
    "list": ("list_organization_service_accounts", "pages"),
    "retrieve": ("retrieve_organization_service_account", "call"),
    "update": ("update_organization_service_account", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "workspaces": "organization_service_accounts_workspaces",
}


def archive_organization_service_account(
    service_account_id: str, **options: Unpack[Options]
) -> PlannedCall[ServiceAccount]:
    """Archive a service account.

    Refused with 400 while a federation rule that is in force names it. A second call changes nothing.

    Args:
        service_account_id: The service account's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_service_accounts.archive_organization_service_account", options, path=(service_account_id,)
    )


def create_organization_service_account(
    *,
    name: str,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ServiceAccount]:
    """Make a service account.

    A workload gets its identity through federation rules that name the account. An account with the role `admin`
    can be made by a person only, not by another workload.

    Args:
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        description: What it is for.
        organization_role: What it may do in the organization.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_service_accounts.create_organization_service_account",
        options,
        body={"name": name, "description": description, "organization_role": organization_role},
    )


def list_organization_service_accounts(
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ServiceAccountPage, ServiceAccount]:
    """List the service accounts.

    Newest first. All calls on service accounts need an access token with the scope `org:admin`; an Admin API key
    will not do.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_service_accounts.list_organization_service_accounts",
        options,
        arguments={"include_archived": include_archived, "limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_service_account(
    service_account_id: str, **options: Unpack[Options]
) -> PlannedCall[ServiceAccount]:
    """Look at one service account.

    Args:
        service_account_id: The service account's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_service_accounts.retrieve_organization_service_account", options, path=(service_account_id,)
    )


def update_organization_service_account(
    service_account_id: str,
    *,
    description: str | None | Unset = UNSET,
    organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ServiceAccount]:
    """Change a service account.

    Its name stays, and an archived account cannot be changed (400). The role `admin` can be set by a person only.

    Args:
        service_account_id: The service account's id.
        description: What it is for; null empties it.
        organization_role: What it may do in the organization; null changes nothing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_service_accounts.update_organization_service_account",
        options,
        path=(service_account_id,),
        body={"description": description, "organization_role": organization_role},
    )
