"""Which state stands behind which policy: new, shared, carried over, or left behind at a fork."""

from __future__ import annotations

import os
import pickle
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.reliability.play import FACTS, Books, World, broken, failover, reply, steps

from claude_overlay.errors import (
    APIConnectionError,
    CircuitOpenError,
    ConfigurationError,
    InvalidArgumentError,
    QuotaExceeded,
    RateLimitExceeded,
)
from claude_overlay.reliability import events
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.cache import ResponseCache
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.leftovers import WAITING, drain
from claude_overlay.reliability.limit import LimiterState, RateLimit
from claude_overlay.reliability.pipeline import Pipeline
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.retry import RetryPolicy
from claude_overlay.reliability.runtime import STATES, MemoryStore, Runtime
from claude_overlay.reliability.state import StateStore

if TYPE_CHECKING:
    from collections.abc import Callable

EVERYTHING: dict[str, Any] = {
    "retry": RetryPolicy(),
    "budget": RetryBudget(),
    "breaker": CircuitBreaker(),
    "limit": RateLimit(requests_per_minute=60),
    "bulkhead": Bulkhead(),
    "failover": failover(2),
    "health": HealthCheck(),
    "quota": Quota(requests_per_day=100),
    "cache": ResponseCache(),
}
OTHERS: dict[str, Any] = {
    "budget": RetryBudget(ratio=0.5),
    "breaker": CircuitBreaker(open_for=9.0),
    "limit": RateLimit(requests_per_minute=120),
    "bulkhead": Bulkhead(max_concurrent=2),
    "failover": failover(3),
    "quota": Quota(requests_per_day=200),
    "cache": ResponseCache(max_entries=3),
}


def states(pipeline: Pipeline) -> dict[str, Any]:
    """Give the states of a snapshot."""
    return {name: getattr(pipeline, name) for name in STATES}


def test_the_store_in_memory_is_a_store() -> None:
    """It makes a state for every policy, and each satisfies its protocol (mypy checks that)."""
    store: StateStore = MemoryStore()
    assert isinstance(store, MemoryStore)
    made = states(World(**EVERYTHING).runtime.pipeline)
    assert all(state is not None for state in made.values())


def test_the_states_can_be_reached() -> None:
    """Each by its name; None when its policy is off. Handles work: a circuit that is forced open refuses."""
    world, empty = World(**EVERYTHING), World()
    for name, state in states(world.runtime.pipeline).items():
        assert getattr(world.runtime, name) is state
        assert getattr(empty.runtime, name) is None

    world = World(breaker=CircuitBreaker())
    world.runtime.circuits.circuit("default", "m").force_open()
    with pytest.raises(CircuitOpenError):
        world.call()


def test_no_policy_no_state() -> None:
    """An empty `Resilience` makes nothing."""
    assert set(states(World().runtime.pipeline).values()) == {None}


def test_another_store_makes_the_states() -> None:
    """What it makes is what the flow asks."""
    books = Books()
    World(store=books, breaker=CircuitBreaker(), limit=RateLimit(requests_per_minute=9)).call()

    assert [lease.kind for lease in books.leases] == ["limit", "circuit"]


def test_a_derived_runtime_shares_the_states_of_equal_policies() -> None:
    """Another deadline, the same everything else: all states are the same objects."""
    world = World(**EVERYTHING)
    derived = world.runtime.derive(replace(world.runtime.resilience, deadline=5.0))

    assert states(derived.pipeline) == states(world.runtime.pipeline)
    assert derived.pipeline.deadline == 5.0
    assert world.runtime.pipeline.deadline is None


@pytest.mark.parametrize("name", OTHERS)
def test_a_derived_runtime_has_its_own_state_for_another_policy(name: str) -> None:
    """Only that one is new."""
    world = World(**EVERYTHING)
    derived = world.runtime.derive(replace(world.runtime.resilience, **{name: OTHERS[name]}))
    before, after = states(world.runtime.pipeline), states(derived.pipeline)

    changed = {state for state in STATES if before[state] is not after[state]}
    # Answers and circuits are those of servers, of which the other failover has one more.
    more = {"circuits", "cache"} if name == "failover" else set()
    assert changed == {state for state, policies in STATES.items() if name in policies} | more


