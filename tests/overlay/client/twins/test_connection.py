"""Blocking and asynchronous I/O over real sockets: breaks are ours to name, keys stay here, connections are kept."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import traceback
import tracemalloc
from typing import Any

import httpcore2
import httpx
import httpx2
import pytest

from claude_api.api.messages import create_message
from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.client.config import Timeouts
from claude_overlay.testing import message_stream, reply

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
ARGUMENTS = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello")


def http(body: bytes, status: str = "200 OK", length: int | None = None, **headers: str) -> bytes:
    """Make the bytes of a response."""
    fields = {"content-type": "application/json", "request-id": "req_raw", "connection": "close"}
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    fields["content-length"] = str(len(body) if length is None else length)
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n", kind: str = "text/event-stream") -> bytes:
    """Make the bytes of a chunked response."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\nrequest-id: req_raw\r\ntransfer-encoding: chunked\r\n\r\n"
    return head.encode() + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + end


def client_over_sockets(shell: Any, base_url: str) -> Any:
    """Make a client over the shell's own HTTP library, on the network."""
    library = {"httpx": httpx, "httpx2": httpx2}[shell.library]
    own = library.Client() if shell.kind == "sync" else library.AsyncClient()
    return shell.over(None if shell.library == "httpx2" else own, base_url=base_url), own


def close(shell: Any, claude: Any, own: Any) -> None:
    """Close both clients."""
    claude.close()
    if shell.kind == "sync":
        own.close()
    else:
        shell.loop.run_until_complete(own.aclose())


def printed_frames(error: BaseException) -> str:
    """Print an error with the local variables of every frame but the tests' own."""
    told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))
    return "".join(part for part in told.split("\n  File ") if "/tests/" not in part.partition("\n")[0])


def create(claude: Any) -> Any:
    """Create a message."""
    return claude.messages.create(**ARGUMENTS)


def stream(claude: Any) -> Any:
    """Stream a message."""
    with claude.messages.stream(**ARGUMENTS) as opened:
        return opened.final_message()


def results(claude: Any) -> Any:
    """Read batch results."""
    return list(claude.batches.results("b"))


LINE = b'{"custom_id":"a","result":{"type":"canceled"}}\n'


@pytest.mark.parametrize(
    ("act", "answer", "expected"),
    [
        (create, b"", errors.APIConnectionError),
        (create, b"HTTP/1.1 200 OK\r\ncontent-le", errors.APIConnectionError),
        (create, http(b'{"id":', length=100), errors.APIConnectionError),
        (create, b"no http at all\r\n\r\n", errors.APIConnectionError),
        (stream, chunked(STREAM[:100], end=b""), errors.StreamTruncatedError),
        (stream, chunked(STREAM[:100]), errors.StreamTruncatedError),
        (stream, chunked(STREAM, end=b""), errors.StreamTruncatedError),
        (stream, chunked(STREAM, end=b"zz\r\n"), errors.StreamTruncatedError),
        (results, chunked(LINE, end=b"", kind="application/x-jsonl"), errors.APIConnectionError),
        (results, http(LINE, length=999), errors.APIConnectionError),
    ],
    ids=["silence", "half a head", "half a body", "garbage", "stream cut", "stream short", "no last chunk",
         "bad chunk", "results cut", "results short"],
)  # fmt: skip
def test_broken_answers(shell: Any, raw_server: Any, act: Any, answer: bytes, expected: type[Exception]) -> None:
    """Every way to break off is one of our errors, its frames show no key, and one request went out."""
    server = raw_server(answer)
    claude, own = client_over_sockets(shell, server.base_url)

    with pytest.raises(expected) as caught:
        act(claude)

    assert KEY not in printed_frames(caught.value)
    assert KEY not in str(caught.value)
    close(shell, claude, own)
    server.close()
    assert len(server.requests) == 1
    assert KEY.encode() in server.requests[0]


def test_connection_refused(shell: Any) -> None:
    """A closed port is a connection error of the connect phase that names the server."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    claude, own = client_over_sockets(shell, base_url)

    with pytest.raises(errors.APIConnectionError) as caught:
        create(claude)

    assert caught.value.phase == "connect"
    assert base_url in str(caught.value)
    assert KEY not in printed_frames(caught.value)
    close(shell, claude, own)


def test_a_read_timeout(shell: Any) -> None:
    """A server that accepts and says nothing runs into the read timeout."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        claude, own = client_over_sockets(shell, f"http://127.0.0.1:{listener.getsockname()[1]}")

        with pytest.raises(errors.APITimeoutError) as caught:
            claude.messages.create(**ARGUMENTS, timeout=Timeouts(120.0, 0.05, 120.0, 120.0))

        assert caught.value.phase == "read"
        close(shell, claude, own)


