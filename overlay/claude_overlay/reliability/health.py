"""How endpoints are probed and judged, and what is reported of them. The policy and the values.

Decides what one probe's answer means. What a series of calls and probes makes of an endpoint is in
`reliability.health_record`; what follows from it, in `reliability.endpoints`. Probes are sent by
`client.sync.health_monitor` and `client.aio.health_monitor`, and only when they are asked to.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.bounds import check_choice, check_count, check_number, check_value

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "EndpointHealth",
    "HealthCheck",
    "HealthMetrics",
    "HealthState",
    "ProbeMethod",
    "ProbeResult",
    "is_reachable",
]

ProbeMethod: TypeAlias = Literal["head", "options", "models", "count_tokens"]
HealthState: TypeAlias = Literal["healthy", "degraded", "unhealthy", "unknown"]

SERVER_ERROR: Final = 500
NOT_IMPLEMENTED: Final = 501
OVERLOADED: Final = 529


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthCheck:
    """How endpoints are probed and judged. Nothing is probed until a monitor is started or a check is called.

    No probe is a paid generation. An answer below 500 shows that the endpoint is there: 401 and 429, too.

    Args:
        method: "models": `GET /v1/models?limit=1`; "count_tokens": `POST /v1/messages/count_tokens`, which needs
            `model`: both free, and through the API itself. "head", "options": only that a server answers there.
        interval: Seconds between two probes of an endpoint. Default 10.
        jitter: Each interval differs at random by up to this share of it. Default 0.15.
        timeout: Seconds for each phase of a probe: to connect, to send, to be answered. Default 5.
        unhealthy_after: Probes in a row that are worse than the endpoint's state, until the state is worse. Default 3.
        healthy_after: Probes in a row that are better, until it is better. Default 2.
        degraded_latency: Seconds from which the answer to a probe is slow. Default 1. None: never.
        unhealthy_latency: Seconds from which it is as bad as none. Default None: only the timeout is.
        degraded_call_latency: Seconds to a call's first byte, on a fading average, from which an endpoint is degraded.
            Default None: never. A long generation that is not streamed answers late, and that is no fault.
        degraded_success_ratio: Share of good calls below which an endpoint is degraded. Default 0.8.
        minimum_calls: Calls in the window below which neither is looked at. Default 5.
        window: Seconds for which a call is remembered. Default 60.
        path: What "head" and "options" ask for, below the endpoint's base_url. Default "/". For the other two methods:
            in place of the API's own path.
        model: The model whose tokens "count_tokens" asks for.

    Raises:
        InvalidArgumentError: A value does not fit.
    """

    method: ProbeMethod = "models"
    interval: float = 10.0
    jitter: float = 0.15
    timeout: float = 5.0
    unhealthy_after: int = 3
    healthy_after: int = 2
    degraded_latency: float | None = 1.0
    unhealthy_latency: float | None = None
    degraded_call_latency: float | None = None
    degraded_success_ratio: float = 0.8
    minimum_calls: int = 5
    window: float = 60.0
    path: str | None = None
    model: str | None = None

    def __post_init__(self) -> None:
        check_choice(self, "method", get_args(ProbeMethod))
        for field in ("interval", "timeout", "window"):
            check_number(self, field, above=True)
        check_number(self, "jitter", most=0.9)
        check_number(self, "degraded_success_ratio", most=1.0)
        for field in ("unhealthy_after", "healthy_after", "minimum_calls"):
            check_count(self, field, least=1)
        for field in ("degraded_latency", "degraded_call_latency"):
            check_number(self, field, above=True, optional=True)
        check_number(self, "unhealthy_latency", above=True, most=self.timeout, optional=True)
        if self.unhealthy_latency is not None and self.degraded_latency is not None:
            check_number(self, "unhealthy_latency", least=self.degraded_latency, most=self.timeout)
        if self.path is not None:
            check_value(self, "path", _is_path, "a path that begins with one slash, without space, query or fragment")
        if self.model is not None:
            check_value(self, "model", lambda model: isinstance(model, str) and model != "", "a model's name or None")
        if self.method == "count_tokens" and self.model is None:
            raise InvalidArgumentError('model must be given for the method "count_tokens"')

    def grade(self, result: ProbeResult) -> HealthState:
        """Say what one probe by itself shows; "unknown" when it shows nothing of the endpoint."""
        if result.reachable is None:
            return "unknown"
        latency = result.latency or 0.0
        if not result.reachable or latency >= (self.unhealthy_latency or math.inf):
            return "unhealthy"
        slow = latency >= (self.degraded_latency or math.inf)
        return "degraded" if slow or result.status == OVERLOADED else "healthy"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """What one probe found.

    Attributes:
        endpoint: Name of the endpoint.
        method: How it was asked.
        reachable: Whether it answered, and not with a server error; None when nothing could be asked, for a reason that
            lies here (no free connection).
        status: HTTP status; None without an answer.
        latency: Seconds to the answer's head, or to the failure.
        error: Class name of the error; None with an answer.
        time: When it ended, by the client's monotonic clock.
    """

    endpoint: str
    method: ProbeMethod
    reachable: bool | None
    status: int | None = None
    latency: float | None = None
    error: str | None = None
    time: float = 0.0

    @property
    def is_through_the_api(self) -> bool:
        """Whether the API itself was asked, not just any server at the address."""
        return self.method in {"models", "count_tokens"}


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointHealth:
    """One endpoint at one moment. Calls and latencies are those of the last `HealthCheck.window` seconds.

    Attributes:
        name: The endpoint's name.
        state: What it is taken for. "unhealthy" while it is ejected; "unknown" without any fresh evidence.
        ejected_for: Seconds until it takes calls again; 0 when it is not ejected.
        ejections: How often it was ejected in a row; the next one lasts as many times `ejection_time`, and once more.
        in_flight: Attempts and streams under way there.
        calls: Attempts that say something of it.
        failures: How many of them failed.
        consecutive_failures: Failures since it last answered well.
        last_error: Kind of the last failure (`Verdict.kind`); None without one.
        latency: Seconds to a call's first byte, as an average that fades; None when not known.
        latency_average: The plain average.
        latency_min: The shortest.
        latency_max: The longest.
        timed_calls: Calls with a known latency.
        probes: Probes in the window.
        probe_failures: How many of them found it unhealthy.
        probe_latency: Seconds of the last probe.
        probe_status: HTTP status of the last probe.
    """

    name: str
    state: HealthState
    ejected_for: float
    ejections: int
    in_flight: int
    calls: int
    failures: int
    consecutive_failures: int
    last_error: str | None
    latency: float | None
    latency_average: float | None
    latency_min: float | None
    latency_max: float | None
    timed_calls: int
    probes: int
    probe_failures: int
    probe_latency: float | None
    probe_status: int | None

    @property
    def success_ratio(self) -> float | None:
        """Share of good calls, 0 to 1; None without calls."""
        return 1.0 - self.failures / self.calls if self.calls else None

    @property
    def availability(self) -> float | None:
        """Share of good calls and probes together, 0 to 1; None without any."""
        asked = self.calls + self.probes
        return 1.0 - (self.failures + self.probe_failures) / asked if asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthMetrics:
    """All endpoints at one moment."""

    endpoints: tuple[EndpointHealth, ...]

    def count(self, state: HealthState) -> int:
        """Count the endpoints in a state."""
        return sum(one.state == state for one in self.endpoints)

    @property
    def available(self) -> float:
        """Share of endpoints that are not unhealthy, 0 to 1."""
        return 1.0 - self.count("unhealthy") / len(self.endpoints)

    @property
    def availability(self) -> float | None:
        """Share of good calls and probes of all endpoints, 0 to 1; None without any."""
        asked = sum(one.calls + one.probes for one in self.endpoints)
        failed = sum(one.failures + one.probe_failures for one in self.endpoints)
        return 1.0 - failed / asked if asked else None

    @property
    def latency_average(self) -> float | None:
        """Seconds to the first byte, over all calls; None when not known."""
        timed = sum(one.timed_calls for one in self.endpoints)
        total = sum((one.latency_average or 0.0) * one.timed_calls for one in self.endpoints)
        return total / timed if timed else None

    @property
    def latency_min(self) -> float | None:
        """The shortest of them."""
        return min(_known(one.latency_min for one in self.endpoints), default=None)

    @property
    def latency_max(self) -> float | None:
        """The longest of them."""
        return max(_known(one.latency_max for one in self.endpoints), default=None)


def is_reachable(status: int) -> bool:
    """Tell whether an answer shows that the endpoint is there.

    It does below 500, refusals included. 501 (to HEAD or OPTIONS) and 529 (a model is overloaded) come of a server
    that works.
    """
    return status < SERVER_ERROR or status in {NOT_IMPLEMENTED, OVERLOADED}


def _is_path(path: object) -> bool:
    return (
        isinstance(path, str)
        and path.startswith("/")
        and not path.startswith("//")
        and path.isascii()
        and path.isprintable()
        and not any(character in path for character in " ?#")
    )


def _known(values: Iterable[float | None]) -> list[float]:
    return [value for value in values if value is not None]
