# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Remove a channel of Slack from Claude Tag.

For good: its settings and bundles are gone at once, its sessions with what was said, its memory, routines and
artifacts soon after. Slack keeps the channel and its messages. Refused while Claude is on in it (400
`slack_channel_enabled`), for direct messages of groups, and where it has settings of other kinds (400). It
does not keep Claude out: the channel inherits again, and its next use may set it up anew, with another id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_deleted_slack_channel import ClaudeTagDeletedSlackChannel

OPERATION = Operation(
    name="delete_organization_claude_tag_slack_channel",
    method="DELETE",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_deleted_slack_channel:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        id: The channel's id, `slch_...`; not the one Slack gave it.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("id", id),), (), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeTagDeletedSlackChannel:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagDeletedSlackChannel = parse(OPERATION, response)
    return value


def sync(
    id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeTagDeletedSlackChannel:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeTagDeletedSlackChannel]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(id, anthropic_beta=anthropic_beta)))


async def asyncio(
    id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeTagDeletedSlackChannel:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeTagDeletedSlackChannel]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(id, anthropic_beta=anthropic_beta)))
