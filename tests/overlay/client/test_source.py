"""Where the HTTP client comes from."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import threading
from typing import Any

import certifi
import httpx
import httpx2
import pytest

from claude_overlay.client import source
from claude_overlay.client.aio import network as aio_network
from claude_overlay.client.source import HTTPSource, LoopSource, choose_client
from claude_overlay.client.sync import network as sync_network
from claude_overlay.errors import APIConnectionError, ClientClosedError, ConfigurationError
from claude_overlay.testing import ScriptedTransport


class Subclass(httpx.Client):
    """A caller's own kind of client."""


@pytest.mark.parametrize(
    ("make", "kind"),
    [(httpx.Client, "sync"), (httpx2.Client, "sync"), (Subclass, "sync"),
     (httpx.AsyncClient, "async"), (httpx2.AsyncClient, "async")],
)  # fmt: skip
def test_a_client_of_the_right_kind_is_taken_as_it_is(make: Any, kind: Any) -> None:
    """Either library's client is used unchanged; the other kind is refused."""
    client = make()
    other = {"sync": "async", "async": "sync"}[kind]

    assert choose_client(client, kind) is client
    with pytest.raises(ConfigurationError, match="http_client"):
        choose_client(client, other)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["x", object(), httpx2.Client, ScriptedTransport, 3])
def test_what_is_no_client_is_refused(given: Any) -> None:
    """Values, and classes instead of objects, are refused."""
    with pytest.raises(ConfigurationError, match="http_client must be"):
        choose_client(given, "sync")


def test_nothing_and_dual_clients() -> None:
    """None stays None; a scripted transport gives the kind that is wanted."""
    script = ScriptedTransport()

    assert choose_client(None, "sync") is None
    assert isinstance(choose_client(script, "sync"), httpx2.Client)
    assert isinstance(choose_client(script, "async"), httpx2.AsyncClient)


def test_a_given_client_is_never_closed_by_us() -> None:
    """retire() hands back only what was made here."""
    given: HTTPSource[Any] = HTTPSource("given", lambda: pytest.fail("must not make one"))

    assert given.get() == "given"
    assert given.retire() is None
    with pytest.raises(ClientClosedError):
        given.get()


def test_a_client_is_made_once_and_handed_back_for_closing() -> None:
    """Threads that ask at the same moment get the same client."""
    made: list[object] = []
    barrier = threading.Barrier(8)

    def make() -> object:
        made.append(object())
        return made[-1]

    ours: HTTPSource[object] = HTTPSource(None, make)
    got: list[object] = []

    def ask() -> None:
        barrier.wait()
        got.append(ours.get())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert made == [got[0]]
    assert set(map(id, got)) == {id(made[0])}
    assert ours.retire() is made[0]
    assert ours.retire() is None


@pytest.mark.parametrize("make", [sync_network.make_client, aio_network.make_client])
def test_our_client_has_no_habits(make: Any) -> None:
    """No environment, no redirects, any number of connections, and for plain http a TLS context that trusts nobody."""
    client = make(https=False)

    assert isinstance(client, httpx2.Client | httpx2.AsyncClient)
    assert client.trust_env is False
    assert client.follow_redirects is False
    transport: Any = client._transport
    assert transport._pool._max_connections == sys.maxsize
    context = transport._pool._ssl_context
    assert context.get_ca_certs() == []
    assert context.verify_mode is ssl.CERT_REQUIRED
    if isinstance(client, httpx2.AsyncClient):
        asyncio.run(client.aclose())
    else:
        client.close()


def test_one_tls_context_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The trust store is loaded once, however many clients there are, and whatever the environment says."""
    loads: list[str] = []
    real = certifi.where

    def counting() -> str:
        loads.append(real())
        return loads[-1]

    monkeypatch.setattr(source, "_tls_context", None)
    monkeypatch.setattr("certifi.where", counting)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.setenv(name, "/nowhere/at/all")

    clients: list[Any] = [sync_network.make_client(https=True) for _ in range(3)]

    assert len(loads) == 1
    contexts = {id(context): context for context in (client._transport._pool._ssl_context for client in clients)}
    (context,) = contexts.values()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.keylog_filename is None
    assert len(context.get_ca_certs()) > 50
    for client in clients:
        client.close()


def test_no_cookie_is_kept(raw_server: Any) -> None:
    """What one response sets is not sent with the next request."""
    answer = b"HTTP/1.1 200 OK\r\nset-cookie: a=b; Path=/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    server = raw_server(answer, answer)
    with sync_network.make_client(https=False) as client:
        for _ in range(2):
            client.get(server.base_url)

        assert list(client.cookies.jar) == []
    server.close()
    assert [b"cookie" in request.lower() for request in server.requests] == [False, False]


class HTTP:
    """Stands in for an asynchronous HTTP client."""

    def __init__(self) -> None:
        self.is_closed = False
        self.closed_in: Any = None

    async def aclose(self) -> None:
        """Close."""
        self.is_closed = True
        self.closed_in = asyncio.get_running_loop()


def test_each_loop_has_its_own_client_which_ends_with_it() -> None:
    """Within a loop it is always the same; another loop gets another; a loop's shutdown closes its own."""
    ours: LoopSource[HTTP] = LoopSource(None, HTTP)
    loops: list[Any] = []

    async def main() -> HTTP:
        loops.append(asyncio.get_running_loop())
        assert ours.get() is ours.get()
        return ours.get()

    first, second = asyncio.run(main()), asyncio.run(main())

    assert first is not second
    assert [first.closed_in, second.closed_in] == loops


