"""Which endpoint an attempt goes to. The state behind `Failover`.

Decides, from what the endpoints have shown so far: who is left out for a while (ejected), who comes first, and where a
call may go after a failure. Thread-safe: one lock, arithmetic only; listeners are told outside it. The flow calls it
around every attempt; a health monitor hands in what its probes found. Chance and time come in.

The order of the choice: endpoints that may serve the call; not tried before by it; in service (neither ejected nor
unhealthy); healthy before degraded; then the strategy. When nobody is in service, everybody is asked (panic).

Who may serve a call: the endpoints of its model. What an organization stores (`CallFacts.portable` is False) is with
one of them only, so such calls keep to the endpoints of one credential pool: that of the first endpoint, by priority.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from claude_overlay.reliability.failover import Endpoint, Failover, credential_pools
from claude_overlay.reliability.health import EndpointHealth, HealthCheck, HealthMetrics, HealthState, ProbeResult
from claude_overlay.reliability.members import Member, Plan, first_in_service
from claude_overlay.reliability.outbox import Outbox
from claude_overlay.reliability.verdict import OK

if TYPE_CHECKING:
    from claude_overlay.reliability.facts import CallFacts
    from claude_overlay.reliability.verdict import Verdict

__all__ = ["Change", "EndpointSet", "Listener"]

Change: TypeAlias = Literal["ejected", "readmitted"]
Listener: TypeAlias = Callable[[str, Change, str, float | None, float], object]
"""Told (name, change, reason, seconds of an ejection or None, now). Reasons: "failures" in a row; "elapsed" time;
"probe" and "success" that show it works; "configuration" that left nobody else."""

MOST_PLANS: Final = 64
MOST_GOOD: Final = 100
"""Good calls after which they are counted, so that the list of them stays short."""

FOREIGN_SCOPES: Final = frozenset({"organization", "credential"})
"""Refusals that an endpoint of the same credential pool would repeat."""


class EndpointSet:
    """The endpoints of a client and what is known of them.

    Args:
        failover: The policy.
        health: How endpoints are judged. Default: `HealthCheck()`; without a monitor, by calls alone.
        now: The time.

    Attributes:
        listeners: Told of every ejection and readmission; may be appended to.
    """

    __slots__ = (
        "_failover", "_health", "_home", "_is_calm", "_lock", "_members", "_outbox", "_plans", "_seen", "listeners",
    )  # fmt: skip

    def __init__(self, failover: Failover, health: HealthCheck | None = None, now: float = 0.0) -> None:
        self.listeners: list[Listener] = []
        self._outbox: Outbox[str, Change, str, float | None, float] = Outbox(self.listeners)
        self._lock = threading.Lock()
        self._failover = failover
        self._health = HealthCheck() if health is None else health
        self._seen = now
        # Calm: nobody is out or newly back, and nothing that time or a success could change. Then first attempts follow
        # plans made beforehand, and a success is but counted.
        self._is_calm = False
        self._plans: dict[str | tuple[str | None] | None, Plan] = {}  # by model; by (model,) for what is stored
        pools = credential_pools(failover.endpoints)
        self._home = pools[_first(failover).name]
        self._members = {one.name: Member(one, pools[one.name], self._health) for one in failover.endpoints}

    @property
    def policy(self) -> Failover:
        """The policy that holds now."""
        return self._failover

    @property
    def check(self) -> HealthCheck:
        """The thresholds that hold now."""
        return self._health

    def choose(  # noqa: PLR0917 - `without` by its name; a function that insists on it is slower to call
        self,
        facts: CallFacts,
        tried: Collection[str],
        verdict: Verdict | None,
        now: float,
        chance: float,
        without: Collection[str] = (),
    ) -> Endpoint | None:
        """Choose an endpoint for the next attempt of a call.

        After a failure the call moves to an endpoint it has not tried, as far as the verdict's scope lets it: a refusal
        of the organization or the credential only to another credential pool, one of the request not at all. When there
        is no other that is in service, it stays where it is. Whether it may be sent again at all is not decided here.

        Args:
            facts: The call; its model, its sticky key and whether it is portable matter.
            tried: Names of the endpoints of its attempts so far, in their order.
            verdict: Of the last of these attempts; None for the first.
            now: The time, in seconds.
            chance: From 0 to below 1.
            without: Names that are not to be chosen, whatever else is left (their circuit is open).

        Returns:
            The endpoint; None when no endpoint may serve the call, or none that the verdict allows is left.
        """
        if self._is_calm and not tried and not without:
            try:
                plan = self._plans[facts.model if facts.portable else (facts.model,)]
            except KeyError:
                pass
            else:
                if plan.only is not None:
                    return plan.only
                with self._lock:
                    return plan.choose(facts, chance).endpoint
        with self._lock:
            self._see(now)
            serving = [one for one in self._serving(facts) if one.endpoint.name not in without]
            groups = (serving,) if verdict is None or not tried else self._groups(serving, tuple(tried), verdict)
            equals = first_in_service(groups, now)
            chosen = Plan(self._preferred(equals, now), now, self._failover).choose(facts, chance) if equals else None
            self._calm_down(facts, now)
        if self.listeners:
            self._outbox.deliver()
        return None if chosen is None else chosen.endpoint

    def started(self, name: str) -> None:
        """An attempt goes there."""
        try:
            self._members[name].record.flights.append(None)
        except KeyError:  # it was reconfigured away
            return

    def finished(self, name: str, verdict: Verdict | None, latency: float | None, now: float) -> None:
        """That attempt is over: `record` and `leave` in one. A verdict of None: it was cancelled; nothing is learnt."""
        try:
            record = self._members[name].record
        except KeyError:  # it was reconfigured away
            return
        if record.flights:  # not when it was reconfigured away meanwhile, and is back
            record.flights.pop()
        if verdict is OK and self._is_calm and now < record.good_until and len(record.good) < MOST_GOOD:
            record.good.append(latency)
        elif verdict is not None:
            self.record(name, verdict, latency, now)

    def record(self, name: str, verdict: Verdict, latency: float | None, now: float) -> None:
        """Learn from an attempt that is still under way: a stream that has begun, or has just broken.

        Args:
            name: The endpoint; one that is gone by now is passed over.
            verdict: What came of the attempt.
            latency: Seconds to the first byte; None when not measured.
            now: The time, in seconds.
        """
        with self._lock:
            member = self._members.get(name)
            if member is not None:
                self._record(member, verdict, latency, now)
        if self.listeners:
            self._outbox.deliver()

    def leave(self, name: str) -> None:
        """What was started there is over; its verdict was recorded before, or there is none."""
        self.finished(name, None, None, 0.0)

    def apply_probe(self, result: ProbeResult, now: float) -> None:
        """Learn from a probe. `HealthCheck.healthy_after` good ones in a row end an ejection early.

        A probe that asked any server at the address ("head", "options") does not, when the endpoint was ejected because
        the API behind it answered with errors.
        """
        with self._lock:
            self._see(now)
            member = self._members.get(result.endpoint)
            if member is not None:
                self._is_calm = False
                before = member.record.state(now)
                grade = member.record.probe(result, now)
                if before == "unhealthy" and member.record.state(now) != "unhealthy":
                    member.back_since = now
                self._readmit_by_probe(member, grade, result, now)
        if self.listeners:
            self._outbox.deliver()

    def health(self, name: str, now: float | None = None) -> EndpointHealth:
        """Report on one endpoint.

        Args:
            name: The endpoint.
            now: The time, in seconds. Default: that of the last event here.

        Raises:
            KeyError: There is no such endpoint.
        """
        for one in self.metrics(now).endpoints:
            if one.name == name:
                return one
        raise KeyError(name)

    def metrics(self, now: float | None = None) -> HealthMetrics:
        """Report on all endpoints, in the policy's order; `now` as above."""
        with self._lock:
            moment = self._seen if now is None else now
            self._see(moment)
            reports = tuple(member.snapshot(moment) for member in self._members.values())
        if self.listeners:
            self._outbox.deliver()
        return HealthMetrics(endpoints=reports)

    def reconfigure(self, failover: Failover, now: float, health: HealthCheck | None = None) -> None:
        """Go on under another policy. An endpoint with the same name and address keeps what is known of it.

        Args:
            failover: The policy.
            now: The time, in seconds.
            health: The thresholds. Default: `HealthCheck()`.
        """
        pools = credential_pools(failover.endpoints)
        with self._lock:
            self._failover = failover
            self._home = pools[_first(failover).name]
            self._health = HealthCheck() if health is None else health
            members: dict[str, Member] = {}
            for endpoint in failover.endpoints:
                member = self._members.get(endpoint.name)
                if member is None or member.endpoint.base_url != endpoint.base_url:
                    member = Member(endpoint, pools[endpoint.name], self._health)
                member.endpoint, member.pool = endpoint, pools[endpoint.name]
                member.record.reconfigure(self._health)
                members[endpoint.name] = member
            self._members = members
            self._plans.clear()
            self._is_calm = False
            self._see(now)
            if all(member.is_ejected for member in members.values()):
                for member in members.values():
                    self._readmit(member, "configuration", now)
        if self.listeners:
            self._outbox.deliver()

    def _serving(self, facts: CallFacts) -> list[Member]:
        """Give those that may serve a call."""
        serving = [one for one in self._members.values() if one.endpoint.serves(facts.model)]
        return serving if facts.portable else [one for one in serving if one.pool == self._home]

    def _groups(
        self, serving: Sequence[Member], tried: tuple[str, ...], verdict: Verdict
    ) -> tuple[Sequence[Member], ...]:
        """Sort the candidates of a retry: fresh ones, other ones, the last one. The verdict may rule out the others."""
        last = self._members.get(tried[-1])
        others = [member for member in serving if member is not last]
        if verdict.scope in FOREIGN_SCOPES and last is not None:
            others = [member for member in others if member.pool != last.pool]
        elif verdict.scope == "request":
            others = []
        fresh = [member for member in others if member.endpoint.name not in tried]
        again = [member for member in others if member.endpoint.name in tried]
        return fresh, again, [member for member in serving if member is last]

    def _preferred(self, equals: Sequence[Member], now: float) -> Sequence[Member]:
        """Give those of equal health that the priorities leave; all of them for the other strategies."""
        failover = self._failover
        if failover.strategy != "priority" or len(equals) == 1:
            return equals
        ranks = [(now - one.back_since < failover.failback_delay, one.endpoint.priority) for one in equals]
        best = min(ranks)
        return [one for one, rank in zip(equals, ranks, strict=True) if rank == best]

    def _calm_down(self, facts: CallFacts, now: float) -> None:
        """When all endpoints are well, plan ahead for the model: its next first attempts need no more than the plan."""
        self._is_calm = self._is_calm or all(one.is_calm(now, self._failover) for one in self._members.values())
        whose = facts.model if facts.portable else (facts.model,)
        if not self._is_calm or whose in self._plans:
            return
        serving = self._serving(facts)
        if serving:
            if len(self._plans) >= MOST_PLANS:
                self._plans.clear()
            self._plans[whose] = Plan(self._preferred(serving, math.inf), math.inf, self._failover)

    def _see(self, now: float) -> None:
        """Let the time pass: who was ejected for long enough comes back."""
        self._seen = max(self._seen, now)
        if self._is_calm:
            return
        for member in self._members.values():
            if member.is_ejected and now >= member.ejected_until:
                self._readmit(member, "elapsed", now)

    def _record(self, member: Member, verdict: Verdict, latency: float | None, now: float) -> None:
        if verdict.kind != "ok":
            self._is_calm = False
        self._see(now)
        failed = member.record.record(verdict, latency, now)
        if failed:
            after = self._failover.eject_after
            if after is not None and (member.is_on_probation or member.record.consecutive >= after):
                self._eject(member, now)
        elif verdict.kind == "ok":
            if member.is_ejected and latency is not None and now - latency > member.ejected_at:
                # It was sent after the ejection, in panic: the endpoint works again.
                self._readmit(member, "success", now)
            member.is_on_probation = False

    def _eject(self, member: Member, now: float) -> None:
        """Leave an endpoint out, unless it is the last one that is not."""
        others = (one for one in self._members.values() if one is not member)
        if member.is_ejected or all(one.is_ejected for one in others):
            return
        failover = self._failover
        if now - member.back_since >= failover.max_ejection_time:
            member.ejections = 0
        member.ejections += 1
        seconds = min(failover.ejection_time * member.ejections, failover.max_ejection_time)
        member.ejected_at, member.ejected_until = now, now + seconds
        member.good_probes = 0
        self._outbox.put(member.endpoint.name, "ejected", "failures", seconds, now)

    def _readmit(self, member: Member, reason: str, now: float) -> None:
        """Let an endpoint take calls again. Its first failure ejects it again, until something succeeds."""
        member.ejected_until = -math.inf
        member.back_since = now
        member.is_on_probation = True
        member.record.forget_calls()
        self._outbox.put(member.endpoint.name, "readmitted", reason, None, now)

    def _readmit_by_probe(self, member: Member, grade: HealthState, result: ProbeResult, now: float) -> None:
        if not member.is_ejected or grade == "unknown":
            return
        member.good_probes = 0 if grade == "unhealthy" else member.good_probes + 1
        shows = result.is_through_the_api or not member.record.last_answered
        if shows and member.good_probes >= self._health.healthy_after:
            self._readmit(member, "probe", now)


def _first(failover: Failover) -> Endpoint:
    """Give the endpoint of the lowest priority, the first of equals: its organization keeps what is stored."""
    return min(failover.endpoints, key=lambda endpoint: endpoint.priority)
