"""Where the server listens, how it stops, and that it serves many at once."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from claude_overlay.local import create_app, serve
from claude_overlay.local.server import is_loopback

HEADERS = {"x-api-key": "k", "anthropic-version": "2026-10-21"}


def test_context_manager_starts_and_stops():
    """Inside the block the server answers; after it the port is closed and no thread is left."""
    before = set(threading.enumerate())
    with serve() as server:
        url = server.base_url
        assert httpx2.get(url + "/stand-in/health", trust_env=False, timeout=120).status_code == 200

    assert set(threading.enumerate()) <= before
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(url + "/stand-in/health", trust_env=False, timeout=120)


def test_chosen_port():
    """A port can be chosen, and is free again after the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    for _ in range(2):
        with serve(port=port) as server:
            assert server.base_url == f"http://127.0.0.1:{port}"


def test_port_in_use():
    """A port that is taken is an OSError, at once."""
    with serve() as server, pytest.raises(OSError, match=r"."), serve(port=int(server.base_url.rpartition(":")[2])):
        pass


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])  # noqa: S104 - must be refused
def test_reachable_hosts_are_refused(host):
    """A host that other machines can reach is refused unless allowed."""
    with pytest.raises(ValueError, match="allow_remote"), serve(host=host):
        pass


@pytest.mark.parametrize(
    ("host", "answer"), [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True)]
)
def test_loopback_hosts(host, answer):
    """The whole loopback net and its names are local."""
    assert is_loopback(host) is answer


def test_allow_remote_lets_any_host():
    """With `allow_remote` all interfaces may be listened on."""
    with serve(host="0.0.0.0", allow_remote=True) as server:  # noqa: S104 - what is tested
        port = server.base_url.rpartition(":")[2]
        assert httpx2.get(f"http://127.0.0.1:{port}/stand-in/health", trust_env=False, timeout=120).status_code == 200


def test_fifty_in_parallel():
    """Fifty requests at once, streams and plain ones, all get the reply to their own question."""

    def ask(number: int) -> bool:
        body = {
            "model": "claude-opus-5-5",
            "max_tokens": 100,
            "messages": [{"role": "user", "content": f"number-{number}"}],
            "stream": number % 2 == 0,
        }
        response = httpx2.post(
            server.base_url + "/v1/messages", json=body, headers=HEADERS, trust_env=False, timeout=300
        )
        return response.status_code == 200 and f"number-{number}" in response.text

    with serve() as server, ThreadPoolExecutor(50) as pool:
        outcomes = list(pool.map(ask, range(50)))
        recorded = len(server.requests)

    assert outcomes == [True] * 50
    assert recorded == 50


def test_an_application_outlives_its_server():
    """An application of the caller's own keeps its memory between two servers."""
    app = create_app()
    with (
        serve(app=app) as server,
        httpx2.Client(base_url=server.base_url, headers=HEADERS, trust_env=False, timeout=120) as http,
    ):
        file_id = http.post("/v1/files", files={"file": ("a.txt", b"x", "text/plain")}).json()["id"]
    with (
        serve(app=app) as server,
        httpx2.Client(base_url=server.base_url, headers=HEADERS, trust_env=False, timeout=120) as http,
    ):
        assert http.get(f"/v1/files/{file_id}").status_code == 200


def test_stopping_ends_a_stalled_response():
    """A response that stands still does not keep the server from stopping."""
    with serve() as server:
        host, port = server.base_url.removeprefix("http://").split(":")
        connection = socket.create_connection((host, int(port)), timeout=120)
        connection.sendall(
            b"GET /v1/models HTTP/1.1\r\nHost: x\r\nx-api-key: k\r\nanthropic-version: 2026-10-21\r\n"
            b"x-stand-in-fault: stall:3\r\n\r\n"
        )
        assert server.stalls.wait_until(1, 120)
    with connection:
        received = b""
        while part := connection.recv(65_536):
            received += part
    assert received.partition(b"\r\n\r\n")[2] == b'{"d'
