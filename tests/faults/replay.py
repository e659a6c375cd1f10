"""A server that replays recorded responses over real sockets and breaks them at a byte.

Decides what a fault is on the wire; what a client makes of it is judged elsewhere. It keeps no state: the first five
parts of a request's path say what comes back, so any number of clients may ask at once, in any order, and any client
library may be told of a fault by its base URL alone:

    http://127.0.0.1:PORT/RECORDING/PACKING/FRAMING/FAULT/OFFSET/v1/...

PACKING is `identity`, `gzip` or `gzip2` (two members). FRAMING is `chunked`, `length` or `close`. FAULT is one of
`whole`; `cut` (FIN), `reset` (RST) and `stall` (silence) once OFFSET bytes of the response are out, its head included;
and `early`, a response that is faultless HTTP and whose body, as it is packed, is only the first OFFSET bytes.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

REQUEST_ID = "req_replayed"
FAULTS = ("cut", "reset", "stall", "early")
FRAMINGS = ("chunked", "length", "close")
PACKINGS = ("identity", "gzip", "gzip2")
_BACKLOG = 2_048
_PARTS = 6
# Polls of 1 ms while bytes drain to the client: a reset throws away what is still on its way.
_DRAIN_POLLS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One response body, in the pieces in which it came.

    Attributes:
        media_type: Its content type.
        pieces: What each write of the server held; one HTTP chunk each under `chunked`.
        status: The status line's number and phrase.
    """

    media_type: str
    pieces: tuple[bytes, ...]
    status: str = "200 OK"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """A whole response as bytes, and how many of them are its head."""

    head: int
    content: bytes


def body_of(recording: Recording, packing: str) -> tuple[bytes, ...]:
    """Give the pieces of a body, packed."""
    if packing == "identity":
        return recording.pieces
    body = b"".join(recording.pieces)
    if packing == "gzip":
        return (gzip.compress(body, mtime=0),)
    middle = len(body) // 2
    return (gzip.compress(body[:middle], mtime=0), gzip.compress(body[middle:], mtime=0))


def wire_of(recording: Recording, packing: str, framing: str, pieces: tuple[bytes, ...] | None = None) -> Wire:
    """Frame a recording as a response; `pieces` replaces its body."""
    pieces = body_of(recording, packing) if pieces is None else pieces
    body = b"".join(pieces)
    fields = [f"HTTP/1.1 {recording.status}", f"content-type: {recording.media_type}", f"request-id: {REQUEST_ID}"]
    fields += ["connection: close", *(["content-encoding: gzip"] if packing != "identity" else [])]
    if framing == "length":
        fields.append(f"content-length: {len(body)}")
    elif framing == "chunked":
        fields.append("transfer-encoding: chunked")
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces if piece) + b"0\r\n\r\n"
    head = ("\r\n".join(fields) + "\r\n\r\n").encode()
    return Wire(head=len(head), content=head + body)


def first_bytes(pieces: tuple[bytes, ...], number: int) -> tuple[bytes, ...]:
    """Give the first bytes of a body, in its own pieces."""
    kept: list[bytes] = []
    for piece in pieces:
        kept.append(piece[:number])
        number -= len(kept[-1])
    return tuple(kept)


def offsets_of(recording: Recording, packing: str, framing: str, fault: str) -> range:
    """Give every offset at which a fault leaves something out: of the response, or of the body for `early`."""
    if fault == "early":
        return range(sum(map(len, body_of(recording, packing))))
    return range(len(wire_of(recording, packing, framing).content))


class _Exchange(asyncio.Protocol):
    """One connection: one request in, one response out, broken where it says."""

    def __init__(self, recordings: Mapping[str, Recording]) -> None:
        self._recordings = recordings
        self._received = b""
        self._answered = False
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, blank, body = self._received.partition(b"\r\n\r\n")
        if not blank or self._answered:
            return
        fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:])
        if len(body) >= int(fields.get(b"content-length", b"0")):
            self._answered = True
            self._answer(head.split()[1].decode(), fields[b"host"].strip().decode())

    def _answer(self, path: str, host: str) -> None:
        name, packing, framing, fault, number, rest = path.lstrip("/").split("/", _PARTS - 1)
        recording = self._recordings[name]
        if name == "results" and not rest.endswith("/results"):
            # The official SDK asks for the batch first, and follows its results_url.
            packing, framing, fault = "identity", "length", "whole"
            recording = Recording(media_type="application/json", pieces=(_batch(f"http://{host}{path}/results"),))
        offset = int(number)
        if fault == "early":
            pieces = first_bytes(body_of(recording, packing), offset)
            self._transport.write(wire_of(recording, packing, framing, pieces).content)
            self._transport.close()
            return
        content = wire_of(recording, packing, framing).content
        self._transport.write(content if fault == "whole" else content[:offset])
        if fault == "reset":
            self._resetting = asyncio.ensure_future(_reset(self._transport))
        elif fault != "stall":
            self._transport.close()


async def _reset(transport: asyncio.Transport) -> None:
    """Close with RST (linger on, zero seconds) once the client's side has all bytes."""
    connection: socket.socket = transport.get_extra_info("socket")
    for _ in range(_DRAIN_POLLS):
        if transport.is_closing() or (transport.get_write_buffer_size() == 0 and _on_its_way(connection) == 0):
            break
        await asyncio.wait([asyncio.get_running_loop().create_future()], timeout=0.001)
    if not transport.is_closing():
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()


def _on_its_way(connection: socket.socket) -> int:
    """Bytes the client's side has not taken yet; 0 where the system does not tell."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system
        import termios  # noqa: PLC0415

        answer = fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
    except (ImportError, OSError):
        return 0
    return int.from_bytes(answer, sys.byteorder)


def _batch(results_url: str) -> bytes:
    batch = {
        "id": "msgbatch_replayed",
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": {"processing": 0, "succeeded": 3, "errored": 0, "canceled": 0, "expired": 0},
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "ended_at": "2026-01-01T00:00:01Z",
        "cancel_initiated_at": None,
        "archived_at": None,
        "results_url": results_url,
    }
    return json.dumps(batch).encode()


@contextmanager
def replaying(recordings: Mapping[str, Recording]) -> Iterator[str]:
    """Serve recordings from a thread while the block lasts; gives the address, to be followed by the five parts."""
    loop = asyncio.new_event_loop()
    listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)

    async def start() -> asyncio.Server:
        return await loop.create_server(lambda: _Exchange(recordings), sock=listener)

    server = loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever, name="replay", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(120)
        loop.close()