@pytest.mark.parametrize("name", OTHERS)
def test_equal_policies_of_two_copies_share_a_state(name: str) -> None:
    """Who gives the same limit to each call draws on one limit; also when the client itself has no policies."""
    bare = World(listen=False).runtime
    policies = {name: OTHERS[name], **({"retry": RetryPolicy()} if name == "budget" else {})}
    one, two = (bare.derive(Resilience(**policies, deadline=deadline)) for deadline in (1.0, 2.0))
    mine = states(one.pipeline)

    assert states(two.pipeline) == mine
    assert sum(state is not None for state in mine.values()) == 1
    assert states(two.derive(Resilience()).derive(Resilience(**policies)).pipeline) == mine


def test_a_limit_for_each_call_is_one_limit() -> None:
    """Three copies with the same `RateLimit`: one call passes."""
    world = World(listen=False)
    base, outcomes = world.runtime, []
    for _ in range(3):
        world.runtime = base.derive(Resilience(limit=RateLimit(requests_per_minute=1, max_wait=0)))
        try:
            outcomes.append(world.call().status)
        except RateLimitExceeded:
            outcomes.append(429)

    assert outcomes == [200, 429, 429]


def test_a_state_that_goes_by_other_policies_is_not_found_under_the_old_ones() -> None:
    """Nor does `apply` bring back one that has ended."""
    small, large = (Resilience(bulkhead=Bulkhead(max_concurrent=number)) for number in (1, 2))
    runtime = World(listen=False, bulkhead=small.bulkhead).runtime
    first = runtime.bulkhead
    runtime.apply(large)
    assert runtime.derive(small).bulkhead is not first
    assert runtime.derive(Resilience()).derive(large).bulkhead is first

    runtime.apply(Resilience())
    runtime.apply(large)
    assert runtime.bulkhead is not first
    assert runtime.derive(Resilience()).derive(large).bulkhead is runtime.bulkhead


def test_apply_carries_the_states_over() -> None:
    """Every state stays the same object under its changed policy; calls from now on see the new policies."""
    world = World(**EVERYTHING)
    before = states(world.runtime.pipeline)
    same_servers = failover(2, strategy="random")
    world.runtime.apply(replace(world.runtime.resilience, **{**OTHERS, "failover": same_servers}))

    assert states(world.runtime.pipeline) == before
    assert world.runtime.resilience.bulkhead == OTHERS["bulkhead"]


def test_apply_reconfigures() -> None:
    """The state works by the new values: a larger quota lets the next call pass, and what was used stays used."""
    world = World(quota=Quota(requests_per_day=1))
    world.call()
    with pytest.raises(QuotaExceeded):
        world.call()
    world.runtime.apply(replace(world.runtime.resilience, quota=Quota(requests_per_day=2)))
    world.call()
    with pytest.raises(QuotaExceeded):
        world.call()


def test_apply_keeps_an_open_circuit_open() -> None:
    """A new configuration is no new trust."""
    world = World(breaker=CircuitBreaker(minimum_calls=1))
    world.call(steps(500))
    world.runtime.apply(replace(world.runtime.resilience, breaker=CircuitBreaker(minimum_calls=5)))
    with pytest.raises(CircuitOpenError):
        world.call()


def of_tenant(key: str, **options: Any) -> Failover:
    """Give a failover to one server, with a tenant's key."""
    return Failover([Endpoint(base_url="https://a.example", api_key=key, name="a", **options)])


def test_kept_answers_belong_to_who_gave_them() -> None:
    """Neither a copy nor a new configuration with another key or server gets them; other weights change nothing."""
    world = World(cache=ResponseCache(), failover=of_tenant("t-A"))
    runtime, cache = world.runtime, world.runtime.cache
    other = replace(runtime.resilience, failover=of_tenant("t-B"))

    assert runtime.derive(other).cache is not cache
    assert runtime.derive(replace(other, failover=None)).cache is not cache
    same = replace(other, failover=of_tenant("t-A", weight=2.0, models=["m"]))
    assert runtime.derive(same).cache is cache
    runtime.apply(same)
    assert runtime.cache is cache
    runtime.apply(other)
    assert runtime.cache is not cache
    assert runtime.derive(other).cache is runtime.cache


