# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_tag.bundles.targets`: Where in Slack it may be used.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_tag.bundles.targets` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.claude_tag_bundle_target import ClaudeTagBundleTarget
    from ..models.claude_tag_bundle_target_page import ClaudeTagBundleTargetPage
    from ..models.claude_tag_deleted_bundle_target import ClaudeTagDeletedBundleTarget

PATH = "organization.claude_tag.bundles.targets"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_claude_tag_bundle_target", "call"),
    "delete": ("delete_organization_claude_tag_bundle_target", "call"),
    "list": ("list_organization_claude_tag_bundle_targets", "pages"),
    "retrieve": ("retrieve_organization_claude_tag_bundle_target", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_claude_tag_bundle_target(
    bundle_id: str,
    *,
    type: Literal["slack_channel"] | Literal["slack_workspace"],
    slack_channel_id: str | Unset = UNSET,
    slack_workspace_id: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ClaudeTagBundleTarget]:
    """Attach a bundle, to one channel or to a whole workspace.

    Attached to a workspace, it can be used in all its channels. What is attached already stays as it is. The
    place must be set up before; a direct message of a group takes no bundle (400).

    Args:
        bundle_id: The bundle's id, `capp_...`.
        slack_channel_id: The channel's id, `slch_...`; not the one Slack gave it.
        slack_workspace_id: The workspace's id, `slws_...`; not the one Slack gave it.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_tag_bundles_targets.create_organization_claude_tag_bundle_target",
        options,
        path=(bundle_id,),
        body={"slack_channel_id": slack_channel_id, "type": type, "slack_workspace_id": slack_workspace_id},
    )


def delete_organization_claude_tag_bundle_target(
    bundle_id: str, target_id: str, **options: Unpack[Options]
) -> PlannedCall[ClaudeTagDeletedBundleTarget]:
    """Detach a bundle from a channel or from a workspace.

    A second call is a 404.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        target_id: The target's id, `btgt_...`; not that of the channel or workspace.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_bundles_targets.delete_organization_claude_tag_bundle_target",
        options,
        path=(bundle_id, target_id),
    )


def list_organization_claude_tag_bundle_targets(
    bundle_id: str, *, limit: int | Unset | None = UNSET, page: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedPages[ClaudeTagBundleTargetPage, ClaudeTagBundleTarget]:
    """List where a bundle is attached.

    Newest first, only channels and workspaces that the organization owns.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_claude_tag_bundles_targets.list_organization_claude_tag_bundle_targets",
        options,
        path=(bundle_id,),
        arguments={"limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_claude_tag_bundle_target(
    bundle_id: str, target_id: str, **options: Unpack[Options]
) -> PlannedCall[ClaudeTagBundleTarget]:
    """Look at one place where a bundle is attached.

    404 for one of another bundle, and for one that was detached.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        target_id: The target's id, `btgt_...`; not that of the channel or workspace.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_bundles_targets.retrieve_organization_claude_tag_bundle_target",
        options,
        path=(bundle_id, target_id),
    )
