"""The end of a client: one switch that `close()` turns, and what it wakes.

Decides that whatever waits for a closed client ends soon and with `ClientClosedError`: a sleep, a request, a read.
No polling: a wait registers what ends it, and `close()` calls that. Takes no lock, so that a child process forked in
the middle of anything can go on; a child never ends what its parent waits for. Called by the connections and by
`client.clock`.
"""

from __future__ import annotations

import itertools
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from claude_overlay.errors import APIConnectionError, ClaudeError, ClientClosedError, DecodeError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Generator
    from types import TracebackType

__all__ = ["Closing", "Ending", "borrowed", "in_this_loop", "sever", "shut_down"]


class Closing:
    """Whether a client (with all its copies) is closed, and the waits that its closing ends."""

    __slots__ = ("_closed", "_ends", "_numbers")

    def __init__(self) -> None:
        self._closed = False
        self._ends: dict[tuple[int, int], Callable[[], object]] = {}
        self._numbers = itertools.count()

    @property
    def is_closed(self) -> bool:
        """Whether `close()` was called, in this process or in the one it was forked from."""
        return self._closed

    def check(self) -> None:
        """Raise if closed.

        Raises:
            ClientClosedError: The client was closed.
        """
        if self._closed:
            raise ClientClosedError

    def close(self) -> None:
        """Close, and end every wait of this process. A second time does nothing."""
        self._closed = True  # before the look at the waits: who registers later sees it
        process = os.getpid()
        for key, end in list(self._ends.items()):
            if key[0] == process and self._ends.pop(key, None) is not None:
                # A connection or loop that is gone already needs no end.
                with suppress(OSError, RuntimeError):
                    end()

    def ending(
        self,
        end: Callable[[], object] | None = None,
        explain: Callable[[Exception], ClaudeError | None] | None = None,
    ) -> Ending:
        """Give the context manager to put around a wait.

        Args:
            end: Wakes the wait, from any thread; None when something else does.
            explain: Gives a better error for one that did not come of closing, or None.
        """
        return Ending(self, end, explain)

    def _add(self, end: Callable[[], object]) -> tuple[int, int]:
        key = (os.getpid(), next(self._numbers))
        self._ends[key] = end
        return key

    def _remove(self, key: tuple[int, int]) -> None:
        self._ends.pop(key, None)


class Ending:
    """Around one wait: registers what ends it, and names the failure that closing brings about.

    Raises:
        ClientClosedError: On entering, when the client is closed already; on leaving, when the wait failed since.
    """

    __slots__ = ("_closing", "_end", "_explain", "_key")

    def __init__(
        self,
        closing: Closing,
        end: Callable[[], object] | None,
        explain: Callable[[Exception], ClaudeError | None] | None,
    ) -> None:
        self._closing = closing
        self._end = end
        self._explain = explain
        self._key: tuple[int, int] | None = None

    def __enter__(self) -> None:
        if self._end is not None:
            self._key = self._closing._add(self._end)  # noqa: SLF001 - the two are one
        if self._closing.is_closed:
            self._leave()
            raise ClientClosedError

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._leave()
        if not isinstance(error, Exception):
            return
        if self._closing.is_closed:
            if isinstance(error, APIConnectionError | DecodeError | RuntimeError):
                raise ClientClosedError(request_id=getattr(error, "request_id", None)) from error
        elif self._explain is not None:
            better = self._explain(error)
            if better is not None:
                raise better from error

    def _leave(self) -> None:
        if self._key is not None:
            self._closing._remove(self._key)  # noqa: SLF001 - the two are one
            self._key = None


def in_this_loop(act: Callable[[], object]) -> Callable[[], None]:
    """Give what any thread may call to have `act` called in the event loop that is running here."""
    import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

    loop = asyncio.get_running_loop()

    def call() -> None:
        loop.call_soon_threadsafe(act)

    return call


def shut_down(response: Any) -> None:
    """Shut the connection of a response down, from any thread: a read that is blocked on it ends now.

    Closing a socket does not wake who reads from it; shutting it down does. Nothing happens to a response that has no
    socket (a mock), or that shares one with other requests (HTTP/2).

    Args:
        response: A response of either HTTP library, blocking or asynchronous.
    """
    extensions = getattr(response, "extensions", None) or {}
    if extensions.get("http_version") != b"HTTP/2":
        sever(extensions.get("network_stream"))


def sever(network_stream: Any) -> None:
    """Shut down the socket under an HTTP library's `network_stream`; fine if it is closed, or has none."""
    import socket  # noqa: PLC0415 - every HTTP library has loaded it; importing the client does not

    found = None if network_stream is None else network_stream.get_extra_info("socket")
    if found is None:
        return
    with suppress(OSError):
        if isinstance(found, socket.socket):
            # Not the method of an SSL socket, which would take the TLS state away under its reader.
            socket.socket.shutdown(found, socket.SHUT_RDWR)
        else:
            try:
                found.shutdown(socket.SHUT_RDWR)
            except TypeError:  # uvloop's stand-in for a socket does nothing; what it stands for does
                with borrowed(found) as real:
                    real.shutdown(socket.SHUT_RDWR)


@contextmanager
def borrowed(stand_in: Any) -> Generator[socket.socket]:
    """Give the socket that an event loop's stand-in stands for. It stays the loop's, and open.

    Raises:
        OSError: It is closed.
    """
    import socket  # noqa: PLC0415 - as `sever`

    real = socket.socket(fileno=stand_in.fileno())
    try:
        yield real
    finally:
        real.detach()
