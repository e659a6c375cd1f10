# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.spend_limits.effective`: What limit each member has.

The functions say what a call would do, and do nothing; the methods of `claude.organization.spend_limits.effective` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.spend_limit_period import SpendLimitPeriodValue
    from ..models.spend_summary import SpendSummary
    from ..models.spend_summary_page import SpendSummaryPage

PATH = "organization.spend_limits.effective"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_effective_spend_limits", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_effective_spend_limits(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SpendSummaryPage, SpendSummary]:
    """List what limit each member has, and what was spent.

    A row for each member and period; all rows of a member are on one page. Claude Enterprise only.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        period: Only these periods.
        user_ids: Only these members, `user_...`.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_spend_limits_effective.list_organization_effective_spend_limits",
        options,
        arguments={"limit": limit, "page": page, "period": period, "user_ids": user_ids},
        style="cursor",
    )
