"""Events as Prometheus metrics, and their text for a scrape. Needs no library and opens no port.

Decides which metrics there are, their labels and their units: the table is `PrometheusHook._families`. Serving
`text()` is the caller's: any route of any web framework does. Called as a hook of `Resilience`.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeVar

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.events import (
    AttemptEnded,
    BulkheadRejected,
    BulkheadWaited,
    CacheHit,
    CacheMiss,
    CallEnded,
    CallStarted,
    CircuitChanged,
    CircuitRejected,
    ConfigApplied,
    ConfigRejected,
    EndpointEjected,
    EndpointReadmitted,
    EndpointSelected,
    Event,
    HealthProbed,
    LimiterRejected,
    LimiterWaited,
    QuotaAlert,
    QuotaRejected,
    QuotaSettled,
    RetryScheduled,
    RetrySuppressed,
    StreamCommitted,
    StreamInterrupted,
)
from claude_overlay.telemetry.exposition import CONTENT_TYPE, Family, Histogram, Single, label_name, metric_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["DURATION_BOUNDS", "PrometheusHook"]

# Seconds: a refusal takes microseconds, a long generation ten minutes.
DURATION_BOUNDS: Final = (0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0)

F = TypeVar("F", bound=Family)

CIRCUIT_STATES: Final = ("closed", "open", "half_open")


class PrometheusHook:
    """Count events, and give the counts as text.

    A metric appears with its first event. Label values beyond `max_series` of a metric are counted together, under the
    label value `_other`. A forked child begins with the counts of its parent; each process is scraped by itself.

    Args:
        prefix: What all names of metrics begin with.
        labels: Labels that every series gets, such as the name of the application.
        bounds: Upper bounds of the buckets of durations, in seconds, ascending.
        max_series: The most series a metric may have.

    Raises:
        InvalidArgumentError: A name that Prometheus would not take, bounds that do not ascend, or no series at all.

    Attributes:
        content_type: The media type of `text()`.
    """

    __slots__ = ("__weakref__", "_acts", "_fixed", "_lock", "_metrics", "_queue", "content_type")

    def __init__(
        self,
        *,
        prefix: str = "claude",
        labels: Mapping[str, str] | None = None,
        bounds: Iterable[float] = DURATION_BOUNDS,
        max_series: int = 200,
    ) -> None:
        kept = tuple(bounds)
        if not kept or any(not low < high for low, high in pairwise(kept)):
            message = f"bounds must ascend, not {kept!r}"
            raise InvalidArgumentError(message)
        if not isinstance(max_series, int) or max_series < 1:
            message = f"max_series must be 1 or more, not {max_series!r}"
            raise InvalidArgumentError(message)
        self.content_type = CONTENT_TYPE
        self._lock = threading.Lock()
        self._queue: deque[Event] = deque()
        _ALL.add(self)
        self._metrics = _Metrics(metric_name(prefix), kept, max_series)
        self._fixed = tuple((label_name(name), str(value)) for name, value in (labels or {}).items())
        taken = {name for family in self._metrics.all for name in (*family.labels, "le")}
        for name, _ in self._fixed:
            if name in taken:
                message = f"the label {name!r} is one that the metrics use themselves"
                raise InvalidArgumentError(message)
        self._acts: dict[type[Event], Callable[[Any], None]] = self._metrics.acts()

    def __call__(self, event: Event) -> None:
        """Count one event. One that is not known (of a later version) is left out."""
        if type(event) not in self._acts:
            return
        # No call waits: whoever holds the lock counts what others have queued meanwhile. So a scrape holds up nobody,
        # and a stream that the garbage collector closes in the middle of this very method does not wait for itself.
        self._queue.append(event)
        while self._queue and self._lock.acquire(blocking=False):
            try:
                self._count()
            finally:
                self._lock.release()

    def text(self) -> str:
        """Give all metrics in the text format 0.0.4; empty before the first event."""
        with self._lock:
            self._count()
            lines = [line for family in self._metrics.all for line in family.lines(self._fixed)]
        return "".join(f"{line}\n" for line in lines)

    def _count(self) -> None:
        """Count what is queued; the caller holds the lock."""
        while self._queue:
            event = self._queue.popleft()
            self._acts[type(event)](event)

    def __repr__(self) -> str:
        return f"PrometheusHook(prefix={self._metrics.prefix!r})"


# A lock that another thread holds at the moment of a fork would never be free in the child.
_ALL: weakref.WeakSet[PrometheusHook] = weakref.WeakSet()


def _unlock_in_child() -> None:
    for hook in tuple(_ALL):
        hook._lock = threading.Lock()  # noqa: SLF001 - our own


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_unlock_in_child)


class _Metrics:
    """The metrics, and what each event does to them. Its caller holds the lock."""

    def __init__(self, prefix: str, bounds: tuple[float, ...], most: int) -> None:
        self.prefix = prefix
        self.all: list[Family] = []

        def counter(name: str, told: str, *labels: str) -> Single:
            return self._added(Single("counter", f"{prefix}_{name}_total", told, labels, most=most))

        def gauge(name: str, told: str, *labels: str) -> Single:
            return self._added(Single("gauge", f"{prefix}_{name}", told, labels, most=most))

        def seconds(name: str, told: str, *labels: str) -> Histogram:
            family = Histogram(f"{prefix}_{name}_seconds", told, labels, bounds=bounds, most=most)
            return self._added(family)

        self.calls = counter("calls", "Calls that ended.", "operation", "model", "outcome", "error")
        self.call_time = seconds("call_duration", "From the start of a call to its end.", "operation", "outcome")
        self.in_flight = gauge("calls_in_flight", "Calls under way.", "operation")
        self.attempts = counter("attempts", "Requests sent, or tried.", "operation", "endpoint", "status", "kind")
        self.attempt_time = seconds("attempt_duration", "From sending to answer or failure.", "operation", "endpoint")
        self.first_byte = seconds("attempt_first_byte", "From sending to the first byte.", "operation", "endpoint")
        self.retries = counter("retries", "Further attempts, by the failure before.", "operation", "kind")
        self.retry_wait = counter("retry_wait_seconds", "Time waited before further attempts.", "operation")
        self.suppressed = counter("retries_suppressed", "Failures not retried, by why.", "operation", "reason")
        self.waits = seconds("wait", "Time stood in line for the rate limit or the bulkhead.", "policy")
        self.refusals = counter("refusals", "Refusals by a policy, by what ran out.", "operation", "policy", "detail")
        self.tokens = counter("tokens", "Tokens of answers.", "model", "type")
        self.streams = counter("streams", "Streams handed over, and streams broken after that.", "operation", "result")
        self.circuit = gauge("circuit_state", "1 for the state a circuit is in.", "endpoint", "model", "state")
        self.circuit_changes = counter("circuit_changes", "Changes of circuits.", "endpoint", "model", "old", "new")
        self.selected = counter("endpoint_selected", "Attempts that chose the endpoint.", "endpoint")
        self.ejected = counter("endpoint_ejected", "Times the endpoint was left out.", "endpoint", "reason")
        self.available = gauge("endpoint_available", "0 while the endpoint is left out.", "endpoint")
        self.probes = counter("health_probes", "Health checks made.", "endpoint", "healthy")
        self.probe_time = seconds("health_probe", "How long health checks took.", "endpoint")
        self.quota_used = gauge("quota_used", "Used at the last alert.", "dimension", "period", "model")
        self.quota_limit = gauge("quota_limit", "The quota at the last alert.", "dimension", "period", "model")
        self.quota_alerts = counter("quota_alerts", "Alerts.", "dimension", "period", "model", "level")
        self.quota_settled = counter("quota_settlements", "Reservations settled.", "model", "result")
        self.configured = counter("config_changes", "Configurations taken and refused.", "result")
        self.config_valid = gauge("config_valid", "0 while the configuration's source is not valid.")
        self.cached = counter("cache_lookups", "Look-ups in the response cache.", "operation", "result")

    def _added(self, family: F) -> F:
        self.all.append(family)
        return family

    def acts(self) -> dict[type[Event], Callable[[Any], None]]:
        """Give what each event does."""
        return {
            CallStarted: lambda event: self.in_flight.add(1, event.operation),
            CallEnded: self._call_ended,
            AttemptEnded: self._attempt_ended,
            RetryScheduled: self._retry_scheduled,
            RetrySuppressed: lambda event: self.suppressed.add(1, event.operation, event.reason),
            LimiterWaited: lambda event: self.waits.observe(event.seconds, "limit"),
            BulkheadWaited: lambda event: self.waits.observe(event.seconds, "bulkhead"),
            LimiterRejected: lambda event: self.refusals.add(1, event.operation, "limit", event.axis),
            BulkheadRejected: lambda event: self.refusals.add(1, event.operation, "bulkhead", None),
            CircuitRejected: lambda event: self.refusals.add(1, event.operation, "circuit", event.endpoint),
            QuotaRejected: lambda event: self.refusals.add(1, event.operation, "quota", event.dimension),
            CircuitChanged: self._circuit_changed,
            EndpointSelected: lambda event: self.selected.add(1, event.endpoint),
            EndpointEjected: self._ejected,
            EndpointReadmitted: lambda event: self.available.put(1, event.endpoint),
            HealthProbed: self._probed,
            QuotaAlert: self._quota_alert,
            QuotaSettled: lambda event: self.quota_settled.add(1, event.model, event.result),
            ConfigApplied: lambda event: self._config("applied", valid=1),  # noqa: ARG005 - what happened says all
            ConfigRejected: lambda event: self._config("rejected", valid=0),  # noqa: ARG005 - as above
            StreamCommitted: lambda event: self.streams.add(1, event.operation, "committed"),
            StreamInterrupted: lambda event: self.streams.add(1, event.operation, "interrupted"),
            CacheHit: lambda event: self.cached.add(1, event.operation, "hit"),
            CacheMiss: lambda event: self.cached.add(1, event.operation, "miss"),
        }

    def _call_ended(self, event: CallEnded) -> None:
        self.in_flight.add(-1, event.operation)
        self.calls.add(1, event.operation, event.model, event.outcome, event.error)
        self.call_time.observe(event.elapsed, event.operation, event.outcome)
        if event.usage is not None:
            self.tokens.add(event.usage.input_tokens, event.model, "input")
            self.tokens.add(event.usage.output_tokens, event.model, "output")
            self.tokens.add(event.usage.cache_write_tokens, event.model, "cache_write")
            self.tokens.add(event.usage.cache_read_tokens, event.model, "cache_read")

    def _attempt_ended(self, event: AttemptEnded) -> None:
        self.attempts.add(1, event.operation, event.endpoint, event.status, event.kind)
        self.attempt_time.observe(event.elapsed, event.operation, event.endpoint)
        if event.latency is not None:
            self.first_byte.observe(event.latency, event.operation, event.endpoint)

    def _retry_scheduled(self, event: RetryScheduled) -> None:
        self.retries.add(1, event.operation, event.kind)
        self.retry_wait.add(event.delay, event.operation)

    def _circuit_changed(self, event: CircuitChanged) -> None:
        self.circuit_changes.add(1, event.endpoint, event.model, event.old, event.new)
        for state in dict.fromkeys((*CIRCUIT_STATES, event.old, event.new)):
            self.circuit.put(1 if state == event.new else 0, event.endpoint, event.model, state)

    def _ejected(self, event: EndpointEjected) -> None:
        self.ejected.add(1, event.endpoint, event.reason)
        self.available.put(0, event.endpoint)

    def _probed(self, event: HealthProbed) -> None:
        self.probes.add(1, event.endpoint, "true" if event.healthy else "false")
        if event.latency is not None:
            self.probe_time.observe(event.latency, event.endpoint)

    def _quota_alert(self, event: QuotaAlert) -> None:
        where = (event.dimension, event.period, event.model)
        self.quota_alerts.add(1, *where, event.level)
        self.quota_used.put(event.used, *where)
        self.quota_limit.put(event.limit, *where)

    def _config(self, result: str, *, valid: int) -> None:
        self.configured.add(1, result)
        self.config_valid.put(valid)
