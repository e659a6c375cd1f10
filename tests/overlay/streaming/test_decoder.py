"""The whole path from bytes to events and message: never a silent short success, never a foreign exception."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from tests.overlay.partitions import cuts, offsets
from tests.overlay.streaming.sample_stream import (
    RICH,
    RICH_CONTENT,
    SHORT,
    SHORT_TEXT,
    begin,
    change,
    delta,
    encode,
    end,
    error,
    ping,
    start,
    stop,
    text,
    tool,
)

from claude_overlay.errors import (
    ClaudeError,
    EventTooLargeError,
    InvalidArgumentError,
    StreamError,
    StreamProtocolError,
    StreamServerError,
    StreamTruncatedError,
)
from claude_overlay.streaming import MessageStreamDecoder

Event = dict[str, Any]
BODY = encode(RICH)


def run(chunks: list[bytes], **options: Any) -> tuple[list[Event], MessageStreamDecoder, StreamError | None]:
    """Feed and close; the events, the decoder and the error, if any. Another exception fails the test."""
    decoder = MessageStreamDecoder("req_test", **options)
    events: list[Event] = []
    try:
        for chunk in chunks:
            for event in decoder.feed(chunk):
                events.append(event.to_dict())  # noqa: PERF401 - what came before an error must be kept
        decoder.close()
    except StreamError as failure:
        return events, decoder, failure
    return events, decoder, None


def test_a_stream_gives_its_events_and_its_message() -> None:
    """All events in order, pings included, then the message, the same object each time."""
    events, decoder, failure = run([BODY])
    assert failure is None
    assert events == RICH
    assert decoder.event_count == len(RICH)
    message = decoder.final_message()
    assert [block.to_dict() for block in message.content] == RICH_CONTENT
    assert message.text == "The sky is blue."
    assert [call.id for call in message.tool_uses] == ["toolu_3"]
    assert decoder.final_message() is message
    assert decoder.snapshot == message
    assert decoder.anomalies == ()
    assert decoder.failure is None


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("names", [True, False])
def test_line_ends_mark_and_missing_names_change_nothing(newline: str, mark: bytes, names: bool) -> None:  # noqa: FBT001
    """CR, LF, CRLF, a byte order mark, data-only events, comments: the same events, also byte by byte."""
    body = mark + f": hello{newline}".encode() + encode(RICH, newline, names=names)
    for chunks in ([body], [body[at : at + 1] for at in range(len(body))]):
        events, _, failure = run(chunks)
        assert (events, failure) == (RICH, None)


@given(at=offsets(len(BODY)))
@settings(max_examples=60, deadline=None)
def test_no_partition_changes_the_events(at: list[int]) -> None:
    """Any cuts, within characters and line ends too."""
    events, decoder, failure = run(cuts(BODY, at))
    assert (events, failure) == (RICH, None)
    assert decoder.final_message().text == "The sky is blue."


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("clean", [True, False])
def test_a_cut_at_every_byte_is_an_error_or_the_whole_message(newline: str, clean: bool) -> None:  # noqa: FBT001
    """Ended early at any offset: success only once message_stop is whole, and then with the whole text.

    Otherwise StreamTruncatedError with what arrived. Nothing else is ever raised.
    """
    body = encode(SHORT, newline)
    # Success from the closing brace of message_stop on; from a broken transport never.
    whole = body.rindex(b"}") + 1
    # The blank line, of which its CR is enough, dispatches message_stop.
    dispatched = whole + len(newline) + 1
    for offset in range(len(body) + 1):
        decoder = MessageStreamDecoder("req_test")
        for _ in decoder.feed(body[:offset]):
            pass
        if clean and offset >= whole:
            decoder.close()
            assert decoder.final_message().text == SHORT_TEXT
            continue
        with pytest.raises(StreamTruncatedError) as caught:
            decoder.close(clean=clean)
        arrived = caught.value.snapshot
        assert arrived is None or SHORT_TEXT.startswith(arrived.text)
        assert caught.value.request_id == "req_test"
        assert caught.value.complete is (offset >= dispatched)
        with pytest.raises(StreamTruncatedError):
            decoder.final_message()


def test_a_broken_transport_is_chained_and_keeps_what_arrived() -> None:
    """The transport's exception is the cause; the snapshot has the text so far and the open block is named."""
    reset = ConnectionResetError("reset by peer")
    decoder = MessageStreamDecoder()
    list(decoder.feed(encode([start(), *text(0, "a"), begin(1, {"type": "text", "text": "b"})])))
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.close(clean=False, cause=reset)
    assert caught.value.__cause__ is reset
    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == "ab"
    assert caught.value.snapshot.stop_reason is None
    assert caught.value.incomplete_blocks == {1: ""}
    assert not caught.value.complete


