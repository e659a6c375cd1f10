# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_tag.slack_channels`: Claude in the channels of Slack.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_tag.slack_channels` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.claude_tag_deleted_slack_channel import ClaudeTagDeletedSlackChannel
    from ..models.claude_tag_settings_create_param import ClaudeTagSettingsCreateParam
    from ..models.claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam
    from ..models.claude_tag_slack_channel import ClaudeTagSlackChannel
    from ..models.claude_tag_slack_channel_identifiers_param import ClaudeTagSlackChannelIdentifiersParam
    from ..models.claude_tag_slack_channel_page import ClaudeTagSlackChannelPage

PATH = "organization.claude_tag.slack_channels"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_organization_claude_tag_slack_channel", "call"),
    "delete": ("delete_organization_claude_tag_slack_channel", "call"),
    "list": ("list_organization_claude_tag_slack_channels", "pages"),
    "retrieve": ("retrieve_organization_claude_tag_slack_channel", "call"),
    "update": ("update_organization_claude_tag_slack_channel", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_organization_claude_tag_slack_channel(
    *,
    slack: ClaudeTagSlackChannelIdentifiersParam | Mapping[str, Any],
    settings: ClaudeTagSettingsCreateParam | Mapping[str, Any] | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ClaudeTagSlackChannel]:
    """Set up a channel of Slack for Claude Tag.

    One that is set up already is given back, with `settings` stored in it. The channel must be in the workspace,
    not archived and visible to Claude's app in Slack (404). If the settings are refused, it is set up all the
    same, without any, and `details.slack_channel_id` of the error is its id.

    Args:
        slack: How Slack names a channel.
        settings: What to store in a channel. What is absent or null is inherited.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_channels.create_organization_claude_tag_slack_channel",
        options,
        body={"slack": slack, "settings": settings},
    )


def delete_organization_claude_tag_slack_channel(
    id: str, **options: Unpack[Options]
) -> PlannedCall[ClaudeTagDeletedSlackChannel]:
    """Remove a channel of Slack from Claude Tag.

    For good: its settings and bundles are gone at once, its sessions with what was said, its memory, routines and
    artifacts soon after. Slack keeps the channel and its messages. Refused while Claude is on in it (400
    `slack_channel_enabled`), for direct messages of groups, and where it has settings of other kinds (400). It
    does not keep Claude out: the channel inherits again, and its next use may set it up anew, with another id.

    Args:
        id: The channel's id, `slch_...`; not the one Slack gave it.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_channels.delete_organization_claude_tag_slack_channel", options, path=(id,)
    )


def list_organization_claude_tag_slack_channels(
    *,
    slack_workspace_id: str,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_channel_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ClaudeTagSlackChannelPage, ClaudeTagSlackChannel]:
    """List the channels of a Slack workspace that are set up for Claude Tag.

    Newest first. A workspace known only by its Enterprise Grid is a 404 before it is set up. 503 with
    `include_inherited` if a level above cannot be read. Cursors are for the same question only.

    Args:
        slack_workspace_id: The workspace, by the id that Slack gave it, `T...`.
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        slack_channel_id: Only this channel, by the id that Slack gave it, `C...` or `G...`; the page is empty if it
            is not set up.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_claude_tag_slack_channels.list_organization_claude_tag_slack_channels",
        options,
        arguments={
            "slack_workspace_id": slack_workspace_id,
            "include_inherited": include_inherited,
            "limit": limit,
            "page": page,
            "slack_channel_id": slack_channel_id,
        },
        style="cursor",
    )


def retrieve_organization_claude_tag_slack_channel(
    id: str, *, include_inherited: bool | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ClaudeTagSlackChannel]:
    """Look at one Slack channel.

    With `include_inherited`, 503 if a level above cannot be read.

    Args:
        id: The channel's id, `slch_...`; not the one Slack gave it.
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_channels.retrieve_organization_claude_tag_slack_channel",
        options,
        path=(id,),
        arguments={"include_inherited": include_inherited},
    )


def update_organization_claude_tag_slack_channel(
    id: str, *, settings: ClaudeTagSettingsUpdateParam | Mapping[str, Any], **options: Unpack[BodyOptions]
) -> PlannedCall[ClaudeTagSlackChannel]:
    """Change the settings of a Slack channel.

    What the request leaves out stays as it is; null is inherited again. If one value is refused, none is stored.
    A direct message of a group takes no settings (400).

    Args:
        id: The channel's id, `slch_...`; not the one Slack gave it.
        settings: What is to change; what is absent stays.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_channels.update_organization_claude_tag_slack_channel",
        options,
        path=(id,),
        body={"settings": settings},
    )
