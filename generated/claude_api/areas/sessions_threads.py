# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions.threads`: The agents that work side by side in a session.

The functions say what a call would do, and do nothing; the methods of `claude.sessions.threads` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._plan import Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.managed_agents_session_thread import ManagedAgentsSessionThread
    from ..models.managed_agents_session_thread_page import ManagedAgentsSessionThreadPage

PATH = "sessions.threads"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_session_thread", "call"),
    "list": ("list_session_threads", "pages"),
    "retrieve": ("retrieve_session_thread", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "events": "sessions_threads_events",
}


def archive_session_thread(
    session_id: str, thread_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsSessionThread]:
    """Archive a thread of a session.

    It no longer counts towards the number of threads a session may have.

    Args:
        session_id: The session's id, `sesn_...`.
        thread_id: The thread's id, `sthr_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions_threads.archive_session_thread",
        options,
        path=(session_id, thread_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_session_threads(
    session_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsSessionThreadPage, ManagedAgentsSessionThread]:
    """List the threads of a session.

    The primary one, too; it is the one without a `parent_thread_id`.

    Args:
        session_id: The session's id, `sesn_...`.
        limit: How many objects a page holds at most. Server default: 1000.
        page: The `next_page` of the page before.
        statuses: Only threads of these statuses.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "sessions_threads.list_session_threads",
        options,
        path=(session_id,),
        arguments={"limit": limit, "page": page, "statuses": statuses, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )


def retrieve_session_thread(
    session_id: str, thread_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsSessionThread]:
    """Look at one thread of a session.

    Args:
        session_id: The session's id, `sesn_...`.
        thread_id: The thread's id, `sthr_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "sessions_threads.retrieve_session_thread",
        options,
        path=(session_id, thread_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )
