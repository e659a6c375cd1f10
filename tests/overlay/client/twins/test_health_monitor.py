"""Health checks, blocking and awaited: one round by the caller, and a monitor that leaves nothing behind."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import AsyncClaude, Claude
from claude_overlay.client.aio import health_monitor as aio
from claude_overlay.client.sync import health_monitor as sync
from claude_overlay.errors import ClaudeError, ClientClosedError
from claude_overlay.reliability.events import EndpointEjected, EndpointReadmitted, HealthProbed
from claude_overlay.reliability.failover import Endpoint, Failover
from claude_overlay.reliability.health import HealthCheck
from claude_overlay.reliability.resilience import Resilience
from claude_overlay.testing import ManualClock, RecordedRequest, ScriptedTransport, fault, reply

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "sk-ant-test-THIS-MUST-NOT-SHOW"
NAMES = ("a", "b", "c")
ENDPOINTS = [Endpoint(base_url=f"http://{name}.example/x", api_key=f"key-{name}", name=name) for name in NAMES]
PATIENCE = 20


def resilience(**values: Any) -> Resilience:
    """Make policies with three endpoints."""
    return Resilience(failover=Failover(ENDPOINTS), **values)


def check(shell: Any, claude: Any, *arguments: Any) -> Any:
    """Run one round of checks."""
    if shell.loop is None:
        return sync.check_endpoints(claude, *arguments)
    return shell.loop.run_until_complete(aio.check_endpoints(claude._target, *arguments))


@pytest.mark.usefixtures("refuse_to_wait")
def test_one_round_by_the_caller(shell: Any) -> None:
    """Each endpoint is asked once, with its own key, and what failed is a value among the others."""
    told: list[Any] = []
    claude, transport = shell.claude(
        reply(json={"data": []}), fault("ConnectTimeout"), reply(429, json={"type": "error"}),
        resilience=resilience(hooks=[told.append]),
    )  # fmt: skip
    results = check(shell, claude)

    assert [(one.endpoint, one.reachable, one.status, one.error) for one in results] == [
        ("a", True, 200, None), ("b", False, None, "APITimeoutError"), ("c", True, 429, None),
    ]  # fmt: skip
    assert [request.url for request in transport.requests] == [
        f"http://{name}.example/x/v1/models?limit=1" for name in NAMES
    ]
    assert [request.headers["x-api-key"] for request in transport.requests] == ["key-a", "key-b", "key-c"]
    assert [request.timeout["connect"] for request in transport.requests] == [5.0] * 3
    assert [(event.endpoint, event.healthy) for event in told] == [("a", True), ("b", False), ("c", True)]
    assert transport.open_bodies == 0


def test_the_clients_own_address_without_a_failover(shell: Any) -> None:
    """Also without any policy: asking is not a policy."""
    claude, transport = shell.claude(reply(503, body="busy"), base_url="http://home.example")
    (result,) = check(shell, claude, HealthCheck(method="head", path="/up"))

    assert (result.endpoint, result.reachable, result.status) == ("home.example:80", False, 503)
    assert (transport.requests[0].method, transport.requests[0].url) == ("HEAD", "http://home.example/up")
    assert transport.requests[0].headers["x-api-key"] == KEY


def test_the_client_has_it_as_a_method(shell: Any) -> None:
    """`claude.check_endpoints()`."""
    claude, _ = shell.claude(reply(json={}), base_url="http://home.example")

    assert [one.reachable for one in claude.check_endpoints()] == [True]


def test_what_is_found_is_heeded_by_the_calls_that_follow(shell: Any, message: Callable[..., Any]) -> None:
    """The first endpoint is found down, so the call goes to the second."""
    claude, transport = shell.claude(
        fault("ConnectError"), reply(json={}), reply(json={}), reply(json=message()),
        resilience=resilience(health=HealthCheck(unhealthy_after=1)),
    )  # fmt: skip
    check(shell, claude)
    claude.messages.create(model="m", max_tokens=8, messages=[{"role": "user", "content": "Hi"}])

    assert transport.requests[-1].url == "http://b.example/x/v1/messages"


def test_a_signer_that_fails_is_a_failed_probe(shell: Any) -> None:
    """That endpoint takes no call now; the others are asked all the same."""

    class Fails:
        def sign(self, *arguments: Any) -> Any:
            raise OSError

    endpoints = [Endpoint(base_url="http://s.example", signer=Fails()), ENDPOINTS[0]]
    claude, transport = shell.claude(reply(json={}), resilience=Resilience(failover=Failover(endpoints)))
    results = check(shell, claude)

    assert [(one.reachable, one.error) for one in results] == [(False, "OSError"), (True, None)]
    assert len(transport.requests) == 1


def test_a_closed_client_is_not_probed(shell: Any) -> None:
    """Nothing is sent, and no endpoint is blamed."""
    claude, transport = shell.claude(resilience=resilience())
    claude.close()

    with pytest.raises(ClientClosedError):
        check(shell, claude)
    assert transport.requests == []


# --- the monitor


class Until(ManualClock):
    """A clock that moves on with every wait, up to a moment; from there a wait lasts until it is ended."""

    def __init__(self, end: float) -> None:
        super().__init__()
        self._end = end
        self.reached = threading.Event()

    def wait(self, wake: threading.Event, seconds: float) -> None:
        """Wait as a thread."""
        if self.now() + seconds <= self._end:
            self.sleep(seconds)
            return
        self.reached.set()
        assert wake.wait(PATIENCE)

    async def sleep_async(self, seconds: float) -> None:
        """Wait as a task."""
        if self.now() + seconds <= self._end:
            self.sleep(seconds)
            return
        self.reached.set()
        await asyncio.get_running_loop().create_future()


async def reached(clock: Until) -> None:
    """Wait for the clock's end, and let the loop do what there is to do."""
    while not clock.reached.is_set():  # noqa: ASYNC110 - no time passes that an event could wait for
        await asyncio.sleep(0)


