"""Our connections below `Claude` and `AsyncClaude`, over loopback, with TLS and without."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from tests.robust.conftest import message_of

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.client import source
from claude_overlay.testing import message_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LONG = 120.0
TEXT = "one two three four five six seven eight nine ten " * 20
EVENTS = [event + b"\n\n" for event in message_stream(TEXT).split(b"\n\n") if event]
SSE = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def ask(text: str = "?") -> dict[str, Any]:
    """Give the arguments of a message."""
    return {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": text}]}


def chunk(data: bytes) -> bytes:
    """Frame one chunk."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def answer_of(text: str) -> bytes:
    """Give a whole response with a message."""
    body = json.dumps(message_of(text)).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


class Server:
    """Gives each connection to an act, in a thread: what it is to do there is written down byte by byte."""

    def __init__(self, act: Callable[[Server, Any], object], tls: ssl.SSLContext | None) -> None:
        self._act = act
        self._tls = tls
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self._threads: list[threading.Thread] = []
        self.accepted = 0
        self.seen = threading.Semaphore(0)
        self.base_url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self.accepted += 1
                self._threads.append(threading.Thread(target=self._serve, args=[connection], daemon=True))
                self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(LONG)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError):
            if self._tls is not None:
                with connection:  # if the handshake fails
                    connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._act(self, connection)

    def stop(self) -> None:
        """End everything."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in [self._thread, *self._threads]:
            thread.join(LONG)
            assert not thread.is_alive()


def question(connection: Any) -> dict[str, Any] | None:
    """Read one request; None at the end."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lines = [line.lower() for line in head.split(b"\r\n")]
    length = next(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
    while len(body) < length:
        body += connection.recv(65536)
    return json.loads(body)  # type: ignore[no-any-return]


@pytest.fixture(params=["plain", "tls"])
def serve(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Callable[[Server, Any], object]], Server]]:
    """Give what starts a server; our clients trust its certificate."""
    context = None
    if request.param == "tls":
        folder: Path = request.getfixturevalue("authority")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        ours = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        ours.load_verify_locations(folder / "cert.pem")
        monkeypatch.setattr(source, "_tls_context", ours)
    servers: list[Server] = []

    def start(act: Callable[[Server, Any], object]) -> Server:
        servers.append(Server(act, context))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def answer_all(_: Server, connection: Any) -> None:
    """Answer each request of a connection, a stream with an event a chunk."""
    while (asked := question(connection)) is not None:
        said = asked["messages"][0]["content"]
        if asked.get("stream"):
            events = [event + b"\n\n" for event in message_stream(said).split(b"\n\n") if event]
            connection.sendall(SSE + b"".join(map(chunk, events)) + chunk(b": bye\n\n") + b"0\r\n\r\n")
        else:
            connection.sendall(answer_of(said))


def answer_once(server: Server, connection: Any) -> None:
    """Answer one request, and close without a word."""
    question(connection)
    connection.sendall(answer_of("x"))
    connection.close()
    server.seen.release()


@pytest.mark.parametrize("turn", [True, False], ids=["the loop sees it", "the loop has no turn"])
def test_a_connection_that_the_server_closed_is_not_used_again(serve: Any, turn: bool) -> None:  # noqa: FBT001
    """The next call opens a new one, and fails at nothing."""
    server = serve(answer_once)
    loop = asyncio.new_event_loop()
    claude = AsyncClaude("k", base_url=server.base_url)
    for number in range(3):
        assert loop.run_until_complete(claude.messages.create(**ask())).text == "x"
        assert server.seen.acquire(timeout=LONG)
        for _ in range(100 if turn else 0):
            loop.run_until_complete(asyncio.sleep(0))
        assert server.accepted == number + 1
    loop.run_until_complete(claude.aclose())
    loop.close()


def test_a_connection_that_the_server_closed_is_not_used_again_blocking(serve: Any) -> None:
    """The same, blocking."""
    server = serve(answer_once)
    with Claude("k", base_url=server.base_url) as claude:
        for number in range(3):
            assert claude.messages.create(**ask()).text == "x"
            assert server.seen.acquire(timeout=LONG)
            assert server.accepted == number + 1


