"""Two limits on how long a stream may bring nothing: no bytes at all, or no event but pings.

Decides when a stream has stalled and how long the next read may take. Counts only the time spent waiting for the
network: a reader that thinks for a minute between two events, or has paused the stream, has not been kept waiting.
Reads no clock: the client says how long each read took. A `ping`, a comment, or the first half of an event are bytes
but no progress, so a server that only keeps the connection alive is found out (its pings defeat a read timeout).
"""

from __future__ import annotations

from claude_overlay.errors import StreamStalledError


class Watchdog:
    """Watches one stream.

    Args:
        idle_timeout: seconds a single read may wait for bytes; None for no limit.
        progress_timeout: seconds of waiting, over any number of reads, from one event that is no ping to the next;
            None for no limit.
    """

    __slots__ = ("_idle", "_progress", "_waited")

    def __init__(self, idle_timeout: float | None = None, progress_timeout: float | None = None) -> None:
        self._idle = idle_timeout
        self._progress = progress_timeout
        self._waited = 0.0

    @property
    def ceiling(self) -> float | None:
        """The longest that any read may take, in seconds; None when nothing is limited."""
        return min((limit for limit in (self._idle, self._progress) if limit is not None), default=None)

    @property
    def allowance(self) -> float | None:
        """How long the next read may take, in seconds; 0 when the stream has stalled; None without a limit."""
        left = None if self._progress is None else max(self._progress - self._waited, 0.0)
        return min((limit for limit in (self._idle, left) if limit is not None), default=None)

    def waited(self, seconds: float) -> None:
        """A read took so long, and brought bytes."""
        self._waited += seconds

    def progressed(self) -> None:
        """An event came that is no ping."""
        self._waited = 0.0

    def check(self) -> None:
        """Look before the next read.

        Raises:
            StreamStalledError: pings came, and nothing else for `progress_timeout`.
        """
        if self._progress is not None and self._waited >= self._progress:
            raise _no_progress(self._progress)

    def expired(self) -> StreamStalledError | None:
        """Give the error for a read that was given up at its allowance; None when no limit is set."""
        left = None if self._progress is None else self._progress - self._waited
        if self._idle is not None and (left is None or self._idle <= left):
            return StreamStalledError(f"no bytes came for {self._idle:g} s", limit="idle", seconds=self._idle)
        return None if self._progress is None else _no_progress(self._progress)


def _no_progress(seconds: float) -> StreamStalledError:
    return StreamStalledError(f"no event but pings came for {seconds:g} s", limit="progress", seconds=seconds)
