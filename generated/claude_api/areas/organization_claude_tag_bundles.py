# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_tag.bundles`: What Claude may use in Slack.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_tag.bundles` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.claude_tag_bundle import ClaudeTagBundle
    from ..models.claude_tag_bundle_page import ClaudeTagBundlePage

PATH = "organization.claude_tag.bundles"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_claude_tag_bundles", "pages"),
    "retrieve": ("retrieve_organization_claude_tag_bundle", "call"),
    "update": ("update_organization_claude_tag_bundle", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "targets": "organization_claude_tag_bundles_targets",
}


def list_organization_claude_tag_bundles(
    *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[ClaudeTagBundlePage, ClaudeTagBundle]:
    """List the bundles.

    Newest first, without those that Claude Tag keeps for itself.

    Args:
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_claude_tag_bundles.list_organization_claude_tag_bundles",
        options,
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_claude_tag_bundle(bundle_id: str, **options: Unpack[Options]) -> PlannedCall[ClaudeTagBundle]:
    """Look at one bundle.

    Nothing shows what it gives access to.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_bundles.retrieve_organization_claude_tag_bundle", options, path=(bundle_id,)
    )


def update_organization_claude_tag_bundle(
    bundle_id: str, *, instructions: str | None | Unset = UNSET, **options: Unpack[BodyOptions]
) -> PlannedCall[ClaudeTagBundle]:
    """Change the instructions of a bundle.

    Sessions that start later follow them. If two changes meet, the later one stays. Some bundles can only be
    changed on claude.ai (400).

    Args:
        bundle_id: The bundle's id, `capp_...`.
        instructions: What Claude is told wherever it can use the bundle, at most 10000 bytes as UTF-8; null or an
            empty text for nothing.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_tag_bundles.update_organization_claude_tag_bundle",
        options,
        path=(bundle_id,),
        body={"instructions": instructions},
    )
