# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Look at a group's settings of Claude Code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_code_rbac_group_managed_settings import ClaudeCodeRBACGroupManagedSettings

OPERATION = Operation(
    name="retrieve_organization_claude_code_managed_settings_rbac_group",
    method="GET",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_code_rbac_group_managed_settings:decode"),),
    stream=None,
    beta="ce-claude-code-managed-settings-2026-10-06",
)


def request_kwargs(
    rbac_group_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        rbac_group_id: The group's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("rbac_group_id", rbac_group_id),), (), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeCodeRBACGroupManagedSettings:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeCodeRBACGroupManagedSettings = parse(OPERATION, response)
    return value


def sync(
    rbac_group_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeCodeRBACGroupManagedSettings:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(rbac_group_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    rbac_group_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeCodeRBACGroupManagedSettings]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(rbac_group_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    rbac_group_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> ClaudeCodeRBACGroupManagedSettings:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(rbac_group_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    rbac_group_id: str, *, client: Client, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> Response[ClaudeCodeRBACGroupManagedSettings]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(rbac_group_id, anthropic_beta=anthropic_beta)))
