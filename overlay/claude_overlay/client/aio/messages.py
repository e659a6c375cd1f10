"""`claude.messages`, asynchronous: which method is of which kind. `sync.messages` is the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.message_stream import AsyncStreamMethod
from claude_overlay.client.aio.operations import AsyncCallMethod
from claude_overlay.client.calls import messages as calls
from claude_overlay.client.later import LaterMethods

if TYPE_CHECKING:
    from claude_overlay.client.aio.comparison import AsyncCompareMethod
    from claude_overlay.client.aio.structured import AsyncParseMethod, AsyncParseStreamMethod
    from claude_overlay.client.aio.tool_run import AsyncRunMethod, AsyncRunStreamMethod
    from claude_overlay.client.calls.comparison import compare_models
    from claude_overlay.client.calls.cost_preview import cost_preview
    from claude_overlay.client.calls.parse import parse_message, parse_stream
    from claude_overlay.client.calls.runs import run_tools, run_tools_streamed

__all__ = ["AsyncMessages"]


class AsyncMessages(LaterMethods):
    """`claude.messages`: conversations with a model."""

    LATER: ClassVar = {
        "compare": ("calls.comparison.compare_models", "aio.comparison.AsyncCompareMethod"),
        "cost_preview": ("calls.cost_preview.cost_preview", "aio.operations.AsyncCallMethod"),
        "parse": ("calls.parse.parse_message", "aio.structured.AsyncParseMethod"),
        "parse_stream": ("calls.parse.parse_stream", "aio.structured.AsyncParseStreamMethod"),
        "run": ("calls.runs.run_tools", "aio.tool_run.AsyncRunMethod"),
        "run_stream": ("calls.runs.run_tools_streamed", "aio.tool_run.AsyncRunStreamMethod"),
    }

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.create = AsyncCallMethod(connection, calls.create_message)
        self.stream = AsyncStreamMethod(connection, calls.stream_message)
        self.count_tokens = AsyncCallMethod(connection, calls.count_tokens)
        if TYPE_CHECKING:
            self.compare = AsyncCompareMethod(connection, compare_models)
            self.cost_preview = AsyncCallMethod(connection, cost_preview)
            self.parse = AsyncParseMethod(connection, parse_message)
            self.parse_stream = AsyncParseStreamMethod(connection, parse_stream)
            self.run = AsyncRunMethod(connection, run_tools)
            self.run_stream = AsyncRunStreamMethod(connection, run_tools_streamed)
