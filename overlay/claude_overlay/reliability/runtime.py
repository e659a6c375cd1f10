"""Policies put to work: their states, and the snapshot that a call reads.

Decides which state stands behind which policy: made new, shared with the client this one was derived from, or carried
over when the configuration changes. A client makes one `Runtime`; its drivers ask it to `start` each call.

Who shares a state: a runtime made by `derive` shares the state of each policy that is equal to its origin's, so a call
with another deadline still draws on the same budget, limiter and circuits. A policy that differs gets the state of
another copy whose policy is equal (`reliability.shelf`), else a new one.
Answers that are kept, and circuits, belong to servers as well: with other servers, or keys, they begin anew. The
changes of a state (a circuit opens, an endpoint is ejected, a quota is nearly used up) are told to the hooks of the
runtime that made it.

A configuration is applied under a lock, so that of two the last one holds wholly. No hook and no listener of a state
runs under it: what the states tell while they are reconfigured is told afterwards, to the hooks that hold then. So a
hook may apply policies itself.

A forked child begins with new states: a lock that another thread held at the moment of the fork would never be free.
"""

from __future__ import annotations

import os
import threading
import weakref
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.reliability import events
from claude_overlay.reliability.call import Call
from claude_overlay.reliability.failover import addresses, answerers
from claude_overlay.reliability.flow import Flow, run
from claude_overlay.reliability.leftovers import WAITING
from claude_overlay.reliability.outbox import Outbox, held_back, is_held_back
from claude_overlay.reliability.pipeline import Pipeline, Tally
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from claude_overlay.reliability.facts import CallFacts
    from claude_overlay.reliability.state import (
        AnyBudget,
        AnyBulkhead,
        AnyCircuits,
        AnyEndpoints,
        AnyLedger,
        AnyLimiter,
        StateStore,
    )

__all__ = ["MemoryStore", "Runtime"]

# State by state: its name in a `Pipeline`, and the policies it is made of; the first of them turns it on.
STATES: Final = {
    "budget": ("budget",),
    "limiter": ("limit",),
    "bulkhead": ("bulkhead",),
    "circuits": ("breaker",),
    "endpoints": ("failover", "health"),
    "ledger": ("quota",),
    "cache": ("cache",),
}


class MemoryStore:
    """Makes states that live in this process. The modules of policies that are off are not imported."""

    def budget(self, policy: Any, now: float) -> AnyBudget:
        """State of a `RetryBudget` or a `RetryQuota`."""
        from claude_overlay.reliability.budget import budget_state  # noqa: PLC0415 - only if it is on

        return budget_state(policy, now)

    def limiter(self, policy: Any, now: float) -> AnyLimiter:
        """State of a `RateLimit`."""
        from claude_overlay.reliability.limit import LimiterState  # noqa: PLC0415 - only if it is on

        return LimiterState(policy, now)

    def bulkhead(self, policy: Any) -> AnyBulkhead:
        """State of a `Bulkhead`."""
        from claude_overlay.reliability.bulkhead import BulkheadState  # noqa: PLC0415 - only if it is on

        return BulkheadState(policy)

    def circuits(self, policy: Any, now: float) -> AnyCircuits:  # noqa: ARG002 - made like the others
        """State of a `CircuitBreaker`."""
        from claude_overlay.reliability.circuits import Circuits  # noqa: PLC0415 - only if it is on

        return Circuits(policy)

    def endpoints(self, policy: Any, health: Any, now: float) -> AnyEndpoints:
        """State of a `Failover`, judged by a `HealthCheck`."""
        from claude_overlay.reliability.endpoints import EndpointSet  # noqa: PLC0415 - only if it is on

        return EndpointSet(policy, health, now)

    def ledger(self, policy: Any, wall: float) -> AnyLedger:  # noqa: ARG002 - made like the others
        """State of a `Quota`."""
        from claude_overlay.reliability.ledger import Ledger  # noqa: PLC0415 - only if it is on

        return Ledger(policy)

    def cache(self, policy: Any) -> Any:
        """State of a `ResponseCache`."""
        from claude_overlay.reliability.cache import CacheState  # noqa: PLC0415 - only if it is on

        return CacheState(policy)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Senses:
    """What a runtime and those derived from it have in common."""

    now: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]
    store: StateStore
    home: str
    tally: Tally
    shelf: Shelf


