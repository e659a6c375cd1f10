"""What is used of a quota: checked before a call, settled after it, exact in between.

Decides by `Quota` whether a call has room, and keeps that room for it until its cost is known. Asked by the flow once
for each execution that may be billed. Sums are kept by day and model in `account`, and once more for each limit in
`meter`; prices are in `charges`, the calendar in `period`; `ledger_export` writes and reads it. The time `wall` is
POSIX seconds, and comes in: when it moves back (a clock is set), the ledger follows it, and goes on with the accounts
of that day.

Nearly every call is far from every limit and every alert. So the ledger measures how much room there is to the nearest
of them, and while that lasts a call only takes from the room: `reserve` three subtractions, `settle` no turn. What they
did is left with the account, and booked for all at once when the room is used up, or when anybody looks. Nearer, each
call is booked by itself. A settlement that stays within what was kept can reach nothing; one that exceeds it takes the
rest from the room as well.
"""

from __future__ import annotations

import heapq
import itertools
import math
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from claude_overlay.errors import QuotaExceeded
from claude_overlay.reliability.account import Account, LedgerUsage, report
from claude_overlay.reliability.charges import DIMENSIONS, Charges, Sums
from claude_overlay.reliability.facts import CallCost, CallFacts, Usage
from claude_overlay.reliability.hold import Hold
from claude_overlay.reliability.ledger_export import Given, export_accounts, read_export
from claude_overlay.reliability.meter import Meter
from claude_overlay.reliability.outbox import Outbox
from claude_overlay.reliability.period import Period, PeriodKind, day_at, month_at
from claude_overlay.reliability.quota import Alert, Quota
from claude_overlay.reliability.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = ["MOST_MODELS", "Hold", "Ledger"]

MOST_MODELS = 1000
"""Models that are told apart on one day; more count in the total alone, unless they have limits of their own."""

MOST_DAYS = 62
"""Days whose accounts are kept: this month's and the last one's."""

MOST_ROOM: Sums = (256, 1 << 29, 1 << 29)
"""Room for so many requests, tokens and micro-dollars at a time: what is to be booked stays little, and numbers small,
with which the interpreter is quicker."""

_NOTHING: Sums = (0, 0, 0)
_UNITS = ("requests", "tokens", "micro-dollars")


class _Refusal(NamedTuple):
    """Which limit has no room; the error is made of it out of turn."""

    meter: Meter
    want: int
    taken: int


