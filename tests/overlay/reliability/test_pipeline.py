"""The snapshot that a call reads: laid out once, and never half of another."""

from __future__ import annotations

import threading
from dataclasses import FrozenInstanceError

import pytest
from tests.overlay.reliability.play import FACTS, World

from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.estimate import estimate_cost
from claude_overlay.reliability.events import CacheMiss, Event
from claude_overlay.reliability.facts import CallCost, CallFacts
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.pipeline import Tally
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.retry import RetryPolicy


def test_it_cannot_be_changed() -> None:
    """A call that holds it sees the same to its end."""
    pipeline = World().runtime.pipeline
    with pytest.raises(FrozenInstanceError):
        pipeline.deadline = 5.0  # type: ignore[misc]


def test_what_the_flow_reads_is_taken_out_of_the_policies() -> None:
    """Deadline, timeout, retry policy, hooks, and whether a 429 is a failure."""
    retry = RetryPolicy()
    world = World(deadline=5.0, attempt_timeout=2.0, retry=retry, breaker=CircuitBreaker(count_throttling=True))
    pipeline = world.runtime.pipeline

    assert (pipeline.deadline, pipeline.attempt_timeout, pipeline.retry) == (5.0, 2.0, retry)
    assert pipeline.count_throttling
    assert pipeline.hooks == world.runtime.resilience.hooks
    assert not World(breaker=CircuitBreaker()).runtime.pipeline.count_throttling


@pytest.mark.parametrize(
    ("policies", "wanted"),
    [
        ({}, False),
        ({"retry": RetryPolicy(), "breaker": CircuitBreaker()}, False),
        ({"limit": RateLimit(requests_per_minute=9)}, True),
        ({"quota": Quota(requests_per_day=9)}, True),
        ({"hooks": [print]}, True),
    ],
)
def test_usage_is_wanted_by_limit_quota_and_hooks(policies: dict[str, object], wanted: bool) -> None:  # noqa: FBT001
    """Others do not pay for reading it."""
    assert World(listen=False, **policies).runtime.pipeline.needs_usage is wanted  # type: ignore[arg-type]


def test_an_estimate_is_made_only_if_somebody_wants_it() -> None:
    """By the caller's function, with what it gives looked at; else by ours, which need not be."""

    def own(facts: CallFacts) -> CallCost:
        return CallCost(input_tokens=7)

    assert World().runtime.pipeline.estimate is None
    assert World(quota=Quota(requests_per_day=9)).runtime.pipeline.estimate is estimate_cost
    assert World(limit=RateLimit(requests_per_minute=9)).runtime.pipeline.estimate is estimate_cost
    estimate = World(limit=RateLimit(requests_per_minute=9, estimate=own)).runtime.pipeline.estimate
    assert estimate is not None
    assert estimate(FACTS) == CallCost(input_tokens=7)


def test_hooks_are_told_in_their_order() -> None:
    """One after the other, each whatever the one before did."""
    told: list[str] = []

    def first(event: Event) -> None:
        told.append("first")
        raise ValueError(event)

    world = World(hooks=[first, lambda event: told.append(type(event).__name__)])
    world.runtime.pipeline.emit(CacheMiss(time=1.0))

    assert told == ["first", "CacheMiss"]
    assert world.runtime.hook_failures == 1


def test_the_tally_loses_nothing() -> None:
    """Eight threads count together."""
    tally = Tally()
    threads = [threading.Thread(target=lambda: [tally.add() for _ in range(1000)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert tally.count == 8000


def test_the_tally_has_a_free_lock_after_a_fork() -> None:
    """Whoever held it."""
    tally = Tally()
    assert tally._lock.acquire()
    tally.renew()
    tally.add()

    assert tally.count == 1