@pytest.mark.parametrize("act", [create, stream, results])
@pytest.mark.parametrize("status", ["302 Found", "307 Temporary"])
def test_a_redirect_is_not_followed(shell: Any, raw_server: Any, act: Any, status: str) -> None:
    """A redirect is an error; the server it names gets neither a request nor the key."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.setblocking(False)
        server = raw_server(http(b"", status, location=f"http://127.0.0.1:{other.getsockname()[1]}/v1/messages"))
        claude, own = client_over_sockets(shell, server.base_url)

        with pytest.raises(errors.APIStatusError) as caught:
            act(claude)

        assert caught.value.status == int(status[:3])
        close(shell, claude, own)
        with pytest.raises(BlockingIOError):  # nobody has called
            other.accept()


def test_a_callers_own_redirects_are_overruled(shell: Any, raw_server: Any) -> None:
    """Also a caller's HTTP client that follows redirects follows none of ours."""
    server = raw_server(http(b"", "307 Temporary", location="http://127.0.0.1:1/"))
    library = {"httpx": httpx, "httpx2": httpx2}[shell.library]
    own = (library.Client if shell.kind == "sync" else library.AsyncClient)(follow_redirects=True)
    claude = shell.over(own, base_url=server.base_url)

    with pytest.raises(errors.APIStatusError):
        create(claude)

    assert own.follow_redirects is True
    close(shell, claude, own)


