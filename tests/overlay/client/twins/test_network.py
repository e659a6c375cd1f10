"""The connections of our HTTP clients, blocking and awaited by the same cases, against real sockets."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpcore2
import pytest
from tests.robust.conftest import authority  # noqa: F401 - a fixture

from claude_overlay.client import closing
from claude_overlay.client.aio import network as aio
from claude_overlay.client.sync import network as sync

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from pathlib import Path

HEAD = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
# What no socket takes at once while nobody reads.
MUCH = b"x" * 64_000_000
# A minute: for what has to come. None of these tests waits so long, but on a machine that is stuck.
LONG = 60.0
# For what is to run out: whatever it is, it does.
SHORT = 0.01


class Line:
    """One connection of either kind, driven as if it blocked."""

    def __init__(self, stream: Any, loop: asyncio.AbstractEventLoop | None) -> None:
        self.stream = stream
        self.loop = loop

    def _run(self, outcome: Any) -> Any:
        return outcome if self.loop is None else self.loop.run_until_complete(outcome)

    def read(self, timeout: float | None = LONG) -> bytes:
        """Read once."""
        return self._run(self.stream.read(65536, timeout))  # type: ignore[no-any-return]

    def read_all(self, length: int | None = None) -> bytes:
        """Read so much, or to the end."""
        whole = b""
        while (length is None or len(whole) < length) and (data := self.read()):
            whole += data
        return whole

    def write(self, data: bytes, timeout: float | None = LONG) -> None:
        """Write all."""
        self._run(self.stream.write(data, timeout))

    def start_tls(self, context: ssl.SSLContext, name: str = "127.0.0.1", timeout: float | None = LONG) -> Line:
        """Encrypt."""
        return Line(self._run(self.stream.start_tls(context, name, timeout)), self.loop)

    def close(self) -> None:
        """Close."""
        self._run(self.stream.close() if self.loop is None else self.stream.aclose())

    @property
    def is_readable(self) -> bool:
        """What the HTTP library asks of a connection that is not in use."""
        return bool(self.stream.get_extra_info("is_readable"))


class Side:
    """One of the twins."""

    def __init__(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self.loop = loop
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        made: Any = sync.MergingTransport if loop is None else aio.AsyncMergingTransport
        self.backend: Any = made(context)._pool._network_backend
        self.lines: list[Line] = []

    def connect(self, host: str, port: int, timeout: float | None = LONG, **options: Any) -> Line:
        """Open a connection."""
        made = self.backend.connect_tcp(host, port, timeout, **options)
        line = Line(made if self.loop is None else self.loop.run_until_complete(made), self.loop)
        self.lines.append(line)
        return line


@pytest.fixture(params=["sync", "aio"])
def side(request: pytest.FixtureRequest) -> Iterator[Side]:
    """Give each side in turn; what it opened is closed."""
    loop = None if request.param == "sync" else asyncio.new_event_loop()
    side = Side(loop)
    yield side
    for line in side.lines:
        line.close()
    if loop is not None:
        loop.close()


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    """Give a server that takes connections when told to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(LONG)
        yield server


@pytest.fixture
def ends(side: Side, listening: socket.socket) -> Iterator[tuple[Line, socket.socket]]:
    """Give both ends of a connection: ours and the server's."""
    line = side.connect(*listening.getsockname())
    there, _ = listening.accept()
    there.settimeout(LONG)
    with there:
        yield line, there


Ends = tuple[Line, socket.socket]


def break_off(there: socket.socket) -> None:
    """Close with a reset."""
    there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    there.close()


def in_thread(act: Callable[[], object]) -> threading.Thread:
    """Run something on the server's side."""
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    return thread


def chain(error: BaseException | None) -> list[type[BaseException]]:
    """Give the classes of an error and its causes."""
    found = []
    while error is not None:
        found.append(type(error))
        error = error.__cause__
    return found


def test_what_is_sent_is_read_and_the_other_way(ends: Ends) -> None:
    """Then the end, as often as it is asked for."""
    line, there = ends
    line.write(b"")
    line.write(b"question")
    assert there.recv(100) == b"question"

    there.sendall(b"answer")
    assert line.read() == b"answer"

    there.close()
    assert [line.read(), line.read()] == [b"", b""]


