"""The steps of a call: what each takes, tells and writes down."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import Any

import pytest
from tests.overlay.reliability.play import FACTS, USAGE, Books, Step, World, failover, refused, reply, steps

from claude_overlay.errors import (
    APIConnectionError,
    BulkheadFull,
    CircuitOpenError,
    InvalidArgumentError,
    QuotaExceeded,
    RateLimitExceeded,
)
from claude_overlay.reliability import events
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.facts import AttemptRecord, CallCost, CallFacts
from claude_overlay.reliability.flow import Attempt, Pause, Queue
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.retry import RetryPolicy

RETRY = RetryPolicy(jitter="none")


def test_each_attempt_is_on_record() -> None:
    """Number, endpoint, status or error, verdict, seconds, and the wait before."""
    world = World(retry=RETRY, failover=failover(1))
    answer = world.call([Step(refused, 0.25), Step(lambda: reply(529), 1.5), Step(reply, 2.0)])

    assert answer.attempts == (
        AttemptRecord(1, "a", None, "APIConnectionError", "not_sent", 0.25, 0.0),
        AttemptRecord(2, "a", 529, "OverloadedError", "overloaded", 1.5, 0.5),
        AttemptRecord(3, "a", 200, None, "ok", 2.0, 2.0),
    )


def test_attempt_events_have_what_the_records_have() -> None:
    """And the server's request id, how far the request came, and the seconds to the first byte."""
    world = World(retry=RETRY)
    world.call(steps(refused, 529, 200))

    told = [(e.number, e.status, e.error, e.kind, e.sent, e.request_id) for e in world.found(events.AttemptEnded)]
    assert told == [
        (1, None, "APIConnectionError", "not_sent", "no", None),
        (2, 529, "OverloadedError", "overloaded", "yes", "req_1"),
        (3, 200, None, "ok", "yes", "req_1"),
    ]
    assert [event.latency for event in world.found(events.AttemptEnded)] == [None, 0.1, 0.1]


def test_the_beginning_and_the_end_are_told() -> None:
    """With the facts of the call, and what it came to."""
    world = World(retry=RETRY, deadline=60.0)
    world.call(steps(500, 200))

    (begun,), (ended,) = world.found(events.CallStarted), world.found(events.CallEnded)
    assert (begun.operation, begun.model, begun.max_tokens, begun.stream) == ("create_message", "m", 100, False)
    assert (begun.time, begun.deadline) == (1000.0, 60.0)
    assert (ended.outcome, ended.status, ended.attempts, ended.elapsed) == ("ok", 200, 2, 1.5)
    assert ended.call_id == begun.call_id > 0
    assert ended.usage == USAGE


def test_calls_are_numbered_in_the_process_unless_the_caller_does() -> None:
    """Two clients never give the same number; a number given in the facts stays."""
    worlds = [World(), World()]
    for world in worlds:
        world.call()
    first, second = (world.events[0].call_id for world in worlds)
    assert first != second

    world = World()
    world.call(facts=replace(FACTS, call_id=7))
    assert {event.call_id for event in world.events} == {7}


REFUSALS: list[tuple[str, dict[str, Any], type[Exception], type[events.Event]]] = [
    ("quota", {"quota": Quota(requests_per_day=9)}, QuotaExceeded, events.QuotaRejected),
    ("limit", {"limit": RateLimit(requests_per_minute=9)}, RateLimitExceeded, events.LimiterRejected),
    ("bulkhead", {"bulkhead": Bulkhead()}, BulkheadFull, events.BulkheadRejected),
    ("circuit", {"breaker": CircuitBreaker()}, CircuitOpenError, events.CircuitRejected),
]


@pytest.mark.parametrize(("name", "policies", "error", "event"), REFUSALS, ids=[case[0] for case in REFUSALS])
def test_a_first_attempt_that_is_refused_raises_the_refusal(
    name: Any, policies: dict[str, Any], error: type[Exception], event: type[events.Event]
) -> None:
    """Nothing was sent, everything taken before goes back, and the event says who refused."""
    books = Books([(name, 0)])
    everything = {key: value for _, each, _, _ in REFUSALS for key, value in each.items()}
    world = World(store=books, retry=RETRY, **{**everything, **policies})
    with pytest.raises(error) as raised:
        world.call()

    assert raised.value.attempts == ()  # type: ignore[attr-defined]
    assert world.sent == []
    assert len(world.found(event)) == 1
    assert world.found(events.CallEnded)[0].outcome == "refused"
    assert not world.found(events.RetrySuppressed)
    books.must_balance()


def test_waits_are_told() -> None:
    """For the limiter and in line, with their seconds."""
    books = Books(waits={0: 2.5}, lines=[0])
    world = World(store=books, limit=RateLimit(requests_per_minute=9), bulkhead=Bulkhead())
    world.call(grants=[1.5])

    assert [event.seconds for event in world.found(events.LimiterWaited)] == [2.5]
    assert [event.seconds for event in world.found(events.BulkheadWaited)] == [1.5]
    assert [type(effect) for effect in world.effects] == [Pause, Queue, Attempt]


