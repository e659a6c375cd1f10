"""What is used of a quota: room is kept before, settled after, and the sums are exact."""

from __future__ import annotations

import json
import random
import threading
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import ConfigurationError, InvalidArgumentError, QuotaExceeded
from claude_overlay.reliability.account import AccountUsage
from claude_overlay.reliability.charges import Amounts
from claude_overlay.reliability.facts import CallCost, CallFacts, Usage
from claude_overlay.reliability.ledger import MOST_MODELS, Hold, Ledger
from claude_overlay.reliability.quota import Alert, Price, Quota

PRICE = Price(input=1, output=2, cache_write=1, cache_read=1)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
HALF_A_DAY = 43200.0
CALLS_EACH = 100


def call(model: str | None = "m", max_tokens: int | None = 100) -> CallFacts:
    """Give the facts of a call."""
    return CallFacts(operation="create_message", method="POST", path="/v1/messages", model=model, max_tokens=max_tokens)


def reserve(ledger: Ledger, *, tokens: int = 0, output: int = 100, wall: float = NOON, model: str | None = "m") -> Hold:
    """Reserve room for a call with so much input and output."""
    return ledger.reserve(call(model, output), CallCost(input_tokens=tokens), wall)


def used(ledger: Ledger, wall: float = NOON) -> tuple[Amounts, Amounts, Amounts]:
    """Give what is used, reserved and uncertain of the day."""
    total = ledger.usage(wall).day.total
    return total.used, total.reserved, total.uncertain


class TestHold:
    """From a reservation to its end."""

    def test_it_is_settled_by_the_answer(self) -> None:
        """What was kept goes, what was taken comes, in day and month, in total and for the model."""
        ledger = Ledger(Quota(prices={"m": PRICE}))
        hold = reserve(ledger, tokens=50)
        assert used(ledger) == (Amounts(), Amounts(1, 150, 250), Amounts())

        hold.settle(Usage(input_tokens=40, output_tokens=7, cache_read_tokens=3), NOON)

        usage = ledger.usage(NOON)
        for account in (usage.day.total, usage.month.total, usage.day.models["m"], usage.month.models["m"]):
            assert (account.used, account.reserved) == (Amounts(1, 50, 57), Amounts())
        assert (usage.day.name, usage.month.name, str(usage.day.total.usd)) == ("2026-11-22", "2026-11", "0.000057")

    def test_it_is_released_when_nothing_was_sent(self) -> None:
        """Nothing is left of it."""
        ledger = Ledger(Quota())
        reserve(ledger).release(NOON)

        assert used(ledger) == (Amounts(), Amounts(), Amounts())

    def test_an_answer_that_is_not_billed_counts_as_a_request(self) -> None:
        """An error status takes no tokens."""
        ledger = Ledger(Quota(prices={"m": PRICE}))
        reserve(ledger).settle(None, NOON)

        assert used(ledger) == (Amounts(1), Amounts(), Amounts())

    def test_an_uncertain_one_counts_as_used_when_its_time_is_over(self) -> None:
        """Until then it is kept apart; after it nothing changes it any more."""
        ledger = Ledger(Quota(uncertain_for=600))
        hold = reserve(ledger)
        hold.uncertain(NOON)
        assert used(ledger, NOON + 599.9) == (Amounts(), Amounts(), Amounts(1, 100))

        hold.settle(Usage(output_tokens=1), NOON + 600)
        hold.release(NOON + 600)

        assert used(ledger, NOON + 600) == (Amounts(1, 100), Amounts(), Amounts())

    @pytest.mark.parametrize(("ends", "left"), [("settle", Amounts(1, 3)), ("release", Amounts())])
    def test_an_uncertain_one_may_still_be_cleared_up(self, ends: str, left: Amounts) -> None:
        """Before its time is over, what is known at last counts."""
        ledger = Ledger(Quota())
        hold = reserve(ledger)
        hold.uncertain(NOON)
        if ends == "settle":
            hold.settle(Usage(output_tokens=3), NOON + 10)
        else:
            hold.release(NOON + 10)

        assert used(ledger, NOON + 1e4) == (left, Amounts(), Amounts())

    def test_ending_it_again_does_no_harm(self) -> None:
        """The first end counts."""
        ledger = Ledger(Quota())
        hold = reserve(ledger)
        for _ in range(2):
            hold.settle(Usage(output_tokens=5), NOON)
            hold.release(NOON)
            hold.uncertain(NOON)

        assert used(ledger) == (Amounts(1, 5), Amounts(), Amounts())

    def test_one_without_an_end_keeps_its_room_until_the_period_is_over(self) -> None:
        """A crash between never frees what may have been spent."""
        ledger = Ledger(Quota(requests_per_day=1))
        reserve(ledger)
        with pytest.raises(QuotaExceeded):
            reserve(ledger, wall=NOON + HALF_A_DAY - 1)

        reserve(ledger, wall=NOON + HALF_A_DAY)