def test_much_comes_whole(ends: Ends) -> None:
    """Both ways, more than any buffer holds."""
    line, there = ends
    data = bytes(range(256)) * 40_000
    sending = in_thread(lambda: there.sendall(data))
    assert line.read_all(len(data)) == data
    sending.join(LONG)

    received = bytearray()

    def receive() -> None:
        while len(received) < len(data):
            received.extend(there.recv(1_000_000))

    receiving = in_thread(receive)
    line.write(data)
    receiving.join(LONG)
    assert received == data


def test_chunks_that_came_in_one_read_are_one(ends: Ends) -> None:
    """Of each response of the connection: a request that is written begins the next."""
    line, there = ends
    for _ in range(2):
        line.write(b"GET")
        there.sendall(HEAD + b"3\r\none\r\n3\r\ntwo\r\n")

        assert line.read_all(len(HEAD) + 11) == HEAD + b"6\r\nonetwo\r\n"


def test_what_comes_alone_is_given_at_once(ends: Ends) -> None:
    """A chunk that has not ended, too."""
    line, there = ends
    line.write(b"GET")
    for piece in (HEAD, b"3\r\none\r\n", b"5", b"\r\ntw"):
        there.sendall(piece)

        assert line.read_all(len(piece)) == piece


def test_a_read_times_out_and_the_connection_lives(ends: Ends) -> None:
    """Also after a longer wait, whose timer is still set, and before one without a limit."""
    line, there = ends
    in_thread(lambda: there.sendall(b"1"))
    assert line.read(LONG) == b"1"

    for _ in range(2):
        with pytest.raises(httpcore2.ReadTimeout):
            line.read(SHORT)

    in_thread(lambda: there.sendall(b"2"))
    assert line.read(None) == b"2"


def test_a_connection_that_is_reset_is_a_read_error(ends: Ends) -> None:
    """With the system's reason."""
    line, there = ends
    break_off(there)

    with pytest.raises(httpcore2.ReadError, match="reset") as caught:
        line.read()
    assert ConnectionResetError in chain(caught.value)


def test_a_connection_that_is_reset_while_written_is_a_write_error(ends: Ends) -> None:
    """In the middle of much, and before a little."""
    line, there = ends
    break_off(there)

    for data in (MUCH, b"x"):
        with pytest.raises(httpcore2.WriteError):
            line.write(data)


def test_a_server_that_does_not_read_is_a_write_timeout(side: Side, ends: Ends) -> None:
    """What is held here is bounded."""
    line, _ = ends

    with pytest.raises(httpcore2.WriteTimeout):
        line.write(MUCH, SHORT)
    if side.loop is not None:
        assert line.stream._transport.get_write_buffer_size() <= aio._PIECE


def test_an_early_answer_is_read_though_the_body_is_refused(ends: Ends) -> None:
    """A server that will not have a large body answers and closes while it is written."""
    line, there = ends
    line.write(b"POST")
    there.sendall(b"HTTP/1.1 413 Content Too Large\r\n\r\n")
    there.close()  # with bytes that it did not read: a reset

    with pytest.raises(httpcore2.WriteError):
        line.write(MUCH)
    assert line.read() == b"HTTP/1.1 413 Content Too Large\r\n\r\n"


def test_a_server_that_has_ended_is_not_waited_for(ends: Ends) -> None:
    """It has answered, says that it is done, and reads no more: awaited, its answer comes before a timeout."""
    line, there = ends
    there.sendall(b"HTTP/1.1 413 Content Too Large\r\n\r\n")
    there.shutdown(socket.SHUT_WR)

    with pytest.raises((httpcore2.WriteError, httpcore2.WriteTimeout)) as caught:
        line.write(MUCH, LONG if line.loop else SHORT)
    assert line.loop is None or caught.type is httpcore2.WriteError
    assert line.read() == b"HTTP/1.1 413 Content Too Large\r\n\r\n"


