# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.spend_limits`: How much may be spent.

The functions say what a call would do, and do nothing; the methods of `claude.organization.spend_limits` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.spend_limit import SpendLimit
    from ..models.spend_limit_delete_response import SpendLimitDeleteResponse
    from ..models.spend_limit_page import SpendLimitPage
    from ..models.spend_limit_period import SpendLimitPeriodValue
    from ..models.spend_limit_set_scope_param import SpendLimitSetScopeParam

PATH = "organization.spend_limits"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "delete": ("delete_organization_spend_limit", "call"),
    "list": ("list_organization_spend_limits", "pages"),
    "retrieve": ("retrieve_organization_spend_limit", "call"),
    "set": ("set_organization_spend_limit", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "effective": "organization_spend_limits_effective",
    "increase_requests": "organization_spend_limits_increase_requests",
}


def delete_organization_spend_limit(
    spend_limit_id: str, **options: Unpack[Options]
) -> PlannedCall[SpendLimitDeleteResponse]:
    """Delete a spend limit.

    In Claude Enterprise the limit of a user, who then has the one of the group, seat or organization again. In
    the Console that of the organization or a workspace, never that of the usage tier.

    Args:
        spend_limit_id: The spend limit's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_spend_limits.delete_organization_spend_limit", options, path=(spend_limit_id,))


def list_organization_spend_limits(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_type: Sequence[
        Literal["organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"]
        | str
    ]
    | Unset
    | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SpendLimitPage, SpendLimit]:
    """List the spend limits.

    In the Console newest first, the limit of the usage tier included (a preview that has to be asked for). In
    Claude Enterprise by what they apply to: organization, seat tier, group, service, user.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        scope_type: Only limits that apply to these kinds of thing; a kind that the organization cannot have is a
            400.
        workspace_id: Only limits of this workspace. Console only.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_spend_limits.list_organization_spend_limits",
        options,
        arguments={"limit": limit, "page": page, "scope_type": scope_type, "workspace_id": workspace_id},
        style="cursor",
    )


def retrieve_organization_spend_limit(spend_limit_id: str, **options: Unpack[Options]) -> PlannedCall[SpendLimit]:
    """Look at one spend limit.

    Args:
        spend_limit_id: The spend limit's id.
        **options: See `Options`.
    """
    return PlannedCall("organization_spend_limits.retrieve_organization_spend_limit", options, path=(spend_limit_id,))


def set_organization_spend_limit(
    *,
    amount: str | None,
    scope: SpendLimitSetScopeParam | Mapping[str, Any],
    period: SpendLimitPeriodValue | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[SpendLimit]:
    """Set a spend limit.

    One for the same scope and period is overwritten. Claude Enterprise sets limits of users; the Console sets
    monthly limits of the organization and its workspaces, with an amount (a preview that has to be asked for).

    Args:
        amount: How much, in the smallest unit of the currency (cents), as a text of digits; null lifts the limit
            for this scope and period, not for other periods.
        scope: What a limit is to apply to.
        period: After how long spending counts from zero again.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_spend_limits.set_organization_spend_limit",
        options,
        body={"amount": amount, "scope": scope, "period": period},
    )
