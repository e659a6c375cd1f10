"""The circuits of a client: one for each endpoint and model, or for fewer, as the policy says.

Decides which circuit a call belongs to, and which are forgotten when there are too many: model names come from outside.
Asked by the flow for each attempt.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.circuit import Circuit, CircuitMetrics, CircuitState, Transitions
from claude_overlay.reliability.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

__all__ = ["Circuits"]

_Key = tuple[str, str | None]


class Circuits:
    """The state of a `CircuitBreaker`. Threads and event loops may share it.

    Args:
        policy: what its circuits shall do.
        capacity: circuits kept at most. Beyond, a tenth is dropped: closed ones first, those used longest ago first;
            never one that was forced into its state. What was dropped begins anew, closed.

    Attributes:
        on_transition: functions to tell of every change, with endpoint, model, old state, new state and time. They are
            called outside the lock, in order; what they raise is swallowed and counted in `hook_failures`.
    """

    __slots__ = ("_added", "_capacity", "_circuits", "_is_fine", "_lock", "_policy", "_transitions", "on_transition")

    def __init__(self, policy: CircuitBreaker, *, capacity: int = 1000) -> None:
        self.on_transition: list[Callable[[str, str | None, CircuitState, CircuitState, float], object]] = []
        self._policy = policy
        self._is_fine = policy.scope == "endpoint_model"
        self._capacity = capacity
        self._circuits: dict[_Key, Circuit] = {}
        self._transitions: Transitions = Outbox(self.on_transition)
        self._added = 0  # circuits ever made: the time that matters when one must go for another
        self._lock = threading.Lock()

    @property
    def policy(self) -> CircuitBreaker:
        """What its circuits do now."""
        return self._policy

    @property
    def hook_failures(self) -> int:
        """How many times a function of `on_transition` raised."""
        return self._transitions.failures

    def circuit(self, endpoint: str | None, model: str | None = None) -> Circuit:
        """Give the circuit for an endpoint and a model, of which the policy's scope may leave out one or both."""
        key = (endpoint, model) if self._is_fine and endpoint else self._key(endpoint, model)
        # No lock for one that is there: a dictionary is read as a whole.
        try:
            circuit = self._circuits[key]
        except KeyError:
            circuit = self._add(key)
        circuit.used = self._added
        return circuit

    def all(self) -> tuple[Circuit, ...]:
        """Give the circuits that there are, for example to force or reset them."""
        with self._lock:
            return tuple(self._circuits.values())

    def metrics(self, now: float) -> tuple[CircuitMetrics, ...]:
        """Give the figures of all circuits."""
        return tuple(circuit.metrics(now) for circuit in self.all())

    def reconfigure(self, policy: CircuitBreaker, now: float) -> None:
        """Go on under another policy. The circuits keep their states; with another scope they all begin anew."""
        with self._lock:
            old, self._policy = self._policy, policy
            self._is_fine = policy.scope == "endpoint_model"
            if old.scope != policy.scope:
                self._circuits = {}
            circuits = tuple(self._circuits.values())
        for circuit in circuits:
            circuit.reconfigure(policy, now)

    def forget(self, endpoints: Collection[str], now: float) -> None:
        """Close the circuits of these endpoints, forced ones too: by their names go other servers now."""
        for circuit in self.all():
            if circuit.endpoint in endpoints:
                circuit.reset(now)

    def _key(self, endpoint: str | None, model: str | None) -> _Key:
        scope = self._policy.scope
        return ("" if scope == "client" else endpoint or "", model if scope == "endpoint_model" else None)

    def _add(self, key: _Key) -> Circuit:
        with self._lock:
            circuit = self._circuits.get(key)
            if circuit is None:
                if len(self._circuits) >= self._capacity:
                    self._make_room()
                circuit = Circuit(self._policy, endpoint=key[0], model=key[1], transitions=self._transitions)
                self._circuits[key] = circuit
                self._added += 1
            return circuit

    def _make_room(self) -> None:
        """Drop a tenth at once, so that a stream of new names does not sort them all for each."""
        forced = {"forced_open", "disabled", "metrics_only"}
        kept = [(key, circuit) for key, circuit in self._circuits.items() if circuit.state not in forced]
        kept.sort(key=lambda item: (item[1].state != "closed", item[1].used))
        for key, _ in kept[: max(1, self._capacity // 10)]:
            del self._circuits[key]
