"""The connections of our asynchronous HTTP clients: on asyncio itself, with few steps a read, and merged chunks.

Decides how bytes come from an event loop to the HTTP library: how much is read ahead, when a wait ends. What the bytes
mean is for that library. Called by `claude`, for HTTP clients that we make; a caller's own is left as it is.
The library's own way goes through anyio, which registers and unregisters the socket with the loop, opens a cancel scope
and turns the loop for each read; a stream is thousands of reads. `sync.network` is the twin.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpcore2
import httpx2

from claude_overlay.client.closing import borrowed
from claude_overlay.client.dialing import dial
from claude_overlay.client.encryption import Encryption
from claude_overlay.client.readable import Readable
from claude_overlay.client.source import POOL_LIMITS, habits, tls_context
from claude_overlay.wire.chunked import ChunkMerger

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

__all__ = ["AsyncMergingTransport", "make_client"]

# What is read at once, and how much may wait for its reader before the server has to.
_READ = 256 * 1024
# What is written at once: a timeout is for each, as for each piece that a blocking socket takes.
_PIECE = 256 * 1024
_NEVER = float("inf")


def make_client(*, https: bool) -> httpx2.AsyncClient:
    """Make an asynchronous HTTP client for one event loop.

    Args:
        https: Whether it has to trust anybody.
    """
    return httpx2.AsyncClient(transport=AsyncMergingTransport(tls_context(https=https)), **habits())


class AsyncMergingTransport(httpx2.AsyncHTTPTransport):
    """The HTTP library's transport over connections of an event loop, whose reads give merged chunks. For no proxy.

    Args:
        context: For TLS.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(verify=context, trust_env=False, limits=httpx2.Limits(**POOL_LIMITS))
        # As the library makes it, but for the last argument. Should it be kept elsewhere one day, then all works on.
        self._pool = httpcore2.AsyncConnectionPool(ssl_context=context, network_backend=_Backend(), **POOL_LIMITS)


class _Backend(httpcore2.AsyncNetworkBackend):
    """Opens connections in one event loop, that of asyncio or one like it."""

    def __init__(self) -> None:
        # One for all connections: the loop fills it and has it emptied in one step.
        self._buffer = memoryview(bytearray(_READ))

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect to the first of the host's addresses that answers.

        Raises:
            httpcore2.ConnectTimeout: None did in time.
            httpcore2.ConnectError: None will.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                transport, stream = await dial(lambda: _Stream(loop, self._buffer), host, port, local_address)
            _set_options(transport, socket_options or ())
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        return stream


