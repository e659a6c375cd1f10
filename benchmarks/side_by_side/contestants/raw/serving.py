"""No client at all: a socket that asks and throws away what comes, as fast as the kernel gives it."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.side_by_side.case import Job, Scene
from benchmarks.side_by_side.serving import REPLIES, size

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOM = 1024 * 1024


@contextmanager
def asked(scene: Scene, *, reply: str, at_once: int) -> Iterator[Job]:
    """Ask for a reply so many times without waiting for one, and read all of them."""
    place = REPLIES[reply]
    host, _, port = scene.url.removeprefix("http://").partition(":")
    question = b"GET /r/%s%s HTTP/1.1\r\nhost: %s\r\n\r\n" % (reply.encode(), place.encode(), host.encode())
    questions, whole = question * at_once, at_once * size(reply)
    room = bytearray(_ROOM)
    with socket.create_connection((host, int(port)), timeout=60) as link:

        def once() -> int:
            link.sendall(questions)
            left = whole
            while left > 0:
                got = link.recv_into(room)
                if not got:
                    return left
                left -= got
            return left

        yield Job(once=once, seen=lambda left: {"left": left}, more=lambda _: {"bytes": whole / at_once})
