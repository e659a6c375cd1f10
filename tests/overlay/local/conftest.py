"""A running stand-in server and a plain HTTP client for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from claude_overlay.local import LocalServer, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HEADERS = {"x-api-key": "k", "anthropic-version": "2026-10-21"}


def client_of(server: LocalServer) -> httpx2.Client:
    """A plain HTTP client with good headers."""
    return httpx2.Client(base_url=server.base_url, headers=HEADERS, trust_env=False, timeout=120)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """One server for the tests of a module."""
    with serve() as running:
        yield running


@pytest.fixture
def http(server: LocalServer) -> Iterator[httpx2.Client]:
    """A client of the module's server."""
    with client_of(server) as client:
        yield client


@pytest.fixture
def fresh_server() -> Iterator[LocalServer]:
    """A server that has seen nothing yet."""
    with serve() as running:
        yield running


@pytest.fixture
def fresh_http(fresh_server: LocalServer) -> Iterator[httpx2.Client]:
    """A client of the fresh server."""
    with client_of(fresh_server) as client:
        yield client


@pytest.fixture
def request_body() -> Callable[..., dict[str, Any]]:
    """Builds a small message request; keywords replace fields."""

    def build(text: str = "Hello", **fields: Any) -> dict[str, Any]:
        body = {"model": "claude-opus-5-5", "max_tokens": 100, "messages": [{"role": "user", "content": text}]}
        return {**body, **fields}

    return build
