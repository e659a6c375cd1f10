"""Health checks that are awaited: one round by the caller, or a task that goes on until it is stopped.

Decides nothing; see `client.health_probe`. `sync.health_monitor` is the twin. Making a client starts nothing of it.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, Self

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.health_probe import Ward
from claude_overlay.errors import ClientClosedError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

    from claude_overlay.client.aio.claude import AsyncClaude
    from claude_overlay.client.health_probe import Probe
    from claude_overlay.reliability.health import HealthCheck, HealthMetrics, ProbeResult

__all__ = ["AsyncHealthMonitor", "check_endpoints"]

# Seconds by which a probe may outlast its time, so that a phase which ends just then is named in the result.
GRACE: Final = 0.05


async def check_endpoints(
    claude: AsyncClaude | AsyncConnection, check: HealthCheck | None = None
) -> tuple[ProbeResult, ...]:
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
    return tuple([ward.take(await _run_probe(connection, probe)) for probe in ward.probes()])


class AsyncHealthMonitor:
    """Probes the endpoints of a client in a task of its own, from `start()` to `stop()`.

    One task of the loop in which it is started, which also ends when the client is closed or the loop is. Each endpoint
    is probed at once and then every `HealthCheck.interval` seconds, give or take the jitter; one after the other, so
    that an endpoint that does not answer holds up the next one for `HealthCheck.timeout`. Every probe opens its own
    connection. Results go to the client's failover and hooks.

        async with AsyncHealthMonitor(claude) as monitor:
            ...
            monitor.metrics().available

    Args:
        claude: The client.
        check: As for `check_endpoints`.
        chance: Gives numbers from 0 to below 1, for the jitter. Default: `random.random`.
    """

    def __init__(
        self,
        claude: AsyncClaude | AsyncConnection,
        check: HealthCheck | None = None,
        *,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._connection = _connection_of(claude)
        self._ward = Ward(self._connection, check, chance)
        self._task: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether its task runs."""
        return self._task is not None and not self._task.done()

    def start(self) -> Self:
        """Start the task in the loop that is running; fine if it runs.

        Raises:
            ClientClosedError: The client is closed.
        """
        import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

        self._connection.source.closing.check()
        if not self.is_running:
            self._task = asyncio.get_running_loop().create_task(self._run(), name="claude-health-monitor")
        return self

    async def stop(self) -> None:
        """End the task and wait for it; fine if it does not run. A probe under way is broken off."""
        import asyncio  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

        task, self._task = self._task, None
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            await asyncio.wait({task})

    def metrics(self) -> HealthMetrics:
        """Report on all endpoints, by probes and calls."""
        return self._ward.metrics()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    async def _run(self) -> None:
        import asyncio  # noqa: PLC0415 - as above

        connection, ward = self._connection, self._ward
        try:
            while True:
                endpoint, due = ward.next()
                pause = due - connection.clock.now()
                if pause > 0:
                    await connection.clock.sleep_async(pause)
                else:
                    ward.take(await _run_probe(connection, ward.begin(endpoint)))
                await asyncio.sleep(0)  # under a clock that does not really wait, others still get their turn
        except ClientClosedError:
            return

    def __repr__(self) -> str:
        return f"<AsyncHealthMonitor of {self._connection!r}, {'running' if self.is_running else 'not running'}>"


def _connection_of(claude: AsyncClaude | AsyncConnection) -> AsyncConnection:
    return claude if isinstance(claude, AsyncConnection) else claude.client


async def _run_probe(connection: AsyncConnection, probe: Probe) -> ProbeResult:
    """Ask one endpoint, and look at the status of its answer alone. Whatever fails is a result."""
    import anyio  # noqa: PLC0415 - the HTTP library loads it; importing the client does not

    clock = connection.clock
    result = None
    try:
        with anyio.move_on_after(probe.timeout + GRACE):
            prepared = connection.prepare_for(probe.request(), probe.endpoint)
            translating = connection.route_to(probe.endpoint).translating
            response = await connection._open(prepared, translating)  # noqa: SLF001 - one shell
            result = probe.answered(int(response.status_code), clock.now())
            await response.aclose()
    except ClientClosedError:
        raise
    except Exception as error:  # noqa: BLE001 - a signer that fails, say: this endpoint takes no call now
        return probe.failed(error, clock.now())
    return probe.late(clock.now()) if result is None else result
