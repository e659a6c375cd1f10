"""One order for all policies: whatever the script, nothing leaks, no deadline is crossed, no failure is masked."""

from __future__ import annotations

import math
import os
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.reliability.play import FACTS, Books, Cancelled, Step, World, broken, failover, refused, reply, steps

from claude_overlay.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ClientClosedError,
    DeadlineExceeded,
    LocalRefusalError,
)
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.events import RetrySuppressed
from claude_overlay.reliability.facts import CallFacts
from claude_overlay.reliability.flow import Attempt, Pause, Queue
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy

# More by hand: FLOW_EXAMPLES=10000 pytest tests/overlay/reliability/test_flow.py
EXAMPLES = int(os.environ.get("FLOW_EXAMPLES", "100"))

ALL: dict[str, Any] = {
    "retry": RetryPolicy(resend_ambiguous="duplicable", jitter="none"),
    "budget": RetryBudget(),
    "breaker": CircuitBreaker(),
    "limit": RateLimit(requests_per_minute=6000),
    "bulkhead": Bulkhead(),
    "quota": Quota(requests_per_day=10**9),
}


def test_without_policies_a_call_is_sent_once() -> None:
    """An empty `Resilience` yields one attempt, with no timeout and no endpoint, whatever comes back."""
    for status in (200, 429, 500, 529):
        world = World()
        answer = world.call(steps(status))

        assert answer.status == status
        assert [(type(effect), effect.timeout, effect.endpoint) for effect in world.sent] == [(Attempt, None, None)]


def test_without_policies_a_failure_is_raised_as_it_is() -> None:
    """The very exception that was thrown in comes out, after one attempt, with its record."""
    world, failure = World(), refused()
    with pytest.raises(APIConnectionError) as raised:
        world.call(steps(lambda: failure))

    assert raised.value is failure
    assert [record.kind for record in raised.value.attempts] == ["not_sent"]  # type: ignore[attr-defined]
    assert len(world.sent) == 1


def test_nothing_happens_before_the_first_step() -> None:
    """A flow that is made and dropped has taken nothing."""
    world = World(**ALL)
    world.runtime.start(FACTS).close()

    assert world.events == []


def test_all_policies_in_their_order() -> None:
    """The events of a call with every policy on, one retry after a 529: outer before inner, once for each attempt."""
    world = World(**ALL, failover=failover(2), health=HealthCheck(), deadline=60.0, attempt_timeout=20.0)
    answer = world.call(steps(529, 200))

    assert answer.status == 200
    assert world.names() == [
        "CallStarted",
        "QuotaReserved",
        "EndpointSelected",
        "AttemptStarted",
        "QuotaSettled",
        "AttemptEnded",
        "RetryScheduled",
        "QuotaReserved",
        "EndpointSelected",
        "AttemptStarted",
        "QuotaSettled",
        "AttemptEnded",
        "CallEnded",
    ]
    assert [attempt.endpoint.name for attempt in world.sent if attempt.endpoint] == ["a", "b"]
    assert {event.call_id for event in world.events} == {world.events[0].call_id}


def test_an_attempt_has_what_is_left_of_the_deadline() -> None:
    """The attempt's timeout is the smaller of `attempt_timeout` and the time that is left."""
    world = World(deadline=10.0, attempt_timeout=6.0, retry=RetryPolicy(jitter="none", initial_backoff=1.0))
    world.call([Step(lambda: reply(500), 5.0), *steps(200)])

    assert [attempt.timeout for attempt in world.sent] == [6.0, 4.0]


def test_the_deadline_chains_the_last_real_failure() -> None:
    """When the deadline ends an attempt, the error before it is the cause, not the timeout that we made ourselves."""
    world = World(deadline=3.0, retry=RetryPolicy(jitter="none"))
    with pytest.raises(DeadlineExceeded) as raised:
        world.call([Step(lambda: reply(529)), Step(reply, 100.0)])

    cause = raised.value.__cause__
    assert isinstance(cause, APIStatusError)
    assert cause.status == 529
    assert [record.kind for record in raised.value.attempts] == ["overloaded", "timeout"]  # type: ignore[attr-defined]
    assert world.now == 1003.0


def test_a_deadline_without_a_failure_before_chains_the_timeout() -> None:
    """There is nothing better to tell."""
    world = World(deadline=3.0)
    with pytest.raises(DeadlineExceeded, match="within its 3 s") as raised:
        world.call([Step(reply, 100.0)])

    assert isinstance(raised.value.__cause__, APITimeoutError)
    assert raised.value.deadline == 3.0


