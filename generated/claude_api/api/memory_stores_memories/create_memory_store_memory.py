# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a memory.

At a path that is free (409 if it is not). An archived store takes none.
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
    from ...models.create_memory_store_memory_request import CreateMemoryStoreMemoryRequest
    from ...models.managed_agents_memory import ManagedAgentsMemory
    from ...models.managed_agents_memory_view import ManagedAgentsMemoryViewValue

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        content: Required[str | None]
        path: Required[str]


OPERATION = Operation(
    name="create_memory_store_memory",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memories",
    body_kind="json",
    body_fields=("content", "path"),
    body_required=("content", "path"),
    body_is_required=True,
    query=(("view", "view", "form"),),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_memory:decode"),),
    stream=None,
    beta="agent-memory-2026-07-22",
)


def request_kwargs(
    memory_store_id: str,
    *,
    body: CreateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "basic".
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (("memory_store_id", memory_store_id),), (view,), (anthropic_beta, anthropic_workspace_id), body
    )


def parse_response(response: Any) -> ManagedAgentsMemory:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsMemory = parse(OPERATION, response)
    return value


def sync(
    memory_store_id: str,
    *,
    client: Client,
    body: CreateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemory:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                memory_store_id,
                body=body,
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
    body: CreateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemory]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                memory_store_id,
                body=body,
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
    body: CreateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemory:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                memory_store_id,
                body=body,
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
    body: CreateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemory]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                memory_store_id,
                body=body,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
