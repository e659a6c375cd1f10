# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set or replace a group's settings of Claude Code.

New settings come last in the order; an earlier group of theirs goes first. Nothing changes for anybody while
the mode is `organization`. Set the default first: once a group has settings, turning to `rbac_groups` copies
nothing. A write that ends with 503 may have taken effect and can be sent again.
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
    from ...models.claude_code_rbac_group_managed_settings import ClaudeCodeRBACGroupManagedSettings
    from ...models.set_organization_claude_code_managed_settings_rbac_group_request import (
        SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest,
    )

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        settings: Required[Mapping[str, Any]]


OPERATION = Operation(
    name="set_organization_claude_code_managed_settings_rbac_group",
    method="POST",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",
    body_kind="json",
    body_fields=("settings",),
    body_required=("settings",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_code_rbac_group_managed_settings:decode"),),
    stream=None,
    beta="ce-claude-code-managed-settings-2026-10-06",
)


def request_kwargs(
    rbac_group_id: str,
    *,
    body: SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        rbac_group_id: The group's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("rbac_group_id", rbac_group_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ClaudeCodeRBACGroupManagedSettings:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeCodeRBACGroupManagedSettings = parse(OPERATION, response)
    return value


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    body: SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeCodeRBACGroupManagedSettings:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeCodeRBACGroupManagedSettings]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    body: SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeCodeRBACGroupManagedSettings:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeCodeRBACGroupManagedSettings]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta))
    )
