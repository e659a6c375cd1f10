"""Bedrock and Vertex beside the official SDK: the same requests, the same signatures, the same events of a stream.

Needs the SDK's Python (see `test_official_sdk.py`) with its extras `bedrock` and `vertex`; without them it is skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
from base64 import b64encode
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from tests.official_sdk.test_official_sdk import sdk_python

from claude_overlay import Claude
from claude_overlay.platforms.aws_credentials import AWSCredentials
from claude_overlay.platforms.aws_events import AWSEvents
from claude_overlay.platforms.bedrock import Bedrock
from claude_overlay.platforms.sigv4 import sign
from claude_overlay.platforms.vertex import Vertex
from claude_overlay.testing import ManualClock, RecordedRequest, ScriptedTransport, event_stream, message_events, reply
from claude_overlay.wire.aws_event_stream import AWSEventStreamDecoder, encode_frame
from claude_overlay.wire.sse import SSEDecoder

HERE = Path(__file__).parent
KEYS = ("AKIDEXAMPLE", "secret/+=", "session-token")
MOMENT = 1_800_000_000.0
STREAMS = HERE.parents[0] / "overlay" / "wire" / "aws_event_streams"
CHUNK = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
MESSAGES = [{"role": "user", "content": "Grüße, 世界 \u2028"}]
ASKED: dict[str, Any] = {"model": "anthropic.claude-x-v1:0", "max_tokens": 16, "messages": MESSAGES}
ARN = "arn:aws:bedrock:us-east-1:1:application-inference-profile/x1"
CREATES: list[tuple[str, dict[str, Any]]] = [
    ("create", ASKED),
    ("create", {**ASKED, "stream": True}),
    ("create", {**ASKED, "model": ARN, "system": "s", "extra_headers": {"x-mine": "1"}}),
    ("create", {**ASKED, "betas": ["a-1", "b-2"]}),
    ("create", {**ASKED, "user_profile_id": "uprof_1"}),
    ("create", {**ASKED, "extra_body": {"anthropic_version": "bedrock-2023-05-31"}}),
]
COUNT = ("count_tokens", {"model": "m", "messages": MESSAGES})


def packed(event: Any) -> bytes:
    """A chunk as Bedrock sends it."""
    return encode_frame(CHUNK, json.dumps({"bytes": b64encode(json.dumps(event).encode()).decode()}).encode())


def repacked(name: str) -> bytes:
    """A recorded stream of aimock's with each event in the envelope that Bedrock has and aimock leaves out."""
    decoder = AWSEventStreamDecoder()
    return b"".join(packed(json.loads(frame.payload)) for frame in decoder.feed((STREAMS / f"{name}.bin").read_bytes()))


def failed(headers: dict[str, str], body: Any) -> bytes:
    """A stream that ends with an exception or error."""
    return packed({"type": "ping"}) + encode_frame(headers, json.dumps(body).encode())


THROTTLED = {
    ":message-type": "exception",
    ":exception-type": "throttlingException",
    ":content-type": "application/json",
}
BROKEN = {":message-type": "error", ":error-code": "InternalFailure", ":error-message": "wrong"}
BODIES = {
    **{name: repacked(name) for name in ("hello", "weather", "think")},
    "typeless": packed({"type": "ping"}) + packed({"amazon-bedrock-invocationMetrics": {"inputTokenCount": 1}}),
    "legacy": packed({"completion": "x", "stop": None}),
    "other events": encode_frame({**CHUNK, ":event-type": "metadata"}, b"{}") + encode_frame(CHUNK, b"{}"),
    "exception": failed(THROTTLED, {"message": "slow down"}),
    "error": failed(BROKEN, ""),
    "unpacked": (STREAMS / "hello.bin").read_bytes(),
    "empty": b"",
}