def test_whether_it_is_readable_is_known_without_a_turn_of_the_loop(ends: Ends) -> None:
    """What the server did a moment ago counts: bytes, the end, and that it was closed here."""
    line, there = ends
    assert not line.is_readable

    there.sendall(b"x")
    until(lambda: line.is_readable)
    assert line.read() == b"x"
    assert not line.is_readable

    there.close()
    until(lambda: line.is_readable)
    line.close()
    assert line.is_readable


def until(holds: Callable[[], object]) -> None:
    """Wait for what the system is about to do."""
    for _ in range(6000):
        if holds():
            return
        threading.Event().wait(SHORT)
    pytest.fail("it never came to that")


def test_bytes_that_nobody_asked_for_make_it_readable(ends: Ends) -> None:
    """Also when the loop has taken them already: such a connection is not used again."""
    line, there = ends
    there.sendall(b"first")
    assert line.read() == b"first"
    there.sendall(b"second")
    loop = line.loop
    if loop is not None:
        until(lambda: loop.run_until_complete(asyncio.sleep(0)) or line.stream._held)

    until(lambda: line.is_readable)


def test_what_it_tells_of_itself(side: Side, ends: Ends) -> None:
    """The addresses and the socket; nothing of TLS, and nothing that it does not know."""
    line, there = ends
    told = line.stream.get_extra_info

    assert told("client_addr") == there.getpeername()
    assert told("server_addr") == there.getsockname()
    assert told("socket").fileno() > 0
    assert (told("ssl_object"), told("weather")) == (None, None)
    line.close()
    assert side.loop is None or told("socket") is None, "its number may be another's by now"


def test_closing_ends_everything_and_may_be_repeated(ends: Ends) -> None:
    """What reads or writes then, fails; the server sees it."""
    line, there = ends
    line.close()
    line.close()

    assert there.recv(1) == b""
    with pytest.raises(httpcore2.ReadError):
        line.read()
    with pytest.raises(httpcore2.WriteError):
        line.write(b"x")


def test_a_connection_that_is_severed_has_ended(ends: Ends) -> None:
    """From another thread, while it is read; a second time does nothing."""
    line, _ = ends
    timer = threading.Timer(SHORT, closing.sever, [line.stream])
    timer.start()

    assert line.read() == b""
    timer.join()
    closing.sever(line.stream)


def test_a_host_that_refuses_is_a_connect_error(side: Side) -> None:
    """With the system's reason."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()

    with pytest.raises(httpcore2.ConnectError) as caught:
        side.connect(*address)
    assert ConnectionRefusedError in chain(caught.value)


def test_a_host_that_is_not_known_is_a_connect_error(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the resolver's reason."""

    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)

    with pytest.raises(httpcore2.ConnectError, match="not known") as caught:
        side.connect("nowhere.invalid", 443)
    assert socket.gaierror in chain(caught.value)


def test_a_name_is_looked_up(side: Side, listening: socket.socket) -> None:
    """`localhost` may have two addresses, of which one answers."""
    line = side.connect("localhost", listening.getsockname()[1])
    there, _ = listening.accept()

    with there:
        there.sendall(b"hello")
        assert line.read() == b"hello"


@pytest.mark.skipif(not socket.has_ipv6, reason="this Python has no IPv6")
def test_an_address_of_ipv6(side: Side) -> None:
    """As it stands in a URL, without its brackets."""
    try:
        server = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError as error:
        pytest.skip(f"this system has no IPv6: {error}")
    with server:
        line = side.connect("::1", server.getsockname()[1])
        there, _ = server.accept()
        with there:
            there.sendall(b"hello")
            assert line.read() == b"hello"