class Ledger:
    """The state of a `Quota`. Threads and event loops may share it.

    Args:
        quota: the policy.

    Attributes:
        listeners: functions to tell of every `Alert`, the policy's `on_alert` first. Called out of turn, in order;
            what they raise is swallowed and counted in `hook_failures`.
        charges: for its holds: the policy, ready to be asked.
        is_roomy: for its holds: whether accounts are left what is to be booked.
    """

    __slots__ = (
        "_alerted", "_days", "_ends", "_meters", "_numbers", "_outbox", "_periods",
        "_refused", "_requests", "_starts", "_today", "_tokens", "_turn", "_uncertain", "_usd", "charges", "is_roomy",
        "listeners",
    )  # fmt: skip

    def __init__(self, quota: Quota) -> None:
        self.listeners: list[Callable[[Alert], object]] = [] if quota.on_alert is None else [quota.on_alert]
        self._outbox: Outbox[Alert] = Outbox(self.listeners)
        self.charges = Charges(quota)
        self._turn = Turn()
        self._days: dict[int, dict[str | None, Account]] = {}
        self._meters: dict[tuple[PeriodKind, int, str | None, int], Meter] = {}
        self._alerted: set[Given] = set()
        self._today: dict[str | None, Account] = {}
        self._periods: tuple[Period, ...] = ()
        self._starts, self._ends = math.inf, -math.inf  # of today
        self._uncertain: list[tuple[float, int, Hold]] = []  # a heap, by when each is over
        self._numbers = itertools.count()
        self._refused = 0
        # Room to the nearest limit and alert: of requests, tokens, and micro-dollars. Open holds have taken theirs.
        self._requests = self._tokens = self._usd = -1
        self.is_roomy = False

    @classmethod
    def load(cls, quota: Quota, exported: Mapping[str, Any]) -> Ledger:
        """Make a ledger that goes on where another was exported.

        What was reserved or uncertain then counts as used: nobody will settle it any more.

        Raises:
            InvalidArgumentError: it is not what `export` gives; the message names the place.
        """
        ledger = cls(quota)
        ledger.add(exported)
        return ledger

    @property
    def quota(self) -> Quota:
        """What it goes by now."""
        return self.charges.quota

    @property
    def hook_failures(self) -> int:
        """How many times a listener raised."""
        return self._outbox.failures

    def reserve(self, facts: CallFacts, cost: CallCost, wall: float) -> Hold:
        """Keep room for one execution under all limits that hold for it, or under none.

        Args:
            facts: what is known of the call; its model and `max_tokens` matter.
            cost: what it is expected to take.
            wall: POSIX time, in seconds.

        Raises:
            QuotaExceeded: a limit has no room left. `retry_after` is the time until the day or month is over, the
                longest if several limits are reached; None when the call alone is over a limit.
            ConfigurationError: a limit in US dollars, and no price for the model.
        """
        model, want = facts.model, self.charges.estimate(facts, cost)
        requests, tokens, usd = want
        refusal = None
        free = self._turn.free
        try:  # not `with`: every call comes by here
            free.pop()
        except BaseException as missed:  # noqa: BLE001 - an interrupt as well
            self._turn.missed(missed)
        try:
            account = self._today.get(model)
            self._requests = requests = self._requests - requests
            self._tokens = tokens = self._tokens - tokens
            self._usd = usd = self._usd - usd
            is_roomy = requests >= 0 and tokens >= 0 and usd >= 0 and self._starts <= wall < self._ends
            if is_roomy and account is not None:
                account.taken.append(want)
            else:
                is_roomy = False
                self._catch_up(wall)
                account = self._today.get(model) or self._open(model)
                refusal = self._take(account, want)
                self._make_room()
        finally:
            free.append(None)
        if not is_roomy:
            if self._outbox.waiting:
                self._outbox.deliver()
            if refusal is not None:
                raise _error(refusal, wall)
        hold = Hold()
        hold.ledger = self
        hold.account = account
        hold.amounts = want
        hold.model = model
        return hold

    def release(self, hold: Hold, wall: float) -> None:
        """Give a hold's room back: `Hold.release` has the words."""
        with self._turn:
            self._catch_up(wall)
            try:
                kept = hold.amounts
                del hold.amounts
            except AttributeError:
                self._end_doubt(hold, _NOTHING)
            else:
                self._book(hold.account, _NOTHING, kept, hold.account.reserved)
            self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()

    def keep(self, hold: Hold, wall: float) -> None:
        """Keep a hold's room as uncertain: `Hold.uncertain` has the words."""
        with self._turn:
            self._catch_up(wall)
            try:
                kept = hold.doubted = hold.amounts
                del hold.amounts
            except AttributeError:
                pass
            else:
                account = hold.account
                _add(kept, account.uncertain)
                _subtract(kept, account.reserved)
                for meter in account.meters:
                    meter.spent += kept[meter.place]
                    if meter.spent >= meter.next_alert:
                        self._alert(meter)
                heapq.heappush(self._uncertain, (wall + self.quota.uncertain_for, next(self._numbers), hold))
            self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()

    def usage(self, wall: float) -> LedgerUsage:
        """Report the day and the month of a moment."""
        with self._turn:
            self._catch_up(wall)
            day, month = (
                report(period, self._accounts(period), partial(self.charges.limits, period.kind))
                for period in self._periods
            )
            refused = self._refused
            self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()
        return LedgerUsage(day=day, month=month, refused=refused)

    def export(self) -> dict[str, Any]:
        """Give all accounts as plain values that JSON can hold, with the alerts that were given."""
        with self._turn:
            self._bring_in()
            self._make_room()
            accounts = [account for accounts in self._days.values() for account in accounts.values()]
            return export_accounts(accounts, self._alerted)

    def add(self, exported: Mapping[str, Any]) -> None:
        """Add what another ledger exported, for example an earlier process. Alerts it gave are not given again.

        Raises:
            InvalidArgumentError: it is not what `export` gives; nothing of it was added.
        """
        accounts, alerted = read_export(exported)
        with self._turn:
            self._bring_in()
            for read in accounts:
                of_day = self._days.setdefault(read.day.number, {})
                account = of_day.setdefault(read.model, Account(read.day, read.model))
                _add(read.used, account.used)
            self._alerted |= alerted
            self._make_meters()
            self._starts, self._ends = math.inf, -math.inf  # a day may have come that is today

    def reconfigure(self, quota: Quota, wall: float) -> None:
        """Go on under another policy: what is used, reserved and alerted stays."""
        with self._turn:
            self._bring_in()
            old, self.charges = self.quota, Charges(quota)
            if old.on_alert is not None and old.on_alert in self.listeners:
                self.listeners.remove(old.on_alert)
            if quota.on_alert is not None:
                self.listeners.insert(0, quota.on_alert)
            self._make_meters()
            self._advance(wall)
            self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()

    def settle_more(self, account: Account, actual: Sums, kept: Sums) -> None:
        """Take from the room, too, what a call used beyond what was kept for it: for its hold."""
        with self._turn:
            account.settled.append((actual, kept))
            self._tokens -= max(0, actual[1] - kept[1])
            self._usd -= max(0, actual[2] - kept[2])
            if self._tokens < 0 or self._usd < 0:
                self._bring_in()

    def book(self, account: Account, wall: float) -> None:
        """Book what was left with accounts, this one among them: for a hold that nobody else will book."""
        with self._turn:
            self._catch_up(wall)
            self._book_left(account)
            self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()

    def clear_up(self, hold: Hold, usage: Usage | None, wall: float) -> None:
        """Settle a hold that is not open any more: for itself."""
        with self._turn:
            self._catch_up(wall)
            kept = getattr(hold, "doubted", None)
            if kept is not None:
                self._end_doubt(hold, self.charges.actual(kept[0], hold.model, usage))
                self._make_room()
        if self._outbox.waiting:
            self._outbox.deliver()

    # What follows is called in a turn.

    def _catch_up(self, wall: float) -> None:
        """Bring all up to this moment. `_make_room` comes after what the caller then does."""
        self._bring_in()
        self._advance(wall)

    def _bring_in(self) -> None:
        """Book what was left with accounts. From here to `_make_room` each one books for himself."""
        if self.is_roomy:
            self.is_roomy = False
            for account in self._today.values():
                self._book_left(account)

    def _book_left(self, account: Account) -> None:
        """Book what was left with an account."""
        if account.taken:
            taken, account.taken = _sum(account.taken), []
            _add(taken, account.reserved)
            for meter in account.meters:
                meter.taken += taken[meter.place]
        count = len(account.settled)
        if count:
            actual, kept = zip(*account.settled[:count], strict=True)
            del account.settled[:count]  # and not what was added since
            self._book(account, _sum(actual), _sum(kept), account.reserved)

    def _make_room(self) -> None:
        """Measure the room to the nearest limit and alert; there is none where an alert may be due."""
        room = list(MOST_ROOM)
        for meter in self._meters.values():
            if meter.period in self._periods:
                to_alert = meter.next_alert - 1 - meter.taken
                if to_alert < 0:
                    self._requests = -1
                    return
                left = min(meter.limit - meter.taken, to_alert)
                if left < room[meter.place]:
                    room[meter.place] = max(0, int(left))
        self._requests, self._tokens, self._usd = room
        self.is_roomy = True

    def _advance(self, wall: float) -> None:
        """Turn to the day of this moment, and count as used what has been uncertain for too long."""
        if not self._starts <= wall < self._ends:
            self._begin_day(wall)
        while self._uncertain and self._uncertain[0][0] <= wall:
            self._end_doubt(heapq.heappop(self._uncertain)[2], None)

    def _begin_day(self, wall: float) -> None:
        """Begin another day, or go back to one. The days used last stay, in case the clock is set, however far."""
        day, month = self._periods = (day_at(wall), month_at(wall))
        self._starts, self._ends = day.starts, day.ends
        for account in self._today.values():
            account.is_past = True
        self._today = self._days.pop(day.number, {})
        for account in self._today.values():
            account.is_past = False
        self._days = {number: accounts for number, accounts in self._days.items() if accounts}
        self._days[day.number] = self._today  # the last
        for number in tuple(self._days)[:-MOST_DAYS]:
            del self._days[number]
        accounts = [next(iter(accounts.values())) for accounts in self._days.values() if accounts]
        months = {month.number, *(month_at(account.day.starts).number for account in accounts)}
        kept = {"day": self._days.keys(), "month": months}
        self._meters = {key: meter for key, meter in self._meters.items() if key[1] in kept[key[0]]}
        self._alerted = {given for given in self._alerted if given.period.number in kept[given.period.kind]}

    def _open(self, model: str | None) -> Account:
        """Open an account of today; a model too many gets the one of no model."""
        if len(self._today) > MOST_MODELS and model not in self.quota.per_model:
            model = None
        account = self._today.get(model)
        if account is None:
            account = self._today[model] = Account(self._periods[0], model)
            account.meters = tuple(self._meters_of(account))
        return account

    def _take(self, account: Account, want: Sums) -> _Refusal | None:
        """Take room for one execution under all limits, or under none."""
        for meter in account.meters:
            more = want[meter.place]
            # What asks for nothing passes, also where a limit is overdrawn.
            if more and meter.taken + more > meter.limit:
                return self._refuse(account, want)
        for meter in account.meters:
            meter.taken += want[meter.place]
        _add(want, account.reserved)
        return None

    def _end_doubt(self, hold: Hold, amounts: Sums | None) -> None:
        """Book what an uncertain hold took, unless it has ended already; None: all that was kept."""
        kept: Sums | None = getattr(hold, "doubted", None)
        if kept is not None:
            del hold.doubted
            self._book(hold.account, kept if amounts is None else amounts, kept, hold.account.uncertain)

    def _book(self, account: Account, amounts: Sums, kept: Sums, kept_in: list[int]) -> None:
        """Put what was used in the place of what was kept."""
        _add(amounts, account.used)
        _subtract(kept, kept_in)
        is_spent = kept_in is account.uncertain
        for meter in account.meters:
            place = meter.place
            more = amounts[place] - kept[place]
            meter.taken += more
            meter.spent += more if is_spent else amounts[place]
            if meter.spent >= meter.next_alert:
                self._alert(meter)

    def _refuse(self, account: Account, want: Sums) -> _Refusal:
        """Name the limit without room that holds longest."""
        self._refused += 1
        over = [
            meter for meter in account.meters if want[meter.place] and meter.taken + want[meter.place] > meter.limit
        ]
        worst = max(over, key=lambda meter: meter.period.ends)
        return _Refusal(worst, want[worst.place], worst.taken)

    def _alert(self, meter: Meter) -> None:
        """Leave word of what is reached; a day or month that is over alerts nobody."""
        if meter.period not in self._periods:
            return
        for level in meter.reached():
            self._alerted.add(Given(meter.period, meter.model, meter.place, level))
            self._outbox.put(
                Alert(
                    dimension=DIMENSIONS[meter.place],
                    period=meter.period.kind,
                    model=meter.model,
                    level=level,
                    used=meter.spent,
                    limit=meter.limit,
                    reserved=meter.taken - meter.spent,
                    starts=meter.period.starts,
                )
            )

    def _accounts(self, period: Period) -> Iterator[Account]:
        """Give the accounts of a day or a month."""
        for accounts in self._days.values():
            for account in accounts.values():
                if period.starts <= account.day.starts < period.ends:
                    yield account

    def _make_meters(self) -> None:
        """Make all meters anew: limits or sums are others."""
        self._meters = {}
        for accounts in self._days.values():
            for account in accounts.values():
                account.meters = tuple(self._meters_of(account))

    def _meters_of(self, account: Account) -> Iterator[Meter]:
        for period in (account.day, month_at(account.day.starts)):
            for model in (None,) if account.model is None else (None, account.model):
                for place, limit in enumerate(self.charges.limits(period.kind, model)):
                    if limit is not None:
                        key = (period.kind, period.number, model, place)
                        yield self._meters.get(key) or self._make_meter(period, model, place, limit)

    def _make_meter(self, period: Period, model: str | None, place: int, limit: int) -> Meter:
        given = {one.level for one in self._alerted if one[:3] == (period, model, place)}
        meter = self._meters[period.kind, period.number, model, place] = Meter(
            period,
            model,
            place,
            limit,
            accounts=(one for one in self._accounts(period) if model is None or one.model == model),
            levels=[level for level in self.quota.alerts_at if level not in given],
        )
        return meter