def test_a_circuit_belongs_to_an_address() -> None:
    """A name that is given to another server begins closed, a forced one too; the others stay as they are."""
    world = World(breaker=CircuitBreaker(minimum_calls=1), failover=failover(2))
    circuits = world.runtime.circuits
    for name in ("a", "b"):
        circuits.circuit(name, "m").force_open()
    first, second = failover(2).endpoints
    moved = Failover([replace(first, base_url="https://cured.example"), second])
    world.events.clear()
    world.runtime.apply(replace(world.runtime.resilience, failover=moved))

    assert world.runtime.circuits is circuits
    assert [circuits.circuit(name, "m").state for name in ("a", "b")] == ["closed", "forced_open"]
    assert [event.endpoint for event in world.found(events.CircuitChanged)] == ["a"]
    assert world.call().status == 200

    circuits.circuit("a", "m").force_open()
    world.runtime.apply(replace(world.runtime.resilience, failover=Failover([second])))
    world.runtime.apply(replace(world.runtime.resilience, failover=moved))
    assert circuits.circuit("a", "m").state == "closed", "it was nobody's in between"


def test_a_copy_with_other_servers_has_circuits_of_its_own() -> None:
    """The same names mean nothing; the same names and addresses do, whatever else differs."""
    world = World(breaker=CircuitBreaker(), failover=failover(2))
    first, second = failover(2).endpoints
    elsewhere = Failover([replace(first, base_url="https://elsewhere.example"), second])
    others = replace(world.runtime.resilience, failover=elsewhere)
    weighed = replace(world.runtime.resilience, failover=Failover([replace(first, weight=3.0), second]))

    assert world.runtime.derive(others).circuits is not world.runtime.circuits
    assert world.runtime.derive(weighed).circuits is world.runtime.circuits


def test_apply_makes_and_drops_states() -> None:
    """A policy that comes gets a state; one that goes loses it; one of another kind begins anew."""
    world = World(retry=RetryPolicy(), budget=RetryBudget())
    budget = world.runtime.pipeline.budget
    world.runtime.apply(Resilience(retry=RetryPolicy(), budget=RetryQuota(), bulkhead=Bulkhead()))
    assert world.runtime.pipeline.budget is not budget
    assert world.runtime.pipeline.bulkhead is not None

    world.runtime.apply(Resilience())
    assert set(states(world.runtime.pipeline).values()) == {None}


def test_apply_tells_the_new_hooks() -> None:
    """What changed, and where it came from."""
    world, told = World(deadline=5.0), []
    world.runtime.apply(
        Resilience(deadline=6.0, bulkhead=Bulkhead(), hooks=[told.append]), source="x.toml", version=2, digest="abc"
    )

    (event,) = told
    assert event == events.ConfigApplied(
        time=1000.0, source="x.toml", version=2, digest="abc", changed=("deadline", "bulkhead", "hooks")
    )
    assert world.events == [], "the old hooks are gone"


def test_a_hook_may_apply_while_apply_is_at_work() -> None:
    """Told that an endpoint is back, by an `apply` under way, it applies itself: nothing hangs, and the last holds."""
    told: list[events.Event] = []

    def hook(event: events.Event) -> None:
        told.append(event)
        if isinstance(event, events.EndpointReadmitted):
            assert world.runtime.resilience.deadline == 1.0, "the change that readmitted it is in force"
            world.runtime.apply(replace(world.runtime.resilience, deadline=2.0), version=2)

    world = World(failover=failover(2, eject_after=1, ejection_time=5.0), hooks=[hook])
    world.call(steps(500))
    world.now += 6.0
    told.clear()
    ends_in_time(lambda: world.runtime.apply(changed(world, deadline=1.0), version=1))

    assert world.runtime.resilience.deadline == 2.0
    assert [type(event).__name__ for event in told] == ["EndpointReadmitted", "ConfigApplied", "ConfigApplied"]
    assert [event.version for event in told if isinstance(event, events.ConfigApplied)] == [1, 2]


