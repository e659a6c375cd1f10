"""The OpenTelemetry hook, against the real SDK with exporters in memory."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from tests.overlay.telemetry.samples import KINDS, full, sparse

from claude_overlay.errors import ConfigurationError
from claude_overlay.reliability.events import (
    AttemptEnded,
    AttemptStarted,
    BulkheadRejected,
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
from claude_overlay.reliability.facts import Usage
from claude_overlay.telemetry import otel
from claude_overlay.telemetry.otel import OpenTelemetryHook

CALL: dict[str, Any] = {"time": 0.0, "call_id": 1, "operation": "create_message"}


class Seen:
    """A hook with the SDK behind it, and what the SDK exported."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = provider.get_tracer("tests")
        self._reader = InMemoryMetricReader()
        meters = MeterProvider(metric_readers=[self._reader])
        self.hook = OpenTelemetryHook(self.tracer, meters.get_meter("tests"))

    def tell(self, *events: Event) -> None:
        """Give events to the hook."""
        for event in events:
            self.hook(event)

    @property
    def spans(self) -> list[ReadableSpan]:
        """The spans that have ended."""
        return list(self._exporter.get_finished_spans())

    @property
    def span(self) -> ReadableSpan:
        """The only span that has ended."""
        (span,) = self.spans
        return span

    def metrics(self) -> dict[str, list[tuple[dict[str, Any], float]]]:
        """Every point of every metric: its attributes, and its value or its sum."""
        found: dict[str, list[tuple[dict[str, Any], float]]] = {}
        data = self._reader.get_metrics_data()
        for resource in data.resource_metrics if data else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    found[metric.name] = [
                        (dict(point.attributes or {}), getattr(point, "sum", getattr(point, "value", None)))
                        for point in metric.data.data_points
                    ]
        return found


@pytest.fixture
def seen() -> Seen:
    """Give a fresh hook with the SDK behind it."""
    return Seen()


def test_a_call_is_a_client_span_by_the_conventions(seen: Seen) -> None:
    """Name, kind and attributes are those of the GenAI conventions; cached input counts as input."""
    seen.tell(
        CallStarted(**CALL, model="m", max_tokens=100, stream=True, deadline=60.0),
        CallEnded(
            **CALL, outcome="ok", model="m", endpoint="eu", status=200, attempts=1, elapsed=2.0,
            usage=Usage(input_tokens=10, output_tokens=5, cache_write_tokens=2, cache_read_tokens=1),
        ),
    )  # fmt: skip

    span = seen.span

    assert (span.name, span.kind) == ("chat m", trace.SpanKind.CLIENT)
    assert span.status.status_code is trace.StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "gen_ai.provider.name": "anthropic",
        "gen_ai.operation.name": "chat",
        "gen_ai.request.model": "m",
        "gen_ai.request.max_tokens": 100,
        "gen_ai.request.stream": True,
        "gen_ai.usage.input_tokens": 13,
        "gen_ai.usage.output_tokens": 5,
        "gen_ai.usage.cache_creation.input_tokens": 2,
        "gen_ai.usage.cache_read.input_tokens": 1,
        "http.response.status_code": 200,
        "claude.deadline": 60.0,
        "claude.outcome": "ok",
        "claude.attempts": 1,
        "claude.endpoint": "eu",
    }


def test_a_retried_call_says_how_often_it_was_sent_again(seen: Seen) -> None:
    """`http.request.resend_count` is there for a retried call; attempts and the retry are events, in order."""
    seen.tell(
        CallStarted(**CALL, model="m"),
        AttemptStarted(**CALL, number=1),
        AttemptEnded(**CALL, number=1, status=529, error="OverloadedError", kind="overloaded", elapsed=0.2),
        RetryScheduled(**CALL, number=2, delay=0.5, kind="overloaded"),
        AttemptStarted(**CALL, number=2),
        AttemptEnded(**CALL, number=2, status=200, elapsed=0.3, request_id="req_1"),
        CallEnded(**CALL, outcome="ok", model="m", status=200, attempts=2, elapsed=1.0),
    )

    span = seen.span

    assert (span.attributes or {})["http.request.resend_count"] == 1
    assert [event.name for event in span.events] == ["claude.attempt", "claude.retry", "claude.attempt"]
    assert dict(span.events[0].attributes or {}) == {
        "claude.number": 1, "claude.status": 529, "claude.error": "OverloadedError", "claude.kind": "overloaded",
        "claude.sent": "yes", "claude.elapsed": 0.2,
    }  # fmt: skip
    assert (span.events[2].attributes or {})["claude.request_id"] == "req_1"


