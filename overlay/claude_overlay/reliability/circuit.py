"""One circuit: what it has seen of an endpoint, and whether the next call may pass.

Decides by `CircuitBreaker` when it opens, lets calls try, and closes. Not what a failure is: the verdict of a call says
so, and the flow hands it in. Asked by the flow before each attempt, told by it after; held by `circuits`.

Each change of state begins a new **generation**, an object of its own, and a permit belongs to the one that gave it. A
result of an older generation tells how things were before the change, and is not looked at. A closed circuit gives its
permits without a lock: one read of the current generation. While its window holds nothing but good calls, it takes
another one without a lock, too: a list is lengthened, and counted later. All else is arithmetic under one lock; news
leave through an `Outbox` after it. The time `now` is monotonic, in seconds, and comes in.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from claude_overlay.errors import CircuitOpenError
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.outbox import Outbox
from claude_overlay.reliability.probes import Probes
from claude_overlay.reliability.window import Window, make_window

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["Circuit", "CircuitMetrics", "CircuitState", "Permit", "Transitions"]

CircuitState: TypeAlias = Literal["closed", "open", "half_open", "forced_open", "disabled", "metrics_only"]

Transitions: TypeAlias = Outbox[str, str | None, CircuitState, CircuitState, float]
"""News of changed circuits: endpoint, model, old state, new state, time."""


MOST_GOOD = 1_000
"""Good calls after which they are counted, so that the list of them stays short."""

_PASSING: Collection[CircuitState] = ("closed", "disabled", "metrics_only")
_WATCHING: Collection[CircuitState] = ("closed", "metrics_only")


@dataclass(frozen=True, slots=True, kw_only=True)
class CircuitMetrics:
    """What a circuit has seen, at one moment.

    Attributes:
        endpoint: whose circuit it is; empty when circuits are not kept by endpoint.
        model: and which model's; None when they are not kept by model.
        state: its state. It stays "open" after its time until a call comes.
        calls: results ever recorded, those of older generations included.
        failures: of these, failures.
        slow: of these, slow calls.
        rejected: calls ever refused.
        released: permits ever given back without a result: cancelled calls.
        interruptions: streams ever broken after they had begun.
        state_changes: how many times the state has changed.
        window_calls: results in the window, or of the trials when it is half open; 0 in the other states.
        failure_rate: share of failures among these; None without any.
        slow_call_rate: share of slow calls among these; None without any.
        retry_after: seconds for which it still refuses; None when it does not, or nobody knows.
    """

    endpoint: str
    model: str | None
    state: CircuitState
    calls: int
    failures: int
    slow: int
    rejected: int
    released: int
    interruptions: int
    state_changes: int
    window_calls: int
    failure_rate: float | None
    slow_call_rate: float | None
    retry_after: float | None


class _Generation:
    """The time from one change of state to the next.

    One that lets all calls pass is the permit of them all, for who ends it once: it takes nothing from anybody.
    """

    __slots__ = ("circuit", "good", "good_until", "passes", "probes", "slow_from", "state", "until", "window")

    # Of the circuit: its good calls that are not counted yet, all of the newest part of the window.
    good: list[None]
    slow_from: float

    def __init__(
        self, circuit: Circuit, state: CircuitState, *, window: Window | None = None, until: float = 0.0
    ) -> None:
        self.circuit = circuit
        self.state: CircuitState = state
        self.passes = state in _PASSING
        self.window = window  # of closed and metrics_only
        self.until = until  # of open: when a call may try
        self.probes = Probes() if state == "half_open" else None
        self.good_until = -math.inf  # when the newest part of the window is over, while all calls in it are good

    def record(self, counts: bool, latency: float | None, now: float) -> None:  # noqa: FBT001 - as a permit's
        """The call was answered, or failed: `Permit.record` has the words."""
        good = self.good
        if (
            not counts
            and now < self.good_until
            and (latency is None or latency < self.slow_from)
            and len(good) < MOST_GOOD
        ):
            good.append(None)
        else:
            self.circuit.record(self.permit(), counts, latency, now)

    def release(self) -> None:
        """The call was cancelled: nothing is learnt of the endpoint."""
        self.circuit.release(self.permit())

    def permit(self) -> Permit:
        """Give a permit for one."""
        permit = Permit()
        permit.circuit = self.circuit
        permit.generation = self
        permit.lease = 0
        return permit


class _Refusal(NamedTuple):
    """Why a call may not pass, and for how long; the error is made of it outside the lock."""

    state: CircuitState
    retry_after: float | None


_WHY = {"half_open": "half open, and all its trial calls are under way", "forced_open": "forced open"}


class Permit:
    """The right to try once. End it with `record` or `release`; the first of them counts, and no second does harm.

    Hold on to it until then: the place of a trial call whose permit is gone is given to another.

    Attributes:
        circuit: whose permit it is.
        generation: for its circuit: which generation gave it; None when it has ended.
        lease: for its circuit: the number of its place among the trial calls; 0 for none.
    """

    __slots__ = ("__weakref__", "circuit", "generation", "lease")

    # Filled in by the circuit: every call makes one, and a call of `__init__` would cost it more than that.
    circuit: Circuit
    generation: _Generation | None
    lease: int

    def record(self, counts: bool, latency: float | None, now: float) -> None:  # noqa: FBT001 - a fact of the verdict
        """The call was answered, or failed.

        Args:
            counts: whether it is a failure.
            latency: seconds to the first byte, or those waited in vain for it; None when not known, so not slow.
            now: monotonic time, in seconds.
        """
        generation = self.generation
        if generation is not None and generation.passes:
            # Its generation takes a good call without the lock, at which all threads of the client would meet.
            self.generation = None
            generation.record(counts, latency, now)
        else:
            self.circuit.record(self, counts, latency, now)

    def release(self) -> None:
        """The call was cancelled, or never sent: nothing is learnt of the endpoint."""
        self.circuit.release(self)


class Circuit:
    """The circuit of one endpoint, or of one model there. Threads and event loops may share it.

    Args:
        policy: what it shall do.
        endpoint: name of the endpoint, for errors and news; empty for none.
        model: name of the model; None for none.
        transitions: where to tell of changes; None for nowhere.

    Attributes:
        endpoint: as given.
        model: as given.
        used: for the registry: the higher, the later it was asked for.
    """

    __slots__ = (
        "_calls", "_failures", "_generation", "_good", "_interruptions", "_lock", "_now", "_open_for", "_policy",
        "_rejected", "_released", "_slow", "_state_changes", "_transitions", "endpoint", "model", "used",
    )  # fmt: skip

    def __init__(
        self,
        policy: CircuitBreaker,
        *,
        endpoint: str = "",
        model: str | None = None,
        transitions: Transitions | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.model = model
        self.used = 0
        self._policy = policy
        self._transitions: Transitions = Outbox(()) if transitions is None else transitions
        self._lock = threading.Lock()
        self._good: list[None] = []
        self._generation = self._begin("closed", make_window(policy))
        self._open_for = 0.0  # of the last opening; 0 when it has closed since
        self._now = 0.0  # the last time that was told under the lock
        self._calls = self._failures = self._slow = self._interruptions = 0
        self._rejected = self._released = self._state_changes = 0

    @property
    def state(self) -> CircuitState:
        """The state. An open circuit stays "open" after its time until a call comes and makes it half open."""
        return self._generation.state

    def enter(self, now: float, *, first: bool = False) -> Permit:
        """Get a permit for an attempt that is sent now.

        Args:
            now: monotonic time, in seconds.
            first: whether it is the first attempt of its call, which `mode="retries_only"` always lets pass.

        Raises:
            CircuitOpenError: it is open, or all its trial calls are under way. `retry_after` is exactly what is left
                of the time, or the end of the next lease; None when it was forced open.
        """
        generation = self._generation
        if generation.passes:
            return generation.permit()
        with self._lock:
            answer = self._admit(now, first=first)
        self._transitions.deliver()
        if isinstance(answer, _Refusal):
            raise self._error(answer)
        return answer

    def check(self, now: float, *, first: bool = False) -> _Generation | None:
        """Ask whether `enter` would refuse, and take nothing: for before the waits that come ahead of it.

        Gives a permit all the same where there is one for everybody: it need not be ended, and only once. Who waits
        asks for another.

        Raises:
            CircuitOpenError: as `enter`.
        """
        generation = self._generation
        if generation.passes:
            return generation
        with self._lock:
            refusal = None if self._may_pass(now) or self._flows(first=first) else self._refuse(now)
        if refusal is not None:
            raise self._error(refusal)
        return None

    def record(self, permit: Permit, counts: bool, latency: float | None, now: float) -> None:  # noqa: FBT001
        """Take the result of a permit: `Permit.record` has the words."""
        with self._lock:
            generation = permit.generation
            if generation is None:
                return
            permit.generation = None
            self._count_good()
            slow = latency is not None and latency >= _slow_from(self._policy)
            self._calls += 1
            self._failures += counts
            self._slow += slow
            if generation is not self._generation:
                return
            window = generation.window
            if window is not None:
                window.add(counts, slow, now)
                self._judge_window(window, now)
            elif generation.probes is not None:
                generation.probes.end(permit.lease)
                generation.probes.add(counts, slow)
                self._judge(generation.probes, now)
        if self._transitions.waiting:
            self._transitions.deliver()

    def release(self, permit: Permit) -> None:
        """Take a permit back without a result: `Permit.release` has the words."""
        with self._lock:
            generation = permit.generation
            if generation is None:
                return
            permit.generation = None
            self._released += 1
            if generation.probes is not None:
                generation.probes.end(permit.lease)

    def record_interruption(self, now: float) -> None:
        """A stream broke after its beginning had been recorded: one more result, a failure.

        Looked at only while the circuit is closed: in the other states it may be of a stream from before.
        """
        with self._lock:
            self._interruptions += 1
            self._count_good()
            window = self._generation.window
            if window is not None:
                window.add(True, False, now)
                self._judge_window(window, now)
        self._transitions.deliver()

    def force_open(self, now: float | None = None) -> None:
        """Refuse every call, first attempts too, until `reset` or another forced state.

        Args:
            now: for the news of it; None for the last time it was told.
        """
        self._force("forced_open", now)

    def disable(self, now: float | None = None) -> None:
        """Let every call pass and keep no window, until `reset` or another forced state. `now` as in `force_open`."""
        self._force("disabled", now)

    def metrics_only(self, now: float | None = None) -> None:
        """Let every call pass and keep the window, but never open, until `reset`. `now` as in `force_open`."""
        self._force("metrics_only", now)

    def reset(self, now: float | None = None) -> None:
        """Close, with an empty window and the first open time, from any state. `now` as in `force_open`."""
        self._force("closed", now)

    def reconfigure(self, policy: CircuitBreaker, now: float) -> None:
        """Go on under another policy. State and window stay; only a window of another type or size begins empty.

        The time for which it is already open is cut to the new `max_open_for`.
        """
        with self._lock:
            self._count_good()
            old, self._policy = self._policy, policy
            generation = self._generation
            generation.good_until = -math.inf
            generation.slow_from = _slow_from(policy)
            generation.until = min(generation.until, now + policy.max_open_for)
            if generation.window is not None and (old.window, old.window_type) != (policy.window, policy.window_type):
                generation.window = make_window(policy)
            if generation.probes is not None and generation.probes.calls:
                self._judge(generation.probes, now)
        self._transitions.deliver()

    def metrics(self, now: float) -> CircuitMetrics:
        """Give the figures of this moment."""
        with self._lock:
            self._count_good()
            generation = self._generation
            if generation.window is not None:
                generation.window.expire(now)
                self._watch(generation.window)
            seen = generation.window or generation.probes
            calls = 0 if seen is None else seen.calls
            left = None if self._may_pass(now) else self._retry_after(now)
            return CircuitMetrics(
                endpoint=self.endpoint,
                model=self.model,
                state=generation.state,
                calls=self._calls,
                failures=self._failures,
                slow=self._slow,
                rejected=self._rejected,
                released=self._released,
                interruptions=self._interruptions,
                state_changes=self._state_changes,
                window_calls=calls,
                failure_rate=seen.failures / calls if seen and calls else None,
                slow_call_rate=seen.slow / calls if seen and calls else None,
                retry_after=left,
            )

    def _error(self, refusal: _Refusal) -> CircuitOpenError:
        """Make the error, a new one each time: a shared one would gather the tracebacks of all who raised it."""
        whose = " of " + self.endpoint if self.endpoint else ""
        whose += " for " + self.model if self.model else ""
        return CircuitOpenError(
            f"the circuit{whose} is {_WHY.get(refusal.state, 'open')}",
            retry_after=refusal.retry_after,
            endpoint=self.endpoint or None,
            model=self.model,
        )

    def _begin(self, state: CircuitState, window: Window | None = None, until: float = 0.0) -> _Generation:
        generation = _Generation(self, state, window=window, until=until)
        generation.good = self._good
        generation.slow_from = _slow_from(self._policy)
        return generation

    # What follows, but for `_force`, is called with the lock held.

    def _admit(self, now: float, *, first: bool) -> Permit | _Refusal:
        if not self._may_pass(now):
            return self._generation.permit() if self._flows(first=first) else self._refuse(now)
        if self._generation.state == "open":
            self._turn(self._begin("half_open"), now)
        permit = self._generation.permit()
        if self._generation.probes is not None:
            permit.lease = self._generation.probes.begin(permit, now + self._policy.permit_lease)
        return permit

    def _refuse(self, now: float) -> _Refusal:
        self._rejected += 1
        return _Refusal(self._generation.state, self._retry_after(now))

    def _may_pass(self, now: float) -> bool:
        generation = self._generation
        if generation.probes is not None:
            return generation.probes.room(self._policy.half_open_permits, now)
        return generation.passes or (generation.state == "open" and now >= generation.until)

    def _flows(self, *, first: bool) -> bool:
        """Tell whether an attempt passes although the circuit is open."""
        return first and self._policy.mode == "retries_only" and self._generation.state != "forced_open"

    def _retry_after(self, now: float) -> float | None:
        generation = self._generation
        if generation.state == "open":
            return max(0.0, generation.until - now)
        end = None if generation.probes is None else generation.probes.next_end()
        return None if end is None else max(0.0, end - now)

    def _count_good(self) -> None:
        """Count the good calls that came without the lock; in a generation without a window only in all."""
        count = len(self._good)
        if count:
            del self._good[:count]  # and not what was added since
            self._calls += count
            if self._generation.window is not None:
                self._generation.window.add_good(count)

    def _judge_window(self, window: Window, now: float) -> None:
        """Open when the window says so; only a closed circuit does."""
        calls = window.calls
        if self._watch(window) or calls < self._policy.minimum_calls or self.state != "closed":
            return
        if self._is_over(window, calls):
            self._open(now)

    def _watch(self, window: Window) -> bool:
        """See whether good calls may come without the lock: while there are no others."""
        is_good = not (window.failures or window.slow)
        self._generation.good_until = window.ends if is_good else -math.inf
        return is_good

    def _is_over(self, seen: Window | Probes, of: int) -> bool:
        # Divided, not multiplied: 7 / 100 is exactly what the caller wrote as 0.07, and 0.07 * 100 is more than 7.
        policy = self._policy
        failures, slow = seen.failures, seen.slow
        return failures / of >= policy.failure_rate_threshold or slow / of >= policy.slow_call_rate_threshold

    def _judge(self, probes: Probes, now: float) -> None:
        """Open again as soon as the rest of the trials cannot help it; close when they are all back."""
        permits = self._policy.half_open_permits
        if self._is_over(probes, permits):
            self._open(now)
        elif probes.calls >= permits:
            self._open_for = 0.0
            self._turn(self._begin("closed", make_window(self._policy)), now)

    def _open(self, now: float) -> None:
        policy = self._policy
        again = self._open_for * policy.open_multiplier
        self._open_for = min(again, policy.max_open_for) if again else policy.open_for
        self._turn(self._begin("open", until=now + self._open_for), now)

    def _force(self, state: CircuitState, now: float | None) -> None:
        with self._lock:
            self._open_for = 0.0
            self._count_good()
            self._turn(self._begin(state, make_window(self._policy) if state in _WATCHING else None), now)
        self._transitions.deliver()

    def _turn(self, generation: _Generation, now: float | None) -> None:
        old = self._generation.state
        self._generation.good_until = -math.inf
        self._generation = generation
        self._now = self._now if now is None else now
        if generation.state != old:
            self._state_changes += 1
            self._transitions.put(self.endpoint, self.model, old, generation.state, self._now)


def _slow_from(policy: CircuitBreaker) -> float:
    """Give the seconds from which a call is slow."""
    return math.inf if policy.slow_call_duration is None else policy.slow_call_duration
