# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.workspaces`: The workspaces of the organization.

The functions say what a call would do, and do nothing; the methods of `claude.organization.workspaces` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.data_residency_create_config_param import DataResidencyCreateConfigParam
    from ..models.data_residency_update_config_param import DataResidencyUpdateConfigParam
    from ..models.workspace import Workspace
    from ..models.workspace_page import WorkspacePage

PATH = "organization.workspaces"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_organization_workspace", "call"),
    "create": ("create_organization_workspace", "call"),
    "list": ("list_organization_workspaces", "pages"),
    "retrieve": ("retrieve_organization_workspace", "call"),
    "update": ("update_organization_workspace", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "members": "organization_workspaces_members",
    "rate_limits": "organization_workspaces_rate_limits",
    "service_accounts": "organization_workspaces_service_accounts",
}


def archive_organization_workspace(workspace_id: str, **options: Unpack[Options]) -> PlannedCall[Workspace]:
    """Archive a workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_workspaces.archive_organization_workspace", options, path=(workspace_id,))


def create_organization_workspace(
    *,
    name: str,
    data_residency: DataResidencyCreateConfigParam | Mapping[str, Any] | None | Unset = UNSET,
    display_color: str | None | Unset = UNSET,
    external_key_id: str | None | Unset = UNSET,
    tags: Mapping[str, str] | None | Unset = UNSET,
    user_profile_id: str | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Workspace]:
    """Make a workspace.

    Args:
        name: The workspace's name.
        data_residency: Where data is kept and models run.
        display_color: The colour in the Console, as hex code.
        external_key_id: A key of your own to encrypt data with, `ekey_...`; only where the organization may have
            such keys, and for good: it can neither be taken away nor replaced (renew it in its KMS). In the Claude
            Platform of AWS this is the ARN of a key in one region, that of the workspace, and it is tried out at
            once; one of another AWS account can be set by an update only.
        tags: Your own tags. Names that begin with `anthropic` are refused.
        user_profile_id: A user profile. All requests to models must name it then, and no other. It stays until the
            profile is deleted.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces.create_organization_workspace",
        options,
        body={
            "name": name,
            "data_residency": data_residency,
            "display_color": display_color,
            "external_key_id": external_key_id,
            "tags": tags,
            "user_profile_id": user_profile_id,
        },
    )


def list_organization_workspaces(
    *,
    after_id: str | Unset | None = UNSET,
    before_id: str | Unset | None = UNSET,
    ids: Sequence[str] | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    include_default: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[WorkspacePage, Workspace]:
    """List the workspaces.

    Args:
        after_id: Return the page that follows the object with this id.
        before_id: Return the page that precedes the object with this id.
        ids: Only those of these that the caller may list; the other parameters hold as well.
        include_archived: Whether archived ones are listed, too. Server default: false.
        include_default: Whether the default workspace is listed, too.
        limit: How many objects a page holds at most. Server default: 20.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_workspaces.list_organization_workspaces",
        options,
        arguments={
            "after_id": after_id,
            "before_id": before_id,
            "ids": ids,
            "include_archived": include_archived,
            "include_default": include_default,
            "limit": limit,
        },
        style="ids",
    )


def retrieve_organization_workspace(workspace_id: str, **options: Unpack[Options]) -> PlannedCall[Workspace]:
    """Look at one workspace.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        **options: See `Options`.
    """
    return PlannedCall("organization_workspaces.retrieve_organization_workspace", options, path=(workspace_id,))


def update_organization_workspace(
    workspace_id: str,
    *,
    data_residency: DataResidencyUpdateConfigParam | Mapping[str, Any] | None | Unset = UNSET,
    display_color: str | Unset = UNSET,
    external_key_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    tags: Mapping[str, str | None] | None | Unset = UNSET,
    user_profile_id: str | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Workspace]:
    """Change a workspace.

    What the request leaves out stays as it is.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        data_residency: Where models may run.
        display_color: The colour in the Console, as hex code.
        external_key_id: A key of your own to encrypt data with, `ekey_...`; only where the organization may have
            such keys, and for good: it can neither be taken away nor replaced (renew it in its KMS). In the Claude
            Platform of AWS this is the ARN of a key in one region, that of the workspace, and it is tried out at
            once; one of another AWS account can be set by an update only.
        name: The workspace's name.
        tags: Your own tags. Names that begin with `anthropic` are refused.
        user_profile_id: A user profile. All requests to models must name it then, and no other. It stays until the
            profile is deleted. Not for the default workspace, nor for one whose key does not belong to that
            profile.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_workspaces.update_organization_workspace",
        options,
        path=(workspace_id,),
        body={
            "data_residency": data_residency,
            "display_color": display_color,
            "external_key_id": external_key_id,
            "name": name,
            "tags": tags,
            "user_profile_id": user_profile_id,
        },
    )
