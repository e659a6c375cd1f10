# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_tag.slack_workspaces`: Claude in the workspaces of Slack.

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_tag.slack_workspaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam
    from ..models.claude_tag_slack_workspace import ClaudeTagSlackWorkspace
    from ..models.claude_tag_slack_workspace_page import ClaudeTagSlackWorkspacePage

PATH = "organization.claude_tag.slack_workspaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_claude_tag_slack_workspaces", "pages"),
    "retrieve": ("retrieve_organization_claude_tag_slack_workspace", "call"),
    "update": ("update_organization_claude_tag_slack_workspace", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_claude_tag_slack_workspaces(
    *,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    slack_workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ClaudeTagSlackWorkspacePage, ClaudeTagSlackWorkspace]:
    """List the Slack workspaces that are set up for Claude Tag.

    Newest first. With `include_inherited`, 503 if a level above cannot be read, and the cursors are for the same
    question only.

    Args:
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        slack_workspace_id: Only this workspace, by the id that Slack gave it, `T...`; the page is empty before it
            is set up, a 404 if it is known only by its Enterprise Grid.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_claude_tag_slack_workspaces.list_organization_claude_tag_slack_workspaces",
        options,
        arguments={
            "include_inherited": include_inherited,
            "limit": limit,
            "page": page,
            "slack_workspace_id": slack_workspace_id,
        },
        style="cursor",
    )


def retrieve_organization_claude_tag_slack_workspace(
    id: str, *, include_inherited: bool | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ClaudeTagSlackWorkspace]:
    """Look at one Slack workspace.

    With `include_inherited`, 503 if a level above cannot be read.

    Args:
        id: The workspace's id, `slws_...`; not the one Slack gave it.
        include_inherited: Whether `settings` is what holds in the end, with what is inherited, and `sources` tells
            from where. Without it, `settings` is only what is stored here. Server default: false.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_workspaces.retrieve_organization_claude_tag_slack_workspace",
        options,
        path=(id,),
        arguments={"include_inherited": include_inherited},
    )


def update_organization_claude_tag_slack_workspace(
    id: str, *, settings: ClaudeTagSettingsUpdateParam | Mapping[str, Any], **options: Unpack[BodyOptions]
) -> PlannedCall[ClaudeTagSlackWorkspace]:
    """Change the settings of a Slack workspace.

    What the request leaves out stays as it is; null is inherited again. If one value is refused, none is stored.

    Args:
        id: The workspace's id, `slws_...`; not the one Slack gave it.
        settings: What is to change; what is absent stays.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_claude_tag_slack_workspaces.update_organization_claude_tag_slack_workspace",
        options,
        path=(id,),
        body={"settings": settings},
    )
