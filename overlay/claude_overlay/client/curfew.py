"""The end of an attempt at a stream, for a thread that is blocked on the network.

Decides how a read that nothing else would end is ended: by a timer that shuts the connection down, on the machine's
clock as the HTTP library's own timeouts are. A read timeout will not do: the HTTP libraries take the one of a body when
its first byte is asked for, and keep it to its last; an attempt ends with the first event. The asynchronous twin needs
nothing of this, for its attempts are cancelled. Called by `sync.resilient`.

Cannot end a read of a connection that has no socket of its own (HTTP/2, a mock): there the time is looked at between
two pieces, and silence lasts as long as the read timeout.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from claude_overlay.client.closing import shut_down
from claude_overlay.client.config import LONGEST
from claude_overlay.errors import ClientClosedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

__all__ = ["Curfew"]


class Curfew:
    """Around the reading of a stream's beginning. A thread of its own waits beside it, and ends with it.

    Args:
        response: The HTTP library's response.
        ends: When, by `now`; None: never, and then it does nothing.
        now: The time.
        late: Makes the error of an attempt that lasts longer.

    Raises:
        APITimeoutError: On leaving: the time was over before that, whatever else came of it.
    """

    __slots__ = ("_ends", "_expired", "_late", "_left", "_lock", "_now", "_response")

    def __init__(
        self, response: Any, ends: float | None, now: Callable[[], float], late: Callable[[], Exception]
    ) -> None:
        self._response = response
        self._ends = ends
        self._now = now
        self._late = late
        self._expired = False

    @property
    def is_over(self) -> bool:
        """Whether the time is over. To be looked at between two pieces, which may come for ever."""
        if self._ends is not None and self._now() > self._ends:
            self._expired = True
        return self._expired

    def __enter__(self) -> Self:
        if self._ends is not None:
            self._lock = threading.Lock()
            self._left = threading.Event()
            # No thread to be had: then the time is looked at between two pieces.
            with suppress(RuntimeError):
                threading.Thread(target=self._run, name="claude-curfew", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._ends is None:
            return
        with self._lock:  # from here on the connection is its reader's
            self._left.set()
        is_ours = error is None or (isinstance(error, Exception) and not isinstance(error, ClientClosedError))
        if self._expired and is_ours:
            raise self._late() from error

    def _run(self) -> None:
        seconds = 0.0 if self._ends is None else min(self._ends - self._now(), LONGEST)
        if self._left.wait(seconds):
            return
        with self._lock:
            if not self._left.is_set():
                self._expired = True
                shut_down(self._response)
