"""Budgets for resends: the bound of the one, the published numbers of the other, and threads at both."""

from __future__ import annotations

import heapq
import pickle
from dataclasses import FrozenInstanceError, replace
from random import Random
from threading import Barrier, Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.budget import (
    SLICES,
    QuotaToken,
    RetryBudget,
    RetryBudgetState,
    RetryQuota,
    RetryQuotaState,
    Token,
    budget_state,
)
from claude_overlay.reliability.state import AnyBudget, AnyToken
from claude_overlay.reliability.verdict import FAILED, OVERLOADED, THROTTLED


def drain(state: AnyBudget, now: float, most: int = 100_000) -> int:
    """Take resends until there are none; give how many there were."""
    return next(count for count in range(most) if state.withdraw(FAILED, now) is None)


# ---- the ratio -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("calls", "left"), [(0, 10), (9, 10), (10, 11), (99, 19), (100, 20), (1_000, 110)])
def test_a_share_of_the_calls_and_a_reserve(calls: int, left: int) -> None:
    """With the defaults: ten resends for a start, and one more for every ten calls."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 100.0)
    for _ in range(calls):
        state.deposit(100.0)

    assert state.balance(100.0) == pytest.approx(0.1 * calls + 10.0)
    assert drain(state, 100.0) == left


def test_nothing_is_allowed_without_ratio_and_reserve() -> None:
    """A budget of nothing forbids every resend."""
    state = RetryBudgetState(RetryBudget(ratio=0, burst=0), 0.0)
    state.deposit(0.0)

    assert state.withdraw(FAILED, 1_000.0) is None


def test_a_lone_client_gets_all_its_attempts() -> None:
    """A client that calls once is sent again twice, and after a while again; the reserve fills by the second."""
    state = RetryBudgetState(RetryBudget(burst=2.0), 0.0)
    state.deposit(0.0)
    assert drain(state, 0.0) == 2
    assert drain(state, 9.9) == 0
    assert drain(state, 10.0) == 1
    assert state.balance(1_000.0) == 2.0, "never above the burst"


def test_a_resend_out_of_the_reserve_comes_back_once() -> None:
    """One that was not sent goes back to the reserve, which never holds more than its burst."""
    state = RetryBudgetState(RetryBudget(burst=2.0, min_per_second=0.0), 0.0)
    tokens = [state.withdraw(FAILED, 0.0) for _ in range(2)]
    for token in (*tokens, *tokens):
        assert token is not None
        token.refund(0.0)
    assert state.balance(0.0) == 2.0


def test_good_hours_do_not_save_up() -> None:
    """After an hour of 100 calls a second, an outage gets the resends of ten seconds, not those of an hour."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 0.0)
    for second in range(3_600):
        for _ in range(100):
            state.deposit(float(second))

    assert drain(state, 3_600.0) <= 110


def test_calls_and_resends_leave_the_window_together() -> None:
    """What was spent stays spent for one window; so long the calls that paid for it are remembered, and no longer."""
    state = RetryBudgetState(RetryBudget(ratio=0.5, burst=0), 0.0)
    for _ in range(10):
        state.deposit(0.5)
    assert drain(state, 0.9) == 5

    assert state.balance(9.9) == 0.0
    state.deposit(9.9)
    assert state.balance(9.9) == 0.5
    assert state.balance(10.0) == 0.5  # the first second has gone, with its calls and resends
    assert state.balance(20.0) == 0.0


@pytest.mark.parametrize("part", range(1, 9))
def test_each_part_of_the_window_leaves_on_its_own(part: int) -> None:
    """A call is remembered for a window from the beginning of its part, from the very first parts on."""
    state = RetryBudgetState(RetryBudget(ratio=1.0, burst=0), 0.5)
    for at in range(part + 1):
        state.deposit(at + 0.75)

    assert state.balance(9.999) == part + 1
    for gone in range(part + 1):
        assert state.balance(10.0 + gone) == state.balance(10.999 + gone) == part - gone


