# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.apps.chat.projects`: How projects in Claude are used.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.apps.chat.projects` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.analytics_project_activity import AnalyticsProjectActivity
    from ..models.analytics_project_activity_page import AnalyticsProjectActivityPage
    from ..models.analytics_project_group_by import AnalyticsProjectGroupByValue

PATH = "organization.analytics.apps.chat.projects"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_app_chat_projects", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_app_chat_projects(
    *,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsProjectGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsProjectActivityPage, AnalyticsProjectActivity]:
    """See how much each project in claude.ai was used.

    By project id, unless sorted otherwise. Claude Enterprise only; needs an API key with the scope
    `read:analytics`.

    Args:
        date: The day, in UTC. From 2026-01-01 to yesterday, as a rule; the error for a day that is too late names
            the last one. Figures may still change by some percent in the days after.
        ending_date: The day after the last of the range, in UTC; at most 366 days after the first, and at most
            today, which is the default. Only with `starting_date`.
        filter: Only what matches, as `dimension:value`: `project_id` (`claude_proj_...`), `user_id` (`user_...`) or
            `rbac_group_id` (`rbac_group_...` or a UUID; who was in the group on that day). Values of one dimension
            are alternatives, dimensions must all match; others are a 400.
        group_by: Splits the rows by these. Who is in several groups counts in each.
        limit: How many objects a page holds at most. Server default: 100.
        order: Which way to sort; by default `desc` if `order_by` is a count, else `asc`.
        order_by: What to sort by, the project's id or some of the counts.
        page: The `next_page` of the page before.
        starting_date: The first day of a range, in UTC, instead of `date`; 2026-01-01 at the earliest. Each row is
            then about the whole range: what can be added up is, and what is counted once is counted once in the
            range.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_analytics_apps_chat_projects.list_organization_analytics_app_chat_projects",
        options,
        arguments={
            "date": date,
            "ending_date": ending_date,
            "filter": filter,
            "group_by": group_by,
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
            "starting_date": starting_date,
        },
        style="cursor",
    )
