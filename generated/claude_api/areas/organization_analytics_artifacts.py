# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.artifacts`: How artifacts are used.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.artifacts` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.analytics_artifact_activity import AnalyticsArtifactActivity
    from ..models.analytics_artifact_activity_page import AnalyticsArtifactActivityPage
    from ..models.analytics_artifact_group_by import AnalyticsArtifactGroupByValue

PATH = "organization.analytics.artifacts"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_artifacts", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_artifacts(
    *,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsArtifactActivityPage, AnalyticsArtifactActivity]:
    """See how many artifacts were made.

    A row for each MIME type, and for shared and private ones; all rows at once unless split further. Needs an API
    key with the scope `read:analytics`.

    Args:
        date: The day, in UTC. From 2026-01-01 to yesterday, as a rule; the error for a day that is too late names
            the last one. Figures may still change by some percent in the days after.
        filter: Only what matches, as `dimension:value`: `artifact_type` (a MIME type or `other`), `is_shared`
            (`true` or `false`), `product` (`chat`, `claude_code`, `cowork`, `chat_cowork_unified`), `user_id`
            (`user_...`) or `rbac_group_id` (`rbac_group_...` or a UUID; who was in the group on that day). Values
            of one dimension are alternatives, dimensions must all match; others are a 400.
        group_by: Splits the rows by these. Who is in several groups counts in each.
        limit: How many rows a page holds at most; only with `group_by[]`, else all come at once. Server default:
            100.
        page: The `next_page` of the page before; only with `group_by[]`.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_analytics_artifacts.list_organization_analytics_artifacts",
        options,
        arguments={"date": date, "filter": filter, "group_by": group_by, "limit": limit, "page": page},
        style="cursor",
    )
