"""A hold ends once, and what is left to be booked later changes nothing that anybody can see."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest
from tests.overlay.reliability.test_ledger import NOON, PRICE, call, reserve, used

from claude_overlay.errors import QuotaExceeded
from claude_overlay.reliability.charges import Amounts
from claude_overlay.reliability.facts import CallCost, Usage
from claude_overlay.reliability.ledger import MOST_ROOM, Ledger
from claude_overlay.reliability.quota import Alert, Quota

DAY = 86_400.0


def test_it_says_how_it_ended() -> None:
    """Open, then uncertain, then closed; and what comes after that changes nothing."""
    ledger = Ledger(Quota(tokens_per_day=1000))
    hold = reserve(ledger)
    states = [hold.state]
    hold.uncertain(NOON)
    states.append(hold.state)
    hold.settle(Usage(output_tokens=7), NOON)
    states.append(hold.state)
    assert states == ["open", "uncertain", "closed"]
    hold.release(NOON)
    hold.settle(Usage(output_tokens=9), NOON)
    assert used(ledger) == (Amounts(1, 7, 0), Amounts(), Amounts())


def test_of_many_threads_one_settles() -> None:
    """Without a lock: whoever takes the amounts away."""
    ledger = Ledger(Quota(tokens_per_day=10**9))
    reserve(ledger).settle(Usage(output_tokens=100), NOON)  # from here on there is room
    for _ in range(50):
        hold, together = reserve(ledger), threading.Barrier(4)

        def settle(hold=hold, together=together) -> None:  # type: ignore[no-untyped-def]
            together.wait(120)
            hold.settle(Usage(output_tokens=1), NOON)

        threads = [threading.Thread(target=settle) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert used(ledger) == (Amounts(51, 150, 0), Amounts(), Amounts())


@pytest.mark.parametrize("size", [1, 10, 99, 100])
def test_an_alert_comes_with_the_settlement_that_reaches_it(size: int) -> None:
    """Not with the next reservation, nor with a look, however much room there was before."""
    given: list[Alert] = []
    ledger = Ledger(Quota(tokens_per_day=100_000, alerts_at=(0.5,), on_alert=given.append))
    spent = 0
    while spent < 50_000:
        assert not given
        reserve(ledger).settle(Usage(output_tokens=size), NOON)
        spent += size
    assert [(alert.used, alert.reserved) for alert in given] == [(spent, 0)]


def test_more_than_was_kept_alerts_at_once() -> None:
    """An answer that takes more than its estimate is counted when it comes."""
    given: list[Alert] = []
    ledger = Ledger(Quota(tokens_per_day=100_000, alerts_at=(0.5,), on_alert=given.append))
    reserve(ledger).settle(Usage(output_tokens=100), NOON)
    reserve(ledger).settle(Usage(output_tokens=49_800), NOON)
    assert not given
    reserve(ledger).settle(Usage(input_tokens=101), NOON)

    assert [alert.used for alert in given] == [50_001]


def test_the_room_is_shared_by_all_models_and_never_passed() -> None:
    """Whatever was taken without a look, the last call that fits is let through, and the next one is not."""
    ledger = Ledger(Quota(tokens_per_day=100_000, prices={"m": PRICE}, per_model={"n": Quota(tokens_per_day=5_000)}))
    passed = {"m": 0, "n": 0}
    for number in range(2_000):
        model = "mn"[number % 2]
        with suppress(QuotaExceeded):
            reserve(ledger, model=model)
            passed[model] += 1

    assert passed == {"m": 950, "n": 50}
    assert used(ledger)[1].tokens == 100_000


def test_what_was_not_used_is_there_again_before_anybody_is_refused() -> None:
    """Settlements that were left to be booked are booked when the room is used up."""
    ledger = Ledger(Quota(tokens_per_day=1_000))
    for _ in range(991):
        reserve(ledger, output=10).settle(Usage(output_tokens=1), NOON)
    assert used(ledger)[0].tokens == 991
    with pytest.raises(QuotaExceeded):
        reserve(ledger, output=10)


def test_more_calls_than_the_room_is_for_are_all_counted() -> None:
    """Without any limit as well."""
    ledger = Ledger(Quota())
    calls = 3 * MOST_ROOM[0] + 1
    for _ in range(calls):
        ledger.reserve(call(), CallCost(), NOON).settle(Usage(output_tokens=2), NOON)

    assert used(ledger)[0] == Amounts(calls, 2 * calls, 0)
    assert Ledger.load(Quota(), ledger.export()).usage(NOON).day.total.used == Amounts(calls, 2 * calls, 0)


def test_an_answer_of_yesterday_is_booked_for_yesterday() -> None:
    """Also when it comes while there is room today."""
    ledger = Ledger(Quota(tokens_per_month=10**6))
    early = reserve(ledger)
    reserve(ledger, wall=NOON + DAY).settle(Usage(output_tokens=5), NOON + DAY)
    early.settle(Usage(output_tokens=7), NOON + DAY)

    usage = ledger.usage(NOON + DAY)
    assert (usage.day.total.used.tokens, usage.month.total.used.tokens) == (5, 12)
    assert used(ledger)[0].tokens == 7
