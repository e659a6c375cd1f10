# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.rate_limits`: How much the organization may ask for in a minute.

The functions say what a call would do, and do nothing; the methods of `claude.organization.rate_limits` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.organization_rate_limit import OrganizationRateLimit
    from ..models.organization_rate_limit_page import OrganizationRateLimitPage

PATH = "organization.rate_limits"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_rate_limits", "pages"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_rate_limits(
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | Unset
    | None = UNSET,
    limit: int | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[OrganizationRateLimitPage, OrganizationRateLimit]:
    """List the organization's rate limits.

    Those of the Messages API, an entry for each family of models and each kind of call.

    Args:
        group_type: Only groups of this kind.
        limit: How many entries a page holds at most; without it all come at once.
        model: Only the entry with this model, by any of its names; 404 if there is none.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_rate_limits.list_organization_rate_limits",
        options,
        arguments={"group_type": group_type, "limit": limit, "model": model, "page": page},
        style="cursor",
    )
