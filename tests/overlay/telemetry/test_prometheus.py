"""The Prometheus hook: what each event counts, and a text that a scrape can read, always."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from tests.overlay.telemetry.samples import KINDS, full, sparse
from tests.overlay.telemetry.scrape import scrape

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.events import (
    AttemptEnded,
    AttemptStarted,
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
    QuotaReserved,
    QuotaSettled,
    RetryScheduled,
    RetrySuppressed,
    StreamCommitted,
    StreamInterrupted,
)
from claude_overlay.reliability.facts import Usage
from claude_overlay.telemetry.exposition import Histogram
from claude_overlay.telemetry.prometheus import PrometheusHook

BASE: dict[str, Any] = {"time": 0.0, "call_id": 1, "operation": "op"}
EU: dict[str, Any] = {**BASE, "endpoint": "eu"}
# What tells a reader nothing that a count does not.
UNCOUNTED = {AttemptStarted, QuotaReserved}


def samples_after(*events: Event) -> dict[str, float]:
    """Give all samples but buckets after these events, as `name{label=value,...}`, without empty labels."""
    hook = PrometheusHook()
    for event in events:
        hook(event)
    found: dict[str, float] = {}
    for family in scrape(hook.text()).values():
        for (name, labels), value in family.samples.items():
            if not name.endswith("_bucket"):
                shown = ",".join(f"{label}={text}" for label, text in labels if text)
                found[f"{name}{{{shown}}}"] = value
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("make", [full, sparse])
def test_every_event_leaves_a_text_that_parses(kind, make) -> None:
    """Every kind, full or sparse, leaves text that our strict parser and Prometheus's own read alike, or none."""
    hook = PrometheusHook(labels={"app": "tests"})
    hook(make(kind))

    text = hook.text()

    read = scrape(text)
    assert bool(read) is (kind not in UNCOUNTED)
    reference = {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert reference == {key: value for family in read.values() for key, value in family.samples.items()}


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([CallStarted(**BASE)], {"claude_calls_in_flight{operation=op}": 1}),
        (
            [
                CallStarted(**BASE),
                CallEnded(
                    **BASE, outcome="ok", model="m", elapsed=2.0,
                    usage=Usage(input_tokens=1, output_tokens=2, cache_write_tokens=3, cache_read_tokens=4),
                ),
            ],
            {
                "claude_calls_in_flight{operation=op}": 0,
                "claude_calls_total{model=m,operation=op,outcome=ok}": 1,
                "claude_call_duration_seconds_sum{operation=op,outcome=ok}": 2,
                "claude_call_duration_seconds_count{operation=op,outcome=ok}": 1,
                "claude_tokens_total{model=m,type=input}": 1,
                "claude_tokens_total{model=m,type=output}": 2,
                "claude_tokens_total{model=m,type=cache_write}": 3,
                "claude_tokens_total{model=m,type=cache_read}": 4,
            },
        ),
        (
            [AttemptEnded(**EU, number=1, status=529, kind="overloaded", elapsed=1.0, latency=0.5)],
            {
                "claude_attempts_total{endpoint=eu,kind=overloaded,operation=op,status=529}": 1,
                "claude_attempt_duration_seconds_sum{endpoint=eu,operation=op}": 1,
                "claude_attempt_duration_seconds_count{endpoint=eu,operation=op}": 1,
                "claude_attempt_first_byte_seconds_sum{endpoint=eu,operation=op}": 0.5,
                "claude_attempt_first_byte_seconds_count{endpoint=eu,operation=op}": 1,
            },
        ),
        (
            [RetryScheduled(**BASE, number=2, delay=0.5, kind="server")] * 2,
            {"claude_retries_total{kind=server,operation=op}": 2, "claude_retry_wait_seconds_total{operation=op}": 1},
        ),
        (
            [RetrySuppressed(**BASE, number=1, reason="budget", kind="server")],
            {"claude_retries_suppressed_total{operation=op,reason=budget}": 1},
        ),
        (
            [LimiterWaited(**BASE, seconds=1.0), BulkheadWaited(**BASE, seconds=2.0)],
            {
                "claude_wait_seconds_sum{policy=limit}": 1, "claude_wait_seconds_count{policy=limit}": 1,
                "claude_wait_seconds_sum{policy=bulkhead}": 2, "claude_wait_seconds_count{policy=bulkhead}": 1,
            },
        ),
        (
            [
                LimiterRejected(**BASE, axis="input_tokens"),
                BulkheadRejected(**BASE),
                CircuitRejected(**EU),
                QuotaRejected(**BASE, dimension="usd"),
            ],
            {
                "claude_refusals_total{detail=input_tokens,operation=op,policy=limit}": 1,
                "claude_refusals_total{operation=op,policy=bulkhead}": 1,
                "claude_refusals_total{detail=eu,operation=op,policy=circuit}": 1,
                "claude_refusals_total{detail=usd,operation=op,policy=quota}": 1,
            },
        ),
        (
            [
                CircuitChanged(time=0.0, endpoint="eu", model="m", old="closed", new="open"),
                CircuitChanged(time=1.0, endpoint="eu", model="m", old="open", new="half_open"),
            ],
            {
                "claude_circuit_state{endpoint=eu,model=m,state=closed}": 0,
                "claude_circuit_state{endpoint=eu,model=m,state=open}": 0,
                "claude_circuit_state{endpoint=eu,model=m,state=half_open}": 1,
                "claude_circuit_changes_total{endpoint=eu,model=m,new=open,old=closed}": 1,
                "claude_circuit_changes_total{endpoint=eu,model=m,new=half_open,old=open}": 1,
            },
        ),
        (
            [EndpointSelected(**EU, number=1), EndpointEjected(time=0.0, endpoint="eu", reason="failures")],
            {
                "claude_endpoint_selected_total{endpoint=eu}": 1,
                "claude_endpoint_ejected_total{endpoint=eu,reason=failures}": 1,
                "claude_endpoint_available{endpoint=eu}": 0,
            },
        ),
        ([EndpointReadmitted(time=0.0, endpoint="eu")], {"claude_endpoint_available{endpoint=eu}": 1}),
        (
            [HealthProbed(time=0.0, endpoint="eu", healthy=True, latency=0.25)],
            {
                "claude_health_probes_total{endpoint=eu,healthy=true}": 1,
                "claude_health_probe_seconds_sum{endpoint=eu}": 0.25,
                "claude_health_probe_seconds_count{endpoint=eu}": 1,
            },
        ),
        (
            [QuotaAlert(time=0.0, dimension="usd", period="day", model=None, level=0.8, used=80, limit=100)],
            {
                "claude_quota_used{dimension=usd,period=day}": 80,
                "claude_quota_limit{dimension=usd,period=day}": 100,
                "claude_quota_alerts_total{dimension=usd,level=0.8,period=day}": 1,
            },
        ),
        ([QuotaSettled(**BASE, result="released")], {"claude_quota_settlements_total{result=released}": 1}),
        (
            [ConfigRejected(time=0.0), ConfigApplied(time=1.0)],
            {
                "claude_config_changes_total{result=rejected}": 1,
                "claude_config_changes_total{result=applied}": 1,
                "claude_config_valid{}": 1,
            },
        ),
        (
            [StreamCommitted(**BASE, number=1), StreamInterrupted(**BASE, number=1)],
            {
                "claude_streams_total{operation=op,result=committed}": 1,
                "claude_streams_total{operation=op,result=interrupted}": 1,
            },
        ),
        (
            [CacheHit(**BASE, age=1.0), CacheMiss(**BASE), CacheMiss(**BASE)],
            {
                "claude_cache_lookups_total{operation=op,result=hit}": 1,
                "claude_cache_lookups_total{operation=op,result=miss}": 2,
            },
        ),
    ],
    ids=lambda value: type(value[0]).__name__ if isinstance(value, list) else "",
)  # fmt: skip
def test_each_event_counts_exactly_this(events, expected) -> None:
    """What an event adds, and nothing else."""
    assert samples_after(*events) == expected


