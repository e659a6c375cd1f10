"""`Claude`, the blocking client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from claude_overlay.client.areas_top import AreasOfClient
from claude_overlay.client.settings import BaseClaude
from claude_overlay.client.source import BaseSource, HTTPSource, choose_client
from claude_overlay.client.sync.connection import SyncConnection

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from claude_api.areas.sync import Areas
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import ClientConfig
    from claude_overlay.client.sync.batches import Batches
    from claude_overlay.client.sync.files import Files
    from claude_overlay.client.sync.har import HarRecorder
    from claude_overlay.client.sync.health_monitor import HealthMonitor
    from claude_overlay.client.sync.messages import Messages
    from claude_overlay.client.sync.models import Models
    from claude_overlay.reliability.health import ProbeResult
    from claude_overlay.reliability.runtime import Runtime

__all__ = ["Claude"]

if not TYPE_CHECKING:  # what there is, a checker sees in the generated class of that name
    Areas = AreasOfClient


class Claude(BaseClaude[SyncConnection], Areas):
    """The Claude API, blocking. Safe to use from several threads, and in a process forked from the one that made it.

    `client` is the generated client under every method: pass it to generated endpoint functions.

    Every operation of the API is a method below one of its namespaces, `claude.<area>.<operation>(...)`; `dir(claude)`
    names them. Those written by hand are here; the others come from the description.
    """

    AREA: ClassVar = ("claude_overlay.client.sync.areas", "SyncArea")

    @cached_property
    def messages(self) -> Messages:
        """Conversations: create, stream, count tokens."""
        from claude_overlay.client.sync.messages import Messages  # noqa: PLC0415 - an area is loaded when it is used

        return Messages(self.client)

    @cached_property
    def batches(self) -> Batches:
        """Message batches: create, wait, results."""
        from claude_overlay.client.sync.batches import Batches  # noqa: PLC0415 - an area is loaded when it is used

        return Batches(self.client)

    @cached_property
    def models(self) -> Models:
        """Models: list, retrieve."""
        from claude_overlay.client.sync.models import Models  # noqa: PLC0415 - an area is loaded when it is used

        return Models(self.client)

    @cached_property
    def files(self) -> Files:
        """Files: upload, list, download, delete."""
        from claude_overlay.client.sync.files import Files  # noqa: PLC0415 - an area is loaded when it is used

        return Files(self.client)

    def check_endpoints(self) -> tuple[ProbeResult, ...]:
        """Probe each endpoint of the failover once, now, as `Resilience(health=...)` says.

        What the probes find is taken into account by the calls that follow. A probe is never a paid generation.
        """
        from claude_overlay.client.sync.health_monitor import check_endpoints  # noqa: PLC0415 - only for who asks

        return check_endpoints(self)

    def health_monitor(self) -> HealthMonitor:
        """Give what probes the endpoints again and again, once it is started: `with claude.health_monitor():`."""
        from claude_overlay.client.sync.health_monitor import HealthMonitor  # noqa: PLC0415 - as above

        return HealthMonitor(self)

    def record_har(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        bodies: bool = True,
        max_body_bytes: int = 256 * 1024,
        max_entries: int = 1000,
        show_headers: Iterable[str] = (),
        hide_headers: Iterable[str] = (),
    ) -> HarRecorder:
        """Record the traffic of this client, and of all that share its HTTP client: `with claude.record_har("t.har"):`.

        Each attempt is an entry, streams and failures too. Credentials are masked; prompts and answers are not. The
        file is HAR 1.2, written at the end of the block. See `HarRecorder` for the arguments.
        """
        from claude_overlay.client.sync.har import HarRecorder  # noqa: PLC0415 - loaded by who asks

        return HarRecorder(
            self.client,
            path,
            bodies=bodies,
            max_body_bytes=max_body_bytes,
            max_entries=max_entries,
            show_headers=show_headers,
            hide_headers=hide_headers,
        )

    def close(self) -> None:
        """Refuse further calls, end every wait and stream of this client and its copies, and close the connections.

        What waits in another thread ends soon, with `ClientClosedError`. A caller's own HTTP client stays open; only
        responses that are still being read from it are broken off. Closing a copy closes nothing.
        """
        if self._owner:
            made = self.client.source.retire()
            if made is not None:
                made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _connect(self, config: ClientConfig, http_client: Any, clock: Clock, runtime: Runtime | None) -> SyncConnection:
        given = choose_client(http_client, "sync")
        elsewhere = runtime is not None and runtime.resilience.failover is not None
        https = config.is_https or elsewhere
        source: HTTPSource[Any] = HTTPSource(given, lambda: _make(https=https))
        return _connection(config, source, clock, runtime)

    def _reconnect(self, config: ClientConfig, runtime: Runtime | None) -> SyncConnection:
        return _connection(config, self.client.source, self.client.own_clock, runtime)


def _make(*, https: bool) -> Any:
    from claude_overlay.client.sync.network import make_client  # noqa: PLC0415 - loads the HTTP library

    return make_client(https=https)


def _connection(config: ClientConfig, source: BaseSource[Any], clock: Clock, runtime: Runtime | None) -> SyncConnection:
    """Make the connection for a client with policies, or without."""
    if runtime is None:
        return SyncConnection(config, source, clock)
    from claude_overlay.client.sync.resilient import ResilientConnection  # noqa: PLC0415 - only for policies

    return ResilientConnection(config, source, clock, runtime)
