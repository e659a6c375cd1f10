"""Server-Sent Events out of chunks, after the WHATWG HTML standard, section 9.2 "Server-sent events".

Decides which records a stream holds. Not what they mean: `data` stays bytes, so JSON is parsed once, by
`streaming.events`. Differences from a browser, each on purpose: an event is bounded in size, and the unterminated
event at the end, which a browser drops, is handed out by `close` so that the caller can judge it.

Nearly every event is written as `event: name`, `data: text` and a blank line, all ended by LF. Whole events of that
form are cut out of a chunk all at once; whatever else there is goes line by line. Both give the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from claude_overlay.errors import EventTooLargeError
from claude_overlay.wire.lines import LineSplitter

MAX_EVENT_BYTES = 16 * 1024 * 1024
DEFAULT_EVENT = "message"
# As numbers: bytes are searched for bytes only after Python has found, by way of an exception, that they are no number.
_LF, _CR = b"\n\r"
_MOST_RETRY_DIGITS = 12
# `event:` lines whose names are kept decoded: a stream has some ten of them.
_MOST_NAMES = 32
_LONGEST_NAME_LINE = 64

# Events in a row that differ in nothing but their data: their `event`, the `data` of each, their `id`. Nearly all of a
# chunk are one run, so what is made for each of a hundred thousand events is its data and nothing else.
Run: TypeAlias = tuple[str, list[bytes], str]


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

    __slots__ = (
        "_between", "_between_events", "_data", "_event", "_fault", "_front", "_front_name", "_id", "_lines", "_max",
        "_names", "_retry", "_size",
    )  # fmt: skip

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._max = max_event_bytes
        self._lines = LineSplitter(max_line_bytes=max_event_bytes)
        self._data: list[bytes] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        # Bytes of the fields of the event now being read: 0 between two events.
        self._size = 0
        # Whether the next byte begins an event, as far as `_take_lines` has come.
        self._between_events = False
        self._names: dict[bytes, str] = {}
        # What the data of the last event of the usual form stood behind, what stands between two such, and its name.
        self._front = b"event: message\ndata: "
        self._between = b"\n\n" + self._front
        self._front_name = DEFAULT_EVENT
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
        return [
            ServerSentEvent(event=name, data=data, id=last_id) for name, all_data, last_id in self.runs(chunk)
            for data in all_data
        ]  # fmt: skip

    def runs(self, chunk: bytes) -> list[Run]:
        """Do what `feed` does; give the events as runs.

        Raises:
            EventTooLargeError: as `feed`.
        """
        if self._fault is not None:
            raise self._fault
        found: list[Run] = []
        begin = 0
        if not self._between_events:
            # To the end of the event that an earlier chunk has begun.
            begin = chunk.find(b"\n\n") + 2
            if begin == 1:
                begin = len(chunk)
            self._take_lines(chunk[:begin], found)
        if self._between_events:
            end = chunk.rfind(b"\n\n", begin) + 2
            if end >= begin + 2 and self._take_usual(chunk[begin:end], found):
                begin = end
        if begin < len(chunk) and self._fault is None:
            self._take_lines(chunk[begin:], found)
        if self._fault is not None and not found:
            raise self._fault
        return found

    def _take_usual(self, whole: bytes, found: list[Run]) -> bool:
        """Take whole events if each of them is written as usual; False, and nothing done, if one is not."""
        if len(whole) > self._max:
            return False
        # Nearly always all are of one name, that of the last chunk. Then the same stands between the data of any two.
        front = self._front
        if not whole.startswith(front):
            line = whole[: whole.find(b"\n")]
            front = line + b"\ndata: "
            if not (self._name(line) and whole.startswith(front)):
                return False
            self._front, self._between, self._front_name = front, b"\n\n" + front, self._name(line)
        data = whole[len(front) : -2].split(self._between)
        joined = b"".join(data)  # to be searched: many times quicker than to count the line ends of the whole
        if _LF in joined or _CR in joined:
            return _CR not in whole and self._take_mixed(whole, found)
        found.append((self._front_name, data, self._id))
        return True

    def _take_mixed(self, whole: bytes, found: list[Run]) -> bool:
        """Do the same for events of several names."""
        lines = whole.split(b"\n")
        lines.pop()
        # Of each event the first line, the second, and the blank one.
        heads, seconds, blanks = lines[::3], lines[1::3], lines[2::3]
        if len(lines) != 3 * len(seconds) or any(blanks):
            return False
        names = [self._name(head) for head in heads]
        if not (all(names) and all(line.startswith(b"data: ") for line in seconds)):
            return False
        for name, same in groupby(zip(names, seconds, strict=True), itemgetter(0)):
            found.append((name, [second[6:] for _, second in same], self._id))
        return True

    def _name(self, line: bytes) -> str:
        """Give the name in an `event:` line of the usual form; empty for any other line."""
        name = self._names.get(line)
        if name is None:
            if not line.startswith(b"event: "):
                return ""
            name = line[7:].decode("utf-8", "replace") or DEFAULT_EVENT
            if len(self._names) < _MOST_NAMES and len(line) <= _LONGEST_NAME_LINE:
                self._names[line] = name
        return name

    def close(self) -> ServerSentEvent | None:
        """End of input. Return the event that was begun and never ended by a blank line, if it has data.

        The standard says such an event is not dispatched. It may be cut anywhere, also inside its last line.
        """
        rest = self._lines.close()
        if self._fault is not None:
            return None
        if rest:
            self._field(rest)
        last = self._dispatch()
        return None if last is None else ServerSentEvent(event=last[0], data=last[1][0], id=last[2])

    def _take_lines(self, chunk: bytes, found: list[Run]) -> None:
        """Take bytes line by line: any form of event, cut anywhere."""
        try:
            for line in self._lines.feed(chunk):
                if line:
                    self._field(line)
                elif (event := self._dispatch()) is not None:
                    found.append(event)
            self._fault = self._lines.fault
        except EventTooLargeError as too_large:
            self._fault = too_large
        self._between_events = not self._size and self._lines.at_start_of_line

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

    def _dispatch(self) -> Run | None:
        data, name = self._data, self._event
        self._data, self._event, self._size = [], "", 0
        if not data:
            return None
        joined = data[0] if len(data) == 1 else b"\n".join(data)
        return name or DEFAULT_EVENT, [joined], self._id