def test_a_quota_alert_may_apply_while_apply_is_at_work() -> None:
    """`Quota.on_alert` is a caller's function as well: a smaller quota alerts at once, and the alert may enlarge it."""

    def enlarge(alert: object) -> None:
        world.runtime.apply(Resilience(quota=Quota(requests_per_day=9, alerts_at=(0.9,))))

    world = World(quota=Quota(requests_per_day=10, uncertain_for=5.0))
    with pytest.raises(APIConnectionError):
        world.call(steps(broken))
    world.now += 10.0  # what was uncertain counts as used at the next look, which is the change
    smaller = Quota(requests_per_day=1, alerts_at=(0.9,), on_alert=enlarge)
    ends_in_time(lambda: world.runtime.apply(Resilience(quota=smaller)))

    quota = world.runtime.resilience.quota
    assert quota is not None
    assert quota.requests_per_day == 9


def test_a_hook_may_wait_for_a_thread_that_applies() -> None:
    """No lock is held while hooks run, for other threads either."""

    def hook(event: events.Event) -> None:
        if isinstance(event, events.EndpointReadmitted):
            ends_in_time(lambda: world.runtime.apply(replace(world.runtime.resilience, deadline=2.0)))

    world = World(failover=failover(2, eject_after=1, ejection_time=5.0), hooks=[hook])
    world.call(steps(500))
    world.now += 6.0
    ends_in_time(lambda: world.runtime.apply(changed(world, deadline=1.0)))

    assert world.runtime.resilience.deadline == 2.0


def test_a_state_of_another_making_may_tell_under_the_lock() -> None:
    """What it tells while it is reconfigured waits until the lock is free, so hooks may apply then, too."""

    class Eager(Books):
        """A store whose endpoints tell at once, in the middle of `reconfigure`."""

        def endpoints(self, policy: Any, health: Any, now: float) -> Any:
            state = MemoryStore().endpoints(policy, health, now)

            class Telling:
                listeners = state.listeners

                def reconfigure(self, policy: Any, now: float, health: Any = None) -> None:
                    for listener in self.listeners:
                        listener("a", "readmitted", "configuration", None, now)

            return Telling()

    def hook(event: events.Event) -> None:
        if isinstance(event, events.EndpointReadmitted) and world.runtime.resilience.deadline == 1.0:
            world.runtime.apply(Resilience(deadline=2.0))

    world = World(store=Eager(), failover=failover(2), hooks=[hook])
    ends_in_time(lambda: world.runtime.apply(changed(world, deadline=1.0)))

    assert world.runtime.resilience.deadline == 2.0


