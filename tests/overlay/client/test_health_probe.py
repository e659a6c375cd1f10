"""What a health check sends, when each endpoint is due, and who learns of the results."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay.client.config import Timeouts
from claude_overlay.client.health_probe import Probe, Ward, probe_request
from claude_overlay.errors import APIConnectionError, APITimeoutError
from claude_overlay.reliability.endpoints import EndpointSet
from claude_overlay.reliability.events import HealthProbed
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck, ProbeMethod
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.reliability.runtime import Runtime
from claude_overlay.testing import ManualClock

if TYPE_CHECKING:
    from collections.abc import Callable

A, B = (Endpoint(base_url=f"http://{name}", name=name) for name in "ab")


def half() -> float:
    """Leave intervals as they are."""
    return 0.5


def connection(resilience: Resilience | None = None) -> Any:
    """Make as much of a connection as a ward needs."""
    clock = ManualClock()
    runtime = None
    if resilience is not None:
        runtime = Runtime(resilience, now=clock.now, wall=clock.now, chance=half)
    return SimpleNamespace(runtime=runtime, clock=clock, config=SimpleNamespace(base_url="http://home.example"))


def ward(*endpoints: Endpoint, chance: Callable[[], float] = half, **thresholds: Any) -> tuple[Ward, ManualClock]:
    """Make a ward over a failover, and its clock."""
    made = connection(Resilience(failover=Failover(endpoints), health=HealthCheck(**thresholds)))
    return Ward(made, None, chance), made.clock


@pytest.mark.parametrize(("check", "method", "url"), [
    (HealthCheck(), "GET", "/v1/models"),
    (HealthCheck(path="/health"), "GET", "/health"),
    (HealthCheck(method="count_tokens", model="m"), "POST", "/v1/messages/count_tokens"),
    (HealthCheck(method="head"), "HEAD", "/"),
    (HealthCheck(method="head", path="/up"), "HEAD", "/up"),
    (HealthCheck(method="options"), "OPTIONS", "/"),
])  # fmt: skip
def test_what_is_sent(check: HealthCheck, method: str, url: str) -> None:
    """One small request, within the check's timeout in each phase."""
    request = probe_request(check)

    assert (request["method"], request["url"]) == (method, url)
    assert request["timeout"] == Timeouts(5.0, 5.0, 5.0, 5.0)


def test_a_list_of_one_model_is_enough() -> None:
    """And a count of tokens names the model."""
    assert dict(probe_request(HealthCheck())["params"])["limit"] in {1, "1"}
    assert b'"model":"m"' in probe_request(HealthCheck(method="count_tokens", model="m"))["content"].replace(b" ", b"")


@pytest.mark.parametrize("method", ["head", "options", "models", "count_tokens"])
def test_no_probe_is_a_generation(method: ProbeMethod) -> None:
    """Nothing that a probe sends by itself costs anything."""
    request = probe_request(HealthCheck(method=method, model="m"))

    assert (request["method"], request["url"]) != ("POST", "/v1/messages")


@pytest.mark.parametrize(("status", "reachable"), [(200, True), (401, True), (429, True), (503, False)])
def test_an_answer_is_a_result(status: int, reachable: bool) -> None:  # noqa: FBT001
    """With its status and the time it took."""
    result = Probe(A, HealthCheck(), 10.0).answered(status, 10.25)

    assert (result.endpoint, result.method, result.status, result.reachable) == ("a", "models", status, reachable)
    assert (result.latency, result.time, result.error) == (0.25, 10.25, None)


@pytest.mark.parametrize(("error", "reachable"), [
    (APIConnectionError("x", phase="connect"), False), (APITimeoutError("x", phase="read"), False),
    (APITimeoutError("x", phase="pool"), None), (ValueError("a signer that fails"), False),
])  # fmt: skip
def test_a_failure_is_a_result(error: Exception, reachable: bool | None) -> None:  # noqa: FBT001
    """With the error's class alone; our own lack of connections is not the endpoint's."""
    result = Probe(A, HealthCheck(), 10.0).failed(error, 15.0)

    assert (result.reachable, result.error, result.status, result.latency) == (
        reachable,
        type(error).__name__,
        None,
        5.0,
    )


