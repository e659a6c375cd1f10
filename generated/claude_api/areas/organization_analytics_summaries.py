# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.summaries`: How many members use Claude, day by day.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.summaries` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.analytics_single_day_activity_summary import AnalyticsSingleDayActivitySummary
    from ..models.analytics_single_day_activity_summary_page import AnalyticsSingleDayActivitySummaryPage

PATH = "organization.analytics.summaries"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_summaries", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_summaries(
    *,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsSingleDayActivitySummaryPage, AnalyticsSingleDayActivitySummary]:
    """See how many people were active, day by day.

    An entry for each day, all of them at once. Claude Enterprise only; needs an API key with the scope
    `read:analytics`.

    Args:
        starting_date: The first day, in UTC; 2026-01-01 at the earliest. Figures may still change by some percent
            in the days after.
        ending_date: The day after the last one, in UTC; at most 366 days after the first, and at most today. By
            default the last day is the newest there is.
        filter: Only members of a group, as `rbac_group_id:value` (`rbac_group_...` or a UUID); several are
            alternatives. What is known of the whole organization only, like seats, is null then.
        limit: Does nothing as yet; all days come at once. Server default: 100.
        page: Of no use as yet, as there is one page only.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_analytics_summaries.list_organization_analytics_summaries",
        options,
        arguments={
            "starting_date": starting_date,
            "ending_date": ending_date,
            "filter": filter,
            "limit": limit,
            "page": page,
        },
        style="cursor",
    )
