# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.workspace_page import WorkspacePage

OPERATION = Operation(
    name="list_organization_workspaces",
    method="GET",
    path="/v1/organizations/workspaces",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("after_id", "after_id", "form"),
        ("before_id", "before_id", "form"),
        ("ids", "ids[]", "form"),
        ("include_archived", "include_archived", "form"),
        ("include_default", "include_default", "form"),
        ("limit", "limit", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "workspace_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        ids: Only those of these that the caller may list; the other parameters hold as well.
        include_archived: Whether archived ones are listed, too. Server default: false.
        include_default: Whether the default workspace is listed, too.
        limit: How many objects a page holds at most. Server default: 20.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (after_id, before_id, ids, include_archived, include_default, limit), (anthropic_beta,))


def parse_response(response: Any) -> WorkspacePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: WorkspacePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspacePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                ids=ids,
                include_archived=include_archived,
                include_default=include_default,
                limit=limit,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspacePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                ids=ids,
                include_archived=include_archived,
                include_default=include_default,
                limit=limit,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspacePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                ids=ids,
                include_archived=include_archived,
                include_default=include_default,
                limit=limit,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspacePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                after_id=after_id,
                before_id=before_id,
                ids=ids,
                include_archived=include_archived,
                include_default=include_default,
                limit=limit,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