def test_success_over_sockets(shell: Any, raw_server: Any, message: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Create and stream work over a real connection; a caller's own client stays open; no log shows the key."""
    caplog.set_level(logging.DEBUG)
    server = raw_server(http(json.dumps(message()).encode()), chunked(STREAM[:90], STREAM[90:]))
    claude, own = client_over_sockets(shell, server.base_url)

    assert create(claude).text == "Hello, world"
    assert stream(claude).text == "Hello"

    claude.close()
    if shell.library == "httpx":
        assert own.is_closed is False
    assert caplog.records
    assert KEY not in caplog.text
    close(shell, claude, own)


def test_generated_functions_go_through_the_seam(shell: Any, message: Any) -> None:
    """A generated endpoint function with client=claude.client has the client's settings and errors."""
    transport = shell.script(reply(json=message()))
    cls = Claude if shell.kind == "sync" else AsyncClaude
    claude = cls(KEY, http_client=transport, betas="mine", headers={"x-mine": "1"})
    body = dict(ARGUMENTS)

    if shell.kind == "sync":
        value = create_message.sync(client=claude.client, body=body, anthropic_beta="theirs")
    else:
        value = shell.loop.run_until_complete(
            create_message.asyncio(client=claude.client, body=body, anthropic_beta="theirs")
        )

    assert value.text == "Hello, world"
    (request,) = transport.requests
    assert request.headers["anthropic-beta"] == "mine,theirs"
    assert request.headers["x-mine"] == "1"


def test_the_other_kind_is_refused(shell: Any) -> None:
    """A blocking client's connection is not awaited, and an awaited one does not block; both say so."""
    if shell.kind == "sync":
        connection: Any = Claude(KEY).client
        with pytest.raises(errors.ConfigurationError, match="AsyncClaude"):
            connection.asend({}).send(None)
        with pytest.raises(errors.ConfigurationError):
            connection.get_async_httpx_client()
    else:
        connection = AsyncClaude(KEY).client
        with pytest.raises(errors.ConfigurationError, match="use Claude"):
            connection.send({})
        with pytest.raises(errors.ConfigurationError):
            connection.get_httpx_client()


def test_the_http_client_can_be_had(shell: Any) -> None:
    """The generated client's accessors give the HTTP client in use; leaving its block closes nothing."""
    claude, _ = shell.claude()
    real: Any = claude.client._target if shell.kind != "sync" else claude.client

    if shell.kind == "sync":
        with real as same:
            assert same.get_httpx_client() is real.source.get()
    else:

        async def use() -> None:
            async with real as same:
                assert same.get_async_httpx_client() is real.source.get()

        shell.loop.run_until_complete(use())
    assert real.source.get().is_closed is False


def test_a_break_while_headers_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """The frames that hold the header block while it is written are not in our error's chain."""

    def fail(*args: Any, **kwargs: Any) -> None:
        raise httpcore2.WriteTimeout("full pipe")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setattr("httpcore2._backends.sync.SyncStream.write", fail)
        claude = Claude(KEY, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=5)

        with pytest.raises(errors.APITimeoutError) as caught:
            create(claude)

        claude.close()
    assert caught.value.phase == "write"
    assert KEY not in printed_frames(caught.value)


def mock(shell: Any, answer: Any) -> Any:
    """Make a client over the HTTP library's own mock transport, whose responses are whole before they are read."""
    library = {"httpx": httpx, "httpx2": httpx2}[shell.library]
    transport = library.MockTransport(lambda request: answer(library))
    return library.Client(transport=transport) if shell.kind == "sync" else library.AsyncClient(transport=transport)


@pytest.mark.parametrize("packed", [False, True])
def test_a_body_that_was_read_already(shell: Any, message: Any, *, packed: bool) -> None:
    """A mock, or a hook of the caller's, has read the body: it is taken as the library unpacked it."""
    encoding = {"content-encoding": "gzip"} if packed else {}
    pack = gzip.compress if packed else bytes

    def answer(kind: str, body: bytes) -> Any:
        return lambda library: library.Response(200, headers={"content-type": kind, **encoding}, content=pack(body))

    created = mock(shell, answer("application/json", json.dumps(message()).encode()))
    streamed = mock(shell, answer("text/event-stream", STREAM))

    assert create(shell.over(created)).text == "Hello, world"
    assert stream(shell.over(streamed)).text == "Hello"


REFUSED = b'{"type":"error","error":{"type":"overloaded_error","message":"busy"}}'


@pytest.mark.parametrize("act", [create, stream, results])
@pytest.mark.parametrize("cut", [0, 1, 30, len(REFUSED) - 1])
def test_a_refusal_that_breaks_off_keeps_its_status(shell: Any, raw_server: Any, act: Any, cut: int) -> None:
    """The body of an error status is cut: the status still tells which error it is, and the request id is there."""
    server = raw_server(http(REFUSED[:cut], "529 Overloaded", length=len(REFUSED)))
    claude, own = client_over_sockets(shell, server.base_url)

    with pytest.raises(errors.OverloadedError) as caught:
        act(claude)

    assert caught.value.request_id == "req_raw"
    assert caught.value.is_retryable
    close(shell, claude, own)


@pytest.mark.parametrize("missing", [1, 4, 8, 40])
def test_a_packed_answer_without_its_end(shell: Any, raw_server: Any, message: Any, missing: int) -> None:
    """A gzip body without its checksum may look whole, and is not proven to be: it is cut short."""
    packed = gzip.compress(json.dumps(message()).encode())
    server = raw_server(http(packed[:-missing], content_encoding="gzip"))
    claude, own = client_over_sockets(shell, server.base_url)

    with pytest.raises(errors.APIConnectionError, match="gzip") as caught:
        create(claude)

    assert caught.value.request_id == "req_raw"
    close(shell, claude, own)


def test_a_packed_answer_of_two_members(shell: Any, raw_server: Any, message: Any) -> None:
    """Members of a gzip body follow one another, also inside one JSON value."""
    plain = json.dumps(message()).encode()
    server = raw_server(http(gzip.compress(plain[:40]) + gzip.compress(plain[40:]), content_encoding="gzip"))
    claude, own = client_over_sockets(shell, server.base_url)

    assert create(claude).text == "Hello, world"
    assert b"accept-encoding: gzip\r\n" in server.requests[0].lower()
    close(shell, claude, own)


@pytest.mark.parametrize("act", [create, stream, results])
@pytest.mark.parametrize("packed", [False, True])
def test_of_a_refusal_the_start_is_read(shell: Any, act: Any, *, packed: bool) -> None:
    """An error body of any size: 64 KiB of it are kept, and the rest is not even read."""
    page = b"<html>" + b"x" * 100_000
    headers = {"content-type": "text/html", **({"content-encoding": "gzip"} if packed else {})}
    chunks = [gzip.compress(page) if packed else page, AssertionError("it was read on")]
    claude, transport = shell.claude(reply(status=502, chunks=chunks, headers=headers))

    with pytest.raises(errors.InternalServerError) as caught:
        act(claude)

    assert caught.value.status == 502
    assert len(caught.value.body) == 64 * 1024
    assert transport.open_bodies == 0


BOMB = gzip.compress(b"data: " + b"a" * 200_000_000, 1)


@pytest.mark.parametrize(("act", "error"), [(stream, errors.EventTooLargeError), (results, errors.BatchLineError)])
def test_a_decompression_bomb_costs_what_one_event_may(shell: Any, act: Any, error: type[Exception]) -> None:
    """200 MB from 1 MB on the wire: an error of ours, and never more memory than the limit of one event or line."""
    headers = {"content-type": "text/event-stream", "content-encoding": "gzip"}
    claude, _ = shell.claude(reply(chunks=[BOMB], headers=headers))
    tracemalloc.start()
    try:
        with pytest.raises(error):
            act(claude)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 40 * 1024 * 1024


def test_what_a_caller_changes_in_our_http_client_holds(shell: Any, raw_server: Any, message: Any) -> None:
    """Before, a request is made without its HTTP client; from the moment a caller had that, by it."""
    answer = http(json.dumps(message()).encode())
    server = raw_server(answer, answer)
    claude = shell.over(None, base_url=server.base_url)
    real: Any = claude.client._target if shell.kind != "sync" else claude.client

    async def change() -> None:
        real.get_async_httpx_client().headers["x-mine"] = "1"

    create(claude)
    if shell.kind == "sync":
        real.get_httpx_client().headers["x-mine"] = "1"
    else:
        shell.loop.run_until_complete(change())
    create(claude)

    claude.close()
    server.close()
    first, second = (sorted(request.lower().split(b"\r\n")) for request in server.requests)
    assert b"x-mine: 1" in second
    assert first == [line for line in second if line != b"x-mine: 1"]
