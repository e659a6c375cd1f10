"""Whether a socket has something to read, asked often.

Decides nothing else. A connection that is not in use and has something to read was closed by the server; the HTTP
library asks that of every such connection at every call. Called by `client.{sync,aio}.network`.
"""

from __future__ import annotations

import select
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Readable"]


class _Socket(Protocol):
    def fileno(self) -> int: ...


class Readable:
    """Answers for one socket whether a read would give something at once, its end included; True of a closed one."""

    __slots__ = ("_ask", "_socket")

    def __init__(self, socket: _Socket) -> None:
        self._socket = socket
        self._ask: Callable[[int], list[tuple[int, int]]] | None = None

    def __call__(self) -> bool:
        """Ask the system, without waiting."""
        descriptor = self._socket.fileno()
        if descriptor < 0:
            return True
        if self._ask is None:
            if not hasattr(select, "poll"):  # Windows
                return bool(select.select([descriptor], [], [], 0)[0])
            poll = select.poll()  # kept: to make one costs more than to ask
            poll.register(descriptor, select.POLLIN)
            self._ask = poll.poll
        return bool(self._ask(0))
