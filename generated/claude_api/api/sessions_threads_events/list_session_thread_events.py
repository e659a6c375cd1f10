# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the events of a thread.

All that happened in it so far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_session_event_page import ManagedAgentsSessionEventPage

OPERATION = Operation(
    name="list_session_thread_events",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}/events",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("limit", "limit", "form"), ("page", "page", "form")),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_session_event_page:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    session_id: str,
    thread_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        session_id: The session's id, `sesn_...`.
        thread_id: The thread's id, `sthr_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("session_id", session_id), ("thread_id", thread_id)),
        (limit, page),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsSessionEventPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsSessionEventPage = parse(OPERATION, response)
    return value


def sync(
    session_id: str,
    thread_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionEventPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                session_id,
                thread_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    session_id: str,
    thread_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionEventPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                session_id,
                thread_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    session_id: str,
    thread_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionEventPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                session_id,
                thread_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    session_id: str,
    thread_id: str,
    *,
    client: Client,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionEventPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                session_id,
                thread_id,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
