# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a service account a member of a workspace.

If it is a member, its role is replaced; in the default workspace, where each is a `workspace_user`, too. 400
for an archived workspace; an archived account is refused. Needs an access token with the scope `org:admin`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.add_organization_workspace_service_account_request import (
        AddOrganizationWorkspaceServiceAccountRequest,
    )
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.no_billing_workspace_role import NoBillingWorkspaceRoleValue
    from ...models.service_account_workspace_member import ServiceAccountWorkspaceMember

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        service_account_id: Required[str]
        workspace_role: Required[NoBillingWorkspaceRoleValue]


OPERATION = Operation(
    name="add_organization_workspace_service_account",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    body_kind="json",
    body_fields=("service_account_id", "workspace_role"),
    body_required=("service_account_id", "workspace_role"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "service_account_workspace_member:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    workspace_id: str,
    *,
    body: AddOrganizationWorkspaceServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("workspace_id", workspace_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ServiceAccountWorkspaceMember:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ServiceAccountWorkspaceMember = parse(OPERATION, response)
    return value


def sync(
    workspace_id: str,
    *,
    client: Client,
    body: AddOrganizationWorkspaceServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceMember:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(workspace_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    body: AddOrganizationWorkspaceServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceMember]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(workspace_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    body: AddOrganizationWorkspaceServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ServiceAccountWorkspaceMember:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(workspace_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    body: AddOrganizationWorkspaceServiceAccountRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ServiceAccountWorkspaceMember]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(workspace_id, body=body, anthropic_beta=anthropic_beta))
    )
