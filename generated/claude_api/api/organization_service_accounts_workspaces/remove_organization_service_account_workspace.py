# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""End a service account's membership of a workspace.

A second call changes nothing. From the default workspace it falls back to the membership that every account
has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.service_account_workspace_remove_response import ServiceAccountWorkspaceRemoveResponse

OPERATION = Operation(
    name="remove_organization_service_account_workspace",
    method="DELETE",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "service_account_workspace_remove_response:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    service_account_id: str,
    workspace_id: str,
    *,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        service_account_id: The service account's id.
        workspace_id: The workspace's id, `wrkspc_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (("service_account_id", service_account_id), ("workspace_id", workspace_id)), (), (anthropic_beta,)
    )


def parse_response(response: Any) -> ServiceAccountWorkspaceRemoveResponse:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ServiceAccountWorkspaceRemoveResponse = parse(OPERATION, response)
    return value


def sync(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceRemoveResponse:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(service_account_id, workspace_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceRemoveResponse]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(service_account_id, workspace_id, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceRemoveResponse:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(service_account_id, workspace_id, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    service_account_id: str,
    workspace_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceRemoveResponse]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(service_account_id, workspace_id, anthropic_beta=anthropic_beta))
    )
