# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.memory_stores` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import memory_stores, memory_stores_memories, memory_stores_memory_versions

    class MemoryStoresMemories(Area):
        """`claude.memory_stores.memories`: The files of a memory store."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(memory_stores_memories.create_memory_store_memory))
            self.delete = CallMethod(connection, as_call(memory_stores_memories.delete_memory_store_memory))
            self.list = ListMethod(connection, as_pages(memory_stores_memories.list_memory_store_memories))
            self.retrieve = CallMethod(connection, as_call(memory_stores_memories.retrieve_memory_store_memory))
            self.update = CallMethod(connection, as_call(memory_stores_memories.update_memory_store_memory))

    class MemoryStoresMemoryVersions(Area):
        """`claude.memory_stores.memory_versions`: What the files of a memory store have been."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(memory_stores_memory_versions.list_memory_store_memory_versions)
            )
            self.redact = CallMethod(
                connection, as_call(memory_stores_memory_versions.redact_memory_store_memory_version)
            )
            self.retrieve = CallMethod(
                connection, as_call(memory_stores_memory_versions.retrieve_memory_store_memory_version)
            )

    class MemoryStores(Area):
        """`claude.memory_stores`: What agents remember from one session to the next."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(memory_stores.archive_memory_store))
            self.create = CallMethod(connection, as_call(memory_stores.create_memory_store))
            self.delete = CallMethod(connection, as_call(memory_stores.delete_memory_store))
            self.list = ListMethod(connection, as_pages(memory_stores.list_memory_stores))
            self.retrieve = CallMethod(connection, as_call(memory_stores.retrieve_memory_store))
            self.update = CallMethod(connection, as_call(memory_stores.update_memory_store))
            self.memories = MemoryStoresMemories(connection)
            self.memory_versions = MemoryStoresMemoryVersions(connection)
