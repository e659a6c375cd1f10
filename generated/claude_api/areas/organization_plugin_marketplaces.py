# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.plugin_marketplaces`: Where plugins come from.

The functions say what a call would do, and do nothing; the methods of `claude.organization.plugin_marketplaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from claude_overlay.client.calls.files import FileSource

    from ..models.plugin_marketplace import PluginMarketplace
    from ..models.plugin_marketplace_page import PluginMarketplacePage
    from ..models.plugin_marketplace_validation_report import PluginMarketplaceValidationReport

PATH = "organization.plugin_marketplaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_plugin_marketplaces", "pages"),
    "retrieve": ("retrieve_organization_plugin_marketplace", "call"),
    "update": ("update_organization_plugin_marketplace", "call"),
    "validate_archive": ("validate_organization_plugin_marketplace_archive", "call"),
    "validate_repository": ("validate_organization_plugin_marketplace_repository", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_plugin_marketplaces(
    *,
    limit: int | Unset | None = UNSET,
    organization_id: str | Unset | None = UNSET,
    owner_type: Literal["organization", "user"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[PluginMarketplacePage, PluginMarketplace]:
    """List the plugin marketplaces.

    Newest first: those of the organization, and those of its members. They are made and connected in claude.ai.
    Needs the scope `read:plugins` (or `read:org_audit`, `read:compliance_org_data`).

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        owner_type: Only those of the organization, or only those of members.
        page: The `next_page` of the page before.
        source: Only those that get their plugins in this way.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_plugin_marketplaces.list_organization_plugin_marketplaces",
        options,
        arguments={
            "limit": limit,
            "organization_id": organization_id,
            "owner_type": owner_type,
            "page": page,
            "source": source,
        },
        style="cursor",
    )


def retrieve_organization_plugin_marketplace(
    marketplace_id: str, *, organization_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[PluginMarketplace]:
    """Look at one plugin marketplace.

    Args:
        marketplace_id: The marketplace's id, `marketplace_...`.
        organization_id: The organization to read, below the parent organization that the key belongs to: a UUID or
            `org_...`. Other keys can name their own only; a key without an organization must name one.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_plugin_marketplaces.retrieve_organization_plugin_marketplace",
        options,
        path=(marketplace_id,),
        arguments={"organization_id": organization_id},
    )


def update_organization_plugin_marketplace(
    marketplace_id: str,
    *,
    default_installation_preference: Literal["auto_install", "available", "not_available", "required"] | str,
    **options: Unpack[BodyOptions],
) -> PlannedCall[PluginMarketplace]:
    """Set what members have of a marketplace.

    For every plugin without a setting of its own, later ones included. Only marketplaces of the organization
    (else 403). Needs the scope `write:plugins`.

    Args:
        marketplace_id: The marketplace's id, `marketplace_...`.
        default_installation_preference: What members have of plugins without a setting of their own. Once there is
            one, there always is.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugin_marketplaces.update_organization_plugin_marketplace",
        options,
        path=(marketplace_id,),
        body={"default_installation_preference": default_installation_preference},
    )


def validate_organization_plugin_marketplace_archive(
    *, archive: FileSource, **options: Unpack[BodyOptions]
) -> PlannedCall[PluginMarketplaceValidationReport]:
    """Check a marketplace in a zip file.

    Says what claude.ai would take over of it, and stores nothing. One that cannot be read is a report with
    `valid: false`, not an error. Plugins that lie elsewhere are fetched from GitHub without signing in; those on
    other hosts are not looked at.

    Args:
        archive: A zip file of its folder, with a file name, of at most 32 MB.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugin_marketplaces.validate_organization_plugin_marketplace_archive",
        options,
        body={"archive": archive},
        files=("archive",),
    )


def validate_organization_plugin_marketplace_repository(
    *, repository_url: str, ref: str | None | Unset = UNSET, **options: Unpack[BodyOptions]
) -> PlannedCall[PluginMarketplaceValidationReport]:
    """Check a marketplace in a public repository.

    As with a zip file. A repository, branch or commit that is not there is a report with `valid: false`, not an
    error.

    Args:
        repository_url: Its address on github.com, by HTTPS and without a credential.
        ref: A branch, or a whole commit id. Without it, the branch that claude.ai would read.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_plugin_marketplaces.validate_organization_plugin_marketplace_repository",
        options,
        body={"repository_url": repository_url, "ref": ref},
    )
