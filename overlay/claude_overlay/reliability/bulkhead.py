"""How many calls may be under way at once, and who is next.

Decides who has a place, who stands in line, and who is sent away. First come, first served, across threads and event
loops. A place is held until the answer has been read, streams included. Does not wait and knows no time: whoever stands
in line is woken by a call of its own, and gives up by leaving. Called by the flow and by the passage of an attempt.

Places are objects, and the free ones lie in a queue. While nobody stands in line, a call takes one and puts it back
without a lock. Who finds none gets in line, and looks once more; who puts one back, looks at the line after it: so one
of the two sees the other.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING
from weakref import ref

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

    __slots__ = ("_bulkhead", "granted", "place")

    # Filled in by the bulkhead: every call makes one, and a call of `__init__` would cost it more than that.
    granted: bool
    """Whether it is, or was until `leave`, a place. The bulkhead's to set."""
    place: _Place
    """For the bulkhead: the place, while it has it. Who leaves takes it away, so of two threads one does."""
    _bulkhead: BulkheadState

    def on_grant(self, wake: Callable[[], None]) -> None:
        """Call `wake` once the place is granted; at once if it is already.

        `wake` is called from whichever thread gave its place up, without a lock; also from a finalizer, so it should be
        something reentrant that only wakes somebody: `SimpleQueue.put`, `call_soon_threadsafe`. If it raises, whoever
        was to be woken is taken to be gone, and the place goes to the next. A second `wake` takes the place of the
        first.
        """
        if self._bulkhead._ask(self, wake):  # noqa: SLF001 - the bulkhead's own ticket
            wake()

    def leave(self) -> None:
        """Give the place to the next in line, or leave the line. Later calls do nothing.

        A call that is cancelled while it waits must leave too: a place that was granted in the meantime is handed on.
        """
        bulkhead = self._bulkhead
        try:
            place = self.place
            del self.place
        except AttributeError:
            bulkhead.leave_line(self)
            return
        if place.bulkhead is _nobody:
            return
        if bulkhead.is_plain:
            bulkhead.free.append(place)
            if not bulkhead.is_plain:  # looked at after it: who stands in line since then, looks for places after that
                bulkhead.give(None)
        else:
            bulkhead.give(place)


class _Place:
    """One of the places. It lies among the free ones, or a ticket has it, or it is collected with its ticket."""

    __slots__ = ("bulkhead",)

    def __init__(self, bulkhead: Callable[[], BulkheadState | None]) -> None:
        self.bulkhead = bulkhead

    def __del__(self) -> None:
        bulkhead = self.bulkhead()
        if bulkhead is not None:
            bulkhead._lose(self)  # noqa: SLF001 - the bulkhead's own place


