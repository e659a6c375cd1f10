"""What a circuit breaker shall do, as plain values.

Decides the options, their defaults and what they may be. `circuit` is what was seen: it counts, opens and closes. Read
by `Resilience`, the configuration file and `circuit`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from claude_overlay.reliability.bounds import check_choice, check_count, check_flag, check_number, check_value

__all__ = ["BreakerMode", "BreakerScope", "CircuitBreaker", "WindowType"]

WindowType: TypeAlias = Literal["time", "count"]
BreakerScope: TypeAlias = Literal["endpoint_model", "endpoint", "client"]
BreakerMode: TypeAlias = Literal["all", "retries_only"]

SHORTEST_WINDOW = 0.001
"""In seconds."""

MOST_CALLS = 1_000_000
"""The longest window by count: it takes a byte a call, in every circuit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CircuitBreaker:
    """Stop calling a server that keeps failing, and look now and then whether it is well again.

    **Closed**, the circuit passes every call and keeps a sliding window of their results. When the window holds at
    least `minimum_calls` and one of the two rates has reached its threshold, it **opens**: calls are refused with
    `CircuitOpenError` for `open_for`. The next call after that makes it **half open**: `half_open_permits` calls may
    try. The same two thresholds judge them: as soon as one is reached the circuit opens again, for longer; when all
    have come back without that, it closes and begins a new window.

    A failure is no connection, no answer in time, a status of 5xx, or a stream that breaks; what a call's verdict says
    (`Verdict.counts`). Answers of 4xx show that the server lives. 429 is the rate limit's business and is no failure
    unless `count_throttling`. A cancelled call counts as nothing.

    Attributes:
        failure_rate_threshold: share of failures that opens, above 0 to 1. Default 0.5.
        slow_call_duration: seconds to the first byte of the answer from which a call is slow; None: none is. Default
            60. The whole duration is not looked at: a long answer is no sick server.
        slow_call_rate_threshold: share of slow calls that opens, above 0 to 1. Default 0.8.
        minimum_calls: results in the window below which nothing opens. Default 10.
        window: length of the window: seconds with `window_type="time"`, calls with "count". Default 30.
        window_type: "time" (default) keeps results in ten buckets and forgets a bucket at a time, so a result counts
            for nine to ten tenths of `window`. "count" keeps exactly the last `window` results.
        open_for: seconds for which it opens first. Default 5.
        open_multiplier: factor for each time that it opens again without having closed. Default 2; 1 for none.
        max_open_for: most seconds for which it opens. Default 60.
        half_open_permits: how many calls may try at a time when it is half open. Default 3.
        permit_lease: seconds after which such a call that has not come back no longer holds up another. Default 30.
            If it comes back later, while the circuit is still half open, it is heard all the same.
        scope: of what there is a circuit each: "endpoint_model" (default; a 529 is about the capacity of one model),
            "endpoint", or "client" for one circuit in all.
        count_throttling: whether 429 is a failure. Default False.
        mode: "all" (default) refuses every call when open; "retries_only" lets the first attempt of each call pass,
            always, and refuses only retries.

    Raises:
        InvalidArgumentError: a value is not what it may be; `max_open_for` is below `open_for`; a window of calls is no
            whole number, over a million, or smaller than `minimum_calls` (it would never open).
    """

    failure_rate_threshold: float = 0.5
    slow_call_duration: float | None = 60.0
    slow_call_rate_threshold: float = 0.8
    minimum_calls: int = 10
    window: float = 30.0
    window_type: WindowType = "time"
    open_for: float = 5.0
    open_multiplier: float = 2.0
    max_open_for: float = 60.0
    half_open_permits: int = 3
    permit_lease: float = 30.0
    scope: BreakerScope = "endpoint_model"
    count_throttling: bool = False
    mode: BreakerMode = "all"

    def __post_init__(self) -> None:
        check_number(self, "failure_rate_threshold", above=True, most=1)
        check_number(self, "slow_call_duration", above=True, optional=True)
        check_number(self, "slow_call_rate_threshold", above=True, most=1)
        check_count(self, "minimum_calls", least=1)
        check_number(self, "window", least=SHORTEST_WINDOW)
        check_choice(self, "window_type", get_args(WindowType))
        check_number(self, "open_for", above=True)
        check_number(self, "open_multiplier", least=1)
        check_number(self, "max_open_for", least=self.open_for)
        check_count(self, "half_open_permits", least=1)
        check_number(self, "permit_lease", above=True)
        check_choice(self, "scope", get_args(BreakerScope))
        check_choice(self, "mode", get_args(BreakerMode))
        check_flag(self, "count_throttling")
        if self.window_type == "count":
            allowed = f"a whole number of calls from minimum_calls ({int(self.minimum_calls)}) to {MOST_CALLS:,}"
            check_value(self, "window", self._is_window_of_calls, f'{allowed}, with window_type="count"')

    def _is_window_of_calls(self, window: float) -> bool:
        return window == int(window) and self.minimum_calls <= window <= MOST_CALLS
