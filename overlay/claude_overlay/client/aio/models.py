"""`claude.models`, asynchronous: which method is of which kind. `sync.models` is the twin."""

from __future__ import annotations

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
from claude_overlay.client.calls import models as calls

__all__ = ["AsyncModels"]


class AsyncModels:
    """`claude.models`: which models there are."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.list = AsyncListMethod(connection, calls.list_models)
        self.retrieve = AsyncCallMethod(connection, calls.retrieve_model)
