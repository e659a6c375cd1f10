"""Keys, prompts and third parties' tokens stay out of logs, reprs and tracebacks; a key never leaves its origin."""

from __future__ import annotations

import asyncio
import logging
import ssl
import traceback
from contextlib import suppress
from typing import Any

import httpx
import httpx2
import pytest

from claude_overlay import AsyncClaude, Claude, Secret, errors
from claude_overlay.client.config import ClientConfig

KEY = "sk-ant-THIS-MUST-NOT-SHOW"
GATEWAY = "gateway-THIS-MUST-NOT-SHOW"
TOKEN = "mcp-THIS-MUST-NOT-SHOW"
PROMPT = "prompt-THIS-MUST-NOT-SHOW"
HIDDEN = "THIS-MUST-NOT-SHOW"
MESSAGE = {
    "model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": PROMPT}],
    "mcp_servers": [{"type": "url", "name": "n", "url": "https://mcp.example", "authorization_token": TOKEN}],
}  # fmt: skip
LIBRARIES = pytest.mark.parametrize("library", [None, httpx, httpx2], ids=["ours", "httpx", "httpx2"])
KINDS = pytest.mark.parametrize("kind", ["sync", "aio"])


def perform(kind: str, name: str, settings: dict[str, Any], own: Any, **options: Any) -> Any:
    """Make a client over `own` (made by the library's classes), and one call; close all."""
    if kind == "sync":
        http = own("Client")
        with Claude(KEY, http_client=http, **settings) as claude:
            try:
                return act(claude, name, **options)
            finally:
                if http is not None:
                    http.close()

    async def main() -> Any:
        http = own("AsyncClient")
        async with AsyncClaude(KEY, http_client=http, **settings) as claude:
            try:
                return await act_async(claude, name, **options)
            finally:
                if http is not None:
                    await http.aclose()

    return asyncio.run(main())


def act(claude: Claude, name: str, **options: Any) -> Any:
    """Make a call."""
    if name == "get":
        return claude.batches.retrieve("b", **options)
    if name == "stream":
        with claude.messages.stream(**MESSAGE, **options) as stream:
            return stream.final_message()
    return claude.messages.create(**MESSAGE, **options)


async def act_async(claude: AsyncClaude, name: str, **options: Any) -> Any:
    """Make a call."""
    if name == "get":
        return await claude.batches.retrieve("b", **options)
    if name == "stream":
        async with claude.messages.stream(**MESSAGE, **options) as stream:
            return await stream.final_message()
    return await claude.messages.create(**MESSAGE, **options)


def frames_of(error: BaseException) -> str:
    """Print an error with the local variables of every frame but the tests' own."""
    told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))
    return "".join(part for part in told.split("\n  File ") if "/tests/" not in part.partition("\n")[0])