def test_a_long_silence_empties_the_window() -> None:
    """Days later nothing is left of it, and nothing is owed."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 0.0)
    for _ in range(1_000):
        state.deposit(1.0)
    drain(state, 1.0)

    assert state.balance(1_000_000.0) == 10.0


def test_time_that_goes_back_stands_still() -> None:
    """Threads read the clock before they get the lock, so an older time may come later. It opens no older window."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 50.0)
    state.deposit(55.0)
    state.deposit(45.0)
    state.deposit(-10.0)

    assert state.balance(12.0) == state.balance(55.0) == pytest.approx(10.3)


@pytest.mark.parametrize("floor", [0.1, 1.0])
@pytest.mark.parametrize("tenths", [0, 1, 3, 5, 7, 9, 10])
def test_no_failure_rate_breaks_the_bound(tenths: int, floor: float) -> None:
    """100 calls a second for three minutes, three attempts each: at every failure rate at most 1.12 sends a call.

    The bound holds at every moment, not at the end alone. Without a budget a total outage costs three sends a call.
    """
    policy, random = RetryBudget(ratio=0.1, min_per_second=floor), Random(tenths)  # noqa: S311 - a simulation
    state = RetryBudgetState(policy, 0.0)
    calls = resends = 0
    events = [(number / 100, 1) for number in range(18_000)]
    while events:
        now, attempt = heapq.heappop(events)
        if attempt == 1:
            state.deposit(now)
            calls += 1
        if random.random() < tenths / 10 and attempt < 3 and state.withdraw(FAILED, now) is not None:
            heapq.heappush(events, (now + random.random() * 0.5, attempt + 1))
            resends += 1
            assert resends <= 0.1 * calls + floor * now + policy.burst + 1e-6

    assert (calls + resends) / calls <= 1.12
    if tenths == 10:
        assert resends >= 0.09 * calls, "a budget that allows nothing would pass too"


RESERVE = -(1 << 62)


class Window:
    """What `RetryBudget` promises, kept the naive way: every call and resend by its part of time."""

    def __init__(self, policy: RetryBudget, now: float) -> None:
        self.policy = policy
        self.part = int(now // (policy.window / SLICES))
        self.calls: list[int] = []
        self.resends: list[int] = []
        self.reserve, self.filled = policy.burst, now

    def turn(self, now: float) -> None:
        """Forget what has left the window."""
        length = self.policy.window / SLICES
        if now > self.filled:
            gained = self.policy.min_per_second * (now - self.filled)
            self.reserve, self.filled = min(self.policy.burst, self.reserve + gained), now
        if now >= (self.part + 1) * length:
            self.part = max(self.part, int(now // length))
        self.calls = [part for part in self.calls if part > self.part - SLICES]
        self.resends = [part for part in self.resends if part > self.part - SLICES]

    def take(self) -> int | None:
        """Take one more within the ratio (its part) or out of the reserve (RESERVE); None for neither."""
        if self.earned() >= 1:
            self.resends.append(self.part)
            return self.part
        if self.reserve >= 1:
            self.reserve -= 1
            return RESERVE
        return None

    def earned(self) -> float:
        """What the calls of the window still pay for."""
        return self.policy.ratio * len(self.calls) - len(self.resends)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.integers(1, 30)),
        st.tuples(st.just("resend"), st.integers(1, 5)),
        st.tuples(st.just("refund"), st.integers(0, 100)),
        st.tuples(st.just("succeeded"), st.integers(0, 100)),
        st.tuples(st.just("wait"), st.floats(-1, 25)),
    ),
    max_size=60,
)


