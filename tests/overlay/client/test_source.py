"""Where the HTTP client comes from."""

from __future__ import annotations

import asyncio
import ssl
import threading
from typing import Any

import httpx
import httpx2
import pytest

from claude_overlay.client import source
from claude_overlay.client.source import HTTPSource, choose_client, make_async_client, make_sync_client
from claude_overlay.errors import ConfigurationError
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
    with pytest.raises(ConfigurationError, match="closed"):
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


@pytest.mark.parametrize("make", [make_sync_client, make_async_client])
def test_our_client_has_no_habits(make: Any) -> None:
    """No environment, no redirects, and for plain http a TLS context that trusts nobody."""
    client = make(https=False)

    assert isinstance(client, httpx2.Client | httpx2.AsyncClient)
    assert client.trust_env is False
    assert client.follow_redirects is False
    transport: Any = client._transport
    context = transport._pool._ssl_context
    assert context.get_ca_certs() == []
    assert context.verify_mode is ssl.CERT_REQUIRED
    if isinstance(client, httpx2.AsyncClient):
        asyncio.run(client.aclose())
    else:
        client.close()


def test_one_tls_context_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The trust store is loaded once, however many clients there are, and without the environment."""
    loads: list[Any] = []
    real = httpx2.create_ssl_context

    def counting(**options: Any) -> ssl.SSLContext:
        loads.append(options)
        return real(**options)

    monkeypatch.setattr(source, "_tls_context", None)
    monkeypatch.setattr("httpx2.create_ssl_context", counting)

    clients = [make_sync_client(https=True) for _ in range(3)]

    assert loads == [{"trust_env": False}]
    assert len({id(client._transport._pool._ssl_context) for client in clients}) == 1
    assert clients[0]._transport._pool._ssl_context.verify_mode is ssl.CERT_REQUIRED
    for client in clients:
        client.close()
