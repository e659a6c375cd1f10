"""The seam under every operation: what is added to a request, and where it may go."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from claude_overlay.client.clock import SystemClock
from claude_overlay.client.config import ClientConfig, Timeouts, checked_timeout
from claude_overlay.client.connection import AT_MOST, BaseConnection
from claude_overlay.client.source import HTTPSource
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

KEY = "sk-ant-hidden"


def connection(**changes: Any) -> BaseConnection[Any]:
    """Make a connection with these settings."""
    settings: dict[str, Any] = {
        "api_key": KEY, "auth_token": None, "base_url": "https://api.example/base", "api_version": "2026-10-21",
        "timeout": None, "betas": None, "headers": None, **changes,
    }  # fmt: skip
    return BaseConnection(ClientConfig.build(**settings), HTTPSource(None, object), SystemClock())


def prepared(request: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """Prepare a request."""
    return connection(**changes).prepare({"method": "GET", "url": "/v1/models", **(request or {})})


def test_a_request_is_completed() -> None:
    """Address, credential, version, user agent, timeout; no redirects; the request itself is not changed."""
    request: dict[str, Any] = {"method": "POST", "url": "/v1/x", "headers": {"Accept": "a/b"}, "content": b"x"}
    before = {**request, "headers": dict(request["headers"])}

    result = connection().prepare(request)

    assert result["url"] == "https://api.example/base/v1/x"
    assert result["headers"] == {
        "user-agent": "claude-openapi/0.1.0",
        "accept-encoding": "gzip",
        "anthropic-version": "2026-10-21",
        "x-api-key": KEY,
        "accept": "a/b",
    }
    assert result["timeout"] == Timeouts(5.0, 600.0, 600.0, 600.0)
    assert result["follow_redirects"] is False
    assert result["content"] == b"x"
    assert request == before


def test_a_bearer_token() -> None:
    """auth_token= goes out as Authorization, and no x-api-key does."""
    headers = prepared(api_key=None, auth_token="t")["headers"]

    assert headers["authorization"] == "Bearer t"
    assert "x-api-key" not in headers


def test_headers_of_the_request_win() -> None:
    """Layers: ours, the client's, the request's; names in any case."""
    headers = prepared({"headers": {"X-API-KEY": "r", "b": "r"}}, headers={"B": "c", "c": "c", "User-Agent": "me"})[
        "headers"
    ]

    assert {name.lower(): str(value) for name, value in headers.items()} == {
        "user-agent": "me",
        "accept-encoding": "gzip",
        "anthropic-version": "2026-10-21",
        "x-api-key": "r",
        "b": "r",
        "c": "c",
    }


def test_beta_names_add_up() -> None:
    """The client's betas, those of its headers, and the request's go out together, once each."""
    headers = prepared({"headers": {"Anthropic-Beta": "c,a"}}, betas=["a", "b"], headers={"anthropic-BETA": "h"})[
        "headers"
    ]

    assert [value for name, value in headers.items() if name.lower() == "anthropic-beta"] == ["a,b,h,c"]


@pytest.mark.parametrize("url", ["https://evil.example/v1", "//evil.example/v1", "v1", "http:/x"])
def test_no_request_goes_to_another_origin(url: str) -> None:
    """A request names a path; whatever could name a host is refused."""
    with pytest.raises(InvalidArgumentError, match="path below"):
        prepared({"url": url})


@pytest.mark.parametrize(
    ("request_timeout", "at_most", "expected"),
    [
        (None, None, Timeouts(5, 600, 600, 600)),
        (checked_timeout(9), None, Timeouts(9, 9, 9, 9)),
        (None, 30.0, Timeouts(5, 30, 30, 30)),
        (Timeouts(None, 3, None, 99), 30.0, Timeouts(30, 3, 30, 30)),
    ],
)
def test_timeouts(request_timeout: Any, at_most: float | None, expected: Timeouts) -> None:
    """The request's timeout replaces the client's; a cap bounds every phase and is not sent on."""
    request = {"timeout": request_timeout, AT_MOST: at_most}

    result = prepared({name: value for name, value in request.items() if value is not None})

    assert result["timeout"] == expected
    assert AT_MOST not in result


def test_nothing_printed_shows_the_key() -> None:
    """Neither the connection nor a prepared request prints its credential."""
    for changes in ({}, {"api_key": None, "auth_token": KEY}):
        one = connection(**changes)
        assert KEY not in repr(one)
        assert KEY not in repr(vars(one))
        assert KEY not in repr(one.prepare({"url": "/"}))


def test_copies_share_the_source() -> None:
    """The generated client's way to make copies keeps the HTTP client and the settings."""
    one = connection(betas="a")

    with_headers, with_timeout = one.with_headers({"x": "1"}), one.with_timeout(3)

    assert with_headers.source is with_timeout.source is one.source
    assert with_headers.prepare({"url": "/"})["headers"]["x"] == "1"
    assert with_timeout.prepare({"url": "/"})["timeout"] == Timeouts(3, 3, 3, 3)
    assert with_timeout.prepare({"url": "/"})["headers"]["anthropic-beta"] == "a"


@pytest.mark.parametrize("name", ["set_httpx_client", "set_async_httpx_client"])
def test_the_http_client_is_chosen_once(name: str) -> None:
    """Copies share it, so it cannot be exchanged later."""
    with pytest.raises(ConfigurationError, match="http_client="):
        getattr(connection(), name)(object())


@pytest.mark.parametrize("timeout", [Timeouts(None, None, None, None), Timeouts(5, None, 600, 2)])
def test_a_cap_of_ages_is_one_the_system_takes(timeout: Timeouts) -> None:
    """A deadline that means "never" is no OverflowError of a socket, also where the caller has no limit."""
    found = prepared({"timeout": timeout, AT_MOST: 1e12})["timeout"]

    assert found == tuple(1e9 if phase is None else phase for phase in timeout)
    with socket.socket() as probe:
        probe.settimeout(found.read)
