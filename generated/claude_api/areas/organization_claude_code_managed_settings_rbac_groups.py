# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_code.managed_settings.rbac_groups`: The settings of Claude Code for groups.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_code.managed_settings.rbac_groups` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.claude_code_rbac_group_managed_settings import ClaudeCodeRBACGroupManagedSettings
    from ..models.claude_code_rbac_group_managed_settings_summary import ClaudeCodeRBACGroupManagedSettingsSummary
    from ..models.claude_code_rbac_group_managed_settings_summary_page import (
        ClaudeCodeRBACGroupManagedSettingsSummaryPage,
    )
    from ..models.deleted_claude_code_rbac_group_managed_settings import DeletedClaudeCodeRBACGroupManagedSettings

PATH = "organization.claude_code.managed_settings.rbac_groups"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "delete": ("delete_organization_claude_code_managed_settings_rbac_group", "call"),
    "list": ("list_organization_claude_code_managed_settings_rbac_groups", "pages"),
    "retrieve": ("retrieve_organization_claude_code_managed_settings_rbac_group", "call"),
    "set": ("set_organization_claude_code_managed_settings_rbac_group", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def delete_organization_claude_code_managed_settings_rbac_group(
    rbac_group_id: str, **options: Unpack[Options]
) -> PlannedCall[DeletedClaudeCodeRBACGroupManagedSettings]:
    """Delete a group's settings of Claude Code.

    The group leaves the order. 404 when it has none, which after a 503 means that they are gone.

    Args:
        rbac_group_id: The group's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_rbac_groups.delete_organization_claude_code_managed_settings_rbac_group",
        options,
        path=(rbac_group_id,),
    )


def list_organization_claude_code_managed_settings_rbac_groups(
    *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[ClaudeCodeRBACGroupManagedSettingsSummaryPage, ClaudeCodeRBACGroupManagedSettingsSummary]:
    """List the groups that have settings of Claude Code.

    The first wins. Without the settings themselves and without the default; groups that were deleted are among
    them. 409 when the order changes between two pages; begin again.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_claude_code_managed_settings_rbac_groups.list_organization_claude_code_managed_settings_rbac_groups",
        options,
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_claude_code_managed_settings_rbac_group(
    rbac_group_id: str, **options: Unpack[Options]
) -> PlannedCall[ClaudeCodeRBACGroupManagedSettings]:
    """Look at a group's settings of Claude Code.

    Args:
        rbac_group_id: The group's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_rbac_groups.retrieve_organization_claude_code_managed_settings_rbac_group",
        options,
        path=(rbac_group_id,),
    )


def set_organization_claude_code_managed_settings_rbac_group(
    rbac_group_id: str, *, settings: Mapping[str, Any], **options: Unpack[BodyOptions]
) -> PlannedCall[ClaudeCodeRBACGroupManagedSettings]:
    """Set or replace a group's settings of Claude Code.

    New settings come last in the order; an earlier group of theirs goes first. Nothing changes for anybody while
    the mode is `organization`. Set the default first: once a group has settings, turning to `rbac_groups` copies
    nothing. A write that ends with 503 may have taken effect and can be sent again.

    Args:
        rbac_group_id: The group's id.
        settings: All settings, as a JSON object of 1 MiB at the most, counted by the server.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_code_managed_settings_rbac_groups.set_organization_claude_code_managed_settings_rbac_group",
        options,
        path=(rbac_group_id,),
        body={"settings": settings},
    )
