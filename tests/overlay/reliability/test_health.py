"""How endpoints are probed and judged: the policy, one probe's grade, and the reports."""

from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.health import (
    EndpointHealth,
    HealthCheck,
    HealthMetrics,
    HealthState,
    ProbeResult,
    is_reachable,
)


def probe(*, reachable: bool | None = True, latency: float | None = 0.1, status: int | None = 200) -> ProbeResult:
    """Make a result."""
    return ProbeResult(endpoint="a", method="models", reachable=reachable, latency=latency, status=status)


def report(state: HealthState = "healthy", **values: Any) -> EndpointHealth:
    """Make a report of one endpoint."""
    plain: dict[str, Any] = {field.name: None for field in dataclasses.fields(EndpointHealth)}
    counts = ("ejections", "in_flight", "calls", "failures", "consecutive_failures", "timed_calls", "probes")
    plain.update(dict.fromkeys((*counts, "probe_failures"), 0), name="a", state=state, ejected_for=0.0)
    return EndpointHealth(**{**plain, **values})


def test_the_defaults() -> None:
    """A free, authenticated call every 10 s; three bad ones make it unhealthy, two good ones healthy."""
    check = HealthCheck()

    assert (check.method, check.interval, check.jitter, check.timeout) == ("models", 10.0, 0.15, 5.0)
    assert (check.unhealthy_after, check.healthy_after) == (3, 2)
    assert pickle.loads(pickle.dumps(check)) == check  # noqa: S301 - our own bytes
    assert hash(check) == hash(HealthCheck())


@pytest.mark.parametrize("values", [
    {"method": "messages"}, {"method": "create"}, {"method": 1}, {"method": None},
    {"interval": 0}, {"interval": -1}, {"interval": "10"}, {"interval": float("inf")}, {"interval": True},
    {"jitter": -0.1}, {"jitter": 0.91}, {"timeout": 0}, {"timeout": None},
    {"unhealthy_after": 0}, {"unhealthy_after": 1.5}, {"healthy_after": 0}, {"healthy_after": True},
    {"degraded_latency": 0}, {"degraded_latency": "1"}, {"unhealthy_latency": 0}, {"unhealthy_latency": 6},
    {"unhealthy_latency": 0.5}, {"degraded_call_latency": -1},
    {"degraded_success_ratio": 1.1}, {"degraded_success_ratio": -0.1}, {"minimum_calls": 0},
    {"window": 0}, {"window": float("nan")},
    {"path": "models"}, {"path": ""}, {"path": "//evil.example"}, {"path": "/a b"}, {"path": "/a?b"}, {"path": 1},
    {"path": "/ä"}, {"path": "/a\n"},
    {"model": ""}, {"model": 1},
], ids=repr)  # fmt: skip
def test_it_refuses_what_does_not_fit(values: dict[str, Any]) -> None:
    """The error names the field. A paid generation is no method."""
    with pytest.raises(InvalidArgumentError, match=next(iter(values))):
        HealthCheck(**values)


def test_counting_tokens_needs_a_model() -> None:
    """The other methods do without."""
    with pytest.raises(InvalidArgumentError, match="model"):
        HealthCheck(method="count_tokens")

    assert HealthCheck(method="count_tokens", model="m").model == "m"
    assert HealthCheck(unhealthy_latency=1.0).unhealthy_latency == 1.0
    assert HealthCheck(timeout=0.5).degraded_latency == 1.0


@pytest.mark.parametrize(("status", "reachable"), [
    (200, True), (204, True), (301, True), (400, True), (401, True), (403, True), (404, True), (405, True), (429, True),
    (499, True), (500, False), (501, True), (502, False), (503, False), (504, False), (529, True), (599, False),
])  # fmt: skip
def test_status_is_not_health(status: int, reachable: bool) -> None:  # noqa: FBT001
    """Whoever refuses is there; a server error is none."""
    assert is_reachable(status) is reachable


@pytest.mark.parametrize(("result", "grade"), [
    (probe(), "healthy"), (probe(latency=None), "healthy"),
    (probe(status=429), "healthy"), (probe(status=401), "healthy"),
    (probe(latency=0.999), "healthy"), (probe(latency=1.0), "degraded"), (probe(latency=2.999), "degraded"),
    (probe(latency=3.0), "unhealthy"), (probe(status=529), "degraded"),
    (probe(reachable=False, status=503), "unhealthy"),
    (probe(reachable=False, status=None), "unhealthy"), (probe(reachable=None, status=None), "unknown"),
])  # fmt: skip
def test_the_grade_of_one_probe(result: ProbeResult, grade: str) -> None:
    """By reachability, then by latency."""
    assert HealthCheck(unhealthy_latency=3.0).grade(result) == grade


def test_latency_may_not_matter() -> None:
    """None switches a threshold off."""
    slow = probe(latency=100.0)

    assert HealthCheck(degraded_latency=None).grade(slow) == "healthy"
    assert HealthCheck().grade(slow) == "degraded"


def test_only_two_methods_go_through_the_api() -> None:
    """A HEAD shows a server, not the API."""
    methods = ("head", "options", "models", "count_tokens")
    results = [ProbeResult(endpoint="a", method=method, reachable=True) for method in methods]

    assert [result.is_through_the_api for result in results] == [False, False, True, True]


def test_one_endpoint_in_ratios() -> None:
    """Success counts calls, availability calls and probes; without any there is no ratio."""
    one = report(calls=8, failures=2, probes=2, probe_failures=2)

    assert one.success_ratio == 0.75
    assert one.availability == 0.6
    assert report().success_ratio is None
    assert report().availability is None


def test_all_endpoints_together() -> None:
    """Counts by state, share available, and latencies weighted by calls."""
    metrics = HealthMetrics(
        endpoints=(
            report("healthy", calls=3, timed_calls=3, latency_average=0.2, latency_min=0.1, latency_max=0.3),
            report(
                "degraded", calls=1, failures=1, timed_calls=1, latency_average=1.0, latency_min=1.0, latency_max=1.0
            ),
            report("unhealthy", probes=1, probe_failures=1),
            report("unknown"),
        )
    )

    assert [metrics.count(state) for state in ("healthy", "degraded", "unhealthy", "unknown")] == [1, 1, 1, 1]
    assert metrics.available == 0.75
    assert metrics.availability == pytest.approx(0.6)
    assert metrics.latency_average == pytest.approx(0.4)
    assert (metrics.latency_min, metrics.latency_max) == (0.1, 1.0)


def test_nothing_known_is_none() -> None:
    """No number is made up."""
    metrics = HealthMetrics(endpoints=(report("unknown"),))

    assert (metrics.availability, metrics.latency_average, metrics.latency_min, metrics.latency_max) == (None,) * 4
    assert metrics.available == 1.0
