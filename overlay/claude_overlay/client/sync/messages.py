"""`claude.messages`, blocking: which method is of which kind. `aio.messages` is the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from claude_overlay.client.calls import messages as calls
from claude_overlay.client.later import LaterMethods
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.message_stream import StreamMethod
from claude_overlay.client.sync.operations import CallMethod

if TYPE_CHECKING:
    from claude_overlay.client.calls.comparison import compare_models
    from claude_overlay.client.calls.cost_preview import cost_preview
    from claude_overlay.client.calls.parse import parse_message, parse_stream
    from claude_overlay.client.calls.runs import run_tools, run_tools_streamed
    from claude_overlay.client.sync.comparison import CompareMethod
    from claude_overlay.client.sync.structured import ParseMethod, ParseStreamMethod
    from claude_overlay.client.sync.tool_run import RunMethod, RunStreamMethod

__all__ = ["Messages"]


class Messages(LaterMethods):
    """`claude.messages`: conversations with a model."""

    LATER: ClassVar = {
        "compare": ("calls.comparison.compare_models", "sync.comparison.CompareMethod"),
        "cost_preview": ("calls.cost_preview.cost_preview", "sync.operations.CallMethod"),
        "parse": ("calls.parse.parse_message", "sync.structured.ParseMethod"),
        "parse_stream": ("calls.parse.parse_stream", "sync.structured.ParseStreamMethod"),
        "run": ("calls.runs.run_tools", "sync.tool_run.RunMethod"),
        "run_stream": ("calls.runs.run_tools_streamed", "sync.tool_run.RunStreamMethod"),
    }

    def __init__(self, connection: SyncConnection) -> None:
        self._connection = connection
        self.create = CallMethod(connection, calls.create_message)
        self.stream = StreamMethod(connection, calls.stream_message)
        self.count_tokens = CallMethod(connection, calls.count_tokens)
        if TYPE_CHECKING:
            self.compare = CompareMethod(connection, compare_models)
            self.cost_preview = CallMethod(connection, cost_preview)
            self.parse = ParseMethod(connection, parse_message)
            self.parse_stream = ParseStreamMethod(connection, parse_stream)
            self.run = RunMethod(connection, run_tools)
            self.run_stream = RunStreamMethod(connection, run_tools_streamed)