class _Stream(httpcore2.AsyncNetworkStream, asyncio.BufferedProtocol):
    """One connection: filled by the loop, emptied by the HTTP library."""

    def __init__(self, loop: asyncio.AbstractEventLoop, buffer: memoryview) -> None:
        self._loop = loop
        self._buffer = buffer
        self._merger = ChunkMerger()
        self._encryption: Encryption | None = None
        self._transport: Any = None
        self._held: list[bytes] = []
        self._size = 0
        self._paused = False
        self._ended = False
        self._closed = False
        self._lost = False
        self._fault: Exception | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._full = False
        self._until = _NEVER
        self._alarm = _NEVER
        self._timer: asyncio.TimerHandle | None = None

    # What the HTTP library calls.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - the library's
        """Give all that has come, once something has; nothing at the end.

        Raises:
            httpcore2.ReadTimeout: Nothing came for so long.
            httpcore2.ReadError: The connection broke, or was closed here.
            RuntimeError: It is being read.
        """
        encryption = self._encryption
        try:
            while True:
                if not self._held and not self._ended:
                    await self._something(timeout)
                data = self._take()
                if encryption is None:
                    break
                data = encryption.decrypt(data)
                if answer := encryption.outgoing():
                    self._transport.write(answer)
                if encryption.ended:
                    self._ended = True
                if data or self._ended:
                    break
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            raise httpcore2.ReadError(str(error)) from error
        return self._merger.feed(data)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - the library's
        """Hand over to the operating system.

        Raises:
            httpcore2.WriteTimeout: It did not take the next piece for so long.
            httpcore2.WriteError: The connection broke, or was closed.
        """
        self._merger.begin()
        whole = memoryview(buffer)
        try:
            for begin in range(0, len(whole), _PIECE):
                self._check()
                piece = whole[begin : begin + _PIECE]
                self._transport.write(piece if self._encryption is None else self._encryption.encrypt(piece))
                if self._full:
                    await self._flushed(timeout)
                self._check()
        except TimeoutError as error:
            raise httpcore2.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.WriteError(str(error)) from error

    async def aclose(self) -> None:
        """Close at once; what reads from it, fails."""
        self._closed = True
        self._transport.abort()
        await asyncio.sleep(0)  # the loop closes the socket in its next turn

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
    ) -> httpcore2.AsyncNetworkStream:
        """Encrypt from here on.

        Raises:
            httpcore2.ConnectTimeout: The handshake took longer.
            httpcore2.ConnectError: It failed; a certificate that is not trusted, for one.
        """
        try:
            async with asyncio.timeout(timeout):
                await self._shake_hands(Encryption(ssl_context, server_hostname))
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            raise httpcore2.ConnectError(str(error)) from error
        finally:
            if self._encryption is None:
                self._transport.abort()
        return self

    def get_extra_info(self, info: str) -> Any:
        """Tell about the connection what the library or `client.closing` wants to know."""
        if info == "is_readable":
            # What the loop has not seen yet is asked of the system: the server may have closed a moment ago.
            return self._ended or bool(self._held) or self._readable()
        if info == "ssl_object":
            return None if self._encryption is None else self._encryption.ssl_object
        if info == "socket" and self._lost:
            return None  # uvloop's still has the number, which may be another's by now
        names = {"client_addr": "sockname", "server_addr": "peername", "socket": "socket"}
        return self._transport.get_extra_info(names[info]) if info in names else None

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._readable = Readable(transport.get_extra_info("socket"))
        self._transport.set_write_buffer_limits(0)  # a write that has returned is out

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002 - the loop's signature
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self._held.append(bytes(self._buffer[:nbytes]))
        self._size += nbytes
        if self._size >= _READ and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        self._ended = True
        _wake(self._reader)
        _wake(self._writer)  # the server has said all it will: what it was sent does not matter any more

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._fault = exc
        if exc is not None and not self._closed:
            self._rescue()
        self._lost = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    # Steps of the above.

    def _take(self) -> bytes:
        """Give what has come, and let more come."""
        held = self._held
        if not held:
            if self._closed or self._fault is not None:
                raise ConnectionError(str(self._fault or "the connection was closed here")) from self._fault
            return b""
        data = held[0] if len(held) == 1 else b"".join(held)
        held.clear()
        self._size = 0
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        return data

    def _rescue(self) -> None:
        """Take what had come when a write failed, which the loop would throw away.

        A server that will not have a large body answers early (413) and closes: the answer is in, and the write fails.
        """
        try:
            with borrowed(self._transport.get_extra_info("socket")) as real:
                data = real.recv(_READ)
        except OSError:
            return
        if data:
            self._held.append(data)

    def _check(self) -> None:
        """Refuse to write where nobody takes it."""
        if self._fault is not None or self._transport.is_closing():
            raise ConnectionError(str(self._fault or "the connection is closed")) from self._fault

    async def _shake_hands(self, encryption: Encryption) -> None:
        data: bytes | None = None
        done = False
        while not done:
            try:
                done = encryption.shake_hands(data)
            finally:
                if flight := encryption.outgoing():  # after a failure: what is wrong
                    self._transport.write(flight)
            if not done:
                if not self._held and not self._ended:
                    await self._something(None)
                data = self._take()
        self._encryption = encryption

    def _something(self, timeout: float | None) -> asyncio.Future[None]:
        """Give the wait for bytes, or for the end of them."""
        if self._reader is not None and not self._reader.done():
            message = "another task is reading from this connection"
            raise RuntimeError(message)
        self._reader = self._loop.create_future()
        if timeout is None:
            self._until = _NEVER
        else:
            self._until = self._loop.time() + timeout
            if self._until < self._alarm:
                self._set_timer()
        return self._reader

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._alarm = self._until
        self._timer = self._loop.call_at(self._until, self._time_out)

    def _time_out(self) -> None:
        """End the wait whose time is over. One timer serves thousands of waits: to set one for each costs as much."""
        self._timer = None
        self._alarm = _NEVER
        if self._reader is None or self._reader.done() or self._until == _NEVER:
            return
        if self._loop.time() >= self._until:
            self._reader.set_exception(TimeoutError("nothing came in time"))
        else:
            self._set_timer()

    async def _flushed(self, timeout: float | None) -> None:  # noqa: ASYNC109 - as `write`
        self._writer = self._loop.create_future()
        try:
            async with asyncio.timeout(timeout):
                await self._writer
        finally:
            self._writer = None


def _set_options(transport: asyncio.Transport, options: Iterable[Any]) -> None:
    try:
        for option in options:
            transport.get_extra_info("socket").setsockopt(*option)
    except OSError:
        transport.abort()
        raise


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)