def test_the_estimate_is_made_once_for_all_attempts() -> None:
    """By the caller's own function, if there is one; both limiter and quota get it."""
    asked: list[CallFacts] = []

    def estimate(facts: CallFacts) -> CallCost:
        asked.append(facts)
        return CallCost(input_tokens=5)

    limit = RateLimit(requests_per_minute=6000, estimate=estimate)
    World(retry=RETRY, limit=limit, quota=Quota(requests_per_day=9)).call(steps(500, 500, 200))

    assert asked == [FACTS]


def test_an_estimate_that_fails_comes_out() -> None:
    """A bug in the caller's function is not hidden; nothing is held, sent or earned for the budget."""
    books = Books()
    limit = RateLimit(requests_per_minute=9, estimate=lambda facts: 1 / 0)  # type: ignore[arg-type,return-value]
    world = World(store=books, limit=limit, quota=Quota(requests_per_day=9), budget=RetryBudget(), retry=RETRY)
    with pytest.raises(ZeroDivisionError):
        world.call()
    books.must_balance()
    assert (books.leases, books.told, world.sent) == ([], [], [])
    assert [type(event).__name__ for event in world.events] == ["CallStarted", "CallEnded"]


@pytest.mark.parametrize("cost", [
    None, (1, 2), {}, "1", CallCost(requests=float("nan")), CallCost(1, float("inf")), CallCost(1, 1, -1),
    CallCost(1, 1e308, 1e308),
], ids=repr)  # fmt: skip
@pytest.mark.parametrize("quota", [None, Quota(tokens_per_day=10**6)], ids=["limit", "quota"])
def test_an_estimate_of_rubbish_is_told_by_its_name(cost: Any, quota: Quota | None) -> None:
    """Neither limit nor quota reckons with it: nothing is held or sent, and the next call finds all as it was."""
    given = [cost, CallCost(input_tokens=3)]
    limit = RateLimit(requests_per_minute=60, estimate=lambda facts: given.pop(0))
    world = World(limit=limit, quota=quota)
    with pytest.raises(InvalidArgumentError, match="estimate must give a CallCost"):
        world.call()

    assert world.sent == []
    assert world.call().status == 200
    assert world.found(events.LimiterWaited) == []


def test_nothing_is_built_without_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one event, whatever happens."""
    for name in events.__all__:
        kind = getattr(events, name)
        if isinstance(kind, type):
            monkeypatch.setattr(kind, "__init__", lambda *_args, name=name, **_fields: pytest.fail(name))
    world = World(
        listen=False,
        retry=RETRY,
        budget=RetryBudget(),
        breaker=CircuitBreaker(minimum_calls=1),
        limit=RateLimit(requests_per_minute=60, burst=1),
        bulkhead=Bulkhead(),
        quota=Quota(requests_per_day=5),
        failover=failover(2),
    )
    for _ in range(4):
        with pytest.raises((APIConnectionError, CircuitOpenError, QuotaExceeded)):
            world.call(steps(refused, refused, refused))


def test_usage_is_read_only_if_somebody_wants_it() -> None:
    """Reading it means parsing: a client without limit, quota and hooks does not."""
    answer = reply()
    answer.usage = lambda: pytest.fail("nobody asked")
    World(listen=False, retry=RETRY, breaker=CircuitBreaker()).call(steps(lambda: answer))


@pytest.mark.parametrize("script", [[200], [500, 200], [500, 500, 500]])
def test_a_call_leaves_no_cycle(script: list[int]) -> None:
    """When it is over nothing of it lives on: no garbage collection is needed, also after failures."""
    world = World(listen=False, retry=RETRY, bulkhead=Bulkhead(), breaker=CircuitBreaker())
    gc.collect()
    gc.disable()
    try:
        world.call(steps(*script))
        world.sent.clear()
        world.effects.clear()
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_no_header_body_or_key_is_in_an_event() -> None:
    """Whatever the server answers: fields hold numbers, names of classes, and the request id."""
    world = World(retry=RETRY, failover=failover(2), quota=Quota(requests_per_day=9), breaker=CircuitBreaker())
    secret = {"x-secret": "hush", "retry-after": "1"}
    world.call(steps(lambda: reply(429, headers=secret), 200), facts=replace(FACTS, key="conversation-42"))

    told = repr(world.events)
    for word in ("hush", "key-a", "conversation-42", "no'"):
        assert word not in told


def test_what_one_organization_refuses_stops_no_other() -> None:
    """A 429 of one credential moves the call to another one's endpoint, and the next calls go there at once."""
    world = World(retry=RETRY, failover=failover(2), limit=RateLimit(requests_per_minute=600))
    throttled = Step(lambda: reply(429, headers={"retry-after": "3600"}))
    assert [one.endpoint for one in world.call([throttled, Step(reply)]).attempts] == ["a", "b"]
    assert [one.endpoint for one in world.call([Step(reply)]).attempts] == ["b"]
    assert len(world.found(events.LimiterRejected)) == 1, "that of the first one's pool"


def test_when_all_organizations_refuse_the_limiter_says_so() -> None:
    """With no pool left that may go in time, the call is refused by the rate limit."""
    world = World(retry=RETRY, failover=failover(2), limit=RateLimit(requests_per_minute=600))
    throttled = Step(lambda: reply(429, headers={"retry-after": "3600"}))
    assert world.call([throttled, throttled]).status == 429
    with pytest.raises(RateLimitExceeded) as caught:
        world.call([])
    assert caught.value.retry_after == pytest.approx(3_600, abs=10)