def test_an_event_of_a_later_version_is_left_out() -> None:
    """An unknown kind changes nothing and raises nothing."""

    class Later(Event):
        __slots__ = ()

    assert samples_after(Later(time=0.0)) == {}


def test_threads_lose_no_count() -> None:
    """8 threads, 1,000 events each, with scrapes between: every event is counted, every scrape is whole."""
    hook = PrometheusHook()
    scrapes: list[str] = []
    begin = threading.Barrier(8)

    def work(number: int) -> None:
        begin.wait(120)
        for step in range(1_000):
            hook(CallEnded(time=0.0, operation=f"op{number % 2}", outcome="ok", elapsed=step / 100))
            if step % 200 == 0:
                scrapes.append(hook.text())

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))

    for text in scrapes:
        scrape(text)
    assert sum(scrape(hook.text())["claude_calls_total"].samples.values()) == 8_000


def test_an_event_in_the_middle_of_a_scrape_waits_for_nothing(monkeypatch) -> None:
    """A hook called while its own lock is held, as from a finalizer, returns at once; the event is in the next text."""
    hook = PrometheusHook()
    hook(LimiterWaited(time=0.0, seconds=1.0))
    real = Histogram.lines

    def lines(self: Any, fixed: Any) -> Any:
        if self.name == "claude_call_duration_seconds":
            hook(CacheHit(**BASE))
        return real(self, fixed)

    monkeypatch.setattr(Histogram, "lines", lines)
    before = scrape(hook.text())
    monkeypatch.undo()

    assert "claude_cache_lookups_total" not in before
    assert sum(scrape(hook.text())["claude_cache_lookups_total"].samples.values()) == 1


