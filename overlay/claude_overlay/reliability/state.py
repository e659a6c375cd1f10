"""What the flow asks of the states behind the policies, so that another store can stand behind them.

Decides the shapes only. The states in memory are in the policies' own modules; `MemoryStore` in `reliability.runtime`
makes them. A fleet of processes shares limits by a `StateStore` of its own, whose states answer the same questions.

Rules for every state: `now` is monotonic and `wall` POSIX time, in seconds, and both come in; arithmetic under one
lock, no code of the caller's under it, no wait in it. `reconfigure` and a `StateStore` are called under the lock of a
runtime: neither applies policies, nor runs functions of the caller's but listeners, which an `Outbox` tells in time. A
lease (`AnyTicket`, `AnyReservation`, `AnyPermit`, `AnyHold`, `AnyToken`) is given back at most once by the flow, and
giving it back again does no harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from claude_overlay.reliability.facts import CallCost, CallFacts, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Mapping, Sequence

    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.health import HealthMetrics, ProbeResult
    from claude_overlay.reliability.verdict import Verdict

__all__ = [
    "AnyBudget",
    "AnyBulkhead",
    "AnyCircuit",
    "AnyCircuits",
    "AnyEndpoints",
    "AnyHold",
    "AnyLedger",
    "AnyLimiter",
    "AnyPermit",
    "AnyReservation",
    "AnyTicket",
    "AnyToken",
    "StateStore",
]


class AnyToken(Protocol):
    """The right to send once more, taken from a budget."""

    def refund(self, now: float) -> None:
        """Give it back: nothing was sent."""

    def succeeded(self) -> None:
        """The resend was answered well."""


class AnyBudget(Protocol):
    """A retry budget, shared by the calls of a client."""

    def deposit(self, now: float) -> None:
        """A call begins."""

    def withdraw(self, verdict: Verdict, now: float) -> AnyToken | None:
        """Take the right to send again after this failure; None when nothing is left."""
        ...

    def succeeded(self, now: float) -> None:
        """A call was answered well at the first attempt."""

    def reconfigure(self, policy: Any, now: float, /) -> None:
        """Go on under another policy of the same kind."""


class AnyTicket(Protocol):
    """A place among the calls under way, or in the line for one."""

    @property
    def granted(self) -> bool:
        """Whether it is a place among those under way."""
        ...

    def on_grant(self, wake: Callable[[], None]) -> None:
        """Call `wake` once it is; at once if it is already. From any thread, outside the lock."""

    def leave(self) -> None:
        """Give the place to the next in line, or leave the line."""


class AnyBulkhead(Protocol):
    """How many calls are under way."""

    def enter(self, now: float) -> AnyTicket:
        """Take a place, or stand in line. Raises `BulkheadFull`."""
        ...

    def reconfigure(self, policy: Any, /) -> None:
        """Go on under another policy."""


class AnyReservation(Protocol):
    """What one attempt takes from the rate limit."""

    @property
    def wait(self) -> float:
        """Seconds from the reservation until it may be sent."""
        ...

    def remaining(self, now: float) -> float:
        """Give the seconds from now until it may be sent: a refusal of the server's may have put it off."""
        ...

    def refund(self, now: float) -> None:
        """Give all of it back: nothing was sent."""

    def observe(self, headers: Mapping[str, str], status: int, throttled: bool, now: float) -> None:  # noqa: FBT001
        """Learn from the answer, before `settle`. Status 0: there was none, but a refusal in a stream."""

    def settle(self, usage: Usage | None, now: float, *, final: bool = True) -> None:
        """Take what was really used instead; again with more, as a stream goes on (`final` is False). None: unknown."""


class AnyLimiter(Protocol):
    """What is left of the rate limit."""

    def reserve(
        self, facts: CallFacts, cost: CallCost, now: float, max_wait: float, pool: Hashable = None
    ) -> AnyReservation:
        """Take a call's cost on all axes or on none. Raises `RateLimitExceeded` if it would wait longer.

        `pool` stands for whose limits they are: the credential pool of the endpoint, None without failover.
        """
        ...

    def reconfigure(self, policy: Any, now: float, /) -> None:
        """Go on under another policy."""


class AnyPermit(Protocol):
    """The right to try an endpoint."""

    def record(self, counts: bool, latency: float | None, now: float) -> None:  # noqa: FBT001
        """It was tried: whether that counts as a failure, and seconds to the first byte."""

    def release(self) -> None:
        """It was not tried, or the attempt was cancelled: nothing is learnt."""


