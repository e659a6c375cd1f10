# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.api_keys`: The organization's API keys, without their secrets.

The functions say what a call would do, and do nothing; the methods of `claude.organization.api_keys` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.api_key import APIKey
    from ..models.api_key_page import APIKeyPage

PATH = "organization.api_keys"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_organization_api_keys", "pages"),
    "retrieve": ("retrieve_organization_api_key", "call"),
    "update": ("update_organization_api_key", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_organization_api_keys(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    created_by_user_id: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[APIKeyPage, APIKey]:
    """List the API keys.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        created_by_user_id: Only keys that this user made.
        limit: How many objects a page holds at most. Server default: 20.
        status: Only keys of this status.
        workspace_id: Only keys of this workspace.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_api_keys.list_organization_api_keys",
        options,
        arguments={
            "after_id": after_id,
            "before_id": before_id,
            "created_by_user_id": created_by_user_id,
            "limit": limit,
            "status": status,
            "workspace_id": workspace_id,
        },
        style="ids",
    )


def retrieve_organization_api_key(api_key_id: str, **options: Unpack[Options]) -> PlannedCall[APIKey]:
    """Look at one API key.

    Args:
        api_key_id: The API key's id, `apikey_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_api_keys.retrieve_organization_api_key", options, path=(api_key_id,))


def update_organization_api_key(
    api_key_id: str,
    *,
    name: str | None | Unset = UNSET,
    status: Literal["active", "archived", "inactive"] | str | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[APIKey]:
    """Rename an API key, or turn it off and on.

    Args:
        api_key_id: The API key's id, `apikey_...`.
        name: What people see.
        status: Whether it can be used. `archived` is for good.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_api_keys.update_organization_api_key",
        options,
        path=(api_key_id,),
        body={"name": name, "status": status},
    )
