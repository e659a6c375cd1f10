# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make an agent.

An agent is a plan that sessions and deployments work by: a model, what it is told, its tools and skills. It
starts at version 1, and every change makes another version.
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
    from ...models.create_agent_request import CreateAgentRequest
    from ...models.managed_agents_agent import ManagedAgentsAgent
    from ...models.managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from ...models.managed_agents_execution_identity_params import ManagedAgentsExecutionIdentityParams
    from ...models.managed_agents_model import ManagedAgentsModelValue
    from ...models.managed_agents_model_config_params import ManagedAgentsModelConfigParams
    from ...models.managed_agents_multiagent_params import ManagedAgentsMultiagentParams
    from ...models.managed_agents_skill_params import ManagedAgentsSkillParams
    from ...models.managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        model: Required[ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any]]
        name: Required[str]
        description: str | None
        execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None
        mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]]
        metadata: Mapping[str, str]
        multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None
        skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]]
        system: str | None
        tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]]


OPERATION = Operation(
    name="create_agent",
    method="POST",
    path="/v1/agents",
    body_kind="json",
    body_fields=(
        "model",
        "name",
        "description",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "multiagent",
        "skills",
        "system",
        "tools",
    ),
    body_required=("model", "name"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_agent:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    *,
    body: CreateAgentRequest | Mapping[str, Any],
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


def parse_response(response: Any) -> ManagedAgentsAgent:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsAgent = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsAgent:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsAgent]:
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
    body: CreateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsAgent:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsAgent]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