def test_a_transport_broken_after_message_stop_is_an_error_that_says_complete() -> None:
    """Success needs a clean end too; `complete` tells that only the end was lost."""
    decoder = MessageStreamDecoder()
    list(decoder.feed(encode(SHORT)))
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.close(clean=False)
    assert caught.value.complete
    assert "after message_stop" in str(caught.value)
    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == SHORT_TEXT


@pytest.mark.parametrize(
    "body",
    [b"", b"\n\n", b"<html>please log in</html>", b'{"type": "error"}', b": only comments\n\n"],
)
def test_a_body_without_events_is_truncated(body: bytes) -> None:
    """An empty answer, a portal's page or plain JSON where a stream is due is never an empty message."""
    events, decoder, failure = run([body])
    assert events == []
    assert isinstance(failure, StreamTruncatedError)
    assert "no event at all" in str(failure)
    assert failure.snapshot is None
    assert decoder.snapshot is None


@pytest.mark.parametrize("tail", [b"\n", b"", b"\r", b"\r\n", b"   "])
def test_message_stop_without_its_blank_line_completes_the_stream(tail: bytes) -> None:
    """Servers and recorders leave the last blank line out; nothing of the message is missing then. It is noted."""
    body = encode(SHORT[:-1]) + b'event: message_stop\ndata: {"type": "message_stop"}' + tail
    events, decoder, failure = run([body])
    assert failure is None
    assert events == SHORT[:-1]
    assert decoder.final_message().text == SHORT_TEXT
    assert [(anomaly.kind, anomaly.first_event) for anomaly in decoder.anomalies] == [
        ("unterminated_message_stop", len(SHORT)),
    ]
    assert decoder.event_count == len(SHORT)


@pytest.mark.parametrize("last", [change(), text(1, "a")[0], ping(), {"type": "novel"}], ids=lambda last: last["type"])
def test_any_other_event_without_its_blank_line_is_dropped(last: Event) -> None:
    """As the standard says; and the stream is truncated."""
    events, _, failure = run([encode([start()]) + encode([last]).rstrip(b"\n")])
    assert events == [start()]
    assert isinstance(failure, StreamTruncatedError)


def test_an_unterminated_message_stop_must_be_lawful_too() -> None:
    """A whole message_stop at the end does not close an open block, nor make up a stop reason."""
    for events in ([start(), begin(0, {"type": "text", "text": ""}), change()], [start()], []):
        _, _, failure = run([encode([*events, stop()]).rstrip(b"\n")])
        assert isinstance(failure, StreamProtocolError)


ERRORS = [
    ("overloaded_error", True),
    ("api_error", True),
    ("rate_limit_error", True),
    ("timeout_error", True),
    ("invalid_request_error", False),
    ("an_error_of_tomorrow", False),
]


