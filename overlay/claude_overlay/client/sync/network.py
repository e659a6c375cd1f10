"""The connections of our blocking HTTP clients: the library's own, with few steps a read, and merged chunks.

Decides how much a read asks for, and how a connection that is not in use is looked at. What the bytes mean is for the
HTTP library. Called by `claude`, for HTTP clients that we make; a caller's own is left as it is.
`aio.network` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore2
import httpx2

from claude_overlay.client.readable import Readable
from claude_overlay.client.source import POOL_LIMITS, habits, tls_context
from claude_overlay.wire.chunked import ChunkMerger

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Iterable

__all__ = ["MergingTransport", "make_client"]

# What is read at once, where much comes.
_LARGE = 256 * 1024


def make_client(*, https: bool) -> httpx2.Client:
    """Make a blocking HTTP client for one process.

    Args:
        https: Whether it has to trust anybody.
    """
    return httpx2.Client(transport=MergingTransport(tls_context(https=https)), **habits())


class MergingTransport(httpx2.HTTPTransport):
    """The HTTP library's transport over connections whose reads give merged chunks. For no proxy.

    Args:
        context: For TLS.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(verify=context, trust_env=False, limits=httpx2.Limits(**POOL_LIMITS))
        # As the library makes it, but for the last argument. Should it be kept elsewhere one day, then all works on.
        self._pool = httpcore2.ConnectionPool(ssl_context=context, network_backend=_Backend(), **POOL_LIMITS)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self) -> None:
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.connect_tcp(host, port, timeout, local_address, socket_options))


class _Stream(httpcore2.NetworkStream):
    """One connection: the library's, read by its socket."""

    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner
        self._socket: socket.socket = inner.get_extra_info("socket")
        self._merger = ChunkMerger()
        self._readable = Readable(self._socket)
        self._much = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read once. Much is asked for only after a read that was full: room for it costs more than a small read.

        Raises:
            httpcore2.ReadTimeout: Nothing came for so long.
            httpcore2.ReadError: The connection broke.
        """
        try:
            # To set it is a call of the system, and so is each read: it is mostly what it was.
            if self._socket.gettimeout() != timeout:
                self._socket.settimeout(timeout)
            data = self._socket.recv(_LARGE if self._much else max_bytes)
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ReadError(str(error)) from error
        self._much = len(data) >= max_bytes
        return self._merger.feed(data)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._merger.begin()
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        # Asked of each connection that is not in use, at each call.
        return self._readable() if info == "is_readable" else self._inner.get_extra_info(info)
