"""Bedrock: the form of requests, and whole calls through both clients."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.platforms.test_aws_events import MESSAGE, exception, packed
from tests.overlay.platforms.test_sigv4 import signature_of, verified

from claude_api.api.messages import create_message
from claude_overlay import AsyncClaude, Claude, Failover, Resilience, RetryPolicy
from claude_overlay.errors import (
    APIStatusError,
    ConfigurationError,
    InvalidArgumentError,
    RateLimitError,
    StreamError,
    StreamServerError,
    StreamTruncatedError,
)
from claude_overlay.errors.signing import CredentialError, UnsupportedOperationError
from claude_overlay.platforms.aws_credentials import AWSCredentials
from claude_overlay.platforms.bedrock import Bedrock
from claude_overlay.reliability.failover import Endpoint
from claude_overlay.testing import ManualClock, ScriptedTransport, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS = AWSCredentials("AKIDEXAMPLE", "SECRET-NOT-SHOWN", "SESSION-NOT-SHOWN")
ASKED: dict[str, Any] = {
    "model": "us.anthropic.claude-x-v1:0", "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]
}  # fmt: skip
STREAM = b"".join(packed(event) for event in MESSAGE)
EVENT_STREAM = {"content-type": "application/vnd.amazon.eventstream", "x-amzn-requestid": "aws-1", "request-id": ""}
ANSWER = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "Hello"}],
    "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 3, "output_tokens": 5},
}  # fmt: skip


def bedrock(**settings: Any) -> Bedrock:
    """Bedrock with static keys."""
    return Bedrock(**{"region": "us-east-1", "credentials": KEYS, **settings})


def body_of(platform: Bedrock, body: dict[str, Any], **headers: str) -> tuple[str, dict[str, Any], dict[str, str]]:
    """Path, body and headers of a message in Bedrock's form."""
    made = platform.rewrite(
        "POST", "/v1/messages", {"anthropic-version": "2026-10-21", **headers}, json.dumps(body).encode()
    )
    return made.path, json.loads(made.content), made.headers


def test_a_message_takes_bedrocks_form() -> None:
    """Model and stream go into the path, version, betas and user profile into the body, as in the official SDK."""
    path, body, headers = body_of(
        bedrock(), ASKED, **{"anthropic-beta": "a, b", "anthropic-user-profile-id": "u", "accept": "text/event-stream"}
    )

    assert path == "/model/us.anthropic.claude-x-v1:0/invoke"
    assert body == {
        "max_tokens": 5, "messages": ASKED["messages"], "anthropic_version": "2026-10-21", "anthropic_beta": ["a", "b"],
        "user_profile_id": "u",
    }  # fmt: skip
    assert headers == {"accept": "application/json"}
    path, body, _ = body_of(bedrock(), {**ASKED, "stream": True})
    assert path.endswith("/invoke-with-response-stream")
    assert "stream" not in body
    assert body_of(bedrock(), {**ASKED, "stream": False})[0].endswith("/invoke")


def test_what_the_body_says_itself_wins() -> None:
    """`extra_body`, that is; else the platform's version, else the client's."""
    own = {"anthropic_version": "mine", "anthropic_beta": ["mine"], "user_profile_id": "mine"}
    _, body, _ = body_of(bedrock(), {**ASKED, **own}, **{"anthropic-beta": "a", "anthropic-user-profile-id": "u"})

    assert {name: body[name] for name in own} == own
    older = bedrock(anthropic_version="bedrock-2023-05-31")
    assert body_of(older, ASKED)[1]["anthropic_version"] == "bedrock-2023-05-31"


@pytest.mark.parametrize(
    ("model", "segment"),
    [
        ("arn:aws:bedrock:us-east-1:1:inference-profile/x1", "arn:aws:bedrock:us-east-1:1:inference-profile%2Fx1"),
        ("a b?c#d%", "a%20b%3Fc%23d%25"), ("x;y", "x;y"), ("...", "..."), ("ü", "%C3%BC"),
    ],
)  # fmt: skip
def test_a_model_is_one_segment_of_the_path(model: str, segment: str) -> None:
    """Whatever its name holds."""
    assert body_of(bedrock(), {**ASKED, "model": model})[0] == f"/model/{segment}/invoke"


