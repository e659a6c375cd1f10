"""How fast a client may send: requests, input tokens and output tokens a minute, counted together.

Decides the policy (`RateLimit`), which calls share a limit, and when a call is refused in place of waiting. What the
limits do with a call is decided in `reliability.lane`. Called by the flow before each attempt, and with each answer; by
a stream's passage for what the stream uses. It does not wait: a reservation says for how long the caller has to.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from claude_overlay.errors import InvalidArgumentError, RateLimitExceeded
from claude_overlay.reliability.adaptive import Adaptive
from claude_overlay.reliability.bounds import check_choice, check_count, check_function, check_number, check_value
from claude_overlay.reliability.facts import CallCost, CallFacts
from claude_overlay.reliability.lane import Blocked, Lane, Limits
from claude_overlay.reliability.rate_headers import AXES, MINUTE, read_advice
from claude_overlay.reliability.reservation import Reservation
from claude_overlay.reliability.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

__all__ = ["Adaptive", "LimiterState", "RateLimit", "Reservation"]

NO_COST: Final = (0.0, 0.0, 0.0)
SLOWEST: Final = 1e-9
FASTEST: Final = 1e15
INFINITE: Final = math.inf
MOST_POOLS: Final = 64
"""Credential pools from which on those at rest are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """A limit on what the client sends, so that the server need not refuse it.

    A call that comes too early waits its turn, first come, first served, whatever its size. It is charged what it is
    estimated to cost, and then what it really cost. Answers lower the limit (`anthropic-ratelimit-*`, `retry-after`),
    never raise it above what is given here.

    Args:
        requests_per_minute: requests a minute, from 1e-9 to 1e15; None: no limit. So are the two below.
        input_tokens_per_minute: input tokens a minute, with those written to the prompt cache and without those read
            from it, as the API counts them; None: no limit.
        output_tokens_per_minute: output tokens a minute, counted as they are produced; None: no limit. Nothing is
            reserved for a call by default, but it waits while earlier ones have used too much.
        burst: how much may go at once after a pause, in seconds of each rate; above 0. Default 1: the API may enforce
            60 requests a minute as one a second. A call larger than that is let through when nothing is owed, and the
            next ones wait until it is paid for.
        max_wait: seconds a call may wait, then it is refused at once with `RateLimitExceeded`; None: as long as its
            deadline allows. Default 30.
        scope: "client": one limit for all calls. "model": one for each model, each as given here; calls without a model
            share one. Default "client". With failover that is for each credential pool: limits are an organization's,
            so calls with the key of another one draw on a limit of their own, and its refusals stop only those.
        max_models: how many models have a limit of their own with scope "model"; at least 1. Beyond that, those that
            are idle make room, and while none is, further models share one. Default 64.
        on_limit: "wait", or "reject": refuse a call that would have to wait. Default "wait".
        adaptive: also find out the rate of requests by trying; nothing else is needed then. Default None: do not.
        estimate: guesses the cost of a call; None: `reliability.estimate.estimate_cost`. It is called by many threads,
            before anything is held or sent; what it raises ends the call. Not an `async def`.

    Raises:
        InvalidArgumentError: nothing is limited, or a field is out of its bounds.
    """

    requests_per_minute: float | None = None
    input_tokens_per_minute: float | None = None
    output_tokens_per_minute: float | None = None
    burst: float = 1.0
    max_wait: float | None = 30.0
    scope: Literal["client", "model"] = "client"
    max_models: int = 64
    on_limit: Literal["wait", "reject"] = "wait"
    adaptive: Adaptive | None = None
    estimate: Callable[[CallFacts], CallCost] | None = None

    def __post_init__(self) -> None:
        for axis in AXES:
            check_number(self, f"{axis}_per_minute", least=SLOWEST, most=FASTEST, optional=True)
        check_number(self, "burst", above=True)
        check_number(self, "max_wait", optional=True)
        check_choice(self, "scope", ("client", "model"))
        check_count(self, "max_models", least=1)
        check_choice(self, "on_limit", ("wait", "reject"))
        if self.adaptive is not None:
            check_value(self, "adaptive", lambda adaptive: isinstance(adaptive, Adaptive), "Adaptive(...) or None")
        check_function(self, "estimate")
        if self.adaptive is None and all(getattr(self, f"{axis}_per_minute") is None for axis in AXES):
            raise InvalidArgumentError(
                "RateLimit() limits nothing: give requests_per_minute, input_tokens_per_minute, "
                "output_tokens_per_minute or adaptive"
            )