def test_of_two_that_apply_the_last_one_holds_wholly() -> None:
    """From two threads, again and again: policies and states are those of one configuration."""
    world = World(listen=False, bulkhead=Bulkhead(max_concurrent=1), limit=RateLimit(requests_per_minute=1))
    barrier = threading.Barrier(2)

    def work(number: int) -> None:
        policies = Resilience(bulkhead=Bulkhead(max_concurrent=number), limit=RateLimit(requests_per_minute=number))
        for _ in range(50):
            barrier.wait(120)
            world.runtime.apply(policies)
            barrier.wait(120)
            seen.append(policies_of(world.runtime.pipeline))

    seen: list[set[Any]] = []
    threads = [threading.Thread(target=work, args=(number,)) for number in (5, 7)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert len(seen) == 100
    assert all(numbers in ({5}, {7}) for numbers in seen)


def policies_of(pipeline: Pipeline) -> set[Any]:
    """Give the numbers of a snapshot's policies and of its states' policies: one number, if they agree."""
    policies, limiter = pipeline.resilience, pipeline.limiter
    assert policies.bulkhead is not None
    assert policies.limit is not None
    assert isinstance(limiter, LimiterState)
    return {policies.bulkhead.max_concurrent, policies.limit.requests_per_minute, limiter.policy.requests_per_minute}


def changed(world: World, **policies: Any) -> Resilience:
    """Give the world's policies with others in them, and endpoints that the state must look at again."""
    before = world.runtime.resilience
    assert before.failover is not None
    return replace(before, failover=replace(before.failover, slow_start=7.0), **policies)


def ends_in_time(work: Callable[[], object]) -> None:
    """Do it in a thread; it must come back, and raise nothing."""
    failures: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - told to the test below
            failures.append(error)

    thread = threading.Thread(target=guarded, daemon=True)
    thread.start()
    thread.join(120)
    assert not thread.is_alive(), "it hangs"
    assert failures == []


def test_states_tell_the_hooks_of_their_changes() -> None:
    """A circuit that opens, an endpoint that is ejected and readmitted, a quota that is nearly used up."""
    world = World(
        breaker=CircuitBreaker(minimum_calls=3),
        failover=failover(2, eject_after=1, ejection_time=5.0),
        quota=Quota(requests_per_day=10, alerts_at=(0.1,)),
    )
    world.call(steps(500))
    for _ in range(3):
        world.now += 20.0
        world.call()

    assert [(event.endpoint, event.reason) for event in world.found(events.EndpointEjected)] == [("a", "failures")]
    assert [event.endpoint for event in world.found(events.EndpointReadmitted)] == ["a"]
    assert [(event.dimension, event.level) for event in world.found(events.QuotaAlert)] == [("requests", 0.1)]

    world = World(breaker=CircuitBreaker(minimum_calls=1))
    world.call(steps(500))
    (changed,) = world.found(events.CircuitChanged)
    assert (changed.endpoint, changed.model, changed.old, changed.new) == ("default", "m", "closed", "open")


def test_hooks_that_raise_are_counted() -> None:
    """The call goes on, other hooks are told, and the count is that of the whole family."""

    def bad(event: events.Event) -> None:
        raise ValueError(event)

    world = World(hooks=[bad])
    assert world.call().status == 200
    told = len(world.events)
    assert told == 4
    assert world.runtime.hook_failures == told
    assert world.runtime.derive(Resilience()).hook_failures == told


def test_hooks_may_interrupt() -> None:
    """What is not an `Exception` goes through, and everything held is given back."""

    def stop(event: events.Event) -> None:
        if isinstance(event, events.AttemptEnded):
            raise KeyboardInterrupt

    books = Books()
    world = World(store=books, hooks=[stop], bulkhead=Bulkhead(), breaker=CircuitBreaker())
    with pytest.raises(KeyboardInterrupt):
        world.call()
    books.must_balance()


def test_it_is_neither_pickled_nor_made_of_something_else() -> None:
    """The states are of one process; the policies are what is pickled."""
    world = World(**EVERYTHING)
    with pytest.raises(ConfigurationError, match="not pickled"):
        pickle.dumps(world.runtime)
    for wrong in (None, {}, Resilience):
        with pytest.raises(InvalidArgumentError, match="resilience must be a Resilience"):
            world.runtime.apply(wrong)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgumentError, match="resilience must be a Resilience"):
            world.runtime.derive(wrong)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError):
        Runtime(None, now=lambda: 0.0, wall=lambda: 0.0, chance=lambda: 0.0)  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_begins_with_free_locks() -> None:
    """A lock that is held at the fork does not stop the child; derived runtimes still share with their origin.

    What finalizers of the parent have left is the parent's to do.
    """
    world = World(bulkhead=Bulkhead(max_concurrent=1), breaker=CircuitBreaker())
    derived = world.runtime.derive(replace(world.runtime.resilience, deadline=5.0))
    state: Any = world.runtime.pipeline.bulkhead
    left: list[int] = []
    WAITING.append(lambda: left.append(1))
    with state._lock:
        child = os.fork()
        if child == 0:
            well = False
            try:
                flow = derived.start(FACTS)
                next(flow)
                shared = derived.pipeline.bulkhead is world.runtime.pipeline.bulkhead
                taken: Any = world.runtime.pipeline.bulkhead
                well = shared and taken is not state and taken.in_flight == 1 and not left
            finally:
                os._exit(0 if well else 1)
    drain()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert left == [1]


def test_a_call_keeps_its_snapshot() -> None:
    """A call that began before `apply` is told to the hooks that it began with."""
    world = World()
    flow = world.runtime.start(FACTS)
    next(flow)
    world.runtime.apply(Resilience())
    with pytest.raises(StopIteration):
        flow.send(reply())

    assert world.names()[-1] == "CallEnded"