def test_everybody_is_due_at_once_and_then_every_interval() -> None:
    """In the order of the policy, with nothing that drifts."""
    looked, clock = ward(A, B, interval=10.0)
    seen = []
    while clock.now() < 30.5:
        endpoint, due = looked.next()
        if due > clock.now():
            clock.sleep(due - clock.now())
        seen.append((endpoint.name, clock.now()))
        looked.begin(endpoint)
        clock.advance(0.25)

    assert seen == [
        ("a", 0.0), ("b", 0.25), ("a", 10.0), ("b", 10.25), ("a", 20.0), ("b", 20.25), ("a", 30.0), ("b", 30.25),
    ]  # fmt: skip


def test_the_jitter_is_a_share_of_the_interval() -> None:
    """From 15 % less to 15 % more."""
    for chance, seconds in ((0.0, 8.5), (0.5, 10.0), (1.0, 11.5)):
        looked, _ = ward(A, chance=lambda chance=chance: chance)
        looked.begin(A)
        assert looked.next() == (A, pytest.approx(seconds))


def test_what_was_missed_is_not_made_up_for() -> None:
    """After an hour asleep there is one probe, not three hundred and sixty."""
    looked, clock = ward(A)
    looked.begin(A)
    clock.advance(3600.0)
    assert looked.next()[1] < clock.now()

    looked.begin(A)
    assert looked.next()[1] == clock.now() + 10.0


def test_a_probe_that_is_a_little_late_does_not_shift_the_next() -> None:
    """Late by less than an interval: the next is due when it would have been."""
    looked, clock = ward(A)
    looked.begin(A)
    clock.advance(14.0)
    looked.begin(A)

    assert looked.next()[1] == 20.0


def test_a_new_configuration_holds_from_the_next_probe() -> None:
    """A new endpoint is due at once, one that is gone is not asked again, and the new interval counts."""
    made = connection(Resilience(failover=Failover([A]), health=HealthCheck()))
    looked = Ward(made, None, half)
    looked.begin(A)
    made.runtime.apply(Resilience(failover=Failover([B]), health=HealthCheck(interval=3.0)))
    endpoint, due = looked.next()

    assert endpoint == B
    assert due < 0
    looked.begin(B)
    assert looked.next() == (B, 3.0)


def test_results_go_to_the_failover_and_to_the_hooks() -> None:
    """Three failures make the endpoint unhealthy for every call; each is an event."""
    told: list[Any] = []
    made = connection(Resilience(failover=Failover([A, B]), health=HealthCheck(), hooks=[told.append]))
    looked = Ward(made, None, half)
    for _ in range(3):
        looked.take(looked.begin(A).failed(APITimeoutError("late", phase="read"), 5.0))
    looked.take(looked.begin(B).answered(200, 0.1))

    assert {one.name: one.state for one in made.runtime.pipeline.endpoints.metrics().endpoints} == {
        "a": "unhealthy", "b": "healthy",
    }  # fmt: skip
    assert [event for event in told if isinstance(event, HealthProbed)] == [
        *[HealthProbed(time=5.0, endpoint="a", healthy=False, latency=5.0, error="APITimeoutError")] * 3,
        HealthProbed(time=0.1, endpoint="b", healthy=True, latency=0.1, status=200),
    ]


@pytest.mark.parametrize("resilience", [None, Resilience(deadline=5.0)], ids=["no policies", "others"])
def test_without_failover_the_clients_own_address_is_looked_after(resilience: Resilience | None) -> None:
    """By the default thresholds, or by those of the caller's check."""
    looked = Ward(connection(resilience), None, half)
    looked.take(looked.begin(looked.endpoints[0]).answered(200, 0.1))

    assert looked.check == HealthCheck()
    assert [one.base_url for one in looked.endpoints] == ["http://home.example"]
    assert [one.state for one in looked.metrics().endpoints] == ["healthy"]
    assert Ward(connection(resilience), HealthCheck(interval=3.0), half).state.check.interval == 3.0


def test_a_check_of_the_caller_replaces_the_policys() -> None:
    """For what is asked and how often; the failover's own thresholds stay."""
    made = connection(Resilience(failover=Failover([A]), health=HealthCheck(interval=3.0)))
    looked = Ward(made, HealthCheck(method="head"), half)

    assert looked.begin(A).request()["method"] == "HEAD"
    assert isinstance(looked.state, EndpointSet)
    assert looked.state.check.interval == 3.0
