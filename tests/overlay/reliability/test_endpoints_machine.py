"""Any course of calls, failures, probes, time and configurations: what always holds of the choice of an endpoint."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.overlay.reliability import sample_verdicts as verdicts
from tests.overlay.reliability.sample_verdicts import OK

from claude_overlay.reliability.endpoints import EndpointSet
from claude_overlay.reliability.facts import CallFacts
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck, ProbeResult

NAMES = ("a", "b", "c", "d")
VERDICTS = [getattr(verdicts, name) for name in verdicts.__all__]
LONGEST = 90.0

ENDPOINTS = st.lists(
    st.builds(
        dict,
        name=st.sampled_from(NAMES),
        priority=st.integers(0, 2),
        weight=st.sampled_from([0.5, 1.0, 3.0]),
        api_key=st.sampled_from([None, "k1", "k2"]),
        models=st.sampled_from([None, ("m",), ("n",), ("m", "n")]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda one: one["name"],
).map(lambda rows: [Endpoint(base_url=f"http://{row['name']}", **row) for row in rows])
POLICIES = st.builds(
    Failover,
    ENDPOINTS,
    strategy=st.sampled_from(["priority", "round_robin", "random", "sticky"]),
    failback_delay=st.sampled_from([0.0, 20.0]),
    eject_after=st.sampled_from([1, 2, 5, None]),
    ejection_time=st.just(30.0),
    max_ejection_time=st.just(LONGEST),
    slow_start=st.sampled_from([0.0, 30.0]),
)


class Endpoints(RuleBasedStateMachine):
    """A set of endpoints beside a naive account of what happened to it."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.in_flight: dict[str, int] = {}
        self.in_a_row: dict[str, int] = {}
        self.told: list[tuple[Any, ...]] = []

    @initialize(policy=POLICIES)
    def begin(self, policy: Failover) -> None:
        """Make the set."""
        self.set = EndpointSet(policy, HealthCheck(unhealthy_after=2, healthy_after=1), self.now)
        self.set.listeners.append(lambda *news: self.told.append(news))
        self.in_flight = dict.fromkeys((one.name for one in policy.endpoints), 0)
        self.in_a_row = dict.fromkeys(self.in_flight, 0)

    @property
    def endpoints(self) -> dict[str, Endpoint]:
        """The endpoints by name."""
        return {one.name: one for one in self.set.policy.endpoints}

    def reports(self) -> dict[str, Any]:
        """Give what is reported of each."""
        return {one.name: one for one in self.set.metrics(self.now).endpoints}

    @rule(
        model=st.sampled_from(["m", "n", "o", None]),
        key=st.sampled_from([None, "x", "y"]),
        tried=st.lists(st.sampled_from(NAMES), max_size=4),
        verdict=st.sampled_from([one for one in VERDICTS if one is not OK]),
        without=st.sets(st.sampled_from(NAMES), max_size=2),
        chance=st.floats(0, 1, exclude_max=True),
    )
    def choose(
        self, *, model: str | None, key: str | None, tried: list[str], verdict: Any, without: set[str], chance: float
    ) -> None:
        """Choose, and look whether a better choice was passed over."""
        call = CallFacts(operation="o", method="POST", path="/", model=model, key=key)
        tried = [name for name in tried if name in self.endpoints]
        chosen = self.set.choose(call, tuple(tried), verdict if tried else None, self.now, chance, without=without)
        serving = {name for name, one in self.endpoints.items() if one.serves(model) and name not in without}
        reports = self.reports()
        in_service = {name for name in serving if reports[name].state != "unhealthy"}
        last = tried[-1] if tried else None

        if chosen is None:
            allowed = self.allowed(serving, last, verdict) | ({last} & serving)
            assert not allowed
            return
        assert chosen.name in serving
        if last is None:
            self.check_first(chosen.name, serving, in_service, reports)
            return
        allowed = self.allowed(serving, last, verdict)
        assert chosen.name == last or chosen.name in allowed
        fresh = (allowed & in_service) - set(tried)
        assert not fresh or chosen.name in fresh
        if chosen.name not in in_service:
            assert not (allowed | ({last} & serving)) & in_service

    def allowed(self, serving: set[str], last: str | None, verdict: Any) -> set[str]:
        """Give who may take over after this verdict."""
        if last is None:
            return serving
        if verdict.scope == "request":
            return set()
        others = serving - {last}
        if verdict.scope in ("organization", "credential"):
            return {name for name in others if self.endpoints[name].api_key != self.endpoints[last].api_key}
        return others

    def check_first(self, chosen: str, serving: set[str], in_service: set[str], reports: dict[str, Any]) -> None:
        """Check a first attempt: health comes before all else."""
        assert chosen in in_service or not in_service
        well = {name for name in in_service if reports[name].state in ("healthy", "unknown")}
        assert not well or chosen in well
        if not in_service:  # panic: those that are down come before those that are ejected
            down = {name for name in serving if not reports[name].ejected_for}
            assert not down or chosen in down

    @rule(name=st.sampled_from(NAMES))
    def start(self, name: str) -> None:
        """An attempt begins."""
        self.set.started(name)
        if name in self.in_flight:
            self.in_flight[name] += 1

    @precondition(lambda self: any(self.in_flight.values()))
    @rule(data=st.data(), verdict=st.sampled_from([None, OK, *VERDICTS]), latency=st.none() | st.floats(0.01, 40))
    def finish(self, data: st.DataObject, verdict: Any, latency: float | None) -> None:
        """An attempt ends, well or not, or is cancelled."""
        name = data.draw(st.sampled_from([name for name, many in self.in_flight.items() if many]))
        self.set.finished(name, verdict, latency, self.now)
        self.in_flight[name] -= 1
        self.account(name, verdict)

    @rule(name=st.sampled_from(NAMES), verdict=st.sampled_from(VERDICTS), times=st.integers(1, 5))
    def fail(self, name: str, verdict: Any, times: int) -> None:
        """Several streams break at once."""
        for _ in range(times):
            self.set.record(name, verdict, None, self.now)
            self.account(name, verdict)

    def account(self, name: str, verdict: Any) -> None:
        """Keep the naive count of failures in a row."""
        if name not in self.in_a_row or verdict is None or verdict.kind == "local":
            return
        if verdict.counts and verdict.scope != "model":
            self.in_a_row[name] += 1
        elif not verdict.counts and verdict.sent == "yes":
            self.in_a_row[name] = 0

    @rule(
        name=st.sampled_from(NAMES),
        reachable=st.sampled_from([True, False, None]),
        method=st.sampled_from(["head", "models"]),
        latency=st.sampled_from([0.1, 2.0]),
        times=st.integers(1, 3),
    )
    def probe(self, name: str, reachable: bool | None, method: Any, latency: float, times: int) -> None:  # noqa: FBT001
        """Probes end."""
        result = ProbeResult(endpoint=name, method=method, reachable=reachable, latency=latency)
        for _ in range(times):
            self.set.apply_probe(result, self.now)

    @rule(seconds=st.sampled_from([0.5, 5.0, 29.0, 31.0, 100.0, 1000.0]))
    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.now += seconds

    @rule(policy=POLICIES)
    def reconfigure(self, policy: Failover) -> None:
        """Another configuration holds."""
        self.set.reconfigure(policy, self.now)
        names = [one.name for one in policy.endpoints]
        self.in_flight = {name: self.in_flight.get(name, 0) for name in names}
        self.in_a_row = {name: self.in_a_row.get(name, 0) for name in names}
        self.told = [news for news in self.told if news[0] in names]

    @invariant()
    def somebody_is_always_left(self) -> None:
        """The last endpoint is never ejected, and no ejection is longer than the longest."""
        if not hasattr(self, "set"):
            return
        reports = self.reports()
        assert any(not one.ejected_for for one in reports.values())
        assert all(one.ejected_for <= LONGEST for one in reports.values())
        assert {name: one.in_flight for name, one in reports.items()} == self.in_flight

    @invariant()
    def nobody_is_ejected_without_a_failure(self) -> None:
        """Ejections and readmissions take turns, and the count in a row is never above the naive one."""
        if not hasattr(self, "set"):
            return
        for name, one in self.reports().items():
            changes = [news[1] for news in self.told if news[0] == name]
            assert all(first != second for first, second in pairwise(changes))
            assert one.consecutive_failures <= self.in_a_row[name]


TestEndpoints = Endpoints.TestCase
TestEndpoints.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
