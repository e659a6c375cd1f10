# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the events of a session.

All that happened so far, oldest first. Of the threads below the primary one, only what it passes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_session_event_page import ManagedAgentsSessionEventPage
    from ...models.managed_agents_session_event_type import ManagedAgentsSessionEventTypeValue

OPERATION = Operation(
    name="list_session_events",
    method="GET",
    path="/v1/sessions/{session_id}/events",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("created_at_gt", "created_at[gt]", "form"),
        ("created_at_gte", "created_at[gte]", "form"),
        ("created_at_lt", "created_at[lt]", "form"),
        ("created_at_lte", "created_at[lte]", "form"),
        ("limit", "limit", "form"),
        ("order", "order", "form"),
        ("page", "page", "form"),
        ("types", "types[]", "form"),
    ),
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
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        session_id: The session's id, `sesn_...`.
        created_at_gt: Only events whose `processed_at` is after this moment.
        created_at_gte: Only events whose `processed_at` is this moment or later.
        created_at_lt: Only events whose `processed_at` is before this moment.
        created_at_lte: Only events whose `processed_at` is this moment or earlier.
        limit: How many objects a page holds at most.
        order: By `processed_at`, `asc` is oldest first. Server default: "asc".
        page: The `next_page` of the page before.
        types: Only events of these types.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (("session_id", session_id),),
        (created_at_gt, created_at_gte, created_at_lt, created_at_lte, limit, order, page, types),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsSessionEventPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsSessionEventPage = parse(OPERATION, response)
    return value


def sync(
    session_id: str,
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionEventPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                session_id,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                order=order,
                page=page,
                types=types,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionEventPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                session_id,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                order=order,
                page=page,
                types=types,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    session_id: str,
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsSessionEventPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                session_id,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                order=order,
                page=page,
                types=types,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsSessionEventPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                session_id,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                order=order,
                page=page,
                types=types,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