@thorough(40)
@given(
    policy=st.builds(
        RetryBudget,
        ratio=st.sampled_from([0.0, 0.1, 0.2, 0.5, 1.0]),
        min_per_second=st.sampled_from([0.0, 0.1, 0.25, 1.0]),
        burst=st.sampled_from([0.0, 0.5, 1.0, 3.0, 10.0]),
        window=st.sampled_from([0.5, 1.0, 10.0, 60.0]),
    ),
    start=st.floats(-1e6, 1e6),
    steps=STEPS,
)
def test_it_is_the_window_it_promises(policy: RetryBudget, start: float, steps: list[tuple[str, Any]]) -> None:
    """For any course of calls, resends, refunds and waits: the naive window's decisions, and never above the bound."""
    state, model = RetryBudgetState(policy, start), Window(policy, start)
    now, calls, sent, latest = start, 0, 0, start
    tokens: list[tuple[Token, int]] = []
    for step, amount in steps:
        model.turn(now)
        for _ in range(amount if step in ("call", "resend") else 0):
            if step == "call":
                state.deposit(now)
                model.calls.append(model.part)
                calls += 1
                continue
            token, part = state.withdraw(FAILED, now), model.take()
            assert (token is None) is (part is None)
            if token is not None and part is not None:
                tokens.append((token, part))
                sent += 1
        if step == "wait":
            now += amount
            latest = max(latest, now)
        elif step in ("refund", "succeeded") and tokens:
            token, part = tokens.pop(amount % len(tokens))
            if step == "refund":
                token.refund(now)
                sent -= 1
                if part == RESERVE:
                    model.reserve = min(policy.burst, model.reserve + 1)
                elif part in model.resends:
                    model.resends.remove(part)
            else:
                token.succeeded()
            token.refund(now)  # the second time does nothing
        bound = policy.ratio * calls + policy.min_per_second * (latest - start) + policy.burst
        assert sent <= bound + 1e-6
    model.turn(now)
    assert state.balance(now) == pytest.approx(max(0.0, model.earned()) + model.reserve)


def test_a_resend_that_was_not_sent_comes_back_once() -> None:
    """A refund gives one back, not two; after success there is nothing to give back; after the window neither."""
    policy = RetryBudget(ratio=1.0, burst=0)
    state = RetryBudgetState(policy, 0.0)
    state.deposit(0.0)
    token = state.withdraw(FAILED, 0.0)
    assert token is not None
    assert state.withdraw(FAILED, 0.0) is None
    token.refund(1.0)
    token.refund(1.0)
    assert state.balance(1.0) == 1.0

    done = state.withdraw(FAILED, 1.0)
    assert done is not None
    done.succeeded()
    done.refund(1.0)
    assert state.balance(1.0) == 0.0

    late = RetryBudgetState(policy, 0.0)
    late.deposit(0.0)
    old = late.withdraw(FAILED, 0.0)
    assert old is not None
    late.deposit(10.0)
    old.refund(10.0)
    assert late.balance(10.0) == 1.0