class TestLimits:
    """When there is no room."""

    @pytest.mark.parametrize(
        ("quota", "dimension", "period", "model", "limit"),
        [
            (Quota(requests_per_day=2), "requests", "day", None, 2),
            (Quota(requests_per_month=2), "requests", "month", None, 2),
            (Quota(tokens_per_day=250), "tokens", "day", None, 250),
            (Quota(tokens_per_month=250), "tokens", "month", None, 250),
            (Quota(usd_per_day="0.0005", prices={"m": PRICE}), "usd", "day", None, 500),
            (Quota(usd_per_month=0.0005, prices={"m": PRICE}), "usd", "month", None, 500),
            (Quota(requests_per_day=9, per_model={"m": Quota(tokens_per_day=250)}), "tokens", "day", "m", 250),
        ],
    )
    def test_each_limit_refuses(self, quota: Quota, dimension: str, period: str, model: str | None, limit: int) -> None:
        """The third call is refused before it is sent; the error says what ran out, and when there is room again."""
        ledger = Ledger(quota)
        reserve(ledger)
        reserve(ledger).settle(Usage(output_tokens=100), NOON)

        with pytest.raises(QuotaExceeded, match="has no room") as caught:
            reserve(ledger)

        error = caught.value
        assert (error.dimension, error.period, error.model, error.limit) == (dimension, period, model, limit)
        assert error.used == {"requests": 2, "tokens": 200, "usd": 400}[dimension]
        assert error.retry_after == (HALF_A_DAY if period == "day" else 8 * 86400 + HALF_A_DAY)
        assert (used(ledger)[1].requests, ledger.usage(NOON).refused) == (1, 1)  # nothing of the third was kept
        if model:
            reserve(ledger, model="other")

    def test_the_limit_that_holds_longest_is_told(self) -> None:
        """When the day's and the month's are both reached, waiting for midnight would be in vain."""
        ledger = Ledger(Quota(requests_per_day=1, requests_per_month=1))
        reserve(ledger)

        with pytest.raises(QuotaExceeded) as caught:
            reserve(ledger)
        assert caught.value.period == "month"

    def test_a_call_that_can_never_fit_has_no_time(self) -> None:
        """Its own size is over the limit: no waiting helps."""
        with pytest.raises(QuotaExceeded) as caught:
            reserve(Ledger(Quota(tokens_per_day=99)))

        assert caught.value.retry_after is None

    def test_what_needs_nothing_of_it_passes(self) -> None:
        """A list of models is no token: it passes where tokens have run out."""
        ledger = Ledger(Quota(tokens_per_day=100))
        reserve(ledger).settle(Usage(input_tokens=500), NOON)

        assert used(ledger)[0] == Amounts(1, 500)
        ledger.reserve(call(None, None), CallCost(), NOON)

    def test_a_missing_price_is_told_before_anything_is_kept(self) -> None:
        """It is an error of configuration, not a limit."""
        ledger = Ledger(Quota(usd_per_day=1))
        with pytest.raises(ConfigurationError, match="no price for the model 'm'"):
            reserve(ledger)

        assert used(ledger)[1] == Amounts()


