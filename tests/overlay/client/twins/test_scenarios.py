"""One table of outcomes, run blocking and awaited, over httpx2 and httpx: the two shells cannot differ."""

from __future__ import annotations

import gc
import json
import pickle
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, Reply, fault, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
ARGUMENTS = {"model": "claude-test", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-test",
    "content": [{"type": "text", "text": "Hello, world"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 5},
}
STREAM = message_stream(MESSAGE)
EVENTS = {"content-type": "text/event-stream; charset=utf-8"}
ERROR_EVENT = b'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"busy"}}\n\n'
RESULT = {
    "custom_id": "a",
    "result": {"type": "succeeded", "message": MESSAGE},
}


def refusal(status: int, kind: str, **headers: str) -> Reply:
    """Make an error response of the API."""
    body = {"type": "error", "error": {"type": kind, "message": f"a {kind}"}, "request_id": "req_body"}
    return reply(status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def create(claude: Any) -> Any:
    """Create a message and give its text."""
    return claude.messages.create(**ARGUMENTS).text


def read_stream(claude: Any) -> Any:
    """Stream a message to its end."""
    with claude.messages.stream(**ARGUMENTS) as stream:
        return stream.final_message().text


def read_stream_bare(claude: Any) -> Any:
    """Stream without a with block; iterate over the events."""
    stream = claude.messages.stream(**ARGUMENTS)
    kinds = [event.type for event in stream]
    return kinds[0], kinds[-1], stream.request_id, stream.final_message().text


def read_text(claude: Any) -> Any:
    """Stream the text alone."""
    with claude.messages.stream(**ARGUMENTS) as stream:
        return "".join(stream.text)


def read_results(claude: Any) -> Any:
    """Read batch results to their end."""
    return [item.custom_id for item in claude.batches.results("batch_1")]


def expect_results(*expected: str) -> Callable[[Any], Any]:
    """Make a reader of results that expects these custom ids, and has bad lines as items."""

    def read(claude: Any) -> Any:
        found = claude.batches.results("batch_1", expected=expected, on_bad_line="yield")
        return [item.custom_id for item in found], found.report.duplicates, found.report.conflicts

    return read


def list_models(claude: Any) -> Any:
    """List all models."""
    return [model.id for model in claude.models.list()]


@dataclass(frozen=True)
class Scenario:
    """What the network does, what the caller does, and how it must end."""

    name: str
    act: Callable[[Any], Any]
    script: tuple[Any, ...]
    value: Any = None
    error: type[Exception] | None = None
    holds: dict[str, Any] = field(default_factory=dict)
    sent: int = 1


def line(value: Any) -> bytes:
    """Give one line of JSON."""
    return json.dumps(value).encode() + b"\n"


def model(name: str) -> dict[str, Any]:
    """Give a model as the API lists it."""
    return {
        "id": name,
        "type": "model",
        "display_name": name,
        "created_at": "2026-01-01T00:00:00Z",
        "max_input_tokens": 1,
        "max_tokens": 1,
        "capabilities": None,
    }


def page(*names: str, more: bool = False, last: str | None = None) -> Reply:
    """Give a page of models."""
    data = [model(name) for name in names]
    return reply(json={"data": data, "has_more": more, "first_id": None, "last_id": last or (names or (None,))[-1]})


STATUSES = [
    (400, "invalid_request_error", errors.BadRequestError),
    (401, "authentication_error", errors.AuthenticationError),
    (402, "billing_error", errors.BillingError),
    (403, "permission_error", errors.PermissionDeniedError),
    (404, "not_found_error", errors.NotFoundError),
    (413, "request_too_large", errors.RequestTooLargeError),
    (429, "rate_limit_error", errors.RateLimitError),
    (500, "api_error", errors.InternalServerError),
    (504, "timeout_error", errors.GatewayTimeoutError),
    (529, "overloaded_error", errors.OverloadedError),
]
BY_STATUS_ALONE = [
    (502, errors.InternalServerError),
    (503, errors.ServiceUnavailableError),
    (418, errors.APIStatusError),
    (599, errors.InternalServerError),
]
FAULTS = [
    ("ConnectError", errors.APIConnectionError, "connect"),
    ("ConnectTimeout", errors.APITimeoutError, "connect"),
    ("PoolTimeout", errors.APITimeoutError, "pool"),
    ("WriteError", errors.APIConnectionError, "write"),
    ("WriteTimeout", errors.APITimeoutError, "write"),
    ("ReadError", errors.APIConnectionError, "read"),
    ("ReadTimeout", errors.APITimeoutError, "read"),
    ("RemoteProtocolError", errors.APIConnectionError, "read"),
]
HTML = "<html>Bad gateway</html>"

SCENARIOS = [
    Scenario("message", create, (reply(json=MESSAGE),), "Hello, world"),
    *(
        Scenario(
            f"status {status}",
            create,
            (refusal(status, kind, retry_after="7"),),
            error=error,
            holds={"status": status, "type": kind, "request_id": "req_scripted", "retry_after": 7.0},
        )
        for status, kind, error in STATUSES
    ),
    *(
        Scenario(
            f"html {status}",
            create,
            (reply(status, body=HTML, headers={"content-type": "text/html"}),),
            error=error,
            holds={"status": status, "type": None, "request_id": "req_scripted", "body": HTML},
        )
        for status, error in BY_STATUS_ALONE
    ),
    *(
        Scenario(f"{name} before the response", create, (fault(name),), error=error, holds={"phase": phase})
        for name, error, phase in FAULTS
    ),
    Scenario("empty body", create, (reply(body=b""),), error=errors.DecodeError, holds={"request_id": "req_scripted"}),
    Scenario("truncated json", create, (reply(body=b'{"id": "msg'),), error=errors.DecodeError, holds={"status": 200}),
    Scenario("html 200", create, (reply(body=HTML),), error=errors.DecodeError, holds={"body": HTML.encode()}),
    Scenario("a list", create, (reply(json=[1]),), error=errors.DecodeError),
    Scenario("body breaks off", create, (reply(chunks=[b"{", Fault("ReadError")]),), error=errors.APIConnectionError),
    Scenario(
        "bad gzip", create, (reply(body=b"plain", headers={"content-encoding": "gzip"}),), error=errors.DecodeError
    ),
    Scenario(
        "redirect",
        create,
        (reply(307, headers={"location": "https://evil.example/"}),),
        error=errors.APIStatusError,
        holds={"status": 307},
    ),
    Scenario("stream", read_stream, (reply(body=STREAM, headers=EVENTS),), "Hello, world"),
    Scenario("stream without content type", read_stream, (reply(body=STREAM),), "Hello, world"),
    Scenario(
        "stream, bare",
        read_stream_bare,
        (reply(body=STREAM, headers=EVENTS),),
        ("message_start", "message_stop", "req_scripted", "Hello, world"),
    ),
    Scenario("stream, text", read_text, (reply(body=STREAM, headers=EVENTS),), "Hello, world"),
    Scenario(
        "stream in single bytes",
        read_text,
        (reply(chunks=[STREAM[i : i + 1] for i in range(len(STREAM))], headers=EVENTS),),
        "Hello, world",
    ),
    Scenario(
        "stream refused",
        read_stream,
        (refusal(529, "overloaded_error"),),
        error=errors.OverloadedError,
        holds={"request_id": "req_scripted", "type": "overloaded_error"},
    ),
    Scenario(
        "stream refused, refusal breaks off",
        read_stream,
        (reply(529, chunks=[b'{"type":', Fault("ReadError")]),),
        error=errors.OverloadedError,
    ),
    Scenario(
        "stream refused at great length",
        read_stream,
        (reply(500, chunks=[b"x" * 100_000] * 10),),
        error=errors.InternalServerError,
        holds={"status": 500},
    ),
    Scenario(
        "stream refused in an unknown packing",
        read_stream,
        (reply(503, body=b"?", headers={"content-encoding": "br"}),),
        error=errors.ServiceUnavailableError,
    ),
    Scenario(
        "stream in an unknown packing",
        read_stream,
        (reply(body=b"?", headers={**EVENTS, "content-encoding": "br"}),),
        error=errors.DecodeError,
    ),
    Scenario(
        "stream answered with html",
        read_stream,
        (reply(body=HTML, headers={"content-type": "text/html"}),),
        error=errors.DecodeError,
        holds={"body": HTML.encode(), "request_id": "req_scripted", "status": 200},
    ),
    Scenario("stream redirected", read_stream, (reply(302, headers={"location": "/x"}),), error=errors.APIStatusError),
    Scenario("stream not reached", read_stream, (fault("ConnectError"),), error=errors.APIConnectionError),
    Scenario(
        "stream cut",
        read_stream,
        (reply(chunks=[STREAM[: len(STREAM) // 2]], headers=EVENTS),),
        error=errors.StreamTruncatedError,
        holds={"request_id": "req_scripted", "complete": False},
    ),
    Scenario(
        "stream cut by the transport",
        read_text,
        (reply(chunks=[STREAM[: len(STREAM) // 2], Fault("ReadError")], headers=EVENTS),),
        error=errors.StreamTruncatedError,
        holds={"request_id": "req_scripted"},
    ),
    Scenario(
        "stream empty",
        read_stream,
        (reply(body=b"", headers=EVENTS),),
        error=errors.StreamTruncatedError,
        holds={"snapshot": None},
    ),
    Scenario(
        "stream shorter than promised",
        read_stream,
        (reply(body=STREAM, headers={**EVENTS, "content-length": str(len(STREAM) + 1)}),),
        error=errors.StreamTruncatedError,
        holds={"complete": True},
    ),
    Scenario(
        "error event",
        read_stream,
        (reply(body=STREAM[:300] + b"\n\n" + ERROR_EVENT, headers=EVENTS),),
        error=errors.StreamError,
    ),
    Scenario(
        "error event first",
        read_stream,
        (reply(body=ERROR_EVENT, headers=EVENTS),),
        error=errors.StreamServerError,
        holds={"type": "overloaded_error", "snapshot": None, "request_id": "req_scripted"},
    ),
    Scenario("models", list_models, (page("a", "b", more=True), page("c")), ["a", "b", "c"], sent=2),
    Scenario(
        "cursor that does not move",
        list_models,
        (page("a", more=True), page("a", more=True)),
        error=errors.DecodeError,
        holds={"path": "last_id"},
        sent=2,
    ),
    Scenario(
        "second page fails",
        list_models,
        (page("a", more=True), refusal(500, "api_error")),
        error=errors.InternalServerError,
        sent=2,
    ),
    Scenario(
        "results", read_results, (reply(body=line(RESULT) + b"\n" + line({**RESULT, "custom_id": "b"})),), ["a", "b"]
    ),
    Scenario(
        "results break off",
        read_results,
        (reply(chunks=[line(RESULT), Fault("ReadError")]),),
        error=errors.APIConnectionError,
    ),
    Scenario(
        "results shorter than promised",
        read_results,
        (reply(body=line(RESULT), headers={"content-length": "9999"}),),
        error=errors.APIConnectionError,
    ),
    Scenario(
        "a result twice",
        expect_results("a"),
        (reply(body=line(RESULT) + line(RESULT)),),
        (["a"], 1, 0),
    ),
    Scenario(
        "two results under one id",
        expect_results("a"),
        (reply(body=line(RESULT) + line({**RESULT, "result": {"type": "expired"}})),),
        (["a", "a"], 0, 1),
    ),
    Scenario(
        "two results under one id, raised",
        read_results,
        (reply(body=line(RESULT) + line({**RESULT, "result": {"type": "expired"}})),),
        error=errors.BatchDuplicateError,
        holds={"first_line": 1, "line_number": 2, "custom_id": "a", "request_id": "req_scripted"},
    ),
    Scenario(
        "a result is missing",
        expect_results("a", "b"),
        (reply(body=line(RESULT)),),
        error=errors.BatchIncompleteError,
        holds={"missing": ("b",), "extra": (), "request_id": "req_scripted"},
    ),
    Scenario(
        "nobody asked for this result",
        expect_results(),
        (reply(body=line(RESULT)),),
        error=errors.BatchIncompleteError,
        holds={"missing": (), "extra": ("a",)},
    ),
    Scenario("a bad line", read_results, (reply(body=b"{oops}\n"),), error=errors.BatchLineError),
    Scenario("results refused", read_results, (refusal(404, "not_found_error"),), error=errors.NotFoundError),
]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_scenario(shell: Any, scenario: Scenario) -> None:
    """The outcome is the defined one, one request goes out a call, nothing stays open, and no error shows the key."""
    claude, transport = shell.claude(*scenario.script)

    if scenario.error is None:
        assert scenario.act(claude) == scenario.value
    else:
        fail_as_described(scenario, claude)

    assert len(transport.requests) == scenario.sent
    assert transport.remaining == 0
    gc.collect()
    shell.settle()
    assert transport.open_bodies == 0


def fail_as_described(scenario: Scenario, claude: Any) -> None:
    """Act, and check the error; let go of it at the end, because its traceback holds on to what raised it."""
    error = error_of(scenario.act, claude)
    assert isinstance(error, scenario.error or ()), repr(error)
    for name, expected in scenario.holds.items():
        assert getattr(error, name) == expected, name
    assert_says_nothing_secret(error)


def error_of(act: Callable[[Any], Any], claude: Any) -> BaseException:
    """Act, and give the error that must come of it."""
    try:
        value = act(claude)
    except Exception as error:  # noqa: BLE001 - the class is what is tested
        return error
    pytest.fail(f"no error, but {value!r}")


@pytest.mark.parametrize("arguments", [{"max_token": 8}, {"stream": True}, {"model": None, "timeout": 0}])
def test_a_wrong_argument_sends_nothing(shell: Any, arguments: dict[str, Any]) -> None:
    """A wrong argument is refused before any request."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError):
        claude.messages.create(**{**ARGUMENTS, **arguments})

    assert transport.requests == []


def assert_says_nothing_secret(error: BaseException) -> None:
    """Look for the key in every text a program or a reporter would print, local variables included."""
    printed = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))
    frames = [text for text in printed.split("\n  File ") if "claude_overlay/" in text or "httpx" in text]
    texts = [str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error)), *frames]
    assert not [text for text in texts if KEY in text]
    assert type(pickle.loads(pickle.dumps(error))) is type(error)  # noqa: S301 - our own pickle
    for value in vars(error).values():
        assert not type(value).__module__.startswith(("httpx", "httpx2")), value
