"""Every reason not to send again is said: on the answer, on the error, and to the hooks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.overlay.reliability.play import FACTS, Books, Step, World, broken, failover, refused, reply, steps

from claude_overlay.errors import (
    APIConnectionError,
    BudgetExhausted,
    CircuitOpenError,
    DeadlineExceeded,
    NoEndpointAvailable,
    QuotaExceeded,
)
from claude_overlay.reliability import events
from claude_overlay.reliability.aftermath import Aftermath, attach, reason_of
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.retry import RetryPolicy

RETRY = RetryPolicy(jitter="none")


def world_of(*refuse: Any, **policies: Any) -> World:
    """Make a world with retries, and states that refuse by these."""
    policies.setdefault("retry", RETRY)
    return World(store=Books(refuse), **policies)


CASES: list[tuple[str, World, list[Step], Any, int]] = [
    ("attempts", world_of(), steps(500, 500, 500), FACTS, 3),
    ("verdict", world_of(), steps(400), FACTS, 1),
    ("ambiguous", world_of(), steps(500), replace(FACTS, resend="unsafe"), 1),
    ("replay", world_of(), steps(500), replace(FACTS, replayable=False), 1),
    ("retry_after", world_of(), steps(lambda: reply(429, headers={"retry-after": "300"})), FACTS, 1),
    ("deadline", world_of(deadline=0.9), steps(500), FACTS, 1),
    ("budget", world_of(("budget", 0), budget=RetryBudget()), steps(500), FACTS, 1),
    ("quota", world_of(("quota", 1), quota=Quota(requests_per_day=9)), steps(500), FACTS, 1),
    ("circuit", world_of(("circuit", 1), breaker=CircuitBreaker()), steps(500), FACTS, 1),
    ("limit", world_of(("limit", 1), limit=RateLimit(requests_per_minute=9)), steps(500), FACTS, 1),
    ("bulkhead", world_of(("bulkhead", 1), bulkhead=Bulkhead()), steps(500), FACTS, 1),
]


@pytest.mark.parametrize(("reason", "world", "script", "facts", "sent"), CASES, ids=[case[0] for case in CASES])
def test_the_failure_comes_to_light_with_the_reason(
    reason: str, world: World, script: list[Step], facts: Any, sent: int
) -> None:
    """The answer is returned as it was, with the reason and its attempts; an event says so, once; nothing leaks."""
    answer = world.call(script, facts=facts)

    assert answer.suppressed == reason
    assert answer.error is not None
    assert answer.error.retry_suppressed == reason  # type: ignore[attr-defined]
    assert answer.error.attempts == answer.attempts  # type: ignore[attr-defined]
    assert [record.status for record in answer.attempts] == [answer.status] * sent
    suppressed = world.found(events.RetrySuppressed)
    assert [(event.reason, event.number) for event in suppressed] == [(reason, sent)]
    notes = getattr(answer.error, "__notes__", [])
    assert len(notes) == (reason != "verdict"), "a bad request explains itself; everything else is explained"
    assert world.found(events.CallEnded)[0].outcome == "error"


def test_a_thrown_failure_comes_to_light_in_the_same_way() -> None:
    """The very exception is raised, not the refusal that came after it, which it does not have as its context."""
    failure = refused()
    world = world_of(("circuit", 1), breaker=CircuitBreaker())
    with pytest.raises(APIConnectionError) as raised:
        world.call(steps(lambda: failure))

    assert raised.value is failure
    assert raised.value.__suppress_context__
    assert raised.value.retry_suppressed == "circuit"  # type: ignore[attr-defined]
    assert raised.value.__notes__ == ["not sent again after attempt 1: the circuit is open"]


def test_no_endpoint_is_left() -> None:
    """A resend that no endpoint may take: the reason is "endpoint"."""
    gone = Failover([Endpoint(base_url="https://b.example", api_key="k", models=["other"])])
    world = World(retry=RETRY, failover=failover(1))
    flow = world.runtime.start(FACTS)
    next(flow)
    assert world.runtime.pipeline.endpoints is not None
    world.runtime.pipeline.endpoints.reconfigure(gone, world.now)
    pause = flow.send(reply(500))
    assert pause.seconds > 0  # type: ignore[union-attr]
    with pytest.raises(StopIteration) as ended:
        next(flow)

    assert ended.value.value.suppressed == "endpoint"


def test_without_a_retry_policy_nothing_is_suppressed() -> None:
    """There was no question of another attempt."""
    world = World(breaker=CircuitBreaker())
    answer = world.call(steps(500))

    assert answer.suppressed is None
    assert not world.found(events.RetrySuppressed)


def test_a_spent_budget_may_raise() -> None:
    """With `on_exhausted="raise"` the refusal is raised, and the failure is its cause."""
    for budget in (RetryBudget(on_exhausted="raise"), RetryQuota(on_exhausted="raise")):
        world = world_of(("budget", 0), budget=budget)
        with pytest.raises(BudgetExhausted, match="the retry budget is spent") as raised:
            world.call(steps(lambda: reply(429, headers={"retry-after": "2"})))

        assert raised.value.retry_after == 2.0
        assert type(raised.value.__cause__).__name__ == "RateLimitError"
        assert len(raised.value.attempts) == 1  # type: ignore[attr-defined]


def test_the_budget_is_asked_last() -> None:
    """What would not be sent again for another reason takes nothing from the budget."""
    for reason, policies, script in (
        ("attempts", {"retry": RetryPolicy(max_attempts=1)}, steps(500)),
        ("deadline", {"retry": RETRY, "deadline": 0.9}, steps(500)),
        ("verdict", {"retry": RETRY}, steps(400)),
    ):
        books = Books()
        answer = World(store=books, budget=RetryBudget(), **policies).call(script)  # type: ignore[arg-type]
        assert answer.suppressed == reason
        assert not books.of("budget")


def test_the_token_of_a_resend_that_was_answered_well_hears_of_it() -> None:
    """Only the last token: those before were for resends that failed."""
    books = Books()
    World(store=books, retry=RETRY, budget=RetryBudget()).call(steps(500, 500, 200))

    assert [lease.done for lease in books.of("budget")] == [[], ["succeeded"]]


def test_the_budget_hears_of_each_call_once() -> None:
    """Of its beginning; and of its success, unless a resend's token does."""
    for script, wanted in (([200], ["call", "success"]), ([400], ["call"]), ([500, 200], ["call"])):
        books = Books()
        World(store=books, retry=RETRY, budget=RetryBudget()).call(steps(*script))
        assert books.told == wanted