class TestCalendar:
    """Where days and months end."""

    def test_a_new_day_begins_empty_and_the_month_goes_on(self) -> None:
        """At 00:00 UTC, to the second; a month later the month begins anew too."""
        ledger = Ledger(Quota(requests_per_day=1, requests_per_month=2))
        reserve(ledger)
        midnight = NOON + HALF_A_DAY
        reserve(ledger, wall=midnight)
        usage = ledger.usage(midnight)
        assert (usage.day.total.reserved.requests, usage.month.total.reserved.requests) == (1, 2)
        assert (usage.day.starts, usage.day.ends) == (midnight, midnight + 86400)

        with pytest.raises(QuotaExceeded) as caught:
            reserve(ledger, wall=midnight + 86400)
        assert (caught.value.period, caught.value.retry_after) == ("month", 7 * 86400)
        reserve(ledger, wall=midnight + 8 * 86400)

    def test_a_call_belongs_to_the_day_it_began_in(self) -> None:
        """What is settled after midnight is in yesterday's account, and takes nothing of today."""
        ledger = Ledger(Quota())
        hold = reserve(ledger, wall=NOON + HALF_A_DAY - 1)
        hold.settle(Usage(output_tokens=9), NOON + HALF_A_DAY + 1)

        assert used(ledger, NOON + HALF_A_DAY + 1)[0] == Amounts()
        assert used(ledger, NOON)[0] == Amounts(1, 9)
        assert ledger.usage(NOON + HALF_A_DAY + 1).month.total.used == Amounts(1, 9)

    def test_a_clock_that_is_set_back_gives_no_second_quota(self) -> None:
        """Back over midnight, the day before goes on where it was; and so does the next when it comes again."""
        ledger = Ledger(Quota(requests_per_day=1))
        reserve(ledger)
        reserve(ledger, wall=NOON + HALF_A_DAY)

        for wall in (NOON + HALF_A_DAY - 1, NOON + HALF_A_DAY + 1, NOON):
            with pytest.raises(QuotaExceeded):
                reserve(ledger, wall=wall)

    def test_a_day_that_comes_again_has_the_same_limit_for_all_models(self) -> None:
        """A model that is new on it draws on the same quota as one that was there before."""
        ledger = Ledger(Quota(requests_per_day=3))
        reserve(ledger, model="m")
        reserve(ledger, model="m", wall=NOON + HALF_A_DAY)
        reserve(ledger, model="n")
        reserve(ledger, model="m")

        for model in ("n", "m", "new"):
            with pytest.raises(QuotaExceeded):
                reserve(ledger, model=model)

    def test_old_accounts_are_forgotten(self) -> None:
        """Half a year leaves the last months only, with their limits and alerts."""
        ledger = Ledger(Quota(requests_per_day=1, requests_per_month=1000))
        for day in range(183):
            reserve(ledger, wall=NOON + day * 86400).settle(None, NOON + day * 86400)

        exported = ledger.export()
        assert 28 <= len(exported["days"]) <= 62
        assert len(exported["alerts"]) == 2 * len(exported["days"])
        assert len(ledger._meters) <= 62 + 3

    @pytest.mark.parametrize("days", [-400, -40, 40, 400, 40_000])
    def test_a_clock_that_jumps_far_and_comes_back_gives_no_second_quota(self, days: int) -> None:
        """A machine that wakes up in another year: what was used before is used, with its alerts, when it is back."""
        ledger = Ledger(Quota(requests_per_day=2, requests_per_month=5, alerts_at=(0.5,), on_alert=(told := []).append))
        for _ in range(2):
            reserve(ledger).settle(None, NOON)
        alerts = len(told)
        reserve(ledger, wall=NOON + days * 86400).settle(None, NOON + days * 86400)
        for day in range(100):
            ledger.usage(NOON + (days + day) * 86400)  # days that are but looked at do not push others out
        told.clear()

        with pytest.raises(QuotaExceeded):
            reserve(ledger)
        assert ledger.usage(NOON).month.total.used.requests == 2
        assert (alerts, told) == (1, [])

    def test_models_without_limits_are_bounded(self) -> None:
        """Names come from outside: beyond a number they count in the total alone; those with limits always count."""
        ledger = Ledger(Quota(per_model={"limited": Quota(requests_per_day=1)}))
        for number in range(MOST_MODELS + 50):
            reserve(ledger, model=f"model-{number}")
        reserve(ledger, model="limited")

        usage = ledger.usage(NOON)
        assert MOST_MODELS <= len(usage.day.models) - 1 == len(usage.month.models) - 1 <= MOST_MODELS + 1
        assert usage.day.total.reserved.requests == MOST_MODELS + 51
        with pytest.raises(QuotaExceeded):
            reserve(ledger, model="limited")


