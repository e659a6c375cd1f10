# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the rate limits of a workspace.

Its own ones, and with `include_inherited` those it has from the organization as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.workspace_rate_limit_page import WorkspaceRateLimitPage

OPERATION = Operation(
    name="list_organization_workspace_rate_limits",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("group_type", "group_type", "form"),
        ("include_inherited", "include_inherited", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "workspace_rate_limit_page:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    workspace_id: str,
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        group_type: Only groups of this kind.
        include_inherited: Whether to list limits that come from the organization, too.
        limit: How many entries a page holds at most; without it all come at once.
        page: The `next_page` of the page before.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (("workspace_id", workspace_id),), (group_type, include_inherited, limit, page), (anthropic_beta,)
    )


def parse_response(response: Any) -> WorkspaceRateLimitPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: WorkspaceRateLimitPage = parse(OPERATION, response)
    return value


def sync(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceRateLimitPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                workspace_id,
                group_type=group_type,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceRateLimitPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                workspace_id,
                group_type=group_type,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceRateLimitPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                workspace_id,
                group_type=group_type,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceRateLimitPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                workspace_id,
                group_type=group_type,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
