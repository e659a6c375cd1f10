"""Endpoints and circuits together: an open one passes the call on, and its place in the rate goes with it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.overlay.reliability.play import FACTS, Books, Cancelled, World, failover, steps

from claude_overlay.errors import CircuitOpenError, NoEndpointAvailable
from claude_overlay.reliability import events
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.facts import CallCost
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.flow import Attempt, Pause
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.retry import RetryPolicy


def opened(world: World, *names: str, for_seconds: dict[str, float] | None = None) -> None:
    """Open the circuits of these endpoints, by failures; some for longer."""
    circuits: Any = world.runtime.pipeline.circuits
    for name in names:
        times = 1 + int((for_seconds or {}).get(name, 0))
        circuit = circuits.circuit(name, "m")
        for _ in range(times):
            circuit.enter(world.now, first=False).record(True, None, world.now)
            if times > 1:
                world.now += 100.0


def test_an_open_circuit_passes_the_call_on() -> None:
    """The next endpoint takes it; the limiter is asked once, for the one that is sent."""
    world = World(
        failover=failover(3), breaker=CircuitBreaker(minimum_calls=1), limit=RateLimit(requests_per_minute=60, burst=1)
    )
    opened(world, "a", "b")
    answer = world.call()

    assert [record.endpoint for record in answer.attempts] == ["c"]
    assert [event.endpoint for event in world.found(events.CircuitRejected)] == ["a", "b"]
    assert len(answer.attempts) == 1, "a refusal by a circuit is no attempt"


def test_all_circuits_open() -> None:
    """The refusal that ends first is raised; the limiter gave nothing away."""
    world = World(
        failover=failover(2),
        breaker=CircuitBreaker(minimum_calls=1, open_for=5.0),
        limit=RateLimit(requests_per_minute=1, burst=1),
    )
    opened(world, "a")
    world.now += 3.0
    opened(world, "b")
    with pytest.raises(CircuitOpenError) as raised:
        world.call()
    assert (raised.value.endpoint, raised.value.retry_after) == ("a", 2.0)

    world.now += 3.0
    assert world.call().status == 200, "the one request a minute was still there"


def test_without_failover_the_server_s_own_circuit_decides() -> None:
    """It is named by the runtime's `home`."""
    world = World(breaker=CircuitBreaker(minimum_calls=1))
    opened(world, "default")
    with pytest.raises(CircuitOpenError):
        world.call()

    assert [event.endpoint for event in world.found(events.CircuitRejected)] == ["default"]


def test_a_circuit_that_opens_during_the_wait_is_seen() -> None:
    """It is asked again after the waits. The place in the rate is taken anew, of another key; the other one stays."""
    books = Books([("circuit", 0)], waits={0: 2.0})
    world = World(
        store=books,
        failover=failover(2),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=9),
        bulkhead=Bulkhead(),
    )
    answer = world.call()

    assert [record.endpoint for record in answer.attempts] == ["b"]
    assert [lease.done for lease in books.of("limit")] == [["refund"], ["settle"]]
    assert [lease.done for lease in books.of("bulkhead")] == [["leave"]]
    books.must_balance()


def test_the_place_in_the_rate_stays_within_a_credential_pool() -> None:
    """Two addresses with one key draw on one limit: nothing moves."""
    books = Books([("circuit", 0)], waits={0: 2.0})
    twins = [Endpoint(base_url=f"https://{name}.example", api_key="k", name=name) for name in "ab"]
    world = World(
        store=books, failover=Failover(twins), breaker=CircuitBreaker(), limit=RateLimit(requests_per_minute=9)
    )

    assert [record.endpoint for record in world.call().attempts] == ["b"]
    assert [lease.done for lease in books.of("limit")] == [["settle"]]
    books.must_balance()


def test_a_place_in_another_pool_s_rate_may_have_to_be_waited_for() -> None:
    """Then it leaves the bulkhead for that time, and comes back to it and to the circuit afterwards."""
    books = Books([("circuit", 0)], waits={0: 2.0, 1: 3.0})
    world = World(
        store=books,
        failover=failover(2),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=9),
        bulkhead=Bulkhead(),
    )
    answer = world.call()

    assert [record.endpoint for record in answer.attempts] == ["b"]
    assert [effect.seconds for effect in world.effects if isinstance(effect, Pause)] == [2.0, 3.0]
    assert [lease.done for lease in books.of("limit")] == [["refund"], ["settle"]]
    assert [lease.done for lease in books.of("bulkhead")] == [["leave"], ["leave"]]
    books.must_balance()


@pytest.mark.parametrize("waits", [{0: 2.0}, {0: 2.0, 1: 0.5}], ids=["at once", "after a wait"])
def test_a_pool_whose_limit_refuses_is_passed_over(waits: dict[int, float]) -> None:
    """The next pool takes it: the first place is given back only for one that there is."""
    books = Books([("circuit", 0), ("limit", 1)], waits=waits)
    world = World(store=books, failover=failover(3), breaker=CircuitBreaker(), limit=RateLimit(requests_per_minute=9))

    assert [record.endpoint for record in world.call().attempts] == ["c"]
    assert [event.retry_after for event in world.found(events.LimiterRejected)] == [9.0]
    assert [lease.done for lease in books.of("limit")] == [["refund"], ["settle"]]
    books.must_balance()


