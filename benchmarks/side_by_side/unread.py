"""How many bytes the other end of a loopback connection has not read yet, as the kernel counts them.

The server asks before it sends a paced event (`server`): the next one goes out when the one before was read, so that
each comes in a read of its own however slow or busy the client is. Linux only, by `sock_diag`; about 10 µs a question.
Elsewhere nobody knows, and the pause alone keeps events apart: `reads` in the report shows how far it did.
"""

from __future__ import annotations

import socket
import struct
import sys
from contextlib import suppress
from typing import Any, Final

__all__ = ["Unread"]

# linux/netlink.h, linux/sock_diag.h, linux/inet_diag.h
_AF_NETLINK: Final = 16
_NETLINK_SOCK_DIAG: Final = 4
_SOCK_DIAG_BY_FAMILY: Final = 20
_NLM_F_REQUEST: Final = 1
_HEADER: Final = struct.Struct("=IHHII")  # length, type, flags, sequence, port
_ASKED: Final = struct.Struct("=BBBxI")  # family, protocol, extensions, states
_PORTS: Final = struct.Struct("!HH")
_ANY: Final = struct.pack("=III", 0, 0xFFFFFFFF, 0xFFFFFFFF)  # whichever interface and cookie
_ANSWER: Final = 4096
# Behind the header: family and so on 4, addresses 48, expires 4.
_RQUEUE: Final = _HEADER.size + 56


def _question(client: Any, server: Any) -> bytes:
    """Ask for the socket whose own address is the client's."""
    ends = _PORTS.pack(client[1], server[1])
    ends += socket.inet_aton(client[0]) + bytes(12) + socket.inet_aton(server[0]) + bytes(12)
    asked = _ASKED.pack(socket.AF_INET, socket.IPPROTO_TCP, 0, 0xFFFFFFFF) + ends + _ANY
    return _HEADER.pack(_HEADER.size + len(asked), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0) + asked


class Unread:
    """Asks the kernel. It gives 0 where nobody knows: on another system, or when the client is gone."""

    def __init__(self) -> None:
        """Open the way to the kernel, where there is one."""
        self._kernel: socket.socket | None = None
        if sys.platform == "linux":
            with suppress(OSError):
                kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC
                self._kernel = socket.socket(_AF_NETLINK, kind, _NETLINK_SOCK_DIAG)

    def of(self, client: Any, server: Any) -> int:
        """Give the bytes that a client has not read, by its address and that of the server."""
        if self._kernel is None:
            return 0
        self._kernel.send(_question(client, server))
        answer = self._kernel.recv(_ANSWER)
        if _HEADER.unpack_from(answer)[1] != _SOCK_DIAG_BY_FAMILY:
            return 0
        found: int = struct.unpack_from("=I", answer, _RQUEUE)[0]
        return found

    def close(self) -> None:
        """Close it."""
        if self._kernel is not None:
            self._kernel.close()
            self._kernel = None
