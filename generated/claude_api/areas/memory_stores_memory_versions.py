# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.memory_stores.memory_versions`: What the files of a memory store have been.

The functions say what a call would do, and do nothing; the methods of `claude.memory_stores.memory_versions` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import Unpack

    from ..models.managed_agents_memory_version import ManagedAgentsMemoryVersion
    from ..models.managed_agents_memory_version_operation import ManagedAgentsMemoryVersionOperationValue
    from ..models.managed_agents_memory_version_page import ManagedAgentsMemoryVersionPage
    from ..models.managed_agents_memory_view import ManagedAgentsMemoryViewValue

PATH = "memory_stores.memory_versions"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "list": ("list_memory_store_memory_versions", "pages"),
    "redact": ("redact_memory_store_memory_version", "call"),
    "retrieve": ("retrieve_memory_store_memory_version", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def list_memory_store_memory_versions(
    memory_store_id: str,
    *,
    api_key_id: str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    memory_id: str | Unset | None = UNSET,
    operation: ManagedAgentsMemoryVersionOperationValue | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    service_account_id: str | Unset | None = UNSET,
    session_id: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsMemoryVersionPage, ManagedAgentsMemoryVersion]:
    """List the memory versions.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        api_key_id: Only versions written with this API key.
        created_at_gte: Only what was made at this moment or later.
        created_at_lte: Only what was made at this moment or earlier.
        limit: How many objects a page holds at most.
        memory_id: Only versions of this memory, `mem_...`; of one that was deleted, too.
        operation: Only versions that came about in this way.
        page: The `next_page` of the page before.
        service_account_id: Only versions written by this service account, `svac_...`.
        session_id: Only versions written by this session.
        view: Whether the answer holds the texts. `basic` leaves `content` null; `full` has pages of up to 20.
            Server default: "basic".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "memory_stores_memory_versions.list_memory_store_memory_versions",
        options,
        path=(memory_store_id,),
        arguments={
            "api_key_id": api_key_id,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "memory_id": memory_id,
            "operation": operation,
            "page": page,
            "service_account_id": service_account_id,
            "session_id": session_id,
            "view": view,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def redact_memory_store_memory_version(
    memory_store_id: str,
    memory_version_id: str,
    *,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[ManagedAgentsMemoryVersion]:
    """Remove the text of a version.

    The version stays in the history, with who wrote it and when, but without text, path, size and hash. It cannot
    be undone.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_version_id: The memory version's id, `memver_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores_memory_versions.redact_memory_store_memory_version",
        options,
        path=(memory_store_id, memory_version_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def retrieve_memory_store_memory_version(
    memory_store_id: str,
    memory_version_id: str,
    *,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[ManagedAgentsMemoryVersion]:
    """Look at one memory version.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_version_id: The memory version's id, `memver_...`.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "full".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores_memory_versions.retrieve_memory_store_memory_version",
        options,
        path=(memory_store_id, memory_version_id),
        arguments={"view": view, "anthropic_workspace_id": workspace_id},
    )
