"""Events as OpenTelemetry spans and metrics, named by its conventions for generative AI. Needs the extra `[otel]`.

Decides the names: `gen_ai.*`, `error.type` and `http.*` as the conventions have them, `claude.*` for what they have no
name for. A span is one call with all its attempts; every decision on the way is an event of it. Called as a hook of
`Resilience`. Loads `opentelemetry` when a hook is made, not before; sends nothing anywhere itself.

Names: OpenTelemetry semantic conventions, generative AI, as of 1.37 and later (`gen_ai.provider.name`).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import ConfigurationError
from claude_overlay.reliability.events import (
    AttemptEnded,
    BulkheadRejected,
    BulkheadWaited,
    CacheHit,
    CallEnded,
    CallStarted,
    CircuitChanged,
    CircuitRejected,
    Event,
    LimiterRejected,
    LimiterWaited,
    QuotaRejected,
    RetryScheduled,
    RetrySuppressed,
    StreamCommitted,
    StreamInterrupted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from opentelemetry.metrics import Meter
    from opentelemetry.trace import Span, Tracer

    from claude_overlay.reliability.facts import Usage

__all__ = ["OpenTelemetryHook"]

SCOPE: Final = "claude_overlay"
PROVIDER: Final = "anthropic"
# The convention's name for a request to generate; other operations keep their own name.
CHAT: Final = "chat"
GENERATING: Final = frozenset({"create_message", "POST /v1/messages"})
# Calls whose end is never told (a stream that was neither read to its end nor closed) must not pile up.
MOST_OPEN: Final = 10_000
# The bounds that the conventions recommend, for seconds and for tokens.
SECONDS: Final = tuple(0.01 * 2**step for step in range(14))
TOKENS: Final = tuple(float(4**step) for step in range(14))
STATES: Final = {"closed": 0, "half_open": 1, "open": 2}


class OpenTelemetryHook:
    """Record a span and metrics for every call.

    A span begins in the context that is current where the call begins, so it is a child of the caller's span. It is not
    made current itself: a stream may end in another task than it began in.

    Args:
        tracer: Makes the spans. Default: the global provider's.
        meter: Makes the instruments. Default: the global provider's.

    Raises:
        ConfigurationError: `opentelemetry-api` is not installed.
    """

    __slots__ = ("_acts", "_meters", "_spans", "_trace", "_tracer")

    def __init__(self, tracer: Tracer | None = None, meter: Meter | None = None) -> None:
        try:
            from opentelemetry import metrics, trace  # noqa: PLC0415 - an extra, loaded when it is asked for
        except ImportError as error:
            raise ConfigurationError(
                "OpenTelemetryHook needs opentelemetry-api: pip install 'claude-openapi[otel]'"
            ) from error
        self._trace = trace
        self._tracer = trace.get_tracer(SCOPE) if tracer is None else tracer
        self._meters = _Instruments(metrics.get_meter(SCOPE) if meter is None else meter)
        # No lock: each step is one operation on the dict, and a call has its events from one thread at a time.
        self._spans: dict[int, Span] = {}
        self._acts: dict[type[Event], Callable[[Any], None]] = {
            CallStarted: self._call_started,
            CallEnded: self._call_ended,
            AttemptEnded: self._attempt_ended,
            RetryScheduled: self._retry_scheduled,
            RetrySuppressed: self._retry_suppressed,
            LimiterWaited: lambda event: self._waited(event, "limit"),
            BulkheadWaited: lambda event: self._waited(event, "bulkhead"),
            LimiterRejected: lambda event: self._refused(event, "limit", event.axis),
            BulkheadRejected: lambda event: self._refused(event, "bulkhead", None),
            CircuitRejected: lambda event: self._refused(event, "circuit", event.endpoint),
            QuotaRejected: lambda event: self._refused(event, "quota", event.dimension),
            CircuitChanged: self._circuit_changed,
            StreamCommitted: lambda event: self._told(event, "claude.stream.committed"),
            StreamInterrupted: lambda event: self._told(event, "claude.stream.interrupted", error=event.error),
            CacheHit: lambda event: self._told(event, "claude.cache.hit", age=event.age),
        }

    def __call__(self, event: Event) -> None:
        """Record one event. One that is not known (of a later version) is left out."""
        act = self._acts.get(type(event))
        if act is not None:
            act(event)

    def _call_started(self, event: CallStarted) -> None:
        attributes = {**_names(event.operation, event.model)}
        attributes |= _given(
            {
                "gen_ai.request.max_tokens": event.max_tokens,
                "gen_ai.request.stream": event.stream or None,
                "claude.deadline": event.deadline,
            }
        )
        name = f"{attributes['gen_ai.operation.name']} {event.model}" if event.model else event.operation
        span = self._tracer.start_span(name, kind=self._trace.SpanKind.CLIENT, attributes=attributes)
        left = self._spans.pop(event.call_id, None)
        if left is None and len(self._spans) >= MOST_OPEN:
            # Another thread may have taken the oldest meanwhile; then there is room.
            with suppress(StopIteration, RuntimeError):
                left = self._spans.pop(next(iter(self._spans)), None)
        if left is not None:
            left.set_attribute("claude.outcome", "unknown")
            left.end()
        self._spans[event.call_id] = span

    def _call_ended(self, event: CallEnded) -> None:
        attributes = _names(event.operation, event.model)
        if event.outcome != "ok":
            attributes["error.type"] = event.error or event.outcome
        self._meters.call(event, attributes)
        span = self._spans.pop(event.call_id, None)
        if span is None:
            return
        span.set_attributes(
            _given(
                {
                    "claude.outcome": event.outcome,
                    "claude.attempts": event.attempts,
                    "claude.endpoint": event.endpoint,
                    "http.response.status_code": event.status,
                    # Present only where something was sent again, as the HTTP conventions want it.
                    "http.request.resend_count": event.attempts - 1 if event.attempts > 1 else None,
                    "error.type": attributes.get("error.type"),
                    **_usage(event.usage),
                }
            )
        )
        # A caller who left has not failed: no error status for "cancelled".
        if event.outcome in {"error", "refused", "interrupted"}:
            span.set_status(self._trace.Status(self._trace.StatusCode.ERROR, event.error))
        span.end()

    def _attempt_ended(self, event: AttemptEnded) -> None:
        facts = {"endpoint": event.endpoint, "status": event.status, "kind": event.kind}
        self._told(
            event,
            "claude.attempt",
            number=event.number,
            elapsed=event.elapsed,
            latency=event.latency,
            sent=event.sent,
            error=event.error,
            request_id=event.request_id,
            **facts,
        )
        self._meters.attempts.add(1, _given({f"claude.{name}": value for name, value in facts.items()}))
        self._meters.attempt_time.record(event.elapsed, _given({"claude.endpoint": event.endpoint}))

    def _retry_scheduled(self, event: RetryScheduled) -> None:
        self._told(event, "claude.retry", number=event.number, delay=event.delay, kind=event.kind)
        self._meters.retries.add(1, {"claude.kind": event.kind})

    def _retry_suppressed(self, event: RetrySuppressed) -> None:
        self._told(event, "claude.retry.suppressed", reason=event.reason, kind=event.kind)
        self._meters.suppressed.add(1, {"claude.reason": event.reason})

    def _waited(self, event: LimiterWaited | BulkheadWaited, policy: str) -> None:
        self._told(event, "claude.wait", policy=policy, seconds=event.seconds)
        self._meters.waits.record(event.seconds, {"claude.policy": policy})

    def _refused(self, event: Any, policy: str, detail: str | None) -> None:
        self._told(event, "claude.refused", policy=policy, detail=detail, retry_after=event.retry_after)
        self._meters.refusals.add(1, {"claude.policy": policy})

    def _circuit_changed(self, event: CircuitChanged) -> None:
        attributes = _given({"claude.endpoint": event.endpoint, "gen_ai.request.model": event.model})
        self._meters.circuits.set(STATES.get(event.new, -1), attributes)
        self._meters.circuit_changes.add(1, {**attributes, "claude.state": event.new})

    def _told(self, event: Event, name: str, **facts: object) -> None:
        """Add an event to the call's span, if it has one."""
        span = self._spans.get(event.call_id)
        if span is not None:
            span.add_event(name, _given({f"claude.{fact}": value for fact, value in facts.items()}))

    def __repr__(self) -> str:
        return "OpenTelemetryHook()"


