"""How many calls may be under way at once, and who is next.

Decides who has a place, who stands in line, and who is sent away. First come, first served, across threads and event
loops. A place is held until the answer has been read, streams included. Does not wait and knows no time: whoever stands
in line is woken by a call of its own, and gives up by leaving. Called by the flow and by the passage of an attempt.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from claude_overlay.errors import BulkheadFull
from claude_overlay.reliability.bounds import check_count, check_number

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Grant: TypeAlias = tuple["Ticket", Callable[[], None] | None]

__all__ = ["Bulkhead", "BulkheadState", "Ticket"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulkhead:
    """A limit on calls under way. A limit of requests a minute says nothing about streams that last ten.

    Attributes:
        max_concurrent: calls under way at most, counted until their answer has been read. Default 64.
        max_queue: calls that may stand in line for a place; one more raises `BulkheadFull`. 0: nobody waits. None: no
            limit. Default None.
        max_wait: seconds a call may stand in line, then it raises `BulkheadFull`. None: until its deadline. Default
            None.

    Raises:
        InvalidArgumentError: A value is of the wrong type or out of bounds.
    """

    max_concurrent: int = 64
    max_queue: int | None = None
    max_wait: float | None = None

    def __post_init__(self) -> None:
        check_count(self, "max_concurrent", least=1)
        check_count(self, "max_queue", optional=True)
        check_number(self, "max_wait", optional=True)


class Ticket:
    """A place among the calls under way, or one in the line for it. Thread-safe.

    A place whose ticket is forgotten (a stream that nobody closed) comes back when the ticket is collected.
    """

    __slots__ = ("_bulkhead", "granted")

    # Filled in by the bulkhead: every call makes one, and a call of `__init__` would cost it more than that.
    granted: bool
    """Whether it is, or was until `leave`, a place. The bulkhead's to set."""
    _bulkhead: BulkheadState | None

    def on_grant(self, wake: Callable[[], None]) -> None:
        """Call `wake` once the place is granted; at once if it is already.

        `wake` is called from whichever thread gave its place up, without a lock; also from a finalizer, so it should be
        something reentrant that only wakes somebody: `SimpleQueue.put`, `call_soon_threadsafe`. If it raises, whoever
        was to be woken is taken to be gone, and the place goes to the next. A second `wake` takes the place of the
        first.
        """
        bulkhead = self._bulkhead
        if bulkhead is not None and bulkhead._ask(self, wake):  # noqa: SLF001 - the bulkhead's own ticket
            wake()

    def leave(self) -> None:
        """Give the place to the next in line, or leave the line. Later calls do nothing.

        A call that is cancelled while it waits must leave too: a place that was granted in the meantime is handed on.
        """
        bulkhead = self._bulkhead
        if bulkhead is not None:
            bulkhead._leave(self)  # noqa: SLF001 - the bulkhead's own ticket

    def __del__(self) -> None:
        # Who stands in line is known to the line and never collected, so this one holds a place.
        if self._bulkhead is not None:
            self._bulkhead._lose(self)  # noqa: SLF001 - the bulkhead's own ticket


