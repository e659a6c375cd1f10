# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_code.managed_settings.rbac_group_default`: The settings of Claude Code for members of no listed group.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_code.managed_settings.rbac_group_default` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.claude_code_rbac_group_default_managed_settings import ClaudeCodeRBACGroupDefaultManagedSettings

PATH = "organization.claude_code.managed_settings.rbac_group_default"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "retrieve": ("retrieve_organization_claude_code_managed_settings_rbac_group_default", "call"),
    "update": ("update_organization_claude_code_managed_settings_rbac_group_default", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def retrieve_organization_claude_code_managed_settings_rbac_group_default(
    **options: Unpack[Options],
) -> PlannedCall[ClaudeCodeRBACGroupDefaultManagedSettings]:
    """Look at the default settings of Claude Code.

    Members of no listed group get them, in the mode `rbac_groups`.

    Args:
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_rbac_group_default.retrieve_organization_claude_code_managed_settings_rbac_group_default",
        options,
    )


def update_organization_claude_code_managed_settings_rbac_group_default(
    *, settings: Mapping[str, Any] | None, **options: Unpack[BodyOptions]
) -> PlannedCall[ClaudeCodeRBACGroupDefaultManagedSettings]:
    """Replace the default settings of Claude Code.

    Null removes them. A write that ends with 503 may have taken effect and can be sent again.

    Args:
        settings: All settings, as a JSON object of 1 MiB at the most, counted by the server; null removes them.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_rbac_group_default.update_organization_claude_code_managed_settings_rbac_group_default",
        options,
        body={"settings": settings},
    )
