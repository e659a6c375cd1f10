"""What calls and probes make of one endpoint.

Decides when it counts as healthy, degraded or unhealthy. Two kinds of evidence, each forgotten when it is old. Calls:
success ratio and latency of the last `HealthCheck.window` seconds. Probes: runs of answers that are all worse, or all
better, than the state so far. Does not eject and does not choose: `reliability.endpoints` does, and holds the lock.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from claude_overlay.reliability.health import EndpointHealth, HealthCheck, HealthState, ProbeResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claude_overlay.reliability.verdict import Verdict

__all__ = ["HealthRecord"]

BUCKETS: Final = 10
SMOOTHING: Final = 0.2
"""Share of the newest call in the average latency that fades."""
PROBES_TRUSTED: Final = 3.0
"""Intervals after which what probes have shown is no longer believed: the monitor was stopped, or the machine slept."""
RANK: Final[dict[HealthState, int]] = {"unknown": 0, "healthy": 0, "degraded": 1, "unhealthy": 2}
"""What is not known is taken for healthy: a new endpoint must get calls to become known."""


class HealthRecord:
    """What is known of one endpoint. Not thread-safe: the lock of the `EndpointSet` is around it.

    Attributes:
        check: The thresholds.
        flights: One entry for each attempt or stream under way: a list is lengthened without the lock.
        good: Latencies of good calls that are not counted yet, lengthened without the lock, too.
        good_until: When the calls belong to another bucket than these.
        consecutive: Counted failures since the endpoint last answered well.
        last_kind: Kind of the last counted failure.
        last_answered: Whether that failure was an answer (a server error), not a silence.
        last_probe: The last probe that showed something; None without one.
    """

    __slots__ = (
        "_latency", "_probe_run", "_probe_state", "_probe_time", "_probes", "_run_length", "_samples", "check",
        "consecutive", "flights", "good", "good_until", "last_answered", "last_kind", "last_probe",
    )  # fmt: skip

    def __init__(self, check: HealthCheck) -> None:
        self.check = check
        self.flights: list[None] = []
        self.good: list[float | None] = []
        self.last_kind: str | None = None
        self.last_answered = False
        self.last_probe: ProbeResult | None = None
        self._probes = _Samples(check.window)
        self._probe_state: HealthState = "unknown"
        self._probe_run: HealthState = "unknown"
        self._run_length = 0
        self._probe_time = -math.inf
        self.forget_calls()

    def forget_calls(self) -> None:
        """Begin anew with the calls: what they have shown before says nothing of now."""
        self.consecutive = 0
        self.good.clear()
        self.good_until = -math.inf
        self._latency: float | None = None
        self._samples = _Samples(self.check.window)

    def reconfigure(self, check: HealthCheck) -> None:
        """Go on under other thresholds. Another window begins empty."""
        self.count_good()
        self.good_until = -math.inf
        if check.window != self.check.window:
            self._samples, self._probes = _Samples(check.window), _Samples(check.window)
        self.check = check

    def succeeded(self, latency: float | None, now: float) -> None:
        """Take a good call: `record` for the verdict of nearly all."""
        self.count_good()
        self._samples.expire(now)
        self.good_until = self._samples.ends
        self.good.append(latency)
        self.count_good()

    def count_good(self) -> None:
        """Count the good calls that came without the lock."""
        count = len(self.good)
        if not count:
            return
        latencies = self.good[:count]
        del self.good[:count]  # and not what was added since
        self.consecutive = 0
        self._samples.count += count
        self._samples.bucket.count += count
        timed = [latency for latency in latencies if latency is not None]
        if timed:
            average = timed[0] if self._latency is None else self._latency
            for latency in timed:
                average += SMOOTHING * (latency - average)
            self._latency = average
            self._samples.bucket.time_all(timed)

    def record(self, verdict: Verdict, latency: float | None, now: float) -> bool:
        """Take the verdict of a call; tell whether it is a failure of the endpoint.

        A model that is overloaded (529) is a failure of the call, and no sign that the endpoint is down. A request that
        is refused for its own faults, or for the organization's, was answered: the endpoint works.
        """
        if verdict.kind == "local" or (verdict.sent != "yes" and not verdict.counts):
            return False  # it never came there
        if not verdict.counts:
            self.succeeded(latency, now)
            return False
        self.count_good()
        self._samples.add(now, failed=True, latency=latency)
        self.last_kind = verdict.kind
        if verdict.scope == "model":
            return False
        self.last_answered = verdict.sent == "yes"
        self.consecutive += 1
        return True

    def probe(self, result: ProbeResult, now: float) -> HealthState:
        """Take a probe's result; give what it shows by itself."""
        grade = self.check.grade(result)
        if grade == "unknown":
            return grade
        self.count_good()
        self.last_probe = result
        self._probes.add(now, failed=grade == "unhealthy", latency=result.latency)
        if now - self._probe_time > PROBES_TRUSTED * self.check.interval:
            self._probe_state, self._run_length = "unknown", 0
        self._probe_time = now
        self._follow(grade)
        return grade

    def state(self, now: float) -> HealthState:
        """Say how the endpoint is, apart from an ejection."""
        probed = self._probe_state if now - self._probe_time <= PROBES_TRUSTED * self.check.interval else "unknown"
        if probed == "unhealthy":
            return probed
        self._expire(now)
        if probed == "degraded" or self._is_degraded():
            return "degraded"
        return "healthy" if self._samples.count or probed == "healthy" else "unknown"

    def is_spotless(self, now: float) -> bool:
        """Tell whether neither time nor a success can change its rank: no failure and no threshold for slow calls."""
        self._expire(now)
        probed_well = RANK[self._probe_state] == 0
        return probed_well and not self._samples.failures and self.check.degraded_call_latency is None

    def snapshot(
        self, name: str, now: float, *, ejected_for: float = 0.0, ejections: int = 0, is_ejected: bool = False
    ) -> EndpointHealth:
        """Give all of it as a value."""
        self._expire(now)
        state: HealthState = "unhealthy" if is_ejected else self.state(now)
        samples, probes, last = self._samples, self._probes, self.last_probe
        probes.expire(now)
        timed, total, shortest, longest = samples.latencies()
        return EndpointHealth(
            name=name,
            state=state,
            ejected_for=ejected_for,
            ejections=ejections,
            in_flight=len(self.flights),
            calls=samples.count,
            failures=samples.failures,
            consecutive_failures=self.consecutive,
            last_error=self.last_kind,
            latency=self._latency if timed else None,
            latency_average=total / timed if timed else None,
            latency_min=shortest if timed else None,
            latency_max=longest if timed else None,
            timed_calls=timed,
            probes=probes.count,
            probe_failures=probes.failures,
            probe_latency=None if last is None else last.latency,
            probe_status=None if last is None else last.status,
        )

    def _expire(self, now: float) -> None:
        """Count what there is, and forget what is too old."""
        self.count_good()
        self._samples.expire(now)
        self.good_until = self._samples.ends

    def _is_degraded(self) -> bool:
        samples, check = self._samples, self.check
        if samples.count < check.minimum_calls:
            return False
        if samples.count - samples.failures < check.degraded_success_ratio * samples.count:
            return True
        slow = check.degraded_call_latency
        return slow is not None and self._latency is not None and self._latency >= slow

    def _follow(self, grade: HealthState) -> None:
        """Change the probed state after enough probes in a row that are all worse, or all better, than it."""
        here = RANK[self._probe_state]
        step = RANK[grade] - here
        if step == 0:
            self._run_length = 0
            if self._probe_state == "unknown":
                self._probe_state = grade
            return
        before = RANK[self._probe_run] - here
        if self._run_length == 0 or (before > 0) != (step > 0):
            self._probe_run, self._run_length = grade, 1
        else:
            # Of a run, the probe that is nearest to the state holds: no jump further than all of them agree on.
            self._run_length += 1
            if abs(step) < abs(before):
                self._probe_run = grade
        if self._run_length >= (self.check.unhealthy_after if step > 0 else self.check.healthy_after):
            self._probe_state, self._run_length = self._probe_run, 0


