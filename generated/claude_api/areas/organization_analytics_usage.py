# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics.usage`: How much Claude Enterprise is used, by member and more.

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics.usage` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.analytics_actor_type import AnalyticsActorTypeValue
    from ..models.analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from ..models.analytics_context_window import AnalyticsContextWindowValue
    from ..models.analytics_inference_geo_filter import AnalyticsInferenceGeoFilterValue
    from ..models.analytics_service_tier import AnalyticsServiceTierValue
    from ..models.analytics_speed import AnalyticsSpeedValue
    from ..models.analytics_time_bucket_width import AnalyticsTimeBucketWidthValue
    from ..models.analytics_usage_cost_product_filter import AnalyticsUsageCostProductFilterValue
    from ..models.analytics_usage_group_by import AnalyticsUsageGroupByValue
    from ..models.analytics_usage_item import AnalyticsUsageItem
    from ..models.analytics_usage_item_page import AnalyticsUsageItemPage

PATH = "organization.analytics.usage"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_analytics_usage", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_analytics_usage(
    *,
    starting_at: datetime.datetime | str,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    actor_types: Sequence[AnalyticsActorTypeValue] | Unset | None = UNSET,
    agent_ids: Sequence[str] | Unset | None = UNSET,
    api_key_ids: Sequence[str] | Unset | None = UNSET,
    claude_tag_categories: Sequence[AnalyticsClaudeTagCategoryValue] | Unset | None = UNSET,
    claude_tag_user_ids: Sequence[str] | Unset | None = UNSET,
    context_windows: Sequence[AnalyticsContextWindowValue] | Unset | None = UNSET,
    deployment_ids: Sequence[str] | Unset | None = UNSET,
    ending_at: datetime.datetime | str | Unset | None = UNSET,
    environment_ids: Sequence[str] | Unset | None = UNSET,
    exclude_deleted_users: bool | Unset | None = UNSET,
    group_by: Sequence[AnalyticsUsageGroupByValue] | Unset | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"]
    | str
    | Unset
    | None = UNSET,
    organization_ids: Sequence[str] | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsUsageCostProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    service_tiers: Sequence[AnalyticsServiceTierValue] | Unset | None = UNSET,
    session_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    time_bucket_width: AnalyticsTimeBucketWidthValue | Unset | None = UNSET,
    user_profile_ids: Sequence[str] | Unset | None = UNSET,
    workspace_ids: Sequence[str] | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[AnalyticsUsageItemPage, AnalyticsUsageItem]:
    """See how many tokens were used.

    A row for each combination of what it is split by, of everything, whether it can be put down to a seat or not;
    a single row if split by nothing. Needs an API key with the scope `read:analytics`, or an Admin API key.

    Args:
        starting_at: Where the range begins, with a time zone. At most 365 days ago and not before 2026-01-01 (UTC).
        actor_ids: Only what is put down to these: `user_...`, `svac_...` or `apikey_...`. A key is meant as an
            identity of its own here; for all that was asked with it take `api_key_ids[]`. Federated identities can
            be had by `actor_types[]` only.
        actor_types: Only what is put down to these kinds of identity.
        agent_ids: Only sessions of these agents. Claude Platform only.
        api_key_ids: Only what was asked with these keys, `apikey_...`, whomever it is put down to; an empty entry
            is all that was asked without a key. Claude Platform only.
        claude_tag_categories: Only Claude Tag's work in Slack of these categories.
        claude_tag_user_ids: Only Claude Tag's work for these Slack users, like `U0123ABCDEF`; never what is put
            down to nobody.
        context_windows: Only prompts of these lengths.
        deployment_ids: Only sessions that these deployments have started. Claude Platform only.
        ending_at: Where the range ends, that moment not included; at most 31 days after its beginning. Needed with
            `time_bucket_width`; else by default now, or 31 days after the beginning if that is earlier.
        environment_ids: Only sessions in these environments. Claude Platform only.
        exclude_deleted_users: Whether to leave out users who are deleted; other rows stay. Needs
            `group_by[]=actor`. Pages may be shorter then.
        group_by: What to split the rows by; without it all goes into one.
        inference_geos: Only what ran in these places.
        limit: How many rows a page holds at most. Server default: 20.
        models: Only these models.
        order: Which way `order_by` goes, `desc` is highest or newest first. Server default: "desc".
        order_by: What to sort by. `time` is by bucket and, within one, by `total_tokens`; without buckets it is
            just the latter. Server default: "total_tokens".
        organization_ids: Only these children of a parent organization, by UUID or `org_...`. Needs a key of the
            parent organization.
        page: The `next_page` of the page before.
        products: Only these products.
        rbac_group_ids: Only users who were in one of these groups on that day (UTC); `rbac_group_...` or a bare
            UUID. Not together with a split by `claude_tag_user_id`.
        service_tiers: Only these service tiers. Claude Platform only; finds nothing in Claude Enterprise.
        session_ids: Only these sessions, `sesn_...`. Claude Platform only.
        slack_channel_ids: Only what came from these Slack channels.
        speeds: Only these speeds.
        time_bucket_width: Gives a row for each bucket of this length instead of one for the range. Needs
            `ending_at`; minutes allow ranges of 24 hours at most. Without it the ends of the range are rounded down
            to whole hours.
        user_profile_ids: Only these user profiles, `uprof_...`. Claude Platform only.
        workspace_ids: Only these workspaces, `wrkspc_...`. Claude Platform only; finds nothing in Claude
            Enterprise.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_analytics_usage.list_organization_analytics_usage",
        options,
        arguments={
            "starting_at": starting_at,
            "actor_ids": actor_ids,
            "actor_types": actor_types,
            "agent_ids": agent_ids,
            "api_key_ids": api_key_ids,
            "claude_tag_categories": claude_tag_categories,
            "claude_tag_user_ids": claude_tag_user_ids,
            "context_windows": context_windows,
            "deployment_ids": deployment_ids,
            "ending_at": ending_at,
            "environment_ids": environment_ids,
            "exclude_deleted_users": exclude_deleted_users,
            "group_by": group_by,
            "inference_geos": inference_geos,
            "limit": limit,
            "models": models,
            "order": order,
            "order_by": order_by,
            "organization_ids": organization_ids,
            "page": page,
            "products": products,
            "rbac_group_ids": rbac_group_ids,
            "service_tiers": service_tiers,
            "session_ids": session_ids,
            "slack_channel_ids": slack_channel_ids,
            "speeds": speeds,
            "time_bucket_width": time_bucket_width,
            "user_profile_ids": user_profile_ids,
            "workspace_ids": workspace_ids,
        },
        style="report",
    )