class TestAlerts:
    """What is told when a share is used."""

    def test_each_comes_once_for_a_threshold_dimension_and_period(self) -> None:
        """To the policy's function and to listeners, in order; again in the next period."""
        alerts, more = list[Alert](), list[Alert]()
        ledger = Ledger(Quota(requests_per_day=4, tokens_per_month=100, alerts_at=(0.5, 1), on_alert=alerts.append))
        ledger.listeners.append(more.append)
        for _ in range(4):
            reserve(ledger, output=20).settle(Usage(output_tokens=20), NOON)

        def told() -> list[tuple[str, str, float, int, int]]:
            return [(one.period, one.dimension, one.level, one.used, one.limit) for one in alerts]

        first = [("day", "requests", 0.5, 2, 4), ("month", "tokens", 0.5, 60, 100), ("day", "requests", 1, 4, 4)]
        assert told() == first
        for _ in range(2):
            hold = reserve(ledger, output=0, wall=NOON + HALF_A_DAY)
            hold.settle(None, NOON + HALF_A_DAY)
        assert told() == [*first, ("day", "requests", 0.5, 2, 4)]
        assert more == alerts
        assert (alerts[0].model, alerts[0].starts, alerts[0].reserved) == (None, NOON - HALF_A_DAY, 0)

    def test_models_have_alerts_of_their_own(self) -> None:
        """By the levels of the whole quota."""
        alerts = list[Alert]()
        ledger = Ledger(Quota(per_model={"m": Quota(requests_per_day=2)}, alerts_at=(0.5,), on_alert=alerts.append))
        reserve(ledger, model="other").settle(None, NOON)
        assert alerts == []
        reserve(ledger).settle(None, NOON)

        assert [(one.model, one.dimension, one.level) for one in alerts] == [("m", "requests", 0.5)]

    def test_what_may_be_used_alerts_too_and_what_is_reserved_does_not(self) -> None:
        """A reservation is an estimate; an uncertain call is probably spent."""
        alerts = list[Alert]()
        ledger = Ledger(Quota(requests_per_day=2, alerts_at=(0.5,), on_alert=alerts.append))
        hold = reserve(ledger)
        assert alerts == []
        hold.uncertain(NOON)

        assert len(alerts) == 1

    def test_a_function_that_raises_is_counted(self) -> None:
        """And the call is not touched by it; nor by one that asks the ledger back."""

        def ask_back(alert: Alert) -> None:
            ledger.usage(NOON)
            raise ValueError(alert)

        ledger = Ledger(Quota(requests_per_day=1, on_alert=ask_back))
        reserve(ledger).settle(None, NOON)

        assert ledger.hook_failures == 2


class TestExport:
    """From one ledger to another."""

    def test_it_goes_through_json_and_back(self) -> None:
        """The same sums and the same alerts given; what was under way is used."""
        quota = Quota(requests_per_day=4, alerts_at=(0.25,), prices={"m": PRICE})
        ledger = Ledger(quota)
        reserve(ledger).settle(Usage(output_tokens=9), NOON)
        settled = ledger.export()
        assert Ledger.load(quota, json.loads(json.dumps(settled))).export() == settled

        reserve(ledger)
        reserve(ledger).uncertain(NOON)
        alerts = list[Alert]()
        loaded = Ledger.load(Quota(requests_per_day=4, alerts_at=(0.25,), on_alert=alerts.append), ledger.export())

        assert used(loaded) == (Amounts(3, 209, 418), Amounts(), Amounts())
        reserve(loaded).settle(None, NOON)
        assert alerts == []
        with pytest.raises(QuotaExceeded):
            reserve(loaded)

    def test_ledgers_are_added(self) -> None:
        """Two processes' exports make one sum; one that is refused adds nothing."""
        ledger = Ledger(Quota())
        reserve(ledger).settle(None, NOON)
        exported = ledger.export()
        ledger.add(exported)
        assert used(ledger)[0] == Amounts(2)

        exported["days"][-1]["used"] = "much"
        with pytest.raises(InvalidArgumentError):
            ledger.add(exported)
        assert used(ledger)[0] == Amounts(2)

    def test_an_old_export_does_not_drop_today(self) -> None:
        """Accounts of long ago are read, harm nothing, and are gone with the next day."""
        old = Ledger(Quota())
        reserve(old, wall=NOON - 400 * 86400)
        ledger = Ledger(Quota(requests_per_day=1))
        reserve(ledger)
        ledger.add(old.export())

        with pytest.raises(QuotaExceeded):
            reserve(ledger)


