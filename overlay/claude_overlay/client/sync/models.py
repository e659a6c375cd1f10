"""`claude.models`, blocking: which method is of which kind. `aio.models` is the twin."""

from __future__ import annotations

from claude_overlay.client.calls import models as calls
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.operations import CallMethod, ListMethod

__all__ = ["Models"]


class Models:
    """`claude.models`: which models there are."""

    def __init__(self, connection: SyncConnection) -> None:
        self.list = ListMethod(connection, calls.list_models)
        self.retrieve = CallMethod(connection, calls.retrieve_model)
