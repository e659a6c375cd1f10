"""The axes of one limit together: requests, input tokens and output tokens, all or nothing, first come, first served.

Decides when a call may go, what a cancelled, settled or refused one gives back, and what an answer takes away. A lane
serves the calls that share a limit: all of a client, or those of one model. `reliability.limit` makes lanes, and a
`Reservation` works on its own. Every method but `has_news` is called in one `turn`, which all lanes of a limiter share.

A call departs when all of its axes allow it, and is charged on each of them at that time. Its axes are

- those that it costs something on, and
- if it generates, the others as well, so that it waits until their debts are paid: output is used up long after the
  call was let through, and only the next ones can make up for it.

So generations go in the order in which they came. A call that costs no tokens passes by those who wait for them, as far
as the burst of the requests reaches: a slot at their time is theirs.

Nothing that an answer says ever raises a level, or a rate above what is configured.
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple, final

from claude_overlay.reliability.adaptive import Pace
from claude_overlay.reliability.bucket import Bucket
from claude_overlay.reliability.rate_headers import (
    AXES,
    LIMIT,
    MINUTE,
    REMAINING,
    REQUESTS,
    ROUNDING,
    Advice,
    Window,
)
from claude_overlay.reliability.reservation import ANSWERED, CANCELLED, OPEN, REFUNDED, PerAxis, Reservation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claude_overlay.reliability.adaptive import Adaptive
    from claude_overlay.reliability.turn import Turn

__all__ = ["Blocked", "Lane", "Limits"]

NO_WAIT: Final = 1e-6
"""Seconds of wait that count as none, so that coming back after exactly the time that was told is not too early."""

COUNTED_AFTER: Final = 5.0
"""Seconds after its departure when a call is taken to be in the server's own count, answered or not."""

MOST_DRAINED: Final = 3_600.0
"""Seconds of `retry-after`, and of debt by usage, that are believed. More would stop a client until it is made anew."""

MOST_REMEMBERED: Final = 1_000
"""Calls already sent that are remembered until they are answered. Those in line are remembered all."""

FEWEST_TIDIED: Final = 64
NOTHING: Final[PerAxis] = (0, 0, 0)
TOO_MANY: Final = 429


class Limits(NamedTuple):
    """What a lane may let through.

    Attributes:
        rates: units a second for each axis; None where there is no limit.
        burst: seconds of its rate that each bucket holds.
        adaptive: how the rate of requests follows refusals; None: it does not.
        most_wait: seconds that a call may wait, whatever it would.
    """

    rates: Sequence[float | None]
    burst: float
    adaptive: Adaptive | None = None
    most_wait: float = math.inf


@final
class Blocked(NamedTuple):
    """Why a call may not go.

    Attributes:
        axis: name of the axis that would make it wait longest.
        wait: seconds after which it could go if nobody else came.
        rate: units a second of that axis.
    """

    axis: str
    wait: float
    rate: float


