# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a memory.

Another text, another path, or both. With a `precondition`, only where the text is still the one you know (409
otherwise).
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
    from ...models.managed_agents_memory import ManagedAgentsMemory
    from ...models.managed_agents_memory_view import ManagedAgentsMemoryViewValue
    from ...models.managed_agents_precondition_param import ManagedAgentsPreconditionParam
    from ...models.update_memory_store_memory_request import UpdateMemoryStoreMemoryRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        content: str | None
        path: str | None
        precondition: ManagedAgentsPreconditionParam | Mapping[str, Any]


OPERATION = Operation(
    name="update_memory_store_memory",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    body_kind="json",
    body_fields=("content", "path", "precondition"),
    body_required=(),
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
    memory_id: str,
    *,
    body: UpdateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_id: The memory's id, `mem_...`.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "basic".
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("memory_store_id", memory_store_id), ("memory_id", memory_id)),
        (view,),
        (anthropic_beta, anthropic_workspace_id),
        body,
    )


def parse_response(response: Any) -> ManagedAgentsMemory:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsMemory = parse(OPERATION, response)
    return value


def sync(
    memory_store_id: str,
    memory_id: str,
    *,
    client: Client,
    body: UpdateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemory:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                memory_store_id,
                memory_id,
                body=body,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    memory_store_id: str,
    memory_id: str,
    *,
    client: Client,
    body: UpdateMemoryStoreMemoryRequest | Mapping[str, Any],
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
                memory_id,
                body=body,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    memory_store_id: str,
    memory_id: str,
    *,
    client: Client,
    body: UpdateMemoryStoreMemoryRequest | Mapping[str, Any],
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemory:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                memory_store_id,
                memory_id,
                body=body,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    memory_store_id: str,
    memory_id: str,
    *,
    client: Client,
    body: UpdateMemoryStoreMemoryRequest | Mapping[str, Any],
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
                memory_id,
                body=body,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
