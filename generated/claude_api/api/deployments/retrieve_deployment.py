# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Look at one deployment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_deployment import ManagedAgentsDeployment

OPERATION = Operation(
    name="retrieve_deployment",
    method="GET",
    path="/v1/deployments/{deployment_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_deployment:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    deployment_id: str,
    *,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("deployment_id", deployment_id),), (), (anthropic_beta, anthropic_workspace_id))


def parse_response(response: Any) -> ManagedAgentsDeployment:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsDeployment = parse(OPERATION, response)
    return value


def sync(
    deployment_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(deployment_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    deployment_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(deployment_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )


async def asyncio(
    deployment_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(deployment_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(deployment_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