class Lane:
    """Calls that share a limit.

    Args:
        turn: taken by whoever calls a method.
        limits: what may pass.
        now: monotonic seconds.

    Attributes:
        turn: as given.
        axes: numbers of the axes that answers are asked about.
        telltale: the header without which an answer that refused nothing tells nothing; None: they all tell something.
        is_adaptive: whether the rate of requests follows refusals, so that every answer counts.
        shift: seconds by which those in line were put off, in all.
        era: how often the buckets were changed so that what reservations remember of them no longer holds.
    """

    __slots__ = ("_all", "_buckets", "_largest", "_learned", "_limits", "_pace", "_parts", "_recent", "_since", "_span",
                 "_stale", "_tidy_at", "_told", "_until", "_watched", "axes", "era", "is_adaptive", "shift", "telltale",
                 "turn")  # fmt: skip

    def __init__(self, turn: Turn, limits: Limits, now: float) -> None:
        self.turn = turn
        self.shift: float = 0
        self.era = 0
        self.axes: tuple[int, ...] = ()
        self.telltale: str | None = None
        self._learned: list[int | None] = [None, None, None]  # limits a minute that the server told
        self._told: list[str | None] = [None, None, None]  # the same, as text
        self._pace: Pace | None = None
        self._buckets: list[Bucket | None] = [None, None, None]
        self._parts: tuple[tuple[int, Bucket], ...] = ()
        # The same, with a bucket that is always full for each axis without a limit.
        self._all = self._with_full_ones(now)
        self._largest: PerAxis = NOTHING  # cost that was charged on each axis
        # Of each axis asked for: its header of the limit, what that told last, its header of what is left, and how much
        # of that is no news.
        self._watched: tuple[tuple[int, str, str | None, str, float], ...] = ()
        self._since = [0, 0, 0]  # era of each bucket's making
        self._recent: deque[Reservation] = deque()  # who is in line or went lately, in order
        self._tidy_at = FEWEST_TIDIED
        self._stale = 0  # how many in `_recent` are to be taken out
        self._until = now  # nobody goes before
        self.reconfigure(limits, now)

    # -- coming and going ------------------------------------------------------------------------------------------

    def reserve(
        self, cost: PerAxis, now: float, most: float, generates: bool  # noqa: FBT001 - called for every call
    ) -> Reservation | Blocked:  # fmt: skip
        """Take `cost` on all axes; or on none if the call would wait for longer than `most` seconds."""
        if self._stale:
            self._take_out()
        requests, read, written = cost
        of_requests, of_input, of_output = self._all
        # When each bucket would be full again after it: as `Bucket.charge`, whose calls would cost as much again. So do
        # products of an int and a float, and max(). Who leaves no bucket in debt may go at once.
        full = of_requests.tat
        taken = of_requests.interval if requests == 1 else requests * of_requests.interval
        requests_full = full + taken if full > now else now + taken
        full = of_input.tat
        taken = read * of_input.interval
        input_full = full + taken if full > now else now + taken
        full = of_output.tat
        output_full = full if full > now else now  # noqa: FURB136
        if written:
            output_full += written * of_output.interval
        latest = now + self._span
        if generates and requests_full <= latest and input_full <= latest and output_full <= latest:
            of_requests.tat, of_input.tat, of_output.tat = requests_full, input_full, output_full
            at, wait, before = now, 0.0, None
        else:
            slot = self._slot(cost, now, most, generates=generates)
            if isinstance(slot, Blocked):
                return slot
            at, before = slot
            wait = at - now
        largest = self._largest
        if requests > largest[0] or read > largest[1] or written > largest[2]:
            self._largest = (max(requests, largest[0]), max(read, largest[1]), max(written, largest[2]))
        made = Reservation()
        made.lane = self
        made.cost = made.charged = cost
        made.before = before
        made.at = at
        made.wait = wait
        made.shift = self.shift
        made.era = self.era
        made.state = OPEN
        recent = self._recent
        recent.append(made)
        if len(recent) >= self._tidy_at:
            self._tidy(now)
        return made

    def _slot(
        self, cost: PerAxis, now: float, most: float, *, generates: bool
    ) -> tuple[float, list[float] | None] | Blocked:
        """Take `cost` axis by axis. Gives the departure, and what the buckets were before if there is a wait for it."""
        at, slowest, before = now, None, None
        for axis, bucket in self._parts:
            if bucket.tat > now and (generates or cost[axis]):  # else it is full
                free = bucket.earliest(cost[axis])
                if free > at:
                    at, slowest = free, (axis, bucket)
        if slowest is not None:
            if at - now > min(most, self._limits.most_wait) + NO_WAIT:
                return Blocked(AXES[slowest[0]], at - now, slowest[1].rate)
            before = [bucket.tat - bucket.adjusted for _, bucket in self._parts]
        for axis, bucket in self._parts:
            if cost[axis]:
                bucket.charge(cost[axis], at)
        return at, before

    def settle(self, one: Reservation, actual: PerAxis, now: float) -> None:
        """Charge `actual` in place of what is charged for this call, on each axis."""
        charged = one.charged
        if one.era != self.era and charged is one.cost:  # a bucket may be newer than the call
            requests, read, written = (
                cost if one.era >= since else 0 for cost, since in zip(charged, self._since, strict=True)
            )
        else:
            requests, read, written = charged
        one.charged = actual
        of_requests, of_input, of_output = self._all
        sent, was_read, was_written = actual
        if sent != requests:
            of_requests.correct(sent - requests, now, MOST_DRAINED)
        if was_read != read:
            of_input.correct(was_read - read, now, MOST_DRAINED)
        if was_written != written:
            of_output.correct(was_written - written, now, MOST_DRAINED)

    def give_back(self, one: Reservation, now: float) -> None:
        """Give back all that was taken for a call that is not sent.

        One that still stands in line is taken out as if it had never come. That gives back as well what buckets lost
        by standing full until its departure. The next one who comes does it, once for all that were cancelled: a
        thousand at a time are no more work than one.
        """
        if one.era == self.era and one.at > now:
            one.state = CANCELLED
            self._stale += 1
            return
        one.state = REFUNDED
        self.settle(one, NOTHING, now)

    def is_idle(self, now: float) -> bool:
        """Whether a new lane would be no different: every bucket is full, and nobody is in line."""
        return self._until <= now and all(bucket.tat <= now for _, bucket in self._parts)

    def level(self, axis: int, now: float) -> float | None:
        """What is left on an axis, in units; below 0 is a debt; None without a limit."""
        if self._stale:
            self._take_out()
        bucket = self._buckets[axis]
        return None if bucket is None else bucket.level(now)

    # -- what an answer says ---------------------------------------------------------------------------------------

    def has_news(self, headers: Mapping[str, str]) -> bool:
        """Whether an answer that refused nothing can change anything. Looks only; the one method that needs no turn.

        Nearly no answer does: it tells the limits that are known, and that more is left than a full bucket holds and
        all who are under way could take together. Then `learn` would neither set a rate nor lower a level. One that
        does not tell the limit of the first axis asked for (`telltale`) tells none: the API sends them together.
        """
        if self.telltale is None:
            return True
        if self.telltale not in headers:
            return False
        recent, largest = len(self._recent), self._largest
        for axis, limit, told, remaining, enough in self._watched:
            try:
                if headers[limit] != told:
                    return True
            except KeyError:
                continue
            try:
                # More than `number` takes is a number here; it changes nothing, as `learn` does not take it.
                if int(headers[remaining]) < enough + recent * largest[axis]:
                    return True
            except (KeyError, ValueError):
                return True
        return False

    def learn(self, advice: Advice | None, cost: PerAxis, now: float) -> None:
        """Follow an answer: lower limits, less left than was thought, a refusal.

        Args:
            advice: what it says; None: nothing. Even then an adaptive rate learns that it came.
            cost: what the call that it answers took, for each axis.
            now: monotonic seconds.
        """
        if self._stale:
            self._take_out()
        news = self._pace is not None
        if advice is not None:
            for axis, window in advice.windows.items():
                if self._learned[axis] != window.limit:
                    self._learned[axis] = window.limit
                    self._told[axis] = str(window.limit)
                    news = True
        if self._pace is not None:
            bucket = self._buckets[REQUESTS]
            throttled = advice is not None and advice.throttled
            self._pace.record(throttled, None if bucket is None else bucket.rate, now)
        if news:
            self._apply(now)
        if advice is not None:
            if advice.throttled:
                self._stop(advice, cost, now)
            if advice.windows:  # after it, or the stop would come on top of the time that the clamp has added
                self._clamp(advice.windows, now)

    def empty(self, now: float) -> None:
        """Begin with nothing left: what went before, elsewhere, is unknown."""
        self._drain(now, now)

    def reconfigure(self, limits: Limits, now: float) -> None:
        """Go on under other limits. What is used stays used; who is in line keeps his time."""
        if self._stale:
            self._take_out()
        self._limits, self._span = limits, limits.burst
        self.is_adaptive = limits.adaptive is not None
        if limits.adaptive is None:
            self._pace = None
        elif self._pace is None:
            self._pace = Pace(limits.adaptive, now)
        else:
            self._pace.policy = limits.adaptive
        self.axes = tuple(axis for axis, rate in enumerate(limits.rates) if rate is not None)
        self.telltale = None if self.is_adaptive else LIMIT[self.axes[0] if self.axes else REQUESTS]
        self._apply(now)

    def _clamp(self, windows: Mapping[int, Window], now: float) -> None:
        """See that no more is left than the server says, less what it may not have counted yet."""
        self._forget_answered(now)
        recent, counted = self._recent, now - COUNTED_AFTER
        under_way = [one.cost for one in recent if one.state == OPEN and self._departs(one) > counted]
        for axis, window in windows.items():
            bucket = self._buckets[axis]
            if bucket is not None and window.remaining is not None:
                bucket.lower(window.remaining - sum([cost[axis] for cost in under_way]), now)

    def _stop(self, advice: Advice, cost: PerAxis, now: float) -> None:
        """Let nobody go until the server wants to be asked again; then begin with what the refused call needs.

        If it says no time, the buckets are empty from now on.
        """
        wait = advice.retry_after
        if wait is None:
            if advice.status != TOO_MANY:
                return
            # What ran out is filled evenly: `reset` is when all of it is there, so this call's share is there sooner.
            wait = max(
                (
                    window.reset * min(1.0, cost[axis] / window.limit)
                    for axis, window in advice.windows.items()
                    if window.reset is not None and not window.remaining
                ),
                default=0.0,
            )
        self._drain(now + min(wait, MOST_DRAINED), now, cost if wait > 0 else NOTHING)

    def _drain(self, until: float, now: float, left: PerAxis = NOTHING) -> None:
        shift = max(0, until - max(self._until, now))
        self._until = max(self._until, until)
        self.shift += shift
        self.era += 1
        for axis, bucket in self._parts:
            bucket.drain(self._until, shift, left[axis])

    def _apply(self, now: float) -> None:
        """Bring the buckets to the rates that hold now."""
        era = self.era
        for axis, configured in enumerate(self._limits.rates):
            rate, bucket = self._rate(axis, configured), self._buckets[axis]
            if rate is None:
                if bucket is None:
                    continue
                self._buckets[axis] = None
            else:
                burst = rate * self._limits.burst
                if bucket is None:
                    bucket = self._buckets[axis] = Bucket(rate, burst, now)
                    self._since[axis] = self.era + 1
                elif bucket.rate == rate and bucket.burst == burst:
                    continue
                else:
                    bucket.reconfigure(rate, burst, now)
            self.era += 1
        if self.era != era:
            self._parts = tuple((n, one) for n, one in enumerate(self._buckets) if one is not None)
            self._all = self._with_full_ones(now)
        if not self.is_adaptive:  # else every answer is looked at
            self._watched = tuple(
                (axis, LIMIT[axis], self._told[axis], REMAINING[axis], bucket.burst + ROUNDING[axis])
                for axis, bucket in self._parts
            )

    def _with_full_ones(self, now: float) -> tuple[Bucket, Bucket, Bucket]:
        """Give the bucket of each axis; one that is always full where there is no limit."""
        requests, read, written = (Bucket(math.inf, math.inf, now) if one is None else one for one in self._buckets)
        return requests, read, written

    def _rate(self, axis: int, configured: float | None) -> float | None:
        """Give the lowest of what is configured, learnt and tried out; None without a limit."""
        rate, learned = configured, self._learned[axis]
        if rate is not None and learned is not None:
            rate = min(rate, learned / MINUTE)
        paced = self._pace.rate if self._pace is not None and axis == REQUESTS else None
        if paced is not None:
            rate = paced if rate is None else min(rate, paced)
        return rate

    # -- memory ----------------------------------------------------------------------------------------------------

    def _departs(self, one: Reservation) -> float:
        return one.at + self.shift - one.shift

    def _forget_answered(self, now: float) -> None:
        """Forget those who went first, as far as they are answered: mostly that is all of them."""
        recent, shift = self._recent, self.shift
        count = 0
        for one in recent:
            if one.state != ANSWERED and (one.state == OPEN or one.at + shift - one.shift > now):
                break
            count += 1
        if count == len(recent):
            recent.clear()
        else:
            for _ in range(count):
                recent.popleft()

    def _tidy(self, now: float) -> None:
        """Forget who went and is counted. Done when there are twice as many as the last time, so at little cost."""
        counted = now - COUNTED_AFTER
        self._forget_answered(now)
        kept: deque[Reservation] = deque()
        gone = 0
        for one in reversed(self._recent):
            departs = self._departs(one)
            if departs <= now:
                if one.state != OPEN or departs <= counted or gone == MOST_REMEMBERED:
                    continue
                gone += 1
            kept.appendleft(one)
        self._recent = kept
        self._tidy_at = max(FEWEST_TIDIED, 2 * len(self._recent))

    def _take_out(self) -> None:
        """Charge anew all who came after the first to be taken out, without those. Nobody's time changes."""
        again: list[Reservation] = []
        for one in reversed(self._recent):
            again.append(one)
            self._stale -= one.state == CANCELLED
            if not self._stale:
                break
        self._stale = 0
        again.reverse()
        for part, (axis, bucket) in enumerate(self._parts):
            first = again[0].before
            if first is None:
                continue
            tat = first[part] + bucket.adjusted
            for one in again:
                if one.state == CANCELLED:
                    continue
                if one.before is not None:
                    one.before[part] = tat - bucket.adjusted
                if one.cost[axis]:
                    tat = max(tat, one.at) + one.cost[axis] * bucket.interval
            bucket.tat = tat
        self._recent = deque(one for one in self._recent if one.state != CANCELLED)