@KINDS
@LIBRARIES
@pytest.mark.parametrize("name", ["create", "stream", "get"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(
    *, echo: Any, tls_echo: Any, authority: Any, status: int, name: str, library: Any, kind: str
) -> None:
    """GET and POST, http and https, also where a caller's client follows redirects: an error; nobody else is called."""
    trusting = ssl.create_default_context(cafile=authority / "cert.pem")
    pairs = [(echo, tls_echo)] if library is None else [(echo, tls_echo), (tls_echo, echo)]

    def own(cls: str) -> Any:
        return None if library is None else getattr(library, cls)(follow_redirects=True, verify=trusting)

    for origin, other in pairs:
        before = len(other.seen)
        redirect = {"x-do": f"redirect {status} {other.base_url}/v1/messages"}
        with pytest.raises(errors.APIStatusError) as caught:
            perform(kind, name, {"base_url": origin.base_url}, own, extra_headers=redirect)

        assert caught.value.status == status
        assert len(other.seen) == before
        assert HIDDEN not in repr(caught.value)


def test_an_address_in_a_body_is_not_visited(echo: Any, tls_echo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch whose results_url names another host: results are asked for where the client's requests go."""
    monkeypatch.setitem(globals_of_the_server(echo)["BATCH"], "results_url", f"{tls_echo.base_url}/steal")
    claude = Claude(KEY, base_url=echo.base_url)

    batch = claude.batches.retrieve("b")
    with suppress(errors.ClaudeError):
        list(claude.batches.results(batch.id))
    claude.close()

    assert batch.results_url == f"{tls_echo.base_url}/steal"
    assert [line.split()[1] for line in echo.seen] == ["/v1/messages/batches/b", "/v1/messages/batches/b/results"]
    assert tls_echo.accepted == 0


def globals_of_the_server(echo: Any) -> Any:
    """Give the names of the module that the server is made in."""
    return type(echo).__init__.__globals__


@KINDS
@LIBRARIES
@pytest.mark.parametrize("name", ["create", "stream"])
def test_logs_show_addresses_only(echo: Any, caplog: pytest.LogCaptureFixture, kind: str, name: str,
                                  library: Any) -> None:  # fmt: skip
    """At DEBUG of every library: no key, no prompt, no token. At INFO: method, address, status."""
    caplog.set_level(logging.DEBUG)
    settings = {"base_url": echo.base_url, "headers": {"x-gateway": GATEWAY}}

    perform(kind, name, settings, lambda cls: library and getattr(library, cls)(), extra_headers={"x-do": "anonymous"})

    assert caplog.records
    assert HIDDEN not in caplog.text
    told = [record.getMessage() for record in caplog.records if record.levelno >= logging.INFO]
    assert told == [f'HTTP Request: POST {echo.base_url}/v1/messages "HTTP/1.1 200 OK"']


@pytest.mark.parametrize("cls", [Claude, AsyncClaude])
def test_nothing_prints_a_secret(cls: Any) -> None:
    """Clients, copies, areas, operations, streams, configurations: their repr and their variables' are clean."""
    claude = cls(KEY, headers={"x-gateway": GATEWAY, "cf-access-client-secret": GATEWAY})
    copy = claude.with_options(headers={"x-other": GATEWAY})
    stream = copy.messages.stream(**MESSAGE, extra_headers={"x-more": GATEWAY})

    prepared = copy.client.prepare({"url": "/", "headers": {"x": GATEWAY}})
    things = [claude, copy, claude.client, copy.client, copy.messages, copy.messages.create, stream, copy.client.config,
              copy.models.list(), prepared]  # fmt: skip
    for thing in things:
        assert HIDDEN not in repr(thing)
        if hasattr(thing, "__dict__") and thing is not stream:
            assert HIDDEN not in repr(vars(thing))
    assert copy.client.prepare({"url": "/"})["headers"]["x-gateway"] == GATEWAY


@KINDS
@LIBRARIES
@pytest.mark.parametrize("name", ["create", "stream", "get"])
def test_tracebacks_are_clean(kind: str, library: Any, name: str) -> None:
    """A failed call, printed: no key, prompt or token; with our frames' local variables, still no key of any kind."""
    settings = {"base_url": "http://127.0.0.1:1", "headers": {"x-gateway": GATEWAY}}

    with pytest.raises(errors.APIConnectionError) as caught:
        perform(kind, name, settings, lambda cls: library and getattr(library, cls)())

    assert HIDDEN not in "".join(traceback.format_exception(caught.value))
    told = frames_of(caught.value)
    assert "claude_overlay/client" in told
    assert KEY not in told
    assert GATEWAY not in told


@pytest.mark.parametrize("cls", [Claude, AsyncClaude])
@pytest.mark.parametrize(
    "settings",
    [{"http_client": object}, {"http_client": "x"}, {"auth_token": GATEWAY}, {"base_url": "ftp://x"}, {"timeout": 0},
     {"betas": [1]}, {"headers": [("a", "b")]}, {"headers": {"x-a": "é"}}, {"resilience": object},
     {"api_version": ""}],
    ids=str,
)  # fmt: skip
def test_a_client_that_cannot_be_built_shows_no_key(cls: Any, settings: dict[str, Any]) -> None:
    """Whatever is wrong: a typed error, and no local variable of ours shows the key; a half-built client prints."""
    with pytest.raises((errors.ConfigurationError, errors.InvalidArgumentError)) as caught:
        cls(KEY, **settings)

    assert HIDDEN not in frames_of(caught.value)
    assert "repr() failed" not in frames_of(caught.value)


@pytest.mark.parametrize("key", [f"{KEY}\n", f"{KEY}é", f" {KEY}"])
def test_an_unfit_key_is_not_shown(key: str) -> None:
    """A key that cannot be sent is refused without a look at it."""
    for build in (Claude, AsyncClaude, Secret, lambda value: Claude(auth_token=value)):
        with pytest.raises(errors.InvalidArgumentError) as caught:
            build(key)
        assert HIDDEN not in frames_of(caught.value)
        assert HIDDEN not in "".join(traceback.format_exception(caught.value))


def test_a_configuration_shows_no_header_it_does_not_know() -> None:
    """Of the caller's headers, only those that are known to be harmless are printed."""
    config = ClientConfig.build(
        api_key=KEY, auth_token=None, base_url="http://h", api_version="v", timeout=None, betas=None,
        headers={"user-agent": "shown", "x-anything": GATEWAY},
    )  # fmt: skip

    assert "shown" in repr(config)
    assert HIDDEN not in repr(config)


@KINDS
@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("name", ["create", "stream", "get"])
def test_tls_with_a_callers_trust(tls_echo: Any, authority: Any, kind: str, library: Any, name: str) -> None:
    """A real call over TLS, with a certificate that the caller's HTTP client trusts."""
    trusting = ssl.create_default_context(cafile=authority / "cert.pem")

    value = perform(kind, name, {"base_url": tls_echo.base_url}, lambda cls: getattr(library, cls)(verify=trusting))

    assert (value.id if name == "get" else value.text) == ("b" if name == "get" else PROMPT)


@KINDS
@pytest.mark.parametrize("name", ["create", "stream", "get"])
def test_tls_without_trust(tls_echo: Any, kind: str, name: str) -> None:
    """The default client refuses a certificate of nobody it knows, says so, and has sent nothing."""
    with pytest.raises(errors.APIConnectionError, match=r"certificate verify failed") as caught:
        perform(kind, name, {"base_url": tls_echo.base_url}, lambda cls: None)

    assert caught.value.phase == "connect"
    assert tls_echo.base_url in str(caught.value)
    assert tls_echo.seen == []
    assert KEY not in frames_of(caught.value)
