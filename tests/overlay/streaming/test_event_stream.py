"""The decoder for any kind of events: here, of counts that add up to a sum."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import (
    InvalidArgumentError,
    StreamCancelledError,
    StreamProtocolError,
    StreamServerError,
    StreamTruncatedError,
)
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


def make(accumulator: Sum | None = None, **settings: Any) -> EventStreamDecoder[tuple[str, Any], int]:
    """Make a decoder of numbers."""
    return EventStreamDecoder(
        decode=lambda data: (data["type"], data.get("value")),
        accumulator=accumulator or Sum(),
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


def test_the_whole_before_the_end() -> None:
    """It is an error that tells what has arrived, what is unfinished, and whether the last event was seen."""
    accumulator = Sum()
    accumulator.incomplete_blocks = {3: '{"a'}
    decoder = make(accumulator=accumulator)
    list(decoder.feed(NUMBERS))
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.final()
    early = caught.value
    assert str(early) == "the stream has not been read to its end (request req_1)"
    assert (early.snapshot, early.complete, early.incomplete_blocks) == (5, False, {3: '{"a'})

    list(decoder.feed(TOTAL))
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.final()
    assert caught.value.complete
    assert decoder.failure is None


def test_nothing_is_taken_after_the_end() -> None:
    """A stream that has ended well takes no more bytes, and says so."""
    decoder = make()
    list(decoder.feed(NUMBERS + TOTAL))
    decoder.close()
    with pytest.raises(InvalidArgumentError) as caught:
        decoder.feed(b"")
    assert str(caught.value) == "this stream has been closed: it takes no more bytes"
    assert decoder.final() == 5


@pytest.mark.parametrize(
    ("body", "clean", "message"),
    [
        (b"", True, "the body held no event at all"),
        (b": nothing but a comment\n\n", False, "the body held no event at all"),
        (NUMBERS, True, "the stream ended before total"),
        (NUMBERS, False, "the stream ended before total"),
        (NUMBERS + TOTAL, False, "the stream ended after total, but not cleanly"),
    ],
)
def test_how_it_ended(body: bytes, message: str, *, clean: bool) -> None:
    """The error says how far the stream had come."""
    decoder = make()
    list(decoder.feed(body))
    cause = OSError("gone")
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.close(clean=clean, cause=cause)
    assert (caught.value.message, caught.value.__cause__) == (message, cause)


@pytest.mark.parametrize("transport", [None, OSError("gone")])
def test_a_failure_keeps_its_own_cause(transport: OSError | None) -> None:
    """What the accumulator chained to its error is not replaced by what the transport said."""

    class Strict(Sum):
        def add(self, event: Any) -> None:
            if event["type"] == "total":
                message = "a total that makes no sense"
                raise StreamProtocolError(message) from ValueError("why")
            super().add(event)

    decoder = make(accumulator=Strict())
    list(decoder.feed(NUMBERS + TOTAL[:-2]))
    with pytest.raises(StreamProtocolError) as caught:
        decoder.close(cause=transport)
    assert str(caught.value.__cause__) == "why"
    assert caught.value.event_number == 3


def test_the_last_event_without_its_blank_line_under_another_name() -> None:
    """The data is believed here too; the name is no oddity worth noting, for it may have been cut."""
    decoder = make()
    list(decoder.feed(NUMBERS + b"event: tot\n" + TOTAL[:-2]))
    decoder.close()

    assert decoder.final() == 5
    assert [anomaly.kind for anomaly in decoder.anomalies] == ["unterminated_message_stop"]


def test_a_fresh_stream_is_neither_closed_nor_failed() -> None:
    """Nothing has arrived and nothing has gone wrong."""
    decoder = make()
    assert (decoder.failure, decoder.complete, decoder.snapshot, decoder.event_count) == (None, False, None, 0)
    assert (decoder.anomalies, decoder.incomplete_blocks) == ((), {})


def test_one_iterator_for_the_whole_stream() -> None:
    """It gives None when there is no more as yet, and goes on with what is taken next."""
    decoder = make()
    events = decoder.events()

    assert next(events) is None
    decoder.take(NUMBERS)
    assert [next(events), decoder.snapshot] == [("number", 2), 2]
    decoder.take(TOTAL)
    assert [next(events) for _ in range(4)] == [("number", 3), ("total", None), None, None]
    decoder.close()
    assert (next(events), decoder.final()) == (None, 5)


def test_iterators_share_what_there_is() -> None:
    """Each event is given out once, whichever of them is asked, and none is skipped."""
    decoder = make()
    one, other = decoder.events(), decoder.events()
    decoder.take(NUMBERS + NUMBERS)

    assert next(one) == ("number", 2)
    assert [next(other) for _ in range(4)] == [("number", 3), ("number", 2), ("number", 3), None]
    decoder.take(NUMBERS)
    assert [next(one), next(other), next(one), next(other)] == [("number", 2), ("number", 3), None, None]
    assert decoder.snapshot == 15


def test_nothing_comes_after_a_failure_not_even_to_who_is_in_the_middle() -> None:
    """An iterator that was begun raises what the stream failed with, and gives out nothing that was left."""
    decoder = make()
    events = decoder.events()
    decoder.take(NUMBERS)
    next(events)
    with pytest.raises(StreamCancelledError):
        decoder.give_up(StreamCancelledError("enough"))

    with pytest.raises(StreamCancelledError) as caught:
        next(events)

    assert caught.value.snapshot == 2
    assert next(events, "over") == "over"
    with pytest.raises(StreamCancelledError):
        decoder.take(NUMBERS)


def test_events_behind_a_reported_error_are_dropped() -> None:
    """The error's event is given out; what came after it in the same chunk is not, and not added up."""
    decoder = make()
    events = decoder.events()
    decoder.take(NUMBERS + b'data: {"type": "error", "error": {"type": "api_error"}}\n\n' + NUMBERS)

    assert [next(events)[0] for _ in range(3)] == ["number", "number", "error"]  # type: ignore[index]  # none is None
    with pytest.raises(StreamServerError) as caught:
        next(events)
    assert caught.value.snapshot == 5