@pytest.mark.parametrize(("kind", "retryable"), ERRORS)
@pytest.mark.parametrize("before", [[], [start(), *text(0, "a"), begin(1, {"type": "text", "text": "b"})]])
@pytest.mark.parametrize("terminated", [True, False])
def test_an_error_event_first_or_in_the_middle(
    kind: str,
    retryable: bool,  # noqa: FBT001
    before: list[Event],
    terminated: bool,  # noqa: FBT001
) -> None:
    """The events before it and the error event itself are delivered, then it is raised with what arrived.

    An error event that lost its blank line is reported as well, but not delivered.
    """
    body = encode([*before, error(kind)])
    events, decoder, failure = run([body if terminated else body.rstrip(b"\n")])
    assert events == ([*before, error(kind)] if terminated else before)
    assert isinstance(failure, StreamServerError)
    assert (failure.type, failure.is_retryable) == (kind, retryable)
    assert failure.error == {"type": kind, "message": "busy"}
    assert failure.body == error(kind)
    assert failure.request_id == "req_test"
    assert decoder.event_count == len(before) + 1
    assert kind in str(failure)
    assert "busy" in str(failure)
    assert decoder.failure is failure
    if before:
        assert failure.snapshot is not None
        assert failure.snapshot.text == "ab"
        assert failure.incomplete_blocks == {1: ""}
    else:
        assert failure.snapshot is None


def test_the_request_id_of_an_error_event_serves_when_there_is_no_other() -> None:
    """The response header wins; without it the event's own id is kept."""
    body = encode([error() | {"request_id": "req_event"}])
    for given_id, expected in ((None, "req_event"), ("req_header", "req_header")):
        decoder = MessageStreamDecoder(given_id)
        with pytest.raises(StreamServerError) as caught:
            list(decoder.feed(body))
        assert caught.value.request_id == expected


def test_an_unterminated_error_that_says_nothing() -> None:
    """Whole JSON of type error is the server's; a record named error and cut before its data was whole is not."""
    for body, kind in (
        (b'data: {"type": "error"}', StreamServerError),
        (b'event: error\ndata: {"type": "error", "err', StreamTruncatedError),
        (b"event: error\ndata: went away", StreamTruncatedError),
    ):
        _, _, failure = run([encode([start()]) + body])
        assert type(failure) is kind


def test_an_error_after_message_stop_is_still_an_error() -> None:
    """The message is complete, and the server's failure is not hidden."""
    _, _, failure = run([encode([*SHORT, error()])])
    assert isinstance(failure, StreamServerError)
    assert failure.complete


@pytest.mark.parametrize("tail", [b"data: [DONE]\n\n", b"event: done\ndata: {}\n\n"])
def test_a_sentinel_of_a_gateway_after_message_stop_is_no_fault(tail: bytes) -> None:
    """The message is whole, so what is no event after it is noted and ignored."""
    events, decoder, failure = run([encode(SHORT) + tail])

    assert failure is None
    assert events == SHORT
    assert decoder.final_message().text == SHORT_TEXT
    assert [anomaly.kind for anomaly in decoder.anomalies] == ["trailing_record"]


FAULTS = [
    pytest.param(b"data: {bad\n\n", "not JSON", id="malformed JSON"),
    pytest.param(b'data: {"type": "ping", "x": "\xff"}\n\n', "not JSON", id="not UTF-8"),
    pytest.param(b'data: {"type": "ping", "x": "\x00"}\n\n', "not JSON", id="NUL"),
    pytest.param(b"data:\n\n", "not JSON", id="empty data"),
    pytest.param(b"data: [DONE]\n\n", "not JSON", id="another API's sentinel"),
    pytest.param(b"data: 3\n\n", "not an object", id="not an object"),
    pytest.param(encode([delta(7, "text_delta", text="x")]), "index 7", id="a delta for no block"),
    pytest.param(encode([delta(0, "text_delta", text="x")]), "has ended", id="a delta after the end"),
    pytest.param(encode([start(id="msg_other")]), "spliced", id="a second message"),
    pytest.param(encode([{"type": "content_block_delta", "index": 1}]), "shape", id="a known event without fields"),
    pytest.param(encode([{"type": "message_start", "message": {}}]), "shape", id="message_start without a message"),
    pytest.param(encode([stop()]), "stop reason", id="message_stop too early"),
]


