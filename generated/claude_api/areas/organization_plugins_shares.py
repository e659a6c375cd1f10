# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.plugins.shares`: With whom members share their plugins.

The functions say what a call would do, and do nothing; the methods of `claude.organization.plugins.shares` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.plugin_share import PluginShare
    from ..models.plugin_share_page import PluginSharePage

PATH = "organization.plugins.shares"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_plugin_shares", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_plugin_shares(
    plugin_id: str,
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "organization_member", "rbac_group"] | str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[PluginSharePage, PluginShare]:
    """List the plugin shares.

    Of a plugin of a member, latest first. They are given and taken back in claude.ai.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        page: The `next_page` of the page before.
        target_type: Only shares with all members, with groups, or with single members.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_plugins_shares.list_organization_plugin_shares",
        options,
        path=(plugin_id,),
        arguments={"limit": limit, "organization_id": organization_id, "page": page, "target_type": target_type},
        style="cursor",
    )
