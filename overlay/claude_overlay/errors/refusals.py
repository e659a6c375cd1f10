"""Refusals by a policy of the caller's own (`Resilience`): the server was not asked, or not asked again.

Raised by the room `reliability`. A refusal that follows a real failure has it as its `__cause__`, and never hides that
something may have been processed: `attempts` tells what was sent.
"""

from __future__ import annotations

from claude_api.errors import ClaudeError

__all__ = [
    "BudgetExhausted",
    "BulkheadFull",
    "CircuitOpenError",
    "DeadlineExceeded",
    "LocalRefusalError",
    "NoEndpointAvailable",
    "QuotaExceeded",
    "RateLimitExceeded",
]


class LocalRefusalError(ClaudeError):
    """A policy of the client refused to send a request.

    Attributes:
        message: which policy, and why.
        retry_after: seconds after which the same call may pass; None when that is not known.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.retry_after = retry_after


class CircuitOpenError(LocalRefusalError):
    """The circuit breaker is open, or half open with all its probes under way.

    Attributes:
        endpoint: the name of the endpoint whose circuit it is.
        model: the model whose circuit it is; None when circuits are not kept by model.
    """

    def __init__(
        self, message: str, *, retry_after: float | None = None, endpoint: str | None = None, model: str | None = None
    ) -> None:
        super().__init__(message, retry_after=retry_after)
        self.endpoint = endpoint
        self.model = model


class RateLimitExceeded(LocalRefusalError):  # noqa: N818 - a public name of the design
    """The client's own rate limit would make this call wait longer than it may. The server's is `RateLimitError`.

    Attributes:
        axis: what ran out: "requests", "input_tokens" or "output_tokens"; None when it is not one of them.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, axis: str | None = None) -> None:
        super().__init__(message, retry_after=retry_after)
        self.axis = axis


class BulkheadFull(LocalRefusalError):  # noqa: N818 - named like its siblings
    """As many calls as allowed are under way, and the line behind them is full or does not move in time."""


class QuotaExceeded(LocalRefusalError):  # noqa: N818 - a public name of the design
    """The call would go over a quota of the client.

    Attributes:
        dimension: what ran out: "requests", "tokens" or "usd".
        period: of which: "day" or "month".
        model: for which model; None when it is the quota of all of them together.
        limit: the quota, in requests, tokens or micro-dollars.
        used: what is used or reserved of it, in the same unit.
    """

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        dimension: str | None = None,
        period: str | None = None,
        model: str | None = None,
        limit: int | None = None,
        used: int | None = None,
    ) -> None:
        super().__init__(message, retry_after=retry_after)
        self.dimension = dimension
        self.period = period
        self.model = model
        self.limit = limit
        self.used = used


class DeadlineExceeded(LocalRefusalError, TimeoutError):  # noqa: N818 - a public name of the design
    """The time for the whole call, waits and all attempts included, is over.

    Attributes:
        deadline: that time, in seconds, as the policy has it.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, deadline: float | None = None) -> None:
        super().__init__(message, retry_after=retry_after)
        self.deadline = deadline


class BudgetExhausted(LocalRefusalError):  # noqa: N818 - a public name of the design
    """The call failed, and the retry budget has nothing left for another attempt. The failure is the `__cause__`."""


class NoEndpointAvailable(LocalRefusalError):  # noqa: N818 - a public name of the design
    """No endpoint is left for this call: all were tried, or none may serve it.

    Attributes:
        tried: names of the endpoints that were tried, in order.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, tried: tuple[str, ...] = ()) -> None:
        super().__init__(message, retry_after=retry_after)
        self.tried = tried