def test_a_connection_is_used_for_many_calls(serve: Any) -> None:
    """Calls and streams, one after the other."""
    server = serve(answer_all)

    async def main() -> None:
        async with AsyncClaude("k", base_url=server.base_url) as claude:
            for number in range(10):
                assert (await claude.messages.create(**ask(f"call {number}"))).text == f"call {number}"
                async with claude.messages.stream(**ask(f"stream {number}")) as stream:
                    assert (await stream.final_message()).text == f"stream {number}"

    asyncio.run(main())
    with Claude("k", base_url=server.base_url) as claude:
        for number in range(10):
            assert claude.messages.create(**ask(f"call {number}")).text == f"call {number}"
            with claude.messages.stream(**ask(f"stream {number}")) as stream:
                assert stream.final_message().text == f"stream {number}"

    assert server.accepted == 2


def test_two_hundred_streams_at_once(serve: Any) -> None:
    """Each has its own text, whole."""
    server = serve(answer_all)

    async def main() -> list[str]:
        async def one(number: int) -> str:
            async with claude.messages.stream(**ask(f"{number} {TEXT}"), timeout=LONG * 5) as stream:
                return (await stream.final_message()).text

        async with AsyncClaude("k", base_url=server.base_url) as claude:
            return await asyncio.gather(*map(one, range(200)))

    assert asyncio.run(main()) == [f"{number} {TEXT}" for number in range(200)]


def test_forty_streams_at_once_blocking(serve: Any) -> None:
    """Each in a thread, over one client."""
    server = serve(answer_all)
    texts: dict[int, str] = {}

    def one(number: int) -> None:
        with claude.messages.stream(**ask(f"{number} {TEXT}"), timeout=LONG * 5) as stream:
            texts[number] = stream.final_message().text

    with Claude("k", base_url=server.base_url) as claude:
        threads = [threading.Thread(target=one, args=[number]) for number in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONG * 5)

    assert texts == {number: f"{number} {TEXT}" for number in range(40)}


def pieces(http: Any, url: str) -> list[bytes]:
    """Give what the HTTP client of `Claude` makes of a body."""
    with http.stream("POST", url, content=b'{"messages": []}') as response:
        return list(response.iter_raw())


async def pieces_async(http: Any, url: str) -> list[bytes]:
    """Give what the HTTP client of `AsyncClaude` makes of a body."""
    async with http.stream("POST", url, content=b'{"messages": []}') as response:
        return [piece async for piece in response.aiter_raw()]


def test_events_that_come_together_are_given_together(serve: Any) -> None:
    """A thousand chunks that were sent at once are few pieces, and the same bytes."""
    body = b"".join(b"data: %d\n\n" % number for number in range(1000))

    def act(_: Server, connection: Any) -> None:
        while question(connection) is not None:
            chunks = (chunk(b"data: %d\n\n" % number) for number in range(1000))
            connection.sendall(SSE + b"".join(chunks) + b"0\r\n\r\n")

    server = serve(act)

    async def main() -> list[bytes]:
        async with AsyncClaude("k", base_url=server.base_url) as claude:
            return await pieces_async(claude.client.source.get(), server.base_url)

    given = asyncio.run(main())
    with Claude("k", base_url=server.base_url) as claude:
        blocking = pieces(claude.client.source.get(), server.base_url)

    assert b"".join(given) == b"".join(blocking) == body
    assert max(len(given), len(blocking)) < 100


def pace(server: Server, connection: Any) -> None:
    """Send an event, and the next only when the client has it."""
    question(connection)
    connection.sendall(SSE)
    for event in EVENTS:
        connection.sendall(chunk(event))
        if b'"text_delta"' in event and not server.seen.acquire(timeout=LONG):
            return
    connection.sendall(b"0\r\n\r\n")


def test_an_event_that_comes_alone_is_given_at_once(serve: Any) -> None:
    """The server waits until the reader has it: were it held back, neither would go on."""
    server = serve(pace)

    async def main() -> str:
        async with (
            AsyncClaude("k", base_url=server.base_url) as claude,
            claude.messages.stream(**ask(), timeout=LONG) as stream,
        ):
            text = ""
            async for piece in stream.text:
                text += piece
                server.seen.release()
            return text

    assert asyncio.run(main()) == TEXT
    text = ""
    with (
        Claude("k", base_url=server.base_url) as claude,
        claude.messages.stream(**ask(), timeout=LONG) as stream,
    ):
        for piece in stream.text:
            text += piece
            server.seen.release()
    assert text == TEXT


