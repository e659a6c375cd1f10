# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See how many tokens were used.

A row for each combination of what it is split by, of everything, whether it can be put down to a seat or not;
a single row if split by nothing. Needs an API key with the scope `read:analytics`, or an Admin API key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.analytics_actor_type import AnalyticsActorTypeValue
    from ...models.analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from ...models.analytics_context_window import AnalyticsContextWindowValue
    from ...models.analytics_inference_geo_filter import AnalyticsInferenceGeoFilterValue
    from ...models.analytics_service_tier import AnalyticsServiceTierValue
    from ...models.analytics_speed import AnalyticsSpeedValue
    from ...models.analytics_time_bucket_width import AnalyticsTimeBucketWidthValue
    from ...models.analytics_usage_cost_product_filter import AnalyticsUsageCostProductFilterValue
    from ...models.analytics_usage_group_by import AnalyticsUsageGroupByValue
    from ...models.analytics_usage_item_page import AnalyticsUsageItemPage
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="list_organization_analytics_usage",
    method="GET",
    path="/v1/organizations/analytics/usage",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("starting_at", "starting_at", "form"),
        ("actor_ids", "actor_ids[]", "form"),
        ("actor_types", "actor_types[]", "form"),
        ("agent_ids", "agent_ids[]", "form"),
        ("api_key_ids", "api_key_ids[]", "form"),
        ("claude_tag_categories", "claude_tag_categories[]", "form"),
        ("claude_tag_user_ids", "claude_tag_user_ids[]", "form"),
        ("context_windows", "context_windows[]", "form"),
        ("deployment_ids", "deployment_ids[]", "form"),
        ("ending_at", "ending_at", "form"),
        ("environment_ids", "environment_ids[]", "form"),
        ("exclude_deleted_users", "exclude_deleted_users", "form"),
        ("group_by", "group_by[]", "form"),
        ("inference_geos", "inference_geos[]", "form"),
        ("limit", "limit", "form"),
        ("models", "models[]", "form"),
        ("order", "order", "form"),
        ("order_by", "order_by", "form"),
        ("organization_ids", "organization_ids[]", "form"),
        ("page", "page", "form"),
        ("products", "products[]", "form"),
        ("rbac_group_ids", "rbac_group_ids[]", "form"),
        ("service_tiers", "service_tiers[]", "form"),
        ("session_ids", "session_ids[]", "form"),
        ("slack_channel_ids", "slack_channel_ids[]", "form"),
        ("speeds", "speeds[]", "form"),
        ("time_bucket_width", "time_bucket_width", "form"),
        ("user_profile_ids", "user_profile_ids[]", "form"),
        ("workspace_ids", "workspace_ids[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "analytics_usage_item_page:decode"),),
    stream=None,
    beta="analytics-usage-cost-2026-08-24",
)


def request_kwargs(
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

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
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (
            starting_at,
            actor_ids,
            actor_types,
            agent_ids,
            api_key_ids,
            claude_tag_categories,
            claude_tag_user_ids,
            context_windows,
            deployment_ids,
            ending_at,
            environment_ids,
            exclude_deleted_users,
            group_by,
            inference_geos,
            limit,
            models,
            order,
            order_by,
            organization_ids,
            page,
            products,
            rbac_group_ids,
            service_tiers,
            session_ids,
            slack_channel_ids,
            speeds,
            time_bucket_width,
            user_profile_ids,
            workspace_ids,
        ),
        (anthropic_beta,),
    )


def parse_response(response: Any) -> AnalyticsUsageItemPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: AnalyticsUsageItemPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsUsageItemPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                starting_at=starting_at,
                actor_ids=actor_ids,
                actor_types=actor_types,
                agent_ids=agent_ids,
                api_key_ids=api_key_ids,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                deployment_ids=deployment_ids,
                ending_at=ending_at,
                environment_ids=environment_ids,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                organization_ids=organization_ids,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                service_tiers=service_tiers,
                session_ids=session_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                time_bucket_width=time_bucket_width,
                user_profile_ids=user_profile_ids,
                workspace_ids=workspace_ids,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsUsageItemPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                starting_at=starting_at,
                actor_ids=actor_ids,
                actor_types=actor_types,
                agent_ids=agent_ids,
                api_key_ids=api_key_ids,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                deployment_ids=deployment_ids,
                ending_at=ending_at,
                environment_ids=environment_ids,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                organization_ids=organization_ids,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                service_tiers=service_tiers,
                session_ids=session_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                time_bucket_width=time_bucket_width,
                user_profile_ids=user_profile_ids,
                workspace_ids=workspace_ids,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsUsageItemPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                starting_at=starting_at,
                actor_ids=actor_ids,
                actor_types=actor_types,
                agent_ids=agent_ids,
                api_key_ids=api_key_ids,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                deployment_ids=deployment_ids,
                ending_at=ending_at,
                environment_ids=environment_ids,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                organization_ids=organization_ids,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                service_tiers=service_tiers,
                session_ids=session_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                time_bucket_width=time_bucket_width,
                user_profile_ids=user_profile_ids,
                workspace_ids=workspace_ids,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsUsageItemPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                starting_at=starting_at,
                actor_ids=actor_ids,
                actor_types=actor_types,
                agent_ids=agent_ids,
                api_key_ids=api_key_ids,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                deployment_ids=deployment_ids,
                ending_at=ending_at,
                environment_ids=environment_ids,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                organization_ids=organization_ids,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                service_tiers=service_tiers,
                session_ids=session_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                time_bucket_width=time_bucket_width,
                user_profile_ids=user_profile_ids,
                workspace_ids=workspace_ids,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
