"""What a health check sends, when, and where its results go.

Decides the one request of a probe (never a paid generation), what its outcome means, and when each endpoint is due.
Sends nothing and waits for nothing: `sync.health_monitor` and `aio.health_monitor` do, and both use this.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from claude_overlay.client.config import Timeouts
from claude_overlay.errors import APIConnectionError, APITimeoutError, UnsupportedOperationError
from claude_overlay.reliability.endpoints import EndpointSet
from claude_overlay.reliability.events import HealthProbed
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck, HealthMetrics, ProbeResult, is_reachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claude_overlay.client.connection import BaseConnection

__all__ = ["Probe", "Ward", "probe_request"]


def probe_request(check: HealthCheck) -> dict[str, Any]:
    """Give the request of a probe, as `BaseConnection.prepare_for` takes it."""
    request = _request_of(check)
    if check.path is not None:
        request["url"] = check.path
    request["timeout"] = Timeouts(*[check.timeout] * len(Timeouts._fields))
    return request


def _request_of(check: HealthCheck) -> dict[str, Any]:
    # The generated modules are loaded by the first probe, not by importing the client.
    if check.method == "models":
        from claude_api.api.models import list_models  # noqa: PLC0415 - as above

        return list_models.request_kwargs(limit=1)
    if check.method == "count_tokens":
        from claude_api.api.messages import count_message_tokens  # noqa: PLC0415 - as above

        body = {"model": check.model, "messages": [{"role": "user", "content": "."}]}
        return count_message_tokens.request_kwargs(body=body)
    return {"method": check.method.upper(), "url": "/"}


class Probe:
    """One probe under way.

    Args:
        endpoint: Whom it asks.
        check: How.
        began: When, by the client's clock.
    """

    __slots__ = ("_began", "_check", "endpoint")

    def __init__(self, endpoint: Endpoint, check: HealthCheck, began: float) -> None:
        self.endpoint = endpoint
        self._check = check
        self._began = began

    @property
    def timeout(self) -> float:
        """Seconds it may take, all in all."""
        return self._check.timeout

    def request(self) -> dict[str, Any]:
        """Give what it sends."""
        return probe_request(self._check)

    def answered(self, status: int, now: float) -> ProbeResult:
        """Give the result of an answer."""
        return replace(self._result(now), reachable=is_reachable(status), status=status)

    def late(self, now: float) -> ProbeResult:
        """Give the result when its time is over: a server that answers byte by byte keeps every phase short."""
        return self.failed(APITimeoutError(), now)

    def failed(self, error: Exception, now: float) -> ProbeResult:
        """Give the result of a failure. No free connection, or no such probe on a platform, says nothing of it."""
        is_ours = isinstance(error, UnsupportedOperationError) or (
            isinstance(error, APIConnectionError) and error.phase == "pool"
        )
        return replace(self._result(now), reachable=None if is_ours else False, error=type(error).__name__)

    def _result(self, now: float) -> ProbeResult:
        return ProbeResult(
            endpoint=self.endpoint.name,
            method=self._check.method,
            reachable=None,
            latency=now - self._began,
            time=now,
        )


class Ward:
    """The endpoints that a monitor looks after, and when each is due.

    They are those of the client's `Failover`, as it is at the moment; else the client's own address, for which an
    `EndpointSet` is kept here.

    Args:
        connection: The client's connection.
        check: How to probe; None: the client's `Resilience.health`, else `HealthCheck()`.
        chance: Gives numbers from 0 to below 1, for the jitter.

    Attributes:
        busy: For the monitor's own use: the thread of each endpoint's probe.
    """

    __slots__ = ("_chance", "_check", "_connection", "_due", "_home", "busy")

    def __init__(self, connection: BaseConnection[Any], check: HealthCheck | None, chance: Callable[[], float]) -> None:
        self._connection = connection
        self._check = check
        self._chance = chance
        self._due: dict[str, float] = {}
        self._home: EndpointSet | None = None
        self.busy: dict[str, Any] = {}

    @property
    def check(self) -> HealthCheck:
        """How to probe now."""
        if self._check is not None:
            return self._check
        runtime = self._connection.runtime
        return (None if runtime is None else runtime.resilience.health) or HealthCheck()

    @property
    def state(self) -> Any:
        """The set that learns of the results; another store's states may stand in for an `EndpointSet`."""
        runtime = self._connection.runtime
        shared = None if runtime is None else runtime.pipeline.endpoints
        if shared is not None:
            return shared
        if self._home is None:
            home = Failover((Endpoint(base_url=self._connection.config.base_url),))
            self._home = EndpointSet(home, self.check, self._connection.clock.now())
        return self._home

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """Whom to probe now."""
        runtime = self._connection.runtime
        failover = None if runtime is None else runtime.resilience.failover
        policy = self.state.policy if failover is None else failover
        endpoints: tuple[Endpoint, ...] = policy.endpoints
        return endpoints

    def next(self) -> tuple[Endpoint, float]:
        """Give the endpoint that is due first, and when. One that was never probed is due at once."""
        endpoints = self.endpoints
        self._due = {one.name: self._due.get(one.name, -math.inf) for one in endpoints}
        first = min(endpoints, key=lambda one: self._due[one.name])
        return first, self._due[first.name]

    def begin(self, endpoint: Endpoint) -> Probe:
        """Begin a probe, and set down when the endpoint is due again.

        Counted from when it was due, so that probes do not drift; from now, when it is late by an interval and more
        (the machine slept, or another endpoint kept us waiting): what was missed is not made up for.
        """
        now, check = self._connection.clock.now(), self.check
        due = self._due.get(endpoint.name, -math.inf)
        interval = check.interval * (1.0 + check.jitter * (2.0 * self._chance() - 1.0))
        self._due[endpoint.name] = (due if now - due < check.interval else now) + interval
        return Probe(endpoint, check, now)

    def take(self, result: ProbeResult) -> ProbeResult:
        """Hand a result to those who learn of it, and tell the client's hooks."""
        self.state.apply_probe(result, result.time)
        runtime = self._connection.runtime
        if runtime is not None and runtime.pipeline.has_hooks:
            runtime.pipeline.emit(
                HealthProbed(
                    time=result.time,
                    endpoint=result.endpoint,
                    healthy=self.check.grade(result) in {"healthy", "degraded"},
                    latency=result.latency,
                    status=result.status,
                    error=result.error,
                )
            )
        return result

    def metrics(self) -> HealthMetrics:
        """Report on all endpoints, by probes and calls."""
        metrics: HealthMetrics = self.state.metrics(self._connection.clock.now())
        return metrics

    def probes(self) -> Iterable[Probe]:
        """Begin a probe of each endpoint, one after the other."""
        return (self.begin(endpoint) for endpoint in self.endpoints)
