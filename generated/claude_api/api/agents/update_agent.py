# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change an agent.

Makes another version, unless nothing changes. What the request leaves out stays as it is. Sessions and
deployments that name the old version go on with it.
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
    from ...models.managed_agents_agent import ManagedAgentsAgent
    from ...models.managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from ...models.managed_agents_execution_identity_params import ManagedAgentsExecutionIdentityParams
    from ...models.managed_agents_model import ManagedAgentsModelValue
    from ...models.managed_agents_model_config_params import ManagedAgentsModelConfigParams
    from ...models.managed_agents_multiagent_params import ManagedAgentsMultiagentParams
    from ...models.managed_agents_skill_params import ManagedAgentsSkillParams
    from ...models.managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams
    from ...models.update_agent_request import UpdateAgentRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        description: str | None
        execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None
        mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | None
        metadata: Mapping[str, str | None] | None
        model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any]
        multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None
        name: str
        skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | None
        system: str | None
        tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | None
        version: int


OPERATION = Operation(
    name="update_agent",
    method="POST",
    path="/v1/agents/{agent_id}",
    body_kind="json",
    body_fields=(
        "description",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "model",
        "multiagent",
        "name",
        "skills",
        "system",
        "tools",
        "version",
    ),
    body_required=(),
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
    agent_id: str,
    *,
    body: UpdateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        agent_id: The agent's id, `agent_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("agent_id", agent_id),), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsAgent:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsAgent = parse(OPERATION, response)
    return value


def sync(
    agent_id: str,
    *,
    client: Client,
    body: UpdateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsAgent:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                agent_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    agent_id: str,
    *,
    client: Client,
    body: UpdateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsAgent]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                agent_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    agent_id: str,
    *,
    client: Client,
    body: UpdateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsAgent:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                agent_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    agent_id: str,
    *,
    client: Client,
    body: UpdateAgentRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsAgent]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                agent_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
