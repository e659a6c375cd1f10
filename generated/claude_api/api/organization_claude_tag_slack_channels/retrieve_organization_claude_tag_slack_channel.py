# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Look at one Slack channel.

With `include_inherited`, 503 if a level above cannot be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_slack_channel import ClaudeTagSlackChannel

OPERATION = Operation(
    name="retrieve_organization_claude_tag_slack_channel",
    method="GET",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(("include_inherited", "include_inherited", "form"),),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_slack_channel:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    id: str,
    *,
    include_inherited: bool | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        id: The channel's id, `slch_...`; not the one Slack gave it.
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("id", id),), (include_inherited,), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeTagSlackChannel:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagSlackChannel = parse(OPERATION, response)
    return value


def sync(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannel:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(id, include_inherited=include_inherited, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannel]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(id, include_inherited=include_inherited, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannel:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(id, include_inherited=include_inherited, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    include_inherited: bool | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannel]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(id, include_inherited=include_inherited, anthropic_beta=anthropic_beta)),
    )
