# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_tag`

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_tag` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


PATH = "organization.claude_tag"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "bundles": "organization_claude_tag_bundles",
    "slack_channels": "organization_claude_tag_slack_channels",
    "slack_workspaces": "organization_claude_tag_slack_workspaces",
}
