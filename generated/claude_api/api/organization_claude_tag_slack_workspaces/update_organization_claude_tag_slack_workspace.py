# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change the settings of a Slack workspace.

What the request leaves out stays as it is; null is inherited again. If one value is refused, none is stored.
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
    from ...models.claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam
    from ...models.claude_tag_slack_workspace import ClaudeTagSlackWorkspace
    from ...models.update_organization_claude_tag_slack_workspace_request import (
        UpdateOrganizationClaudeTagSlackWorkspaceRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        settings: Required[ClaudeTagSettingsUpdateParam | Mapping[str, Any]]


OPERATION = Operation(
    name="update_organization_claude_tag_slack_workspace",
    method="POST",
    path="/v1/organizations/claude_tag/slack_workspaces/{id}",
    body_kind="json",
    body_fields=("settings",),
    body_required=("settings",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_slack_workspace:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    id: str,
    *,
    body: UpdateOrganizationClaudeTagSlackWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        id: The workspace's id, `slws_...`; not the one Slack gave it.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("id", id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ClaudeTagSlackWorkspace:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagSlackWorkspace = parse(OPERATION, response)
    return value


def sync(
    id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagSlackWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackWorkspace:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagSlackWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackWorkspace]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagSlackWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagSlackWorkspace:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagSlackWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagSlackWorkspace]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(id, body=body, anthropic_beta=anthropic_beta)))