@pytest.mark.parametrize("model", ["", ".", "..", "..;x", ";x", None, 7])
def test_a_model_that_would_be_another_address_is_refused(model: Any) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="model"):
        body_of(bedrock(), {**ASKED, "model": model})


@pytest.mark.parametrize(
    ("call", "operation"),
    [
        (lambda c: c.messages.count_tokens(model="m", messages=[]), "POST /v1/messages/count_tokens"),
        (lambda c: c.models.retrieve("m"), "GET /v1/models/m"),
        (lambda c: list(c.models.list()), "GET /v1/models"),
        (lambda c: c.batches.retrieve("b"), "GET /v1/messages/batches/b"),
        (lambda c: c.files.delete("f"), "DELETE /v1/files/f"),
    ],
)
@pytest.mark.parametrize("resilience", [None, Resilience(retry=RetryPolicy())])
def test_what_bedrock_lacks_is_refused_before_sending(call: Any, operation: str, resilience: Any) -> None:
    """With a typed error that names it and what there is; policies do not try it again."""
    transport = ScriptedTransport()

    with pytest.raises(UnsupportedOperationError, match="bedrock has no") as caught:
        call(Claude(platform=bedrock(), http_client=transport, resilience=resilience))

    assert (caught.value.platform, caught.value.operation) == ("bedrock", operation)
    assert transport.requests == []


@pytest.mark.parametrize("resilience", [None, Resilience(retry=RetryPolicy()), Resilience(attempt_timeout=120.0)])
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_streams_work_unchanged_in_both_clients(resilience: Any, size: int) -> None:
    """Events, text, final message and request id, whichever way the network cuts the frames."""
    chunks = [STREAM[start : start + size] for start in range(0, len(STREAM), size)]
    headers = {name: value for name, value in EVENT_STREAM.items() if value}
    transport = ScriptedTransport([reply(chunks=chunks, headers={**headers, "request-id": "aws-1"})] * 2)

    with Claude(platform=bedrock(), http_client=transport, resilience=resilience).messages.stream(**ASKED) as stream:
        kinds = [event.type for event in stream]
        message = stream.final_message()
        assert stream.request_id == "aws-1"

    async def main() -> Any:
        claude = AsyncClaude(platform=bedrock(), http_client=transport, resilience=resilience)
        async with claude, claude.messages.stream(**ASKED) as other:
            return await other.final_message()

    assert message.text == "Grüße, 世界\n\u2028 in pieces"
    assert kinds == [event["type"] for event in MESSAGE]
    assert asyncio.run(main()).text == message.text
    assert {request.url.rpartition("/")[2] for request in transport.requests} == {"invoke-with-response-stream"}


def test_aws_request_id_is_the_request_id() -> None:
    """Where the API's own is not there."""
    platform = bedrock()

    assert platform.head_of({"x-amzn-requestid": "a"})["request-id"] == "a"
    assert platform.head_of({"x-amzn-requestid": "a", "request-id": "b"})["request-id"] == "b"


def test_a_stream_cut_anywhere_is_no_message() -> None:
    """Whichever byte is the last one: a typed error with what arrived; never a fragment for the whole."""
    whole = len(STREAM)
    last = whole - len(packed(MESSAGE[-1]))
    for end in [*range(0, whole, 37), last - 1, last, last + 1, whole - 1]:
        transport = ScriptedTransport([reply(chunks=[STREAM[:end]], headers=EVENT_STREAM)])
        stream = Claude(platform=bedrock(), http_client=transport).messages.stream(**ASKED)
        with pytest.raises(StreamTruncatedError) as caught, stream:
            stream.final_message()
        assert not caught.value.complete
        assert transport.open_bodies == 0


