# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.deployment_runs`: What the runs of deployments came to.

The functions say what a call would do, and do nothing; the methods of `claude.deployment_runs` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import Unpack

    from ..models.managed_agents_deployment_run import ManagedAgentsDeploymentRun
    from ..models.managed_agents_deployment_run_page import ManagedAgentsDeploymentRunPage
    from ..models.managed_agents_trigger_type import ManagedAgentsTriggerTypeValue

PATH = "deployment_runs"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_deployment_runs", "pages"),
    "retrieve": ("retrieve_deployment_run", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_deployment_runs(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsDeploymentRunPage, ManagedAgentsDeploymentRun]:
    """List the deployment runs.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_gte: Only what was made at this moment or later.
        created_at_lt: Only what was made before this moment.
        created_at_lte: Only what was made at this moment or earlier.
        deployment_id: Only runs of this deployment. Without it, those of all in the workspace; with an id that
            nothing has, none.
        has_error: True for runs that have started no session, false for those that have. Without it, both.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        trigger_type: Only runs that began this way.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "deployment_runs.list_deployment_runs",
        options,
        arguments={
            "created_at_gt": created_at_gt,
            "created_at_gte": created_at_gte,
            "created_at_lt": created_at_lt,
            "created_at_lte": created_at_lte,
            "deployment_id": deployment_id,
            "has_error": has_error,
            "limit": limit,
            "page": page,
            "trigger_type": trigger_type,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_deployment_run(
    deployment_run_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeploymentRun]:
    """Look at one deployment run.

    Args:
        deployment_run_id: The deployment run's id, `drun_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "deployment_runs.retrieve_deployment_run",
        options,
        path=(deployment_run_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )
