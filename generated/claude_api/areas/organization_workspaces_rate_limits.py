# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.workspaces.rate_limits`: How much a workspace may ask for in a minute.

The functions say what a call would do, and do nothing; the methods of `claude.organization.workspaces.rate_limits` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.workspace_rate_limit import WorkspaceRateLimit
    from ..models.workspace_rate_limit_page import WorkspaceRateLimitPage
    from ..models.workspace_rate_limit_update_value_param import WorkspaceRateLimitUpdateValueParam

PATH = "organization.workspaces.rate_limits"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_workspace_rate_limits", "pages"),
    "update": ("update_organization_workspace_rate_limit", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_workspace_rate_limits(
    workspace_id: str,
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    include_inherited: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[WorkspaceRateLimitPage, WorkspaceRateLimit]:
    """List the rate limits of a workspace.

    Its own ones, and with `include_inherited` those it has from the organization as well.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        group_type: Only groups of this kind.
        include_inherited: Whether to list limits that come from the organization, too.
        limit: How many entries a page holds at most; without it all come at once.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_workspaces_rate_limits.list_organization_workspace_rate_limits",
        options,
        path=(workspace_id,),
        arguments={"group_type": group_type, "include_inherited": include_inherited, "limit": limit, "page": page},
        style="cursor",
    )


def update_organization_workspace_rate_limit(
    workspace_id: str,
    rate_limit_id: str,
    *,
    limits: Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]],
    **options: Unpack[BodyOptions],
) -> PlannedCall[WorkspaceRateLimit]:
    """Set or lift rate limits of a workspace.

    Types that are not named stay as they are. A limit above the organization's is kept, but the lower one holds.
    Takes up to an hour to have effect.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        rate_limit_id: The `id` of the entry in the list of the organization's rate limits.
        limits: The limits to set or to lift; others stay.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces_rate_limits.update_organization_workspace_rate_limit",
        options,
        path=(workspace_id, rate_limit_id),
        body={"limits": limits},
    )
