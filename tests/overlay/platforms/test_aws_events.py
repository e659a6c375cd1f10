"""Frames of Bedrock's streams to server-sent events: what the official SDK makes of them, and no byte lost."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from botocore.eventstream import EventStreamBuffer
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.parsers import EventStreamJSONParser
from hypothesis import given, settings
from tests.overlay.partitions import cuts, offsets

from claude_overlay.errors import APIConnectionError, DecodeError, EventTooLargeError
from claude_overlay.platforms.aws_events import AWSEvents, error_body
from claude_overlay.testing import message_events
from claude_overlay.wire.aws_event_stream import encode_frame
from claude_overlay.wire.sse import SSEDecoder

STREAMS = Path(__file__).parents[1] / "wire" / "aws_event_streams"
CHUNK = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
SHAPE = ServiceModel(Loader().load_service_model("bedrock-runtime", "service-2")).shape_for("ResponseStream")


def packed(event: Any) -> bytes:
    """A chunk as Bedrock sends it, padding included."""
    raw = event if isinstance(event, bytes) else json.dumps(event).encode()
    return encode_frame(CHUNK, json.dumps({"bytes": b64encode(raw).decode(), "p": "abcdefg"}).encode())


def exception(name: str, **body: Any) -> bytes:
    """An exception as Bedrock sends it."""
    headers = {":message-type": "exception", ":exception-type": name, ":content-type": "application/json"}
    return encode_frame(headers, json.dumps(body).encode())


def events_of(*chunks: bytes) -> list[tuple[str, Any]]:
    """Name and data of each event, as the stream above would read them."""
    events, lines = AWSEvents("req_1"), SSEDecoder()
    found = [event for chunk in chunks for piece in events.feed(chunk) for event in lines.feed(piece)]
    events.close()
    assert lines.close() is None
    return [(event.event, event.data) for event in found]


def by_botocore(body: bytes) -> list[tuple[str, Any]]:
    """What botocore's parser, which the official SDK stands on, finds of events and errors in a stream."""
    buffer: Any = EventStreamBuffer()
    buffer.add_data(body)
    parser: Any = EventStreamJSONParser()
    found: list[tuple[str, Any]] = []
    for message in buffer:
        response = message.to_response_dict()
        parsed = parser.parse(response, SHAPE)
        if response["status_code"] != 200:
            found.append(("error", (parsed["Error"]["Code"], parsed["Error"]["Message"])))
        elif parsed.get("chunk"):
            found.append(("chunk", parsed["chunk"]["bytes"]))
    return found


MESSAGE = list(message_events("Grüße, 世界\n\u2028 in pieces"))


@settings(max_examples=40, deadline=None)
@given(offsets(6000))
def test_a_stream_is_what_botocore_reads_of_it(at: list[int]) -> None:
    """Whichever way it is cut: each event is the bytes that botocore finds, named by its type."""
    body = b"".join(packed(event) for event in MESSAGE)

    found = events_of(*cuts(body, at))

    assert [("chunk", data) for _, data in found] == by_botocore(body)
    assert [name for name, _ in found] == [event["type"] for event in MESSAGE]


@pytest.mark.parametrize(
    ("frame", "kind", "name", "text"),
    [
        (exception("throttlingException", message="slow down"), "rate_limit_error", "throttlingException", "slow down"),
        (exception("modelStreamErrorException", message="m", originalStatusCode=424, originalMessage="o"),
         "api_error", "modelStreamErrorException", "m"),
        (exception("modelTimeoutException", message="t"), "timeout_error", "modelTimeoutException", "t"),
        (exception("serviceUnavailableException", message="u"), "overloaded_error", "serviceUnavailableException", "u"),
        (exception("internalServerException", message="i"), "api_error", "internalServerException", "i"),
        (exception("validationException", message="v"), "invalid_request_error", "validationException", "v"),
        (encode_frame({":message-type": "error", ":error-code": "InternalFailure", ":error-message": "wrong"}, b""),
         "api_error", "InternalFailure", "wrong"),
    ],
)  # fmt: skip
def test_an_exception_is_an_error_event_of_the_api(frame: bytes, kind: str, name: str, text: str) -> None:
    """Code and text are botocore's; the type is the API's, so that it is judged and retried like the API's own."""
    ((event, data),) = events_of(frame)
    error = json.loads(data)["error"]

    assert by_botocore(frame) == [("error", (error["aws_type"], error["message"]))]
    assert (event, error["type"], error["aws_type"], error["message"]) == ("error", kind, name, text)


