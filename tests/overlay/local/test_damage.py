"""Faults over a raw socket: exactly which bytes arrive, and how the connection ends."""

from __future__ import annotations

import asyncio
import json
import socket
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest

from claude_overlay.local import create_app

BODY = {"model": "claude-opus-5-5", "max_tokens": 100, "messages": [{"role": "user", "content": "Grüße"}]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """A response as it came over the socket."""

    head: str
    body: bytes
    chunks: tuple[bytes, ...] | None
    ending: str

    @property
    def status(self) -> int:
        """The status code."""
        return int(self.head.split(" ")[1])


def exchange(server, *, fault: str = "", stream: bool = False, path: str = "/v1/messages", during: Any = None) -> Raw:
    """Send one request and read until the connection ends (`Connection: close`).

    `during` is called once with the number of raw bytes read when nothing more comes without it.
    """
    body = json.dumps({**BODY, "stream": stream}).encode()
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: 127.0.0.1",
        "x-api-key: k",
        "anthropic-version: 2026-10-21",
        "Connection: close",
        f"Content-Length: {len(body)}",
    ]
    if fault:
        lines.append(f"x-stand-in-fault: {fault}")
    host, port = server.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=120) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
        raw, reset = read_to_end(connection, during)
    return framed(raw, reset=reset)


def read_to_end(connection: socket.socket, during: Any) -> tuple[bytes, bool]:
    """All bytes, and whether a reset ended them."""
    raw = b""
    while True:
        try:
            part = connection.recv(65_536)
        except ConnectionResetError:
            return raw, True
        if not part:
            return raw, False
        raw += part
        if during is not None and during(raw):
            during = None


def framed(raw: bytes, *, reset: bool) -> Raw:
    """Take the HTTP framing off, and say how the message ended."""
    head, _, rest = raw.partition(b"\r\n\r\n")
    text = head.decode("latin-1").lower()
    if "transfer-encoding: chunked" in text:
        chunks, complete = unchunked(rest)
        body = b"".join(chunks)
    else:
        length = int(text.partition("content-length: ")[2].partition("\r\n")[0])
        chunks, body, complete = None, rest, len(rest) == length
    ending = "reset" if reset else "complete" if complete else "cut"
    return Raw(head=text, body=body, chunks=None if chunks is None else tuple(chunks), ending=ending)


def unchunked(rest: bytes) -> tuple[list[bytes], bool]:
    """The chunks that arrived whole or in part, and whether the last, empty one came."""
    chunks = []
    while rest:
        size, found, rest = rest.partition(b"\r\n")
        if not found:
            break
        length = int(size, 16)
        if length == 0:
            return chunks, rest == b"\r\n"
        chunks.append(rest[:length])
        rest = rest[length + 2 :]
    return chunks, False


def test_without_fault_the_response_is_complete(server):
    """The helper sees an undamaged response as complete, both framings."""
    assert exchange(server).ending == "complete"
    assert exchange(server, stream=True).ending == "complete"


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("count", [0, 1, 100, 399])
def test_cut(server, stream, count):
    """`cut:N` delivers the first N bytes of the body, then the connection closes inside the message."""
    damaged = exchange(server, fault=f"cut:{count}", stream=stream)

    assert damaged.status == 200
    assert len(damaged.body) == count
    assert damaged.ending == "cut"
    beginning = b"event: message_start\ndata: " if stream else b'{"id":"msg_'
    assert damaged.body[: len(beginning)] == beginning[:count]


def test_cut_at_the_full_length_of_a_stream_omits_the_last_chunk(server):
    """All bytes of a stream may arrive and the message still be incomplete: the terminator is missing."""
    whole = exchange(server, stream=True)

    damaged = exchange(server, fault=f"cut:{len(whole.body)}", stream=True)

    assert len(damaged.body) == len(whole.body)
    assert damaged.body.endswith(b'data: {"type":"message_stop"}\n\n')
    assert damaged.ending == "cut"


