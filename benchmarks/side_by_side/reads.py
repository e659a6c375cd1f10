"""Counts how often this process reads from its sockets: what tells a stream of bursts from one that trickles.

Switched on for a warm-up call only, never while something is timed. Every contestant reads with `socket.recv` or
`recv_into`, on a loop as well; the first is made to count here, so that no contestant knows of it.
"""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Count", "counted"]


class Count:
    """How many reads brought bytes."""

    def __init__(self) -> None:
        """Begin with none."""
        self.reads = 0


@contextmanager
def counted() -> Iterator[Count]:
    """Count the reads of all sockets in the block; those that find nothing, or the end, are none."""
    count = Count()
    names = ("recv", "recv_into")
    own = {name: socket.socket.__dict__.get(name) for name in names}

    def counting(name: str) -> Any:
        read = getattr(socket.socket, name)

        def call(*arguments: Any) -> Any:
            found = read(*arguments)
            count.reads += bool(found)
            return found

        return call

    for name in names:
        setattr(socket.socket, name, counting(name))
    try:
        yield count
    finally:
        for name, before in own.items():
            if before is None:
                delattr(socket.socket, name)
            else:
                setattr(socket.socket, name, before)