def test_labels_from_callers_stay_bounded() -> None:
    """A program that makes up model names does not make up series without end."""
    hook = PrometheusHook(max_series=10)
    for number in range(500):
        hook(CallEnded(time=0.0, operation="op", model=f"model-{number}", outcome="ok"))

    calls = scrape(hook.text())["claude_calls_total"].samples

    assert len(calls) == 11
    assert sum(calls.values()) == 500


def test_prefix_labels_and_bounds_are_the_callers() -> None:
    """They are used as given; the media type says the version of the format."""
    hook = PrometheusHook(prefix="my_app", labels={"team": "a"}, bounds=[1, 2])
    hook(LimiterWaited(time=0.0, seconds=1.5))

    assert hook.text().splitlines()[2:] == [
        'my_app_wait_seconds_bucket{team="a",policy="limit",le="1"} 0',
        'my_app_wait_seconds_bucket{team="a",policy="limit",le="2"} 1',
        'my_app_wait_seconds_bucket{team="a",policy="limit",le="+Inf"} 1',
        'my_app_wait_seconds_sum{team="a",policy="limit"} 1.5',
        'my_app_wait_seconds_count{team="a",policy="limit"} 1',
    ]
    assert hook.content_type == "text/plain; version=0.0.4; charset=utf-8"
    assert PrometheusHook().text() == ""


@pytest.mark.parametrize(
    "arguments",
    [
        {"prefix": "a-b"}, {"labels": {"a-b": "x"}}, {"labels": {"model": "x"}}, {"labels": {"le": "x"}},
        {"bounds": []}, {"bounds": [1, 1]}, {"bounds": [2, 1]}, {"bounds": [float("nan"), 1]}, {"max_series": 0},
        {"max_series": 1.5},
    ],
    ids=str,
)  # fmt: skip
def test_arguments_that_would_spoil_the_text_are_refused(arguments) -> None:
    """Names Prometheus refuses, labels that clash with ours, bounds that do not ascend."""
    with pytest.raises(InvalidArgumentError):
        PrometheusHook(**arguments)