def test_a_failure_at_the_deadline_that_is_no_timeout_is_raised_itself() -> None:
    """A reset in the last moment is the failure, not the deadline."""
    world = World(deadline=3.0, retry=RetryPolicy(resend_ambiguous="always"))
    with pytest.raises(APIConnectionError) as raised:
        world.call([Step(broken, 3.0)])

    assert raised.value.retry_suppressed == "deadline"  # type: ignore[attr-defined]


def test_a_wait_that_would_cross_the_deadline_is_not_begun() -> None:
    """The failure comes at once, with the reason; nothing waits."""
    world = World(deadline=3.0, retry=RetryPolicy(jitter="none", initial_backoff=5.0))
    answer = world.call(steps(500))

    assert (answer.status, answer.suppressed, world.now) == (500, "deadline", 1000.5)
    assert not [effect for effect in world.effects if isinstance(effect, Pause)]


def test_an_answer_after_the_deadline_is_given() -> None:
    """A driver that is late with a good answer has not lost it."""
    world = World(deadline=3.0)
    flow = world.runtime.start(FACTS)
    next(flow)
    world.now += 4.0
    with pytest.raises(StopIteration) as ended:
        flow.send(reply())

    assert ended.value.value.status == 200


def test_the_limiter_s_wait_is_bounded_by_the_deadline() -> None:
    """A wait that does not fit is refused at once by the limiter."""
    world = World(deadline=3.0, limit=RateLimit(requests_per_minute=1, burst=1))
    world.call()
    with pytest.raises(LocalRefusalError, match="requests"):
        world.call()

    assert world.now == 1000.5


def test_the_line_is_left_when_the_deadline_comes() -> None:
    """Standing in line until the deadline raises `DeadlineExceeded`; until `max_wait`, `BulkheadFull`."""
    for deadline, wanted in ((3.0, "DeadlineExceeded"), (10.0, "BulkheadFull")):
        books = Books(lines=[0])
        world = World(store=books, deadline=deadline, bulkhead=Bulkhead(max_wait=5.0))
        with pytest.raises(LocalRefusalError) as raised:
            world.call()

        assert type(raised.value).__name__ == wanted
        assert world.now == 1000.0 + min(deadline, 5.0)
        books.must_balance()


def test_a_place_that_comes_in_the_last_moment_is_taken() -> None:
    """The driver says that time ran out, but the ticket was granted meanwhile: the call goes on."""
    books = Books(lines=[0])
    world = World(store=books, bulkhead=Bulkhead(max_wait=5.0))
    flow = world.runtime.start(FACTS)
    queue = next(flow)
    assert isinstance(queue, Queue)
    queue.ticket.grant()  # type: ignore[attr-defined]

    assert isinstance(flow.send(False), Attempt)


def test_a_refusal_of_the_server_during_the_wait_lengthens_it() -> None:
    """After the limiter's wait the reservation is asked again, until nothing is left."""
    books = Books(waits={0: 1.0})
    world = World(store=books, limit=RateLimit(requests_per_minute=60))
    flow = world.runtime.start(FACTS)
    first = next(flow)
    books.of("limit")[0].left = [2.5, 1e-9]
    second, third = flow.send(None), flow.send(None)

    assert (first.seconds, second.seconds) == (1.0, 2.5)  # type: ignore[union-attr]
    assert isinstance(third, Attempt)


def test_a_longer_wait_than_allowed_after_the_first_is_refused() -> None:
    """What the limiter adds must fit into its own `max_wait`."""
    books = Books(waits={0: 1.0})
    world = World(store=books, limit=RateLimit(requests_per_minute=60, max_wait=2.0))
    flow = world.runtime.start(FACTS)
    next(flow)
    books.of("limit")[0].left = [2.5]
    with pytest.raises(LocalRefusalError, match=r"another 2\.5 s"):
        flow.send(None)
    books.must_balance()


def test_errors_of_the_caller_s_own_are_never_sent_again() -> None:
    """A bug in the driver's code ends the call at once and comes out as it is."""
    books = Books()
    world = World(store=books, **ALL)
    with pytest.raises(ZeroDivisionError):
        world.call(steps(ZeroDivisionError))

    assert len(world.sent) == 1
    books.must_balance()


