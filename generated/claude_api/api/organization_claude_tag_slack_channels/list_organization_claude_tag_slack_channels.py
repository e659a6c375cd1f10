# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the channels of a Slack workspace that are set up for Claude Tag.

Newest first. A workspace known only by its Enterprise Grid is a 404 before it is set up. 503 with
`include_inherited` if a level above cannot be read. Cursors are for the same question only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_slack_channel_page import ClaudeTagSlackChannelPage

OPERATION = Operation(
    name="list_organization_claude_tag_slack_channels",
    method="GET",
    path="/v1/organizations/claude_tag/slack_channels",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("slack_workspace_id", "slack_workspace_id", "form"),
        ("include_inherited", "include_inherited", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("slack_channel_id", "slack_channel_id", "form"),
    ),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_slack_channel_page:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    *,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        slack_workspace_id: The workspace, by the id that Slack gave it, `T...`.
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        slack_channel_id: Only this channel, by the id that Slack gave it, `C...` or `G...`; the page is empty if it
            is not set up.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (), (slack_workspace_id, include_inherited, limit, page, slack_channel_id), (anthropic_beta,)
    )


def parse_response(response: Any) -> ClaudeTagSlackChannelPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagSlackChannelPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannelPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                slack_workspace_id=slack_workspace_id,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_channel_id=slack_channel_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannelPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                slack_workspace_id=slack_workspace_id,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_channel_id=slack_channel_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannelPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                slack_workspace_id=slack_workspace_id,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_channel_id=slack_channel_id,
                anthropic_beta=anthropic_beta,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannelPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                slack_workspace_id=slack_workspace_id,
                include_inherited=include_inherited,
                limit=limit,
                page=page,
                slack_channel_id=slack_channel_id,
                anthropic_beta=anthropic_beta,
            )
        ),
    )