class Runtime:
    """The states of one client's policies. Safe to use from several threads and event loops.

    Args:
        resilience: The policies.
        now: Gives the monotonic time in seconds.
        wall: Gives the POSIX time in seconds.
        chance: Gives a number drawn evenly from [0, 1).
        store: Makes the states. Default: in memory.
        home: What to call the client's own server in circuits, where there is no failover.

    Attributes:
        pipeline: The snapshot that a call started now would use.
    """

    __slots__ = ("__weakref__", "_lock", "_news", "_senses", "pipeline")

    def __init__(
        self,
        resilience: Resilience,
        *,
        now: Callable[[], float],
        wall: Callable[[], float],
        chance: Callable[[], float],
        store: StateStore | None = None,
        home: str = "default",
    ) -> None:
        made_by = store or MemoryStore()
        senses = _Senses(now=now, wall=wall, chance=chance, store=made_by, home=home, tally=Tally(), shelf=Shelf())
        self._begin(_checked(resilience), senses, None)

    def _begin(self, resilience: Resilience, senses: _Senses, origin: Pipeline | None) -> None:
        self._senses = senses
        self._renew()
        self.pipeline = self._assemble(resilience, origin, carry_over=False)
        _ALIVE.add(self)

    def _renew(self) -> None:
        """Begin with a free lock, and nothing to tell."""
        self._lock = threading.Lock()
        # What is to be told the hooks, by functions that do: so they hear of two configurations in their order.
        self._news: Outbox[Callable[[], None]] = Outbox((_run,))

    @property
    def resilience(self) -> Resilience:
        """The policies that hold."""
        return self.pipeline.resilience

    @property
    def hook_failures(self) -> int:
        """How many exceptions of hooks were swallowed, here and in all runtimes derived from the same."""
        return self._senses.tally.count

    # The states, to be looked at and, where they have a handle, handled: a circuit forced open, a ledger exported. None
    # when the policy is off. `apply` may put another in their place, so ask anew rather than keep one.

    @property
    def budget(self) -> AnyBudget | None:
        """State of the retry budget."""
        return self.pipeline.budget

    @property
    def limiter(self) -> AnyLimiter | None:
        """State of the rate limit."""
        return self.pipeline.limiter

    @property
    def bulkhead(self) -> AnyBulkhead | None:
        """State of the bulkhead."""
        return self.pipeline.bulkhead

    @property
    def circuits(self) -> Any:
        """State of the breaker: in memory a `Circuits`."""
        return self.pipeline.circuits

    @property
    def endpoints(self) -> Any:
        """State of the failover: in memory an `EndpointSet`."""
        return self.pipeline.endpoints

    @property
    def ledger(self) -> Any:
        """State of the quota: in memory a `Ledger`."""
        return self.pipeline.ledger

    @property
    def cache(self) -> Any:
        """State of the response cache: in memory a `CacheState`."""
        return self.pipeline.cache

    def start(self, facts: CallFacts) -> Flow:
        """Begin a call: a generator for a driver (`reliability.flow`). Nothing happens before its first step."""
        return run(self.call(facts))

    def call(self, facts: CallFacts) -> Call:
        """Make a call for a driver that begins it itself (`flow.begin`)."""
        call = Call()
        call.pipeline = self.pipeline
        call.facts = facts
        return call

    def derive(self, resilience: Resilience) -> Runtime:
        """Make a runtime with other policies, for a copy of the client.

        A policy that is equal to this runtime's shares its state, else that of another runtime of the family whose
        policy is equal; one that nobody has gets a state of its own. (The endpoints share theirs if both `failover` and
        `health` are equal; circuits only if the endpoints' names and addresses are, the response cache only if their
        addresses and keys are.) Later changes by `apply` stay here, but a shared state is shared: a limit that is
        reconfigured here holds there, too.

        Raises:
            InvalidArgumentError: It is no `Resilience`.
        """
        derived = type(self).__new__(type(self))
        derived._begin(_checked(resilience), self._senses, self.pipeline)  # noqa: SLF001 - of its own class
        return derived

    def apply(
        self,
        resilience: Resilience,
        *,
        source: str | None = None,
        version: int | None = None,
        digest: str | None = None,
    ) -> None:
        """Change the policies for all calls that begin from now on; a call that is under way keeps its own.

        What was seen is kept: the state of a policy that stays or changes its values goes on under the new ones. So a
        limit that rises grants no new burst, and an open circuit stays open. A state ends when its policy goes or
        becomes one of another kind (`RetryBudget`, `RetryQuota`). The response cache begins anew when `failover` names
        other servers or keys, and a circuit when its endpoint's name goes or moves to another address.

        May be called from any thread, and by a hook, also by one that hears of another `apply`: the last one holds.
        Hooks hear of what the change did to the states, and then of the change, once it is in force.

        Args:
            resilience: The new policies.
            source: Where they come from, for the event `ConfigApplied`.
            version: Their number, for the event.
            digest: Of their text, for the event.

        Raises:
            InvalidArgumentError: It is no `Resilience`.
        """
        _checked(resilience)
        with held_back():
            with self._lock:
                before = self.pipeline.resilience
                self.pipeline = pipeline = self._assemble(resilience, self.pipeline, carry_over=True)
                if pipeline.has_hooks:
                    self._news.put(partial(_tell_applied, pipeline, before, source, version, digest))
            self._news.deliver()

    def _assemble(self, resilience: Resilience, before: Pipeline | None, *, carry_over: bool) -> Pipeline:
        """Make a snapshot, with states of the one before where they fit."""
        senses = self._senses
        states: dict[str, Any] = {}
        for name, (first, *_) in STATES.items():
            if getattr(resilience, first) is None:
                continue
            state = None if before is None else self._kept(name, resilience, before, carry_over=carry_over)
            if state is None and not carry_over:
                state = senses.shelf.find(_key(name, resilience))
            if state is None:
                state = self._make(name, _policies(name, resilience))
                if not carry_over:
                    state = senses.shelf.add(_key(name, resilience), state)
            states[name] = state
        if carry_over and before is not None:
            for name, state in states.items():
                senses.shelf.put(_key(name, resilience), state)
            if states.get("circuits") is before.circuits:
                self._forget_moved(before, resilience)
        estimate = None
        if "limiter" in states or "ledger" in states:
            from claude_overlay.reliability.estimate import (  # noqa: PLC0415 - only if it is wanted
                checked_estimate,
                estimate_cost,
            )

            own = None if resilience.limit is None else resilience.limit.estimate
            estimate = estimate_cost if own is None else checked_estimate(own)
        return Pipeline(
            resilience=resilience,
            now=senses.now,
            wall=senses.wall,
            chance=senses.chance,
            home=senses.home,
            tally=senses.tally,
            estimate=estimate,
            **states,
        )

    def _kept(self, name: str, resilience: Resilience, before: Pipeline, *, carry_over: bool) -> Any:
        """Give the state of the snapshot before, if it fits the policies, or may be made to; else None."""
        old = getattr(before, name)
        if old is None or not _is_of_same_servers(name, before, resilience, carry_over):
            return None
        wanted, had = _policies(name, resilience), _policies(name, before.resilience)
        if wanted == had:
            return old
        if not carry_over or type(wanted[0]) is not type(had[0]):
            return None
        self._reconfigure(name, old, wanted)
        return old

    def _forget_moved(self, before: Pipeline, resilience: Resilience) -> None:
        """Begin anew with the circuits of names that are other servers' now, or nobody's."""
        now_at = addresses(resilience.failover)
        moved = {name for name, address in addresses(before.resilience.failover).items() if now_at.get(name) != address}
        if moved and before.circuits is not None:
            before.circuits.forget(moved, self._senses.now())

    def _make(self, name: str, policies: tuple[Any, ...]) -> Any:
        """Make a state, and listen to what it has to tell."""
        store, now = self._senses.store, self._senses.now()
        if name == "endpoints":
            endpoints = store.endpoints(policies[0], policies[1], now)
            endpoints.listeners.append(self._endpoint_changed)
            return endpoints
        if name == "circuits":
            circuits = store.circuits(policies[0], now)
            circuits.on_transition.append(self._circuit_changed)
            return circuits
        if name == "ledger":
            ledger = store.ledger(policies[0], self._senses.wall())
            ledger.listeners.append(self._quota_alert)
            return ledger
        if name in ("bulkhead", "cache"):
            return getattr(store, name)(policies[0])
        return getattr(store, name)(policies[0], now)

    def _reconfigure(self, name: str, state: Any, policies: tuple[Any, ...]) -> None:
        if name in ("bulkhead", "cache"):
            state.reconfigure(policies[0])
        elif name == "ledger":
            state.reconfigure(policies[0], self._senses.wall())
        elif name == "endpoints":
            state.reconfigure(policies[0], self._senses.now(), policies[1])
        else:
            state.reconfigure(policies[0], self._senses.now())

    # What states tell of themselves. They call these outside their locks.

    def _tell(self, event: events.Event) -> None:
        """Tell the hooks; later, if a state of another store's making tells it while it is reconfigured."""
        if not is_held_back():
            self.pipeline.emit(event)
            return
        self._news.put(partial(self.pipeline.emit, event))
        self._news.deliver()

    def _circuit_changed(self, endpoint: str | None, model: str | None, old: str, new: str, now: float) -> None:
        if self.pipeline.hooks:
            self._tell(events.CircuitChanged(time=now, endpoint=endpoint or None, model=model, old=old, new=new))

    def _endpoint_changed(self, name: str, kind: str, reason: str, seconds: float | None, now: float) -> None:
        if not self.pipeline.hooks:
            return
        if kind == "ejected":
            self._tell(events.EndpointEjected(time=now, endpoint=name, reason=reason, seconds=seconds))
        else:
            self._tell(events.EndpointReadmitted(time=now, endpoint=name))

    def _quota_alert(self, alert: Any) -> None:
        pipeline = self.pipeline
        if pipeline.has_hooks:
            self._tell(
                events.QuotaAlert(
                    time=pipeline.now(),
                    dimension=alert.dimension,
                    period=alert.period,
                    model=alert.model,
                    level=alert.level,
                    used=alert.used,
                    limit=alert.limit,
                )
            )

    def _begin_anew(self, renewed: dict[int, Any]) -> None:
        """In a forked child: make all states anew, those that are shared once."""
        self._renew()
        self._senses.tally.renew()
        self._senses.shelf.renew()
        before = self.pipeline
        states: dict[str, Any] = {}
        for name in STATES:
            old = getattr(before, name)
            if old is None:
                continue
            if id(old) not in renewed:
                wanted = _policies(name, before.resilience)
                # The old one is kept as well: its id must stay its own while others look it up.
                renewed[id(old)] = (self._make(name, wanted), old)
            states[name] = renewed[id(old)][0]
        self.pipeline = Pipeline(
            resilience=before.resilience,
            now=before.now,
            wall=before.wall,
            chance=before.chance,
            home=before.home,
            tally=before.tally,
            estimate=before.estimate,
            **states,
        )

    def __reduce__(self) -> Any:
        raise ConfigurationError("a Runtime is not pickled: it holds what one process saw. Pickle its Resilience")


