"""What the policies decided, as records for hooks.

Decides the names and fields, no more. The flow and the states make them; nothing is made without a hook. No event holds
a header, a body, a prompt or a key. `time` is the monotonic clock of the client, in seconds; all durations are seconds.
`call_id` is 0 and `operation` empty for what belongs to no call (a circuit that changes, a probe, a configuration).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from claude_overlay.reliability.facts import Usage

__all__ = [
    "AttemptEnded",
    "AttemptStarted",
    "BulkheadRejected",
    "BulkheadWaited",
    "CacheHit",
    "CacheMiss",
    "CallEnded",
    "CallOutcome",
    "CallStarted",
    "CircuitChanged",
    "CircuitRejected",
    "ConfigApplied",
    "ConfigRejected",
    "EndpointEjected",
    "EndpointReadmitted",
    "EndpointSelected",
    "Event",
    "HealthProbed",
    "Hook",
    "LimiterRejected",
    "LimiterWaited",
    "QuotaAlert",
    "QuotaRejected",
    "QuotaReserved",
    "QuotaSettled",
    "RetryScheduled",
    "RetrySuppressed",
    "StreamCommitted",
    "StreamInterrupted",
    "Suppression",
]

Suppression: TypeAlias = Literal[
    "attempts",  # max_attempts are used up
    "verdict",  # a failure that sending again does not mend
    "ambiguous",  # it may have been processed, and resend_ambiguous does not allow a second execution
    "replay",  # the body cannot be sent again
    "retry_after",  # the server asks for a longer wait than max_retry_after
    "deadline",  # the wait would end after the deadline, or the deadline is over
    "budget",  # the retry budget is spent
    "quota",  # the resend would go over a quota
    "endpoint",  # no endpoint may take the resend
    "circuit",  # the circuit of every endpoint is open
    "limit",  # the rate limit lets it wait longer than allowed
    "bulkhead",  # too many calls at once
]
"""Why a failure was not followed by another attempt."""

CallOutcome: TypeAlias = Literal["ok", "error", "refused", "interrupted", "cancelled"]
"""How a call ended: answered; failed; refused by a policy before anything was sent; its stream broke; left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What all events carry.

    Attributes:
        time: when, by the client's monotonic clock.
        call_id: number of the call; 0 for none.
        operation: its operation; empty for none.
    """

    time: float
    call_id: int = 0
    operation: str = ""


Hook: TypeAlias = Callable[[Event], object]
"""A caller's function that is told every event. It is called in the thread of the call, so it should be quick; what it
returns is not looked at, and what it raises is swallowed and counted (`Runtime.hook_failures`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStarted(Event):
    """A call begins.

    Attributes:
        model: the model asked for.
        max_tokens: the most output tokens the request allows.
        stream: whether the answer is a stream.
        deadline: seconds the call may take; None for no end.
    """

    model: str | None = None
    max_tokens: int | None = None
    stream: bool = False
    deadline: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded(Event):
    """A call is over; for a stream, when its last event was read or it was left.

    Attributes:
        outcome: how.
        model: the model asked for.
        endpoint: the endpoint of the last attempt; None when the client has but one, or nothing was sent.
        status: HTTP status of the last answer; None without one.
        error: class name of the error; None for a success.
        attempts: how many attempts were made.
        elapsed: seconds from its start.
        usage: tokens of the answer; None when it did not say.
    """

    outcome: CallOutcome
    model: str | None = None
    endpoint: str | None = None
    status: int | None = None
    error: str | None = None
    attempts: int = 0
    elapsed: float = 0.0
    usage: Usage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptStarted(Event):
    """A request goes out. `timeout`: seconds it may take; None for the client's own timeouts."""

    number: int
    endpoint: str | None = None
    timeout: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptEnded(Event):
    """A request was answered, or failed, or was cancelled; for a stream, when it was opened.

    Attributes:
        number: 1 for the first.
        endpoint: name of the endpoint; None when the client has but one.
        status: HTTP status; None without an answer.
        error: class name of the error; None for a success.
        kind: the verdict's kind; "cancelled" when the attempt was.
        sent: whether the request reached the server: "no", "maybe", "yes".
        elapsed: seconds.
        latency: seconds to the first byte; None when not measured.
        request_id: the server's id of the request; None without.
    """

    number: int
    endpoint: str | None = None
    status: int | None = None
    error: str | None = None
    kind: str = "ok"
    sent: str = "yes"
    elapsed: float = 0.0
    latency: float | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryScheduled(Event):
    """There will be another attempt. `number`: its number; `kind`: of the failure; `retry_after`: the server's wish."""

    number: int
    delay: float
    kind: str
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrySuppressed(Event):
    """A failure is not retried. `number`: of the attempt that failed."""

    number: int
    reason: Suppression
    kind: str
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimiterWaited(Event):
    """The rate limit made the call wait."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LimiterRejected(Event):
    """The rate limit refused: the wait would be too long. `axis`: what ran out."""

    axis: str | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkheadWaited(Event):
    """The call stood in line until another ended."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkheadRejected(Event):
    """Too many calls at once. `seconds`: how long it had stood in line."""

    seconds: float = 0.0
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircuitRejected(Event):
    """An open circuit refused an attempt."""

    endpoint: str
    model: str | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircuitChanged(Event):
    """A circuit went from one state to another: "closed", "open", "half_open" and the forced ones.

    `endpoint` and `model` are None where the breaker's scope does not tell them apart.
    """

    endpoint: str | None
    model: str | None
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointSelected(Event):
    """An endpoint was chosen for attempt `number`."""

    endpoint: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointEjected(Event):
    """An endpoint is left out for `seconds`, because of `reason`."""

    endpoint: str
    reason: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointReadmitted(Event):
    """An endpoint takes calls again."""

    endpoint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthProbed(Event):
    """A health check was made. `error`: class name of its failure."""

    endpoint: str
    healthy: bool
    latency: float | None = None
    status: int | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaReserved(Event):
    """The quota has room for an attempt, and keeps it for it."""

    model: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaSettled(Event):
    """What an attempt took from the quota is known. `usage` is None for "nothing was sent".

    Attributes:
        result: "settled", "released" (nothing was sent) or "uncertain" (it may have been processed).
        usage: the tokens, when settled.
    """

    result: Literal["settled", "released", "uncertain"]
    model: str | None = None
    usage: Usage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaRejected(Event):
    """The call would go over a quota."""

    dimension: str | None = None
    period: str | None = None
    model: str | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotaAlert(Event):
    """A quota is used to a share that the caller wants to hear of.

    Attributes:
        dimension: "requests", "tokens" or "usd".
        period: "day" or "month".
        model: of which model; None for all together.
        level: the share that was crossed: 0.8.
        used: used or reserved, in requests, tokens or micro-dollars.
        limit: the quota, in the same unit.
    """

    dimension: str
    period: str
    model: str | None = None
    level: float
    used: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigApplied(Event):
    """Another configuration holds.

    Attributes:
        source: where it came from: a file; None when it was given in code.
        version: its number, counted by its source.
        digest: of its text.
        changed: names of the policies that are not as before.
    """

    source: str | None = None
    version: int | None = None
    digest: str | None = None
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigRejected(Event):
    """A configuration is not valid; the old one holds."""

    source: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamCommitted(Event):
    """A stream was handed to its reader: nothing is sent again from here on."""

    number: int
    endpoint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamInterrupted(Event):
    """A stream broke after it was handed over."""

    number: int
    endpoint: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheHit(Event):
    """The answer came from the response cache. `key`: digest of the request; `age`: seconds since it was stored."""

    key: str = ""
    age: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheMiss(Event):
    """The response cache had no answer. `key`: digest of the request."""

    key: str = ""