def test_cut_beyond_the_end_changes_nothing(server):
    """A cut that is never reached leaves the response complete."""
    assert exchange(server, fault="cut:1000000", stream=True).ending == "complete"


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("count", [0, 250])
def test_reset(server, stream, count):
    """`reset:N` delivers exactly N bytes, then the peer sees ECONNRESET instead of an end."""
    damaged = exchange(server, fault=f"reset:{count}", stream=stream)

    assert len(damaged.body) == count
    assert damaged.ending == "reset"


@pytest.mark.parametrize("count", [0, 250])
def test_stall(server, count):
    """`stall:N` delivers N bytes and then nothing while the connection stays open; released, it closes."""
    stood_still = []

    def release_when_still(raw: bytes) -> bool:
        chunks, _ = unchunked(raw.partition(b"\r\n\r\n")[2])
        if sum(map(len, chunks)) < count:
            return False
        stood_still.append(server.stalls.wait_until(1, 120))
        server.stalls.release()
        return True

    damaged = exchange(server, fault=f"stall:{count}", stream=True, during=release_when_still)

    assert stood_still == [True]
    assert len(damaged.body) == count
    assert damaged.ending == "cut"


def test_stall_ends_when_the_client_goes(server):
    """A client that gives up ends the stall; nothing is left behind on the server."""
    host, port = server.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=120) as connection:
        connection.sendall(
            b"GET /v1/models HTTP/1.1\r\nHost: x\r\nx-api-key: k\r\nanthropic-version: 2026-10-21\r\n"
            b"x-stand-in-fault: stall:5\r\n\r\n"
        )
        assert server.stalls.wait_until(1, 120)

    assert server.stalls.wait_until(0, 120)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("count", [0, 120])
def test_early_end(server, stream, count):
    """`early-end:N` is a complete HTTP message whose body is only N bytes long: nothing below JSON notices."""
    damaged = exchange(server, fault=f"early-end:{count}", stream=stream)

    assert len(damaged.body) == count
    assert damaged.ending == "complete"
    assert damaged.chunks is not None, "chunked, so that the end can be clean"


@pytest.mark.parametrize("stream", [False, True])
def test_split(server, stream):
    """`split` sends one byte a chunk and loses none, also inside a UTF-8 sequence."""
    whole = exchange(server, stream=stream)

    damaged = exchange(server, fault="split", stream=stream)

    assert damaged.ending == "complete"
    assert {len(chunk) for chunk in damaged.chunks} == {1}
    assert len(damaged.body) == len(whole.body)
    assert "Grüße".encode() in damaged.body


def test_split_and_cut_together(server):
    """Faults combine: one byte a chunk up to the cut."""
    damaged = exchange(server, fault="split, cut:7", stream=True)

    assert damaged.chunks == tuple(bytes([byte]) for byte in b"event: ")
    assert damaged.ending == "cut"


@pytest.mark.parametrize(
    ("fault", "status", "kind"),
    [
        ("status:529", 529, "overloaded_error"),
        ("status:429", 429, "rate_limit_error"),
        ("status:500", 500, "api_error"),
        ("status:418", 418, "invalid_request_error"),
        ("status:599", 599, "api_error"),
    ],
)
def test_status(server, fault, status, kind):
    """`status:CODE` answers with an error body of the real shape and the request id in it."""
    damaged = exchange(server, fault=fault)
    body = json.loads(damaged.body)

    assert damaged.status == status
    assert body["type"] == "error"
    assert body["error"]["type"] == kind
    assert f"request-id: {body['request_id'].lower()}" in damaged.head
    assert "retry-after" not in damaged.head


@pytest.mark.parametrize("value", ["1", "0.5", "-3", "soon"])
def test_status_with_retry_after(server, value):
    """The third part goes out as `retry-after`, as it is."""
    damaged = exchange(server, fault=f"status:529:{value}")

    assert f"retry-after: {value.lower()}\r\n" in damaged.head + "\r\n"


def test_html(server):
    """`html` is a proxy's page with status 502, or with the one given."""
    page = exchange(server, fault="html")
    other = exchange(server, fault="html:200")

    assert page.status == 502
    assert "content-type: text/html" in page.head
    assert page.body.startswith(b"<!doctype html>")
    assert other.status == 200