def test_closing_the_client_during_a_wait_ends_the_call() -> None:
    """What is thrown in at a pause comes out, and the token of the resend goes back."""
    books = Books()
    world = World(store=books, **ALL)
    with pytest.raises(ClientClosedError):
        world.call(steps(500), cancel_at=1, cancel_with=ClientClosedError)

    assert [lease.done for lease in books.of("budget")] == [["refund"]]
    books.must_balance()


FAILURES = st.sampled_from(
    [
        lambda: reply(200),
        lambda: reply(400, type="invalid_request_error"),
        lambda: reply(401, type="authentication_error"),
        lambda: reply(409, type="conflict_error"),
        lambda: reply(429, headers={"retry-after": "2"}, type="rate_limit_error"),
        lambda: reply(429, headers={"retry-after": "300"}, type="rate_limit_error"),
        lambda: reply(500),
        lambda: reply(529, type="overloaded_error"),
        lambda: reply(302),
        refused,
        broken,
        lambda: APITimeoutError("slow", phase="read"),
        lambda: ValueError("the caller's"),
    ]
)
DURATIONS = st.floats(0.0, 40.0, allow_nan=False)
SCRIPTS = st.lists(st.builds(Step, FAILURES, DURATIONS), max_size=6)
REFUSALS = st.lists(
    st.tuples(st.sampled_from(["quota", "limit", "bulkhead", "circuit", "budget"]), st.integers(0, 3)), max_size=4
)
POLICIES = st.fixed_dictionaries(
    {},
    optional={
        "deadline": st.floats(0.01, 100.0),
        "attempt_timeout": st.floats(0.01, 30.0),
        "retry": st.builds(
            RetryPolicy,
            max_attempts=st.integers(1, 5),
            jitter=st.sampled_from(["none", "full", "equal", "decorrelated"]),
            resend_ambiguous=st.sampled_from(["never", "duplicable", "always"]),
        ),
        "breaker": st.just(CircuitBreaker()),
        "limit": st.just(RateLimit(requests_per_minute=60)),
        "bulkhead": st.builds(Bulkhead, max_wait=st.sampled_from([0.0, 3.0])),
        "quota": st.just(Quota(requests_per_day=9)),
        "failover": st.builds(failover, st.integers(1, 3)),
    },
)


@settings(deadline=None, max_examples=EXAMPLES)
@given(
    policies=POLICIES,
    with_budget=st.booleans(),
    script=SCRIPTS,
    refuse=REFUSALS,
    waits=st.dictionaries(st.integers(0, 3), st.floats(0.001, 60.0), max_size=3),
    lines=st.sets(st.integers(0, 3)),
    grants=st.lists(st.one_of(st.none(), st.floats(0.0, 5.0)), max_size=4),
    cancel_at=st.one_of(st.none(), st.integers(0, 8)),
    cancel_with=st.sampled_from([Cancelled, KeyboardInterrupt, GeneratorExit, ClientClosedError]),
    stream=st.booleans(),
    listen=st.booleans(),
)
def test_nothing_leaks_and_no_bound_is_crossed(  # noqa: PLR0917 - hypothesis names them
    policies: dict[str, Any],
    with_budget: bool,  # noqa: FBT001
    script: list[Step],
    refuse: list[Any],
    waits: dict[int, float],
    lines: set[int],
    grants: list[float | None],
    cancel_at: int | None,
    cancel_with: Any,
    stream: bool,  # noqa: FBT001
    listen: bool,  # noqa: FBT001
) -> None:
    """For any script of results, refusals, waits and cancellations, at any effect.

    Executions are at most `max_attempts`; the call is over at the deadline; every ticket, permit, hold, reservation and
    token is given back once; a reservation only if nothing was sent; each attempt is on record.
    """
    if with_budget and "retry" in policies:
        policies = {**policies, "budget": RetryBudget()}
    books = Books(refuse, waits, lines)
    world = World(store=books, listen=listen, **policies)
    facts = CallFacts(
        operation="x", method="POST", path="/", model="m", max_tokens=9, resend="duplicable", stream=stream
    )
    error: BaseException | None = None
    answer = None
    try:
        answer = world.call(script, facts=facts, cancel_at=cancel_at, cancel_with=cancel_with, grants=grants)
    except BaseException as raised:  # noqa: BLE001 - all of it is looked at
        error = raised

    world.kinds = [record.kind for record in getattr(answer or error, "attempts", ())]
    retry: RetryPolicy | None = policies.get("retry")
    assert len(world.sent) <= (1 if retry is None else retry.max_attempts)
    assert world.now <= 1000.0 + policies.get("deadline", math.inf) + 0.001
    records = answer.attempts if answer is not None else getattr(error, "attempts", None)
    if records is not None:
        assert [record.number for record in records] == list(range(1, len(world.sent) + 1))
    if answer is not None and answer.error is None and answer.status == 200 and stream:
        assert [lease.done for lease in books.of("bulkhead")][-1:] in ([[]], [])
        world.sent[-1].passage.finish("ok")
    books.must_balance()
    _reservations_are_refunded_only_unsent(books, world)
    if isinstance(error, DeadlineExceeded) and world.sent:
        assert error.__cause__ is not None
    if listen:
        assert world.names()[0] == "CallStarted"
        assert world.names().count("CallEnded") == 1
        assert world.names().count("AttemptStarted") == world.names().count("AttemptEnded") == len(world.sent)


