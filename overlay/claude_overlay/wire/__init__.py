"""Bytes to records, without I/O: lines, Server-Sent Events, JSON Lines.

These decoders know nothing of Claude. They take chunks as a transport happens to cut them and give records that do
not depend on the cuts. `claude_overlay.streaming` and `claude_overlay.batches` give the records their meaning.
Standard library and `claude_overlay.errors` only.
"""

from __future__ import annotations

from claude_overlay.wire.jsonl import JSONLine, JSONLinesDecoder
from claude_overlay.wire.lines import LineSplitter
from claude_overlay.wire.sse import ServerSentEvent, SSEDecoder

__all__ = ["JSONLine", "JSONLinesDecoder", "LineSplitter", "SSEDecoder", "ServerSentEvent"]
