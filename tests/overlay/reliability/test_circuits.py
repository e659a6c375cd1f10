"""The circuits of a client: which there are, and how many."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from claude_overlay.errors import CircuitOpenError
from claude_overlay.reliability.breaker import BreakerScope, CircuitBreaker
from claude_overlay.reliability.circuit import Circuit
from claude_overlay.reliability.circuits import Circuits

OPENS_AT_ONCE = CircuitBreaker(minimum_calls=1)


def fail(circuit: Circuit, now: float = 0.0) -> None:
    """Record a failure."""
    circuit.enter(now).record(True, None, now)


@pytest.mark.parametrize(
    ("scope", "count", "names"),
    [
        ("endpoint_model", 4, [("a", "m"), ("a", "n"), ("b", "m"), ("a", None)]),
        ("endpoint", 2, [("a", None), ("b", None)]),
        ("client", 1, [("", None)]),
    ],
)
def test_the_scope_says_what_has_a_circuit_of_its_own(
    scope: BreakerScope, count: int, names: list[tuple[str, str | None]]
) -> None:
    """By endpoint and model, by endpoint alone, or one in all; the same one each time."""
    circuits = Circuits(CircuitBreaker(scope=scope))
    places = [("a", "m"), ("a", "n"), ("b", "m"), ("a", None)]

    given = [circuits.circuit(*place) for place in places]

    assert given == [circuits.circuit(*place) for place in places]
    assert len(set(map(id, given))) == count == len(circuits.all())
    assert [(circuit.endpoint, circuit.model) for circuit in circuits.all()] == names


def test_one_model_does_not_close_the_door_to_another() -> None:
    """An overloaded model opens its own circuit alone."""
    circuits = Circuits(OPENS_AT_ONCE)
    fail(circuits.circuit("a", "large"))

    circuits.circuit("a", "small").enter(0.0)
    with pytest.raises(CircuitOpenError):
        circuits.circuit("a", "large").enter(0.0)


def test_an_endpoint_without_a_name_is_one_too() -> None:
    """A client without failover has none; its error names none."""
    circuits = Circuits(OPENS_AT_ONCE)
    fail(circuits.circuit(None, "m"))

    with pytest.raises(CircuitOpenError) as caught:
        circuits.circuit(None, "m").enter(0.0)
    assert (caught.value.endpoint, caught.value.model) == (None, "m")


def test_the_number_of_circuits_is_bounded() -> None:
    """A hundred thousand model names leave no more than the capacity."""
    circuits = Circuits(CircuitBreaker(), capacity=100)
    for number in range(10_000):
        circuits.circuit("a", f"model-{number}").enter(0.0)

    assert len(circuits.all()) <= 100


def test_what_was_used_longest_ago_goes_first() -> None:
    """Of the closed ones; open and forced ones stay as long as there are closed ones."""
    circuits = Circuits(OPENS_AT_ONCE, capacity=10)
    for number in range(10):
        circuits.circuit("a", str(number))
    fail(circuits.circuit("a", "3"))
    circuits.circuit("a", "4").force_open(0.0)
    for used in ("0", "1"):
        circuits.circuit("a", used)
    for new in ("x", "y", "z"):
        circuits.circuit("a", new)

    assert {circuit.model for circuit in circuits.all()} == {"0", "1", "3", "4", "7", "8", "9", "x", "y", "z"}


def test_only_open_circuits_make_room_too_but_forced_ones_never() -> None:
    """Where no closed one is left, the open one used longest ago goes; what a person set stays, beyond the capacity."""
    circuits = Circuits(OPENS_AT_ONCE, capacity=3)
    for name in ("a", "b", "c"):
        fail(circuits.circuit("x", name))
    circuits.circuit("x", "d")
    assert [circuit.model for circuit in circuits.all()] == ["b", "c", "d"]

    for circuit in circuits.all():
        circuit.force_open(0.0)
    circuits.circuit("x", "e")
    assert [circuit.model for circuit in circuits.all()] == ["b", "c", "d", "e"]


def test_threads_get_the_same_circuit() -> None:
    """Sixteen threads that ask for a new one at the same time get one."""
    circuits, start, given = Circuits(CircuitBreaker()), threading.Barrier(16), list[Circuit]()

    def ask() -> None:
        start.wait(120)
        given.append(circuits.circuit("a", "m"))

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert len(given) == 16
    assert len(set(map(id, given))) == 1


def test_changes_of_all_circuits_are_told() -> None:
    """With their names; a hook that raises is counted, and the call is not touched by it."""
    circuits, news = Circuits(OPENS_AT_ONCE), list[tuple[Any, ...]]()
    circuits.on_transition.append(lambda *one: news.append(one))
    circuits.on_transition.append(lambda *_: 1 / 0)

    fail(circuits.circuit("a", "m"), 1.0)
    fail(circuits.circuit("b", None), 2.0)

    assert news == [("a", "m", "closed", "open", 1.0), ("b", None, "closed", "open", 2.0)]
    assert circuits.hook_failures == 2


def test_figures_of_all() -> None:
    """One record a circuit."""
    circuits = Circuits(OPENS_AT_ONCE)
    fail(circuits.circuit("a", "m"))
    circuits.circuit("b", "m").enter(0.0).record(False, 0.1, 0.0)

    assert [(one.endpoint, one.state, one.calls, one.failure_rate) for one in circuits.metrics(0.0)] == [
        ("a", "open", 1, None),
        ("b", "closed", 1, 0.0),
    ]


def test_another_policy_keeps_the_states() -> None:
    """Every circuit goes by the new policy from then on; only another scope begins anew."""
    circuits = Circuits(OPENS_AT_ONCE)
    fail(circuits.circuit("a", "m"))
    policy = CircuitBreaker(minimum_calls=1, max_open_for=6)

    circuits.reconfigure(policy, 0.0)
    assert (circuits.policy, circuits.circuit("a", "m").state) == (policy, "open")
    fail(circuits.circuit("new", "m"))
    assert circuits.circuit("new", "m").state == "open"

    circuits.reconfigure(CircuitBreaker(scope="endpoint"), 0.0)
    assert circuits.all() == ()
    assert circuits.circuit("a", "m").state == "closed"


def test_circuits_of_endpoints_that_moved_begin_anew() -> None:
    """Open and forced ones; those of others stay, and everybody who listens is told."""
    circuits, told = Circuits(OPENS_AT_ONCE), list[tuple[str, str | None, str, str]]()
    circuits.on_transition.append(lambda *news: told.append(news[:4]))
    for name in ("a", "b"):
        fail(circuits.circuit(name, "m"))
    circuits.circuit("a", "n").force_open(0.0)
    told.clear()

    circuits.forget({"a", "unheard of"}, 1.0)

    assert [circuits.circuit(*place).state for place in (("a", "m"), ("a", "n"), ("b", "m"))] == [
        "closed",
        "closed",
        "open",
    ]
    assert told == [("a", "m", "open", "closed"), ("a", "n", "forced_open", "closed")]
