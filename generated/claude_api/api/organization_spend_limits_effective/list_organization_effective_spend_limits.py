# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List what limit each member has, and what was spent.

A row for each member and period; all rows of a member are on one page. Claude Enterprise only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.spend_limit_period import SpendLimitPeriodValue
    from ...models.spend_summary_page import SpendSummaryPage

OPERATION = Operation(
    name="list_organization_effective_spend_limits",
    method="GET",
    path="/v1/organizations/spend_limits/effective",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("period", "period[]", "form"),
        ("user_ids", "user_ids[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "spend_summary_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        period: Only these periods.
        user_ids: Only these members, `user_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (limit, page, period, user_ids), (anthropic_beta,))


def parse_response(response: Any) -> SpendSummaryPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SpendSummaryPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendSummaryPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(limit=limit, page=page, period=period, user_ids=user_ids, anthropic_beta=anthropic_beta)
        )
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendSummaryPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(limit=limit, page=page, period=period, user_ids=user_ids, anthropic_beta=anthropic_beta)
        ),
    )


async def asyncio(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendSummaryPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(limit=limit, page=page, period=period, user_ids=user_ids, anthropic_beta=anthropic_beta)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    period: Sequence[SpendLimitPeriodValue] | Unset | None = UNSET,
    user_ids: Sequence[str] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendSummaryPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(limit=limit, page=page, period=period, user_ids=user_ids, anthropic_beta=anthropic_beta)
        ),
    )
