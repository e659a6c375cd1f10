# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See how many people were active, day by day.

An entry for each day, all of them at once. Claude Enterprise only; needs an API key with the scope
`read:analytics`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.analytics_single_day_activity_summary_page import AnalyticsSingleDayActivitySummaryPage
    from ...models.anthropic_beta import AnthropicBetaValue

OPERATION = Operation(
    name="list_organization_analytics_summaries",
    method="GET",
    path="/v1/organizations/analytics/summaries",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("starting_date", "starting_date", "form"),
        ("ending_date", "ending_date", "form"),
        ("filter", "filter[]", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "analytics_single_day_activity_summary_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        starting_date: The first day, in UTC; 2026-01-01 at the earliest. Figures may still change by some percent
            in the days after.
        ending_date: The day after the last one, in UTC; at most 366 days after the first, and at most today. By
            default the last day is the newest there is.
        filter: Only members of a group, as `rbac_group_id:value` (`rbac_group_...` or a UUID); several are
            alternatives. What is known of the whole organization only, like seats, is null then.
        limit: Does nothing as yet; all days come at once. Server default: 100.
        page: Of no use as yet, as there is one page only.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (starting_date, ending_date, filter, limit, page), (anthropic_beta,))


def parse_response(response: Any) -> AnalyticsSingleDayActivitySummaryPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: AnalyticsSingleDayActivitySummaryPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsSingleDayActivitySummaryPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                starting_date=starting_date,
                ending_date=ending_date,
                filter=filter,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsSingleDayActivitySummaryPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                starting_date=starting_date,
                ending_date=ending_date,
                filter=filter,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> AnalyticsSingleDayActivitySummaryPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                starting_date=starting_date,
                ending_date=ending_date,
                filter=filter,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    starting_date: datetime.date | str,
    ending_date: datetime.date | str | Unset | None = UNSET,
    filter: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[AnalyticsSingleDayActivitySummaryPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                starting_date=starting_date,
                ending_date=ending_date,
                filter=filter,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