@pytest.mark.parametrize(("fault", "reason"), FAULTS)
def test_a_fault_comes_after_the_events_before_it(fault: bytes, reason: str) -> None:
    """In one chunk or byte by byte: the good events are delivered, then StreamProtocolError, with their message."""
    good = [start(), *text(0, "abc")]
    body = encode(good) + fault + encode([change(), stop()])
    for chunks in ([body], [body[at : at + 1] for at in range(len(body))]):
        events, decoder, failure = run(chunks)
        assert events == good
        assert isinstance(failure, StreamProtocolError)
        assert reason in str(failure)
        assert failure.event_number == len(good) + 1
        assert failure.snapshot is not None
        assert failure.snapshot.text == "abc"
        assert failure.request_id == "req_test"
        assert not failure.complete
        assert decoder.failure is failure


def test_an_event_over_the_limit_is_a_typed_error_after_the_events_before_it() -> None:
    """Memory is bounded; what came before in the same chunk is not lost."""
    good = [start(), *text(0, "abc")]
    huge = delta(0, "text_delta", text="x" * 2000)
    events, _, failure = run([encode([*good, huge, stop()])], max_event_bytes=1000)
    assert events == good
    assert isinstance(failure, EventTooLargeError)
    assert failure.limit == 1000
    assert failure.snapshot is not None
    assert failure.snapshot.text == "abc"


def test_an_endless_line_is_a_typed_error() -> None:
    """Nothing but one line that never ends: refused at the limit."""
    decoder = MessageStreamDecoder(max_event_bytes=1000)
    for _ in range(10):
        assert list(decoder.feed(b"x" * 100)) == []
    with pytest.raises(EventTooLargeError):
        list(decoder.feed(b"x"))
    with pytest.raises(EventTooLargeError):
        decoder.close()


def test_a_failed_stream_fails_again_and_takes_nothing_more() -> None:
    """feed, close and final_message raise the same error from then on."""
    _, decoder, failure = run([encode([start(), error()])])
    assert failure is not None
    for again in (lambda: decoder.feed(encode(SHORT)), decoder.close, decoder.final_message):
        with pytest.raises(StreamServerError) as caught:
            again()
        assert caught.value is failure


def test_a_closed_stream_takes_no_bytes_and_closes_twice() -> None:
    """Closing is idempotent; feeding after it is the caller's mistake."""
    _, decoder, failure = run([encode(SHORT)])
    assert failure is None
    decoder.close()
    with pytest.raises(InvalidArgumentError):
        decoder.feed(b"")


def test_final_message_before_the_end_is_an_error_with_the_snapshot() -> None:
    """A message is final only when the body has ended; asking early does not fail the stream."""
    decoder = MessageStreamDecoder("req_test")
    list(decoder.feed(encode(SHORT[:4])))
    with pytest.raises(StreamTruncatedError) as caught:
        decoder.final_message()
    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == "Hé"
    assert caught.value.request_id == "req_test"
    list(decoder.feed(encode(SHORT[4:])))
    decoder.close()
    assert decoder.final_message().text == SHORT_TEXT


def test_the_snapshot_never_runs_ahead_of_the_reader() -> None:
    """Within one chunk, after each event handed out, the snapshot is exactly what those events say."""
    decoder = MessageStreamDecoder()
    seen = [
        (event.type, snapshot.text if (snapshot := decoder.snapshot) else None) for event in decoder.feed(encode(SHORT))
    ]
    texts = ["", "", "", "Hé", SHORT_TEXT, SHORT_TEXT, SHORT_TEXT, SHORT_TEXT]
    assert [text for _, text in seen] == texts