def test_no_other_pool_has_room_within_the_deadline() -> None:
    """The circuit's refusal is the call's, and its first place, the only one, is given back."""
    books = Books([("circuit", 0)], waits={0: 2.0, 1: 9.0})
    world = World(
        store=books,
        deadline=10.0,
        failover=failover(2),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=9),
        bulkhead=Bulkhead(),
    )
    with pytest.raises(CircuitOpenError):
        world.call()

    assert [event.retry_after for event in world.found(events.LimiterRejected)] == [9.0]
    assert [lease.done for lease in books.of("limit")] == [["refund"]]
    books.must_balance()


@pytest.mark.parametrize("effect", range(3), ids=["first wait", "second wait", "attempt"])
def test_a_call_that_moves_may_be_cancelled_anywhere(effect: int) -> None:
    """Whatever it has taken at that moment is given back."""
    books = Books([("circuit", 0)], waits={0: 2.0, 1: 3.0})
    world = World(
        store=books,
        failover=failover(2),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=9),
        bulkhead=Bulkhead(),
    )
    with pytest.raises(Cancelled):
        world.call(cancel_at=effect)

    books.must_balance()


def test_each_pool_s_real_limit_is_charged_for_what_went_there() -> None:
    """After the move the first key's limit is as full as before the call, and the second's holds it."""
    world = World(
        failover=failover(2),
        breaker=CircuitBreaker(minimum_calls=1),
        limit=RateLimit(requests_per_minute=60, burst=2),
    )
    limiter: Any = world.runtime.pipeline.limiter
    pools = world.runtime.pipeline.pools
    for _ in range(3):
        limiter.reserve(FACTS, CallCost(), world.now, 60.0, pools["a"])
    flow = world.runtime.start(FACTS)
    pause = flow.send(None)
    assert isinstance(pause, Pause)
    before = limiter.level("requests", world.now, pool=pools["a"])
    opened(world, "a")
    world.now += pause.seconds

    assert isinstance(flow.send(None), Attempt)
    assert limiter.level("requests", world.now, pool=pools["a"]) == before + 1 + pause.seconds
    assert limiter.level("requests", world.now, pool=pools["b"]) == 1.0


def test_a_circuit_that_opens_during_the_wait_without_failover() -> None:
    """The call is refused, and limiter and bulkhead get back what it had."""
    books = Books([("circuit", 0)], waits={0: 2.0})
    world = World(store=books, breaker=CircuitBreaker(), limit=RateLimit(requests_per_minute=9), bulkhead=Bulkhead())
    with pytest.raises(CircuitOpenError):
        world.call()

    assert [lease.done for lease in books.of("limit")] == [["refund"]]
    books.must_balance()


def test_a_trial_place_that_another_call_took_during_the_wait() -> None:
    """Two calls see a half-open circuit with one place, and wait; the second is told of the circuit, and when."""
    world = World(
        failover=failover(1),
        breaker=CircuitBreaker(minimum_calls=1, open_for=1.0, half_open_permits=1),
        limit=RateLimit(requests_per_minute=60, burst=1),
    )
    opened(world, "a")
    world.now += 2.0
    limiter: Any = world.runtime.pipeline.limiter
    limiter.reserve(FACTS, CallCost(), world.now, 60.0, world.runtime.pipeline.pools["a"])
    flows = [world.runtime.start(FACTS) for _ in range(2)]
    waits = [flow.send(None) for flow in flows]
    assert [type(wait) for wait in waits] == [Pause, Pause]
    world.now += 20.0

    assert isinstance(flows[0].send(None), Attempt)
    with pytest.raises(CircuitOpenError) as raised:
        flows[1].send(None)
    assert raised.value.retry_after == 30.0, "when the lease of the first one ends at the latest"


def test_only_retries_are_refused_if_the_breaker_says_so() -> None:
    """`mode="retries_only"`: the first attempt always passes, the second does not."""
    world = World(retry=RetryPolicy(), breaker=CircuitBreaker(minimum_calls=1, mode="retries_only"))
    opened(world, "default")
    answer = world.call(steps(500))

    assert (len(answer.attempts), answer.suppressed) == (1, "circuit")


def test_no_endpoint_serves_the_model() -> None:
    """Nothing is sent."""
    other = Failover([Endpoint(base_url="https://a.example", api_key="k", models=["other"])])
    with pytest.raises(NoEndpointAvailable, match="no endpoint takes calls of model 'm'"):
        World(failover=other).call()


def test_a_retry_goes_where_the_call_has_not_been() -> None:
    """Endpoint by endpoint, then again the first."""
    world = World(retry=RetryPolicy(max_attempts=4, jitter="none"), failover=failover(3))
    answer = world.call(steps(500, 500, 500, 200))

    assert [record.endpoint for record in answer.attempts] == ["a", "b", "c", "a"]
    assert [event.endpoint for event in world.found(events.EndpointSelected)] == ["a", "b", "c", "a"]
    assert FACTS.resend == "duplicable"
