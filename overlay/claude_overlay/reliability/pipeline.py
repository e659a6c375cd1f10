"""One snapshot of what a call needs: policies, their states, clocks, hooks.

Decides nothing. `reliability.runtime` makes it and replaces it as a whole; a call reads it once and keeps it, so a call
that is under way never sees half of a new configuration. Its fields are laid out for speed: the flow reads them, not
`Resilience`.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claude_overlay.reliability.events import Event, Hook
from claude_overlay.reliability.facts import CallCost, CallFacts
from claude_overlay.reliability.failover import Failover, credential_pools
from claude_overlay.reliability.resilience import Resilience

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from claude_overlay.reliability.retry import RetryPolicy
    from claude_overlay.reliability.state import (
        AnyBudget,
        AnyBulkhead,
        AnyCircuits,
        AnyEndpoints,
        AnyLedger,
        AnyLimiter,
    )

__all__ = ["Pipeline", "Tally"]


class Tally:
    """How many exceptions of hooks were swallowed; shared by a runtime and those derived from it."""

    __slots__ = ("_lock", "count")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.count = 0

    def add(self) -> None:
        """Count one."""
        with self._lock:
            self.count += 1

    def renew(self) -> None:
        """Begin with a free lock, in a forked child."""
        self._lock = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pipeline:
    """Policies and states of a call, outer to inner. A state is None when its policy is.

    Attributes:
        resilience: the policies.
        now: gives the monotonic time in seconds.
        wall: gives the POSIX time in seconds.
        chance: gives a number drawn evenly from [0, 1).
        home: name of the client's own server, for circuits; a failover's endpoints have their own.
        tally: counts what hooks raise.
        ledger: the quota's state.
        budget: the retry budget's state.
        endpoints: the failover's state.
        circuits: the breaker's state.
        limiter: the rate limit's state.
        bulkhead: the bulkhead's state.
        cache: the response cache's state.
        estimate: what a call is expected to cost; None when no limit and no quota wants to know.
    """

    resilience: Resilience
    now: Callable[[], float]
    wall: Callable[[], float]
    chance: Callable[[], float]
    home: str
    tally: Tally
    ledger: AnyLedger | None = None
    budget: AnyBudget | None = None
    endpoints: AnyEndpoints | None = None
    circuits: AnyCircuits | None = None
    limiter: AnyLimiter | None = None
    bulkhead: AnyBulkhead | None = None
    cache: Any = None
    estimate: Callable[[CallFacts], CallCost] | None = None
    # Read at every call, so taken out of the policies once.
    hooks: tuple[Hook, ...] = field(init=False)
    has_hooks: bool = field(init=False)
    deadline: float | None = field(init=False)
    attempt_timeout: float | None = field(init=False)
    retry: RetryPolicy | None = field(init=False)
    count_throttling: bool = field(init=False)
    needs_usage: bool = field(init=False)
    pools: Mapping[str, Hashable] = field(init=False)  # by endpoint's name: whose limits its calls draw on

    def __post_init__(self) -> None:
        policies = self.resilience
        values = {
            "hooks": tuple(policies.hooks),
            "has_hooks": bool(policies.hooks),
            "deadline": policies.deadline,
            "attempt_timeout": policies.attempt_timeout,
            "retry": policies.retry,
            "count_throttling": policies.breaker is not None and policies.breaker.count_throttling,
            "needs_usage": self.limiter is not None or self.ledger is not None or bool(policies.hooks),
            "pools": {} if policies.failover is None else _pools(policies.failover),
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def emit(self, event: Event) -> None:
        """Tell the hooks, one after the other. What they raise is counted, and goes no further."""
        for hook in self.hooks:
            try:
                hook(event)
            except Exception:  # noqa: BLE001 - a hook must not break the call it is told of
                self.tally.add()


class _Pool:
    """Stands for a credential pool. A credential itself would be hashed anew by each call."""

    __slots__ = ("__weakref__",)


# One for the process, so that a pool keeps its limit when the policies change.
_POOLS: weakref.WeakValueDictionary[Hashable, _Pool] = weakref.WeakValueDictionary()


def _pools(failover: Failover) -> Mapping[str, Hashable]:
    return {name: _POOLS.setdefault(pool, _Pool()) for name, pool in credential_pools(failover.endpoints).items()}
