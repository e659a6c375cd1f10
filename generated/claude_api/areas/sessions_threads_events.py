# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions.threads.events`: What one of them says and does.

The functions say what a call would do, and do nothing; the methods of `claude.sessions.threads.events` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedEvents, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..models.managed_agents_delta_type import ManagedAgentsDeltaTypeValue
    from ..models.managed_agents_session_event import ManagedAgentsSessionEvent
    from ..models.managed_agents_session_event_page import ManagedAgentsSessionEventPage
    from ..models.managed_agents_stream_session_events import ManagedAgentsStreamSessionEvents

PATH = "sessions.threads.events"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_session_thread_events", "pages"),
    "stream": ("stream_session_thread_events", "events"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_session_thread_events(
    session_id: str,
    thread_id: str,
    *,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsSessionEventPage, ManagedAgentsSessionEvent]:
    """List the events of a thread.

    All that happened in it so far.

    Args:
        session_id: The session's id, `sesn_...`.
        thread_id: The thread's id, `sthr_...`.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "sessions_threads_events.list_session_thread_events",
        options,
        path=(session_id, thread_id),
        arguments={"limit": limit, "page": page, "anthropic_workspace_id": workspace_id},
        style="cursor",
    )


def stream_session_thread_events(
    session_id: str,
    thread_id: str,
    *,
    event_deltas: Sequence[ManagedAgentsDeltaTypeValue] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedEvents[ManagedAgentsStreamSessionEvents]:
    """Follow the events of a thread as they happen.

    What happened before the stream was opened does not come; list it.

    Args:
        session_id: The session's id, `sesn_...`.
        thread_id: The thread's id, `sthr_...`.
        event_deltas: Types of events to show while they are still being made, by `event_start` and `event_delta`.
            Pieces may be missing; the event itself, which follows, is whole. Of `agent.message` comes the text
            piece by piece, of `agent.thinking` only that it has begun. A request to the model that breaks off
            brings no event; its `span.model_request_end` ends what was shown.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedEvents(
        "sessions_threads_events.stream_session_thread_events",
        options,
        path=(session_id, thread_id),
        arguments={"event_deltas": event_deltas, "anthropic_workspace_id": workspace_id},
    )
