# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the memories of a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_memory_list_item_page import ManagedAgentsMemoryListItemPage
    from ...models.managed_agents_memory_view import ManagedAgentsMemoryViewValue

OPERATION = Operation(
    name="list_memory_store_memories",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("depth", "depth", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("path_prefix", "path_prefix", "form"),
        ("view", "view", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_memory_list_item_page:decode"),),
    stream=None,
    beta="agent-memory-2026-07-22",
)


def request_kwargs(
    memory_store_id: str,
    *,
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        depth: How many levels below `path_prefix` to list, 0 for all. What lies deeper is shown as directories.
            Server default: 0.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        path_prefix: Only memories below this directory, such as `/stations/`. Ends with a slash. Addresses get
            logged: no place for secrets.
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
        (depth, limit, page, path_prefix, view),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsMemoryListItemPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsMemoryListItemPage = parse(OPERATION, response)
    return value


def sync(
    memory_store_id: str,
    *,
    client: Client,
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemoryListItemPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                memory_store_id,
                depth=depth,
                limit=limit,
                page=page,
                path_prefix=path_prefix,
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
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemoryListItemPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                memory_store_id,
                depth=depth,
                limit=limit,
                page=page,
                path_prefix=path_prefix,
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
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsMemoryListItemPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                memory_store_id,
                depth=depth,
                limit=limit,
                page=page,
                path_prefix=path_prefix,
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
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsMemoryListItemPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                memory_store_id,
                depth=depth,
                limit=limit,
                page=page,
                path_prefix=path_prefix,
                view=view,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
