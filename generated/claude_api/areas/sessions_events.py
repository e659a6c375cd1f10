# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions.events`: What is said and done in a session, and what it is told.

The functions say what a call would do, and do nothing; the methods of `claude.sessions.events` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._plan import BodyOptions, Options, PlannedCall, PlannedEvents, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.managed_agents_delta_type import ManagedAgentsDeltaTypeValue
    from ..models.managed_agents_event_params import ManagedAgentsEventParams
    from ..models.managed_agents_send_session_events import ManagedAgentsSendSessionEvents
    from ..models.managed_agents_session_event import ManagedAgentsSessionEvent
    from ..models.managed_agents_session_event_page import ManagedAgentsSessionEventPage
    from ..models.managed_agents_session_event_type import ManagedAgentsSessionEventTypeValue
    from ..models.managed_agents_stream_session_events import ManagedAgentsStreamSessionEvents

PATH = "sessions.events"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_session_events", "pages"),
    "send": ("send_session_events", "call"),
    "stream": ("stream_session_events", "events"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_session_events(
    session_id: str,
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    order: Literal["asc", "desc"] | str | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    types: Sequence[ManagedAgentsSessionEventTypeValue] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsSessionEventPage, ManagedAgentsSessionEvent]:
    """List the events of a session.

    All that happened so far, oldest first. Of the threads below the primary one, only what it passes on.

    Args:
        session_id: The session's id, `sesn_...`.
        created_at_gt: Only events whose `processed_at` is after this moment.
        created_at_gte: Only events whose `processed_at` is this moment or later.
        created_at_lt: Only events whose `processed_at` is before this moment.
        created_at_lte: Only events whose `processed_at` is this moment or earlier.
        limit: How many objects a page holds at most.
        order: By `processed_at`, `asc` is oldest first. Server default: "asc".
        page: The `next_page` of the page before.
        types: Only events of these types.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "sessions_events.list_session_events",
        options,
        path=(session_id,),
        arguments={
            "created_at_gt": created_at_gt,
            "created_at_gte": created_at_gte,
            "created_at_lt": created_at_lt,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "order": order,
            "page": page,
            "types": types,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def send_session_events(
    session_id: str,
    *,
    events: Sequence[ManagedAgentsEventParams | Mapping[str, Any]],
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsSendSessionEvents]:
    """Send events to a session.

    They are handled in this order, and the session runs until it is idle again. There may be one
    `system.message`, as the last one; what you say or answer just before it is what it goes with.

    Args:
        session_id: The session's id, `sesn_...`.
        events: The events, to be handled in this order.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "sessions_events.send_session_events",
        options,
        path=(session_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"events": events},
    )


def stream_session_events(
    session_id: str,
    *,
    event_deltas: Sequence[ManagedAgentsDeltaTypeValue] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedEvents[ManagedAgentsStreamSessionEvents]:
    """Follow the events of a session as they happen.

    What happened before the stream was opened does not come; list it. Of the threads below the primary one comes
    only what that one passes on.

    Args:
        session_id: The session's id, `sesn_...`.
        event_deltas: Types of events to show while they are still being made, by `event_start` and `event_delta`.
            Pieces may be missing; the event itself, which follows, is whole. Of `agent.message` comes the text
            piece by piece, of `agent.thinking` only that it has begun. A request to the model that breaks off
            brings no event; its `span.model_request_end` ends what was shown.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedEvents(
        "sessions_events.stream_session_events",
        options,
        path=(session_id,),
        arguments={"event_deltas": event_deltas, "anthropic_workspace_id": workspace_id},
    )
