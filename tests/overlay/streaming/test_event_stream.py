"""The decoder for any kind of events: here, of counts that add up to a sum."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import StreamCancelledError, StreamProtocolError, StreamServerError, StreamTruncatedError
from claude_overlay.streaming import EventStreamDecoder
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.events import server_error


class Sum:
    """Adds numbers up until `total`; that is all a session of this kind is."""

    def __init__(self) -> None:
        self.complete = False
        self.incomplete_blocks: dict[int, str] = {}
        self.snapshot: int | None = None

    def add(self, event: Any) -> None:
        """Add one event."""
        if event["type"] == "error":
            raise server_error(event)
        if self.complete:
            message = "a number after the total"
            raise StreamProtocolError(message)
        if event["type"] == "total":
            self.complete = True
        elif event["type"] == "number":
            self.snapshot = (self.snapshot or 0) + event["value"]


def make(**settings: Any) -> EventStreamDecoder[tuple[str, Any], int]:
    """Make a decoder of numbers."""
    return EventStreamDecoder(
        decode=lambda data: (data["type"], data.get("value")),
        accumulator=Sum(),
        log=AnomalyLog(),
        last_event="total",
        request_id="req_1",
        **settings,
    )


NUMBERS = b'data: {"type": "number", "value": 2}\n\ndata: {"type": "number", "value": 3}\n\n'
TOTAL = b'data: {"type": "total"}\n\n'


def test_events_of_any_kind_add_up() -> None:
    """Decode function and accumulator are the caller's; chunks, order of delivery and the end are as for messages."""
    decoder = make()

    first = list(decoder.feed(NUMBERS[:50]))
    assert (first, decoder.snapshot, decoder.complete) == ([("number", 2)], 2, False)
    assert list(decoder.feed(NUMBERS[50:] + TOTAL)) == [("number", 3), ("total", None)]
    decoder.close()
    assert (decoder.final(), decoder.event_count, decoder.failure) == (5, 3, None)


@pytest.mark.parametrize(
    ("body", "error", "snapshot"),
    [
        (NUMBERS, StreamTruncatedError, 5),
        (b"", StreamTruncatedError, None),
        (NUMBERS + b"data: {\n\n", StreamProtocolError, 5),
        (NUMBERS + b'data: {"type": "error", "error": {"type": "api_error"}}\n\n', StreamServerError, 5),
        (NUMBERS + TOTAL + NUMBERS, StreamProtocolError, 5),
    ],
)
def test_faults_are_the_same_for_any_kind(body: bytes, error: type[Exception], snapshot: int | None) -> None:
    """A stream that does not end with its last event fails, and the error carries what arrived."""
    decoder = make()

    with pytest.raises(error) as caught:  # noqa: PT012 - the fault may come while reading or at the end
        list(decoder.feed(body))
        decoder.close()

    failure: Any = caught.value
    assert (failure.snapshot, failure.request_id) == (snapshot, "req_1")


def test_the_last_event_without_its_blank_line() -> None:
    """It counts, as message_stop does."""
    decoder = make()
    list(decoder.feed(NUMBERS + TOTAL[:-2]))
    decoder.close()

    assert decoder.final() == 5


def test_a_check_of_the_whole() -> None:
    """It is asked when the last event has come, and what it raises fails the stream behind that event."""

    def check() -> None:
        message = "not a nice sum"
        raise StreamProtocolError(message)

    decoder = make(check=check)
    seen = []

    with pytest.raises(StreamProtocolError, match="nice sum"):
        seen.extend(decoder.feed(NUMBERS + TOTAL))
    assert decoder.complete
    assert [kind for kind, _ in seen] == ["number", "number", "total"]


def test_giving_up() -> None:
    """The reader's own reason ends the stream: unread events are dropped, and every later call raises it."""
    decoder = make()
    events = decoder.feed(NUMBERS)
    next(events)
    cause = OSError("gone")

    for act in (lambda: decoder.give_up(StreamCancelledError("enough"), cause), decoder.close, decoder.final):
        with pytest.raises(StreamCancelledError, match="enough") as caught:
            act()
        assert (caught.value.snapshot, caught.value.request_id, caught.value.__cause__) == (2, "req_1", cause)
    with pytest.raises(StreamCancelledError):
        next(events)


def test_giving_up_what_has_failed_already() -> None:
    """A stream keeps its own failure."""
    decoder = make()
    with pytest.raises(StreamProtocolError) as caught:
        list(decoder.feed(b"data: {\n\n"))

    with pytest.raises(StreamProtocolError) as again:
        decoder.give_up(StreamCancelledError("enough"))
    assert again.value is caught.value