def _add(amounts: Sequence[int], to: list[int]) -> None:
    """Add amounts to sums."""
    to[0] += amounts[0]
    to[1] += amounts[1]
    to[2] += amounts[2]


def _subtract(amounts: Sequence[int], out_of: list[int]) -> None:
    """Take amounts out of sums."""
    out_of[0] -= amounts[0]
    out_of[1] -= amounts[1]
    out_of[2] -= amounts[2]


def _sum(amounts: Iterable[Sums]) -> Sums:
    """Add up amounts, of which there are some."""
    requests, tokens, usd = zip(*amounts, strict=True)
    return sum(requests), sum(tokens), sum(usd)


def _error(refusal: _Refusal, wall: float) -> QuotaExceeded:
    meter, want, taken = refusal
    whose = f" for {meter.model}" if meter.model else ""
    left = f"{taken:,} of {meter.limit:,} {_UNITS[meter.place]} are used or reserved, and the call may take {want:,}"
    return QuotaExceeded(
        f"the quota of the {meter.period.kind}{whose} has no room: {left}",
        retry_after=None if want > meter.limit else max(0.0, meter.period.ends - wall),
        dimension=DIMENSIONS[meter.place],
        period=meter.period.kind,
        model=meter.model,
        limit=meter.limit,
        used=taken,
    )