def test_a_call_sent_once_has_no_resend_count(seen: Seen) -> None:
    """The HTTP conventions want the attribute only where something was sent again."""
    seen.tell(CallStarted(**CALL), CallEnded(**CALL, outcome="ok", attempts=1))

    assert "http.request.resend_count" not in (seen.span.attributes or {})


@pytest.mark.parametrize(
    ("outcome", "error", "status", "error_type"),
    [
        ("error", "OverloadedError", trace.StatusCode.ERROR, "OverloadedError"),
        ("refused", "QuotaExceeded", trace.StatusCode.ERROR, "QuotaExceeded"),
        ("interrupted", None, trace.StatusCode.ERROR, "interrupted"),
        ("cancelled", None, trace.StatusCode.UNSET, "cancelled"),
    ],
)
def test_a_failed_call_has_an_error_type(seen: Seen, outcome, error, status, error_type) -> None:
    """A failure sets the status and `error.type`, on the span and on its duration; who left has not failed."""
    seen.tell(CallStarted(**CALL), CallEnded(**CALL, outcome=outcome, error=error, elapsed=1.0))

    assert seen.span.status.status_code is status
    assert (seen.span.attributes or {})["error.type"] == error_type
    ((attributes, total),) = seen.metrics()["gen_ai.client.operation.duration"]
    assert (attributes["error.type"], total) == (error_type, 1.0)


@pytest.mark.parametrize(
    ("operation", "model", "name", "kind"),
    [
        ("create_message", "m", "chat m", "chat"),
        ("create_message", None, "create_message", "chat"),
        ("POST /v1/messages", "m", "chat m", "chat"),
        ("list_models", None, "list_models", "list_models"),
        ("count_message_tokens", "m", "count_message_tokens m", "count_message_tokens"),
    ],
)
def test_only_generations_are_chats(seen: Seen, operation, model, name, kind) -> None:
    """What generates is "chat", however it is called; everything else keeps its own name."""
    facts = {**CALL, "operation": operation, "model": model}
    seen.tell(CallStarted(**facts), CallEnded(**facts, outcome="ok"))

    assert seen.span.name == name
    assert (seen.span.attributes or {})["gen_ai.operation.name"] == kind


def test_the_span_is_a_child_of_the_callers(seen: Seen) -> None:
    """It begins in the context of the call, and is not made current itself."""
    with seen.tracer.start_as_current_span("mine") as mine:
        seen.tell(CallStarted(**CALL))
        assert trace.get_current_span() is mine
        seen.tell(CallEnded(**CALL, outcome="ok"))

    call = next(span for span in seen.spans if span.name != "mine")
    assert call.parent is not None
    assert call.parent.span_id == mine.get_span_context().span_id


def test_calls_at_the_same_time_keep_apart(seen: Seen) -> None:
    """Events find their own call's span, whatever the order of the ends."""
    one, two = {**CALL, "call_id": 1}, {**CALL, "call_id": 2}
    seen.tell(
        CallStarted(**one, model="one"), CallStarted(**two, model="two"),
        LimiterWaited(**two, seconds=1.0), StreamCommitted(**one, number=1),
        CallEnded(**one, outcome="ok"), StreamInterrupted(**two, number=1, error="StreamTruncatedError"),
        CallEnded(**two, outcome="interrupted"),
    )  # fmt: skip

    assert {span.name: [event.name for event in span.events] for span in seen.spans} == {
        "chat one": ["claude.stream.committed"],
        "chat two": ["claude.wait", "claude.stream.interrupted"],
    }


