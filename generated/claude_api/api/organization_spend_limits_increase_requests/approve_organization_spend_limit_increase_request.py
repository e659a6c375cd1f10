# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Grant a request for a higher spend limit.

The member gets a limit of that amount, and a mail. Only while the request is pending.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.approve_organization_spend_limit_increase_request_request import (
        ApproveOrganizationSpendLimitIncreaseRequestRequest,
    )
    from ...models.increase_request_approve_response import IncreaseRequestApproveResponse
    from ...models.spend_limit_period import SpendLimitPeriodValue

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        amount: Required[str]
        period: SpendLimitPeriodValue | None
        suppress_notification: bool


OPERATION = Operation(
    name="approve_organization_spend_limit_increase_request",
    method="POST",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
    body_kind="json",
    body_fields=("amount", "period", "suppress_notification"),
    body_required=("amount",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "increase_request_approve_response:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    spend_limit_increase_request_id: str,
    *,
    body: ApproveOrganizationSpendLimitIncreaseRequestRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        spend_limit_increase_request_id: The request's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (("spend_limit_increase_request_id", spend_limit_increase_request_id),), (), (anthropic_beta,), body
    )


def parse_response(response: Any) -> IncreaseRequestApproveResponse:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: IncreaseRequestApproveResponse = parse(OPERATION, response)
    return value


def sync(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    body: ApproveOrganizationSpendLimitIncreaseRequestRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> IncreaseRequestApproveResponse:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(spend_limit_increase_request_id, body=body, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    body: ApproveOrganizationSpendLimitIncreaseRequestRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[IncreaseRequestApproveResponse]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(request_kwargs(spend_limit_increase_request_id, body=body, anthropic_beta=anthropic_beta)),
    )


async def asyncio(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    body: ApproveOrganizationSpendLimitIncreaseRequestRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> IncreaseRequestApproveResponse:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(spend_limit_increase_request_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    spend_limit_increase_request_id: str,
    *,
    client: Client,
    body: ApproveOrganizationSpendLimitIncreaseRequestRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[IncreaseRequestApproveResponse]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(spend_limit_increase_request_id, body=body, anthropic_beta=anthropic_beta)),
    )