def test_a_stream_damaged_anywhere_is_no_message() -> None:
    """Each flipped byte of a short stream: a stream error; never another text."""
    short = b"".join(packed(event) for event in MESSAGE[:2] + MESSAGE[-3:])
    for place in range(0, len(short), 3):
        damaged = bytearray(short)
        damaged[place] ^= 16
        transport = ScriptedTransport([reply(chunks=[bytes(damaged)], headers=EVENT_STREAM)])
        stream = Claude(platform=bedrock(), http_client=transport).messages.stream(**ASKED)
        with stream, pytest.raises(StreamError):
            stream.final_message()


def test_an_exception_within_a_stream_is_a_server_error() -> None:
    """Typed by the API's name of it, with AWS's own beside; what had arrived is there."""
    body = b"".join(packed(event) for event in MESSAGE[:4]) + exception("throttlingException", message="slow down")
    transport = ScriptedTransport([reply(chunks=[body], headers=EVENT_STREAM)])

    stream = Claude(platform=bedrock(), http_client=transport).messages.stream(**ASKED)
    with stream, pytest.raises(StreamServerError, match="slow down") as caught:
        stream.final_message()

    assert caught.value.type == "rate_limit_error"
    assert caught.value.is_retryable
    assert caught.value.error["aws_type"] == "throttlingException"
    assert caught.value.snapshot is not None


def test_an_exception_before_the_first_event_is_tried_again() -> None:
    """Under policies, as an error status would be; each attempt is signed anew."""
    clock = ManualClock(wall=1.8e9)
    refused = reply(chunks=[exception("serviceUnavailableException", message="later")], headers=EVENT_STREAM)
    transport = ScriptedTransport([refused, reply(chunks=[STREAM], headers=EVENT_STREAM)])
    claude = Claude(
        platform=bedrock(now=clock.wall), http_client=transport, clock=clock,
        resilience=Resilience(retry=RetryPolicy(jitter="none", initial_backoff=3.0, throttle_initial_backoff=3.0)),
    )  # fmt: skip

    with claude.messages.stream(**ASKED) as stream:
        assert stream.final_message().text.startswith("Grüße")
    first, second = (request.headers for request in transport.requests)
    assert (first["x-amz-date"], second["x-amz-date"]) == ("20270115T080000Z", "20270115T080003Z")
    assert first["authorization"] != second["authorization"]


@pytest.mark.parametrize("resilience", [None, Resilience(retry=RetryPolicy(max_attempts=1))])
def test_a_refusal_reads_like_the_apis(resilience: Any) -> None:
    """Class by AWS's name or the status, text and request id of AWS's; for streams and whole answers alike."""
    refused = reply(429, json={"message": "Too many"}, headers={"x-amzn-errortype": "ThrottlingException:http://x/"})
    transport = ScriptedTransport([refused, refused, reply(403, body=b"<html>"), reply(400, json={"message": 7})])
    claude = Claude(platform=bedrock(), http_client=transport, resilience=resilience)

    with pytest.raises(RateLimitError, match="Too many") as caught:
        claude.messages.create(**ASKED)
    assert caught.value.type == "rate_limit_error"
    with pytest.raises(RateLimitError, match="Too many"):
        claude.messages.stream(**ASKED).open()
    for status in (403, 400):
        with pytest.raises(APIStatusError) as other:
            claude.messages.create(**ASKED)
        assert other.value.status == status


def test_a_large_refusal_is_cut_as_any_other() -> None:
    """64 KiB are read of it, and its status counts."""
    transport = ScriptedTransport([reply(503, body=b"x" * 300_000)])

    with pytest.raises(APIStatusError) as caught:
        Claude(platform=bedrock(), http_client=transport).messages.create(**ASKED)
    assert caught.value.status == 503
    assert len(caught.value.body) == 64 * 1024