class Answers:
    """Servers by host name: each answers by a function of the time."""

    def __init__(self, clock: ManualClock, **servers: Callable[[float], Any]) -> None:
        self._clock = clock
        self._servers = servers

    def __call__(self, request: RecordedRequest) -> Any:
        """Answer one request."""
        host = request.url.partition("//")[2].partition(".")[0]
        answer = self._servers.get(host, lambda now: None)(self._clock.now())
        return reply(json={}) if answer is None else answer


def transport_of(clock: ManualClock, **servers: Callable[[float], Any]) -> ScriptedTransport:
    """Make a transport that answers for a long time."""
    return ScriptedTransport([Answers(clock, **servers)] * 5_000)


def run_sync(clock: Until, transport: ScriptedTransport, policies: Resilience, **monitor: Any) -> list[Any]:
    """Run a monitor in its thread until the clock's end; give what was seen of threads meanwhile."""
    with Claude(KEY, http_client=transport, clock=clock, resilience=policies) as claude:
        before = set(threading.enumerate())
        watch = sync.HealthMonitor(claude, **monitor)
        seen: list[Any] = [len(set(threading.enumerate()) - before), watch.is_running]
        with watch:
            assert clock.reached.wait(PATIENCE)
            seen += [len(set(threading.enumerate()) - before), watch.is_running]
        return [*seen, len(set(threading.enumerate()) - before), watch.is_running]


def run_aio(clock: Until, transport: ScriptedTransport, policies: Resilience, **monitor: Any) -> list[Any]:
    """Run a monitor in its task until the clock's end; give what was seen of tasks meanwhile."""

    async def main() -> list[Any]:
        async with AsyncClaude(KEY, http_client=transport, clock=clock, resilience=policies) as claude:
            before = len(asyncio.all_tasks())
            watch = aio.AsyncHealthMonitor(claude, **monitor)
            seen: list[Any] = [len(asyncio.all_tasks()) - before, watch.is_running]
            async with watch:
                await reached(clock)
                seen += [len(asyncio.all_tasks()) - before, watch.is_running]
            return [*seen, len(asyncio.all_tasks()) - before, watch.is_running]

    return asyncio.run(main())


