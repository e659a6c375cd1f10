# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set up a channel of Slack for Claude Tag.

One that is set up already is given back, with `settings` stored in it. The channel must be in the workspace,
not archived and visible to Claude's app in Slack (404). If the settings are refused, it is set up all the
same, without any, and `details.slack_channel_id` of the error is its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_settings_create_param import ClaudeTagSettingsCreateParam
    from ...models.claude_tag_slack_channel import ClaudeTagSlackChannel
    from ...models.claude_tag_slack_channel_identifiers_param import ClaudeTagSlackChannelIdentifiersParam
    from ...models.create_organization_claude_tag_slack_channel_request import (
        CreateOrganizationClaudeTagSlackChannelRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        slack: Required[ClaudeTagSlackChannelIdentifiersParam | Mapping[str, Any]]
        settings: ClaudeTagSettingsCreateParam | Mapping[str, Any]


OPERATION = Operation(
    name="create_organization_claude_tag_slack_channel",
    method="POST",
    path="/v1/organizations/claude_tag/slack_channels",
    body_kind="json",
    body_fields=("slack", "settings"),
    body_required=("slack",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_slack_channel:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    *,
    body: CreateOrganizationClaudeTagSlackChannelRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ClaudeTagSlackChannel:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagSlackChannel = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationClaudeTagSlackChannelRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannel:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationClaudeTagSlackChannelRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannel]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationClaudeTagSlackChannelRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackChannel:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationClaudeTagSlackChannelRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackChannel]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
