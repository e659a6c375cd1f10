# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_session_page import ManagedAgentsSessionPage

OPERATION = Operation(
    name="list_sessions",
    method="GET",
    path="/v1/sessions",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("agent_id", "agent_id", "form"),
        ("agent_version", "agent_version", "form"),
        ("created_at_gt", "created_at[gt]", "form"),
        ("created_at_gte", "created_at[gte]", "form"),
        ("created_at_lt", "created_at[lt]", "form"),
        ("created_at_lte", "created_at[lte]", "form"),
        ("deployment_id", "deployment_id", "form"),
        ("include_archived", "include_archived", "form"),
        ("limit", "limit", "form"),
        ("memory_store_id", "memory_store_id", "form"),
        ("order", "order", "form"),
        ("page", "page", "form"),
        ("statuses", "statuses[]", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_session_page:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

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
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (
            agent_id,
            agent_version,
            created_at_gt,
            created_at_gte,
            created_at_lt,
            created_at_lte,
            deployment_id,
            include_archived,
            limit,
            memory_store_id,
            order,
            page,
            statuses,
        ),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsSessionPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsSessionPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                agent_id=agent_id,
                agent_version=agent_version,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                include_archived=include_archived,
                limit=limit,
                memory_store_id=memory_store_id,
                order=order,
                page=page,
                statuses=statuses,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                agent_id=agent_id,
                agent_version=agent_version,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                include_archived=include_archived,
                limit=limit,
                memory_store_id=memory_store_id,
                order=order,
                page=page,
                statuses=statuses,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                agent_id=agent_id,
                agent_version=agent_version,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                include_archived=include_archived,
                limit=limit,
                memory_store_id=memory_store_id,
                order=order,
                page=page,
                statuses=statuses,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
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
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                agent_id=agent_id,
                agent_version=agent_version,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                include_archived=include_archived,
                limit=limit,
                memory_store_id=memory_store_id,
                order=order,
                page=page,
                statuses=statuses,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