def test_options_of_the_socket_are_set(side: Side, listening: socket.socket) -> None:
    """Small writes go out at once; what else was asked for; and where it connects from."""
    keep = (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    line = side.connect(*listening.getsockname(), local_address="127.0.0.1", socket_options=[keep])
    found = line.stream.get_extra_info("socket")

    assert found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    assert found.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    assert found.getsockname()[0] == "127.0.0.1"


class Trusted:
    """A server with TLS: the handshake and an act in a thread of its own."""

    def __init__(self, listening: socket.socket, folder: Path) -> None:
        self._listening = listening
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        self.client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.client.load_verify_locations(folder / "cert.pem")
        self.failures: list[OSError] = []
        self._threads: list[threading.Thread] = []

    def serve(self, act: Callable[[ssl.SSLSocket, socket.socket], object]) -> None:
        """Take one connection; `act` is given it, encrypted, and a copy that is not."""
        self._threads.append(in_thread(lambda: self._serve(act)))

    def _serve(self, act: Callable[[ssl.SSLSocket, socket.socket], object]) -> None:
        there, _ = self._listening.accept()
        there.settimeout(LONG)
        with there.dup() as plain:
            plain.settimeout(LONG)
            try:
                with self.server.wrap_socket(there, server_side=True) as encrypted:
                    act(encrypted, plain)
            except OSError as error:
                self.failures.append(error)

    def join(self) -> None:
        """Wait for its end."""
        for thread in self._threads:
            thread.join(LONG)
            assert not thread.is_alive()


@pytest.fixture
def trusted(listening: socket.socket, authority: Path) -> Iterator[Trusted]:  # noqa: F811 - it is the fixture
    """Give a server with TLS."""
    server = Trusted(listening, authority)
    yield server
    server.join()


def until_end(there: socket.socket) -> None:
    """Read until the client has gone."""
    with suppress(OSError):
        while there.recv(65536):
            pass


def test_tls_both_ways(side: Side, listening: socket.socket, trusted: Trusted) -> None:
    """A question, a large one, an answer; chunks are merged behind it; then the end, with its farewell."""
    body = bytes(range(256)) * 10_000

    def serve(there: ssl.SSLSocket, _: socket.socket) -> None:
        received = b""
        while len(received) < len(body):
            received += there.recv(65536)
        there.sendall(received)
        there.recv(3)
        there.sendall(HEAD + b"3\r\none\r\n3\r\ntwo\r\n")
        there.unwrap().close()

    trusted.serve(serve)
    line = side.connect(*listening.getsockname()).start_tls(trusted.client)
    side.lines.append(line)
    assert line.stream.get_extra_info("ssl_object").version().startswith("TLSv1")

    line.write(body)
    assert line.read_all(len(body)) == body
    line.write(b"GET")
    assert line.read_all() == HEAD + b"6\r\nonetwo\r\n"
    line.close()


def test_every_write_over_tls_ends(side: Side, listening: socket.socket, trusted: Trusted) -> None:
    """Many, with nothing to read between them: asyncio's own TLS had every second one wait."""

    def serve(there: ssl.SSLSocket, _: socket.socket) -> None:
        received = b""
        while len(received) < 200:
            received += there.recv(100)
        there.sendall(received)
        until_end(there)

    trusted.serve(serve)
    line = side.connect(*listening.getsockname()).start_tls(trusted.client)
    side.lines.append(line)
    for number in range(100):
        line.write(b"%02d" % number)

    assert line.read_all(200) == b"".join(b"%02d" % number for number in range(100))
    line.close()


@pytest.mark.parametrize("where", ["between records", "in a record"])
def test_tls_that_is_cut_is_an_end(side: Side, listening: socket.socket, trusted: Trusted, where: str) -> None:
    """As without TLS: whether something is missing is for HTTP to say. What came before is read."""

    def serve(there: ssl.SSLSocket, plain: socket.socket) -> None:
        there.sendall(b"x" * 100_000)
        if where == "in a record":
            plain.sendall(b"\x17\x03\x03\x10\x00half a record")
        plain.shutdown(socket.SHUT_RDWR)

    trusted.serve(serve)
    line = side.connect(*listening.getsockname()).start_tls(trusted.client)
    side.lines.append(line)

    assert line.read_all() == b"x" * 100_000
    line.close()


def test_tls_that_is_spoiled_is_a_read_error(side: Side, listening: socket.socket, trusted: Trusted) -> None:
    """Not an end."""

    def serve(there: ssl.SSLSocket, plain: socket.socket) -> None:
        there.sendall(b"good")
        there.recv(5)
        plain.sendall(b"\x17\x03\x03\x00\x20" + b"spoiled!" * 4)
        until_end(plain)

    trusted.serve(serve)
    line = side.connect(*listening.getsockname()).start_tls(trusted.client)
    side.lines.append(line)
    assert line.read_all(4) == b"good"
    line.write(b"more?")

    with pytest.raises(httpcore2.ReadError):
        line.read()
    line.close()


def test_a_certificate_that_nobody_vouches_for(side: Side, listening: socket.socket, trusted: Trusted) -> None:
    """A connect error with the TLS library's reason; the server is told, and the connection closed."""
    trusted.serve(lambda *_: None)
    line = side.connect(*listening.getsockname())

    with pytest.raises(httpcore2.ConnectError, match="certificate verify failed") as caught:
        line.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    assert ssl.SSLCertVerificationError in chain(caught.value)
    trusted.join()
    assert "alert" in str(trusted.failures).lower()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""], ids=["no TLS", "the end"])
