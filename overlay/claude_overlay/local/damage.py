"""Byte-exact damage to a response: cut, reset, stall, early end, one byte a chunk.

Wraps the ASGI `send` of one request. Bytes are counted in the body, after HTTP framing is taken off.
The connection itself is reached through a table the server keeps (`server`); under an in-process ASGI
transport there is none, and the faults that break a connection raise `ConnectionResetError` instead.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from claude_overlay.local.faults import BYTE_FAULTS, Fault

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Send

_FRAMED = (b"content-length", b"transfer-encoding")
# Polls of 1 ms while bytes drain to a client that reads; one that does not is reset anyway.
_DRAIN_POLLS = 2_000
_DRAIN_POLL = 0.001


class Stalls:
    """The responses that stand still now. Lives on the server's event loop; `release` is safe for threads."""

    def __init__(self) -> None:
        self._held: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self._changed = threading.Condition()

    def __len__(self) -> int:
        return len(self._held)

    def wait_until(self, count: int, timeout: float = 10.0) -> bool:
        """Block the calling thread until that many responses stand still; False after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._held) == count, timeout)

    def release(self) -> None:
        """Let every stalled response end by closing its connection."""
        with self._changed:
            held = list(self._held.items())
        for event, loop in held:
            with contextlib.suppress(RuntimeError):  # the loop is closed already
                loop.call_soon_threadsafe(event.set)

    async def hold(self, receive: Receive) -> None:
        """Stand still until released or the client goes away. Awaited by `Damage`, on the server's loop."""
        event = asyncio.Event()
        with self._changed:
            self._held[event] = asyncio.get_running_loop()
            self._changed.notify_all()
        gone = asyncio.ensure_future(_disconnect(receive))
        released = asyncio.ensure_future(event.wait())
        try:
            await asyncio.wait({gone, released}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            released.cancel()
            with self._changed:
                del self._held[event]
                self._changed.notify_all()


async def _disconnect(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class BrokenOffError(Exception):
    """Ends the response where the fault struck; nothing more is sent."""


class Damage:
    """`send` with the byte faults of one request applied. Raises `BrokenOffError` when the response is over."""

    def __init__(
        self,
        send: Send,
        receive: Receive,
        faults: tuple[Fault, ...],
        transport: asyncio.Transport | None,
        stalls: Stalls,
    ) -> None:
        self._send = send
        self._receive = receive
        self._transport = transport
        self._stalls = stalls
        self._split = any(fault.kind == "split" for fault in faults)
        self._fault = next((fault for fault in faults if fault.kind in BYTE_FAULTS), None)
        self._left = self._fault.number if self._fault else None

    async def __call__(self, message: Message) -> None:
        """Pass one ASGI message on, damaged where it must be."""
        if message["type"] == "http.response.start":
            await self._send(self._reframed(message))
            if self._left == 0:
                # Zero bytes of the body: the head has gone out, nothing else may.
                await self._strike()
            return
        body = message.get("body", b"")
        if self._left is not None:
            body = body[: self._left]
            self._left -= len(body)
        struck = self._left == 0
        await self._pass_on(body, more=struck or message.get("more_body", False))
        if struck:
            await self._strike()

    def _reframed(self, message: Message) -> Message:
        """Chunked framing where a chunk or a clean early end must be possible."""
        if not self._split and (self._fault is None or self._fault.kind != "early-end"):
            return message
        headers = [pair for pair in message["headers"] if pair[0].lower() not in _FRAMED]
        return {**message, "headers": headers}

    async def _pass_on(self, body: bytes, *, more: bool) -> None:
        if self._split:
            for position in range(len(body)):
                await self._send(
                    {"type": "http.response.body", "body": body[position : position + 1], "more_body": True}
                )
                # One turn of the loop a byte, so that each leaves in a write of its own.
                await asyncio.sleep(0)
            body = b""
        if body or not more:
            await self._send({"type": "http.response.body", "body": body, "more_body": more})

    async def _strike(self) -> None:
        assert self._fault is not None  # noqa: S101 - only called when there is one
        if self._fault.kind == "early-end":
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})
            raise BrokenOffError
        if self._transport is None:
            raise ConnectionResetError(f"fault {self._fault.text}")
        if self._fault.kind == "stall":
            await self._stalls.hold(self._receive)
            self._transport.close()
        elif self._fault.kind == "reset":
            await _drained(self._transport)
            _reset(self._transport)
        else:
            self._transport.close()
        raise BrokenOffError


async def _drained(transport: asyncio.Transport) -> None:
    """Wait until the client's side has all bytes: a reset throws away what is still on its way."""
    connection: socket.socket = transport.get_extra_info("socket")
    for _ in range(_DRAIN_POLLS):
        if transport.is_closing() or (transport.get_write_buffer_size() == 0 and _unacknowledged(connection) == 0):
            return
        await asyncio.sleep(_DRAIN_POLL)


def _unacknowledged(connection: socket.socket) -> int:
    """Bytes the client's side has not taken yet; 0 where the system does not tell."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system
        import termios  # noqa: PLC0415

        answer = fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
    except (ImportError, OSError):
        return 0
    return int.from_bytes(answer, sys.byteorder)


def _reset(transport: asyncio.Transport) -> None:
    """Close with RST: linger on, zero seconds."""
    connection: socket.socket = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


Connections = Mapping[tuple[str, int], asyncio.Transport]


def transport_of(scope: Mapping[str, Any], connections: Connections) -> asyncio.Transport | None:
    """The connection a request came over, if this server holds it."""
    client = scope.get("client")
    return connections.get((client[0], client[1])) if client else None
