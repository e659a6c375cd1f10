"""Answers of a platform as the API would have given them."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from tests.overlay.platforms.test_aws_events import MESSAGE, packed

from claude_overlay.client.translation import Translation
from claude_overlay.errors import APIConnectionError, DecodeError
from claude_overlay.platforms.bedrock import Bedrock
from claude_overlay.wire.sse import SSEDecoder

PLATFORM = Bedrock(region="us-east-1", api_key="k")
STREAM = b"".join(packed(event) for event in MESSAGE)
KIND = {"content-type": "application/vnd.amazon.eventstream; charset=x", "x-amzn-requestid": "r1"}


def read(translation: Translation, *chunks: bytes) -> bytes:
    """The whole body, fed in chunks."""
    return b"".join([piece for chunk in chunks for piece in translation.feed(chunk)] + [*translation.close()])


def names(body: bytes) -> list[str]:
    """The events in a body."""
    return [event.event for event in SSEDecoder().feed(body)]


def test_an_event_stream_becomes_the_apis() -> None:
    """Its type and id, too; what is no longer true of the bytes is gone."""
    headers = {**KIND, "content-length": str(len(STREAM)), "x-other": "1"}
    translation = Translation(PLATFORM, 200, headers)

    assert names(read(translation, STREAM[:100], STREAM[100:])) == [event["type"] for event in MESSAGE]
    assert dict(translation.headers) == {
        "content-type": "text/event-stream", "x-amzn-requestid": "r1", "request-id": "r1", "x-other": "1",
    }  # fmt: skip
    assert not translation.is_verbatim


def test_a_packed_stream_is_unpacked_first() -> None:
    """And proven whole: its end and its promised length count."""
    body = gzip.compress(STREAM)
    headers = {**KIND, "content-encoding": "gzip", "content-length": str(len(body))}

    assert names(read(Translation(PLATFORM, 200, headers), body)) == [event["type"] for event in MESSAGE]
    with pytest.raises(APIConnectionError):
        read(Translation(PLATFORM, 200, headers), body[:-9])
    with pytest.raises(DecodeError):
        read(Translation(PLATFORM, 200, headers), body[:40] + b"\x00\x01" + body[42:])
    with pytest.raises(APIConnectionError, match="bytes"):
        read(
            Translation(PLATFORM, 200, {**KIND, "content-length": str(len(STREAM))}),
            STREAM[: -len(packed(MESSAGE[-1]))],
        )


def test_a_stream_that_ends_within_a_frame_is_cut() -> None:
    """Also where no length was promised."""
    with pytest.raises(APIConnectionError, match="within a frame"):
        read(Translation(PLATFORM, 200, KIND), STREAM[:-1])


def test_a_body_that_was_read_already_is_translated_at_once() -> None:
    """The HTTP library has unpacked it then, whatever the headers say."""
    for headers in (KIND, {**KIND, "content-encoding": "gzip"}):
        assert names(Translation(PLATFORM, 200, headers).whole(STREAM)) == [event["type"] for event in MESSAGE]
    refusal = Translation(PLATFORM, 400, {}).whole(b'{"message": "m"}')
    assert json.loads(refusal)["error"] == {"message": "m"}


@pytest.mark.parametrize("chunks", [[b'{"message"', b': "m"}'], [b'{"message": "m"}']])
def test_a_refusal_becomes_an_error_of_the_api(chunks: list[bytes]) -> None:
    """Whole, as it makes sense only so."""
    body = read(Translation(PLATFORM, 429, {"x-amzn-errortype": "ThrottlingException"}), *chunks)

    assert json.loads(body) == {
        "type": "error", "error": {"type": "rate_limit_error", "message": "m", "aws_type": "ThrottlingException"}
    }  # fmt: skip


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[1]", b'{"error": {"type": "x"}}', b'{"message": 7}', b"x" * 100_000]
)
def test_another_refusal_stays_as_it_is(body: bytes) -> None:
    """What the platform did not write in its form; or what is too large to be one."""
    assert read(Translation(PLATFORM, 502, {}), body[:10], body[10:]) == body


def test_any_other_answer_is_verbatim() -> None:
    """JSON of a message: nothing is done to it, also not to what is said of its bytes."""
    headers: dict[str, Any] = {
        "content-type": "application/json",
        "content-length": "2",
        "content-encoding": "identity",
    }
    translation = Translation(PLATFORM, 200, headers)

    assert translation.is_verbatim
    assert dict(translation.headers) == headers