class _Instruments:
    """The metrics: two by the conventions, the others ours."""

    def __init__(self, meter: Meter) -> None:
        def seconds(name: str, told: str) -> Any:
            return meter.create_histogram(name, "s", told, explicit_bucket_boundaries_advisory=SECONDS)

        self.call_time = seconds("gen_ai.client.operation.duration", "Duration of calls, all attempts included")
        self.tokens = meter.create_histogram(
            "gen_ai.client.token.usage", "{token}", "Tokens of a call", explicit_bucket_boundaries_advisory=TOKENS
        )
        self.attempts = meter.create_counter("claude.client.attempts", "{attempt}", "Requests sent, or tried")
        self.attempt_time = seconds("claude.client.attempt.duration", "From sending to answer or failure")
        self.retries = meter.create_counter("claude.client.retries", "{retry}", "Further attempts")
        self.suppressed = meter.create_counter("claude.client.retries.suppressed", "{failure}", "Failures not retried")
        self.waits = seconds("claude.client.wait.duration", "Time stood in line for the rate limit or the bulkhead")
        self.refusals = meter.create_counter("claude.client.refusals", "{refusal}", "Refusals by a policy")
        self.circuits = meter.create_gauge(
            "claude.client.circuit.state", "1", "0 closed, 1 half open, 2 open, -1 forced"
        )
        self.circuit_changes = meter.create_counter("claude.client.circuit.changes", "{change}", "Changes of circuits")

    def call(self, event: CallEnded, attributes: dict[str, Any]) -> None:
        """Record what the end of a call tells."""
        self.call_time.record(event.elapsed, attributes)
        if event.usage is None:
            return
        for kind, amount in (("input", _input(event.usage)), ("output", event.usage.output_tokens)):
            self.tokens.record(amount, {**attributes, "gen_ai.token.type": kind})


def _names(operation: str, model: str | None) -> dict[str, Any]:
    return _given(
        {
            "gen_ai.provider.name": PROVIDER,
            "gen_ai.operation.name": CHAT if operation in GENERATING else operation,
            "gen_ai.request.model": model,
        }
    )


def _usage(usage: Usage | None) -> dict[str, int | None]:
    if usage is None:
        return {}
    return {
        "gen_ai.usage.input_tokens": _input(usage),
        "gen_ai.usage.output_tokens": usage.output_tokens,
        "gen_ai.usage.cache_creation.input_tokens": usage.cache_write_tokens or None,
        "gen_ai.usage.cache_read.input_tokens": usage.cache_read_tokens or None,
    }


def _input(usage: Usage) -> int:
    """The conventions count cached input as input; the API's `input_tokens` leaves it out."""
    return usage.input_tokens + usage.cache_write_tokens + usage.cache_read_tokens


def _given(attributes: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known: None is no attribute value."""
    return {name: value for name, value in attributes.items() if value is not None}
