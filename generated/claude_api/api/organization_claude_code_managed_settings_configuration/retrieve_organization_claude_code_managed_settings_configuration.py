# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""See how managed settings of Claude Code are given to members.

Needs an Admin API key of the organization with the scope `read:claude_code_managed_settings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_code_managed_settings_configuration import ClaudeCodeManagedSettingsConfiguration

OPERATION = Operation(
    name="retrieve_organization_claude_code_managed_settings_configuration",
    method="GET",
    path="/v1/organizations/claude_code/managed_settings/configuration",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_code_managed_settings_configuration:decode"),),
    stream=None,
    beta="ce-claude-code-managed-settings-2026-10-06",
)


def request_kwargs(*, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeCodeManagedSettingsConfiguration:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeCodeManagedSettingsConfiguration = parse(OPERATION, response)
    return value


def sync(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeCodeManagedSettingsConfiguration:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(anthropic_beta=anthropic_beta)))


def sync_detailed(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeCodeManagedSettingsConfiguration]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(anthropic_beta=anthropic_beta)))


async def asyncio(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeCodeManagedSettingsConfiguration:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeCodeManagedSettingsConfiguration]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(anthropic_beta=anthropic_beta)))
