# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the Slack workspaces that are set up for Claude Tag.

Newest first. With `include_inherited`, 503 if a level above cannot be read, and the cursors are for the same
question only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_slack_workspace_page import ClaudeTagSlackWorkspacePage

OPERATION = Operation(
    name="list_organization_claude_tag_slack_workspaces",
    method="GET",
    path="/v1/organizations/claude_tag/slack_workspaces",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("include_inherited", "include_inherited", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("slack_workspace_id", "slack_workspace_id", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_slack_workspace_page:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    *,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        slack_workspace_id: Only this workspace, by the id that Slack gave it, `T...`; the page is empty before it
            is set up, a 404 if it is known only by its Enterprise Grid.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (include_inherited, limit, page, slack_workspace_id), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeTagSlackWorkspacePage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagSlackWorkspacePage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackWorkspacePage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_workspace_id=slack_workspace_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackWorkspacePage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_workspace_id=slack_workspace_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackWorkspacePage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_workspace_id=slack_workspace_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackWorkspacePage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_workspace_id=slack_workspace_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
