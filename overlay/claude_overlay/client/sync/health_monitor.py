"""Health checks that block: one round by the caller, or a thread that goes on until it is stopped.

Decides nothing; see `client.health_probe`. `aio.health_monitor` is the twin. Making a client starts nothing of it.
"""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING, Final, Self

from claude_overlay.client.health_probe import Ward
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.errors import ClientClosedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from claude_overlay.client.health_probe import Probe
    from claude_overlay.client.sync.claude import Claude
    from claude_overlay.reliability.health import HealthCheck, HealthMetrics, ProbeResult

__all__ = ["HealthMonitor", "check_endpoints"]

# Seconds by which a probe may outlast its time, so that a phase which ends just then is named in the result.
GRACE: Final = 0.05


def check_endpoints(claude: Claude | SyncConnection, check: HealthCheck | None = None) -> tuple[ProbeResult, ...]:
    """Probe every endpoint of a client once, now, one after the other.

    Endpoints that do not answer are results, too. A client without `Failover` has one endpoint, its own. What is found
    is told to the failover and to the hooks.

    Args:
        claude: The client.
        check: How to probe. Default: the client's `Resilience.health`, else `HealthCheck()`. What a failover makes of
            the results goes by the client's own thresholds.

    Returns:
        A result for each endpoint, in their order.

    Raises:
        ClientClosedError: The client was closed, before or meanwhile.
    """
    connection = _connection_of(claude)
    ward = Ward(connection, check, random.random)
    return tuple(ward.take(_run_probe(connection, ward, probe)) for probe in ward.probes())


class HealthMonitor:
    """Probes the endpoints of a client in a thread of its own, from `start()` to `stop()`.

    One daemon thread, and another for the probe under way; they also end when the client is closed. Each endpoint is
    probed at once and then every `HealthCheck.interval` seconds, give or take the jitter; one after the other, so that
    an endpoint that does not answer holds up the next one for `HealthCheck.timeout`. Every probe opens a connection of
    its own. Results go to the client's failover and hooks. The monitor keeps its client from being collected while it
    runs.

        with HealthMonitor(claude) as monitor:
            ...
            monitor.metrics().available

    Args:
        claude: The client.
        check: As for `check_endpoints`.
        chance: Gives numbers from 0 to below 1, for the jitter. Default: `random.random`.
    """

    def __init__(
        self,
        claude: Claude | SyncConnection,
        check: HealthCheck | None = None,
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._connection = _connection_of(claude)
        self._ward = Ward(self._connection, check, chance)
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether its thread runs, in this process."""
        thread = self._thread
        return thread is not None and thread.is_alive()

    def start(self) -> Self:
        """Start the thread; fine if it runs.

        Raises:
            ClientClosedError: The client is closed.
        """
        with self._lock:
            self._connection.source.closing.check()
            if not self.is_running:
                self._stopping = threading.Event()
                self._thread = threading.Thread(
                    target=self._run, args=(self._stopping,), name="claude-health-monitor", daemon=True
                )
                self._thread.start()
        return self

    def stop(self) -> None:
        """End the thread and wait for it; fine if it does not run. A probe under way is waited for."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stopping.set()
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def metrics(self) -> HealthMetrics:
        """Report on all endpoints, by probes and calls."""
        return self._ward.metrics()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, stopping: threading.Event) -> None:
        connection, ward = self._connection, self._ward
        try:
            while not stopping.is_set():
                endpoint, due = ward.next()
                pause = due - connection.clock.now()
                if pause > 0:
                    connection.clock.wait(stopping, pause)
                else:
                    ward.take(_run_probe(connection, ward, ward.begin(endpoint)))
        except ClientClosedError:
            return

    def __repr__(self) -> str:
        return f"<HealthMonitor of {self._connection!r}, {'running' if self.is_running else 'not running'}>"


def _connection_of(claude: Claude | SyncConnection) -> SyncConnection:
    return claude if isinstance(claude, SyncConnection) else claude.client


def _run_probe(connection: SyncConnection, ward: Ward, probe: Probe) -> ProbeResult:
    """Ask one endpoint in a thread of its own, and give it up when its time is over.

    Nothing can end a read of which each piece comes in time, but closing the client; so it is left alone, not waited
    for. While it goes on, that endpoint is not asked again.
    """
    earlier = ward.busy.get(probe.endpoint.name)
    if earlier is not None and earlier.is_alive():
        return probe.late(connection.clock.now())
    done = threading.Event()
    outcome: list[ProbeResult | ClientClosedError] = []

    def act() -> None:
        try:
            outcome.append(_ask(connection, probe))
        except ClientClosedError as error:
            outcome.append(error)
        done.set()

    thread = ward.busy[probe.endpoint.name] = threading.Thread(target=act, name="claude-health-probe", daemon=True)
    thread.start()
    if not done.wait(probe.timeout + GRACE):
        return probe.late(connection.clock.now())
    found = outcome[0]
    if isinstance(found, ClientClosedError):
        raise found
    return found


def _ask(connection: SyncConnection, probe: Probe) -> ProbeResult:
    """Ask one endpoint, and look at the status of its answer alone. Whatever fails is a result."""
    clock = connection.clock
    try:
        prepared = connection.prepare_for(probe.request(), probe.endpoint)
        response = connection._open(prepared, connection.route_to(probe.endpoint).translating)  # noqa: SLF001 - one shell
        result = probe.answered(int(response.status_code), clock.now())
        response.close()
    except ClientClosedError:
        raise
    except Exception as error:  # noqa: BLE001 - a signer that fails, say: this endpoint takes no call now
        return probe.failed(error, clock.now())
    return result
