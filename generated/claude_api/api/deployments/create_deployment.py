# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a deployment.

A deployment starts sessions: at set times if it has a `schedule`, else when you call for a run. Times that
the clock skips in spring are left out, those it has twice in autumn count twice. An organization has at most
1,000 deployments with a schedule.
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
    from ...models.create_deployment_request import CreateDeploymentRequest
    from ...models.managed_agents_agent_params import ManagedAgentsAgentParams
    from ...models.managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from ...models.managed_agents_deployment import ManagedAgentsDeployment
    from ...models.managed_agents_deployment_initial_event_params import ManagedAgentsDeploymentInitialEventParams
    from ...models.managed_agents_resource_param import ManagedAgentsResourceParam
    from ...models.managed_agents_schedule_params import ManagedAgentsScheduleParams

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        agent: Required[ManagedAgentsAgentParams | Mapping[str, Any] | str]
        environment_id: Required[str]
        initial_events: Required[Sequence[ManagedAgentsDeploymentInitialEventParams | Mapping[str, Any]]]
        name: Required[str]
        budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None
        description: str | None
        metadata: Mapping[str, str]
        resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]]
        schedule: ManagedAgentsScheduleParams | Mapping[str, Any] | None
        vault_ids: Sequence[str]


OPERATION = Operation(
    name="create_deployment",
    method="POST",
    path="/v1/deployments",
    body_kind="json",
    body_fields=(
        "agent",
        "environment_id",
        "initial_events",
        "name",
        "budget",
        "description",
        "metadata",
        "resources",
        "schedule",
        "vault_ids",
    ),
    body_required=("agent", "environment_id", "initial_events", "name"),
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
    *,
    body: CreateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsDeployment:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsDeployment = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CreateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeployment:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateDeploymentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeployment]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
