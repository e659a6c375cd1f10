# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Delete a memory store.

With all memories and their versions. It cannot be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_deleted_memory_store import ManagedAgentsDeletedMemoryStore

OPERATION = Operation(
    name="delete_memory_store",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_deleted_memory_store:decode"),),
    stream=None,
    beta="agent-memory-2026-07-22",
)


def request_kwargs(
    memory_store_id: str,
    *,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("memory_store_id", memory_store_id),), (), (anthropic_beta, anthropic_workspace_id))


def parse_response(response: Any) -> ManagedAgentsDeletedMemoryStore:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsDeletedMemoryStore = parse(OPERATION, response)
    return value


def sync(
    memory_store_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeletedMemoryStore:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                memory_store_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    memory_store_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeletedMemoryStore]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                memory_store_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    memory_store_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeletedMemoryStore:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                memory_store_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    memory_store_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeletedMemoryStore]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                memory_store_id, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