def test_another_quota_goes_by_what_is_used() -> None:
    """Limits and prices are the new ones at once; listeners stay, the policy's function is the new policy's."""
    first, second, listener = list[Alert](), list[Alert](), list[Alert]()
    ledger = Ledger(Quota(requests_per_day=10, on_alert=first.append))
    ledger.listeners.append(listener.append)
    hold = reserve(ledger)
    ledger.reconfigure(Quota(requests_per_day=2, on_alert=second.append, prices={"m": PRICE}), NOON)
    assert ledger.quota.requests_per_day == 2
    hold.settle(Usage(output_tokens=3), NOON)
    reserve(ledger).settle(None, NOON)

    assert used(ledger)[0] == Amounts(2, 3, 6)
    assert (len(first), len(second), len(listener)) == (0, 2, 2)
    with pytest.raises(QuotaExceeded):
        reserve(ledger)
    ledger.reconfigure(Quota(), NOON)
    reserve(ledger)


def test_a_function_that_was_taken_off_the_list_stays_off() -> None:
    """Another quota takes its predecessor's function off where it still is, and brings its own."""
    heard = list[Alert]()
    ledger = Ledger(Quota(on_alert=heard.append))
    ledger.listeners.clear()
    ledger.reconfigure(Quota(requests_per_day=1), NOON)
    reserve(ledger).settle(None, NOON)

    assert (heard, ledger.listeners) == ([], [])


class Spender:
    """One of many threads that spend from one ledger, and what it knows to have spent."""

    def __init__(self, ledger: Ledger, number: int) -> None:
        self.ledger = ledger
        self.chance = random.Random(number)  # noqa: S311 - failures, not secrets
        self.used, self.lost, self.refused = (0, 0, 0), 0, 0

    def call(self) -> None:
        """Reserve, and end in one of the ways that calls end."""
        output = self.chance.randrange(1, 60)
        try:
            hold = reserve(self.ledger, tokens=10, output=output)
        except QuotaExceeded:
            self.refused += 1
            return
        end = self.chance.random()
        if end < 0.7:
            taken = Usage(input_tokens=self.chance.randrange(11), output_tokens=self.chance.randrange(output + 1))
            hold.settle(taken, NOON)
            self.add(taken)
        elif end < 0.8:
            hold.release(NOON)
        elif end < 0.9:
            hold.uncertain(NOON)
            self.add(Usage(input_tokens=10, output_tokens=output))
        else:  # it crashed: nobody says anything any more
            self.lost += 1

    def add(self, usage: Usage) -> None:
        """Remember what was spent."""
        requests, tokens, micro_usd = self.used
        self.used = (
            requests + 1,
            tokens + usage.input_tokens + usage.output_tokens,
            micro_usd + PRICE.micro_usd(usage),
        )


def taken(account: AccountUsage) -> Amounts:
    """Give all that is not free."""
    return Amounts(*map(sum, zip(account.used, account.reserved, account.uncertain, strict=True)))