RUNS = pytest.mark.parametrize("run", [run_sync, run_aio], ids=["sync", "aio"])


@RUNS
@pytest.mark.usefixtures("refuse_to_wait")
def test_one_thread_or_task_while_it_runs_and_none_after(run: Callable[..., list[Any]]) -> None:
    """None by making it, one between start and stop, and none left."""
    clock = Until(35.0)

    assert run(clock, transport_of(clock), resilience()) == [0, False, 1, True, 0, False]


@RUNS
def test_as_many_probes_as_the_interval_says(run: Callable[..., list[Any]]) -> None:
    """Over 1,000 s, give or take 15 %, of every endpoint alike; and never a generation."""
    clock = Until(1000.0)
    transport = transport_of(clock)
    run(clock, transport, resilience())
    counts = Counter(request.url for request in transport.requests)

    assert set(counts) == {f"http://{name}.example/x/v1/models?limit=1" for name in NAMES}
    assert all(85 <= count <= 115 for count in counts.values())


@RUNS
def test_probes_of_several_endpoints_do_not_bunch(run: Callable[..., list[Any]]) -> None:
    """Each has its own jitter."""
    clock = Until(200.0)
    run(clock, transport_of(clock), resilience(), chance=iter([n / 97 % 1 for n in range(1000)]).__next__)

    assert len({round(wait, 6) for wait in clock.waits}) > 20


@RUNS
def test_an_endpoint_that_goes_and_comes_back(run: Callable[..., list[Any]]) -> None:
    """Unhealthy after three probes, healthy after two; the same events from both twins."""
    told: list[Any] = []
    clock = Until(140.0)
    transport = transport_of(clock, a=lambda now: fault("ReadTimeout") if 25 < now < 75 else None)
    run(clock, transport, resilience(hooks=[told.append]), chance=lambda: 0.5)
    by_a = [(event.time, event.healthy) for event in told if isinstance(event, HealthProbed) and event.endpoint == "a"]

    assert by_a == [(10.0 * n, not 25 < 10 * n < 75) for n in range(15)]
    assert {type(event) for event in told} == {HealthProbed}


def test_a_good_probe_ends_an_ejection() -> None:
    """Within two intervals of the endpoint's return, long before the ejection's own end."""
    told: list[Any] = []
    clock = Until(30.0)
    policies = resilience(hooks=[told.append], health=HealthCheck(interval=1.0))
    transport = transport_of(clock, a=lambda now: fault("ConnectError") if now < 10.5 else None)

    with Claude(KEY, http_client=transport, clock=clock, resilience=policies) as claude:
        for _ in range(15):  # five each
            with suppress(ClaudeError):
                claude.messages.create(model="m", max_tokens=8, messages=[{"role": "user", "content": "Hi"}])
        assert [event.endpoint for event in told if isinstance(event, EndpointEjected)] == ["a"]
        with sync.HealthMonitor(claude, chance=lambda: 0.5):
            assert clock.reached.wait(PATIENCE)

    assert [event.time for event in told if isinstance(event, EndpointReadmitted)] == [12.0]


def test_it_can_be_started_and_stopped_again() -> None:
    """Starting twice is starting once, and stopping what does not run is nothing."""
    clock = Until(5.0)
    transport = transport_of(clock)
    with Claude(KEY, http_client=transport, clock=clock, base_url="http://h.example") as claude:
        watch = claude.health_monitor()
        watch.stop()
        for _ in range(2):
            clock.reached.clear()
            thread = watch.start()._thread
            assert watch.start()._thread is thread
            assert clock.reached.wait(PATIENCE)
            watch.stop()
            watch.stop()
            assert not watch.is_running

    assert len(transport.requests) == 1  # it was due once; that the monitor was started again changes nothing


