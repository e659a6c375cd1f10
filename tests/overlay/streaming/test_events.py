"""From a record to parsed data and a typed event: `data.type` names it, and what is not an event is an error."""

from __future__ import annotations

import pytest
from tests.overlay.streaming.sample_stream import RICH, error, ping

from claude_api.models.message_stream_event import decode
from claude_overlay.errors import DecodeError, StreamProtocolError, StreamServerError
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.events import decode_event, parse_event, server_error
from claude_overlay.wire import ServerSentEvent


def parse(data: bytes, name: str = "message") -> tuple[dict[str, object], list[str]]:
    """The parsed data of a record, and the oddities noted."""
    log = AnomalyLog()
    found = parse_event(ServerSentEvent(event=name, data=data), log)
    return found, [anomaly.kind for anomaly in log.found()]


@pytest.mark.parametrize(
    ("name", "kinds"),
    [("ping", []), ("message", []), ("message_stop", ["event_name_mismatch"])],
)
def test_the_type_in_the_data_names_the_event(name: str, kinds: list[str]) -> None:
    """A missing `event:` field is nothing; a contradicting one is noted, and the data believed."""
    assert parse(b'{"type": "ping"}   ', name) == ({"type": "ping"}, kinds)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{bad",
        b'{"type": "ping"',
        b'{"type": "ping"} {}',
        b'{"type": "ping", "x": "\xff\xfe"}',
        b'{"type": "ping", "x": "\x00"}',
        b"[" * 100_000,
        b"null",
        b"[]",
        b'"ping"',
        b"{}",
        b'{"type": null}',
        b'{"type": 7}',
        b"[DONE]",
    ],
)
def test_data_that_is_no_object_with_a_type_is_a_protocol_error(data: bytes) -> None:
    """Malformed JSON of any kind is one typed error, with the parser's own error chained."""
    with pytest.raises(StreamProtocolError, match="the data of an event is not"):
        parse(data)


def test_the_parser_s_error_is_the_cause() -> None:
    """What the JSON parser said can be looked up, and does not escape."""
    with pytest.raises(StreamProtocolError) as caught:
        parse(b"{bad")
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize(
    ("data", "body", "kind"),
    [
        (b"", "", None),
        (b"upstream went away", "upstream went away", None),
        (b"\xff", "\ufffd", None),
        (b"null", None, None),
        (b'["x"]', ["x"], None),
        (
            b'{"error": {"type": "api_error", "message": "m"}}',
            {"error": {"type": "api_error", "message": "m"}},
            "api_error",
        ),
        (b'{"message": "m"}', {"message": "m"}, None),
    ],
)
def test_a_record_named_error_is_an_error_whatever_its_data(data: bytes, body: object, kind: str | None) -> None:
    """An `error` record without a proper body is still the server's error, with the body as it came."""
    with pytest.raises(StreamServerError) as caught:
        parse(data, "error")
    assert caught.value.body == body
    assert caught.value.type == kind


def test_a_huge_text_behind_an_error_is_cut() -> None:
    """The body of an error that is not JSON is bounded."""
    with pytest.raises(StreamServerError) as caught:
        parse(b"x" * 100_000, "error")
    assert len(caught.value.body) == 2048


def test_surrogate_escapes_are_read() -> None:
    """JSON text with half a surrogate pair is legal and kept."""
    found, _ = parse(rb'{"type": "ping", "x": "\ud83d", "y": "\ud83d\ude00"}')
    assert found == {"type": "ping", "x": "\ud83d", "y": "😀"}


def test_line_separators_within_data_are_text() -> None:
    """U+2028 and U+0085 inside a string do not end anything."""
    found, _ = parse('{"type": "ping", "x": "a\u2028b\u0085c"}'.encode())
    assert found["x"] == "a\u2028b\u0085c"


@pytest.mark.parametrize("event", [*RICH, ping(), error()], ids=lambda event: event["type"])
def test_every_known_event_is_typed_and_keeps_its_fields(event: dict[str, object]) -> None:
    """Pings and errors too have a class of their own; each gives back what it was made from."""
    typed = decode_event(dict(event), decode)
    assert typed.type == event["type"]
    assert typed.to_dict() == event
    assert not type(typed).__name__.startswith("Unknown")


def test_an_unknown_event_is_the_unknown_class() -> None:
    """It keeps its raw mapping and its type."""
    typed = decode_event({"type": "novel", "x": 1}, decode)
    assert type(typed).__name__ == "UnknownMessageStreamEvent"
    assert typed.to_dict() == {"type": "novel", "x": 1}
    assert typed.type == "novel"


def test_a_known_event_without_its_fields_is_a_protocol_error() -> None:
    """The cause names the path."""
    with pytest.raises(StreamProtocolError, match="message_start does not have its shape") as caught:
        decode_event({"type": "message_start"}, decode)
    assert isinstance(caught.value.__cause__, DecodeError)


@pytest.mark.parametrize(
    ("data", "message", "kind", "request_id"),
    [
        (
            {"error": {"type": "overloaded_error", "message": "busy"}, "request_id": "req_9"},
            "the server reported overloaded_error within the stream: busy (request req_9)",
            "overloaded_error",
            "req_9",
        ),
        ({"error": {"type": "api_error"}}, "the server reported api_error within the stream", "api_error", None),
        ({"error": {"message": "busy"}}, "the server reported an error within the stream: busy", None, None),
        ({"error": {"type": 7, "message": 8}}, "the server reported an error within the stream", None, None),
        ({"error": "busy", "request_id": 9}, "the server reported an error within the stream", None, None),
        ({}, "the server reported an error within the stream", None, None),
    ],
)
def test_what_the_server_s_error_says(
    data: dict[str, object], message: str, kind: str | None, request_id: str | None
) -> None:
    """Type, message and request id are taken when they are text; anything else is left out, not repeated."""
    error = server_error(data)
    assert (str(error), error.type, error.request_id, error.body) == (message, kind, request_id, data)


def test_an_error_that_does_not_say_which() -> None:
    """The message says so; what came is in `body`."""
    with pytest.raises(StreamServerError) as caught:
        parse(b"upstream went away", "error")
    assert str(caught.value) == "the server reported an error within the stream, without saying which"
    assert caught.value.__cause__ is not None


def test_what_is_noted_of_a_contradicting_name() -> None:
    """Both names, each cut to 64 characters."""
    log = AnomalyLog()
    parse_event(ServerSentEvent(event="e" * 70, data=b'{"type": "' + b"t" * 70 + b'"}'), log)
    assert log.found()[0].detail == f"event: {'e' * 64!r}, data.type: {'t' * 64!r}"


def test_what_is_said_of_data_without_a_type() -> None:
    """Word for word, so that nothing of the data is in it."""
    with pytest.raises(StreamProtocolError) as caught:
        parse(b'{"type": 7}')
    assert str(caught.value) == "the data of an event is not an object with a type"
