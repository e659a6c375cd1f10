# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_code.managed_settings.configuration`: How settings of Claude Code are given to members.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_code.managed_settings.configuration` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.claude_code_managed_settings_configuration import ClaudeCodeManagedSettingsConfiguration
    from ..models.claude_code_managed_settings_mode_param import ClaudeCodeManagedSettingsModeParam

PATH = "organization.claude_code.managed_settings.configuration"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "retrieve": ("retrieve_organization_claude_code_managed_settings_configuration", "call"),
    "update": ("update_organization_claude_code_managed_settings_configuration", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def retrieve_organization_claude_code_managed_settings_configuration(
    **options: Unpack[Options],
) -> PlannedCall[ClaudeCodeManagedSettingsConfiguration]:
    """See how managed settings of Claude Code are given to members.

    Needs an Admin API key of the organization with the scope `read:claude_code_managed_settings`.

    Args:
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_configuration.retrieve_organization_claude_code_managed_settings_configuration",
        options,
    )


def update_organization_claude_code_managed_settings_configuration(
    *,
    mode: ClaudeCodeManagedSettingsModeParam | Mapping[str, Any] | Unset = UNSET,
    rbac_group_order: Sequence[str] | Unset = UNSET,
    rbac_group_order_version: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ClaudeCodeManagedSettingsConfiguration]:
    """Change how managed settings of Claude Code are given to members.

    Mode, order or both, in one step. An order goes with the version it was read at; if it has changed since, the
    answer is 409. Turning to `rbac_groups` for the first time copies the organization's settings into the
    default, so that nobody loses them; without a default, members of no listed group get none. A write that ends
    with 503 may have taken effect and can be sent again. Scope `write:claude_code_managed_settings`.

    Args:
        mode: Who is to get which settings.
        rbac_group_order: All groups that have settings, once each, the first wins. With `rbac_group_order_version`.
        rbac_group_order_version: The version that was read. With `rbac_group_order`.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_configuration.update_organization_claude_code_managed_settings_configuration",
        options,
        body={"mode": mode, "rbac_group_order": rbac_group_order, "rbac_group_order_version": rbac_group_order_version},
    )
