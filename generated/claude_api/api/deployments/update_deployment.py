# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a deployment.

What the request leaves out stays as it is, the version of the agent, too. Sessions that have begun are not
changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_agent_params import ManagedAgentsAgentParams
    from ...models.managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from ...models.managed_agents_deployment import ManagedAgentsDeployment
    from ...models.managed_agents_deployment_initial_event_params import ManagedAgentsDeploymentInitialEventParams
    from ...models.managed_agents_resource_param import ManagedAgentsResourceParam
    from ...models.managed_agents_schedule_params import ManagedAgentsScheduleParams
    from ...models.update_deployment_request import UpdateDeploymentRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        agent: ManagedAgentsAgentParams | Mapping[str, Any] | str
        budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None
        description: str | None
        environment_id: str
        initial_events: Sequence[ManagedAgentsDeploymentInitialEventParams | Mapping[str, Any]]
        metadata: Mapping[str, str | None] | None
        name: str
        resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | None
        schedule: ManagedAgentsScheduleParams | Mapping[str, Any] | None
        vault_ids: Sequence[str] | None


OPERATION = Operation(
    name="update_deployment",
    method="POST",
    path="/v1/deployments/{deployment_id}",
    body_kind="json",
    body_fields=(
        "agent",
        "budget",
        "description",
        "environment_id",
        "initial_events",
        "metadata",
        "name",
        "resources",
        "schedule",
        "vault_ids",
    ),
    body_required=(),
    body_is_required=True,
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
    body: UpdateDeploymentRequest | Mapping[str, Any],
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
    return build(OPERATION, (("deployment_id", deployment_id),), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsDeployment:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsDeployment = parse(OPERATION, response)
    return value


def sync(
    deployment_id: str,
    *,
    client: Client,
    body: UpdateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                deployment_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    deployment_id: str,
    *,
    client: Client,
    body: UpdateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                deployment_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    deployment_id: str,
    *,
    client: Client,
    body: UpdateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                deployment_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    deployment_id: str,
    *,
    client: Client,
    body: UpdateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                deployment_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
