# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.agents`: Agents, that is a model with instructions, tools and skills under one name.

The functions say what a call would do, and do nothing; the methods of `claude.agents` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.managed_agents_agent import ManagedAgentsAgent
    from ..models.managed_agents_agent_page import ManagedAgentsAgentPage
    from ..models.managed_agents_agent_tool_param import ManagedAgentsAgentToolParam
    from ..models.managed_agents_execution_identity_params import ManagedAgentsExecutionIdentityParams
    from ..models.managed_agents_model import ManagedAgentsModelValue
    from ..models.managed_agents_model_config_params import ManagedAgentsModelConfigParams
    from ..models.managed_agents_multiagent_params import ManagedAgentsMultiagentParams
    from ..models.managed_agents_skill_params import ManagedAgentsSkillParams
    from ..models.managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams

PATH = "agents"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_agent", "call"),
    "create": ("create_agent", "call"),
    "list": ("list_agents", "pages"),
    "retrieve": ("retrieve_agent", "call"),
    "update": ("update_agent", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "versions": "agents_versions",
}


def archive_agent(
    agent_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsAgent]:
    """Archive an agent.

    For good: the agent can still be read, but neither changed nor given to new sessions. Sessions that have it go
    on.

    Args:
        agent_id: The agent's id, `agent_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "agents.archive_agent", options, path=(agent_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def create_agent(
    *,
    model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any],
    name: str,
    description: str | None | Unset = UNSET,
    execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None | Unset = UNSET,
    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None | Unset = UNSET,
    skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsAgent]:
    """Make an agent.

    An agent is a plan that sessions and deployments work by: a model, what it is told, its tools and skills. It
    starts at version 1, and every change makes another version.

    Args:
        model: The model, by its name alone or with how to run it.
        name: The agent's name.
        description: What the agent is for.
        execution_identity: On whose behalf it acts. Without it, as the service account.
        mcp_servers: The MCP servers it can reach. Each needs an `mcp_toolset` in `tools`, and a name of its own.
        metadata: Your own notes. Keys of up to 64 characters.
        multiagent: Which other agents it can put to work. Without it, it works alone.
        skills: The skills it has.
        system: Its system prompt.
        tools: The tools it has; at most 256 in all, those inside of toolsets counted.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "agents.create_agent",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "model": model,
            "name": name,
            "description": description,
            "execution_identity": execution_identity,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "multiagent": multiagent,
            "skills": skills,
            "system": system,
            "tools": tools,
        },
    )


def list_agents(
    *,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsAgentPage, ManagedAgentsAgent]:
    """List the agents.

    Args:
        created_at_gte: Only what was made at this moment or later.
        created_at_lte: Only what was made at this moment or earlier.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "agents.list_agents",
        options,
        arguments={
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_agent(
    agent_id: str,
    *,
    version: int | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[ManagedAgentsAgent]:
    """Look at one agent.

    Args:
        agent_id: The agent's id, `agent_...`.
        version: The version to look at. Without it, the newest.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "agents.retrieve_agent",
        options,
        path=(agent_id,),
        arguments={"version": version, "anthropic_workspace_id": workspace_id},
    )


def update_agent(
    agent_id: str,
    *,
    description: str | None | Unset = UNSET,
    execution_identity: ManagedAgentsExecutionIdentityParams | Mapping[str, Any] | None | Unset = UNSET,
    mcp_servers: Sequence[ManagedAgentsURLMCPServerParams | Mapping[str, Any]] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: ManagedAgentsModelValue | ManagedAgentsModelConfigParams | Mapping[str, Any] | Unset = UNSET,
    multiagent: ManagedAgentsMultiagentParams | Mapping[str, Any] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Sequence[ManagedAgentsSkillParams | Mapping[str, Any]] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Sequence[ManagedAgentsAgentToolParam | Mapping[str, Any]] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsAgent]:
    """Change an agent.

    Makes another version, unless nothing changes. What the request leaves out stays as it is. Sessions and
    deployments that name the old version go on with it.

    Args:
        agent_id: The agent's id, `agent_...`.
        description: What the agent is for; null or an empty text for nothing.
        execution_identity: On whose behalf it acts; null for the service account.
        mcp_servers: All MCP servers; with null or an empty list there are none. Each needs an `mcp_toolset` among
            the tools the agent has after the change, and a name of its own.
        metadata: Notes to set, each by its key; null removes one. At most 16 remain, with keys of up to 64
            characters.
        model: The model, by its name alone or with how to run it.
        multiagent: Which other agents it can put to work; null if it is to work alone. Takes the place of what was
            there, but a `multiagent_20261001` is merged into one that the agent has.
        name: The agent's name.
        skills: All skills; with null or an empty list there are none.
        system: Its system prompt; null or an empty text for none.
        tools: All tools, at most 256, those inside of toolsets counted; with null or an empty list there are none.
        version: The version you have seen. If the agent has another one by now, nothing is changed and the request
            fails. Without it, the change is made in any case.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "agents.update_agent",
        options,
        path=(agent_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "description": description,
            "execution_identity": execution_identity,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "model": model,
            "multiagent": multiagent,
            "name": name,
            "skills": skills,
            "system": system,
            "tools": tools,
            "version": version,
        },
    )