class BulkheadState:
    """The calls under way and the line behind them. Thread-safe.

    Args:
        policy: The policy.

    Attributes:
        free: For its tickets: places that nobody has. More are made until there are `max_concurrent`.
        is_plain: For its tickets: nobody is in line, and no place is too many: no lock is needed.
    """

    __slots__ = ("__weakref__", "_line", "_lock", "_lost", "_made", "_policy", "_ref", "free", "is_plain")

    def __init__(self, policy: Bulkhead) -> None:
        self._lock = Lock()
        self._policy = policy
        self._ref = ref(self)  # one that is held here: else the collector would clear it with the place that needs it
        self.free: deque[_Place] = deque()
        self._made = 0  # places that there are
        # Ordered, and quick to leave in the middle: thousands may be cancelled while the first one waits.
        self._line: OrderedDict[Ticket, Callable[[], None] | None] = OrderedDict()  # and whom to wake
        # Places that were collected. A collection may begin in any line, also while this thread holds the lock, so they
        # are noted here and counted by whoever lets go of the lock next. Another finalizer of the same garbage may give
        # such a place back, before or after that: it is counted once, and not used again, as it has been finalized.
        self._lost: deque[_Place] = deque()
        self.is_plain = True

    @property
    def in_flight(self) -> int:
        """Calls that hold a place."""
        return self._made - len(self.free)

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
        ticket = Ticket()
        ticket._bulkhead = self  # noqa: SLF001 - our own ticket
        if self.is_plain:
            try:
                ticket.place = self.free.pop()
            except IndexError:
                pass
            else:
                ticket.granted = True
                return ticket
        self._get_in_line(ticket)
        return ticket

    def reconfigure(self, policy: Bulkhead) -> None:
        """Go on under another policy.

        New places go to the line at once. Fewer places send nobody away: they are missing as calls leave. A shorter
        line lets those stay who stand in it.
        """
        with self._lock:
            self._policy = policy
            granted = self._grant()
        self._wake(granted)

    def _get_in_line(self, ticket: Ticket) -> None:
        """Stand in line; whose turn it is at once has a place."""
        full: BulkheadFull | None = None
        with self._lock:
            self.is_plain = False  # from here on who leaves comes by the lock
            most, waiting = self._policy.max_queue, len(self._line)
            ticket.granted = False
            self._line[ticket] = None
            granted = self._grant()
            if not ticket.granted and most is not None and waiting >= most:
                del self._line[ticket]
                self.is_plain = self._made <= self._policy.max_concurrent and not self._line
                full = BulkheadFull(
                    f"{self.in_flight} calls are under way and {waiting} wait; no more are allowed by the bulkhead"
                )
        self._wake(granted)
        if full is not None:
            raise full

    def _ask(self, ticket: Ticket, wake: Callable[[], None]) -> bool:
        """Note whom to wake; tell whether the place is granted already."""
        with self._lock:
            waits = ticket in self._line
            if waits:
                self._line[ticket] = wake
            is_there = not waits and hasattr(ticket, "place")
        if self._lost:
            self._find()
        return is_there

    def leave_line(self, ticket: Ticket) -> None:
        """Leave the line, or hand on the place that was granted just now, or has left already: for a ticket."""
        with self._lock:
            place: _Place | None = None
            if ticket in self._line:
                del self._line[ticket]
            elif hasattr(ticket, "place"):
                place = ticket.place
                del ticket.place
        self.give(place)

    def give(self, place: _Place | None) -> None:
        """Put a place back, and give what is free to those in line: for a ticket."""
        with self._lock:
            if place is not None:
                self.free.append(place)
            granted = self._grant()
        self._wake(granted)

    def _lose(self, place: _Place) -> None:
        """A place was collected with its ticket. Called from anywhere, so it must not wait for the lock."""
        self._lost.append(place)
        self._find()

    def _find(self) -> None:
        """Make the lost places anew. If somebody has the lock, that one will, unless nobody is in line."""
        while self._lost and self._lock.acquire(blocking=False):
            try:
                granted = self._grant()
            finally:
                self._lock.release()
            self._wake(granted)

    def _grant(self) -> list[Grant]:
        """Give free places to the first in line; make and drop places as there shall be. The caller holds the lock."""
        most, free, line = self._policy.max_concurrent, self.free, self._line
        while self._lost:
            lost = self._lost.popleft()
            lost.bulkhead = _nobody
            if lost in free:
                free.remove(lost)
            self._made -= 1
        while free and self._made > most:
            free.pop().bulkhead = _nobody
            self._made -= 1
        granted = []
        while line and (free or self._made < most):
            if not free:
                free.append(_Place(self._ref))
                self._made += 1
            grant = line.popitem(last=False)
            grant[0].place = free.pop()
            grant[0].granted = True
            granted.append(grant)
        self.is_plain = not line and self._made <= most
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
                    ticket.granted = False
                    if hasattr(ticket, "place"):
                        self.free.append(ticket.place)
                        del ticket.place
                    granted.extend(self._grant())
        if self._lost:
            self._find()


def _nobody() -> None:
    """Stand for the bulkhead of a place that is dropped."""
