# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a service account.

Its name stays, and an archived account cannot be changed (400). The role `admin` can be set by a person only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.service_account import ServiceAccount
    from ...models.update_organization_service_account_request import UpdateOrganizationServiceAccountRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        description: str | None
        organization_role: Literal["admin", "developer"] | str | None


OPERATION = Operation(
    name="update_organization_service_account",
    method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}",
    body_kind="json",
    body_fields=("description", "organization_role"),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "service_account:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    service_account_id: str,
    *,
    body: UpdateOrganizationServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        service_account_id: The service account's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("service_account_id", service_account_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ServiceAccount:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ServiceAccount = parse(OPERATION, response)
    return value


def sync(
    service_account_id: str,
    *,
    client: Client,
    body: UpdateOrganizationServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccount:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(service_account_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    service_account_id: str,
    *,
    client: Client,
    body: UpdateOrganizationServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccount]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(service_account_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    service_account_id: str,
    *,
    client: Client,
    body: UpdateOrganizationServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccount:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(service_account_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    service_account_id: str,
    *,
    client: Client,
    body: UpdateOrganizationServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccount]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(service_account_id, body=body, anthropic_beta=anthropic_beta))
    )