def test_empty(server):
    """`empty` is a good status without a body, or the one given."""
    assert (exchange(server, fault="empty").status, exchange(server, fault="empty").body) == (200, b"")
    assert exchange(server, fault="empty:503").status == 503


def test_garbage(server):
    """`garbage` is a good status and content type with bytes that are no JSON."""
    damaged = exchange(server, fault="garbage")

    assert damaged.status == 200
    assert "content-type: application/json" in damaged.head
    with pytest.raises(ValueError, match=r"."):
        json.loads(damaged.body)


def test_garbage_in_a_stream(server):
    """On a stream the first event is good and the next data line is no JSON."""
    damaged = exchange(server, fault="garbage", stream=True)
    first, second, rest = damaged.body.split(b"\n\n")

    assert json.loads(first.partition(b"data: ")[2])["type"] == "message_start"
    with pytest.raises(ValueError, match=r"."):
        json.loads(second.partition(b"data: ")[2])
    assert rest == b""


def events(body: bytes) -> list[str]:
    """The names of the events."""
    return [line.removeprefix("event: ") for line in body.decode().splitlines() if line.startswith("event: ")]


def test_error_event(server):
    """`error-event` puts an overloaded_error in the middle of the stream and ends it cleanly."""
    whole = exchange(server, stream=True)

    damaged = exchange(server, fault="error-event", stream=True)

    names = events(damaged.body)
    assert names[-1] == "error"
    assert names[:-1] == events(whole.body)[: len(names) - 1]
    assert len(names) - 1 == len(events(whole.body)) // 2
    assert json.loads(damaged.body.rpartition(b"data: ")[2])["error"]["type"] == "overloaded_error"
    assert damaged.ending == "complete"


def test_error_event_with_type_and_place(server):
    """Type and number of events before it can be chosen."""
    damaged = exchange(server, fault="error-event:api_error:3", stream=True)

    assert events(damaged.body) == ["message_start", "content_block_start", "ping", "error"]
    assert json.loads(damaged.body.rpartition(b"data: ")[2])["error"]["type"] == "api_error"


def test_first_error_event(server):
    """`first-error-event` is a stream with status 200 whose only event is an error."""
    damaged = exchange(server, fault="first-error-event:rate_limit_error", stream=True)

    assert damaged.status == 200
    assert events(damaged.body) == ["error"]


def test_error_event_without_a_stream(server):
    """On a reply that is no stream the error event becomes the status that belongs to its type."""
    damaged = exchange(server, fault="first-error-event:overloaded_error")

    assert damaged.status == 529
    assert json.loads(damaged.body)["error"]["type"] == "overloaded_error"


def test_delay_waits_on_the_given_sleep(request_body):
    """`delay` awaits the server's sleep with the seconds, so a test needs no real time."""
    slept = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    response = in_process(create_app(sleep=sleep), request_body(), fault="delay:2.5, status:503")

    assert slept == [2.5]
    assert response.status_code == 503


@pytest.mark.parametrize("fault", ["cut:5", "reset:5", "stall:5"])
def test_in_process_a_broken_connection_is_an_exception(request_body, fault):
    """Without a socket the faults that break a connection raise ConnectionResetError to the caller."""
    with pytest.raises(ConnectionResetError, match=fault):
        in_process(create_app(), request_body(), fault=fault)


def in_process(app, body, *, fault):
    """One request through the ASGI application, no socket."""

    async def run() -> httpx2.Response:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://stand-in") as http:
            headers = {"x-api-key": "k", "anthropic-version": "2026-10-21", "x-stand-in-fault": fault}
            return await http.post("/v1/messages", json=body, headers=headers)

    return asyncio.run(run())


def test_unknown_fault_is_refused(server):
    """A misspelt fault is a 400 that lists the known ones, so that no test passes by accident."""
    damaged = exchange(server, fault="kut:5")

    assert damaged.status == 400
    assert "cut:BYTES" in json.loads(damaged.body)["error"]["message"]
