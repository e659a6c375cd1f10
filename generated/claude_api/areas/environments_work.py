# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.environments.work`: The work that waits for machines of your own.

The functions say what a call would do, and do nothing; the methods of `claude.environments.work` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.self_hosted_work import SelfHostedWork
    from ..models.self_hosted_work_heartbeat_response import SelfHostedWorkHeartbeatResponse
    from ..models.self_hosted_work_page import SelfHostedWorkPage
    from ..models.self_hosted_work_queue_stats import SelfHostedWorkQueueStats

PATH = "environments.work"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "ack": ("ack_environment_work", "call"),
    "heartbeat": ("heartbeat_environment_work", "call"),
    "list": ("list_environment_work", "pages"),
    "poll": ("poll_environment_work", "call"),
    "retrieve": ("retrieve_environment_work", "call"),
    "stats": ("stats_environment_work", "call"),
    "stop": ("stop_environment_work", "call"),
    "update": ("update_environment_work", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def ack_environment_work(environment_id: str, work_id: str, **options: Unpack[Options]) -> PlannedCall[SelfHostedWork]:
    """Take a work item on.

    Its state goes from `queued` to `starting`, and nobody else is given it. For the workers of a self-hosted
    environment; those of the SDKs and the command line tool call this by themselves.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        **options: See `Options`.
    """
    return PlannedCall("environments_work.ack_environment_work", options, path=(environment_id, work_id))


def heartbeat_environment_work(
    environment_id: str,
    work_id: str,
    *,
    desired_ttl_seconds: int | Unset | None = UNSET,
    expected_last_heartbeat: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[SelfHostedWorkHeartbeatResponse]:
    """Keep a work item.

    Prolongs the worker's lease on the item, and tells by `state` whether it should stop. For the workers of a
    self-hosted environment; those of the SDKs and the command line tool call this by themselves.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        desired_ttl_seconds: For how long, in seconds.
        expected_last_heartbeat: The `last_heartbeat` of the answer before, unchanged, or `NO_HEARTBEAT` the first
            time. The call fails with 412 if another heartbeat came in between. Not looked at while the item is
            `stopping` or `stopped`.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments_work.heartbeat_environment_work",
        options,
        path=(environment_id, work_id),
        arguments={"desired_ttl_seconds": desired_ttl_seconds, "expected_last_heartbeat": expected_last_heartbeat},
    )


def list_environment_work(
    environment_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[SelfHostedWorkPage, SelfHostedWork]:
    """List the work items of an environment.

    With the environment's key as bearer token; an API key is refused.

    Args:
        environment_id: The environment's id, `env_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "environments_work.list_environment_work",
        options,
        path=(environment_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def poll_environment_work(
    environment_id: str,
    *,
    block_ms: int | Unset | None = UNSET,
    reclaim_older_than_ms: int | Unset | None = UNSET,
    worker_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[SelfHostedWork | None]:
    """Wait for a work item.

    For the workers of a self-hosted environment; those of the SDKs and the command line tool call this by
    themselves.

    The value is None when the answer is null: No work was there, or came within `block_ms`.

    Args:
        environment_id: The environment's id, `env_...`.
        block_ms: How long to wait for one, in milliseconds. Without it, the answer comes at once.
        reclaim_older_than_ms: Also take items that another worker was given longer ago than this, in milliseconds,
            and never acknowledged. Server default: 5000.
        worker_id: A name of this worker, chosen by it; workers that send one are counted in the stats.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments_work.poll_environment_work",
        options,
        path=(environment_id,),
        arguments={
            "block_ms": block_ms,
            "reclaim_older_than_ms": reclaim_older_than_ms,
            "anthropic_worker_id": worker_id,
        },
    )


def retrieve_environment_work(
    environment_id: str, work_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[SelfHostedWork]:
    """Look at one work item.

    With an API key; the environment's key and the item's secret are refused.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments_work.retrieve_environment_work",
        options,
        path=(environment_id, work_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def stats_environment_work(
    environment_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[SelfHostedWorkQueueStats]:
    """Look at the state of an environment's queue.

    Args:
        environment_id: The environment's id, `env_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "environments_work.stats_environment_work",
        options,
        path=(environment_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def stop_environment_work(
    environment_id: str,
    work_id: str,
    *,
    force: bool | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[SelfHostedWork]:
    """End the work on an item.

    The worker may finish in order, unless `force` says otherwise.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        force: Do not wait for the worker to finish.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "environments_work.stop_environment_work",
        options,
        path=(environment_id, work_id),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"force": force},
    )


def update_environment_work(
    environment_id: str,
    work_id: str,
    *,
    metadata: Mapping[str, str | None],
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[SelfHostedWork]:
    """Change the notes of a work item.

    With an API key; the environment's key and the item's secret are refused.

    Args:
        environment_id: The environment's id, `env_...`.
        work_id: The work item's id, `work_...`.
        metadata: Notes to set, each by its key; null removes one. What is absent stays.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "environments_work.update_environment_work",
        options,
        path=(environment_id, work_id),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"metadata": metadata},
    )