def test_a_server_without_tls_is_a_connect_error(side: Side, listening: socket.socket, answer: bytes) -> None:
    """It answers something else, or hangs up; here the connection is closed."""
    line = side.connect(*listening.getsockname())
    there, _ = listening.accept()
    with there:
        there.sendall(answer)
        there.shutdown(socket.SHUT_WR)

        with pytest.raises(httpcore2.ConnectError):
            line.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        there.settimeout(LONG)
        until_end(there)


def test_a_handshake_that_hangs_is_a_connect_timeout(ends: Ends) -> None:
    """The connection is closed."""
    line, there = ends

    with pytest.raises(httpcore2.ConnectTimeout):
        line.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), timeout=SHORT)
    if line.loop is not None:
        line.loop.run_until_complete(asyncio.sleep(0))
    until_end(there)


# What only an event loop has.


@pytest.fixture
def connected(listening: socket.socket) -> Callable[[Callable[[Any, socket.socket], Any]], Any]:
    """Give what runs a coroutine over a connection, in a loop of its own."""

    def run(act: Callable[[Any, socket.socket], Coroutine[Any, Any, Any]]) -> Any:
        async def main() -> Any:
            line = await Side(asyncio.get_running_loop()).backend.connect_tcp(*listening.getsockname(), LONG)
            there, _ = listening.accept()
            there.settimeout(LONG)
            with there:
                try:
                    return await act(line, there)
                finally:
                    await line.aclose()

        return asyncio.run(main())

    return run


