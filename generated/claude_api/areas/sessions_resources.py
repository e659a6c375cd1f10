# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions.resources`: The files and repositories of a session.

The functions say what a call would do, and do nothing; the methods of `claude.sessions.resources` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.managed_agents_delete_session_resource import ManagedAgentsDeleteSessionResource
    from ..models.managed_agents_file_resource import ManagedAgentsFileResource
    from ..models.managed_agents_session_resource import ManagedAgentsSessionResource
    from ..models.managed_agents_session_resource_page import ManagedAgentsSessionResourcePage

PATH = "sessions.resources"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "add": ("add_session_resource", "call"),
    "delete": ("delete_session_resource", "call"),
    "list": ("list_session_resources", "pages"),
    "retrieve": ("retrieve_session_resource", "call"),
    "update": ("update_session_resource", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def add_session_resource(
    session_id: str,
    *,
    file_id: str,
    type: Literal["file"],
    mount_path: str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsFileResource]:
    """Mount an uploaded file into a session's container.

    Repositories and memory stores can only be given when the session is made.

    Args:
        session_id: The session's id, `sesn_...`.
        file_id: The file's id, `file_...`.
        mount_path: Where to put it. Without it, `/mnt/session/uploads/<file_id>`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "sessions_resources.add_session_resource",
        options,
        path=(session_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"file_id": file_id, "type": type, "mount_path": mount_path},
    )


def delete_session_resource(
    session_id: str, resource_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeleteSessionResource]:
    """Take a resource out of a session.

    Args:
        session_id: The session's id, `sesn_...`.
        resource_id: The resource's id, `sesrsc_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions_resources.delete_session_resource",
        options,
        path=(session_id, resource_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_session_resources(
    session_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsSessionResourcePage, ManagedAgentsSessionResource]:
    """List what is mounted into a session's container.

    Args:
        session_id: The session's id, `sesn_...`.
        limit: How many objects a page holds at most. Without it, all of them are on one page.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "sessions_resources.list_session_resources",
        options,
        path=(session_id,),
        arguments={"limit": limit, "page": page, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )


def retrieve_session_resource(
    session_id: str, resource_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsSessionResource]:
    """Look at one resource of a session.

    Args:
        session_id: The session's id, `sesn_...`.
        resource_id: The resource's id, `sesrsc_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions_resources.retrieve_session_resource",
        options,
        path=(session_id, resource_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_session_resource(
    session_id: str,
    resource_id: str,
    *,
    authorization_token: str,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsSessionResource]:
    """Replace the token of a repository.

    From then on, the repository is reached with the new token. Other resources have nothing to change.

    Args:
        session_id: The session's id, `sesn_...`.
        resource_id: The resource's id, `sesrsc_...`.
        authorization_token: The token for GitHub. A secret; no answer ever holds it. Only for `github_repository`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "sessions_resources.update_session_resource",
        options,
        path=(session_id, resource_id),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"authorization_token": authorization_token},
    )