def test_a_hundred_threads_never_overspend() -> None:
    """Reserving, settling, cancelling and crashing against hard limits: never over, and exact to the last token."""
    quota = Quota(
        requests_per_day=6_000, tokens_per_month=200_000, per_model={"m": Quota(usd_per_day="0.3")},
        prices={"m": PRICE}, on_alert=lambda _: 1 / 0, uncertain_for=0,
    )  # fmt: skip
    ledger = Ledger(quota)
    spenders, seen, start = [Spender(ledger, number) for number in range(100)], list[Amounts](), threading.Barrier(100)

    def work(spender: Spender) -> None:
        start.wait(120)
        for step in range(CALLS_EACH):
            spender.call()
            if step % 20 == 0:
                usage = ledger.usage(NOON)
                month = taken(usage.month.total).tokens
                seen.append(Amounts(taken(usage.day.total).requests, month, taken(usage.day.models["m"]).micro_usd))

    threads = [threading.Thread(target=work, args=(spender,)) for spender in spenders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    usage = ledger.usage(NOON)
    assert [max(one[place] for one in seen) <= most for place, most in enumerate((6_000, 200_000, 300_000))] == [
        True
    ] * 3
    assert usage.day.total.used == usage.month.models["m"].used == tuple(
        sum(spender.used[place] for spender in spenders) for place in range(3)
    )  # fmt: skip
    assert usage.day.total.reserved.requests == sum(spender.lost for spender in spenders)
    assert usage.refused == sum(spender.refused for spender in spenders) > 0  # the limits were reached


@dataclass
class Known:
    """What the naive model knows of a hold."""

    hold: Hold
    model: str | None
    day: str
    month: str
    amounts: Amounts
    state: str = "reserved"
    ends: float = 0.0


class LedgerMachine(RuleBasedStateMachine):
    """A ledger beside a naive model, which keeps every hold and adds all of them up each time."""

    LEVELS = (0.5, 1.0)

    def __init__(self) -> None:
        super().__init__()
        self.wall = self.latest = NOON
        self.known = list[Known]()
        self.alerts = list[tuple[str, str | None, str, float]]()
        self.expected = list[tuple[str, str | None, str, float]]()
        self.given = set[tuple[str, str | None, str, float]]()
        self.refused = 0

    @initialize(
        requests=st.sampled_from([None, 5]), tokens=st.sampled_from([None, 300]), usd=st.sampled_from([None, 500])
    )
    def begin(self, requests: int | None, tokens: int | None, usd: int | None) -> None:
        """Make the ledger."""
        dollars = None if usd is None else usd / 1e6
        self.limits = {
            ("day", None): (requests, None, dollars and round(dollars * 1e6)),
            ("month", None): (None, tokens and tokens * 3, None),
            ("day", "m"): (None, tokens, None),
            ("month", "m"): (requests and requests * 2, None, None),
        }
        quota = Quota(
            requests_per_day=requests, usd_per_day=dollars, tokens_per_month=tokens and tokens * 3,
            per_model={"m": Quota(tokens_per_day=tokens, requests_per_month=requests and requests * 2)},
            prices={"m": PRICE}, unknown_price="ignore", alerts_at=self.LEVELS, uncertain_for=7200, on_alert=self.hear,
        )  # fmt: skip
        self.ledger = Ledger(quota)

    def hear(self, alert: Alert) -> None:
        """Take an alert."""
        name = self.names(alert.starts)[0 if alert.period == "day" else 1]
        self.alerts.append((name, alert.model, alert.dimension, alert.level))

    @staticmethod
    def names(wall: float) -> tuple[str, str]:
        """Name the day and the month."""
        date = datetime.fromtimestamp(wall, UTC)
        return f"{date:%Y-%m-%d}", f"{date:%Y-%m}"

    def total(self, name: str, model: str | None, *states: str) -> tuple[int, ...]:
        """Add up the holds of a period and a model, or of all models."""
        mine = [
            one.amounts for one in self.known
            if name in (one.day, one.month) and (model is None or one.model == model) and one.state in states
        ]  # fmt: skip
        return tuple(sum(amounts[place] for amounts in mine) for place in range(3))

    def places(self, model: str | None, wall: float) -> list[tuple[str, str, str | None]]:
        """Give the accounts that a call of a model belongs to: kind, name, model."""
        both = list(zip(("day", "month"), self.names(wall), strict=True))
        return [(*one, None) for one in both] + ([(*one, model) for one in both] if model else [])

    def note(self, one: Known) -> None:
        """Note the alerts due after a change of a hold."""
        for kind, name, model in self.places(one.model, self.wall):
            if name not in (one.day, one.month):
                continue
            sums = self.total(name, model, "used", "uncertain")
            for place, limit in enumerate(self.limits.get((kind, model), ())):
                for level in self.LEVELS if limit and sums[place] else ():
                    alert = (name, model, ("requests", "tokens", "usd")[place], level)
                    if limit and sums[place] >= level * limit and alert not in self.given:
                        self.given.add(alert)
                        self.expected.append(alert)

    def lapse(self) -> None:
        """Count what has been uncertain for too long."""
        due = [one for one in self.known if one.state == "uncertain" and one.ends <= self.wall]
        for one in sorted(due, key=lambda one: one.ends):
            one.state = "used"
            self.note(one)

    @rule(hours=st.sampled_from([0.5, 1, 2, 5, 24, 400]))
    def wait(self, hours: float) -> None:
        """Let time pass."""
        self.wall += hours * 3600
        self.latest = max(self.latest, self.wall)

    @rule()
    def set_back(self) -> None:
        """Set the clock back to half a day before the latest it has shown."""
        self.wall = self.latest - HALF_A_DAY

    @rule(model=st.sampled_from(["m", "m", "n", None]), tokens=st.integers(0, 40), output=st.integers(0, 60))
    def reserve(self, model: str | None, tokens: int, output: int) -> None:
        """Begin a call."""
        self.lapse()
        want = Amounts(1, tokens + output, tokens + 2 * output if model == "m" else 0)
        over = [
            kind for kind, name, of in self.places(model, self.wall)
            for taken, more, limit in zip(
                self.total(name, of, "reserved", "used", "uncertain"), want, self.limits.get((kind, of), (None,) * 3),
                strict=True,
            )
            if limit is not None and more and taken + more > limit
        ]  # fmt: skip
        try:
            hold = reserve(self.ledger, tokens=tokens, output=output, wall=self.wall, model=model)
        except QuotaExceeded as error:
            told: str | None = error.period
            self.refused += 1
        else:
            told = None
            self.known.append(Known(hold, model, *self.names(self.wall), want))
        assert told == (max(over) if over else None)  # "month" comes after "day"

    def pick(self, number: int) -> Known:
        """Choose one of the latest holds."""
        self.lapse()
        return self.known[-1 - number % len(self.known)]

    @precondition(lambda self: self.known)
    @rule(number=st.integers(0, 5), taken=st.one_of(st.none(), st.tuples(st.integers(0, 40), st.integers(0, 60))))
    def settle(self, number: int, taken: tuple[int, int] | None) -> None:
        """End a call by its answer."""
        one = self.pick(number)
        usage = None if taken is None else Usage(input_tokens=taken[0], output_tokens=taken[1])
        one.hold.settle(usage, self.wall)
        if one.state in {"reserved", "uncertain"}:
            price = 0 if usage is None or one.model != "m" else usage.input_tokens + 2 * usage.output_tokens
            one.amounts = Amounts(1, sum(taken or ()), price)
            one.state = "used"
            self.note(one)

    @precondition(lambda self: self.known)
    @rule(number=st.integers(0, 5))
    def release(self, number: int) -> None:
        """End a call that was not sent."""
        one = self.pick(number)
        one.hold.release(self.wall)
        if one.state in {"reserved", "uncertain"}:
            one.state = "released"

    @precondition(lambda self: self.known)
    @rule(number=st.integers(0, 5))
    def uncertain(self, number: int) -> None:
        """Lose sight of a call."""
        one = self.pick(number)
        one.hold.uncertain(self.wall)
        if one.state == "reserved":
            one.state, one.ends = "uncertain", self.wall + 7200
            self.note(one)

    @invariant()
    def agree(self) -> None:
        """Compare all that can be seen."""
        if not hasattr(self, "ledger"):
            return
        self.lapse()
        usage = self.ledger.usage(self.wall)
        for period, name in zip((usage.day, usage.month), self.names(self.wall), strict=True):
            assert period.name == name
            for model, account in [(None, period.total), *period.models.items()]:
                assert account.used == self.total(name, model, "used")
                assert account.reserved == self.total(name, model, "reserved")
                assert account.uncertain == self.total(name, model, "uncertain")
        assert usage.refused == self.refused
        assert sorted(self.alerts, key=str) == sorted(self.expected, key=str)
        assert len(set(self.alerts)) == len(self.alerts)


LedgerMachine.TestCase.settings = thorough(15, steps=40)
TestAgainstNaiveModel = LedgerMachine.TestCase
TestAgainstNaiveModel.__doc__ = "Any sequence of calls leaves the ledger as a naive model of it."
