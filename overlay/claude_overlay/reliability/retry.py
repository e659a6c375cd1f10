"""How often a failed call is sent again, which failures are, and how long to wait in between.

Decides from a verdict whether another attempt is wanted, and the seconds until then. Does not decide whether one can be
afforded (`reliability.budget`) or is in time (the deadline). `RetryPolicy` is what the caller wants; a `Backoff` is
made of it for each call. Called by the flow.
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - get_type_hints of a policy must work
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown
from claude_overlay.reliability.bounds import check_choice, check_count, check_function, check_number
from claude_overlay.reliability.verdict import Objection, ResendAmbiguous, Verdict, objection

if TYPE_CHECKING:
    from claude_overlay.reliability.facts import CallFacts

__all__ = ["Backoff", "Curve", "Jitter", "RetryPolicy"]

Curve: TypeAlias = Literal["exponential", "linear", "fixed"]
Jitter: TypeAlias = Literal["full", "none", "equal", "decorrelated"]

HINT_SPREAD: Final = 0.1
"""A wait that the server asks for is made longer by up to this share, so that a fleet does not come back at once.

Not with jitter "none", which is for those who want to know each wait beforehand."""

DECORRELATED_GROWTH: Final = 3.0
"""A decorrelated wait is at most this many times the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How failed calls are sent again. A plain value: it can be compared, hashed and pickled.

    The n-th wait without a hint of the server's grows from a base: `initial_backoff`, or `throttle_initial_backoff`
    after 429 and 529.

    | backoff | n-th wait before jitter, never above `max_backoff` |
    |---|---|
    | "exponential" | base · multiplierⁿ⁻¹ |
    | "linear" | base · n |
    | "fixed" | base |

    | jitter | the wait is drawn evenly from |
    |---|---|
    | "none" | (it is that wait) |
    | "full" | 0 to that wait |
    | "equal" | half of it to all of it |
    | "decorrelated" | base to three times the wait before, or to `max_backoff` if that is less; without `backoff` |

    When the server says how long to wait (`retry-after`), the wait is that long, and with any jitter but "none" up to a
    tenth longer, yet not above `max_retry_after`; and what comes after it starts from the base again. If the server
    asks for more than `max_retry_after`, the call is not sent again: its error is raised at once, with `retry_after`.

    Attributes:
        max_attempts: how often a call is sent at most, the first time included. 1: never again. Default 3.
        backoff: how waits grow. Default "exponential".
        initial_backoff: the first wait, in seconds. Default 0.5.
        max_backoff: the longest wait that is not the server's, in seconds, jitter included. Default 8.
        multiplier: growth of "exponential", at least 1. Default 2.
        jitter: how chance changes waits. Default "full".
        throttle_initial_backoff: the first wait after 429 and 529, in seconds. Default 1.
        max_retry_after: the longest wait taken from the server, in seconds. Default 60.
        resend_ambiguous: what to do when the first sending may have been processed, and paid for: "never" send again
            but for requests that change nothing; "duplicable": also requests whose repetition only costs money (a
            message without tools that the server runs); "always". Default "never".
        retry_on: asked after each failure, with its verdict: True to send again, False not to, None to do as the
            verdict says. It cannot lift `resend_ambiguous`, `max_attempts`, a budget or a deadline, and is not asked
            about the client's own refusals and the caller's own exceptions. What it raises goes to the caller, and
            `InvalidArgumentError` when it gives anything else. Not an `async def`.

    Raises:
        InvalidArgumentError: A value is of the wrong type or out of bounds.
    """

    max_attempts: int = 3
    backoff: Curve = "exponential"
    initial_backoff: float = 0.5
    max_backoff: float = 8.0
    multiplier: float = 2.0
    jitter: Jitter = "full"
    throttle_initial_backoff: float = 1.0
    max_retry_after: float = 60.0
    resend_ambiguous: ResendAmbiguous = "never"
    retry_on: Callable[[Verdict], bool | None] | None = None

    def __post_init__(self) -> None:
        check_count(self, "max_attempts", least=1)
        check_choice(self, "backoff", get_args(Curve))
        check_choice(self, "jitter", get_args(Jitter))
        check_choice(self, "resend_ambiguous", get_args(ResendAmbiguous))
        check_number(self, "max_backoff")
        check_number(self, "initial_backoff", most=self.max_backoff)
        check_number(self, "throttle_initial_backoff")
        check_number(self, "multiplier", least=1.0)
        check_number(self, "max_retry_after")
        check_function(self, "retry_on")

    def objection(self, verdict: Verdict, facts: CallFacts) -> Objection | None:
        """Say why a call with this verdict is not to be sent again; None when it is, as far as this policy goes.

        Does not count attempts.
        """
        if verdict.kind == "ok":
            return "verdict"
        if self.retry_on is not None and verdict.kind != "local":
            answer: object = self.retry_on(verdict)
            if isinstance(answer, bool):
                verdict = replace(verdict, retryable=answer, told=answer)
            elif answer is not None:
                message = f"RetryPolicy(retry_on=...): retry_on must give True, False or None, not {shown(answer)}"
                raise InvalidArgumentError(message)
        return objection(verdict, facts, self.resend_ambiguous)

    def begin(self) -> Backoff:
        """Begin the waits of one call."""
        return Backoff(self)


class Backoff:
    """The waits of one call. Not shared, so it has no lock."""

    __slots__ = ("_last", "_policy", "_waits")

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self._waits = 0
        self._last: float | None = None

    def next_delay(self, verdict: Verdict, chance: float) -> float | None:
        """Give the seconds to wait before the next attempt; None when the server asks for more than is allowed.

        Args:
            verdict: What the last attempt came to.
            chance: A number drawn evenly from [0, 1).
        """
        policy, hint = self._policy, verdict.retry_after
        if hint is not None:
            if hint > policy.max_retry_after:
                return None
            self._waits, self._last = 0, None
            spread = 0.0 if policy.jitter == "none" else HINT_SPREAD * chance
            return min(hint * (1.0 + spread), policy.max_retry_after)
        wanted = policy.throttle_initial_backoff if verdict.throttled else policy.initial_backoff
        base = min(wanted, policy.max_backoff)
        self._waits += 1
        if policy.jitter == "decorrelated":
            delay = self._decorrelated(base, chance)
        else:
            delay = _spread(policy.jitter, self._grown(base), chance)
        self._last = delay
        return delay

    def _grown(self, base: float) -> float:
        """The next wait before jitter."""
        policy = self._policy
        if policy.backoff == "fixed":
            return base
        if policy.backoff == "linear":
            return min(base * self._waits, policy.max_backoff)
        try:
            return min(base * policy.multiplier ** (self._waits - 1), policy.max_backoff)
        except OverflowError:
            return policy.max_backoff if base else 0.0

    def _decorrelated(self, base: float, chance: float) -> float:
        # The end of the range is capped, not the draw: draws cut off at the cap would bring clients together there.
        last = base if self._last is None else max(self._last, base)
        end = min(last * DECORRELATED_GROWTH, self._policy.max_backoff)
        return min(base + (end - base) * chance, self._policy.max_backoff)


def _spread(jitter: Jitter, delay: float, chance: float) -> float:
    if jitter == "full":
        return delay * chance
    return delay if jitter == "none" else delay * (0.5 + 0.5 * chance)
