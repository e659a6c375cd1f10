# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the workspace's files, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.file_page import FilePage

OPERATION = Operation(
    name="list_files",
    method="GET",
    path="/v1/files",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("ids", "ids[]", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("scope_id", "scope_id", "form"),
        ("after_id", "after_id", "form"),
        ("before_id", "before_id", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "file_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_id: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        ids: Only these files, at most 100. Goes with neither `page` nor `limit`; the answer is one page, without
            the ids that lead to no file.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before, `page_...`.
        scope_id: Only files of this scope, such as a session's id. Needs a beta feature.
        after_id: Version 2023-06-01. Return the page that follows the file with this id.
        before_id: Version 2023-06-01. Return the page that precedes the file with this id.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (), (ids, limit, page, scope_id, after_id, before_id), (anthropic_beta, anthropic_workspace_id)
    )


def parse_response(response: Any) -> FilePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FilePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_id: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> FilePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                ids=ids,
                limit=limit,
                page=page,
                scope_id=scope_id,
                after_id=after_id,
                before_id=before_id,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_id: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[FilePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                ids=ids,
                limit=limit,
                page=page,
                scope_id=scope_id,
                after_id=after_id,
                before_id=before_id,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_id: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> FilePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                ids=ids,
                limit=limit,
                page=page,
                scope_id=scope_id,
                after_id=after_id,
                before_id=before_id,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    ids: Sequence[str] | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    scope_id: str | Unset | None = UNSET,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[FilePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                ids=ids,
                limit=limit,
                page=page,
                scope_id=scope_id,
                after_id=after_id,
                before_id=before_id,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