def test_metrics_have_the_names_of_the_conventions(seen: Seen) -> None:
    """Duration and tokens by their conventional names and attributes; the rest under `claude.client`."""
    facts = {**CALL, "model": "m"}
    seen.tell(
        CallStarted(**facts),
        LimiterWaited(**CALL, seconds=0.25),
        AttemptEnded(**CALL, number=1, endpoint="eu", status=503, kind="server", elapsed=0.5),
        RetryScheduled(**CALL, number=2, delay=0.5, kind="server"),
        RetrySuppressed(**CALL, number=2, reason="budget", kind="server"),
        CallEnded(**facts, outcome="ok", elapsed=2.0, usage=Usage(input_tokens=7, output_tokens=3)),
        CircuitChanged(time=0.0, endpoint="eu", model="m", old="closed", new="open"),
    )
    names = {"gen_ai.provider.name": "anthropic", "gen_ai.operation.name": "chat", "gen_ai.request.model": "m"}

    assert seen.metrics() == {
        "gen_ai.client.operation.duration": [(names, 2.0)],
        "gen_ai.client.token.usage": [
            ({**names, "gen_ai.token.type": "input"}, 7),
            ({**names, "gen_ai.token.type": "output"}, 3),
        ],
        "claude.client.attempts": [({"claude.endpoint": "eu", "claude.status": 503, "claude.kind": "server"}, 1)],
        "claude.client.attempt.duration": [({"claude.endpoint": "eu"}, 0.5)],
        "claude.client.retries": [({"claude.kind": "server"}, 1)],
        "claude.client.retries.suppressed": [({"claude.reason": "budget"}, 1)],
        "claude.client.wait.duration": [({"claude.policy": "limit"}, 0.25)],
        "claude.client.circuit.state": [({"claude.endpoint": "eu", "gen_ai.request.model": "m"}, 2)],
        "claude.client.circuit.changes": [
            ({"claude.endpoint": "eu", "gen_ai.request.model": "m", "claude.state": "open"}, 1)
        ],
    }


@pytest.mark.parametrize(
    ("event", "policy"),
    [
        (LimiterRejected(**CALL, axis="requests", retry_after=1.0), "limit"),
        (BulkheadRejected(**CALL), "bulkhead"),
        (CircuitRejected(**CALL, endpoint="eu"), "circuit"),
        (QuotaRejected(**CALL, dimension="usd"), "quota"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_refusals_are_counted_by_policy(seen: Seen, event, policy) -> None:
    """Each refusal is an event of its span and one in the counter."""
    seen.tell(CallStarted(**CALL), event, CallEnded(**CALL, outcome="refused", error="X"))

    assert [(point.name, (point.attributes or {})["claude.policy"]) for point in seen.span.events] == [
        ("claude.refused", policy)
    ]
    assert seen.metrics()["claude.client.refusals"] == [({"claude.policy": policy}, 1)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("make", [full, sparse])
def test_every_event_is_taken(seen: Seen, kind, make, caplog) -> None:
    """Every kind, full or sparse, with a span open or not, is taken without a word of complaint from the SDK."""
    event = make(kind)
    seen.tell(event, CallStarted(**{**CALL, "call_id": event.call_id}), event, CallEnded(**CALL, outcome="ok"))
    seen.metrics()

    assert caplog.records == []


def test_calls_that_never_end_do_not_pile_up(seen: Seen, monkeypatch) -> None:
    """Beyond the limit the oldest open span is ended, with its outcome unknown; so is one whose number comes again."""
    monkeypatch.setattr(otel, "MOST_OPEN", 2)
    for number in (1, 2, 3, 3):
        seen.tell(CallStarted(**{**CALL, "call_id": number}, model=str(number)))

    assert [(span.name, (span.attributes or {})["claude.outcome"]) for span in seen.spans] == [
        ("chat 1", "unknown"),
        ("chat 3", "unknown"),
    ]


def test_without_arguments_the_global_providers_are_used() -> None:
    """Made without an SDK in place, the hook does nothing and complains of nothing."""
    hook = OpenTelemetryHook()
    hook(CallStarted(**CALL))
    hook(CacheHit(**CALL, age=1.0))
    hook(CallEnded(**CALL, outcome="ok"))

    assert repr(hook) == "OpenTelemetryHook()"


def test_a_missing_library_is_said_when_the_hook_is_made(monkeypatch) -> None:
    """The message names the extra."""
    monkeypatch.setitem(sys.modules, "opentelemetry", None)

    with pytest.raises(ConfigurationError, match=r"claude-openapi\[otel\]"):
        OpenTelemetryHook()


def test_importing_the_room_loads_no_library() -> None:
    """`claude_overlay.telemetry` loads neither opentelemetry nor prometheus_client nor an HTTP library."""
    program = (
        "import sys, claude_overlay.telemetry\n"
        "print([name for name in ('opentelemetry', 'prometheus_client', 'httpx2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=300)  # noqa: S603 - our own program

    assert done.stdout == "[]\n"
