# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.user_usage_report`: How much each member uses.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.user_usage_report` do it.
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
    from ..models.analytics_usage_users_item import AnalyticsUsageUsersItem
    from ..models.analytics_usage_users_item_page import AnalyticsUsageUsersItemPage

PATH = "organization.analytics.user_usage_report"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_user_usage_report", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_user_usage_report(
    *,
    starting_at: datetime.datetime | str,
    bucket_width: AnalyticsTimeBucketWidthValue | Unset | None = UNSET,
    claude_tag_categories: Sequence[AnalyticsClaudeTagCategoryValue] | Unset | None = UNSET,
    claude_tag_user_ids: Sequence[str] | Unset | None = UNSET,
    context_windows: Sequence[AnalyticsContextWindowValue] | Unset | None = UNSET,
    ending_at: datetime.datetime | str | Unset | None = UNSET,
    exclude_deleted_users: bool | Unset | None = UNSET,
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
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["output_tokens", "requests", "total_tokens", "uncached_input_tokens"]
    | str
    | Unset
    | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsUsageUsersItemPage, AnalyticsUsageUsersItem]:
    """See who used how many tokens.

    The older report of Claude Enterprise; `GET /v1/organizations/analytics/usage` has taken its place. Holds only
    what is put down to a user: no code reviews, no Claude Tag in channels, and its direct messages only from
    members who have connected an account. Needs an API key with the scope `read:analytics`.

    Args:
        starting_at: Where the range begins, with a time zone. At most 365 days ago and not before 2026-01-01 (UTC).
        bucket_width: Gives a user a row for each bucket of this length instead of one for the range. Needs
            `ending_at`; minutes allow ranges of 24 hours at most.
        claude_tag_categories: Only Claude Tag's work in Slack of these categories.
        claude_tag_user_ids: Only Claude Tag's work for these Slack users, like `U0123ABCDEF`; never what is put
            down to nobody.
        context_windows: Only prompts of these lengths.
        ending_at: Where the range ends, that moment not included; at most 31 days after its beginning. By default
            now, or 31 days after the beginning if that is earlier.
        exclude_deleted_users: Whether to leave out users who are deleted. Pages may be shorter then.
        group_by: What to split the rows of each user by.
        inference_geos: Only what ran in these places.
        limit: How many rows a page holds at most. Server default: 20.
        models: Only these models.
        order: Which way `order_by` goes, `desc` is highest first. Server default: "desc".
        order_by: What to sort the users by. Server default: "total_tokens".
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
        "organization_analytics_user_usage_report.list_organization_analytics_user_usage_report",
        options,
        arguments={
            "starting_at": starting_at,
            "bucket_width": bucket_width,
            "claude_tag_categories": claude_tag_categories,
            "claude_tag_user_ids": claude_tag_user_ids,
            "context_windows": context_windows,
            "ending_at": ending_at,
            "exclude_deleted_users": exclude_deleted_users,
            "group_by": group_by,
            "inference_geos": inference_geos,
            "limit": limit,
            "models": models,
            "order": order,
            "order_by": order_by,
            "page": page,
            "products": products,
            "rbac_group_ids": rbac_group_ids,
            "slack_channel_ids": slack_channel_ids,
            "speeds": speeds,
            "user_ids": user_ids,
        },
        style="report",
    )
