# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.agents.versions`: The versions an agent has had.

The functions say what a call would do, and do nothing; the methods of `claude.agents.versions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.managed_agents_agent import ManagedAgentsAgent
    from ..models.managed_agents_agent_page import ManagedAgentsAgentPage

PATH = "agents.versions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_agent_versions", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_agent_versions(
    agent_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsAgentPage, ManagedAgentsAgent]:
    """List the versions of an agent.

    Args:
        agent_id: The agent's id, `agent_...`.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "agents_versions.list_agent_versions",
        options,
        path=(agent_id,),
        arguments={"limit": limit, "page": page, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )
