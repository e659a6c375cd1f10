"""How many resends a client as a whole may send: what keeps retries from making an outage worse.

Decides whether one more may be sent, in one of two ways. `RetryBudget` ties resends to calls: however many fail, no
more than a share of the calls is added to the traffic. `RetryQuota` is the bucket of the AWS SDKs: resends cost, and
success pays back. Asked by the flow only when a resend is wanted already; it never waits.

One state is shared by all calls of a client. It holds one lock, for arithmetic, and takes the time as an argument.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from claude_overlay.reliability.bounds import check_choice, check_count, check_number

if TYPE_CHECKING:
    from claude_overlay.reliability.verdict import Verdict

__all__ = [
    "OnExhausted",
    "QuotaToken",
    "RetryBudget",
    "RetryBudgetState",
    "RetryQuota",
    "RetryQuotaState",
    "Token",
    "budget_state",
]

OnExhausted: TypeAlias = Literal["surface", "raise"]

SLICES: Final = 10
"""Parts of the window. Calls and resends of one part leave the window together."""

MOST_FRESH: Final = 1_000
"""Calls of the newest part after which they are counted, so that the list of them stays short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryBudget:
    """A share of the calls, and a reserve for clients that seldom call.

    A resend is paid for by the calls of the window, so that of what lies in it, paid resends ≤ ratio · calls; if they
    do not suffice, by the reserve, which holds `burst` at the beginning and fills again by `min_per_second`, never
    above `burst`. From this follows, for the first t seconds of a client, whatever fails:

        resends ≤ ratio · calls + min_per_second · t + burst

    (Cover the time with windows, each ending at a resend that no later window covers: they do not overlap, so no call
    is counted twice.) Calls older than the window pay for nothing: good hours do not save up for an outage.

    Attributes:
        ratio: resends allowed for each call, from 0 to 1. Default 0.1.
        min_per_second: resends a second that come back to the reserve. Default 0.1.
        window: length of the window, in seconds. Default 10.
        burst: resends that the reserve holds; below 1: a lone call is never sent again. Default 5.
        on_exhausted: what the caller gets when the budget allows no resend: "surface" the failure itself, or "raise"
            `BudgetExhausted` with the failure as its cause. Default "surface".

    Raises:
        InvalidArgumentError: A value is of the wrong type or out of bounds.
    """

    ratio: float = 0.1
    min_per_second: float = 0.1
    window: float = 10.0
    burst: float = 5.0
    on_exhausted: OnExhausted = "surface"

    def __post_init__(self) -> None:
        check_number(self, "ratio", most=1.0)
        check_number(self, "min_per_second")
        check_number(self, "window", above=True)
        check_number(self, "burst")
        check_choice(self, "on_exhausted", get_args(OnExhausted))


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryQuota:
    """The retry quota of the AWS SDKs, with its numbers of November 2026.

    It starts full. A resend costs `transient_cost`, or `throttle_cost` after 429 and 529. When a resend succeeds, the
    cost of that last one comes back; when a call succeeds without one, `success_refund` does. Never above `capacity`.
    It bounds a total outage well, and lets more through than `RetryBudget` when every other call fails.

    Attributes:
        capacity: tokens of a full quota. Default 500.
        transient_cost: tokens of a resend. Default 14.
        throttle_cost: tokens of a resend after 429 and 529. Default 5.
        success_refund: tokens of a success without a resend. Default 1.
        on_exhausted: as in `RetryBudget`. Default "surface".

    Raises:
        InvalidArgumentError: A value is of the wrong type or out of bounds.
    """

    capacity: int = 500
    transient_cost: int = 14
    throttle_cost: int = 5
    success_refund: int = 1
    on_exhausted: OnExhausted = "surface"

    def __post_init__(self) -> None:
        check_count(self, "capacity")
        check_count(self, "transient_cost", least=1)
        check_count(self, "throttle_cost", least=1)
        check_count(self, "success_refund")
        check_choice(self, "on_exhausted", get_args(OnExhausted))


class RetryBudgetState:
    """What a `RetryBudget` has seen: calls and resends, by tenths of the window. Thread-safe.

    Args:
        policy: The policy.
        now: The monotonic time, in seconds.
    """

    __slots__ = (
        "_calls",
        "_end",
        "_filled",
        "_fresh",
        "_lock",
        "_now",
        "_policy",
        "_resends",
        "_reserve",
        "_slice",
        "_sum_calls",
        "_sum_resends",
    )

    def __init__(self, policy: RetryBudget, now: float) -> None:
        self._lock = Lock()
        self._policy = policy
        # Calls that are not counted yet: every call adds itself here and does nothing else, without the lock, as a list
        # is lengthened as a whole. They belong to the newest part.
        self._fresh: list[None] = []
        self._sum_calls = 0  # of all parts, but for those
        self._sum_resends = 0  # of all parts, paid for by calls
        self._reserve: float = policy.burst
        self._filled = now  # when the reserve was looked at last
        self._adopt(policy.window, now)

    def deposit(self, now: float) -> None:
        """A call begins."""
        fresh = self._fresh
        if now >= self._end or len(fresh) >= MOST_FRESH:
            with self._lock:
                self._turn(now)
        fresh.append(None)

    def withdraw(self, verdict: Verdict, now: float) -> Token | None:  # noqa: ARG002 - all failures cost the same here
        """Take one resend; None when there is none left."""
        with self._lock:
            self._turn(now)
            if self._earned() >= 1:
                self._resends[self._now % SLICES] += 1
                self._sum_resends += 1
                return Token(self, self._resends, self._now)
            if self._reserve >= 1:
                self._reserve -= 1
                return Token(self, None, self._now)
            return None

    def succeeded(self, now: float) -> None:
        """A call succeeded at the first attempt: no matter here."""

    def balance(self, now: float) -> float:
        """Resends that are left at this moment: of the window and of the reserve. Each gives whole ones only."""
        with self._lock:
            self._turn(now)
            return max(0.0, self._earned()) + self._reserve

    def reconfigure(self, policy: RetryBudget, now: float) -> None:
        """Go on under another policy. What the window holds stays in it; a window of another length begins with it.

        The reserve stays as full as it is, in proportion.
        """
        with self._lock:
            self._turn(now)
            old, self._policy = self._policy, policy
            if policy.window != old.window:
                self._adopt(policy.window, now)
            self._reserve = self._reserve / old.burst * policy.burst if old.burst else 0.0

    def _adopt(self, window: float, now: float) -> None:
        """Begin a window of this length, in seconds; what is counted already lies in its first part."""
        self._slice = window / SLICES
        self._now = int(now // self._slice)
        self._end = (self._now + 1) * self._slice
        self._calls = [0] * SLICES
        self._calls[self._now % SLICES] = self._sum_calls
        self._resends = [0] * SLICES
        self._resends[self._now % SLICES] = self._sum_resends

    def _earned(self) -> float:
        """Resends that the calls of the window still pay for. The caller holds the lock."""
        return self._policy.ratio * (self._sum_calls + len(self._fresh)) - self._sum_resends

    def _turn(self, now: float) -> None:
        """Move on to this moment. The caller holds the lock. Time that goes back is taken to stand still."""
        policy = self._policy
        if now > self._filled:
            self._reserve = min(policy.burst, self._reserve + policy.min_per_second * (now - self._filled))
            self._filled = now
        place = int(now // self._slice)
        if place > self._now or len(self._fresh) >= MOST_FRESH:
            count = len(self._fresh)
            del self._fresh[:count]  # and not what was added since
            self._calls[self._now % SLICES] += count
            self._sum_calls += count
        if now < self._end or place <= self._now:
            return
        for gone in range(self._now + 1, min(place, self._now + SLICES) + 1):
            at = gone % SLICES
            self._sum_calls -= self._calls[at]
            self._sum_resends -= self._resends[at]
            self._calls[at] = self._resends[at] = 0
        self._now = place
        self._end = (place + 1) * self._slice

    def _give_back(self, ring: list[int] | None, place: int) -> None:
        with self._lock:
            if ring is None:
                self._reserve = min(self._policy.burst, self._reserve + 1)
            # Not if it has left the window, or the window was made anew: then nothing counts it any more.
            elif ring is self._resends and place > self._now - SLICES:
                ring[place % SLICES] -= 1
                self._sum_resends -= 1


class Token:
    """One resend taken from a `RetryBudget`."""

    __slots__ = ("_place", "_ring", "_state")

    def __init__(self, state: RetryBudgetState, ring: list[int] | None, place: int) -> None:
        self._state: RetryBudgetState | None = state
        self._ring = ring
        self._place = place

    def refund(self, now: float) -> None:  # noqa: ARG002 - it goes back to where it was taken
        """Give it back: the resend was not sent. Once; later calls do nothing."""
        state, self._state = self._state, None
        if state is not None:
            state._give_back(self._ring, self._place)  # noqa: SLF001 - the state's own token

    def succeeded(self) -> None:
        """The resend was answered well. It stays counted; it can no longer be given back."""
        self._state = None


class RetryQuotaState:
    """What is left of a `RetryQuota`. Thread-safe. Time has no part in it.

    Args:
        policy: The policy. The quota starts full.
        now: The monotonic time, in seconds. Not used.
    """

    __slots__ = ("_available", "_lock", "_policy")

    def __init__(self, policy: RetryQuota, now: float) -> None:  # noqa: ARG002 - made like every other state
        self._lock = Lock()
        self._policy = policy
        self._available = policy.capacity

    @property
    def available(self) -> int:
        """Tokens that are left."""
        return self._available

    def deposit(self, now: float) -> None:
        """A call begins: no matter here."""

    def withdraw(self, verdict: Verdict, now: float) -> QuotaToken | None:  # noqa: ARG002 - time has no part in it
        """Pay for one resend; None when too little is left."""
        with self._lock:
            cost = self._policy.throttle_cost if verdict.throttled else self._policy.transient_cost
            if cost > self._available:
                return None
            self._available -= cost
        return QuotaToken(self, cost)

    def succeeded(self, now: float) -> None:  # noqa: ARG002 - time has no part in it
        """A call succeeded at the first attempt."""
        with self._lock:
            self._available = min(self._available + self._policy.success_refund, self._policy.capacity)

    def reconfigure(self, policy: RetryQuota, now: float) -> None:  # noqa: ARG002 - time has no part in it
        """Go on under another policy: what was paid stays paid, so a capacity that grows adds the difference."""
        with self._lock:
            paid = self._policy.capacity - self._available
            self._available = max(0, policy.capacity - paid)
            self._policy = policy

    def _give_back(self, cost: int) -> None:
        with self._lock:
            self._available = min(self._available + cost, self._policy.capacity)


class QuotaToken:
    """What one resend paid to a `RetryQuota`. The cost comes back at most once."""

    __slots__ = ("_cost", "_state")

    def __init__(self, state: RetryQuotaState, cost: int) -> None:
        self._state: RetryQuotaState | None = state
        self._cost = cost

    def refund(self, now: float) -> None:  # noqa: ARG002 - time has no part in it
        """Give it back: the resend was not sent."""
        self.succeeded()

    def succeeded(self) -> None:
        """The resend was answered well: its cost comes back. Those of the resends before it do not."""
        state, self._state = self._state, None
        if state is not None:
            state._give_back(self._cost)  # noqa: SLF001 - the state's own token


def budget_state(policy: RetryBudget | RetryQuota, now: float) -> RetryBudgetState | RetryQuotaState:
    """Make the state of either policy.

    Args:
        policy: The policy.
        now: The monotonic time, in seconds.
    """
    return RetryBudgetState(policy, now) if isinstance(policy, RetryBudget) else RetryQuotaState(policy, now)
