"""What a failed attempt leads to: another one, and when, or the failure itself, and why.

Decides whether to send again: what the retry policy says of the verdict, how many attempts there were, whether another
endpoint is left, how long to wait, whether that is in time, and what the budget has. Nothing of it exists for a call
whose first attempt is answered. Called by `reliability.call`.

The resend to an endpoint that was not tried yet needs no backoff, nor does a Retry-After bind it: both are for the
server that failed. It still takes one of `max_attempts`, and a token of the budget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import (
    BudgetExhausted,
    BulkheadFull,
    CircuitOpenError,
    LocalRefusalError,
    NoEndpointAvailable,
    QuotaExceeded,
    RateLimitExceeded,
)
from claude_overlay.reliability.events import RetryScheduled, RetrySuppressed, Suppression
from claude_overlay.reliability.facts import Reply
from claude_overlay.reliability.leftovers import WAITING, drain
from claude_overlay.reliability.routing import elsewhere
from claude_overlay.reliability.verdict import Verdict

if TYPE_CHECKING:
    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.failover import Endpoint
    from claude_overlay.reliability.retry import Backoff, RetryPolicy
    from claude_overlay.reliability.state import AnyToken

__all__ = ["Aftermath", "attach", "reason_of"]

ELSEWHERE: Final = ("organization", "credential")
"""Scopes of a failure which sending again does not mend here, but with another organization's credential may."""

NOTES: Final[dict[Suppression, str]] = {
    "attempts": "all attempts that RetryPolicy.max_attempts allows were made",
    "ambiguous": "the server may have processed it; see RetryPolicy.resend_ambiguous",
    "replay": "its body can be read only once",
    "retry_after": "the server asks for a longer wait than RetryPolicy.max_retry_after",
    "deadline": "the deadline would be over",
    "budget": "the retry budget is spent",
    "quota": "the quota has no room",
    "endpoint": "no other endpoint may take it",
    "circuit": "the circuit is open",
    "limit": "the rate limit would make it wait too long",
    "bulkhead": "too many calls are under way",
}
"""What an error says of itself, by reason. "verdict" needs no words: a bad request explains itself."""

REASONS: Final[tuple[tuple[type[LocalRefusalError], Suppression], ...]] = (
    (CircuitOpenError, "circuit"),
    (RateLimitExceeded, "limit"),
    (BulkheadFull, "bulkhead"),
    (QuotaExceeded, "quota"),
    (NoEndpointAvailable, "endpoint"),
)


class Aftermath:
    """What is known of a call whose attempts failed so far.

    Attributes:
        verdict: of the last attempt.
        failure: the last real failure: what the server answered or the network did, not a timeout of our deadline's.
        reply: the last answer; None when there was none.
        delay: seconds of the wait before the next attempt.
        chosen: the endpoint which the next attempt moves to; None when it is not decided.
    """

    __slots__ = ("_backoff", "_pending", "_token", "chosen", "delay", "failure", "reply", "verdict")

    def __init__(self) -> None:
        self.verdict: Verdict | None = None
        self.failure: Exception | None = None
        self.reply: Reply | None = None
        self.delay = 0.0
        self.chosen: Endpoint | None = None
        self._backoff: Backoff | None = None
        self._pending: AnyToken | None = None  # the right to a resend that is not sent yet
        self._token: AnyToken | None = None  # the same, sent

    def sent(self) -> None:
        """The resend goes out: its token is spent."""
        self._token, self._pending = self._pending, None

    def succeeded(self) -> None:
        """The resend was answered well."""
        self.forget()
        if self._token is not None:
            self._token.succeeded()

    def forget(self) -> None:
        """Let go of failures, whose tracebacks hold the call in turn."""
        self.failure = self.reply = None

    def refund(self, now: float) -> None:
        """Give the token back of a resend that does not go out."""
        token, self._pending = self._pending, None
        if token is not None:
            token.refund(now)

    def next(self, call: Call, verdict: Verdict) -> float | None:
        """Decide on another attempt. Gives the seconds until then; None when there is none, having said why.

        Raises:
            BudgetExhausted: `on_exhausted` of the budget is "raise", and it is.
        """
        self.verdict = verdict
        policy = call.pipeline.retry
        if policy is None:
            return None
        delay = self._delay_of(call, verdict, policy)
        if isinstance(delay, str):
            self.suppress(call, delay)
            return None
        if call.now + delay >= call.ends:
            self.suppress(call, "deadline")
            return None
        return self._afford(call, verdict, delay)

    def suppress(self, call: Call, reason: Suppression) -> None:
        """Say why there is no other attempt: to the hooks, on the answer, and on the error."""
        number, verdict = len(call.records), self.verdict
        if call.pipeline.has_hooks and verdict is not None:
            call.emit(RetrySuppressed, number=number, reason=reason, kind=verdict.kind, retry_after=verdict.retry_after)
        if self.reply is not None:
            self.reply.suppressed = reason
        if self.failure is not None:
            attach(self.failure, "retry_suppressed", reason)
            if reason in NOTES:
                self.failure.add_note(f"not sent again after attempt {number}: {NOTES[reason]}")

    def _delay_of(self, call: Call, verdict: Verdict, policy: RetryPolicy) -> float | Suppression:
        """Say how long to wait for another attempt, or why there shall be none."""
        why: Suppression | None = policy.objection(verdict, call.facts)
        has_elsewhere = verdict.scope in ELSEWHERE and call.facts.replayable and call.pipeline.endpoints is not None
        if why is not None and not (why == "verdict" and has_elsewhere):
            return why
        if len(call.records) >= policy.max_attempts:
            return why or "attempts"
        self.chosen = elsewhere(call)
        if self.chosen is not None:
            return 0.0
        if why is not None:
            return why
        if self._backoff is None:
            self._backoff = policy.begin()
        delay = self._backoff.next_delay(verdict, call.pipeline.chance())
        return "retry_after" if delay is None else delay

    def _afford(self, call: Call, verdict: Verdict, delay: float) -> float | None:
        """Pay for another attempt out of the budget."""
        budget = call.pipeline.budget
        if budget is not None:
            self._pending = budget.withdraw(verdict, call.now)
            if self._pending is None:
                self._spent(call, verdict)
                return None
        self.delay = delay
        if call.pipeline.has_hooks:
            number = len(call.records) + 1
            call.emit(RetryScheduled, number=number, delay=delay, kind=verdict.kind, retry_after=verdict.retry_after)
        if WAITING:
            drain()
        return delay

    def _spent(self, call: Call, verdict: Verdict) -> None:
        self.suppress(call, "budget")
        policy = call.pipeline.resilience.budget
        if policy is not None and policy.on_exhausted == "raise":
            message = f"the retry budget is spent; the call failed with: {self.failure or verdict.kind}"
            raise BudgetExhausted(message, retry_after=verdict.retry_after) from self.failure


def reason_of(refusal: LocalRefusalError) -> Suppression:
    """Say which policy refused a resend."""
    for kind, reason in REASONS:
        if isinstance(refusal, kind):
            return reason
    return "deadline"


def attach(error: Exception, name: str, value: Any) -> None:
    """Hang something on an error, unless its class has no room: a caller's own may have slots."""
    try:
        setattr(error, name, value)
    except (AttributeError, TypeError):
        return
