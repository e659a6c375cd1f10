"""`claude.batches`, asynchronous: which method is of which kind. `sync.batches` is the twin."""

from __future__ import annotations

from claude_overlay.client.aio.batch_results import AsyncResultsMethod, AsyncResultsToMethod
from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
from claude_overlay.client.aio.waiting import AsyncWaitMethod
from claude_overlay.client.calls import batches as calls

__all__ = ["AsyncBatches"]


class AsyncBatches:
    """`claude.batches`: many message requests at once, answered within a day."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.create = AsyncCallMethod(connection, calls.create_batch)
        self.retrieve = AsyncCallMethod(connection, calls.retrieve_batch)
        self.list = AsyncListMethod(connection, calls.list_batches)
        self.cancel = AsyncCallMethod(connection, calls.cancel_batch)
        self.delete = AsyncCallMethod(connection, calls.delete_batch)
        self.results = AsyncResultsMethod(connection, calls.read_results)
        self.results_to = AsyncResultsToMethod(connection, calls.read_results_to)
        self.wait_for = AsyncWaitMethod(connection, calls.wait_for_batch)
