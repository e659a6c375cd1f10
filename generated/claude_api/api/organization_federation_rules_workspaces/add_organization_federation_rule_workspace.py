# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Put a rule in force for a workspace.

A second call changes nothing. Whether the service account is a member is looked at when a token is exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.add_organization_federation_rule_workspace_request import (
        AddOrganizationFederationRuleWorkspaceRequest,
    )
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.federation_rule_workspace import FederationRuleWorkspace

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        workspace_id: Required[str]


OPERATION = Operation(
    name="add_organization_federation_rule_workspace",
    method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    body_kind="json",
    body_fields=("workspace_id",),
    body_required=("workspace_id",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_rule_workspace:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    federation_rule_id: str,
    *,
    body: AddOrganizationFederationRuleWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        federation_rule_id: The federation rule's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("federation_rule_id", federation_rule_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> FederationRuleWorkspace:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationRuleWorkspace = parse(OPERATION, response)
    return value


def sync(
    federation_rule_id: str,
    *,
    client: Client,
    body: AddOrganizationFederationRuleWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRuleWorkspace:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    body: AddOrganizationFederationRuleWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRuleWorkspace]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    federation_rule_id: str,
    *,
    client: Client,
    body: AddOrganizationFederationRuleWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRuleWorkspace:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    body: AddOrganizationFederationRuleWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRuleWorkspace]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )
