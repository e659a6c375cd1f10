"""One endpoint among others: its rank and weight at a moment, and the choice among equals.

Decides how health, an ejection and a recent return rank an endpoint, and applies the strategy to those that rank alike.
Not thread-safe: `reliability.endpoints` holds the lock, and decides about ejections.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import EndpointHealth, HealthCheck, HealthState
from claude_overlay.reliability.health_record import HealthRecord
from claude_overlay.reliability.strategies import by_chance, by_key, in_turn

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from claude_overlay.reliability.facts import CallFacts

__all__ = ["Member", "Plan", "first_in_service"]

TIERS: Final[dict[HealthState, int]] = {"healthy": 0, "unknown": 0, "degraded": 1, "unhealthy": 2}
UNHEALTHY: Final = 2
EJECTED: Final = 3
MOST_KEYS: Final = 1024
LEAST_SHARE: Final = 0.1
"""Of its weight, what an endpoint that has just come back begins with."""


class Member:
    """One endpoint and what is known of it.

    Attributes:
        endpoint: The policy's endpoint.
        pool: Its credential pool.
        record: What calls and probes have shown.
        balance: Of taking turns.
        ejected_at: When it was ejected last.
        ejected_until: When that ends; -inf when it is not ejected.
        ejections: In a row; each lasts longer than the one before.
        good_probes: In a row, since it was ejected.
        back_since: When it was last readmitted, or was no longer unhealthy; -inf if it never was away.
        is_on_probation: Whether nothing has succeeded there since it was readmitted.
    """

    __slots__ = (
        "back_since", "balance", "ejected_at", "ejected_until", "ejections", "endpoint", "good_probes",
        "is_on_probation", "pool", "record",
    )  # fmt: skip

    def __init__(self, endpoint: Endpoint, pool: Hashable, check: HealthCheck) -> None:
        self.endpoint = endpoint
        self.pool = pool
        self.record = HealthRecord(check)
        self.balance = 0.0
        self.ejected_at = self.ejected_until = self.back_since = -math.inf
        self.ejections = self.good_probes = 0
        self.is_on_probation = False

    @property
    def is_ejected(self) -> bool:
        """Whether it is left out for a while."""
        return self.ejected_until != -math.inf

    def tier(self, now: float) -> int:
        """Rank its health: the lower, the better."""
        return EJECTED if self.is_ejected else TIERS[self.record.state(now)]

    def is_calm(self, now: float, failover: Failover) -> bool:
        """Tell whether it is in full service, and neither time nor a success can change how it is ranked."""
        back_for = now - self.back_since
        settled = back_for >= max(failover.failback_delay, failover.slow_start)
        return settled and not self.is_ejected and not self.is_on_probation and self.record.is_spotless(now)

    def weight(self, now: float, slow_start: float) -> float:
        """Give its weight, less of it for a while after it came back."""
        back_for = now - self.back_since
        if back_for >= slow_start:
            return self.endpoint.weight
        return self.endpoint.weight * max(LEAST_SHARE, back_for / slow_start)

    def snapshot(self, now: float) -> EndpointHealth:
        """Report on it."""
        return self.record.snapshot(
            self.endpoint.name,
            now,
            ejected_for=max(0.0, self.ejected_until - now) if self.is_ejected else 0.0,
            ejections=self.ejections,
            is_ejected=self.is_ejected,
        )


class Plan:
    """Some equals and their weights, and who of them is next.

    Attributes:
        only: The endpoint, when there is but one; then nothing need be chosen.
    """

    __slots__ = ("_members", "_names", "_places", "_strategy", "_weights", "only")

    def __init__(self, members: Sequence[Member], now: float, failover: Failover) -> None:
        self.only: Endpoint | None = members[0].endpoint if len(members) == 1 else None
        self._members = members
        self._strategy = failover.strategy
        self._places: dict[str, int] = {}
        self._names = [one.endpoint.name for one in members]
        self._weights = [one.weight(now, failover.slow_start) for one in members]

    def choose(self, facts: CallFacts, chance: float) -> Member:
        """Apply the strategy. "priority" takes turns here: the members share the priority."""
        members = self._members
        if self.only is not None:
            return members[0]
        if self._strategy == "random":
            return members[by_chance(self._weights, chance)]
        if self._strategy == "sticky":
            return members[self._place_of(facts.key if facts.key is not None else facts.model or "")]
        balances = [one.balance for one in members]
        place = in_turn(self._weights, balances)
        for one, balance in zip(members, balances, strict=True):
            one.balance = balance
        return members[place]

    def _place_of(self, key: str) -> int:
        place = self._places.get(key)
        if place is None:
            if len(self._places) >= MOST_KEYS:
                self._places.clear()
            place = self._places[key] = by_key(self._weights, self._names, key)
        return place


def first_in_service(groups: Sequence[Sequence[Member]], now: float) -> list[Member]:
    """Give the healthiest of the first group that has anybody in service; in panic, of the first that has anybody."""
    panic: list[Member] = []
    for group in groups:
        if not group:
            continue
        tiers = [member.tier(now) for member in group]
        best = min(tiers)
        healthiest = [member for member, tier in zip(group, tiers, strict=True) if tier == best]
        if best < UNHEALTHY:
            return healthiest
        panic = panic or healthiest
    return panic