def _is_of_same_servers(name: str, before: Pipeline, resilience: Resilience, carry_over: bool) -> bool:  # noqa: FBT001
    """Tell whether what a state knows still holds for the servers that are called. Carried over, circuits see to it."""
    had, wanted = before.resilience.failover, resilience.failover
    if name == "cache":
        return answerers(had) == answerers(wanted)
    return name != "circuits" or carry_over or addresses(had) == addresses(wanted)


def _policies(name: str, resilience: Resilience) -> tuple[Any, ...]:
    """Give the policies of a state."""
    return tuple(getattr(resilience, policy) for policy in STATES[name])


def _key(name: str, resilience: Resilience) -> Hashable:
    """Give what a state is made of: its policies, and what `_is_of_same_servers` asks for."""
    policies = _policies(name, resilience)
    if name == "cache":
        return name, policies, answerers(resilience.failover)
    if name == "circuits":
        return name, policies, frozenset(addresses(resilience.failover).items())
    return name, policies


def _run(work: Callable[[], None]) -> None:
    """Tell a piece of news."""
    work()


def _tell_applied(
    pipeline: Pipeline, before: Resilience, source: str | None, version: int | None, digest: str | None
) -> None:
    """Tell the hooks of a configuration, those that came with it."""
    after = pipeline.resilience
    changed = tuple(name for name in after.__slots__ if getattr(after, name) != getattr(before, name))
    pipeline.emit(
        events.ConfigApplied(time=pipeline.now(), source=source, version=version, digest=digest, changed=changed)
    )


def _checked(resilience: object) -> Resilience:
    if not isinstance(resilience, Resilience):
        message = f"resilience must be a Resilience, not a {type(resilience).__name__}"
        raise InvalidArgumentError(message)
    return resilience


_ALIVE: weakref.WeakSet[Runtime] = weakref.WeakSet()


def _after_fork() -> None:
    WAITING.clear()  # what is in it belongs to the parent
    renewed: dict[int, Any] = {}
    for runtime in tuple(_ALIVE):
        runtime._begin_anew(renewed)  # noqa: SLF001 - of this module


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_after_fork)
