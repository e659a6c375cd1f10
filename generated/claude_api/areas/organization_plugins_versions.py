# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.plugins.versions`: The versions of a plugin.

The functions say what a call would do, and do nothing; the methods of `claude.organization.plugins.versions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedDownload, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from typing import Unpack

    from claude_overlay.client.calls.files import FileSource

    from ..models.plugin_version import PluginVersion
    from ..models.plugin_version_page import PluginVersionPage

PATH = "organization.plugins.versions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_plugin_version", "call"),
    "download": ("download_organization_plugin_version", "download"),
    "download_to": ("download_organization_plugin_version_to", "download_to"),
    "list": ("list_organization_plugin_versions", "pages"),
    "retrieve": ("retrieve_organization_plugin_version", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_plugin_version(
    plugin_id: str,
    *,
    files: FileSource | Sequence[FileSource],
    release_notes: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[PluginVersion]:
    """Upload a new version of a plugin.

    Members get it, unless another version was pinned. The manifest's `name` must be the plugin's. Only in a
    marketplace of the kind `manual`. A 409 `skill_name_taken` names the skill; after a 503 `registration_pending`
    the version is stored, and the next upload completes it.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        files: The files, the manifest among them.
        release_notes: What is new.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugins_versions.create_organization_plugin_version",
        options,
        path=(plugin_id,),
        body={"files[]": files, "release_notes": release_notes},
        files=("files[]",),
    )


def download_organization_plugin_version(
    plugin_id: str,
    version: str,
    *,
    organization_id: str | Unset | None = UNSET,
    size_bytes: int | None = None,
    **options: Unpack[Options],
) -> PlannedDownload:
    """Fetch the archive of a version.

    The zip file as it was stored. Fetching a plugin of a member is recorded in the activity feed, with the key
    that did it.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        version: The version's id, or `latest` for the newest one.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        size_bytes: The size it is known to have, to be compared with. Default: not compared.
        **options: See `Options`.
    """
    return PlannedDownload(
        "organization_plugins_versions.download_organization_plugin_version",
        options,
        path=(plugin_id, version),
        arguments={"organization_id": organization_id},
        size_bytes=size_bytes,
    )


def download_organization_plugin_version_to(
    plugin_id: str,
    version: str,
    path: str | os.PathLike[str],
    *,
    organization_id: str | Unset | None = UNSET,
    size_bytes: int | None = None,
    **options: Unpack[Options],
) -> PlannedDownload:
    """Fetch the archive of a version.

    The zip file as it was stored. Fetching a plugin of a member is recorded in the activity feed, with the key
    that did it.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        version: The version's id, or `latest` for the newest one.
        path: Where the content goes. It appears there, or is replaced, only by the whole content.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        size_bytes: The size it is known to have, to be compared with. Default: not compared.
        **options: See `Options`.
    """
    return PlannedDownload(
        "organization_plugins_versions.download_organization_plugin_version",
        options,
        path=(plugin_id, version),
        arguments={"organization_id": organization_id},
        size_bytes=size_bytes,
        to=path,
    )


def list_organization_plugin_versions(
    plugin_id: str,
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[PluginVersionPage, PluginVersion]:
    """List the plugin versions.

    Newest first.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_plugins_versions.list_organization_plugin_versions",
        options,
        path=(plugin_id,),
        arguments={"limit": limit, "organization_id": organization_id, "page": page},
        style="cursor",
    )


def retrieve_organization_plugin_version(
    plugin_id: str, version: str, *, organization_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[PluginVersion]:
    """Look at one version of a plugin.

    The version `latest` is the newest one.

    Args:
        plugin_id: The plugin's id, `plugin_...`.
        version: The version's id, or `latest` for the newest one.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_plugins_versions.retrieve_organization_plugin_version",
        options,
        path=(plugin_id, version),
        arguments={"organization_id": organization_id},
    )
