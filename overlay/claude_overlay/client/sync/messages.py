"""`claude.messages`, blocking: which method is of which kind. `aio.messages` is the twin."""

from __future__ import annotations

from claude_overlay.client.calls import messages as calls
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.message_stream import StreamMethod
from claude_overlay.client.sync.operations import CallMethod

__all__ = ["Messages"]


class Messages:
    """`claude.messages`: conversations with a model."""

    def __init__(self, connection: SyncConnection) -> None:
        self.create = CallMethod(connection, calls.create_message)
        self.stream = StreamMethod(connection, calls.stream_message)
        self.count_tokens = CallMethod(connection, calls.count_tokens)