def test_generated_functions_go_the_same_way() -> None:
    """With `client=claude.client`, policies included."""
    transport = ScriptedTransport([reply(529), reply(json=ANSWER)])
    claude = Claude(
        platform=bedrock(), http_client=transport, clock=ManualClock(), resilience=Resilience(retry=RetryPolicy())
    )

    assert create_message.sync(client=claude.client, body=ASKED).content[0].text == "Hello"
    assert [request.url for request in transport.requests] == [
        "https://bedrock-runtime.us-east-1.amazonaws.com/model/us.anthropic.claude-x-v1:0/invoke"
    ] * 2


def test_it_can_be_an_endpoint_of_a_failover() -> None:
    """The API first, Bedrock when that fails, each in its own form, with its own names of models; streams too."""
    platform = bedrock(models={"claude-x": "us.anthropic.claude-x-v1:0"})
    home = Endpoint(base_url="https://api.test", api_key="API-KEY", priority=1)
    failover = Failover([home, platform.endpoint(name="aws", priority=2)])
    broken = reply(529, json={"type": "error", "error": {"type": "overloaded_error", "message": "m"}})
    again = reply(chunks=[message_stream("home again")], headers={"content-type": "text/event-stream"})
    streamed = reply(chunks=[STREAM], headers=EVENT_STREAM)
    transport = ScriptedTransport([broken, reply(json=ANSWER), broken, streamed, again])
    claude = Claude(
        "API-KEY", base_url="https://api.test", http_client=transport, clock=ManualClock(),
        resilience=Resilience(retry=RetryPolicy(), failover=failover), headers={"x-mine": "SECRET"},
    )  # fmt: skip
    asked = {**ASKED, "model": "claude-x"}

    assert claude.messages.create(**asked).text == "Hello"
    with claude.messages.stream(**asked) as stream:
        assert stream.final_message().text.startswith("Grüße")
    with claude.messages.stream(**asked) as stream:
        assert stream.final_message().text == "home again"

    first, second, *_ = transport.requests
    assert (first.url, first.json["model"]) == ("https://api.test/v1/messages", "claude-x")
    assert second.url.endswith("amazonaws.com/model/us.anthropic.claude-x-v1:0/invoke")
    assert "model" not in second.json
    assert "API-KEY" not in str(second.headers)
    assert "x-mine" not in second.headers
    assert "x-amz-date" not in first.headers


def test_a_client_on_bedrock_can_fall_back_to_the_api() -> None:
    """The other way round; an endpoint at its own origin without a credential is signed like the client's own."""
    platform = bedrock()
    failover = Failover(
        [Endpoint(base_url=platform.base_url), Endpoint(base_url="https://api.test", api_key="k", priority=2)]
    )
    transport = ScriptedTransport([reply(503), reply(json=ANSWER)])
    claude = Claude(
        platform=platform, http_client=transport, clock=ManualClock(),
        resilience=Resilience(retry=RetryPolicy(), failover=failover),
    )  # fmt: skip

    assert claude.messages.create(**ASKED).text == "Hello"
    first, second = transport.requests
    assert "AWS4-HMAC-SHA256" in first.headers["authorization"]
    assert second.url == "https://api.test/v1/messages"
    assert second.json["model"] == ASKED["model"]
    assert second.headers["x-api-key"] == "k"
    assert "authorization" not in second.headers


def test_a_redirect_is_not_followed() -> None:
    """A signed request goes where it was signed for, and nowhere else."""
    transport = ScriptedTransport([reply(307, headers={"location": "https://evil.test/"})])

    with pytest.raises(APIStatusError) as caught:
        Claude(platform=bedrock(), http_client=transport).messages.create(**ASKED)
    assert caught.value.status == 307
    assert len(transport.requests) == 1


def test_an_api_key_of_bedrocks_goes_out_as_a_bearer_token() -> None:
    """Without botocore."""
    transport = ScriptedTransport([reply(json=ANSWER)])

    Claude(platform=bedrock(credentials=None, api_key="BEDROCK-KEY"), http_client=transport).messages.create(**ASKED)
    assert transport.requests[0].headers["authorization"] == "Bearer BEDROCK-KEY"
    assert "x-amz-date" not in transport.requests[0].headers


