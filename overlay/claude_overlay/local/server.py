"""The stand-in server on a socket: uvicorn in a thread of its own.

Decides where it listens and how it stops. `serve` is for tests and examples; the command line
(`__main__`) uses it too, so there is one way to start and one to stop.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from claude_overlay.local.app import StandIn, create_app

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator

    from claude_overlay.local.damage import Stalls
    from claude_overlay.local.faults import FaultPlan
    from claude_overlay.local.journal import Journal

_START_LIMIT = 30.0
_STOP_LIMIT = 10.0
# After this many seconds of shutdown, responses still under way are cut off.
_GRACE = 1
_BACKLOG = 2_048
# More at once are answered 503 by uvicorn.
_CONNECTIONS = 1_000
# The resolver takes larger ones modulo 65536, silently.
_LAST_PORT = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalServer:
    """A running stand-in server.

    Attributes:
        base_url: E.g. `http://127.0.0.1:40123`, to be given to a client.
        app: The application behind it.
    """

    base_url: str
    app: StandIn

    @property
    def requests(self) -> Journal:
        """What arrived, oldest first."""
        return self.app.requests

    @property
    def faults(self) -> FaultPlan:
        """Faults for coming requests: `server.faults.add("status:529:1", times=2)`."""
        return self.app.faults

    @property
    def stalls(self) -> Stalls:
        """Responses that stand still: `server.stalls.wait_until(1)`, `server.stalls.release()`."""
        return self.app.stalls


@contextmanager
def serve(
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    allow_remote: bool = False,
    app: StandIn | None = None,
    **options: Any,
) -> Iterator[LocalServer]:
    """Run a stand-in server while the `with` block lasts.

    Args:
        port: 0 takes a free one.
        host: Where to listen.
        allow_remote: Needed for a host that other machines can reach.
        app: An application made by `create_app`; by default a new one.
        options: Passed to `create_app`.

    Raises:
        ValueError: The host is not loopback and `allow_remote` is false, or the port is none.
        OSError: The port cannot be had.
        RuntimeError: The server did not start.
    """
    if not allow_remote and not is_loopback(host):
        raise ValueError(f"{host} can be reached by other machines: pass allow_remote (--allow-remote) if you mean it")
    if not 0 <= port <= _LAST_PORT:
        raise ValueError(f"port {port} is not between 0 and {_LAST_PORT}")
    application = app if app is not None else create_app(**options)
    listener = _listen(host, port)
    bound = listener.getsockname()
    shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
    running = _Running(application, listener)
    try:
        running.start()
        yield LocalServer(base_url=f"http://{shown}:{bound[1]}", app=application)
    finally:
        running.stop()
        listener.close()


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


class _Running:
    """The thread and the uvicorn server in it."""

    def __init__(self, app: StandIn, listener: socket.socket) -> None:
        self._listener = listener
        connections: dict[tuple[str, int], asyncio.Transport] = {}
        app.connections = connections
        config = uvicorn.Config(
            app,
            http=_tracking(connections),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=True,
            timeout_graceful_shutdown=_GRACE,
            limit_concurrency=_CONNECTIONS,
        )
        self._server = _Server(config, app.stalls)
        self._thread = threading.Thread(target=self._run, name="claude-stand-in", daemon=True)

    def _run(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        finally:
            self._server.ready.set()

    def start(self) -> None:
        self._thread.start()
        if not self._server.ready.wait(_START_LIMIT) or not self._server.started:
            raise RuntimeError("the stand-in server did not start")

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(_STOP_LIMIT)


class _Server(uvicorn.Server):
    """uvicorn that says when it listens and lets stalled responses go when it stops."""

    def __init__(self, config: uvicorn.Config, stalls: Stalls) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._stalls = stalls

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stalls.release()
        await super().shutdown(sockets)


def _tracking(connections: dict[tuple[str, int], asyncio.Transport]) -> type[H11Protocol]:
    """A protocol class that keeps the table of open connections, by the client's address."""

    class TrackedProtocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if self.client is not None:
                connections[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                connections.pop(self.client, None)
            super().connection_lost(exc)

    return TrackedProtocol
