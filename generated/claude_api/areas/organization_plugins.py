# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.plugins`: The plugins of the organization and its members.

The functions say what a call would do, and do nothing; the methods of `claude.organization.plugins` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from claude_overlay.client.calls.files import FileSource

    from ..models.deleted_plugin import DeletedPlugin
    from ..models.plugin import Plugin
    from ..models.plugin_page import PluginPage

PATH = "organization.plugins"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_plugin", "call"),
    "delete": ("delete_organization_plugin", "call"),
    "list": ("list_organization_plugins", "pages"),
    "retrieve": ("retrieve_organization_plugin", "call"),
    "update": ("update_organization_plugin", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "installation_settings": "organization_plugins_installation_settings",
    "shares": "organization_plugins_shares",
    "versions": "organization_plugins_versions",
}


def create_organization_plugin(
    *,
    files: FileSource | Sequence[FileSource],
    marketplace_id: str | Unset = UNSET,
    release_notes: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Plugin]:
    """Upload a plugin.

    Makes the plugin and its first version. Name and words come from the manifest; the name (lower-case letters,
    digits, hyphens, at most 64) must be free in its marketplace: 409 `plugin_name_taken`, or `skill_name_taken`
    where a skill of something else is called like one of its own. After a 503 `registration_pending` both are
    stored: upload a version to complete them, do not send this again.

    Args:
        files: The files, the manifest among them.
        marketplace_id: The marketplace, of the kind `manual`. Without it, the organization's library.
        release_notes: What is new.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugins.create_organization_plugin",
        options,
        body={"files[]": files, "marketplace_id": marketplace_id, "release_notes": release_notes},
        files=("files[]",),
    )


def delete_organization_plugin(plugin_id: str, **options: Unpack[Options]) -> PlannedCall[DeletedPlugin]:
    """Delete a plugin.

    With all its versions, settings and shares, for good; also a member's. One that comes from a repository is
    removed there (400). To take a plugin out of use, set it to `not_available` instead.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_plugins.delete_organization_plugin", options, path=(plugin_id,))


def list_organization_plugins(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    marketplace_id: str | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    owner_user_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[PluginPage, Plugin]:
    """List the plugins.

    Newest first, those of the organization and those of its members.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_gte: Only what was made at this moment or later.
        created_at_lt: Only what was made before this moment.
        created_at_lte: Only what was made at this moment or earlier.
        limit: How many objects a page holds at most. Server default: 20.
        marketplace_id: Only plugins of this marketplace, `marketplace_...`.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        owner_type: Only those of the organization, or only those of members.
        owner_user_id: Only those of this member, `user_...`, who may have left.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_plugins.list_organization_plugins",
        options,
        arguments={
            "created_at_gt": created_at_gt,
            "created_at_gte": created_at_gte,
            "created_at_lt": created_at_lt,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "marketplace_id": marketplace_id,
            "organization_id": organization_id,
            "owner_type": owner_type,
            "owner_user_id": owner_user_id,
            "page": page,
        },
        style="cursor",
    )


def retrieve_organization_plugin(
    plugin_id: str, *, organization_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Plugin]:
    """Look at one plugin.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_plugins.retrieve_organization_plugin",
        options,
        path=(plugin_id,),
        arguments={"organization_id": organization_id},
    )


def update_organization_plugin(
    plugin_id: str, *, served_version_id: str, **options: Unpack[BodyOptions]
) -> PlannedCall[Plugin]:
    """Choose the version that members get.

    That version is pinned from then on: later uploads are stored and not given to members. Pinning cannot be
    undone.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        served_version_id: The version's id, `pluginver_...`; not `latest`.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugins.update_organization_plugin",
        options,
        path=(plugin_id,),
        body={"served_version_id": served_version_id},
    )
