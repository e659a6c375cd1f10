# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See how much each connector was used.

By name, unless sorted otherwise. Different names of one connector are made one: "Atlassian MCP server" is
`atlassian`. Claude Enterprise only; needs an API key with the scope `read:analytics`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.analytics_artifact_group_by import AnalyticsArtifactGroupByValue
    from ...models.analytics_connector_activity_page import AnalyticsConnectorActivityPage
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="list_organization_analytics_connectors",
    method="GET",
    path="/v1/organizations/analytics/connectors",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("date", "date", "form"),
        ("ending_date", "ending_date", "form"),
        ("filter", "filter[]", "form"),
        ("group_by", "group_by[]", "form"),
        ("limit", "limit", "form"),
        ("order", "order", "form"),
        ("order_by", "order_by", "form"),
        ("page", "page", "form"),
        ("starting_date", "starting_date", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "analytics_connector_activity_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        date: The day, in UTC. From 2026-01-01 to yesterday, as a rule; the error for a day that is too late names
            the last one. Figures may still change by some percent in the days after.
        ending_date: The day after the last of the range, in UTC; at most 366 days after the first, and at most
            today, which is the default. Only with `starting_date`.
        filter: Only what matches, as `dimension:value`: `connector_name` (in upper or lower case, or as people see
            it), `product` (`chat`, `claude_code`, `cowork`, `office_agent`, `chat_cowork_unified`), `user_id`
            (`user_...`) or `rbac_group_id` (`rbac_group_...` or a UUID; who was in the group on that day). Values
            of one dimension are alternatives, dimensions must all match; others are a 400.
        group_by: Splits the rows by these. Who is in several groups counts in each.
        limit: How many objects a page holds at most. Server default: 100.
        order: Which way to sort; by default `desc` if `order_by` is a count, else `asc`.
        order_by: What to sort by, the name or some of the counts.
        page: The `next_page` of the page before.
        starting_date: The first day of a range, in UTC, instead of `date`; 2026-01-01 at the earliest. Each row is
            then about the whole range: what can be added up is, and what is counted once is counted once in the
            range.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (date, ending_date, filter, group_by, limit, order, order_by, page, starting_date),
        (anthropic_beta,),
    )


def parse_response(response: Any) -> AnalyticsConnectorActivityPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: AnalyticsConnectorActivityPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsConnectorActivityPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                date=date,
                ending_date=ending_date,
                filter=filter,
                group_by=group_by,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                starting_date=starting_date,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsConnectorActivityPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                date=date,
                ending_date=ending_date,
                filter=filter,
                group_by=group_by,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                starting_date=starting_date,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsConnectorActivityPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                date=date,
                ending_date=ending_date,
                filter=filter,
                group_by=group_by,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                starting_date=starting_date,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    date: datetime.date | str | Unset | None = UNSET,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    starting_date: datetime.date | str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsConnectorActivityPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                date=date,
                ending_date=ending_date,
                filter=filter,
                group_by=group_by,
                limit=limit,
                order=order,
                order_by=order_by,
                page=page,
                starting_date=starting_date,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
