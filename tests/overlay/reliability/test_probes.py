"""Leases of trial calls: how many at a time, and how they end."""

from __future__ import annotations

import gc

from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.circuit import Circuit, Permit
from claude_overlay.reliability.probes import Probes


def permit() -> Permit:
    """Give a permit: any will do."""
    return Circuit(CircuitBreaker()).enter(0.0)


def test_results_and_leases_together_fill_the_room() -> None:
    """A trial that came back takes its place for good: no more than permitted ever try."""
    probes, held = Probes(), [permit(), permit()]
    first = probes.begin(held[0], 30.0)
    probes.begin(held[1], 30.0)

    assert probes.room(3, 1.0)
    assert not probes.room(2, 1.0)
    probes.end(first)
    probes.add(True, False)
    assert not probes.room(2, 1.0)
    assert (probes.calls, probes.failures, probes.slow) == (1, 1, 0)


def test_a_lease_ends_at_its_time() -> None:
    """At the end of its time, not before, another may try; ending it afterwards does no harm."""
    probes, held = Probes(), permit()
    lease = probes.begin(held, 30.0)

    assert not probes.room(1, 29.999)
    assert probes.next_end() == 30.0
    assert probes.room(1, 30.0)
    assert probes.next_end() is None
    probes.begin(held, 60.0)
    probes.end(lease)
    assert not probes.room(1, 31.0)


def test_a_dropped_permit_gives_its_place_back() -> None:
    """What nobody holds any more cannot come back, so it holds up nobody."""
    probes, held = Probes(), permit()
    probes.begin(held, 30.0)
    assert not probes.room(1, 1.0)

    del held
    gc.collect()

    assert probes.room(1, 1.0)


def test_the_next_end_is_the_earliest() -> None:
    """The soonest time at which another may try."""
    probes, held = Probes(), permit()
    assert probes.next_end() is None
    for ends in (40.0, 30.0, 50.0):
        probes.begin(held, ends)

    assert probes.next_end() == 30.0
