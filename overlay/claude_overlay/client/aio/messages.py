"""`claude.messages`, asynchronous: which method is of which kind. `sync.messages` is the twin."""

from __future__ import annotations

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.message_stream import AsyncStreamMethod
from claude_overlay.client.aio.operations import AsyncCallMethod
from claude_overlay.client.calls import messages as calls

__all__ = ["AsyncMessages"]


class AsyncMessages:
    """`claude.messages`: conversations with a model."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.create = AsyncCallMethod(connection, calls.create_message)
        self.stream = AsyncStreamMethod(connection, calls.stream_message)
        self.count_tokens = AsyncCallMethod(connection, calls.count_tokens)