def cut(_: Server, connection: Any) -> None:
    """Break off in the middle of a stream, and of a TLS record if there are records."""
    question(connection)
    connection.sendall(SSE + b"".join(map(chunk, EVENTS[: len(EVENTS) // 2])))
    plain = socket.socket(fileno=connection.detach()) if isinstance(connection, ssl.SSLSocket) else connection
    with plain:
        if plain is not connection:
            plain.sendall(b"\x17\x03\x03\x10\x00half a record")
        plain.shutdown(socket.SHUT_RDWR)


def test_a_stream_that_is_cut_is_typed_and_keeps_what_came(serve: Any) -> None:
    """In the middle of a TLS record, too."""
    server = serve(cut)

    async def main() -> str:
        async with (
            AsyncClaude("k", base_url=server.base_url) as claude,
            claude.messages.stream(**ask(), timeout=LONG) as stream,
        ):
            with pytest.raises(errors.StreamTruncatedError) as caught:
                await stream.final_message()
            assert caught.value.snapshot is not None
            return caught.value.snapshot.text

    got = asyncio.run(main())
    with (
        Claude("k", base_url=server.base_url) as claude,
        claude.messages.stream(**ask(), timeout=LONG) as stream,
        pytest.raises(errors.StreamTruncatedError) as caught,
    ):
        stream.final_message()

    assert caught.value.snapshot is not None
    assert len(got) > len(TEXT) // 4
    assert TEXT.startswith(got)
    assert caught.value.snapshot.text == got


def refuse(_: Server, connection: Any) -> None:
    """Refuse a large request before it has come, and close."""
    connection.recv(100)
    body = b'{"type":"error","error":{"type":"request_too_large","message":"no"}}'
    connection.sendall(b"HTTP/1.1 413 No\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%b" % (len(body), body))
    connection.close()


def test_a_large_request_that_is_refused_early_says_why(serve: Any) -> None:
    """413, not a broken connection: the library's own asynchronous connections lose that answer."""
    server = serve(refuse)
    large = ask("x" * 30_000_000)

    async def main() -> None:
        async with AsyncClaude("k", base_url=server.base_url) as claude:
            with pytest.raises(errors.RequestTooLargeError):
                await claude.messages.create(**large, timeout=LONG)

    asyncio.run(main())
    with Claude("k", base_url=server.base_url) as claude, pytest.raises(errors.RequestTooLargeError):
        claude.messages.create(**large, timeout=LONG)


@pytest.mark.parametrize("serve", ["tls"], indirect=True)
def test_a_server_that_is_not_trusted(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed, before anything of the request is sent."""
    server = serve(answer_all)
    monkeypatch.setattr(source, "_tls_context", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))

    async def main() -> None:
        async with AsyncClaude("k", base_url=server.base_url) as claude:
            with pytest.raises(errors.APIConnectionError, match="certificate verify failed") as caught:
                await claude.messages.create(**ask())
            assert caught.value.phase == "connect"

    asyncio.run(main())
    with Claude("k", base_url=server.base_url) as claude:
        with pytest.raises(errors.APIConnectionError, match="certificate verify failed") as caught:
            claude.messages.create(**ask())
        assert caught.value.phase == "connect"


def hang(server: Server, connection: Any) -> None:
    """Take a request, and keep it until the client goes."""
    question(connection)
    server.seen.release()
    connection.recv(1)


def test_a_loop_that_ends_closes_what_is_open(serve: Any) -> None:
    """A call in the middle and an idle connection, with a client that nobody closed: no socket is left, no warning."""
    server = serve(lambda it, connection: hang(it, connection) if it.accepted > 1 else answer_all(it, connection))

    async def main() -> None:
        claude = AsyncClaude("k", base_url=server.base_url)
        await asyncio.gather(claude.messages.create(**ask("x")))
        first = asyncio.ensure_future(claude.messages.create(**ask("y")))
        await first
        second = [asyncio.ensure_future(claude.messages.create(**ask("z"), timeout=LONG)) for _ in range(3)]
        await asyncio.to_thread(server.seen.acquire, True, LONG)
        assert not all(task.done() for task in second)

    asyncio.run(main())