def test_events_left_unread_are_not_lost() -> None:
    """Breaking out of `feed` keeps the rest for the next `feed`; `close` adds it to the message."""
    body = encode(SHORT)
    decoder = MessageStreamDecoder()
    first = next(decoder.feed(body[:600]))
    rest = [event.to_dict() for event in decoder.feed(body[600:])]
    assert [first.to_dict(), *rest] == SHORT

    decoder = MessageStreamDecoder()
    decoder.feed(body)
    decoder.close()
    assert decoder.final_message().text == SHORT_TEXT


def test_close_reports_a_fault_among_unread_events() -> None:
    """A fault nobody has read up to is not skipped."""
    decoder = MessageStreamDecoder()
    decoder.feed(encode([start(), error(), *SHORT]))
    with pytest.raises(StreamServerError):
        decoder.close()


def test_tool_input_that_is_not_whole_is_an_error_at_the_end() -> None:
    """The model says it had finished, yet the input is no JSON object: all events come, then StreamProtocolError."""
    events = [start(), *tool(0, '"city": "Bern"}'), *text(1, "a"), change("tool_use"), stop()]
    seen, decoder, failure = run([encode(events)])
    assert seen == events
    assert isinstance(failure, StreamProtocolError)
    assert failure.message == "the input of the tool call in block 0 is not one JSON object"
    assert failure.complete
    assert failure.incomplete_blocks == {0: '"city": "Bern"}'}
    assert failure.snapshot is not None
    assert failure.snapshot.text == "a"
    assert [anomaly.kind for anomaly in decoder.anomalies] == ["invalid_tool_input"]
    _, _, unterminated = run([encode(events).rstrip(b"\n")])
    assert isinstance(unterminated, StreamProtocolError)


def test_tool_input_cut_by_max_tokens_or_allowed_by_the_caller_is_no_error() -> None:
    """The message comes, with what could be read; `incomplete_blocks` has the raw text."""
    for reason, options in (("max_tokens", {}), ("tool_use", {"allow_invalid_input": True})):
        _, decoder, failure = run([encode([start(), *tool(0, '{"city": "Be'), change(reason), stop()])], **options)
        assert failure is None
        assert decoder.final_message().content[0].input == {"city": "Be"}
        assert decoder.incomplete_blocks == {0: '{"city": "Be'}


def test_oddities_are_noted_and_harmless() -> None:
    """A contradicting name, an unknown event and a repeated message_start leave the message as it is."""
    body = encode([start()]).replace(b"event: message_start", b"event: message_stop")
    body += encode([start(), {"type": "novel"}, *SHORT[1:]])
    events, decoder, failure = run([body])
    assert failure is None
    assert len(events) == len(SHORT) + 2
    assert decoder.final_message().text == SHORT_TEXT
    assert {anomaly.kind: anomaly.first_event for anomaly in decoder.anomalies} == {
        "event_name_mismatch": 1,
        "repeated_message_start": 2,
        "unknown_event": 3,
    }


def test_a_failure_survives_pickle_with_its_snapshot() -> None:
    """An error can cross a process boundary with all it carries."""
    _, _, failure = run([encode([start(), *text(0, "a"), error()])])
    assert failure is not None
    copied = pickle.loads(pickle.dumps(failure))  # noqa: S301 - our own bytes
    assert type(copied) is StreamServerError
    assert vars(copied) == vars(failure)


@given(at=offsets(len(BODY)), flips=offsets(len(BODY) - 1))
@settings(max_examples=150, deadline=None)
def test_damaged_bytes_give_a_typed_error_or_the_whole_message(at: list[int], flips: list[int]) -> None:
    """Whatever is overwritten, no foreign exception escapes; and success always has its message_stop."""
    damaged = bytearray(BODY)
    for number, position in enumerate(flips):
        damaged[position % len(BODY)] = (damaged[position % len(BODY)] + 37 * (number + 1)) % 256
    decoder = MessageStreamDecoder()
    try:
        for chunk in cuts(bytes(damaged), at):
            list(decoder.feed(chunk))
        decoder.close()
    except ClaudeError:
        return
    assert decoder.complete
    assert decoder.final_message().stop_reason is not None


