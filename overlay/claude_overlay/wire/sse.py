"""Server-Sent Events out of chunks, after the WHATWG HTML standard, section 9.2 "Server-sent events".

Decides which records a stream holds. Not what they mean: `data` stays bytes, so JSON is parsed once, by
`streaming.events`. Differences from a browser, each on purpose: an event is bounded in size, and the unterminated
event at the end, which a browser drops, is handed out by `close` so that the caller can judge it.
"""

from __future__ import annotations

from dataclasses import dataclass

from claude_overlay.errors import EventTooLargeError
from claude_overlay.wire.lines import LineSplitter

MAX_EVENT_BYTES = 16 * 1024 * 1024
DEFAULT_EVENT = "message"
_MOST_RETRY_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSentEvent:
    """One dispatched event.

    Attributes:
        event: the `event:` field; "message" when the stream gave none, as the standard says.
        data: the `data:` lines joined with LF, undecoded.
        id: the last `id:` seen on the stream, this event's or an earlier one's; empty when there was none.
    """

    event: str = DEFAULT_EVENT
    data: bytes = b""
    id: str = ""


class SSEDecoder:
    """Incremental decoder: `feed` chunks, then `close`.

    The events do not depend on how the bytes were cut. Time is linear in the bytes, memory is bounded by
    `max_event_bytes` plus one chunk. Comments are dropped line by line and may go on for ever.

    Args:
        max_event_bytes: most bytes of one line, and of all `data`, `event` and `id` lines of one event.
            Default 16 MiB.
    """

    __slots__ = ("_data", "_event", "_fault", "_id", "_lines", "_max", "_retry", "_size")

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._max = max_event_bytes
        self._lines = LineSplitter(max_line_bytes=max_event_bytes)
        self._data: list[bytes] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._size = 0
        self._fault: EventTooLargeError | None = None

    @property
    def retry_ms(self) -> int | None:
        """The reconnection time the server asked for with `retry:`, in milliseconds."""
        return self._retry

    @property
    def fault(self) -> EventTooLargeError | None:
        """The error the next `feed` will raise. Look here after `feed`, or a fault waits for the next chunk."""
        return self._fault

    @property
    def mid_event(self) -> bool:
        """Whether bytes of an event have arrived whose end has not."""
        return bool(self._data or self._event or self._lines.pending_bytes)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take the next bytes; return the events they finish.

        Raises:
            EventTooLargeError: an event is over the limit. Events before it in the same chunk are returned first;
                the error is then raised by the next call, and is visible at once as `fault`.
        """
        if self._fault is not None:
            raise self._fault
        events: list[ServerSentEvent] = []
        try:
            self._take(self._lines.feed(chunk), events)
            self._fault = self._lines.fault
        except EventTooLargeError as too_large:
            self._fault = too_large
        if self._fault is not None and not events:
            raise self._fault
        return events

    def close(self) -> ServerSentEvent | None:
        """End of input. Return the event that was begun and never ended by a blank line, if it has data.

        The standard says such an event is not dispatched. It may be cut anywhere, also inside its last line.
        """
        rest = self._lines.close()
        if self._fault is not None:
            return None
        if rest:
            self._field(rest)
        return self._dispatch()

    def _take(self, lines: list[bytes], events: list[ServerSentEvent]) -> None:
        for line in lines:
            if line:
                self._field(line)
            elif (event := self._dispatch()) is not None:
                events.append(event)

    def _field(self, line: bytes) -> None:
        # Nearly every line is one of these two, spelt this way; what they skip is decided below.
        if line.startswith(b"data: "):
            self._data.append(line[6:])
        elif line.startswith(b"event: "):
            self._event = line[7:].decode("utf-8", "replace")
        elif not self._rare_field(line):
            return
        self._size += len(line)
        if self._size > self._max:
            raise EventTooLargeError(limit=self._max)

    def _rare_field(self, line: bytes) -> bool:
        """Take any other line; False for a comment (its name is empty) or a field the standard says to ignore."""
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry":
            # An absurd number of digits is no waiting time; int() would refuse more than 4300 of them.
            if value.isdigit() and len(value) <= _MOST_RETRY_DIGITS:
                self._retry = int(value)
        else:
            return False
        return True

    def _dispatch(self) -> ServerSentEvent | None:
        data, name = self._data, self._event
        self._data, self._event, self._size = [], "", 0
        if not data:
            return None
        joined = data[0] if len(data) == 1 else b"\n".join(data)
        return ServerSentEvent(event=name or DEFAULT_EVENT, data=joined, id=self._id)
