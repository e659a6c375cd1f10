# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.spend_limits.increase_requests`: Members' requests to spend more.

The functions say what a call would do, and do nothing; the methods of `claude.organization.spend_limits.increase_requests` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.increase_request_approve_response import IncreaseRequestApproveResponse
    from ..models.spend_limit_increase_request import SpendLimitIncreaseRequest
    from ..models.spend_limit_increase_request_page import SpendLimitIncreaseRequestPage
    from ..models.spend_limit_increase_request_status import SpendLimitIncreaseRequestStatusValue
    from ..models.spend_limit_period import SpendLimitPeriodValue

PATH = "organization.spend_limits.increase_requests"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "approve": ("approve_organization_spend_limit_increase_request", "call"),
    "deny": ("deny_organization_spend_limit_increase_request", "call"),
    "list": ("list_organization_spend_limit_increase_requests", "pages"),
    "retrieve": ("retrieve_organization_spend_limit_increase_request", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def approve_organization_spend_limit_increase_request(
    spend_limit_increase_request_id: str,
    *,
    amount: str,
    period: SpendLimitPeriodValue | None | Unset = UNSET,
    suppress_notification: bool | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[IncreaseRequestApproveResponse]:
    """Grant a request for a higher spend limit.

    The member gets a limit of that amount, and a mail. Only while the request is pending.

    Args:
        spend_limit_increase_request_id: The request's id.
        amount: How much, in the smallest unit of the currency (cents), as a text of digits.
        period: The period. Without it, the one of the request.
        suppress_notification: Send no mail.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_spend_limits_increase_requests.approve_organization_spend_limit_increase_request",
        options,
        path=(spend_limit_increase_request_id,),
        body={"amount": amount, "period": period, "suppress_notification": suppress_notification},
    )


def deny_organization_spend_limit_increase_request(
    spend_limit_increase_request_id: str, *, suppress_notification: bool | Unset = UNSET, **options: Unpack[BodyOptions]
) -> PlannedCall[SpendLimitIncreaseRequest]:
    """Deny a request for a higher spend limit.

    The member gets a mail. A second denial changes nothing; one that was granted is refused with 400.

    Args:
        spend_limit_increase_request_id: The request's id.
        suppress_notification: Send no mail.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_spend_limits_increase_requests.deny_organization_spend_limit_increase_request",
        options,
        path=(spend_limit_increase_request_id,),
        body={"suppress_notification": suppress_notification},
    )


def list_organization_spend_limit_increase_requests(
    *,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SpendLimitIncreaseRequestPage, SpendLimitIncreaseRequest]:
    """List the requests for higher spend limits.

    Latest first, without those of people who have left. A pending one shows what its member has spent.

    Args:
        actor_ids: Only requests of these members, `user_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        status: Only requests of these statuses.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_spend_limits_increase_requests.list_organization_spend_limit_increase_requests",
        options,
        arguments={"actor_ids": actor_ids, "limit": limit, "page": page, "status": status},
        style="cursor",
    )


def retrieve_organization_spend_limit_increase_request(
    spend_limit_increase_request_id: str, **options: Unpack[Options]
) -> PlannedCall[SpendLimitIncreaseRequest]:
    """Look at one request for a higher spend limit.

    Args:
        spend_limit_increase_request_id: The request's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_spend_limits_increase_requests.retrieve_organization_spend_limit_increase_request",
        options,
        path=(spend_limit_increase_request_id,),
    )
