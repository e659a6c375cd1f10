# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.usage_report`: How much Claude Enterprise is used over time.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.usage_report` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from ..models.analytics_context_window import AnalyticsContextWindowValue
    from ..models.analytics_inference_geo_filter import AnalyticsInferenceGeoFilterValue
    from ..models.analytics_product_filter import AnalyticsProductFilterValue
    from ..models.analytics_speed import AnalyticsSpeedValue
    from ..models.analytics_time_bucket_width import AnalyticsTimeBucketWidthValue
    from ..models.analytics_usage_report_time_bucket import AnalyticsUsageReportTimeBucket
    from ..models.analytics_usage_report_time_bucket_page import AnalyticsUsageReportTimeBucketPage

PATH = "organization.analytics.usage_report"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_usage_report", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_usage_report(
    *,
    starting_at: datetime.datetime | str,
    bucket_width: AnalyticsTimeBucketWidthValue | Unset | None = UNSET,
    claude_tag_categories: Sequence[AnalyticsClaudeTagCategoryValue] | Unset | None = UNSET,
    claude_tag_user_ids: Sequence[str] | Unset | None = UNSET,
    context_windows: Sequence[AnalyticsContextWindowValue] | Unset | None = UNSET,
    ending_at: datetime.datetime | str | Unset | None = UNSET,
    group_by: Sequence[
        Literal[
            "claude_tag_category",
            "claude_tag_user_id",
            "context_window",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsUsageReportTimeBucketPage, AnalyticsUsageReportTimeBucket]:
    """See how many tokens were used over time.

    The older report of Claude Enterprise; `GET /v1/organizations/analytics/usage` has taken its place. Needs an
    API key with the scope `read:analytics`.

    Args:
        starting_at: Where the range begins, with a time zone. At most 365 days ago and not before 2026-01-01 (UTC).
        bucket_width: How long a bucket is.
        claude_tag_categories: Only Claude Tag's work in Slack of these categories.
        claude_tag_user_ids: Only Claude Tag's work for these Slack users, like `U0123ABCDEF`; never what is put
            down to nobody.
        context_windows: Only prompts of these lengths.
        ending_at: Where the range ends, that moment not included; at most 31 days after its beginning. By default
            now, or 31 days after the beginning if that is earlier.
        group_by: What to split each bucket by. A bucket has its 100 biggest groups and nothing for the rest, so
            that its rows may not add up.
        inference_geos: Only what ran in these places.
        limit: How many buckets a page holds at most: 31 days (by default 7), 168 hours (24) or 256 minutes (60).
        models: Only these models.
        page: The `next_page` of the page before.
        products: Only these products.
        rbac_group_ids: Only users who were in one of these groups on that day (UTC); `rbac_group_...` or a bare
            UUID. Not together with a split by `claude_tag_user_id`.
        slack_channel_ids: Only what came from these Slack channels.
        speeds: Only these speeds.
        user_ids: Only these users, `user_...`.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_analytics_usage_report.list_organization_analytics_usage_report",
        options,
        arguments={
            "starting_at": starting_at,
            "bucket_width": bucket_width,
            "claude_tag_categories": claude_tag_categories,
            "claude_tag_user_ids": claude_tag_user_ids,
            "context_windows": context_windows,
            "ending_at": ending_at,
            "group_by": group_by,
            "inference_geos": inference_geos,
            "limit": limit,
            "models": models,
            "page": page,
            "products": products,
            "rbac_group_ids": rbac_group_ids,
            "slack_channel_ids": slack_channel_ids,
            "speeds": speeds,
            "user_ids": user_ids,
        },
        style="report",
    )
