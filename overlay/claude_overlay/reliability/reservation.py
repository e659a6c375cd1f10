"""What one call takes from a rate limit: its time to go, and what is charged for it until its usage is known.

Decides what may follow what: nothing is given back twice, nor after an answer; usage may come again and again. The
arithmetic is the lane's. Made by `reliability.lane`, held by the passage of an attempt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from claude_overlay.reliability.rate_headers import read_advice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claude_overlay.reliability.facts import Usage
    from claude_overlay.reliability.lane import Lane

__all__ = ["ANSWERED", "CANCELLED", "OPEN", "REFUNDED", "PerAxis", "Reservation"]

PerAxis: TypeAlias = tuple[float, float, float]
"""Requests, input tokens and output tokens."""

OPEN: Final = 0
"""Nothing was heard of it yet."""

ANSWERED: Final = 1
"""The server has it in its own count."""

REFUNDED: Final = 2
"""It was not sent, and is charged no longer."""

CANCELLED: Final = 3
"""It was not sent, and is to be taken out of the line."""


class Reservation:
    """When a call may go, and what it takes from the limit. Thread-safe; each method may be called again.

    Attributes:
        wait: seconds from the moment of the reservation until the call may be sent; 0 for at once.
        lane: where it stands. This and what follows is for the lane, in its turn.
        cost: what was taken for it, for each axis.
        charged: what is charged for it now.
        before: what each of the lane's buckets was before it; None if it could go at once.
        at: when it departs, if nobody is put off meanwhile.
        shift: the lane's `shift` when it was made.
        era: the lane's `era` when it was made.
        state: what became of it.
    """

    __slots__ = ("at", "before", "charged", "cost", "era", "lane", "shift", "state", "wait")

    # Filled in by the lane: every call makes one, and a call of `__init__` would cost it more than that.
    at: float
    before: list[float] | None
    charged: PerAxis
    cost: PerAxis
    era: int
    lane: Lane
    shift: float
    state: int
    wait: float

    def remaining(self, now: float) -> float:
        """Give the seconds left until the call may be sent; 0 for at once.

        Ask again after the wait: an answer to another call may have stopped the line meanwhile (a 429).
        """
        lane = self.lane
        with lane.turn:
            return max(0.0, self.at + lane.shift - self.shift - now)

    def refund(self, now: float) -> None:
        """Give all of it back: nothing was sent. Does nothing once the call was answered or given back.

        Who reserved after it keeps his time; who comes next goes earlier.
        """
        lane = self.lane
        with lane.turn:
            if self.state == OPEN:
                lane.give_back(self, now)

    def settle(self, usage: Usage | None, now: float, final: bool = True) -> None:  # noqa: FBT001, FBT002 - for every call
        """Charge what the call really used in place of what was reserved. Does nothing once it was given back.

        More than was reserved is a debt, which later calls wait for. Input counts with what was written to the prompt
        cache and without what was read from it. Source: the API's page on rate limits.

        Args:
            usage: what the answer says so far, cumulatively; None if it says nothing, so what was reserved stays.
            now: monotonic seconds.
            final: False while there may be more output: output that was reserved is kept until then.
        """
        lane = self.lane
        free = lane.turn.free
        try:  # not `with`: every call comes by here
            free.pop()
        except BaseException as missed:  # noqa: BLE001 - an interrupt as well
            lane.turn.missed(missed)
        try:
            if self.state > ANSWERED:
                return
            self.state = ANSWERED
            if usage is None:
                return
            requests, _, written = self.charged
            if final or usage.output_tokens > written:
                written = usage.output_tokens
            read: float = usage.input_tokens + usage.cache_write_tokens
            if read < 0 or written < 0:
                read, written = max(0, read), max(0, written)
            lane.settle(self, (requests, read, written), now)
        finally:
            free.append(None)

    def observe(self, headers: Mapping[str, str], status: int, throttled: bool, now: float) -> None:  # noqa: FBT001
        """Learn from the answer to this call. Before `settle`, or the call counts as still under way.

        Args:
            headers: the answer's headers, looked up without regard to case.
            status: its HTTP status.
            throttled: whether it refused the call because of too many, or of overload.
            now: monotonic seconds.
        """
        lane = self.lane
        if self.state == OPEN:
            self.state = ANSWERED
        if not throttled:
            telltale = lane.telltale
            if (telltale is not None and telltale not in headers) or not lane.has_news(headers):
                return
        advice = read_advice(headers, status, throttled, lane.axes)
        if advice is not None or lane.is_adaptive:
            with lane.turn:
                lane.learn(advice, self.cost, now)

    def __repr__(self) -> str:
        return f"Reservation(wait={self.wait!r}, charged={self.charged!r})"