def _reservations_are_refunded_only_unsent(books: Books, world: World) -> None:
    """A reservation goes back exactly if its attempt did not leave: refused on its way, or never connected."""
    assert all(lease.done == ["refund"] for lease in books.of("limit") if not lease.sent)
    refunded = sum(lease.done == ["refund"] for lease in books.of("limit") if lease.sent)
    assert refunded == (world.kinds.count("not_sent") if books.of("limit") else 0)


@settings(deadline=None, max_examples=EXAMPLES)
@given(
    script=SCRIPTS,
    deadline=st.floats(0.01, 60.0),
    attempt_timeout=st.one_of(st.none(), st.floats(0.01, 60.0)),
    initial=st.floats(0.0, 8.0),
    rate=st.integers(1, 600),
)
def test_deadline_over_real_states(
    script: list[Step], deadline: float, attempt_timeout: float | None, initial: float, rate: int
) -> None:
    """With the real states too: each of five calls in a row ends by its deadline, and chains what really failed."""
    world = World(
        deadline=deadline,
        attempt_timeout=attempt_timeout,
        retry=RetryPolicy(max_attempts=4, initial_backoff=initial, resend_ambiguous="always"),
        budget=RetryBudget(ratio=1.0, min_per_second=10.0),
        limit=RateLimit(requests_per_minute=rate, burst=1),
        bulkhead=Bulkhead(max_concurrent=1),
        breaker=CircuitBreaker(minimum_calls=100),
        failover=failover(2),
    )
    for _ in range(5):
        began = world.now
        failure: BaseException | None = None
        try:
            world.call(script)
        except (DeadlineExceeded, LocalRefusalError, APIConnectionError, ValueError) as raised:
            failure = raised
        assert world.now <= began + deadline + 0.001
        if isinstance(failure, DeadlineExceeded):
            assert isinstance(failure.__cause__, APIConnectionError | APIStatusError | ValueError)


def test_policies_are_read_once_for_a_call() -> None:
    """A call that is under way goes on under the policies it began with."""
    world = World(retry=RetryPolicy(max_attempts=2, jitter="none"))
    flow = world.runtime.start(FACTS)
    next(flow)
    world.runtime.apply(Resilience())

    assert isinstance(flow.send(reply(500)), Pause)


def test_a_driver_that_oversleeps_sends_nothing_after_the_deadline() -> None:
    """The limiter's wait ends after the deadline: nothing goes out, and all comes back."""
    books = Books(waits={0: 1.0})
    world = World(store=books, deadline=3.0, limit=RateLimit(requests_per_minute=60), bulkhead=Bulkhead())
    flow = world.runtime.start(FACTS)
    assert isinstance(next(flow), Pause)
    world.now += 5.0
    with pytest.raises(DeadlineExceeded) as raised:
        flow.send(None)

    assert raised.value.__cause__ is None
    assert [lease.done for lease in books.of("limit")] == [["refund"]]
    books.must_balance()


def test_a_driver_that_oversleeps_the_backoff_chains_the_failure() -> None:
    """The deadline is what ends the call; the failure before it is not lost."""
    world = World(deadline=3.0, retry=RetryPolicy(jitter="none"))
    flow = world.runtime.start(FACTS)
    next(flow)
    assert isinstance(flow.send(reply(529)), Pause)
    world.now += 5.0
    with pytest.raises(DeadlineExceeded) as raised:
        flow.send(None)

    assert isinstance(raised.value.__cause__, APIStatusError)
    assert [event.reason for event in world.found(RetrySuppressed)] == ["deadline"]
