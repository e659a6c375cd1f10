"""The states in memory have what the flow asks of a state, so that another store can be put in their place."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from tests.overlay.reliability.play import FACTS, failover

from claude_overlay.reliability import state
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.budget import RetryBudget, RetryQuota
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.facts import CallCost
from claude_overlay.reliability.limit import RateLimit
from claude_overlay.reliability.quota import Quota
from claude_overlay.reliability.runtime import MemoryStore
from claude_overlay.reliability.verdict import Verdict

FAILED = Verdict(kind="server", scope="endpoint", sent="yes", retryable=True, counts=True)


def leases() -> list[tuple[type, Any]]:
    """Make one of each state and lease, with its protocol."""
    store = MemoryStore()
    ratio, quota = store.budget(RetryBudget(), 0.0), store.budget(RetryQuota(), 0.0)
    limiter = store.limiter(RateLimit(requests_per_minute=60), 0.0)
    bulkhead = store.bulkhead(Bulkhead())
    circuits = store.circuits(CircuitBreaker(), 0.0)
    ledger = store.ledger(Quota(requests_per_day=9), 0.0)
    return [
        (state.AnyBudget, ratio),
        (state.AnyBudget, quota),
        (state.AnyToken, ratio.withdraw(FAILED, 0.0)),
        (state.AnyToken, quota.withdraw(FAILED, 0.0)),
        (state.AnyLimiter, limiter),
        (state.AnyReservation, limiter.reserve(FACTS, CallCost(), 0.0, 1.0)),
        (state.AnyBulkhead, bulkhead),
        (state.AnyTicket, bulkhead.enter(0.0)),
        (state.AnyCircuits, circuits),
        (state.AnyCircuit, circuits.circuit("a", "m")),
        (state.AnyPermit, circuits.circuit("a", "m").enter(0.0)),
        (state.AnyEndpoints, store.endpoints(failover(2), None, 0.0)),
        (state.AnyLedger, ledger),
        (state.AnyHold, ledger.reserve(FACTS, CallCost(), 0.0)),
        (state.StateStore, store),
    ]


@pytest.mark.parametrize(("protocol", "thing"), leases(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_state_has_what_its_protocol_says(protocol: type, thing: Any) -> None:
    """Every member is there, and every method takes the protocol's arguments by their places."""
    wanted = {name: member for name, member in vars(protocol).items() if not name.startswith("_")}
    assert wanted
    for name, member in wanted.items():
        assert hasattr(thing, name), name
        if inspect.isfunction(member):
            ours = [p for p in inspect.signature(member).parameters.values() if p.name != "self"]
            theirs = inspect.signature(getattr(thing, name)).parameters
            by_place = [p for p in ours if p.kind is not p.KEYWORD_ONLY]
            assert len([p for p in theirs.values() if p.kind is not p.KEYWORD_ONLY]) >= len(by_place), name
            assert {p.name for p in ours if p.kind is p.KEYWORD_ONLY} <= set(theirs), name


def test_leases_may_be_given_back_twice() -> None:
    """The flow gives each back once; a second time would do no harm."""
    for protocol, thing in leases():
        for _ in range(2):
            if protocol is state.AnyTicket:
                thing.leave()
            elif protocol is state.AnyPermit:
                thing.release()
            elif protocol is state.AnyHold:
                thing.release(0.0)
            elif protocol in (state.AnyReservation, state.AnyToken):
                thing.refund(0.0)
    store = MemoryStore()
    bulkhead: Any = store.bulkhead(Bulkhead(max_concurrent=2))
    tickets = [bulkhead.enter(0.0) for _ in range(2)]
    tickets[0].leave()
    tickets[0].leave()
    assert bulkhead.in_flight == 1
