# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.plugins.installation_settings`: Whether members have a plugin.

The functions say what a call would do, and do nothing; the methods of `claude.organization.plugins.installation_settings` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.deleted_plugin_installation_setting import DeletedPluginInstallationSetting
    from ..models.plugin_installation_setting import PluginInstallationSetting
    from ..models.plugin_installation_setting_page import PluginInstallationSettingPage

PATH = "organization.plugins.installation_settings"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_plugin_installation_settings", "pages"),
    "remove": ("remove_organization_plugin_installation_setting", "call"),
    "set": ("set_organization_plugin_installation_setting", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_plugin_installation_settings(
    plugin_id: str,
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    target_type: Literal["organization", "rbac_group"] | str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[PluginInstallationSettingPage, PluginInstallationSetting]:
    """List the plugin installation settings.

    Of a plugin of the organization; one of a member has shares instead (404).

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        page: The `next_page` of the page before.
        target_type: Only settings of the whole organization, or only those of groups.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_plugins_installation_settings.list_organization_plugin_installation_settings",
        options,
        path=(plugin_id,),
        arguments={"limit": limit, "organization_id": organization_id, "page": page, "target_type": target_type},
        style="cursor",
    )


def remove_organization_plugin_installation_setting(
    plugin_id: str, target: str, **options: Unpack[Options]
) -> PlannedCall[DeletedPluginInstallationSetting]:
    """Remove a plugin's setting for the organization or a group.

    The marketplace's default then holds, or for a group what the organization or other groups have. 404 if there
    is no setting. Send writes to one plugin one after another: a 503 with `x-should-retry` was not carried out.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        target: `organization`, or the id of a group, `rbac_group_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_plugins_installation_settings.remove_organization_plugin_installation_setting",
        options,
        path=(plugin_id, target),
    )


def set_organization_plugin_installation_setting(
    plugin_id: str,
    target: str,
    *,
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    **options: Unpack[BodyOptions],
) -> PlannedCall[PluginInstallationSetting]:
    """Set whether members have a plugin.

    For the organization, or for a group. Send writes to one plugin one after another: a 503 with `x-should-retry`
    was not carried out and can be sent again.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        target: `organization`, or the id of a group, `rbac_group_...`.
        installation_preference: Whether members have it.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugins_installation_settings.set_organization_plugin_installation_setting",
        options,
        path=(plugin_id, target),
        body={"installation_preference": installation_preference},
    )
