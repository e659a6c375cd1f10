"""What both connections of a client with policies share: whose policies they are, and how copies come by theirs.

Decides nothing about a call: `claude_overlay.reliability` does. `sync.resilient` and `aio.resilient` add the I/O.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from claude_overlay.client.attempt import bounded, capped, expired
from claude_overlay.client.connection import BaseConnection

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import ClientConfig
    from claude_overlay.client.failures import Translating
    from claude_overlay.client.source import BaseSource
    from claude_overlay.errors import APITimeoutError
    from claude_overlay.reliability.flow import Attempt
    from claude_overlay.reliability.runtime import Runtime

__all__ = ["PolicedConnection"]


class PolicedConnection(BaseConnection[Any]):
    """A connection whose every call runs under the policies of a `Runtime`.

    Args:
        config: The settings.
        source: Where the HTTP client comes from; shared with copies.
        clock: Time, for waits.
        runtime: The policies and their states; shared with copies that have the same.
    """

    def __init__(self, config: ClientConfig, source: BaseSource[Any], clock: Clock, runtime: Runtime) -> None:
        super().__init__(config, source, clock)
        self._runtime = runtime

    @property
    def runtime(self) -> Runtime:
        """The policies and their states."""
        return self._runtime

    def with_config(self, config: ClientConfig) -> Self:
        """Give a copy with other settings, over the same HTTP client and under the same policies."""
        return type(self)(config, self.source, self.own_clock, self._runtime)

    def within(self, seconds: float) -> Self:
        """Give a connection with the same policies and states, and a deadline that is not later than that."""
        policies = self._runtime.resilience
        deadline = seconds if policies.deadline is None else min(policies.deadline, seconds)
        runtime = self._runtime.derive(replace(policies, deadline=deadline))
        return type(self)(self.config, self.source, self.own_clock, runtime)

    def _prepared(self, request: Mapping[str, Any], attempt: Attempt) -> dict[str, Any]:
        """Complete a request for an attempt, which ends in time whatever phase it is in."""
        return bounded(self.prepare_for(capped(request, attempt.timeout), attempt.endpoint), attempt.timeout)

    def _translating_for(self, attempt: Attempt) -> Translating:
        """Give what goes around every touch of the network: errors name the server that is meant."""
        return self.translating if attempt.endpoint is None else self.route_to(attempt.endpoint).translating

    def _expired(self, attempt: Attempt, request_id: str | None = None, *, is_signed: bool = True) -> APITimeoutError:
        """Make the error of an attempt that takes too long; before it is signed nothing was sent."""
        where = self.config.base_url if attempt.endpoint is None else attempt.endpoint.base_url
        if not is_signed:
            from claude_overlay.client.signing import unsigned  # noqa: PLC0415 - only for who signs

            return unsigned(where, attempt.timeout or 0.0)
        return expired(attempt.timeout or 0.0, where, request_id)