def test_backoff_and_hints_are_waited_for() -> None:
    """The n-th wait is the policy's; a hint of the server's comes in its place; both are on record."""
    world = World(retry=RetryPolicy(max_attempts=4, jitter="none"))
    answer = world.call(steps(500, lambda: reply(429, headers={"retry-after": "7"}), 500, 200))

    delays = [record.delay for record in answer.attempts]
    assert delays[:2] == [0.0, 0.5]
    assert 7.0 <= delays[2] <= 7.7
    assert delays[3] == 0.5, "after a hint the backoff begins anew"
    assert [event.delay for event in world.found(events.RetryScheduled)] == delays[1:]


def test_a_move_to_another_endpoint_needs_no_wait() -> None:
    """Neither the backoff nor the Retry-After of the server that failed; when all were tried, the backoff it is."""
    world = World(retry=RetryPolicy(max_attempts=4, jitter="none"), failover=failover(2))
    answer = world.call(steps(lambda: reply(529, headers={"retry-after": "300"}), refused, 200))

    assert [(record.endpoint, record.delay) for record in answer.attempts] == [("a", 0.0), ("b", 0.0), ("a", 0.5)]


def test_an_open_circuit_elsewhere_is_no_place_to_move_to() -> None:
    """If the other endpoint's circuit is open the resend stays, and waits."""
    world = World(retry=RETRY, failover=failover(2), breaker=CircuitBreaker())
    assert world.runtime.pipeline.circuits is not None
    world.runtime.pipeline.circuits.circuit("b", "m").force_open()  # type: ignore[attr-defined]
    answer = world.call(steps(500, 200))

    assert [(record.endpoint, record.delay) for record in answer.attempts] == [("a", 0.0), ("a", 0.5)]


