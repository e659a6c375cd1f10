# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See what each user cost.

In US dollars. The older report of Claude Enterprise; `GET /v1/organizations/analytics/cost` has taken its
place. Holds only what is put down to a user: no code reviews, no Claude Tag in channels, and its direct
messages only from members who have connected an account. Needs an API key with the scope `read:analytics`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue
    from ...models.analytics_context_window import AnalyticsContextWindowValue
    from ...models.analytics_cost_users_item_page import AnalyticsCostUsersItemPage
    from ...models.analytics_inference_geo_filter import AnalyticsInferenceGeoFilterValue
    from ...models.analytics_product_filter import AnalyticsProductFilterValue
    from ...models.analytics_speed import AnalyticsSpeedValue
    from ...models.analytics_time_bucket_width import AnalyticsTimeBucketWidthValue
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="list_organization_analytics_user_cost_report",
    method="GET",
    path="/v1/organizations/analytics/user_cost_report",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("starting_at", "starting_at", "form"),
        ("bucket_width", "bucket_width", "form"),
        ("claude_tag_categories", "claude_tag_categories[]", "form"),
        ("claude_tag_user_ids", "claude_tag_user_ids[]", "form"),
        ("context_windows", "context_windows[]", "form"),
        ("ending_at", "ending_at", "form"),
        ("exclude_deleted_users", "exclude_deleted_users", "form"),
        ("group_by", "group_by[]", "form"),
        ("inference_geos", "inference_geos[]", "form"),
        ("limit", "limit", "form"),
        ("models", "models[]", "form"),
        ("order", "order", "form"),
        ("order_by", "order_by", "form"),
        ("page", "page", "form"),
        ("products", "products[]", "form"),
        ("rbac_group_ids", "rbac_group_ids[]", "form"),
        ("slack_channel_ids", "slack_channel_ids[]", "form"),
        ("speeds", "speeds[]", "form"),
        ("user_ids", "user_ids[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "analytics_cost_users_item_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
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
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["amount", "list_amount"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

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
        group_by: What to split the rows of each user by. `cost_type` is a row for each kind of cost, `token_type`
            one for each kind of token, both together tokens by kind and all other costs. Their rows do not count
            for `limit`.
        inference_geos: Only what ran in these places.
        limit: How many rows a page holds at most. What `cost_type` and `token_type` split does not count, so that
            there may be more. Server default: 20.
        models: Only these models.
        order: Which way `order_by` goes, `desc` is highest first. Server default: "desc".
        order_by: What to sort the users by. Server default: "amount".
        page: The `next_page` of the page before.
        products: Only these products.
        rbac_group_ids: Only users who were in one of these groups on that day (UTC); `rbac_group_...` or a bare
            UUID. Not together with a split by `claude_tag_user_id`.
        slack_channel_ids: Only what came from these Slack channels.
        speeds: Only these speeds.
        user_ids: Only these users, `user_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (
            starting_at,
            bucket_width,
            claude_tag_categories,
            claude_tag_user_ids,
            context_windows,
            ending_at,
            exclude_deleted_users,
            group_by,
            inference_geos,
            limit,
            models,
            order,
            order_by,
            page,
            products,
            rbac_group_ids,
            slack_channel_ids,
            speeds,
            user_ids,
        ),
        (anthropic_beta,),
    )


def parse_response(response: Any) -> AnalyticsCostUsersItemPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: AnalyticsCostUsersItemPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
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
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["amount", "list_amount"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsCostUsersItemPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                starting_at=starting_at,
                bucket_width=bucket_width,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                ending_at=ending_at,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                user_ids=user_ids,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
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
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["amount", "list_amount"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsCostUsersItemPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                starting_at=starting_at,
                bucket_width=bucket_width,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                ending_at=ending_at,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                user_ids=user_ids,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
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
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["amount", "list_amount"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsCostUsersItemPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                starting_at=starting_at,
                bucket_width=bucket_width,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                ending_at=ending_at,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                user_ids=user_ids,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
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
            "cost_type",
            "inference_geo",
            "model",
            "product",
            "rbac_group_id",
            "slack_channel_id",
            "speed",
            "token_type",
        ]
        | str
    ]
    | Unset
    | None = UNSET,
    inference_geos: Sequence[AnalyticsInferenceGeoFilterValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    models: Sequence[str] | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: Literal["amount", "list_amount"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    products: Sequence[AnalyticsProductFilterValue] | Unset | None = UNSET,
    rbac_group_ids: Sequence[str] | Unset | None = UNSET,
    slack_channel_ids: Sequence[str] | Unset | None = UNSET,
    speeds: Sequence[AnalyticsSpeedValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsCostUsersItemPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                starting_at=starting_at,
                bucket_width=bucket_width,
                claude_tag_categories=claude_tag_categories,
                claude_tag_user_ids=claude_tag_user_ids,
                context_windows=context_windows,
                ending_at=ending_at,
                exclude_deleted_users=exclude_deleted_users,
                group_by=group_by,
                inference_geos=inference_geos,
                limit=limit,
                models=models,
                order=order,
                order_by=order_by,
                page=page,
                products=products,
                rbac_group_ids=rbac_group_ids,
                slack_channel_ids=slack_channel_ids,
                speeds=speeds,
                user_ids=user_ids,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
