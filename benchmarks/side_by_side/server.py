"""The server of `make bench`, a process of its own: canned replies, as fast as the loop can write.

    python server.py [--core N]        # prints its port

`/r/<name>/...` answers with the reply of that name (`replies`), whatever the request is: at once, or piece by piece
where the reply says so. It reads no more of a request than where it ends. `/stats` tells its CPU time, which each
worker asks for before and after the timed part: that it is not the limit is shown beside every figure.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

sys.path[0] = str(Path(__file__).resolve().parents[2])

from benchmarks.side_by_side import replies, unread  # noqa: E402 - the path is set above

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"
_UNREAD = unread.Unread()
_MADE: dict[tuple[str, bool], tuple[bytes | None, replies.Reply]] = {}


def _reply(path: str) -> tuple[bytes | None, replies.Reply]:
    """Give the reply for a path, and its bytes where they are one piece."""
    name = path.split("/")[2]
    key = name, path.endswith("/results")
    if key not in _MADE:
        made = replies.reply(name, results=key[1])
        by_piece = made.large or made.pause
        _MADE[key] = (None if by_piece else made.head + b"".join(made.pieces())), made
        gc.freeze()
    return _MADE[key]


class Link(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._held = b""
        self._rest: Iterator[bytes] | None = None
        self._pause = 0.0
        self._transport: asyncio.Transport | None = None
        self._full = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=1024 * 1024)

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._held = self._held + data if self._held else data
        while self._held and self._rest is None:
            end = self._held.find(b"\r\n\r\n")
            if end < 0:
                return
            end += 4
            head = self._held[:end]
            place = head.lower().find(b"content-length:")
            if place >= 0:
                end += int(head[place + 15 : head.find(b"\r\n", place)])
            if len(self._held) < end:
                return
            self._held = self._held[end:]
            self._answer(head.split(b" ", 2)[1].decode())

    def pause_writing(self) -> None:
        """Wait for the reader."""
        self._full = True

    def resume_writing(self) -> None:
        """Go on."""
        self._full = False
        self._write()

    def connection_lost(self, error: Exception | None) -> None:  # noqa: ARG002 - the protocol's signature
        """Forget it."""
        self._transport = self._rest = None

    def _answer(self, path: str) -> None:
        assert self._transport is not None  # noqa: S101 - data came
        if path == "/stats":
            body = json.dumps({"cpu": time.process_time()}).encode()
            head = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n" % len(body)
            self._transport.write(head + body)
            self._transport.close()
            return
        try:
            whole, made = _reply(path)
        except (KeyError, ValueError, IndexError):
            self._transport.write(_NOT_FOUND)
            return
        if whole is not None:
            self._transport.write(whole)
            return
        self._transport.write(made.head)
        self._rest, self._pause = made.pieces(), made.pause
        self._write()

    def _write(self) -> None:
        while self._rest is not None and self._transport is not None and not self._full:
            piece = next(self._rest, None)
            if piece is None:
                self._rest = None
                self.data_received(b"")
                return
            self._transport.write(piece)
            if self._pause:
                self._wait()
                return

    def _wait(self) -> None:
        asyncio.get_running_loop().call_later(self._pause, self._write_when_read)

    def _write_when_read(self) -> None:
        """Write the next piece, unless the client has not come to read the last one yet."""
        if self._transport is None:
            return
        ends = (self._transport.get_extra_info(name) for name in ("peername", "sockname"))
        if _UNREAD.of(*ends):
            self._wait()
        else:
            self._write()


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Link, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # the frame ends, or closes it: so does the server


def main() -> int:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--core", type=int)
    core = parser.parse_args().core
    if core is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
