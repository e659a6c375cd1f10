"""One stream of events for several readers: who gets what, who has to read the stream, and who has to wait.

Decides nothing about events and does no waiting: the client's tees ask `next_step` under their lock and do what it
says. Keeps what the slowest open reader has not had yet, and not more than `max_lag` events if that is set.
"""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import Any

from claude_overlay.errors import InvalidArgumentError


class Step(Enum):
    """What a reader has to do now."""

    TAKE = "there is an event for it: `take` it"
    PULL = "read the stream's next event and `put` it; nobody else does"
    WAIT = "another reader is reading the stream, or is too far behind"
    END = "there is nothing more for it"


class Fan:
    """The books of one tee.

    Args:
        readers: how many.
        max_lag: how many events one reader may be ahead of another; None for any number, whose memory is then that of
            the events which the slowest reader has not had.

    Raises:
        InvalidArgumentError: no reader, or a lag that allows none to read.
    """

    def __init__(self, readers: int, max_lag: int | None = None) -> None:
        for name, number in {"readers": readers, "max_lag": 1 if max_lag is None else max_lag}.items():
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                message = f"{name} is a whole number from 1, not {number!r}"
                raise InvalidArgumentError(message)
        self._max_lag = max_lag
        # Events that some open reader has not had, and the number of the first of them.
        self._events: deque[Any] = deque()
        self._first = 0
        # What each open reader gets next.
        self._next = dict.fromkeys(range(readers), 0)
        self._pulling = False
        self._ended = False
        self.failure: BaseException | None = None

    @property
    def kept(self) -> int:
        """Events in memory."""
        return len(self._events)

    @property
    def abandoned(self) -> bool:
        """Whether every reader has left."""
        return not self._next

    def next_step(self, reader: int) -> Step:
        """Say what `reader` has to do. After PULL it must `put` or `end`."""
        place = self._next.get(reader)
        if place is None:
            return Step.END
        if place < self._first + len(self._events):
            return Step.TAKE
        if self._ended:
            return Step.END
        if self._pulling or (self._max_lag is not None and len(self._events) >= self._max_lag):
            return Step.WAIT
        self._pulling = True
        return Step.PULL

    def take(self, reader: int) -> Any:
        """Give the reader its next event."""
        place = self._next[reader]
        event = self._events[place - self._first]
        self._next[reader] = place + 1
        if place == self._first:
            self._forget()
        return event

    def put(self, event: Any) -> None:
        """The stream gave this event."""
        self._pulling = False
        self._events.append(event)
        self._forget()

    def end(self, failure: BaseException | None = None) -> None:
        """The stream is over; `failure` is for every reader, after the events before it."""
        self._ended = True
        self.failure = failure

    def leave(self, reader: int) -> None:
        """This reader wants nothing more, and holds up nobody."""
        self._next.pop(reader, None)
        self._forget()

    def _forget(self) -> None:
        """Drop what every open reader has had."""
        slowest = min(self._next.values(), default=self._first + len(self._events))
        while self._first < slowest:
            self._events.popleft()
            self._first += 1