def test_success_costs_and_earns_nothing_here() -> None:
    """Only calls earn: a success at the first attempt changes nothing."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 0.0)
    state.succeeded(0.0)

    assert state.balance(0.0) == 10.0


def test_another_policy_goes_on_with_what_was_seen() -> None:
    """A new ratio holds at once, for the calls and resends of the window; the reserve stays as full as it is."""
    state = RetryBudgetState(RetryBudget(burst=10.0), 0.0)
    for _ in range(100):
        state.deposit(0.0)
    assert drain(state, 0.0) == 20

    state.reconfigure(RetryBudget(ratio=0.2, burst=20.0), 5.0)
    assert state.balance(5.0) == pytest.approx(0.2 * 100 - 10 + 0.5 * 2)
    state.reconfigure(RetryBudget(ratio=0.05, burst=5.0), 5.0)
    assert state.balance(5.0) == pytest.approx(0.25)
    assert state.withdraw(FAILED, 5.0) is None
    state.reconfigure(RetryBudget(ratio=0, burst=0), 5.0)
    state.reconfigure(RetryBudget(ratio=0), 5.0)
    assert state.balance(5.0) == 0.0, "a reserve that comes anew begins empty"


@pytest.mark.parametrize("window", [1.0, 40.0])
def test_another_window_begins_with_what_the_old_one_holds(window: float) -> None:
    """Neither calls nor resends are lost by it, and a token of the old window takes nothing from the new one."""
    state = RetryBudgetState(RetryBudget(burst=0), 0.0)
    for _ in range(100):
        state.deposit(5.0)
    tokens = [state.withdraw(FAILED, 5.0) for _ in range(10)]
    state.reconfigure(RetryBudget(burst=0, window=window), 6.0)

    assert state.balance(6.0) == 0.0
    for token in tokens:
        assert token is not None
        token.refund(6.0)
    assert state.balance(6.0) == 0.0
    assert state.balance(6.0 + window / 2) == 0.0
    state.deposit(6.0 + window)
    assert state.balance(6.0 + window) == pytest.approx(0.1)


def in_threads(count: int, work: Any) -> None:
    """Run `work(number)` in so many threads that begin together; raise what one of them raised."""
    barrier, failures = Barrier(count), []

    def run(number: int) -> None:
        barrier.wait()
        try:
            work(number)
        except Exception as error:  # noqa: BLE001 - handed on below
            failures.append(error)

    threads = [Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert not failures


def test_a_hundred_threads_get_exactly_what_is_there() -> None:
    """No call is lost and no resend given twice: a tenth of 20,000 calls and the reserve, to the last one."""
    state, taken = RetryBudgetState(RetryBudget(burst=10.0), 0.0), [0] * 100

    def work(number: int) -> None:
        for step in range(200):
            state.deposit(0.0)
            token = state.withdraw(FAILED, 0.0)
            if token is None:
                continue
            if step % 3:
                taken[number] += 1
            else:
                token.refund(0.0)

    in_threads(100, work)

    assert 0 < sum(taken) <= 2_010
    assert sum(taken) + drain(state, 0.0) == 2_010


# ---- the quota of AWS ------------------------------------------------------------------------------------------

# Facts published by AWS, not our choice: the conformance cases of the SDKs' `standard` mode. The cost of a resend, the
# quota at the start, the answers of each call, and the quota after each call. Those of cost 14 are the numbers of
# November 2026 (botocore 1.44 and the announcement), those of cost 5 the ones before (smithy-python, test_retries).
AWS: list[tuple[str, int, int, list[list[int]], list[int]]] = [
    ("retry eventually succeeds", 14, 500, [[500, 500, 200]], [486]),
    ("fails by max attempts", 14, 500, [[502, 502, 502]], [472]),
    ("quota reached after one retry", 14, 14, [[500, 502]], [0]),
    ("no retries if the quota is 0", 14, 0, [[500]], [0]),
    ("quota too small for a second retry", 14, 20, [[500, 502]], [6]),
    ("quota recovers by success", 14, 30, [[500, 502, 200], [500, 200]], [16, 16]),
    ("2025: retry eventually succeeds", 5, 500, [[500, 500, 200]], [495]),
    ("2025: fails by max attempts", 5, 500, [[502, 502, 502]], [490]),
    ("2025: quota reached after one retry", 5, 5, [[500, 502]], [0]),
    ("2025: no retries if the quota is 0", 5, 0, [[500]], [0]),
    ("2025: retries stop with the quota", 5, 10, [[500, 502, 503]], [0]),
    ("2025: quota recovers by success", 5, 15, [[500, 502, 200], [500, 200]], [10, 10]),
]


def aws_call(state: RetryQuotaState, answers: list[int], most: int) -> list[int]:
    """One call of at most so many attempts with these answers; the quota after each attempt."""
    seen, token = [], None
    for number, status in enumerate(answers, start=1):
        if status == 200:
            if token is None:
                state.succeeded(0.0)
            else:
                token.succeeded()
        elif number < most:
            token = state.withdraw(THROTTLED if status == 429 else FAILED, 0.0)
        seen.append(state.available)
    return seen


@pytest.mark.parametrize("case", AWS, ids=lambda case: case[0])
def test_the_vectors_that_aws_published(case: tuple[str, int, int, list[list[int]], list[int]]) -> None:
    """The quota is theirs after each call."""
    _, cost, capacity, calls, after = case
    state = RetryQuotaState(RetryQuota(capacity=capacity, transient_cost=cost), 0.0)
    most = 5 if len(calls) > 1 or capacity == 10 else 3

    assert [aws_call(state, answers, most)[-1] for answers in calls] == after


def test_the_vectors_step_by_step() -> None:
    """500 → 486 → 472, and back to 486 by success: the last cost comes back, the first does not."""
    assert aws_call(RetryQuotaState(RetryQuota(), 0.0), [500, 500, 200], 3) == [486, 472, 486]
    assert aws_call(RetryQuotaState(RetryQuota(), 0.0), [429, 429, 200], 3) == [495, 490, 495]
    assert aws_call(RetryQuotaState(RetryQuota(), 0.0), [500, 429, 200], 3) == [486, 481, 486]


def test_the_vector_of_two_calls_at_once() -> None:
    """Of AWS too: each call gives its own last cost back, whoever ends first."""
    state = RetryQuotaState(RetryQuota(transient_cost=5), 0.0)
    seen = []
    one = [state.withdraw(FAILED, 0.0) for _ in range(2)][-1]
    seen.append(state.available)
    two = state.withdraw(FAILED, 0.0)
    seen.append(state.available)
    for token in (two, one):
        assert token is not None
        token.succeeded()
        seen.append(state.available)

    assert seen == [490, 485, 490, 495]


def test_too_much_work_costs_less() -> None:
    """429 and 529 cost `throttle_cost`, all else `transient_cost`."""
    state = RetryQuotaState(RetryQuota(capacity=100, transient_cost=10, throttle_cost=3), 0.0)
    for verdict, left in ((FAILED, 90), (THROTTLED, 87), (OVERLOADED, 84)):
        assert state.withdraw(verdict, 0.0) is not None
        assert state.available == left


def test_success_fills_the_quota_but_never_above_it() -> None:
    """One token for each success at the first attempt; a full quota stays full."""
    state = RetryQuotaState(RetryQuota(), 0.0)
    state.succeeded(0.0)
    assert state.available == 500
    state.withdraw(FAILED, 0.0)
    state.deposit(0.0)
    state.succeeded(0.0)
    assert state.available == 487


def test_a_cost_comes_back_once() -> None:
    """By refund or by success, whichever is first."""
    state = RetryQuotaState(RetryQuota(), 0.0)
    for back in (QuotaToken.succeeded, lambda token: token.refund(0.0)):
        token = state.withdraw(FAILED, 0.0)
        assert token is not None
        state.withdraw(FAILED, 0.0)
        back(token)
        token.refund(0.0)
        token.succeeded()
    assert state.available == 500 - 2 * 14


def test_another_quota_keeps_what_was_paid() -> None:
    """What was paid stays paid: a larger capacity adds the difference, a smaller one takes it, down to nothing."""
    state = RetryQuotaState(RetryQuota(), 0.0)
    state.withdraw(FAILED, 0.0)
    state.reconfigure(RetryQuota(capacity=1_000), 0.0)
    assert state.available == 986
    state.reconfigure(RetryQuota(capacity=20), 0.0)
    assert state.available == 6
    state.reconfigure(RetryQuota(capacity=10), 0.0)
    assert state.available == 0


@thorough(40)
@given(
    capacity=st.integers(0, 100),
    script=st.lists(st.sampled_from(["transient", "throttle", "succeeded", "refund", "won"]), max_size=80),
)
def test_the_quota_is_never_below_nothing_nor_above_full(capacity: int, script: list[str]) -> None:
    """For any course of events it is what was there, less the open costs, more the refunds, within its bounds."""
    state, expected = RetryQuotaState(RetryQuota(capacity=capacity), 0.0), capacity
    tokens: list[tuple[QuotaToken, int]] = []
    for step in script:
        if step in ("transient", "throttle"):
            cost = 14 if step == "transient" else 5
            token = state.withdraw(FAILED if cost == 14 else THROTTLED, 0.0)
            assert (token is None) is (cost > expected)
            if token is not None:
                expected -= cost
                tokens.append((token, cost))
        elif step == "succeeded":
            state.succeeded(0.0)
            expected = min(expected + 1, capacity)
        elif tokens:
            token, cost = tokens.pop()
            token.refund(0.0) if step == "refund" else token.succeeded()
            expected = min(expected + cost, capacity)
        assert 0 <= state.available == expected <= capacity


def test_a_hundred_threads_keep_the_quota_whole() -> None:
    """Taken and given back by all of them: nothing is lost and nothing is made."""
    state = RetryQuotaState(RetryQuota(capacity=1_400), 0.0)

    def work(number: int) -> None:
        for _ in range(200):
            token = state.withdraw(FAILED if number % 2 else THROTTLED, 0.0)
            if token is not None:
                token.refund(0.0)

    in_threads(100, work)

    assert state.available == 1_400
    assert drain(state, 0.0) == 100


# ---- both ------------------------------------------------------------------------------------------------------


def test_defaults() -> None:
    """A tenth of the calls and one in ten seconds; and the numbers of AWS."""
    assert RetryBudget() == RetryBudget(ratio=0.1, min_per_second=0.1, window=10.0, burst=5.0, on_exhausted="surface")
    assert RetryQuota() == RetryQuota(
        capacity=500, transient_cost=14, throttle_cost=5, success_refund=1, on_exhausted="surface"
    )


@pytest.mark.parametrize("policy", [RetryBudget(), RetryQuota()])
def test_both_answer_the_same_questions(policy: RetryBudget | RetryQuota) -> None:
    """The flow need not know which one it asks."""
    state: AnyBudget = budget_state(policy, 0.0)
    state.deposit(0.0)
    token: AnyToken | None = state.withdraw(FAILED, 0.0)
    assert token is not None
    token.refund(0.0)
    token.succeeded()
    state.succeeded(0.0)
    state.reconfigure(policy, 0.0)

    assert isinstance(state, RetryBudgetState if isinstance(policy, RetryBudget) else RetryQuotaState)
    assert drain(state, 0.0) == (5 if isinstance(policy, RetryBudget) else 35)


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        (RetryBudget, {"ratio": 1.5}, "ratio must be a number of at least 0 and at most 1"),
        (RetryBudget, {"ratio": "0.1"}, "ratio"),
        (RetryBudget, {"min_per_second": -1}, "min_per_second must be a number of at least 0"),
        (RetryBudget, {"window": 0}, "window must be a number above 0"),
        (RetryBudget, {"on_exhausted": "ignore"}, 'on_exhausted must be one of "surface", "raise"'),
        (RetryQuota, {"capacity": -1}, "capacity must be a whole number of at least 0"),
        (RetryQuota, {"capacity": 0.5}, "capacity"),
        (RetryQuota, {"transient_cost": 0}, "transient_cost must be a whole number of at least 1"),
        (RetryQuota, {"throttle_cost": 0}, "throttle_cost must be a whole number of at least 1"),
        (RetryQuota, {"success_refund": -1}, "success_refund must be a whole number of at least 0"),
        (RetryQuota, {"on_exhausted": None}, "on_exhausted must be one of"),
    ],
)
def test_a_budget_that_makes_no_sense_is_refused(kind: Any, changes: dict[str, Any], words: str) -> None:
    """The message names the policy, the field, the value and what is allowed."""
    with pytest.raises(InvalidArgumentError, match=words) as caught:
        kind(**changes)
    assert str(caught.value).startswith(f"{kind.__name__}({next(iter(changes))}=")


@pytest.mark.parametrize("policy", [RetryBudget(ratio=0.2), RetryQuota(capacity=7)])
def test_budgets_are_values_and_states_are_not(policy: RetryBudget | RetryQuota) -> None:
    """A policy is compared, hashed and pickled; a state holds a lock and stays where it is."""
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    assert {policy, replace(policy)} == {policy}
    assert not hasattr(policy, "__dict__")
    with pytest.raises(FrozenInstanceError):
        policy.on_exhausted = "raise"  # type: ignore[misc]
    with pytest.raises(TypeError):
        type(policy)(1)  # type: ignore[call-arg, misc]
    with pytest.raises(TypeError):
        pickle.dumps(budget_state(policy, 0.0))
