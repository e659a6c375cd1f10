# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the dreams.

Newest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.dream_page import DreamPage
    from ...models.dream_status import DreamStatusValue

OPERATION = Operation(
    name="list_dreams",
    method="GET",
    path="/v1/dreams",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("created_at_gt", "created_at[gt]", "form"),
        ("created_at_lt", "created_at[lt]", "form"),
        ("include_archived", "include_archived", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("statuses", "statuses[]", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "dream_page:decode"),),
    stream=None,
    beta="dreaming-2026-04-21",
)


def request_kwargs(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_lt: Only what was made before this moment.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        statuses: Only dreams in these states.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (created_at_gt, created_at_lt, include_archived, limit, page, statuses),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> DreamPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: DreamPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> DreamPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                include_archived=include_archived,
                limit=limit,
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
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[DreamPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                include_archived=include_archived,
                limit=limit,
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
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> DreamPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                include_archived=include_archived,
                limit=limit,
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
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[DreamPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                include_archived=include_archived,
                limit=limit,
                page=page,
                statuses=statuses,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
