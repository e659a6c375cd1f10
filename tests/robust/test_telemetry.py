"""The ready hooks under a real client, with every policy on: they tell what happened, and never what was said."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from tests.overlay.telemetry.scrape import scrape

from claude_overlay import (
    AsyncClaude,
    Bulkhead,
    CircuitBreaker,
    Claude,
    Endpoint,
    Failover,
    OverloadedError,
    Price,
    Quota,
    RateLimit,
    Resilience,
    ResponseCache,
    RetryPolicy,
    user,
)
from claude_overlay.telemetry import LoggingHook, OpenTelemetryHook, PrometheusHook
from claude_overlay.testing import ManualClock, ScriptedTransport, message_stream, reply

KEY, PROMPT, ANSWER = "sk-secret-0123456789", "the prompt nobody may read", "the answer nobody may read"
MODEL = "claude-haiku-5-5"
MESSAGE = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": MODEL, "stop_sequence": None,
    "content": [{"type": "text", "text": ANSWER}], "stop_reason": "end_turn",
    "usage": {"input_tokens": 3, "output_tokens": 4},
}  # fmt: skip
BUSY = {"type": "error", "error": {"type": "overloaded_error", "message": f"busy: {PROMPT}"}}
ASKED: dict[str, Any] = {"model": MODEL, "max_tokens": 8, "messages": [user(PROMPT)]}


class Told:
    """All three hooks, and everything that they wrote."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        logger = logging.Logger("told")  # noqa: LOG001 - of no program's tree
        handler = logging.Handler()
        handler.emit = lambda record: self.lines.append(record.getMessage())  # type: ignore[method-assign]
        logger.addHandler(handler)
        self.metrics = PrometheusHook()
        self._spans = InMemorySpanExporter()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        meter = MeterProvider(metric_readers=[self._reader]).get_meter("told")
        self.hooks = (LoggingHook(logger), self.metrics, OpenTelemetryHook(tracers.get_tracer("told"), meter))

    @property
    def spans(self) -> list[tuple[str, list[str]]]:
        """Names of the spans that have ended, with those of their events."""
        return [(span.name, [event.name for event in span.events]) for span in self._spans.get_finished_spans()]

    def everything(self) -> str:
        """All that was written, as one text."""
        spans = "\n".join(str(span.to_json()) for span in self._spans.get_finished_spans())
        data = self._reader.get_metrics_data()
        return "\n".join([*self.lines, self.metrics.text(), spans, data.to_json() if data else ""])


def policies(told: Told) -> Resilience:
    """Every policy, and the hooks."""
    return Resilience(
        deadline=60.0,
        retry=RetryPolicy(max_attempts=2, jitter="none"),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=600),
        bulkhead=Bulkhead(max_concurrent=2),
        failover=Failover([Endpoint(base_url="https://one.example", api_key=KEY, name="one")]),
        quota=Quota(
            requests_per_day=100, prices={MODEL: Price(input=1, output=5, cache_write=1, cache_read=1)}, usd_per_day=9
        ),
        cache=ResponseCache(),
        hooks=told.hooks,
    )


def script() -> ScriptedTransport:
    """One failure and a success; two failures; a stream."""
    busy = reply(529, json=BUSY)
    stream = reply(body=message_stream(ANSWER), headers={"content-type": "text/event-stream"})
    return ScriptedTransport([busy, reply(json=MESSAGE), busy, busy, stream])


def blocking(told: Told) -> None:
    """Make the calls with `Claude`."""
    claude = Claude(KEY, http_client=script(), clock=ManualClock(), resilience=policies(told))
    assert claude.messages.create(**ASKED).text == ANSWER
    assert claude.messages.create(**ASKED).text == ANSWER
    with pytest.raises(OverloadedError):
        claude.messages.create(**{**ASKED, "max_tokens": 9})
    with claude.messages.stream(**ASKED) as stream:
        assert stream.final_message().text == ANSWER


def awaited(told: Told) -> None:
    """Make the calls with `AsyncClaude`."""

    async def run() -> None:
        claude = AsyncClaude(KEY, http_client=script(), clock=ManualClock(), resilience=policies(told))
        assert (await claude.messages.create(**ASKED)).text == ANSWER
        assert (await claude.messages.create(**ASKED)).text == ANSWER
        with pytest.raises(OverloadedError):
            await claude.messages.create(**{**ASKED, "max_tokens": 9})
        async with claude.messages.stream(**ASKED) as stream:
            assert (await stream.final_message()).text == ANSWER

    asyncio.run(run())


@pytest.mark.parametrize("calls", [blocking, awaited])
def test_the_hooks_tell_what_happened_and_not_what_was_said(calls) -> None:
    """Counts, spans and lines of four calls, one of them from the cache; no key, prompt or answer in any of them."""
    told = Told()

    calls(told)

    text = told.everything()
    for secret in (KEY, PROMPT, ANSWER):
        assert secret not in text
    samples = scrape(told.metrics.text())
    outcomes = {dict(labels)["outcome"]: value for (_, labels), value in samples["claude_calls_total"].samples.items()}
    assert outcomes["error"] == 1
    assert sum(samples["claude_attempts_total"].samples.values()) == 5
    assert sum(samples["claude_retries_total"].samples.values()) == 2
    assert set(samples["claude_calls_in_flight"].samples.values()) == {0}
    assert {
        dict(labels)["result"]: value for (_, labels), value in samples["claude_cache_lookups_total"].samples.items()
    }["hit"] == 1
    tokens = {dict(labels)["type"]: value for (_, labels), value in samples["claude_tokens_total"].samples.items()}
    assert tokens["input"] > 0
    assert tokens["output"] > 0
    failed = ("chat " + MODEL, ["claude.attempt", "claude.retry", "claude.attempt", "claude.retry.suppressed"])
    assert failed in told.spans
    assert any("claude.stream.committed" in events for _, events in told.spans)
    assert any(line.startswith("RetryScheduled call=") for line in told.lines)


def test_both_clients_tell_the_same() -> None:
    """The same lines in the same order, times included, but for the numbers of the calls."""
    sync, aio = Told(), Told()

    blocking(sync)
    awaited(aio)

    def without_numbers(told: Told) -> list[list[str]]:
        return [[part for part in line.split() if part.partition("=")[0] != "call"] for line in told.lines]

    assert without_numbers(sync) == without_numbers(aio)
