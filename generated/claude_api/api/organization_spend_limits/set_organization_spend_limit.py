# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set a spend limit.

One for the same scope and period is overwritten. Claude Enterprise sets limits of users; the Console sets
monthly limits of the organization and its workspaces, with an amount (a preview that has to be asked for).
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
    from ...models.set_organization_spend_limit_request import SetOrganizationSpendLimitRequest
    from ...models.spend_limit import SpendLimit
    from ...models.spend_limit_period import SpendLimitPeriodValue
    from ...models.spend_limit_set_scope_param import SpendLimitSetScopeParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        amount: Required[str | None]
        scope: Required[SpendLimitSetScopeParam | Mapping[str, Any]]
        period: SpendLimitPeriodValue


OPERATION = Operation(
    name="set_organization_spend_limit",
    method="POST",
    path="/v1/organizations/spend_limits",
    body_kind="json",
    body_fields=("amount", "scope", "period"),
    body_required=("amount", "scope"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "spend_limit:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: SetOrganizationSpendLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> SpendLimit:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: SpendLimit = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: SetOrganizationSpendLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimit:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: SetOrganizationSpendLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimit]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: SetOrganizationSpendLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> SpendLimit:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: SetOrganizationSpendLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[SpendLimit]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
