"""What an answer says it took, and whether a stream came to its end.

Decides where usage stands: in the `usage` of a message, and in the `message_start` and `message_delta` events of a
stream, whose counts are totals (platform documentation, "Streaming messages"). Parses only when a policy counts tokens.
Pure. Called by both resilient connections.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.errors import EventTooLargeError
from claude_overlay.reliability.facts import Outcome, Usage
from claude_overlay.wire.sse import SSEDecoder

if TYPE_CHECKING:
    from claude_overlay.client.answer import Answer

__all__ = ["Meter", "usage_of"]

# Of the end of a stream, so much is kept to see how it ended. The last event is of about 50 bytes.
TAIL_BYTES: Final = 1024
# A line break cannot stand inside an event's JSON, so these stand only where an event begins.
_STOPPED: Final = re.compile(rb'[\r\n](?:event: ?message_stop|data: ?\{ ?"type": ?"message_stop")')
_FAILED: Final = re.compile(rb'[\r\n](?:event: ?error|data: ?\{ ?"type": ?"error")')
_COUNTS: Final = {
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "cache_creation_input_tokens": "cache_write_tokens",
    "cache_read_input_tokens": "cache_read_tokens",
}


class Meter:
    """Follows the body of one stream.

    Args:
        media_type: What the body was asked to be. Of another than a stream of events, only the end is known.
        counts: Whether a policy wants to know the usage.
    """

    __slots__ = ("_decoder", "_events", "_tail", "_usage")

    def __init__(self, media_type: str | None, *, counts: bool) -> None:
        self._events = media_type == EVENT_STREAM_TYPE
        self._decoder = SSEDecoder() if self._events and counts else None
        self._tail = b""
        self._usage: dict[str, int] = {}

    def feed(self, chunk: bytes) -> None:
        """Take a chunk that is handed to the reader."""
        if not self._events:
            return
        self._tail = chunk[-TAIL_BYTES:] if len(chunk) >= TAIL_BYTES else (self._tail + chunk)[-TAIL_BYTES:]
        if self._decoder is not None:
            self._count(self._decoder, chunk)

    @property
    def usage(self) -> Usage | None:
        """What the events have told so far; None when they have told nothing."""
        return Usage(**self._usage) if self._usage else None

    def outcome(self, ended: Outcome) -> Outcome:
        """Correct how the reading ended by what was read.

        A reader who leaves after the last event has all of it; one who leaves because of an error event, or whose
        stream is over without its last event, has not.

        Args:
            ended: How the reading ended.
        """
        if not self._events:
            return ended
        tail = b"\n" + self._tail
        if _STOPPED.search(tail):
            return "ok"
        return "interrupted" if ended == "ok" or _FAILED.search(tail) else ended

    def _count(self, decoder: SSEDecoder, chunk: bytes) -> None:
        try:
            events = decoder.feed(chunk)
        except EventTooLargeError:
            self._decoder = None
            return
        for event in events:
            # Most events are text; those are not parsed a second time.
            if event.event in {"message_start", "message_delta", "message"}:
                self._add(_parsed(event.data))

    def _add(self, data: Any) -> None:
        if not isinstance(data, dict):
            return
        source = data.get("message") if data.get("type") == "message_start" else data
        self._usage.update(_counts(source))


def usage_of(answer: Answer) -> Usage | None:
    """Give what a message says it took; None for anything but a message."""
    if b'"usage"' not in answer.content:
        return None
    counts = _counts(_parsed(answer.content))
    return Usage(**counts) if counts else None


def _counts(source: Any) -> dict[str, int]:
    usage = source.get("usage") if isinstance(source, dict) else None
    if not isinstance(usage, dict):
        return {}
    return {ours: usage[theirs] for theirs, ours in _COUNTS.items() if _is_count(usage.get(theirs))}


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _parsed(text: bytes) -> Any:
    import orjson  # noqa: PLC0415 - only policies that count tokens need it

    try:
        return orjson.loads(text)
    except ValueError:
        return None