def test_thousands_of_waits_set_one_timer(connected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """To set one for each would cost as much as the read."""

    async def act(line: Any, there: socket.socket) -> int:
        loop = asyncio.get_running_loop()
        timers = []
        real = loop.call_at

        def counting(*arguments: Any, **options: Any) -> Any:
            timers.append(1)
            return real(*arguments, **options)

        monkeypatch.setattr(loop, "call_at", counting)
        for _ in range(3000):
            loop.call_soon(there.send, b"x")
            assert await line.read(100, 600.0) == b"x"
        return len(timers)

    assert connected(act) == 1


def test_a_timer_holds_nothing_once_the_connection_is_closed(connected: Any) -> None:
    """It was set for ten minutes."""

    async def act(line: Any, there: socket.socket) -> None:
        asyncio.get_running_loop().call_soon(there.send, b"x")
        await line.read(100, 600.0)
        timer = line._timer
        await line.aclose()
        assert timer.cancelled()
        assert line._timer is None

    connected(act)


def test_a_timer_that_rings_early_is_set_again(connected: Any) -> None:
    """It rings for a wait that is over, or that began later; the wait of now has its whole time."""

    async def act(line: Any, there: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(there.send, b"x")
        await line.read(100, 0.1)
        reading = asyncio.ensure_future(line.read(100, 600.0))
        await asyncio.sleep(0)
        line._time_out()
        assert line._timer.when() > loop.time() + 500
        await asyncio.sleep(0)
        assert not reading.done()
        there.send(b"y")
        assert await reading == b"y"
        line._time_out()  # nobody waits
        assert line._timer is None

    connected(act)


def test_a_reader_that_does_not_come_holds_the_server_back(connected: Any) -> None:
    """It sends 8 MB and more: what is held here is bounded, and nothing is lost."""

    async def act(line: Any, there: socket.socket) -> None:
        total = 32_000_000
        data = bytes(range(250)) * (total // 250)
        sending = asyncio.ensure_future(asyncio.to_thread(there.sendall, data))
        while not line._paused:  # noqa: ASYNC110 - it has no event for that
            await asyncio.sleep(0)
        for _ in range(100):
            await asyncio.sleep(0)
        assert sum(map(len, line._held)) <= 2 * aio._READ
        whole = bytearray()
        while len(whole) < total:
            piece = await line.read(65536, LONG)
            assert len(piece) <= 2 * aio._READ
            whole += piece
        await sending
        assert whole == data

    connected(act)


def test_a_second_reader_is_told(connected: Any) -> None:
    """The first one keeps its wait."""

    async def act(line: Any, there: socket.socket) -> None:
        first = asyncio.ensure_future(line.read(100, LONG))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await line.read(100, LONG)
        there.send(b"x")
        assert await first == b"x"

    connected(act)


def test_a_read_that_is_cancelled_leaves_what_comes_to_the_next(connected: Any) -> None:
    """Nothing is lost, nor given to nobody."""

    async def act(line: Any, there: socket.socket) -> None:
        first = asyncio.ensure_future(line.read(100, LONG))
        await asyncio.sleep(0)
        first.cancel()
        with suppress(asyncio.CancelledError):
            await first
        there.send(b"x")
        assert await line.read(100, LONG) == b"x"

    connected(act)


def test_closing_ends_a_read_and_a_write_of_other_tasks(connected: Any) -> None:
    """Both fail."""

    async def act(line: Any, _: socket.socket) -> None:
        reading = asyncio.ensure_future(line.read(100, LONG))
        writing = asyncio.ensure_future(line.write(MUCH, LONG))
        await asyncio.sleep(0)
        assert not writing.done()
        await line.aclose()
        outcomes = await asyncio.gather(reading, writing, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [httpcore2.ReadError, httpcore2.WriteError]

    connected(act)


def test_connecting_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connect timeout."""

    async def hang(*_: object) -> None:
        await asyncio.Event().wait()

    async def main() -> None:
        monkeypatch.setattr(aio, "dial", hang)
        await Side(asyncio.get_running_loop()).backend.connect_tcp("127.0.0.1", 1, SHORT)

    with pytest.raises(httpcore2.ConnectTimeout):
        asyncio.run(main())


def test_an_option_that_cannot_be_set_closes_the_connection(listening: socket.socket) -> None:
    """A connect error; nothing stays open."""

    async def main() -> None:
        backend = Side(asyncio.get_running_loop()).backend
        with pytest.raises(httpcore2.ConnectError):
            await backend.connect_tcp(*listening.getsockname(), LONG, None, [(socket.SOL_SOCKET, 9999, 1)])
        await asyncio.sleep(0)

    asyncio.run(main())
    there, _ = listening.accept()
    with there:
        assert there.recv(1) == b""


@pytest.mark.parametrize("when", ["connecting", "shaking hands"])
def test_a_cancellation_leaves_nothing_open(listening: socket.socket, when: str) -> None:
    """At each step on the way; a socket that is lost is a warning, and so an error here."""

    async def main(steps: int) -> bool:
        async def connect() -> None:
            line = await Side(asyncio.get_running_loop()).backend.connect_tcp(*listening.getsockname(), LONG)
            if when == "connecting":
                await line.aclose()
            else:
                await line.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), "127.0.0.1", LONG)

        connecting = asyncio.ensure_future(connect())
        for _ in range(steps):
            await asyncio.sleep(0)
        connecting.cancel()
        try:
            await connecting
        except asyncio.CancelledError:
            return True
        finally:
            for _ in range(3):
                await asyncio.sleep(0)
        return False

    cancelled = [asyncio.run(main(steps)) for steps in range(12)]

    assert True in cancelled
    listening.settimeout(0)
    with suppress(BlockingIOError):
        while True:
            there, _ = listening.accept()
            there.settimeout(LONG)
            with there:
                until_end(there)
