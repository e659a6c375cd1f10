# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.dreams`: Jobs that put the memories of past sessions in order.

The functions say what a call would do, and do nothing; the methods of `claude.dreams` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..models.dream import Dream
    from ..models.dream_input_param import DreamInputParam
    from ..models.dream_model_config_param import DreamModelConfigParam
    from ..models.dream_page import DreamPage
    from ..models.dream_status import DreamStatusValue
    from ..models.output_behavior_param import OutputBehaviorParam

PATH = "dreams"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_dream", "call"),
    "cancel": ("cancel_dream", "call"),
    "create": ("create_dream", "call"),
    "list": ("list_dreams", "pages"),
    "retrieve": ("retrieve_dream", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def archive_dream(
    dream_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Dream]:
    """Archive a dream.

    For good. It is then listed only if asked for, but can still be looked at. One that is `pending` or `running`
    must be canceled first (400). A second call changes nothing.

    Args:
        dream_id: The dream's id, `drm_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "dreams.archive_dream", options, path=(dream_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def cancel_dream(
    dream_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Dream]:
    """Stop a dream.

    Works while it is `pending` or `running`; one that is `completed` or `failed` is refused (400). Its `usage`
    may still grow a little. A second call changes nothing.

    Args:
        dream_id: The dream's id, `drm_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "dreams.cancel_dream", options, path=(dream_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def create_dream(
    *,
    inputs: Sequence[DreamInputParam | Mapping[str, Any]],
    model: DreamModelConfigParam | Mapping[str, Any] | str,
    instructions: str | None | Unset = UNSET,
    output_behavior: OutputBehaviorParam | Mapping[str, Any] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Dream]:
    """Make a dream.

    A dream goes through a memory store and earlier sessions, and writes the memories anew and in better order. It
    takes a while: look at it until it is `completed`, `failed` or `canceled`. Unless told otherwise it writes
    into a new store. A research preview, which may change without notice.

    Args:
        inputs: What to read, exactly one memory store and one list of sessions.
        model: The model that is to do the work, by its id alone or with the speed. Not every model can.
        instructions: What to look for, and how to order the memories.
        output_behavior: Where to write.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "dreams.create_dream",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"inputs": inputs, "model": model, "instructions": instructions, "output_behavior": output_behavior},
    )


def list_dreams(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    statuses: Sequence[DreamStatusValue] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[DreamPage, Dream]:
    """List the dreams.

    Newest first.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_lt: Only what was made before this moment.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        statuses: Only dreams in these states.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "dreams.list_dreams",
        options,
        arguments={
            "created_at_gt": created_at_gt,
            "created_at_lt": created_at_lt,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "statuses": statuses,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_dream(
    dream_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Dream]:
    """Look at one dream.

    Args:
        dream_id: The dream's id, `drm_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "dreams.retrieve_dream", options, path=(dream_id,), arguments={"anthropic_workspace_id": workspace_id}
    )
