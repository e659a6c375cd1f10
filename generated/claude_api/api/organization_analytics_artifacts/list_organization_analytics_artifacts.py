# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See how many artifacts were made.

A row for each MIME type, and for shared and private ones; all rows at once unless split further. Needs an API
key with the scope `read:analytics`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.analytics_artifact_activity_page import AnalyticsArtifactActivityPage
    from ...models.analytics_artifact_group_by import AnalyticsArtifactGroupByValue
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="list_organization_analytics_artifacts",
    method="GET",
    path="/v1/organizations/analytics/artifacts",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("date", "date", "form"),
        ("filter", "filter[]", "form"),
        ("group_by", "group_by[]", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "analytics_artifact_activity_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

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
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (date, filter, group_by, limit, page), (anthropic_beta,))


def parse_response(response: Any) -> AnalyticsArtifactActivityPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: AnalyticsArtifactActivityPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsArtifactActivityPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                date=date, filter=filter, group_by=group_by, limit=limit, page=page, anthropic_beta=anthropic_beta
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsArtifactActivityPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                date=date, filter=filter, group_by=group_by, limit=limit, page=page, anthropic_beta=anthropic_beta
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsArtifactActivityPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                date=date, filter=filter, group_by=group_by, limit=limit, page=page, anthropic_beta=anthropic_beta
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    date: datetime.date | str,
    filter: Sequence[str] | Unset | None = UNSET,
    group_by: Sequence[AnalyticsArtifactGroupByValue] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsArtifactActivityPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                date=date, filter=filter, group_by=group_by, limit=limit, page=page, anthropic_beta=anthropic_beta
            )
        ),
    )
