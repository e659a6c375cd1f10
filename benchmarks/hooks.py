"""What the ready hooks cost: `python benchmarks/hooks.py [--rounds N]`.

Prints microseconds an event for a call that is retried once (nine events), best of five, beside a function that does
nothing; and milliseconds of a Prometheus scrape with 1,000 series. OpenTelemetry is measured with its SDK and no
exporter: what it prints is mostly the SDK's own.
"""

from __future__ import annotations

import argparse
import logging
import time
from typing import TYPE_CHECKING

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider

from claude_overlay.reliability.events import (
    AttemptEnded,
    AttemptStarted,
    BulkheadWaited,
    CallEnded,
    CallStarted,
    Event,
    LimiterWaited,
    RetryScheduled,
)
from claude_overlay.reliability.facts import Usage
from claude_overlay.telemetry import LoggingHook, OpenTelemetryHook, PrometheusHook

if TYPE_CHECKING:
    from collections.abc import Callable

SERIES = 1_000


def a_call(number: int) -> list[Event]:
    """The events of one call that was retried once."""
    facts = {"time": float(number), "call_id": number, "operation": "create_message"}
    return [
        CallStarted(**facts, model="m", max_tokens=1024),
        LimiterWaited(**facts, seconds=0.1),
        BulkheadWaited(**facts, seconds=0.1),
        AttemptStarted(**facts, number=1, endpoint="eu"),
        AttemptEnded(**facts, number=1, endpoint="eu", status=529, error="OverloadedError", kind="overloaded"),
        RetryScheduled(**facts, number=2, delay=0.5, kind="overloaded"),
        AttemptStarted(**facts, number=2, endpoint="us"),
        AttemptEnded(**facts, number=2, endpoint="us", status=200, elapsed=1.0, latency=0.4),
        CallEnded(
            **facts, outcome="ok", model="m", attempts=2, elapsed=1.7, usage=Usage(input_tokens=9, output_tokens=9)
        ),
    ]


def measure(hook: Callable[[Event], object], rounds: int) -> float:
    """Microseconds an event, best of five."""
    events = [event for number in range(1, rounds + 1) for event in a_call(number)]
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        for event in events:
            hook(event)
        best = min(best, time.perf_counter() - began)
    return best / len(events) * 1e6


def main() -> None:
    """Run all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2_000)
    rounds = parser.parse_args().rounds
    quiet, loud = logging.Logger("quiet", logging.ERROR), logging.Logger("loud")  # noqa: LOG001 - of no program's tree
    loud.addHandler(logging.NullHandler())
    meters = MeterProvider(metric_readers=[InMemoryMetricReader()])
    hooks: dict[str, Callable[[Event], object]] = {
        "a function that does nothing": lambda _: None,
        "LoggingHook, level off": LoggingHook(quiet),
        "LoggingHook, every line formatted": LoggingHook(loud, levels={}),
        "PrometheusHook": PrometheusHook(),
        "OpenTelemetryHook, no SDK": OpenTelemetryHook(),
        "OpenTelemetryHook, with the SDK": OpenTelemetryHook(
            TracerProvider().get_tracer("benchmark"), meters.get_meter("benchmark")
        ),
    }
    for name, hook in hooks.items():
        print(f"{name:36} {measure(hook, rounds):8.2f} µs an event")
    metrics = PrometheusHook(max_series=SERIES)
    for number in range(SERIES):
        metrics(CallEnded(time=0.0, operation="op", model=f"model-{number}", outcome="ok"))
    began = time.perf_counter()
    text = metrics.text()
    print(f"a scrape of {SERIES} series, {len(text)} bytes: {(time.perf_counter() - began) * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