class BulkheadState:
    """The calls under way and the line behind them. Thread-safe.

    Args:
        policy: The policy.
    """

    __slots__ = ("_in_flight", "_line", "_lock", "_lost", "_policy")

    def __init__(self, policy: Bulkhead) -> None:
        self._lock = Lock()
        self._policy = policy
        self._in_flight = 0
        # Ordered, and quick to leave in the middle: thousands may be cancelled while the first one waits.
        self._line: OrderedDict[Ticket, Callable[[], None] | None] = OrderedDict()  # and whom to wake
        # Tickets with places that were collected. A collection may begin in any line, also while this thread holds the
        # lock, so they are noted here and counted by whoever lets go of the lock next. One that another finalizer of
        # the same garbage gives back in the meantime is no place any more.
        self._lost: deque[Ticket] = deque()

    @property
    def in_flight(self) -> int:
        """Calls that hold a place."""
        return self._in_flight

    @property
    def waiting(self) -> int:
        """Calls that stand in line."""
        return len(self._line)

    def enter(self, now: float) -> Ticket:  # noqa: ARG002 - the shape of the protocol
        """Take a place, or stand in line for one.

        Args:
            now: The monotonic time, in seconds. Not used: a store that lends places for a time needs it.

        Raises:
            BulkheadFull: All places are taken, and the line is full.
        """
        if self._lost:
            self._find()
        with self._lock:
            policy = self._policy
            # Nobody stands in line while a place is free, so nobody is overtaken here.
            if self._in_flight < policy.max_concurrent:
                self._in_flight += 1
                return self._ticket(True)
            in_flight, waiting = self._in_flight, len(self._line)
            ticket: Ticket | None = None
            if policy.max_queue is None or waiting < policy.max_queue:
                ticket = self._ticket(False)
                self._line[ticket] = None
        if self._lost:
            self._find()
        if ticket is not None:
            return ticket
        raise BulkheadFull(f"{in_flight} calls are under way and {waiting} wait; no more are allowed by the bulkhead")

    def reconfigure(self, policy: Bulkhead) -> None:
        """Go on under another policy.

        New places go to the line at once. Fewer places send nobody away: they are missing as calls leave. A shorter
        line lets those stay who stand in it.
        """
        with self._lock:
            self._policy = policy
            granted = self._grant()
        self._wake(granted)
        if self._lost:
            self._find()

    def _ticket(self, granted: bool) -> Ticket:  # noqa: FBT001 - each call makes one
        ticket = Ticket()
        ticket._bulkhead = self  # noqa: SLF001 - our own ticket
        ticket.granted = granted
        return ticket

    def _ask(self, ticket: Ticket, wake: Callable[[], None]) -> bool:
        """Note whom to wake; tell whether the place is granted already."""
        with self._lock:
            waits = ticket in self._line
            if waits:
                self._line[ticket] = wake
            is_there = not waits and ticket.granted and ticket._bulkhead is not None  # noqa: SLF001 - our own ticket
        if self._lost:
            self._find()
        return is_there

    def _leave(self, ticket: Ticket) -> None:
        granted = None
        with self._lock:
            if ticket.granted and not self._line and ticket._bulkhead is not None:  # noqa: SLF001 - our own ticket
                ticket._bulkhead = None  # noqa: SLF001 - our own ticket
                self._in_flight -= 1
            else:
                granted = self._let_go(ticket)
        if granted:
            self._wake(granted)
        if self._lost:
            self._find()

    def _lose(self, ticket: Ticket) -> None:
        """A ticket with a place was collected. Called from anywhere, so it must not wait for the lock."""
        self._lost.append(ticket)
        self._find()

    def _find(self) -> None:
        """Take the lost places back. If somebody has the lock, that one will, unless nobody is in line."""
        while self._lost and self._lock.acquire(blocking=False):
            try:
                # Only the holder of the lock takes from it, but anybody may add in between.
                while self._lost:
                    ticket = self._lost.popleft()
                    if ticket._bulkhead is not None:  # noqa: SLF001 - our own ticket
                        ticket._bulkhead = None  # noqa: SLF001 - our own ticket
                        self._in_flight -= 1
                granted = self._grant()
            finally:
                self._lock.release()
            self._wake(granted)

    def _let_go(self, ticket: Ticket) -> list[Grant]:
        """Take a ticket back; give those that are granted by it. The caller holds the lock."""
        if ticket._bulkhead is None:  # noqa: SLF001 - our own ticket
            return []
        ticket._bulkhead = None  # noqa: SLF001 - our own ticket
        if not ticket.granted:
            del self._line[ticket]
            return []
        self._in_flight -= 1
        return self._grant()

    def _grant(self) -> list[Grant]:
        """Give free places to the first in line. The caller holds the lock."""
        granted = []
        while self._line and self._in_flight < self._policy.max_concurrent:
            grant = self._line.popitem(last=False)
            grant[0].granted = True
            self._in_flight += 1
            granted.append(grant)
        return granted

    def _wake(self, granted: list[Grant]) -> None:
        """Wake those who were granted a place, without the lock. Who cannot be woken gives it up to the next."""
        for ticket, wake in granted:  # it grows below
            if wake is None:
                continue
            try:
                wake()
            except Exception:  # noqa: BLE001 - a waiter whose event loop is gone must not keep a place, nor fail this caller
                with self._lock:
                    granted.extend(self._let_go(ticket))
                    ticket.granted = False