def test_it_can_be_started_and_stopped_again_awaited() -> None:
    """The same as a task."""

    async def main() -> int:
        clock = Until(5.0)
        transport = transport_of(clock)
        async with AsyncClaude(KEY, http_client=transport, clock=clock, base_url="http://h.example") as claude:
            watch = claude.health_monitor()
            await watch.stop()
            for _ in range(2):
                clock.reached.clear()
                task = watch.start()._task
                assert watch.start()._task is task
                await reached(clock)
                await watch.stop()
                await watch.stop()
                assert not watch.is_running
        return len(transport.requests)

    assert asyncio.run(main()) == 1


def test_closing_the_client_ends_the_thread() -> None:
    """Also without stop(), from a wait of any length; and a closed client starts none."""
    clock = Until(15.0)
    before = set(threading.enumerate())
    claude = Claude(KEY, http_client=transport_of(clock), clock=clock, resilience=resilience())
    watch = claude.health_monitor().start()
    thread = watch._thread
    assert clock.reached.wait(PATIENCE)
    claude.close()
    assert thread is not None
    thread.join(PATIENCE)

    assert not watch.is_running
    assert set(threading.enumerate()) <= before
    with pytest.raises(ClientClosedError):
        watch.start()
    watch.stop()


def test_closing_the_client_ends_the_task() -> None:
    """The same, awaited."""

    async def main() -> None:
        clock = Until(15.0)
        claude = AsyncClaude(KEY, http_client=transport_of(clock), clock=clock, resilience=resilience())
        watch = claude.health_monitor().start()
        task = watch._task
        await reached(clock)
        await claude.aclose()
        assert task is not None
        await asyncio.wait({task}, timeout=PATIENCE)

        assert not watch.is_running
        assert task.exception() is None
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(ClientClosedError):
            watch.start()
        await watch.stop()

    asyncio.run(main())


def test_a_loop_that_ends_takes_the_task_with_it() -> None:
    """A monitor that nobody stopped does not keep asyncio.run from returning."""

    async def main() -> Any:
        clock = Until(15.0)
        claude = AsyncClaude(KEY, http_client=transport_of(clock), clock=clock, resilience=resilience())
        watch = claude.health_monitor().start()
        await reached(clock)
        return watch

    assert not asyncio.run(main()).is_running


def test_a_hook_may_stop_the_monitor() -> None:
    """From within its own thread: it does not wait for itself."""
    clock = Until(1000.0)
    watch: Any = None

    def stop(event: Any) -> None:
        watch.stop()

    with Claude(KEY, http_client=transport_of(clock), clock=clock, resilience=resilience(hooks=[stop])) as claude:
        watch = claude.health_monitor()
        thread = watch.start()._thread
        assert thread is not None
        thread.join(PATIENCE)

        assert not thread.is_alive()


@RUNS
def test_metrics(run: Callable[..., list[Any]]) -> None:
    """The monitor's report is the failover's: availability and latencies of all endpoints."""
    clock = Until(45.0)
    transport = transport_of(clock, a=lambda now: reply(500, body="x"))
    if run is run_sync:
        with Claude(KEY, http_client=transport, clock=clock, resilience=resilience()) as claude:
            watch: Any = claude.health_monitor()
            with watch:
                assert clock.reached.wait(PATIENCE)
                metrics = watch.metrics()
    else:

        async def main() -> Any:
            claude = AsyncClaude(KEY, http_client=transport, clock=clock, resilience=resilience())
            async with claude, claude.health_monitor() as watch:
                await reached(clock)
                return watch.metrics()

        metrics = asyncio.run(main())

    assert [one.state for one in metrics.endpoints] == ["unhealthy", "healthy", "healthy"]
    assert metrics.available == pytest.approx(2 / 3)
    assert metrics.availability == pytest.approx(2 / 3, abs=0.05)


def test_it_shows_whether_it_runs() -> None:
    """And no key."""
    for monitor, client in ((sync.HealthMonitor, Claude), (aio.AsyncHealthMonitor, AsyncClaude)):
        shown = repr(monitor(client(KEY)))  # type: ignore[arg-type]

        assert "not running" in shown
        assert KEY not in shown