class LimiterState:
    """What is left of a limit. Thread-safe, and shared by threads and event loops alike.

    Args:
        policy: the limit.
        now: monotonic seconds.
    """

    __slots__ = ("_empty", "_is_shared", "_limits", "_most", "_policy", "_pools", "_shared", "_turn")

    def __init__(self, policy: RateLimit, now: float) -> None:
        self._turn = Turn()
        # By credential pool, the lanes by model. The one under None is everybody's without a lane of his own.
        self._pools: dict[Hashable, OrderedDict[str | None, Lane]] = {}
        self._shared: dict[Hashable, Lane] = {}  # with scope "client": the lane of each pool that was asked for
        self._empty = False
        self._take(policy)
        self._lane(None, None, now)

    @property
    def policy(self) -> RateLimit:
        """The limit that holds now."""
        return self._policy

    def reserve(
        self, facts: CallFacts, cost: CallCost, now: float, max_wait: float = INFINITE, pool: Hashable = None
    ) -> Reservation:
        """Take what a call costs, on all axes or on none.

        Args:
            facts: the call.
            cost: its estimated cost, as checked by `estimate`.
            now: monotonic seconds.
            max_wait: seconds that the call can wait; the policy may allow less.
            pool: whose limits it draws on: the credential pool of its endpoint; None without failover.

        Raises:
            RateLimitExceeded: it would have to wait longer. Nothing was taken; `retry_after` is the time after which it
                need not wait, if no other call comes before.
        """
        free = self._turn.free
        try:  # not `with`: every call comes by here
            free.pop()
        except BaseException as missed:  # noqa: BLE001 - an interrupt as well
            self._turn.missed(missed)
        try:
            try:
                lane = self._shared[pool]
            except KeyError:
                lane = self._lane(pool, facts.model, now)
            # A plain tuple: what comes is read from it in half of the time.
            taken = lane.reserve(cost[:], now, max_wait, facts.max_tokens is not None)
        finally:
            free.append(None)
        if type(taken) is Blocked:
            raise _refusal(taken, min(max_wait, self._most))
        return taken

    def observe(
        self,
        headers: Mapping[str, str],
        status: int,
        throttled: bool,  # noqa: FBT001 - as a reservation's
        now: float,
        model: str | None = None,
        *,
        pool: Hashable = None,
    ) -> None:
        """Learn from an answer whose reservation is not at hand; `Reservation.observe` knows more.

        Args:
            headers: the answer's headers, looked up without regard to case.
            status: its HTTP status.
            throttled: whether it refused the call because of too many, or of overload.
            now: monotonic seconds.
            model: the model of the call.
            pool: the credential pool of its endpoint.
        """
        with self._turn:
            lane = self._lane(pool, model, now)
        if not throttled and not lane.has_news(headers):
            return
        advice = read_advice(headers, status, throttled, lane.axes)
        if advice is None and not lane.is_adaptive:
            return
        with self._turn:
            lane.learn(advice, NO_COST, now)

    def reconfigure(self, policy: RateLimit, now: float) -> None:
        """Go on under another limit. What is used stays used, and who waits keeps his time.

        With another scope the buckets are new, and empty, since nobody knows what they would hold.
        """
        with self._turn:
            rescoped = policy.scope != self._policy.scope
            self._take(policy)
            if rescoped:
                self._empty = True
                self._pools.clear()
                self._shared.clear()
            for lanes in self._pools.values():
                for lane in lanes.values():
                    lane.reconfigure(self._limits, now)

    def level(self, axis: str, now: float, model: str | None = None, pool: Hashable = None) -> float | None:
        """Give what is left on an axis, in requests or tokens; below 0 is a debt; None without a limit.

        Args:
            axis: "requests", "input_tokens" or "output_tokens".
            now: monotonic seconds.
            model: for which model, with scope "model".
            pool: for which credential pool, with failover.
        """
        with self._turn:
            return self._lane(pool, model, now).level(AXES.index(axis), now)

    def _take(self, policy: RateLimit) -> None:
        rates = (policy.requests_per_minute, policy.input_tokens_per_minute, policy.output_tokens_per_minute)
        self._policy = policy
        self._is_shared = policy.scope == "client"
        waits = policy.max_wait if policy.max_wait is not None else math.inf
        self._most = 0.0 if policy.on_limit == "reject" else waits
        self._limits = Limits(
            [None if rate is None else rate / MINUTE for rate in rates], policy.burst, policy.adaptive, self._most
        )

    def _lane(self, pool: Hashable, model: str | None, now: float) -> Lane:
        """Give the lane of a model."""
        lanes = self._pools.get(pool)
        if lanes is None:
            self._forget_pools(now)
            lanes = self._pools[pool] = OrderedDict()
            self._add(lanes, None, now)
        if self._is_shared:
            self._shared[pool] = lanes[None]
        if model is None or self._is_shared:
            return lanes[None]
        lane = lanes.get(model)
        if lane is not None:
            lanes.move_to_end(model)
            return lane
        if len(lanes) > self._policy.max_models:
            idle = next((name for name, one in lanes.items() if name is not None and one.is_idle(now)), None)
            if idle is None:
                return lanes[None]
            del lanes[idle]
        return self._add(lanes, model, now)

    def _forget_pools(self, now: float) -> None:
        """Let go of pools that nobody draws on: a key that is changed every day would leave one behind each time."""
        if len(self._pools) < MOST_POOLS:
            return
        for pool, lanes in list(self._pools.items()):
            if all(lane.is_idle(now) for lane in lanes.values()):
                del self._pools[pool]
                self._shared.pop(pool, None)

    def _add(self, lanes: OrderedDict[str | None, Lane], model: str | None, now: float) -> Lane:
        lane = lanes[model] = Lane(self._turn, self._limits, now)
        if self._empty:
            lane.empty(now)
        return lane


def _refusal(blocked: Blocked, most: float) -> RateLimitExceeded:
    what = f"the client's rate limit ({blocked.rate * MINUTE:g} {blocked.axis.replace('_', ' ')} a minute)"
    may = "may not wait" if most <= 0 else f"may wait {most:.3g} s"
    message = f"{what} would make this call wait {blocked.wait:.3g} s, and it {may}"
    return RateLimitExceeded(message, retry_after=blocked.wait, axis=blocked.axis)
