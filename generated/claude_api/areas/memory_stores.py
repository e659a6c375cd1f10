# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.memory_stores`: What agents remember from one session to the next.

The functions say what a call would do, and do nothing; the methods of `claude.memory_stores` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.managed_agents_deleted_memory_store import ManagedAgentsDeletedMemoryStore
    from ..models.managed_agents_memory_store import ManagedAgentsMemoryStore
    from ..models.managed_agents_memory_store_page import ManagedAgentsMemoryStorePage

PATH = "memory_stores"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_memory_store", "call"),
    "create": ("create_memory_store", "call"),
    "delete": ("delete_memory_store", "call"),
    "list": ("list_memory_stores", "pages"),
    "retrieve": ("retrieve_memory_store", "call"),
    "update": ("update_memory_store", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "memories": "memory_stores_memories",
    "memory_versions": "memory_stores_memory_versions",
}


def archive_memory_store(
    memory_store_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsMemoryStore]:
    """Archive a memory store.

    For good: it cannot be attached to new sessions, and neither it nor its memories can be changed. They can be
    read and deleted, and versions redacted. A second call changes nothing.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores.archive_memory_store",
        options,
        path=(memory_store_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def create_memory_store(
    *,
    name: str,
    description: str | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsMemoryStore]:
    """Make a memory store.

    A memory store holds texts by path. Sessions that it is attached to see it as a directory below
    `/mnt/memory/`.

    Args:
        name: What people see; it need not be unique. Its directory below `/mnt/memory/` is the name in lower case,
            with a hyphen for everything but letters and digits. No control characters.
        description: What it holds. Agents read it in their system prompt.
        metadata: Your own notes, which agents do not see. Keys of up to 64 characters.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "memory_stores.create_memory_store",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"name": name, "description": description, "metadata": metadata},
    )


def delete_memory_store(
    memory_store_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsDeletedMemoryStore]:
    """Delete a memory store.

    With all memories and their versions. It cannot be undone.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores.delete_memory_store",
        options,
        path=(memory_store_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def list_memory_stores(
    *,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsMemoryStorePage, ManagedAgentsMemoryStore]:
    """List the memory stores.

    Args:
        created_at_gte: Only what was made at this moment or later.
        created_at_lte: Only what was made at this moment or earlier.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "memory_stores.list_memory_stores",
        options,
        arguments={
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_memory_store(
    memory_store_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[ManagedAgentsMemoryStore]:
    """Look at one memory store.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores.retrieve_memory_store",
        options,
        path=(memory_store_id,),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def update_memory_store(
    memory_store_id: str,
    *,
    description: str | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsMemoryStore]:
    """Change a memory store.

    What the request leaves out stays as it is. An archived store cannot be changed (400).

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        description: What it holds. An empty text for nothing.
        metadata: Notes to set, each by its key; null removes one. At most 16 remain, with keys of up to 64
            characters.
        name: What people see. Later sessions name the directory after it. No control characters.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "memory_stores.update_memory_store",
        options,
        path=(memory_store_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"description": description, "metadata": metadata, "name": name},
    )