def test_a_limit_of_the_organization_stays_in_its_pool() -> None:
    """429 does not move to another endpoint of the same credential; it waits, and asks the same one again."""
    same = [Endpoint(base_url=f"https://{name}.example", api_key="k", name=name) for name in "ab"]
    world = World(retry=RETRY, failover=Failover(same))
    answer = world.call(steps(lambda: reply(429, headers={"retry-after": "2"}, type="rate_limit_error"), 200))

    first, second = answer.attempts
    assert first.endpoint == second.endpoint
    assert second.delay >= 2.0


@pytest.mark.parametrize(("status", "kind"), [(401, "authentication_error"), (402, "billing_error")])
def test_a_bad_credential_moves_to_another_pool_only(status: int, kind: str) -> None:
    """What sending again does not mend here may pass with another key; with the same key it is the end."""
    refusal = Step(lambda: reply(status, type=kind))
    other = World(retry=RETRY, failover=failover(2)).call([refusal, *steps(200)])
    assert [record.endpoint for record in other.attempts] == ["a", "b"]

    same = [Endpoint(base_url=f"https://{name}.example", api_key="k", name=name) for name in "ab"]
    answer = World(retry=RETRY, failover=Failover(same)).call([refusal])
    assert (answer.status, answer.suppressed, len(answer.attempts)) == (status, "verdict", 1)


def test_a_body_that_is_gone_goes_to_no_other_pool() -> None:
    """It cannot be sent again, wherever to."""
    world = World(retry=RETRY, failover=failover(2))
    answer = world.call(steps(lambda: reply(401, type="authentication_error")), facts=replace(FACTS, replayable=False))

    assert (answer.status, answer.suppressed, len(answer.attempts)) == (401, "verdict", 1)


def test_what_may_have_been_processed_is_not_sent_elsewhere_either() -> None:
    """Another endpoint does not make a second execution a first one."""
    world = World(retry=RETRY, failover=failover(2))
    with pytest.raises(APIConnectionError) as raised:
        world.call(steps(broken))

    assert raised.value.retry_suppressed == "ambiguous"  # type: ignore[attr-defined]


def test_a_callable_that_raises_comes_out() -> None:
    """`retry_on` is the caller's code: its bug is not hidden, and nothing is held."""
    books = Books()
    world = World(store=books, retry=RetryPolicy(retry_on=lambda verdict: 1 / 0 > 0), bulkhead=Bulkhead())
    with pytest.raises(ZeroDivisionError):
        world.call(steps(500))
    books.must_balance()


def test_reasons_of_refusals() -> None:
    """Each refusal has its reason; the deadline's is what remains."""
    refusals = (CircuitOpenError("x"), QuotaExceeded("x"), NoEndpointAvailable("x"), DeadlineExceeded("x"))
    assert [reason_of(refusal) for refusal in refusals] == ["circuit", "quota", "endpoint", "deadline"]


def test_failures_are_let_go() -> None:
    """After a success nothing holds the failures before it: their tracebacks would hold the call."""
    aftermath = Aftermath()
    aftermath.failure, aftermath.reply = refused(), reply(500)
    aftermath.succeeded()

    assert (aftermath.failure, aftermath.reply) == (None, None)


def test_errors_without_room_are_left_as_they_are() -> None:
    """A caller's own exception may not take attributes."""

    class Tight(Exception):  # noqa: N818
        __slots__ = ()

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(name)

    attach(Tight(), "attempts", ())
