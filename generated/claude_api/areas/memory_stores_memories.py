# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.memory_stores.memories`: The files of a memory store.

The functions say what a call would do, and do nothing; the methods of `claude.memory_stores.memories` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.managed_agents_deleted_memory import ManagedAgentsDeletedMemory
    from ..models.managed_agents_memory import ManagedAgentsMemory
    from ..models.managed_agents_memory_list_item import ManagedAgentsMemoryListItem
    from ..models.managed_agents_memory_list_item_page import ManagedAgentsMemoryListItemPage
    from ..models.managed_agents_memory_view import ManagedAgentsMemoryViewValue
    from ..models.managed_agents_precondition_param import ManagedAgentsPreconditionParam

PATH = "memory_stores.memories"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "create": ("create_memory_store_memory", "call"),
    "delete": ("delete_memory_store_memory", "call"),
    "list": ("list_memory_store_memories", "pages"),
    "retrieve": ("retrieve_memory_store_memory", "call"),
    "update": ("update_memory_store_memory", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def create_memory_store_memory(
    memory_store_id: str,
    *,
    content: str | None,
    path: str,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsMemory]:
    """Make a memory.

    At a path that is free (409 if it is not). An archived store takes none.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        content: The text; it may be empty. At most 102400 bytes as UTF-8.
        path: Where it lies in the store, such as `/stations/bern.md`: 1 to 20 names, each after a slash, none of
            them `.` or `..`. At most 1024 bytes, in Unicode's form NFC, without control and format characters.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "basic".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "memory_stores_memories.create_memory_store_memory",
        options,
        path=(memory_store_id,),
        arguments={"view": view, "anthropic_workspace_id": workspace_id},
        body={"content": content, "path": path},
    )


def delete_memory_store_memory(
    memory_store_id: str,
    memory_id: str,
    *,
    expected_content_sha256: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[ManagedAgentsDeletedMemory]:
    """Delete a memory.

    Its versions stay for their time, and get one more that says `deleted`.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_id: The memory's id, `mem_...`.
        expected_content_sha256: Delete it only where the text is still the one with this SHA-256, in 64 lower-case
            hexadecimal digits; 409 otherwise.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores_memories.delete_memory_store_memory",
        options,
        path=(memory_store_id, memory_id),
        arguments={"expected_content_sha256": expected_content_sha256, "anthropic_workspace_id": workspace_id},
    )


def list_memory_store_memories(
    memory_store_id: str,
    *,
    depth: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    path_prefix: str | Unset | None = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[ManagedAgentsMemoryListItemPage, ManagedAgentsMemoryListItem]:
    """List the memories of a store.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        depth: How many levels below `path_prefix` to list, 0 for all. What lies deeper is shown as directories.
            Server default: 0.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        path_prefix: Only memories below this directory, such as `/stations/`. Ends with a slash. Addresses get
            logged: no place for secrets.
        view: Whether the answer holds the texts. `basic` leaves `content` null; `full` has pages of up to 20.
            Server default: "basic".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "memory_stores_memories.list_memory_store_memories",
        options,
        path=(memory_store_id,),
        arguments={
            "depth": depth,
            "limit": limit,
            "page": page,
            "path_prefix": path_prefix,
            "view": view,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_memory_store_memory(
    memory_store_id: str,
    memory_id: str,
    *,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedCall[ManagedAgentsMemory]:
    """Look at one memory.

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_id: The memory's id, `mem_...`.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "full".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "memory_stores_memories.retrieve_memory_store_memory",
        options,
        path=(memory_store_id, memory_id),
        arguments={"view": view, "anthropic_workspace_id": workspace_id},
    )


def update_memory_store_memory(
    memory_store_id: str,
    memory_id: str,
    *,
    content: str | None | Unset = UNSET,
    path: str | None | Unset = UNSET,
    precondition: ManagedAgentsPreconditionParam | Mapping[str, Any] | Unset = UNSET,
    view: ManagedAgentsMemoryViewValue | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[ManagedAgentsMemory]:
    """Change a memory.

    Another text, another path, or both. With a `precondition`, only where the text is still the one you know (409
    otherwise).

    Args:
        memory_store_id: The memory store's id, `memstore_...`.
        memory_id: The memory's id, `mem_...`.
        content: The new text. At most 102400 bytes as UTF-8.
        path: Where it lies in the store, such as `/stations/bern.md`: 1 to 20 names, each after a slash, none of
            them `.` or `..`. At most 1024 bytes, in Unicode's form NFC, without control and format characters.
        precondition: The text that a memory must have. It speaks of the memory as it is, not of the path it will
            get.
        view: Whether the answer holds the text. `basic` leaves `content` null. Server default: "basic".
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "memory_stores_memories.update_memory_store_memory",
        options,
        path=(memory_store_id, memory_id),
        arguments={"view": view, "anthropic_workspace_id": workspace_id},
        body={"content": content, "path": path, "precondition": precondition},
    )