def test_events_keep_fields_unknown_today() -> None:
    """A field added tomorrow is in the event and in the message."""
    events = json.loads(json.dumps(SHORT))
    events[0]["novel"] = 1
    events[0]["message"]["novel"] = {"x": [1]}
    events[2]["content_block"]["novel"] = 2
    seen, decoder, _ = run([encode(events)])
    assert seen == events
    message = decoder.final_message().to_dict()
    assert message["novel"] == {"x": [1]}
    assert message["content"][0]["novel"] == 2


def test_the_end_of_a_block_is_not_taken_for_the_end_of_the_message() -> None:
    """All content without message_delta and message_stop is truncated, although every block has ended."""
    _, _, failure = run([encode([start(), *text(0, "all of it")])])
    assert isinstance(failure, StreamTruncatedError)
    _, _, failure = run([encode([start(), *text(0, "all of it"), change()])])
    assert isinstance(failure, StreamTruncatedError)
    assert failure.snapshot is not None
    assert failure.snapshot.stop_reason == "end_turn"
    _, _, failure = run([encode([start(), begin(0, {"type": "text", "text": ""}), end(0), stop()])])
    assert isinstance(failure, StreamProtocolError)


@given(at=offsets(len(BODY)))
@settings(deadline=None)  # a busy machine is no defect
def test_adding_up_without_events_gives_the_same_message(at: list[int]) -> None:
    """However the body is cut: message, number of events and oddities are those of a stream that was read."""
    _, read, _ = run([BODY])
    decoder = MessageStreamDecoder()
    for chunk in cuts(BODY, at):
        decoder.feed(chunk)
        decoder.add_up()
    decoder.close()
    assert decoder.final_message() == read.final_message()
    assert decoder.event_count == read.event_count
    assert decoder.anomalies == read.anomalies


def test_events_can_be_read_and_added_up_in_turns() -> None:
    """What was given out is not added again, and what was added up is not given out."""
    whole, read, _ = run([BODY])
    decoder = MessageStreamDecoder()
    events = decoder.feed(BODY)
    first = [next(events).to_dict() for _ in range(3)]
    decoder.add_up()
    assert list(events) == []
    decoder.close()
    assert first == whole[:3]
    assert decoder.final_message() == read.final_message()


def test_adding_up_meets_the_faults_that_reading_meets() -> None:
    """An event that may not come now fails the stream, with what came before it as the snapshot."""
    body = encode([*RICH[:-1], delta(7, "text_delta", text="?"), RICH[-1]])
    _, _, failure = run([body])
    decoder = MessageStreamDecoder("req_test")
    decoder.feed(body)
    with pytest.raises(StreamError) as raised:
        decoder.add_up()
    assert failure is not None
    assert str(raised.value) == str(failure)
    assert raised.value.snapshot == failure.snapshot
    with pytest.raises(StreamError):
        decoder.add_up()


@pytest.mark.parametrize("index", [b"false", b"0.0", b'"0"', b"null", b"[]"])
@pytest.mark.parametrize("reads", [True, False])
def test_an_index_that_only_looks_like_one_is_refused(index: bytes, reads: bool) -> None:  # noqa: FBT001
    """False and 0.0 equal 0; they are no index all the same, read or not."""
    good = encode([start(), begin(0, {"type": "text", "text": ""}), delta(0, "text_delta", text="a")])
    bad = encode([delta(0, "text_delta", text="b")]).replace(b'"index": 0', b'"index": ' + index)
    assert b'"index": ' + index in bad
    decoder = MessageStreamDecoder()
    events = decoder.feed(good + bad)
    with pytest.raises(StreamProtocolError):
        _ = list(events) if reads else decoder.add_up()
    assert decoder.snapshot is not None
    assert decoder.snapshot.text == "a"