class _Samples:
    """Counts and latencies of the last `seconds`, in ten buckets that are forgotten one by one.

    Attributes:
        count: How many there are.
        failures: How many of them failed.
        bucket: Where the next one goes.
        ends: When that is over.
    """

    __slots__ = ("_buckets", "_newest", "_width", "bucket", "count", "ends", "failures")

    def __init__(self, seconds: float) -> None:
        self._width = seconds / BUCKETS
        self._newest = 0
        self._buckets = [_Bucket() for _ in range(BUCKETS)]
        self.ends = -math.inf
        self.bucket = self._buckets[0]
        self.count = 0
        self.failures = 0

    def add(self, now: float, *, failed: bool, latency: float | None) -> None:
        """Take one. A time before the newest (threads overtake each other) goes with the newest."""
        self.expire(now)
        self.bucket.count += 1
        self.count += 1
        if failed:
            self.bucket.failures += 1
            self.failures += 1
        if latency is not None:
            self.bucket.time_all([latency])

    def expire(self, now: float) -> None:
        """Forget what is too old."""
        if now < self.ends:
            return
        newest = int(now // self._width)
        first = newest if self.ends == -math.inf else max(self._newest, newest - BUCKETS) + 1
        for number in range(first, newest + 1):
            old = self._buckets[number % BUCKETS]
            self.count -= old.count
            self.failures -= old.failures
            self._buckets[number % BUCKETS] = _Bucket()
        self._newest = newest
        self.ends = (newest + 1) * self._width
        self.bucket = self._buckets[newest % BUCKETS]

    def latencies(self) -> tuple[int, float, float, float]:
        """Give how many are timed, their sum, the shortest and the longest."""
        buckets = self._buckets
        return (
            sum(bucket.timed for bucket in buckets),
            math.fsum(bucket.total for bucket in buckets),
            min(bucket.shortest for bucket in buckets),
            max(bucket.longest for bucket in buckets),
        )


class _Bucket:
    __slots__ = ("count", "failures", "longest", "shortest", "timed", "total")

    def __init__(self) -> None:
        self.count = self.failures = self.timed = 0
        self.total = self.longest = 0.0
        self.shortest = math.inf

    def time_all(self, latencies: Sequence[float]) -> None:
        self.timed += len(latencies)
        self.total = sum(latencies, self.total)
        self.shortest = min(self.shortest, *latencies)
        self.longest = max(self.longest, *latencies)
