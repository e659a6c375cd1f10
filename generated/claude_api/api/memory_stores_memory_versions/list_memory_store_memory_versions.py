# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the memory versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_memory_version_operation import ManagedAgentsMemoryVersionOperationValue
    from ...models.managed_agents_memory_version_page import ManagedAgentsMemoryVersionPage
    from ...models.managed_agents_memory_view import ManagedAgentsMemoryViewValue

OPERATION = Operation(
    name="list_memory_store_memory_versions",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("api_key_id", "api_key_id", "form"),
        ("created_at_gte", "created_at[gte]", "form"),
        ("created_at_lte", "created_at[lte]", "form"),
        ("limit", "limit", "form"),
        ("memory_id", "memory_id", "form"),
        ("operation", "operation", "form"),
        ("page", "page", "form"),
        ("service_account_id", "service_account_id", "form"),
        ("session_id", "session_id", "form"),
        ("view", "view", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_memory_version_page:decode"),),
    stream=None,
    beta="agent-memory-2026-07-22",
)


def request_kwargs(
    memory_store_id: str,
    *,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        api_key_id: Only versions written with this API key.
        created_at_gte: Only what was made at this moment or later.
        created_at_lte: Only what was made at this moment or earlier.
        limit: How many objects a page holds at most.
        memory_id: Only versions of this memory, `mem_...`; of one that was deleted, too.
        operation: Only versions that came about in this way.
        page: The `next_page` of the page before.
        service_account_id: Only versions written by this service account, `svac_...`.
        session_id: Only versions written by this session.
        view: Whether the answer holds the texts. `basic` leaves `content` null; `full` has pages of up to 20.
            Server default: "basic".
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("memory_store_id", memory_store_id),),
        (
            api_key_id,
            created_at_gte,
            created_at_lte,
            limit,
            memory_id,
            operation,
            page,
            service_account_id,
            session_id,
            view,
        ),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsMemoryVersionPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsMemoryVersionPage = parse(OPERATION, response)
    return value


def sync(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemoryVersionPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                memory_store_id,
                api_key_id=api_key_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                limit=limit,
                memory_id=memory_id,
                operation=operation,
                page=page,
                service_account_id=service_account_id,
                session_id=session_id,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemoryVersionPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                memory_store_id,
                api_key_id=api_key_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                limit=limit,
                memory_id=memory_id,
                operation=operation,
                page=page,
                service_account_id=service_account_id,
                session_id=session_id,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemoryVersionPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                memory_store_id,
                api_key_id=api_key_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                limit=limit,
                memory_id=memory_id,
                operation=operation,
                page=page,
                service_account_id=service_account_id,
                session_id=session_id,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    memory_store_id: str,
    *,
    client: Client,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemoryVersionPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                memory_store_id,
                api_key_id=api_key_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                limit=limit,
                memory_id=memory_id,
                operation=operation,
                page=page,
                service_account_id=service_account_id,
                session_id=session_id,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