def test_an_unknown_exception_keeps_its_name() -> None:
    """And what it says, which botocore would leave out; the original status goes along."""
    ((_, data),) = events_of(exception("brandNewException", message="?", originalStatusCode=418))

    assert json.loads(data)["error"] == {
        "type": "brandNewException", "message": "?", "aws_type": "brandNewException", "original_status": 418,
    }  # fmt: skip


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param(packed({"amazon-bedrock-invocationMetrics": {"inputTokenCount": 5}}), id="no type"),
        pytest.param(packed({"type": 7}), id="a type that is no text"),
        pytest.param(encode_frame({**CHUNK, ":event-type": "metadata"}, b"{}"), id="another event"),
        pytest.param(encode_frame({":message-type": "event"}, b"{}"), id="no event type"),
        pytest.param(encode_frame(CHUNK, b"{}"), id="no bytes"),
        pytest.param(encode_frame(CHUNK, b"not json"), id="no JSON"),
        pytest.param(encode_frame(CHUNK, b"[1]"), id="no object"),
    ],
)
def test_what_names_no_event_is_passed_over(frame: bytes) -> None:
    """As the official SDK does."""
    assert events_of(frame) == []


def test_what_is_no_message_event_comes_as_the_sdk_names_it() -> None:
    """So the stream above refuses it instead of losing it; line breaks in it stay within its data."""
    assert events_of(packed({"completion": "x"}))[0][0] == "completion"
    assert events_of(packed(b"no json\r\nevent: message_stop")) == [("completion", b"no json\nevent: message_stop")]
    assert events_of(packed(b'{\n"type":\r"ping\\nx"}')) == [("ping x", b'{\n"type":\n"ping\\nx"}')]


@pytest.mark.parametrize("name", ["hello", "weather", "think"])
def test_a_stand_in_that_sends_events_unpacked_is_read(name: str) -> None:
    """The recorded frames of aimock hold the events themselves, which the official SDK passes over in silence."""
    body = (STREAMS / f"{name}.bin").read_bytes()

    found = events_of(body)

    assert by_botocore(body) == []
    assert [found[0][0], found[-1][0]] == ["message_start", "message_stop"]
    assert all(json.loads(data)["type"] == event for event, data in found)


def test_a_cut_within_a_frame_is_a_broken_connection() -> None:
    """At every byte; at a frame's border it is for the stream above to say that the message is not whole."""
    body = packed({"type": "ping"}) * 2
    borders = {0, len(body) // 2, len(body)}

    for end in range(len(body) + 1):
        events = AWSEvents("req_1")
        got = list(events.feed(body[:end]))
        assert len(got) == (end >= len(body) // 2) + (end == len(body))
        if end in borders:
            events.close()
        else:
            with pytest.raises(APIConnectionError, match=r"within a frame.*req_1") as caught:
                events.close()
            assert caught.value.phase == "read"


@pytest.mark.parametrize("bit", [1, 64])
def test_a_flipped_byte_is_never_an_event(bit: int) -> None:
    """Whatever byte it is: what comes out is a beginning of the stream, and then an error."""
    body = packed({"type": "ping"}) * 2
    whole = list(AWSEvents().feed(body))

    for place in range(len(body)):
        damaged = bytearray(body)
        damaged[place] ^= bit
        events, got = AWSEvents("req_1"), []
        with pytest.raises((DecodeError, EventTooLargeError)):  # noqa: PT012 - the pieces before it come first
            for piece in events.feed(bytes(damaged)):
                got.append(piece)  # noqa: PERF402 - kept also when it raises
        assert got == whole[: len(got)]
        assert len(got) < 2


def test_a_chunk_that_is_not_base64_is_damage() -> None:
    """Its frame was whole, but nobody knows what it said."""
    frame = encode_frame(CHUNK, b'{"bytes": "a"}')

    with pytest.raises(DecodeError, match="base64") as caught:
        list(AWSEvents("req_1").feed(frame))
    assert caught.value.request_id == "req_1"


def test_the_name_of_an_error_is_freed_of_its_trappings() -> None:
    """`ThrottlingException:http://...` and `com.amazon#ThrottlingException` are one name."""
    for name in ("ThrottlingException", "ThrottlingException:http://internal/", "com.amazonaws#ThrottlingException"):
        assert error_body(name, "m")["error"] == {
            "type": "rate_limit_error",
            "message": "m",
            "aws_type": "ThrottlingException",
        }
    assert error_body("", "m")["error"] == {"message": "m"}
