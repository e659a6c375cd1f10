# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the requests for higher spend limits.

Latest first, without those of people who have left. A pending one shows what its member has spent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.spend_limit_increase_request_page import SpendLimitIncreaseRequestPage
    from ...models.spend_limit_increase_request_status import SpendLimitIncreaseRequestStatusValue

OPERATION = Operation(
    name="list_organization_spend_limit_increase_requests",
    method="GET",
    path="/v1/organizations/spend_limit_increase_requests",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("actor_ids", "actor_ids[]", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("status", "status[]", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "spend_limit_increase_request_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        actor_ids: Only requests of these members, `user_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        status: Only requests of these statuses.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (actor_ids, limit, page, status), (anthropic_beta,))


def parse_response(response: Any) -> SpendLimitIncreaseRequestPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SpendLimitIncreaseRequestPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimitIncreaseRequestPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(actor_ids=actor_ids, limit=limit, page=page, status=status, anthropic_beta=anthropic_beta)
        )
    )


def sync_detailed(
    *,
    client: Client,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimitIncreaseRequestPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(actor_ids=actor_ids, limit=limit, page=page, status=status, anthropic_beta=anthropic_beta)
        ),
    )


async def asyncio(
    *,
    client: Client,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimitIncreaseRequestPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(actor_ids=actor_ids, limit=limit, page=page, status=status, anthropic_beta=anthropic_beta)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    actor_ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: Sequence[SpendLimitIncreaseRequestStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimitIncreaseRequestPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(actor_ids=actor_ids, limit=limit, page=page, status=status, anthropic_beta=anthropic_beta)
        ),
    )
