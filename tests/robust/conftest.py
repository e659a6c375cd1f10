"""A threaded HTTP/1.1 server on loopback that echoes, holds answers back, redirects, and counts its connections."""

from __future__ import annotations

import json
import select
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.testing import message_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BATCH = {
    "id": "b", "type": "message_batch", "processing_status": "in_progress", "created_at": "2026-11-22T00:00:00Z",
    "expires_at": "2026-11-23T00:00:00Z", "ended_at": None, "archived_at": None, "cancel_initiated_at": None,
    "results_url": None,
    "request_counts": {"processing": 1, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
}  # fmt: skip


def message_of(text: str) -> dict[str, Any]:
    """Give a message that says `text`."""
    return {
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m",
        "content": [{"type": "text", "text": text}], "stop_reason": "end_turn", "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    }  # fmt: skip


class Echo(ThreadingHTTPServer):
    """Answers a message with its own text, which is its request id, too.

    The request header `x-do` changes that: "hold" sends nothing (a stream: its first half) until `release` is set, and
    "redirect STATUS LOCATION" redirects; "release" sets it; "anonymous" leaves the
    text out of the request id.

    Attributes:
        open: Connections that are open now.
        accepted: Connections so far.
        held: Requests that are being held, now.
        seen: The request lines so far.
    """

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.scheme = "http" if tls is None else "https"
        self._tls = tls
        self.changed = threading.Condition()
        self.open = self.accepted = self.held = 0
        self.seen: list[str] = []
        self.release = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Serve one connection, in its thread."""
        if self._tls is not None:
            try:
                request = self._tls.wrap_socket(request, server_side=True)
            except OSError:
                return
        try:
            super().finish_request(request, client_address)
        finally:
            request.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that leave are the point of these tests."""

    def count(self, **changes: int) -> None:
        """Add to the counters."""
        with self.changed:
            for name, step in changes.items():
                setattr(self, name, getattr(self, name) + step)
            self.changed.notify_all()

    def wait_until(self, what: Callable[[Echo], bool], seconds: float = 120) -> bool:
        """Wait until something holds; tell whether it does."""
        with self.changed:
            return self.changed.wait_for(lambda: what(self), seconds)

    def stop(self) -> None:
        """End everything."""
        self.release.set()
        self.shutdown()
        self._thread.join(120)
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Echo

    def setup(self) -> None:
        """Count it."""
        super().setup()
        self.server.count(open=1, accepted=1)

    def finish(self) -> None:
        """Count it."""
        try:
            super().finish()
        finally:
            self.server.count(open=-1)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Answer a message."""
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        text = body["messages"][0]["content"] if "messages" in body else "batch"
        self._answer(text, streamed=bool(body.get("stream")))

    def do_GET(self) -> None:
        """Answer with a batch that goes on."""
        self._answer(None, streamed=False)

    def _answer(self, text: str | None, *, streamed: bool) -> None:
        self.server.seen.append(self.requestline)
        self.server.count()
        act, *details = self.headers.get("x-do", "answer").split()
        if act == "release":
            self.server.release.set()
        if act == "redirect":
            self._send(b"", int(details[0]), location=details[1])
        elif streamed:
            self._stream(message_stream(text or ""), hold=act == "hold")
        elif act != "hold" or self._hold():
            value = BATCH if text is None else message_of(text)
            self._send(
                json.dumps(value).encode(), 200, **{"request-id": "req" if act == "anonymous" else f"req_{text}"}
            )

    def _send(self, body: bytes, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"content-type": "application/json", "content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, events: bytes, *, hold: bool) -> None:
        self.send_response(200)
        for name, value in {"content-type": "text/event-stream", "content-length": str(len(events))}.items():
            self.send_header(name, value)
        self.end_headers()
        half = events.index(b"\n\n", len(events) // 2) + 2
        self.wfile.write(events[:half])
        if not hold or self._hold():
            self.wfile.write(events[half:])

    def _hold(self) -> bool:
        """Hold the answer back; tell whether the client is still there."""
        self.server.count(held=1)
        try:
            while not self.server.release.wait(0.01):
                if select.select([self.connection], [], [], 0)[0] and not self._is_there():
                    self.close_connection = True
                    return False
            return True
        finally:
            self.server.count(held=-1)

    def _is_there(self) -> bool:
        try:
            if isinstance(self.connection, ssl.SSLSocket):
                return bool(self.connection.recv(1))
            return bool(self.connection.recv(1, socket.MSG_PEEK))
        except OSError:
            return False


@pytest.fixture
def echo() -> Iterator[Echo]:
    """Give a running server."""
    server = Echo()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a self-signed certificate for 127.0.0.1 (cert.pem) and its key (key.pem)."""
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command makes the certificate")
    folder = tmp_path_factory.mktemp("authority")
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem",
    ]  # fmt: skip
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)  # noqa: S603 - our own command
    return folder


@pytest.fixture
def tls_echo(authority: Path) -> Iterator[Echo]:
    """Give a running server that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "cert.pem", authority / "key.pem")
    server = Echo(context)
    yield server
    server.stop()


@pytest.fixture
def run_program() -> Callable[..., str]:
    """Give what runs a program in a fresh interpreter, demands that it prints no complaint, and gives its output."""

    def run(program: str, *arguments: str, options: tuple[str, ...] = ()) -> str:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, *options, "-c", program, *arguments],
            capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
        assert done.stderr == ""
        assert done.returncode == 0
        return done.stdout

    return run
