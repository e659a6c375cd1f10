"""Both shells with policies: what goes over the wire, what waits, what is held, and when it is given back."""

from __future__ import annotations

import gc
import gzip
import io
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.api.messages import create_message
from claude_api.api.models import retrieve_model
from claude_overlay import errors
from claude_overlay.client.packing import GZIP_LEAST
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.events import Event
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.testing import Fault, Reply, fault, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ARGUMENTS = {"model": "claude-test", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
USAGE = {"input_tokens": 3, "output_tokens": 5, "cache_creation_input_tokens": 7, "cache_read_input_tokens": 11}
EVENTS = {"content-type": "text/event-stream"}
PING = b'event: ping\ndata: {"type": "ping"}\n\n'
RETRY = RetryPolicy(jitter="none")
EAGER = RetryPolicy(jitter="none", resend_ambiguous="duplicable")
FILE = {
    "id": "file_1", "type": "file", "filename": "a", "mime_type": "text/plain", "size_bytes": 3,
    "created_at": "2026-01-01T00:00:00Z", "downloadable": False,
}  # fmt: skip
MODEL = {
    "id": "m", "type": "model", "display_name": "m", "created_at": "2026-01-01T00:00:00Z", "max_input_tokens": 1,
    "max_tokens": 1, "capabilities": None,
}  # fmt: skip


def refusal(status: int, kind: str = "api_error", **headers: str) -> Reply:
    """Make an error response."""
    body = {"type": "error", "error": {"type": kind, "message": f"a {kind}"}}
    return reply(status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def error_event(kind: str = "overloaded_error") -> bytes:
    """Make an error event."""
    return f'event: error\ndata: {{"type": "error", "error": {{"type": "{kind}", "message": "no"}}}}\n\n'.encode()


@pytest.fixture
def stream(message: Callable[..., Any]) -> bytes:
    """Give the bytes of a stream that says "Hello, world"."""
    return message_stream(message(usage=USAGE))


def test_a_call_is_made_again_until_it_succeeds(shell: Any, message: Any) -> None:
    """Refused, not connected, answered: three requests, two waits on the client's clock, and all is told."""
    claude, transport = shell.claude(
        refusal(529, "overloaded_error"),
        fault("ConnectError"),
        reply(json=message()),
        resilience=Resilience(retry=RETRY),
    )

    value, metadata = claude.messages.create.with_response(**ARGUMENTS)

    assert value.text == "Hello, world"
    assert len(transport.requests) == 3
    assert shell.clock.waits == [1.0, 1.0]
    assert [(one.number, one.status, one.kind, one.delay) for one in metadata.attempts] == [
        (1, 529, "overloaded", 0.0), (2, None, "not_sent", 1.0), (3, 200, "ok", 1.0),
    ]  # fmt: skip
    assert transport.open_bodies == 0


def test_the_last_refusal_is_raised_with_its_attempts(shell: Any) -> None:
    """The error is the one of a client without policies, and tells of all attempts."""
    claude, transport = shell.claude(*[refusal(500)] * 3, resilience=Resilience(retry=RETRY))

    with pytest.raises(errors.InternalServerError) as caught:
        claude.messages.create(**ARGUMENTS)

    assert [one.status for one in caught.value.attempts] == [500, 500, 500]
    assert caught.value.request_id == "req_scripted"
    assert len(transport.requests) == 3


def test_a_failure_without_an_answer_is_raised_with_its_attempts(shell: Any) -> None:
    """So is the error of a connection that could not be made."""
    claude, _ = shell.claude(*[fault("ConnectError")] * 3, resilience=Resilience(retry=RETRY))

    with pytest.raises(errors.APIConnectionError) as caught:
        claude.messages.create(**ARGUMENTS)

    assert [one.kind for one in caught.value.attempts] == ["not_sent"] * 3


def test_the_servers_wish_is_honoured(shell: Any, message: Any) -> None:
    """Retry-After is the wait; one above the cap is not waited for."""
    claude, transport = shell.claude(
        refusal(429, "rate_limit_error", retry_after="7"), reply(json=message()),
        refusal(429, "rate_limit_error", retry_after="61"), resilience=Resilience(retry=RETRY),
    )  # fmt: skip

    claude.messages.create(**ARGUMENTS)
    with pytest.raises(errors.RateLimitError) as caught:
        claude.messages.create(**ARGUMENTS)

    assert len(shell.clock.waits) == 1
    assert 7.0 <= shell.clock.waits[0] <= 7.7
    assert caught.value.retry_after == 61.0
    assert len(transport.requests) == 3


@pytest.mark.parametrize("step", [refusal(529), refusal(429), fault("ConnectError"), fault("ReadTimeout")])
def test_policies_that_are_off_do_nothing(shell: Any, step: Any) -> None:
    """`Resilience()` sends one request under every fault, and waits for nothing."""
    claude, transport = shell.claude(step, resilience=Resilience())

    with pytest.raises(errors.ClaudeError):
        claude.messages.create(**ARGUMENTS)

    assert len(transport.requests) == 1
    assert shell.clock.waits == []


def test_a_bare_generated_function_has_the_policies(shell: Any, message: Any) -> None:
    """With client=claude.client it is made again like a method; a status is its own parser's to raise."""
    claude, transport = shell.claude(
        refusal(503), reply(json=message()), fault("ConnectError"), reply(json=MODEL), *[refusal(500)] * 3,
        resilience=Resilience(retry=RETRY),
    )  # fmt: skip

    assert bare(shell, create_message, claude, body=ARGUMENTS).text == "Hello, world"
    assert bare(shell, retrieve_model, claude, model_id="m").id == "m"
    with pytest.raises(errors.InternalServerError):
        bare(shell, create_message, claude, body=ARGUMENTS)

    assert len(transport.requests) == 7


def bare(shell: Any, endpoint: Any, claude: Any, **arguments: Any) -> Any:
    """Call a generated function of either kind."""
    if shell.loop is None:
        return endpoint.sync(client=claude.client, **arguments)
    return shell.loop.run_until_complete(endpoint.asyncio(client=claude._target.client, **arguments))


def test_the_operation_of_a_bare_call_has_no_ids(shell: Any) -> None:
    """Its events name method and path, ids left out, so that a metric does not get a series for each."""
    seen: list[Event] = []
    claude, _ = shell.claude(reply(json=MODEL), resilience=Resilience(hooks=[seen.append]))

    bare(shell, retrieve_model, claude, model_id="claude-9")

    assert {event.operation for event in seen} == {"GET /v1/models/{id}"}


@pytest.mark.parametrize("status", [200, 500])
def test_a_detailed_function_never_raises_on_a_status(shell: Any, message: Any, status: int) -> None:
    """`*_detailed` gives the last answer, whatever it says."""
    answers = [reply(json=message())] if status == 200 else [refusal(500)] * 3
    claude, _ = shell.claude(*answers, resilience=Resilience(retry=RETRY))

    if shell.loop is None:
        response = create_message.sync_detailed(client=claude.client, body=ARGUMENTS)
    else:
        calling = create_message.asyncio_detailed(client=claude._target.client, body=ARGUMENTS)
        response = shell.loop.run_until_complete(calling)

    assert response.status_code == status


# --- copies ----------------------------------------------------------------------------------------------------


def test_a_copy_keeps_changes_or_drops_the_policies(shell: Any, message: Any) -> None:
    """Left out: the same runtime; equal policies: their states are shared; None: a connection without policies."""
    policies = Resilience(retry=RETRY, bulkhead=Bulkhead(max_concurrent=2))
    claude, transport = shell.claude(refusal(529), resilience=policies)
    runtime = target(claude).client.runtime

    same = target(claude.with_options(timeout=3))
    other = target(claude.with_options(resilience=Resilience(bulkhead=Bulkhead(max_concurrent=2))))
    none = claude.with_options(resilience=None)

    assert same.client.runtime is runtime
    assert other.client.runtime is not runtime
    assert other.client.runtime.pipeline.bulkhead is runtime.pipeline.bulkhead
    assert other.resilience.retry is None
    assert target(none).client.runtime is None
    assert target(none).resilience is None
    assert type(target(none).client) in type(target(claude).client).__mro__[1:]
    with pytest.raises(errors.InternalServerError):
        none.messages.create(**ARGUMENTS)
    assert len(transport.requests) == 1


def target(claude: Any) -> Any:
    """Give the client behind the test's face."""
    return getattr(claude, "_target", claude)


def test_policies_can_be_put_in_force_later(shell: Any, message: Any) -> None:
    """For a client that had none, and for one that had others; copies that share them have them too."""
    claude, transport = shell.claude(refusal(529), reply(json=message()), refusal(529), reply(json=message()))
    assert target(claude).resilience is None
    claude.messages  # noqa: B018 - an area that was used before

    target(claude).apply_resilience(Resilience(retry=RETRY))
    copy = claude.with_options(timeout=3)
    claude.messages.create(**ARGUMENTS)
    target(claude).apply_resilience(Resilience(retry=EAGER))
    copy.messages.create(**ARGUMENTS)

    assert target(copy).resilience == Resilience(retry=EAGER)
    assert len(transport.requests) == 4


# --- bodies ----------------------------------------------------------------------------------------------------


def test_a_file_is_sent_again_from_where_it_began(shell: Any) -> None:
    """A file that can go back is put back before each attempt."""
    claude, transport = shell.claude(
        refusal(429), fault("ConnectError"), reply(json=FILE), resilience=Resilience(retry=RETRY)
    )

    claude.files.upload(io.BytesIO(b"abc"))

    assert len(transport.requests) == 3
    assert all(b"\r\n\r\nabc\r\n" in request.content for request in transport.requests)


def test_what_can_be_read_once_is_sent_once(shell: Any) -> None:
    """A pipe is used up by the first attempt."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    claude, transport = shell.claude(refusal(429), resilience=Resilience(retry=RETRY))

    with pytest.raises(errors.APIStatusError):
        claude.files.upload(Pipe(b"abc"))

    assert len(transport.requests) == 1


def test_a_path_is_closed_after_the_last_attempt(shell: Any, tmp_path: Any) -> None:
    """An upload by path is opened once, sent as often as needed, and closed."""
    (tmp_path / "a").write_bytes(b"abc")
    claude, transport = shell.claude(refusal(429), reply(json=FILE), resilience=Resilience(retry=RETRY))

    claude.files.upload(tmp_path / "a")
    gc.collect()  # pytest makes an error of a file that was left open

    assert [b"\r\n\r\nabc\r\n" in request.content for request in transport.requests] == [True, True]


def test_an_upload_that_may_have_arrived_is_not_repeated(shell: Any) -> None:
    """It would be there twice; and a message with server tools would run them twice."""
    tools = [{"type": "web_search_20250305", "name": "web_search"}]
    claude, transport = shell.claude(*[fault("ReadError")] * 3, resilience=Resilience(retry=EAGER))

    with pytest.raises(errors.APIConnectionError):
        claude.files.upload(b"abc")
    with pytest.raises(errors.APIConnectionError):
        claude.messages.create(**ARGUMENTS, tools=tools)

    assert len(transport.requests) == 2


# --- time ------------------------------------------------------------------------------------------------------


def test_an_attempt_gets_what_is_left(shell: Any, message: Any) -> None:
    """Each phase is capped by attempt_timeout, and by the deadline as it comes nearer."""
    claude, transport = shell.claude(
        refusal(500), refusal(500), reply(json=message()), timeout=30,
        resilience=Resilience(retry=RETRY, attempt_timeout=20.0, deadline=21.0),
    )  # fmt: skip

    claude.messages.create(**ARGUMENTS)

    assert [request.timeout["read"] for request in transport.requests] == [20.0, 20.0, 19.5]
    assert [request.timeout["connect"] for request in transport.requests] == [20.0, 20.0, 19.5]


def test_a_deadline_ends_the_call(shell: Any) -> None:
    """A wait that would cross it is not begun; the failure is surfaced."""
    # Minutes, none of which passes: an attempt of AsyncClaude has what is left of them, in real time.
    slowly = RetryPolicy(jitter="none", initial_backoff=300.0, max_backoff=600.0)
    claude, transport = shell.claude(*[refusal(500)] * 2, resilience=Resilience(retry=slowly, deadline=420.0))

    with pytest.raises((errors.InternalServerError, errors.DeadlineExceeded)) as caught:
        claude.messages.create(**ARGUMENTS)

    assert shell.clock.now() <= 420.001
    assert len(transport.requests) == 2
    assert len(caught.value.attempts) == 2  # type: ignore[attr-defined]  # set by the flow


def test_a_body_that_trickles_is_given_up(shell: Any, message: Any) -> None:
    """Each piece comes in time, all of them do not."""
    if shell.loop is not None:
        pytest.skip("the limit is a cancel scope, see tests/robust/test_resilience.py")

    class Late(bytes):
        """A piece that takes a second."""

    def slow(_: Any) -> Reply:
        shell.clock.advance(11)
        return reply(json=message())

    claude, _ = shell.claude(slow, resilience=Resilience(attempt_timeout=10.0))

    with pytest.raises(errors.APITimeoutError, match="10"):
        claude.messages.create(**ARGUMENTS)


def test_a_stream_is_not_timed_out_once_it_is_open(shell: Any, stream: bytes) -> None:
    """attempt_timeout bounds the way to the first event; the body then has the client's own read timeout."""
    claude, transport = shell.claude(
        reply(body=stream, headers=EVENTS), timeout=300, resilience=Resilience(attempt_timeout=120.0)
    )

    with claude.messages.stream(**ARGUMENTS) as opened:
        shell.clock.advance(1000)
        assert opened.final_message().text == "Hello, world"

    assert transport.requests[0].timeout["read"] == 120.0


# --- streams ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "first",
    [
        refusal(529, "overloaded_error"),
        reply(chunks=[error_event()], headers=EVENTS),
        reply(chunks=[PING, PING[:9], PING[9:], error_event()[:20], error_event()[20:]], headers=EVENTS),
        reply(chunks=[error_event().rstrip(b"\n")], headers=EVENTS),
        reply(chunks=[PING, Fault("ReadError")], headers=EVENTS),
        reply(chunks=[Fault("ReadTimeout")], headers=EVENTS),
        reply(chunks=[PING], headers=EVENTS),
        reply(body=b"", headers=EVENTS),
        reply(body=PING, headers={**EVENTS, "content-length": "999"}),
        reply(body=b"no gzip", headers={**EVENTS, "content-encoding": "gzip"}),
    ],
)
def test_a_stream_is_asked_for_again_before_its_first_event(shell: Any, stream: bytes, first: Reply) -> None:
    """Refused, an error first, broken, or over: until an event other than ping is whole, nobody has seen anything."""
    claude, transport = shell.claude(
        first, reply(chunks=[PING, stream], headers=EVENTS), resilience=Resilience(retry=EAGER)
    )

    with claude.messages.stream(**ARGUMENTS) as opened:
        kinds = [event.type for event in opened]
        assert opened.final_message().text == "Hello, world"
        assert [one.number for one in opened.metadata.attempts] == [1, 2]

    assert kinds[:2] == ["ping", "message_start"]
    assert len(transport.requests) == 2
    assert transport.open_bodies == 0


def test_nothing_is_sent_again_after_the_first_event(shell: Any, stream: bytes) -> None:
    """Cut at every byte: before the first event is whole a second request mends it, and never after."""
    start = stream.index(b"\n\n") + 2
    policies = Resilience(retry=EAGER, bulkhead=Bulkhead(max_concurrent=1))
    for cut in range(0, len(stream) - 1, 1 if shell.library == "httpx2" and shell.loop is None else 7):
        broken = reply(chunks=[stream[:cut], Fault("ReadError")], headers=EVENTS)
        claude, transport = shell.claude(broken, reply(body=stream, headers=EVENTS), resilience=policies)
        if cut < start:
            with claude.messages.stream(**ARGUMENTS) as opened:
                assert opened.final_message().text == "Hello, world"
            assert len(transport.requests) == 2, cut
        else:
            with claude.messages.stream(**ARGUMENTS) as opened, pytest.raises(errors.StreamError):
                opened.final_message()
            assert len(transport.requests) == 1, cut
        assert target(claude).client.runtime.pipeline.bulkhead.in_flight == 0
        assert transport.open_bodies == 0


def test_an_error_that_stays_is_raised_on_opening(shell: Any) -> None:
    """A stream whose first event is an error each time: the error of the last one, with its attempts."""
    claude, transport = shell.claude(
        *[reply(chunks=[error_event()], headers=EVENTS)] * 3, resilience=Resilience(retry=EAGER)
    )

    with pytest.raises(errors.StreamServerError) as caught, claude.messages.stream(**ARGUMENTS):
        pytest.fail("it cannot be opened")

    assert caught.value.type == "overloaded_error"
    assert caught.value.request_id == "req_scripted"
    assert len(caught.value.attempts) == 3  # type: ignore[attr-defined]  # set by the flow
    assert len(transport.requests) == 3


@pytest.mark.parametrize("answer", [reply(body="<html>", headers={"content-type": "text/html"}), reply(307)])
def test_what_is_no_stream_is_raised_as_without_policies(shell: Any, answer: Reply) -> None:
    """A page instead of a stream, or a redirect: one request, and the same error."""
    claude, transport = shell.claude(answer, answer, answer, resilience=Resilience(retry=RETRY))

    with pytest.raises((errors.DecodeError, errors.APIStatusError)) as without:
        claude.with_options(resilience=None).messages.stream(**ARGUMENTS).open()
    with pytest.raises(type(without.value)) as caught:
        claude.messages.stream(**ARGUMENTS).open()

    assert str(caught.value) == str(without.value)
    assert len(transport.requests) in {2, 3}
    assert transport.open_bodies == 0


def test_a_malformed_first_event_is_its_readers(shell: Any) -> None:
    """What a second request would not mend is handed over, and fails as without policies."""
    body = b"event: message_start\ndata: {oops\n\n"
    claude, transport = shell.claude(reply(body=body, headers=EVENTS), resilience=Resilience(retry=EAGER))

    with claude.messages.stream(**ARGUMENTS) as opened, pytest.raises(errors.StreamProtocolError):
        opened.final_message()

    assert len(transport.requests) == 1


@pytest.mark.parametrize("ending", ["exhausted", "closed", "cancelled", "dropped", "broken", "truncated", "after stop"])
def test_a_slot_spans_the_whole_stream(shell: Any, stream: bytes, ending: str) -> None:
    """It is held from the first to the last event, and given back whatever the end is; the hooks hear which."""
    seen: list[Event] = []
    policies = Resilience(bulkhead=Bulkhead(max_concurrent=1), hooks=[seen.append])
    half = len(stream) // 2
    chunks: dict[str, list[Any]] = {
        "broken": [stream[:half], Fault("ReadError")],
        "truncated": [stream[:half]],
        "after stop": [stream, Fault("ReadError")],
    }
    pieces = chunks.get(ending, [stream[:half], stream[half:]])
    claude, _ = shell.claude(reply(chunks=pieces, headers=EVENTS), resilience=policies)
    bulkhead = target(claude).client.runtime.pipeline.bulkhead

    opened = claude.messages.stream(**ARGUMENTS)
    assert next(opened).type == "message_start"
    assert bulkhead.in_flight == 1
    if ending in {"broken", "truncated", "after stop"}:
        with pytest.raises(errors.StreamTruncatedError):
            opened.final_message()
    elif ending == "exhausted":
        opened.final_message()
    elif ending == "closed":
        opened.close()
    elif ending == "cancelled":
        opened.cancel()
    del opened
    gc.collect()
    shell.settle()

    assert bulkhead.in_flight == 0
    outcome = {"exhausted": "ok", "after stop": "ok", "broken": "interrupted", "truncated": "interrupted"}
    assert seen[-1].outcome == outcome.get(ending, "cancelled")  # type: ignore[attr-defined]  # it is a CallEnded


def test_an_error_event_in_the_middle_is_an_interruption(shell: Any, stream: bytes) -> None:
    """Its reader closes the stream, but it is the server that broke it."""
    seen: list[Event] = []
    half = stream.index(b"\n\n", len(stream) // 2) + 2
    claude, _ = shell.claude(
        reply(chunks=[stream[:half], error_event()], headers=EVENTS), resilience=Resilience(hooks=[seen.append])
    )

    with claude.messages.stream(**ARGUMENTS) as opened, pytest.raises(errors.StreamServerError):
        opened.final_message()

    assert [type(event).__name__ for event in seen][-2:] == ["StreamInterrupted", "CallEnded"]


def test_the_usage_of_a_stream_is_read(shell: Any, stream: bytes) -> None:
    """From message_start and message_delta, cache tokens included, also when it comes byte by byte."""
    seen: list[Event] = []
    pieces = [stream[position : position + 1] for position in range(len(stream))]
    claude, _ = shell.claude(reply(chunks=pieces, headers=EVENTS), resilience=Resilience(hooks=[seen.append]))

    with claude.messages.stream(**ARGUMENTS) as opened:
        opened.final_message()

    usage = seen[-1].usage  # type: ignore[attr-defined]  # it is a CallEnded
    assert (usage.input_tokens, usage.output_tokens) == (3, 5)
    assert (usage.cache_write_tokens, usage.cache_read_tokens) == (7, 11)


@pytest.mark.parametrize(
    "first",
    [
        reply(chunks=[Fault("ReadError")]),
        reply(chunks=[Fault("ReadTimeout")]),
        reply(headers={"content-length": "3"}),
        reply(body=b"no gzip", headers={"content-encoding": "gzip"}),
    ],
)
def test_a_download_is_asked_for_again_before_its_first_byte(shell: Any, first: Reply) -> None:
    """Broken off behind the head, nobody has seen anything: a file, and the results of a batch."""
    line = b'{"custom_id": "a", "result": {"type": "expired"}}\n'
    claude, transport = shell.claude(
        first, reply(body=b"abc"), first, reply(body=line), resilience=Resilience(retry=RETRY)
    )

    assert claude.files.download("file_1") == b"abc"
    assert [item.custom_id for item in claude.batches.results("batch_1")] == ["a"]
    assert len(transport.requests) == 4
    assert transport.open_bodies == 0


def test_a_download_of_nothing_is_one(shell: Any) -> None:
    """A clean end is no break."""
    claude, transport = shell.claude(reply(), resilience=Resilience(retry=RETRY))

    assert claude.files.download("file_1") == b""
    assert len(transport.requests) == 1


def test_a_download_is_not_asked_for_again_after_its_first_byte(shell: Any) -> None:
    """Refused it is asked for again; cut in the middle never, and the error tells of what was sent."""
    claude, transport = shell.claude(
        refusal(503), reply(body=b"abc"), reply(chunks=[b"ab", Fault("ReadError")]), resilience=Resilience(retry=EAGER)
    )

    value, metadata = claude.files.download.with_response("file_1")
    with pytest.raises(errors.APIConnectionError) as caught:
        claude.files.download("file_1")

    assert len(caught.value.attempts) == 1
    assert value == b"abc"
    assert [one.status for one in metadata.attempts] == [503, 200]
    assert len(transport.requests) == 3


def test_a_cancelled_stream_is_not_opened_again(shell: Any, stream: bytes) -> None:
    """Cancelled while it is being opened: no further attempt, and no wait for one."""
    opened: list[Any] = []

    def break_off(_: Any) -> Fault:
        cancelled = opened[0].cancel()
        if shell.loop is not None:
            with pytest.raises(StopIteration):
                cancelled.send(None)
        return fault("ReadError")

    claude, transport = shell.claude(break_off, reply(body=stream, headers=EVENTS), resilience=Resilience(retry=EAGER))
    opened.append(target(claude).messages.stream(**ARGUMENTS))

    with pytest.raises(errors.StreamCancelledError):
        opened[0].open() if shell.loop is None else shell.loop.run_until_complete(opened[0].open())

    assert len(transport.requests) == 1
    assert shell.clock.waits == []


# --- endpoints -------------------------------------------------------------------------------------------------


class Signer:
    """Signs with a counter, and remembers what it was asked to sign."""

    def __init__(self) -> None:
        self.signed: list[tuple[str, str, Mapping[str, str], bytes]] = []

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Give a header that is new each time."""
        self.signed.append((method, url, headers, content))
        return {"authorization": f"signature-{len(self.signed)}"}


def test_a_key_stays_at_its_endpoint(shell: Any, message: Any) -> None:
    """Each endpoint gets its own credential; of the client's headers, those that can hold none."""
    endpoints = [
        Endpoint(base_url="https://api.anthropic.com", priority=1),
        Endpoint(base_url="http://b.test/v", api_key="key-b", priority=2),
        Endpoint(base_url="http://c.test", auth_token="token-c", priority=3),
    ]
    claude, transport = shell.claude(
        fault("ConnectError"), fault("ConnectError"), reply(json=message()), headers={"x-gateway": "secret"},
        resilience=Resilience(retry=RETRY, failover=Failover(endpoints)), betas="b",
    )  # fmt: skip

    value, metadata = claude.messages.create.with_response(**ARGUMENTS, extra_headers={"x-mine": "1"})

    home, second, third = transport.requests
    assert value.text == "Hello, world"
    assert home.url == "https://api.anthropic.com/v1/messages"
    assert (home.headers["x-api-key"], home.headers["x-gateway"]) == ("sk-ant-test-THIS-MUST-NOT-SHOW", "secret")
    assert second.url == "http://b.test/v/v1/messages"
    assert (second.headers["x-api-key"], second.headers["anthropic-beta"]) == ("key-b", "b")
    assert third.headers["authorization"] == "Bearer token-c"
    assert "x-api-key" not in third.headers
    for elsewhere in (second, third):
        assert "x-gateway" not in elsewhere.headers
        assert "x-mine" not in elsewhere.headers
        assert "THIS-MUST-NOT-SHOW" not in str(dict(elsewhere.headers))
        assert elsewhere.content == home.content
    assert [one.endpoint for one in metadata.attempts] == ["api.anthropic.com:443", "b.test:80", "c.test:80"]
    assert shell.clock.waits == []


def test_a_signer_signs_each_attempt(shell: Any, message: Any) -> None:
    """It is asked once an attempt, sees what goes out, and the client's key is not among it."""
    signer = Signer()
    claude, transport = shell.claude(
        refusal(503), reply(json=message()), reply(json={"data": [MODEL], "has_more": False}),
        resilience=Resilience(retry=RETRY, failover=Failover([Endpoint(base_url="http://s.test", signer=signer)])),
    )  # fmt: skip

    claude.messages.create(**ARGUMENTS)
    claude.models.list(limit=7).pages().__next__()

    assert [request.headers["authorization"] for request in transport.requests] == [
        "signature-1", "signature-2", "signature-3",
    ]  # fmt: skip
    method, url, headers, content = signer.signed[0]
    assert (method, url, content) == ("POST", "http://s.test/v1/messages", transport.requests[0].content)
    assert "x-api-key" not in headers
    assert signer.signed[2][1] == "http://s.test/v1/models?limit=7" == transport.requests[2].url


def test_an_endpoint_elsewhere_needs_a_credential(shell: Any) -> None:
    """It is refused before anything is sent, wherever policies are given."""
    bad = Resilience(failover=Failover([Endpoint(base_url="http://elsewhere.test")]))
    claude, transport = shell.claude(resilience=Resilience())

    with pytest.raises(errors.ConfigurationError, match="elsewhere"):
        shell.claude(resilience=bad)
    with pytest.raises(errors.ConfigurationError, match="elsewhere"):
        claude.with_options(resilience=bad)
    with pytest.raises(errors.ConfigurationError, match="elsewhere"):
        target(claude).apply_resilience(bad)
    assert transport.requests == []


def test_a_sticky_key_keeps_its_endpoint(shell: Any, message: Any) -> None:
    """Calls under one name go to one endpoint; several names use several."""
    endpoints = [Endpoint(base_url=f"http://e{n}.test", api_key=f"k{n}") for n in range(4)]
    claude, transport = shell.claude(
        *[reply(json=message())] * 24, resilience=Resilience(failover=Failover(endpoints, strategy="sticky"))
    )

    for name in "abcdefgh":
        for _ in range(3):
            claude.with_options(sticky_key=name).messages.create(**ARGUMENTS)

    urls = [request.url for request in transport.requests]
    assert all(len(set(urls[start : start + 3])) == 1 for start in range(0, 24, 3))
    assert len(set(urls)) > 1


# --- limits, packing, cache -------------------------------------------------------------------------------------


def test_a_limit_waits_and_is_settled(shell: Any, message: Any) -> None:
    """The second call waits for its place on the client's clock; what an image weighs is not its base64."""
    picture = {"type": "base64", "media_type": "image/png", "data": "A" * 100_000}
    messages = [{"role": "user", "content": [{"type": "image", "source": picture}]}]
    claude, _ = shell.claude(
        *[reply(json=message())] * 3,
        resilience=Resilience(limit=RateLimit(requests_per_minute=60, burst=1.0, input_tokens_per_minute=60_000)),
    )

    for _ in range(3):
        claude.messages.create(**{**ARGUMENTS, "messages": messages})

    assert len(shell.clock.waits) >= 2
    assert sum(shell.clock.waits) < 10.0


@pytest.mark.parametrize("policies", [None, Resilience(retry=RETRY)])
def test_request_bodies_are_packed_on_demand(shell: Any, message: Any, policies: Resilience | None) -> None:
    """Above 1 KiB, and only then; a resend is the same bytes; a copy can turn it off."""
    answers = [refusal(529)] if policies else []
    claude, transport = shell.claude(
        *answers, *[reply(json=message())] * 3, compress_requests="gzip", resilience=policies
    )
    long = {**ARGUMENTS, "messages": [{"role": "user", "content": "x" * GZIP_LEAST}]}

    claude.messages.create(**long)
    claude.messages.create(**ARGUMENTS)
    claude.with_options(compress_requests="identity").messages.create(**long)

    *packed, short, plain = transport.requests
    for request in packed:
        assert request.headers["content-encoding"] == "gzip"
        assert gzip.decompress(request.content) == plain.content
        assert request.content == packed[0].content
        assert request.headers["content-length"] == str(len(request.content))
    assert "content-encoding" not in short.headers
    assert "content-encoding" not in plain.headers


def test_an_unknown_packing_is_refused(shell: Any) -> None:
    """Nothing but gzip and identity."""
    with pytest.raises(errors.InvalidArgumentError, match="compress_requests"):
        shell.claude(compress_requests="zip")


def test_the_same_question_is_asked_once(shell: Any, message: Any) -> None:
    """The second call is answered from memory: another value, no request, and no policy is asked."""
    seen: list[Event] = []
    claude, transport = shell.claude(
        reply(json=message()), reply(json={"input_tokens": 3}), reply(json=message("Other")),
        resilience=Resilience(cache=ResponseCache(ttl=10.0), hooks=[seen.append]),
    )  # fmt: skip

    first, second = (claude.messages.create(**ARGUMENTS) for _ in range(2))
    for _ in range(2):
        assert claude.messages.count_tokens(model="m", messages=ARGUMENTS["messages"]).input_tokens == 3
    shell.clock.advance(10)
    third, metadata = claude.messages.create.with_response(**ARGUMENTS)

    assert first == second
    assert first is not second
    assert third.text == "Other"
    assert metadata.attempts
    assert claude.messages.create.with_response(**ARGUMENTS).metadata.attempts == ()
    assert len(transport.requests) == 3
    kinds = [type(event).__name__ for event in seen if type(event).__name__.startswith("Cache")]
    assert kinds == ["CacheMiss", "CacheHit", "CacheMiss", "CacheHit", "CacheMiss", "CacheHit"]
    metrics = target(claude).response_cache.metrics
    assert (metrics.hits, metrics.misses, metrics.stores, metrics.entries) == (3, 3, 3, 2)


def test_other_questions_errors_and_streams_are_asked(shell: Any, message: Any, stream: bytes) -> None:
    """Another body, version, beta or credential is another question; a refusal and a stream are never kept."""
    answers = [
        refusal(400, "invalid_request_error"),
        *[reply(json=message())] * 4,
        *[reply(body=stream, headers=EVENTS)] * 2,
    ]
    claude, transport = shell.claude(*answers, resilience=Resilience(cache=ResponseCache()))

    with pytest.raises(errors.BadRequestError):
        claude.messages.create(**ARGUMENTS)
    claude.messages.create(**ARGUMENTS)
    claude.messages.create(**{**ARGUMENTS, "max_tokens": 9})
    claude.messages.create(**ARGUMENTS, betas="b")
    claude.with_options(headers={"x-tenant": "2"}).messages.create(**ARGUMENTS)
    for _ in range(2):
        claude.messages.stream(**ARGUMENTS).final_message()

    assert len(transport.requests) == 7
    assert target(claude.with_options(resilience=None)).response_cache is None


@pytest.mark.parametrize(
    "bad", [reply(body="<html>", headers={"content-type": "text/html"}), reply(body='{"type": "m')]
)
def test_an_answer_that_nobody_can_read_is_not_kept(shell: Any, message: Any, bad: Reply) -> None:
    """A proxy's page with status 200, once: the next call asks again, and that answer is kept. Bare functions too."""
    answers = [bad, reply(json=message()), bad, reply(json=message())]
    claude, transport = shell.claude(*answers, resilience=Resilience(cache=ResponseCache()))
    bare_arguments = {**ARGUMENTS, "max_tokens": 9}

    with pytest.raises(errors.DecodeError) as caught:
        claude.messages.create(**ARGUMENTS)
    assert [claude.messages.create(**ARGUMENTS).text for _ in range(2)] == ["Hello, world"] * 2
    with pytest.raises(errors.DecodeError):
        bare(shell, create_message, claude, body=bare_arguments)
    for _ in range(2):
        assert bare(shell, create_message, claude, body=bare_arguments).text == "Hello, world"

    assert len(transport.requests) == 4
    assert len(caught.value.attempts) == 1


def test_a_tenant_gets_no_other_tenants_answers(shell: Any, message: Any) -> None:
    """Copies with equal policies but for the key of an endpoint: what one was told is not told the other."""
    claude, transport = shell.claude(*[reply(json=message(text)) for text in "ab"], resilience=Resilience())

    def tenant(key: str) -> Any:
        failover = Failover([Endpoint(base_url="http://e.test", api_key=key)])
        return claude.with_options(resilience=Resilience(cache=ResponseCache(), failover=failover))

    target(claude).apply_resilience(Resilience(cache=ResponseCache()))
    assert [tenant(key).messages.create(**ARGUMENTS).text for key in ("key-a", "key-b")] == ["a", "b"]
    assert [tenant(key).messages.create(**ARGUMENTS).text for key in ("key-a", "key-b")] == ["a", "b"]
    assert [request.headers["x-api-key"] for request in transport.requests] == ["key-a", "key-b"]


def test_a_closed_client_answers_nothing(shell: Any, message: Any) -> None:
    """Not from memory either."""
    claude, _ = shell.claude(reply(json=message()), resilience=Resilience(cache=ResponseCache()))
    claude.messages.create(**ARGUMENTS)
    if shell.loop is None:
        claude.close()
    else:
        claude.aclose()

    with pytest.raises(errors.ClientClosedError):
        claude.messages.create(**ARGUMENTS)


# --- the caller's own HTTP client -------------------------------------------------------------------------------


def test_what_an_http_client_adds_stays_at_home(shell: Any, message: Any) -> None:
    """Headers, cookies, query and credentials of the caller's HTTP client go to the client's own server alone."""
    script = shell.script(fault("ConnectError"), reply(json=message()))
    http = script.sync_client() if shell.loop is None else script.async_client()
    http.headers.update({"x-gateway": "SECRET", "host": "gateway.test", "x-api-key": "SECRET"})
    http.cookies.set("session", "SECRET")
    http.params = {"key": "SECRET"}
    http.auth = ("user", "SECRET")
    endpoints = [
        Endpoint(base_url="https://api.anthropic.com", priority=1),
        Endpoint(base_url="http://b.test", auth_token="token-b", priority=2),
    ]
    claude = shell.over(http, resilience=Resilience(retry=RETRY, failover=Failover(endpoints)))

    claude.messages.create(**ARGUMENTS)

    home, elsewhere = script.requests
    assert home.headers["x-gateway"] == "SECRET"
    assert (home.headers["cookie"], home.headers["host"]) == ("session=SECRET", "gateway.test")
    assert home.headers["authorization"].startswith("Basic ")
    assert home.url.endswith("?key=SECRET")
    assert elsewhere.url == "http://b.test/v1/messages"
    assert dict(elsewhere.headers) == {
        "host": "b.test",
        "authorization": "Bearer token-b",
        "content-length": str(len(home.content)),
        **{
            name: home.headers[name]
            for name in ("accept", "accept-encoding", "anthropic-version", "content-type", "user-agent")
        },
    }
    assert elsewhere.content == home.content
    assert elsewhere.timeout == home.timeout


# --- errors of a stream ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("broken", [[error_event()], [Fault("ReadError")], [], [b"event: x\ndata: {oops\n\n"]])
def test_the_error_of_an_open_stream_tells_of_its_attempts(shell: Any, stream: bytes, broken: list[Any]) -> None:
    """An error event, a break, an end and nonsense after the first event: what was sent is in the error."""
    start = stream[: stream.index(b"\n\n") + 2]
    claude, _ = shell.claude(
        refusal(529), reply(chunks=[start, *broken], headers=EVENTS), resilience=Resilience(retry=EAGER)
    )

    with claude.messages.stream(**ARGUMENTS) as opened, pytest.raises(errors.StreamError) as caught:
        opened.final_message()

    assert [one.status for one in caught.value.attempts] == [529, 200]


def test_a_stream_says_that_the_client_was_closed(shell: Any, stream: bytes) -> None:
    """Not only that it ended too early."""
    start = stream[: stream.index(b"\n\n") + 2]
    claude, _ = shell.claude(reply(chunks=[start, stream[len(start) :]], headers=EVENTS), resilience=Resilience())

    with claude.messages.stream(**ARGUMENTS) as opened:
        next(opened)
        if shell.loop is None:
            claude.close()
        else:
            claude.aclose()
        with pytest.raises(errors.StreamTruncatedError, match="this client was closed") as caught:
            opened.final_message()

    assert isinstance(caught.value.__cause__, errors.ClientClosedError)
