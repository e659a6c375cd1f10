"""`claude.batches`, blocking: which method is of which kind. `aio.batches` is the twin."""

from __future__ import annotations

from claude_overlay.client.calls import batches as calls
from claude_overlay.client.sync.batch_results import ResultsMethod, ResultsToMethod
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.operations import CallMethod, ListMethod
from claude_overlay.client.sync.waiting import WaitMethod

__all__ = ["Batches"]


class Batches:
    """`claude.batches`: many message requests at once, answered within a day."""

    def __init__(self, connection: SyncConnection) -> None:
        self.create = CallMethod(connection, calls.create_batch)
        self.retrieve = CallMethod(connection, calls.retrieve_batch)
        self.list = ListMethod(connection, calls.list_batches)
        self.cancel = CallMethod(connection, calls.cancel_batch)
        self.delete = CallMethod(connection, calls.delete_batch)
        self.results = ResultsMethod(connection, calls.read_results)
        self.results_to = ResultsToMethod(connection, calls.read_results_to)
        self.wait_for = WaitMethod(connection, calls.wait_for_batch)