def test_a_client_that_was_closed_is_made_anew() -> None:
    """Who closes the HTTP client by its own method gets another one at the next request."""
    ours: LoopSource[HTTP] = LoopSource(None, HTTP)

    async def main() -> None:
        first = ours.get()
        await first.aclose()
        assert ours.get() is not first

    asyncio.run(main())


def test_an_asynchronous_client_is_asked_for_in_a_loop() -> None:
    """Outside a loop nobody could say whose it is."""
    with pytest.raises(ConfigurationError, match="event loop"):
        LoopSource(None, HTTP).get()
    assert LoopSource("given", HTTP).get() == "given"  # type: ignore[arg-type]


def test_retiring_closes_here_and_has_others_closed() -> None:
    """retire() gives what is to be closed in this loop; a loop that stands still closes its own when it runs again."""
    ours: LoopSource[HTTP] = LoopSource(None, HTTP)
    other = asyncio.new_event_loop()

    async def ask() -> HTTP:
        return ours.get()

    theirs = other.run_until_complete(ask())

    async def main() -> HTTP:
        made = ours.get()
        mine = ours.retire()
        assert mine is not None
        assert mine.client is made
        await mine.aclose()
        await mine.aclose()
        assert ours.retire() is None
        with pytest.raises(ClientClosedError):
            ours.get()
        return made

    assert asyncio.run(main()).is_closed
    assert theirs.is_closed is False
    for _ in range(3):
        other.run_until_complete(asyncio.sleep(0))
    assert theirs.closed_in is other
    other.run_until_complete(other.shutdown_asyncgens())
    other.close()


def test_a_loop_that_was_just_closed_is_forgotten() -> None:
    """A loop that is gone keeps nothing and stops nobody: neither the next request nor the closing."""
    for closing in (False, True):
        ours: LoopSource[HTTP] = LoopSource(None, HTTP)
        gone = asyncio.new_event_loop()

        async def ask(source: LoopSource[HTTP] = ours) -> HTTP:
            return source.get()

        async def end(source: LoopSource[HTTP] = ours) -> Any:
            return source.retire()

        gone.run_until_complete(ask())
        gone.close()
        assert asyncio.run(end() if closing else ask()) is not gone
        (state,) = ours._states.values()
        assert gone not in state.lifelines


@pytest.mark.parametrize("cls", [HTTPSource, LoopSource])
def test_another_process_has_its_own(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child gets another client; the parent's is neither given nor closed there; a caller's used one is refused."""
    ours, given = cls(None, HTTP), cls(HTTP(), HTTP)

    async def main() -> None:
        parents = ours.get()
        given.get()
        monkeypatch.setattr("os.getpid", lambda: -1)
        assert ours.get() is not parents
        with pytest.raises(ConfigurationError, match="child process"):
            given.get()
        assert ours.retire() is not parents
        assert parents.is_closed is False
        monkeypatch.undo()

    asyncio.run(main())


def test_explanations() -> None:
    """Event loops that do not fit and a closed client are explained; everything else is left as it is."""
    http = HTTP()
    given: HTTPSource[Any] = HTTPSource(http, HTTP)
    wrapped = APIConnectionError("failed")
    wrapped.__cause__ = RuntimeError("Event loop is closed")

    assert "each loop" in str(given.explain(wrapped))
    assert "each loop" in str(given.explain(RuntimeError("is bound to a different event loop")))
    assert given.explain(RuntimeError("bug")) is None
    assert given.explain(APIConnectionError("failed")) is None
    http.is_closed = True
    assert "is closed" in str(given.explain(RuntimeError("Cannot send a request")))


def test_a_connection_that_opens_too_late_is_shut() -> None:
    """A thread that was connecting while the client was closed does not stay in its read."""
    ours: HTTPSource[HTTP] = HTTPSource(None, HTTP)
    ours.get()
    trace = ours.extensions()["trace"]
    one, other = socket.socketpair()

    class Stream:
        def get_extra_info(self, name: str) -> socket.socket:
            return one

    ours.retire()
    trace("http11.send_request_headers.started", {})
    trace("connection.connect_tcp.complete", {"return_value": Stream()})

    assert other.recv(1) == b""
    one.close()
    other.close()
    assert HTTPSource("given", lambda: "").extensions() == {}


def test_a_request_traces_until_it_has_its_connection() -> None:
    """Then it is told no more; what a recorder has put in our trace's place stays."""
    trace = HTTPSource(None, HTTP).extensions()["trace"]
    ours = httpx2.Request("GET", "http://h/", extensions={"trace": trace, "timeout": {}})
    theirs = httpx2.Request("GET", "http://h/", extensions={"trace": print})

    trace("connection.connect_tcp.started", {})
    assert ours.extensions["trace"] == trace
    for request in (ours, theirs):
        trace("http11.send_request_headers.started", {"request": request})

    assert ours.extensions == {"timeout": {}}
    assert theirs.extensions == {"trace": print}


def test_a_client_that_was_shown_is_the_callers_to_change() -> None:
    """Ours adds nothing to requests as long as nobody had it in his hands; a caller's own may always."""
    ours: HTTPSource[HTTP] = HTTPSource(None, HTTP)
    given = HTTPSource("given", lambda: "")

    assert ours.get() is not None
    assert (ours.is_unseen, given.is_unseen) == (True, False)
    assert ours.show() is ours.get()
    assert ours.is_unseen is False
