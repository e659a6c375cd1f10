"""`AsyncClaude`, the asynchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.areas_top import AreasOfClient
from claude_overlay.client.settings import BaseClaude
from claude_overlay.client.source import BaseSource, LoopSource, choose_client

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from claude_api.areas.aio import Areas
    from claude_overlay.client.aio.batches import AsyncBatches
    from claude_overlay.client.aio.files import AsyncFiles
    from claude_overlay.client.aio.har import AsyncHarRecorder
    from claude_overlay.client.aio.health_monitor import AsyncHealthMonitor
    from claude_overlay.client.aio.messages import AsyncMessages
    from claude_overlay.client.aio.models import AsyncModels
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import ClientConfig
    from claude_overlay.reliability.health import ProbeResult
    from claude_overlay.reliability.runtime import Runtime

__all__ = ["AsyncClaude"]

if not TYPE_CHECKING:  # what there is, a checker sees in the generated class of that name
    Areas = AreasOfClient


class AsyncClaude(BaseClaude[AsyncConnection], Areas):
    """The Claude API, awaited. Same method names as `Claude`.

    Serves any number of event loops, one after the other or at once in several threads, with an HTTP client for each.
    A loop that `asyncio.run` or `asyncio.Runner` ends takes its connections with it, also without `aclose()`. Safe to
    use in a process forked from the one that made it.

    `client` is the generated client under every method: pass it to generated endpoint functions.

    Every operation of the API is a method below one of its namespaces, `claude.<area>.<operation>(...)`; `dir(claude)`
    names them. Those written by hand are here; the others come from the description.
    """

    AREA: ClassVar = ("claude_overlay.client.aio.areas", "AsyncArea")

    @cached_property
    def messages(self) -> AsyncMessages:
        """Conversations: create, stream, count tokens."""
        from claude_overlay.client.aio.messages import AsyncMessages  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncMessages(self.client)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Message batches: create, wait, results."""
        from claude_overlay.client.aio.batches import AsyncBatches  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncBatches(self.client)

    @cached_property
    def models(self) -> AsyncModels:
        """Models: list, retrieve."""
        from claude_overlay.client.aio.models import AsyncModels  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncModels(self.client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: upload, list, download, delete."""
        from claude_overlay.client.aio.files import AsyncFiles  # noqa: PLC0415 - an area is loaded when it is used

        return AsyncFiles(self.client)

    async def check_endpoints(self) -> tuple[ProbeResult, ...]:
        """Probe each endpoint of the failover once, now, as `Resilience(health=...)` says.

        What the probes find is taken into account by the calls that follow. A probe is never a paid generation.
        """
        from claude_overlay.client.aio.health_monitor import check_endpoints  # noqa: PLC0415 - only for who asks

        return await check_endpoints(self)

    def health_monitor(self) -> AsyncHealthMonitor:
        """Give what probes the endpoints again and again, once it is started: `async with claude.health_monitor():`."""
        from claude_overlay.client.aio.health_monitor import AsyncHealthMonitor  # noqa: PLC0415 - as above

        return AsyncHealthMonitor(self)

    def record_har(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        bodies: bool = True,
        max_body_bytes: int = 256 * 1024,
        max_entries: int = 1000,
        show_headers: Iterable[str] = (),
        hide_headers: Iterable[str] = (),
    ) -> AsyncHarRecorder:
        """Record the traffic of this client, and of all that share its HTTP client: `with claude.record_har("t.har"):`.

        Each attempt is an entry, streams and failures too. Credentials are masked; prompts and answers are not. The
        file is HAR 1.2, written at the end of the block. See `AsyncHarRecorder` for the arguments.
        """
        from claude_overlay.client.aio.har import AsyncHarRecorder  # noqa: PLC0415 - loaded by who asks

        return AsyncHarRecorder(
            self.client,
            path,
            bodies=bodies,
            max_body_bytes=max_body_bytes,
            max_entries=max_entries,
            show_headers=show_headers,
            hide_headers=hide_headers,
        )

    async def aclose(self) -> None:
        """Refuse further calls, end every wait and stream of this client and its copies, and close the connections.

        What waits in another task, loop or thread ends soon, with `ClientClosedError`. Connections of other event loops
        are closed by those. A caller's own HTTP client stays open; only responses that are still being read from it are
        broken off. Closing a copy closes nothing.
        """
        if self._owner:
            made = self.client.source.retire()
            if made is not None:
                await made.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _connect(
        self, config: ClientConfig, http_client: Any, clock: Clock, runtime: Runtime | None
    ) -> AsyncConnection:
        given = choose_client(http_client, "async")
        elsewhere = runtime is not None and runtime.resilience.failover is not None
        https = config.is_https or elsewhere
        source: LoopSource[Any] = LoopSource(given, lambda: _make(https=https))
        return _connection(config, source, clock, runtime)

    def _reconnect(self, config: ClientConfig, runtime: Runtime | None) -> AsyncConnection:
        return _connection(config, self.client.source, self.client.own_clock, runtime)


def _make(*, https: bool) -> Any:
    from claude_overlay.client.aio.network import make_client  # noqa: PLC0415 - loads the HTTP library

    return make_client(https=https)


def _connection(
    config: ClientConfig, source: BaseSource[Any], clock: Clock, runtime: Runtime | None
) -> AsyncConnection:
    """Make the connection for a client with policies, or without."""
    if runtime is None:
        return AsyncConnection(config, source, clock)
    from claude_overlay.client.aio.resilient import AsyncResilientConnection  # noqa: PLC0415 - only for policies

    return AsyncResilientConnection(config, source, clock, runtime)
