# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.deployments`: Agents that begin work by themselves, by the clock or when told to.

The functions say what a call would do, and do nothing; the methods of `claude.deployments` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.managed_agents_agent_params import ManagedAgentsAgentParams
    from ..models.managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from ..models.managed_agents_deployment import ManagedAgentsDeployment
    from ..models.managed_agents_deployment_initial_event_params import ManagedAgentsDeploymentInitialEventParams
    from ..models.managed_agents_deployment_page import ManagedAgentsDeploymentPage
    from ..models.managed_agents_deployment_run import ManagedAgentsDeploymentRun
    from ..models.managed_agents_deployment_status import ManagedAgentsDeploymentStatusValue
    from ..models.managed_agents_resource_param import ManagedAgentsResourceParam
    from ..models.managed_agents_schedule_params import ManagedAgentsScheduleParams

PATH = "deployments"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_deployment", "call"),
    "create": ("create_deployment", "call"),
    "list": ("list_deployments", "pages"),
    "pause": ("pause_deployment", "call"),
    "retrieve": ("retrieve_deployment", "call"),
    "run": ("run_deployment", "call"),
    "unpause": ("unpause_deployment", "call"),
    "update": ("update_deployment", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def archive_deployment(
    deployment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeployment]:
    """Archive a deployment.

    For good. It starts no more sessions and cannot be changed; sessions that run go on.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployments.archive_deployment",
        options,
        path=(deployment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def create_deployment(
    *,
    agent: ManagedAgentsAgentParams | Mapping[str, Any] | str,
    environment_id: str,
    initial_events: Sequence[ManagedAgentsDeploymentInitialEventParams | Mapping[str, Any]],
    name: str,
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | Unset = UNSET,
    schedule: ManagedAgentsScheduleParams | Mapping[str, Any] | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsDeployment]:
    """Make a deployment.

    A deployment starts sessions: at set times if it has a `schedule`, else when you call for a run. Times that
    the clock skips in spring are left out, those it has twice in autumn count twice. An organization has at most
    1,000 deployments with a schedule.

    Args:
        agent: The agent, which must not be archived. Its id alone stands for the version that is the newest now.
        environment_id: The environment that its sessions work in, `env_...`.
        initial_events: The events that each session begins with.
        name: The name people see.
        budget: What each session may cost at most; there is no limit without. Refused if the agent's model has no
            public list price. The models of its other agents are looked at again before each session.
        description: What the deployment is for.
        metadata: Your own notes. Keys of up to 64 characters.
        resources: Repositories, files and memory stores to mount into the container of each session.
        schedule: When it is to run by itself. Without it, only on call.
        vault_ids: Vaults with credentials for its sessions, `vlt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "deployments.create_deployment",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "agent": agent,
            "environment_id": environment_id,
            "initial_events": initial_events,
            "name": name,
            "budget": budget,
            "description": description,
            "metadata": metadata,
            "resources": resources,
            "schedule": schedule,
            "vault_ids": vault_ids,
        },
    )


def list_deployments(
    *,
    agent_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    status: ManagedAgentsDeploymentStatusValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsDeploymentPage, ManagedAgentsDeployment]:
    """List the deployments.

    Args:
        agent_id: Only deployments of this agent.
        created_at_gte: Only what was made at this moment or later.
        created_at_lte: Only what was made at this moment or earlier.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        status: Only deployments of this status. Without it, both. Not together with `include_archived`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "deployments.list_deployments",
        options,
        arguments={
            "agent_id": agent_id,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "status": status,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def pause_deployment(
    deployment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeployment]:
    """Let a deployment rest.

    Its schedule starts no more sessions. Those that run go on, and runs can still be called for.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployments.pause_deployment",
        options,
        path=(deployment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def retrieve_deployment(
    deployment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeployment]:
    """Look at one deployment.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployments.retrieve_deployment",
        options,
        path=(deployment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def run_deployment(
    deployment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeploymentRun]:
    """Run a deployment now.

    Starts a session at once, whether or not there is a schedule, and whether or not it is paused.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployments.run_deployment", options, path=(deployment_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def unpause_deployment(
    deployment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeployment]:
    """Wake a deployment up.

    Its schedule goes on from the next time it names. What was missed is not made up for.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployments.unpause_deployment",
        options,
        path=(deployment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_deployment(
    deployment_id: str,
    *,
    agent: ManagedAgentsAgentParams | Mapping[str, Any] | str | Unset = UNSET,
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    initial_events: Sequence[ManagedAgentsDeploymentInitialEventParams | Mapping[str, Any]] | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | Unset = UNSET,
    resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | None | Unset = UNSET,
    schedule: ManagedAgentsScheduleParams | Mapping[str, Any] | None | Unset = UNSET,
    vault_ids: Sequence[str] | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsDeployment]:
    """Change a deployment.

    What the request leaves out stays as it is, the version of the agent, too. Sessions that have begun are not
    changed.

    Args:
        deployment_id: The deployment's id, `depl_...`.
        agent: The agent. Its id alone stands for the version that is the newest now.
        budget: What each session may cost at most from now on; null for no limit. Refused if the agent's model has
            no public list price. The models of its other agents are looked at again before each session.
        description: What the deployment is for; null or an empty text for nothing.
        environment_id: The environment that its sessions work in, `env_...`.
        initial_events: All events that each session begins with.
        metadata: Notes to set, each by its key; null removes one. At most 16 remain, with keys of up to 64
            characters.
        name: The name people see.
        resources: All that is mounted into the container of each session; with null or an empty list, nothing is.
        schedule: When it is to run by itself; null for only on call.
        vault_ids: All vaults with credentials for its sessions, `vlt_...`; with null or an empty list there are
            none.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "deployments.update_deployment",
        options,
        path=(deployment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "agent": agent,
            "budget": budget,
            "description": description,
            "environment_id": environment_id,
            "initial_events": initial_events,
            "metadata": metadata,
            "name": name,
            "resources": resources,
            "schedule": schedule,
            "vault_ids": vault_ids,
        },
    )
