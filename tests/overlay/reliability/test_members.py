"""One endpoint among others: rank, weight after a return, and panic."""

from __future__ import annotations

from tests.overlay.reliability.sample_verdicts import FAILED

from claude_overlay.reliability.facts import CallFacts
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck, ProbeResult
from claude_overlay.reliability.members import Member, Plan, first_in_service

FACTS = CallFacts(operation="create_message", method="POST", path="/v1/messages", model="m")


def member(name: str, *, weight: float = 1.0) -> Member:
    """Make one that is new."""
    return Member(Endpoint(base_url="http://h", name=name, weight=weight), "pool", HealthCheck(unhealthy_after=1))


def ejected(name: str) -> Member:
    """Make one that is left out."""
    one = member(name)
    one.ejected_until = 100.0
    return one


def degraded(name: str) -> Member:
    """Make one that fails too often."""
    one = member(name)
    for _ in range(5):
        one.record.record(FAILED, None, 0.0)
    return one


def unhealthy(name: str) -> Member:
    """Make one that probes found down."""
    one = member(name)
    one.record.probe(ProbeResult(endpoint=name, method="head", reachable=False), 0.0)
    return one


def test_ranks() -> None:
    """Unknown as healthy, degraded, unhealthy, ejected."""
    ranked = [one.tier(0.0) for one in (member("a"), degraded("b"), unhealthy("c"), ejected("d"))]

    assert ranked == [0, 1, 2, 3]


def test_the_weight_grows_after_a_return() -> None:
    """From a tenth to the whole, in a straight line; at once without a slow start."""
    one = member("a", weight=4.0)
    one.back_since = 100.0

    assert [one.weight(now, 30.0) for now in (100.0, 102.0, 115.0, 130.0, 500.0)] == [0.4, 0.4, 2.0, 4.0, 4.0]
    assert one.weight(100.0, 0.0) == 4.0
    assert member("b").weight(0.0, 30.0) == 1.0


def test_it_is_calm_when_settled_and_spotless() -> None:
    """Not while its weight grows, while its return is young, or while it has failures to show."""
    one = member("a")
    failover = Failover([one.endpoint], failback_delay=20.0, slow_start=30.0)
    one.back_since = 0.0

    assert [one.is_calm(now, failover) for now in (0.0, 29.0, 30.0)] == [False, False, True]
    assert not ejected("b").is_calm(0.0, failover)
    one.is_on_probation = True
    assert not one.is_calm(30.0, failover)
    assert not degraded("c").is_calm(0.0, failover)


def test_the_first_group_in_service_gives_its_healthiest() -> None:
    """A later group is only asked when nobody of the earlier is in service."""
    well, ill, down, out = member("a"), degraded("b"), unhealthy("c"), ejected("d")

    assert first_in_service([[ill, well, down], [out]], 0.0) == [well]
    assert first_in_service([[down, out], [ill], [well]], 0.0) == [ill]
    assert first_in_service([[], [ill]], 0.0) == [ill]


def test_panic_asks_those_who_are_nearest_to_service() -> None:
    """With nobody in service the first group is asked all the same; all of them when all are ejected."""
    down, out, other = unhealthy("c"), ejected("d"), ejected("e")

    assert first_in_service([[out, down], [other]], 0.0) == [down]
    assert first_in_service([[out, other]], 0.0) == [out, other]
    assert first_in_service([[], []], 0.0) == []


def test_a_plan_of_one_needs_no_strategy() -> None:
    """Whatever the chance and the key are."""
    one = member("a")
    plan = Plan([one], 0.0, Failover([one.endpoint], strategy="random"))

    assert plan.choose(FACTS, 0.99) is one
    assert plan.only is one.endpoint


def test_a_plan_remembers_many_keys_and_forgets_them() -> None:
    """Its memory is bounded, and what it forgets it works out again, the same."""
    members = [member("a"), member("b")]
    plan = Plan(members, 0.0, Failover([one.endpoint for one in members], strategy="sticky"))
    keys = [CallFacts(operation="x", method="POST", path="/", key=f"k{number}") for number in range(3000)]
    first = [plan.choose(facts, 0.0) for facts in keys]

    assert [plan.choose(facts, 0.0) for facts in keys] == first
    assert set(first) == set(members)
    assert len(plan._places) <= 1024


def test_turns_go_on_across_plans() -> None:
    """The balances are the members' own, so that plans made anew for every call still take turns."""
    members = [member("a"), member("b"), member("c")]
    failover = Failover([one.endpoint for one in members])
    chosen = [Plan(members, 0.0, failover).choose(FACTS, 0.0).endpoint.name for _ in range(6)]

    assert chosen == ["a", "b", "c", "a", "b", "c"]