class AnyCircuit(Protocol):
    """The circuit of one endpoint and model."""

    def check(self, now: float, *, first: bool = False) -> AnyPermit | None:
        """Take nothing, but raise `CircuitOpenError` if `enter` would. `first`: the first attempt of its call.

        May give a permit that nobody need give back, as it takes nothing: then who goes at once does not `enter`.
        """

    def enter(self, now: float, *, first: bool = False) -> AnyPermit:
        """Get a permit. Raises `CircuitOpenError`."""
        ...

    def record_interruption(self, now: float) -> None:
        """A stream that was permitted broke after it had begun."""


class AnyCircuits(Protocol):
    """All circuits of a client."""

    @property
    def on_transition(self) -> list[Any]:
        """Who is told of changes, outside the lock: endpoint, model, old state, new state, now."""
        ...

    def circuit(self, endpoint: str, model: str | None) -> AnyCircuit:
        """Give the circuit; the same one each time."""
        ...

    def forget(self, endpoints: Collection[str], now: float) -> None:
        """Begin anew with the circuits of these endpoints: by their names go other servers now."""

    def reconfigure(self, policy: Any, now: float, /) -> None:
        """Go on under another policy."""


class AnyEndpoints(Protocol):
    """The endpoints and what is known of them."""

    @property
    def listeners(self) -> list[Any]:
        """Who is told, outside the lock: name, "ejected" or "readmitted", reason, seconds or None, now."""
        ...

    def choose(
        self,
        facts: CallFacts,
        tried: Sequence[str],
        verdict: Verdict | None,
        now: float,
        chance: float,
        *,
        without: Sequence[str] = (),
    ) -> Endpoint | None:
        """Choose one for the next attempt; None when none may take it.

        `tried` are the names so far, in order, and `verdict` is that of the last. `without` may not be taken at all.
        """

    def started(self, name: str) -> None:
        """An attempt goes there."""

    def finished(self, name: str, verdict: Verdict | None, latency: float | None, now: float) -> None:
        """That attempt is over; a verdict of None: it was cancelled, so nothing is learnt."""

    def record(self, name: str, verdict: Verdict, latency: float | None, now: float) -> None:
        """Learn from a stream that was opened, or from one that broke; it is still under way."""

    def leave(self, name: str) -> None:
        """That stream is over."""

    def apply_probe(self, result: ProbeResult, now: float) -> None:
        """Learn from a health check."""

    def metrics(self, now: float | None = None) -> HealthMetrics:
        """Report what is known of all of them."""
        ...

    def reconfigure(self, policy: Any, now: float, health: Any = None, /) -> None:
        """Go on under another policy."""


class AnyHold(Protocol):
    """What one attempt may take from the quota."""

    def settle(self, usage: Usage | None, wall: float) -> None:
        """Book what was really used; None: it was answered, and not billed."""

    def release(self, wall: float) -> None:
        """Give it back: nothing was sent."""

    def uncertain(self, wall: float) -> None:
        """Keep it for a time: it may have been used."""


class AnyLedger(Protocol):
    """What is used of the quota."""

    @property
    def listeners(self) -> list[Any]:
        """Who is told, outside the lock, of an `Alert`: a share of the quota is used up."""
        ...

    def reserve(self, facts: CallFacts, cost: CallCost, wall: float) -> AnyHold:
        """Keep room for an attempt. Raises `QuotaExceeded`."""
        ...

    def reconfigure(self, policy: Any, wall: float, /) -> None:
        """Go on under another policy."""


class StateStore(Protocol):
    """Makes the state behind each policy, once for a `Runtime`. `now` and `wall` are the times of the making."""

    def budget(self, policy: Any, now: float) -> AnyBudget:
        """State of `Resilience.budget`."""
        ...

    def limiter(self, policy: Any, now: float) -> AnyLimiter:
        """State of `Resilience.limit`."""
        ...

    def bulkhead(self, policy: Any) -> AnyBulkhead:
        """State of `Resilience.bulkhead`."""
        ...

    def circuits(self, policy: Any, now: float) -> AnyCircuits:
        """State of `Resilience.breaker`."""
        ...

    def endpoints(self, policy: Any, health: Any, now: float) -> AnyEndpoints:
        """State of `Resilience.failover`, judged by `Resilience.health`."""
        ...

    def ledger(self, policy: Any, wall: float) -> AnyLedger:
        """State of `Resilience.quota`."""
        ...

    def cache(self, policy: Any) -> Any:
        """State of `Resilience.cache`. The flow does not ask it: the driver does, before it starts a flow."""
        ...