@pytest.fixture(scope="module")
def official() -> dict[str, Any]:
    """What the official SDK sends and reads."""
    python = sdk_python()
    if python is None:
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON", "AWS"))}
    have = subprocess.run([python, "-c", "import boto3, google.auth"], env=clean, capture_output=True, check=False)  # noqa: S603 - no shell
    if have.returncode:
        pytest.skip("the official SDK is there without its extras: pip install 'anthropic[bedrock,vertex]==2.12.0'")
    question = {
        "keys": KEYS,
        "moment": MOMENT,
        "bedrock": CREATES,
        "vertex": [*CREATES, COUNT],
        "streams": [b64encode(body).decode() for body in BODIES.values()],
    }
    done = subprocess.run(  # noqa: S603 - our own script, no shell
        [python, HERE / "platform_probe.py"],
        input=json.dumps(question),
        env=clean,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def ours(platform: Any, calls: list[tuple[str, dict[str, Any]]]) -> list[RecordedRequest]:
    """What we send for the same calls."""
    answers = []
    for kind, arguments in calls:
        body = event_stream(message_events("x"))
        streamed = reply(body=body, headers={"content-type": "text/event-stream"})
        answers.append(streamed if kind == "create" and arguments.get("stream") else reply(json={"input_tokens": 1}))
    transport = ScriptedTransport(answers)
    claude = Claude(platform=platform, http_client=transport, clock=ManualClock(wall=MOMENT))
    for kind, arguments in calls:
        fields = {name: value for name, value in arguments.items() if name != "stream"}
        if arguments.get("stream"):
            claude.messages.stream(**fields).open().close()
        elif kind == "count_tokens":
            claude.messages.count_tokens(**fields)
        else:
            with pytest.raises(Exception, match=r"id|content|type"):  # the answer is no message
                claude.messages.create(**fields)
    return transport.requests


def bedrock() -> Bedrock:
    """Bedrock as the SDK is set up."""
    return Bedrock(region="us-east-1", credentials=AWSCredentials(*KEYS), now=lambda: MOMENT)


def test_bedrock_requests_are_the_same(official: dict[str, Any]) -> None:
    """Host, path and body of each; betas, version and user profile where the SDK puts them."""
    found = ours(bedrock(), CREATES)

    assert len(official["bedrock"]) == len(CREATES)
    for theirs, request in zip(official["bedrock"], found, strict=True):
        assert request.url == f"https://{theirs['host']}{theirs['path']}"
        assert request.json == theirs["body"]
        for name in ("x-mine", "anthropic-user-profile-id", "anthropic-version", "accept"):
            assert request.headers.get(name) == theirs["headers"].get(name), name


def test_bedrock_signatures_are_the_same(official: dict[str, Any]) -> None:
    """Over the very request that the SDK has signed, with the headers that it has signed, ours is its signature."""
    for theirs in official["bedrock"]:
        header = theirs["headers"]["authorization"]
        names = header.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        headers = {name: value for name, value in theirs["headers"].items() if name in names and name != "host"}
        url = f"https://{theirs['host']}{theirs['path']}"
        # The SDK's own bytes; it writes compact JSON, not escaped.
        content = json.dumps(theirs["body"], ensure_ascii=False, separators=(",", ":")).encode()

        with patch("claude_overlay.platforms.sigv4.UNSIGNED", frozenset()):
            found = sign(
                AWSCredentials(*KEYS), "20270115T080000Z", "us-east-1", "bedrock", ("POST", url, headers, content)
            )
        assert theirs["headers"]["x-amz-date"] == found["x-amz-date"]
        assert str(found["authorization"]) == header


def test_vertex_requests_are_the_same(official: dict[str, Any]) -> None:
    """Host, path, body, token and betas of each, the counting of tokens among them."""
    platform = Vertex(region="us-east5", project="my-project", access_token="token")
    calls = [*CREATES, COUNT]

    for theirs, request in zip(official["vertex"], ours(platform, calls), strict=True):
        assert request.url == f"https://{theirs['host']}{theirs['path']}"
        assert request.json == theirs["body"]
        for name in ("x-mine", "anthropic-user-profile-id", "anthropic-version", "accept", "authorization"):
            assert request.headers.get(name) == theirs["headers"].get(name), name
        assert request.headers.get("anthropic-beta") == theirs["headers"].get("anthropic-beta")


@pytest.mark.parametrize("name", list(BODIES))
def test_streams_are_read_the_same(name: str, official: dict[str, Any]) -> None:
    """Name and data of every event, but for what is explained: an error's type, and events that come unpacked."""
    theirs = [tuple(event) for event in official["streams"][list(BODIES).index(name)]]
    events, lines = AWSEvents(), SSEDecoder()
    found = [event for piece in events.feed(BODIES[name]) for event in lines.feed(piece)]
    events.close()
    read = [(event.event, event.data.decode()) for event in found]

    if name == "unpacked":  # aimock's own frames: the SDK finds nothing in them, and says nothing
        assert theirs == []
        assert [kind for kind, _ in read][-1] == "message_stop"
        return
    if name in {"exception", "error"}:  # named by the API's type, AWS's own beside it
        (kind, data), (their_kind, their_data) = read.pop(), theirs.pop()
        error, their_error = json.loads(data)["error"], json.loads(their_data)["error"]
        assert (kind, error["aws_type"], error["message"]) == (their_kind, their_error["type"], their_error["message"])
    assert read == theirs