@pytest.mark.parametrize(
    "wrong",
    [{"region": "us/east"}, {"region": ""}, {"region": None}, {"credentials": None}, {"api_key": "k"},
     {"base_url": "ftp://x"}, {"models": {"a": ""}}, {"models": {7: "a"}}],
)  # fmt: skip
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    """At construction."""
    with pytest.raises(InvalidArgumentError):
        bedrock(**wrong)


def test_a_key_that_no_header_can_carry_is_refused() -> None:
    """At construction, and not repeated."""
    with pytest.raises(CredentialError, match="whitespace") as caught:
        bedrock(credentials=None, api_key="a b")
    assert "a b" not in str(caught.value)


def test_it_is_built_from_the_environment_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key of Bedrock's wins over AWS keys; what is given wins over what is set."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_BEDROCK_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIA")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    with pytest.raises(ConfigurationError, match="AWS_REGION"):
        Bedrock.from_env()
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    assert "SigV4" in repr(Bedrock.from_env().signer)
    assert Bedrock.from_env().base_url == "https://bedrock-runtime.eu-west-1.amazonaws.com"
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "KEY")
    monkeypatch.setenv("ANTHROPIC_BEDROCK_BASE_URL", "https://gw.test/x/")
    made = Bedrock.from_env(region="us-east-1")
    assert (made.region, made.base_url) == ("us-east-1", "https://gw.test/x")
    assert "Bearer" in repr(made.signer)


def test_it_is_built_from_botocore_when_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """With the profile's region; without any it says so."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    with pytest.raises(ConfigurationError, match="region"):
        Bedrock.from_botocore()
    (tmp_path / "config").write_text("[profile work]\nregion = eu-central-1\n")

    assert Bedrock.from_botocore(profile="work").region == "eu-central-1"
    assert Bedrock.from_botocore(region="us-west-2", anthropic_version="v").anthropic_version == "v"


def test_no_key_is_printed(caplog: pytest.LogCaptureFixture) -> None:
    """Neither by reprs, nor in errors and what they hold, nor in logs."""
    caplog.set_level("DEBUG")
    transport = ScriptedTransport([reply(403, json={"message": "denied"})])
    claude = Claude(platform=bedrock(), http_client=transport)
    with pytest.raises(APIStatusError) as caught:
        claude.messages.create(**ASKED)

    shown = [repr(claude), repr(claude.client), repr(claude.client.config), repr(bedrock()), repr(bedrock().endpoint()),
             repr(caught.value), repr(vars(caught.value)), caplog.text]  # fmt: skip
    link = caught.tb
    while link is not None:
        if "claude_overlay" in link.tb_frame.f_code.co_filename:
            shown += [repr(value) for value in link.tb_frame.f_locals.values()]
        link = link.tb_next  # type: ignore[assignment]  # None at the end
    for text in shown:
        assert "NOT-SHOWN" not in text
        assert "Signature=" not in text


def test_what_a_server_receives_is_what_was_signed(raw_server: Callable[..., Any]) -> None:
    """On a real connection: the path byte by byte, the body, and a signature that the server would compute itself."""
    content = json.dumps(ANSWER).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n"
    server = raw_server(f"{head}connection: close\r\n\r\n".encode() + content)
    model = "arn:aws:bedrock:us-east-1:1:inference-profile/ü x"

    with Claude(platform=bedrock(base_url=f"{server.base_url}/gate")) as claude:
        claude.messages.create(**{**ASKED, "model": model}, extra_headers={"x-mine": "a  b"})

    top, _, body = server.requests[0].partition(b"\r\n\r\n")
    line, *fields = top.decode().split("\r\n")
    method, path, _ = line.split(" ")
    headers = {name.lower(): value for name, _, value in (field.partition(": ") for field in fields)}
    assert path == "/gate/model/arn:aws:bedrock:us-east-1:1:inference-profile%2F%C3%BC%20x/invoke"
    assert "x-mine" in headers["authorization"]
    assert signature_of(headers) == verified(method, f"http://x{path}", headers, body, "SECRET-NOT-SHOWN")
