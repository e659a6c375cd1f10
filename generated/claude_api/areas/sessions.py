# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions`: Agents at work, each with a container and a conversation.

The functions say what a call would do, and do nothing; the methods of `claude.sessions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam
    from ..models.managed_agents_deleted_session import ManagedAgentsDeletedSession
    from ..models.managed_agents_resource_param import ManagedAgentsResourceParam
    from ..models.managed_agents_session import ManagedAgentsSession
    from ..models.managed_agents_session_agent_update_param import ManagedAgentsSessionAgentUpdateParam
    from ..models.managed_agents_session_page import ManagedAgentsSessionPage
    from ..models.session_create_agent_param import SessionCreateAgentParam
    from ..models.session_create_initial_event_param import SessionCreateInitialEventParam

PATH = "sessions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_session", "call"),
    "create": ("create_session", "call"),
    "delete": ("delete_session", "call"),
    "list": ("list_sessions", "pages"),
    "retrieve": ("retrieve_session", "call"),
    "update": ("update_session", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "events": "sessions_events",
    "resources": "sessions_resources",
    "threads": "sessions_threads",
}


def archive_session(
    session_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsSession]:
    """Archive a session.

    Its history can still be read, but it takes no more events. A session that runs is not archived; interrupt it
    first.

    Args:
        session_id: The session's id, `sesn_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions.archive_session", options, path=(session_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def create_session(
    *,
    agent: SessionCreateAgentParam | Mapping[str, Any] | str,
    environment_id: str,
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | Unset = UNSET,
    initial_events: Sequence[SessionCreateInitialEventParam | Mapping[str, Any]] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    resources: Sequence[ManagedAgentsResourceParam | Mapping[str, Any]] | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsSession]:
    """Start a session with an agent.

    The session keeps a copy of the agent as it is now; later versions of the agent do not change it. It is idle
    at first and waits for its first event, unless `initial_events` brings some along.

    Args:
        agent: The agent: its id for the newest version, or an object that names a version or sets other values for
            this session alone.
        environment_id: The environment to work in, `env_...`.
        budget: What a session may cost. Once that much is spent, no model is asked any more.
        initial_events: The first events, handled in this order. Only `user.message` and `user.define_outcome`.
        metadata: Your own notes. Keys of up to 64 characters.
        resources: Files, repositories and memory stores to mount into the container.
        title: What people see.
        vault_ids: Vaults with credentials that its tools may use, `vlt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "sessions.create_session",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={
            "agent": agent,
            "environment_id": environment_id,
            "budget": budget,
            "initial_events": initial_events,
            "metadata": metadata,
            "resources": resources,
            "title": title,
            "vault_ids": vault_ids,
        },
    )


def delete_session(
    session_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeletedSession]:
    """Delete a session.

    For good: the session, its events and its container are gone. Agents, environments, files, vaults and memory
    stores stay. A session that runs is not deleted; interrupt it first.

    Args:
        session_id: The session's id, `sesn_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions.delete_session", options, path=(session_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def list_sessions(
    *,
    agent_id: str | Unset | None = UNSET,
    agent_version: int | Unset | None = UNSET,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_store_id: str | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsSessionPage, ManagedAgentsSession]:
    """List the sessions.

    Args:
        agent_id: Only sessions of this agent.
        agent_version: Only sessions of this version of the agent. Does nothing without `agent_id`.
        created_at_gt: Only what was made after this moment.
        created_at_gte: Only what was made at this moment or later.
        created_at_lt: Only what was made before this moment.
        created_at_lte: Only what was made at this moment or earlier.
        deployment_id: Only sessions that this deployment has started.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most.
        memory_store_id: Only sessions to which this memory store is attached.
        order: By time of making, `desc` is newest first. Server default: "desc".
        page: The `next_page` of the page before.
        statuses: Only sessions of these statuses.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "sessions.list_sessions",
        options,
        arguments={
            "agent_id": agent_id,
            "agent_version": agent_version,
            "created_at_gt": created_at_gt,
            "created_at_gte": created_at_gte,
            "created_at_lt": created_at_lt,
            "created_at_lte": created_at_lte,
            "deployment_id": deployment_id,
            "include_archived": include_archived,
            "limit": limit,
            "memory_store_id": memory_store_id,
            "order": order,
            "page": page,
            "statuses": statuses,
            "anthropic_workspace_id": workspace_id,
        },
        style="bidirectional",
    )


def retrieve_session(
    session_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsSession]:
    """Look at one session.

    Args:
        session_id: The session's id, `sesn_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions.retrieve_session", options, path=(session_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def update_session(
    session_id: str,
    *,
    agent: ManagedAgentsSessionAgentUpdateParam | Mapping[str, Any] | Unset = UNSET,
    budget: ManagedAgentsBudgetLimitParam | Mapping[str, Any] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    title: str | None | Unset = UNSET,
    vault_ids: Sequence[str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsSession]:
    """Change a session.

    What the request leaves out stays as it is. A change of the agent needs a session that is not running.

    Args:
        session_id: The session's id, `sesn_...`.
        agent: What can change of a session's agent. A list replaces the one before as a whole: to add to it, take
            it from the session, change it and send it back.
        budget: Another budget, or null to lift it; in every status but `terminated`. A session that began without
            one, or has lost it, gets none (`budget_create_only`). It must be above what was spent
            (`budget_not_raised`), and every model needs a public list price (`model_not_budgetable`).
        metadata: Notes to set, each by its key; null removes one.
        title: What people see.
        vault_ids: Not taken yet; a request that has it is refused.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "sessions.update_session",
        options,
        path=(session_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"agent": agent, "budget": budget, "metadata": metadata, "title": title, "vault_ids": vault_ids},
    )
