"""One circuit: when it opens, who may try, when it closes, and what it tells."""

from __future__ import annotations

import asyncio
import gc
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import CircuitOpenError
from claude_overlay.reliability.breaker import CircuitBreaker
from claude_overlay.reliability.circuit import Circuit, CircuitState, Permit
from claude_overlay.reliability.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable

OPENS_AT_ONCE = CircuitBreaker(minimum_calls=1)


def opened(policy: CircuitBreaker = OPENS_AT_ONCE, now: float = 0.0) -> Circuit:
    """Give a circuit that has just opened, at `now`."""
    circuit = Circuit(policy, endpoint="main", model="claude-test")
    for _ in range(policy.minimum_calls):
        circuit.enter(now).record(True, None, now)
    assert circuit.state == "open"
    return circuit


def passes(circuit: Circuit, now: float) -> bool:
    """Tell whether a call would pass."""
    try:
        circuit.check(now)
    except CircuitOpenError:
        return False
    return True


def in_threads(count: int, work: Callable[[int], None]) -> None:
    """Run `work` in so many threads, and wait for them."""
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert not any(thread.is_alive() for thread in threads)


class TestClosed:
    """While it passes every call."""

    @pytest.mark.parametrize(
        ("threshold", "failures", "calls", "state"),
        [(0.5, 5, 10, "open"), (0.5, 4, 10, "closed"), (0.5, 9, 9, "closed"), (0.07, 7, 100, "open"),
         (0.07, 6, 100, "closed"), (1.0, 10, 10, "open"), (1.0, 9, 10, "closed"), (0.1, 1, 10, "open")],
    )  # fmt: skip
    def test_it_opens_when_a_share_of_failures_is_reached(
        self, threshold: float, failures: int, calls: int, state: str
    ) -> None:
        """Exactly at the threshold, and not below the minimum of calls."""
        circuit = Circuit(CircuitBreaker(failure_rate_threshold=threshold, minimum_calls=10))
        for number in range(calls):
            circuit.enter(0.0).record(number >= calls - failures, 0.1, 0.0)

        assert circuit.state == state

    def test_a_success_may_be_the_call_that_is_enough(self) -> None:
        """When the minimum is reached by a success, the failures before it are judged."""
        circuit = Circuit(CircuitBreaker(minimum_calls=10))
        for _ in range(9):
            circuit.enter(0.0).record(True, 0.1, 0.0)
        assert circuit.state == "closed"

        circuit.enter(0.0).record(False, 0.1, 0.0)

        assert circuit.state == "open"

    @pytest.mark.parametrize(("latency", "state"), [(59.9, "closed"), (60.0, "open"), (None, "closed")])
    def test_it_opens_when_a_share_of_slow_calls_is_reached(self, latency: float | None, state: str) -> None:
        """Calls are slow from `slow_call_duration` on; an unknown latency is not slow."""
        circuit = Circuit(CircuitBreaker(slow_call_duration=60))
        for number in range(10):
            circuit.enter(0.0).record(False, latency if number < 8 else 0.1, 0.0)

        assert circuit.state == state

    def test_no_call_is_slow_without_a_limit(self) -> None:
        """`slow_call_duration=None` looks at failures alone."""
        circuit = Circuit(CircuitBreaker(slow_call_duration=None, minimum_calls=1))
        circuit.enter(0.0).record(False, 1e9, 0.0)

        assert (circuit.state, circuit.metrics(0.0).slow) == ("closed", 0)

    def test_what_is_older_than_the_window_does_not_count(self) -> None:
        """Failures that have left the window open nothing."""
        circuit = Circuit(CircuitBreaker(window=30, minimum_calls=2))
        circuit.enter(0.0).record(True, None, 0.0)
        circuit.enter(30.0).record(True, None, 30.0)

        assert circuit.state == "closed"

    def test_a_broken_stream_is_one_more_failure(self) -> None:
        """All streams that begin well and break open the circuit at a threshold of a half."""
        circuit = Circuit(CircuitBreaker(minimum_calls=10))
        for _ in range(5):
            circuit.enter(0.0).record(False, 0.1, 0.0)
            circuit.record_interruption(0.0)

        assert circuit.state == "open"
        circuit.record_interruption(1.0)
        figures = circuit.metrics(1.0)
        assert (figures.calls, figures.interruptions, figures.state) == (5, 6, "open")

    def test_cancelled_calls_count_as_nothing(self) -> None:
        """A thousand of them open nothing and leave nothing behind."""
        circuit = Circuit(OPENS_AT_ONCE)
        for _ in range(1000):
            permit = circuit.enter(0.0)
            permit.release()
            permit.record(True, None, 0.0)  # too late: the first counts

        figures = circuit.metrics(0.0)
        assert (figures.state, figures.calls, figures.window_calls, figures.released) == ("closed", 0, 0, 1000)

    def test_ten_calls_are_under_way_at_once(self) -> None:
        """Nothing is held over a call: ten threads are inside at the same time, as serialised calls never are."""
        circuit, inside = Circuit(CircuitBreaker()), threading.Barrier(10)

        def call(_: int) -> None:
            permit = circuit.enter(0.0)
            inside.wait(120)  # breaks, and fails the test, unless all ten get here together
            permit.record(False, 0.1, 0.0)

        in_threads(10, call)

        assert circuit.metrics(0.0).calls == 10

    def test_no_result_of_many_threads_is_lost(self) -> None:
        """Eight threads record 8,000 results: the sums are exact."""
        circuit = Circuit(CircuitBreaker(minimum_calls=10**9))

        def work(number: int) -> None:
            for step in range(1000):
                circuit.enter(0.0).record(step % 4 == 0, 99.0 if number == 0 else 0.1, 0.0)

        in_threads(8, work)

        figures = circuit.metrics(0.0)
        assert (figures.calls, figures.failures, figures.slow, figures.window_calls) == (8000, 2000, 1000, 8000)


class Locked:
    """A lock that nobody may take."""

    def __enter__(self) -> None:
        raise AssertionError("the lock is taken")

    def __exit__(self, *_: object) -> None:
        """Never left."""


class TestPermitWithoutLock:
    """A permit of a closed circuit: threads whose calls go well do not meet."""

    def test_good_calls_take_no_lock(self) -> None:
        """Neither to enter nor to be recorded, once the newest part of the window has begun."""
        circuit = Circuit(CircuitBreaker())
        circuit.enter(0.0).record(False, 0.1, 0.0)  # begins it
        lock, circuit._lock = circuit._lock, Locked()  # type: ignore[assignment]  # as one that it must not need
        for _ in range(500):
            circuit.enter(0.5).record(False, 0.1, 0.5)
        circuit._lock = lock

        assert circuit.metrics(0.5).calls == circuit.metrics(0.5).window_calls == 501

    def test_a_second_end_does_nothing(self) -> None:
        """A good result and then a failure, or a release, of the same permit: the first counts."""
        circuit = Circuit(CircuitBreaker(minimum_calls=1))
        circuit.enter(0.0).record(False, 0.1, 0.0)
        permit = circuit.enter(0.5)
        permit.record(False, 0.1, 0.5)
        permit.record(True, None, 0.5)
        permit.release()

        figures = circuit.metrics(0.5)
        assert (figures.calls, figures.failures, figures.released, circuit.state) == (2, 0, 0, "closed")

    @pytest.mark.parametrize("counts", [False, True])
    def test_a_result_of_before_is_ignored(self, *, counts: bool) -> None:
        """It is counted in all, as ever, and neither opens nor fills the window of the time after."""
        circuit = Circuit(CircuitBreaker(minimum_calls=1))
        circuit.enter(0.0).record(False, 0.1, 0.0)
        old = circuit.enter(0.5)
        circuit.reset(0.6)
        old.record(counts, 0.1, 0.7)

        figures = circuit.metrics(0.7)
        assert (figures.calls, figures.window_calls, circuit.state) == (2, 0, "closed")


class TestPermitOfAll:
    """What `check` gives while all calls may pass."""

    def test_it_counts_like_any_other(self) -> None:
        """Good calls are counted, though nobody took a lock for them; failures open."""
        circuit = Circuit(CircuitBreaker(minimum_calls=10))
        for second in range(8):
            permit = circuit.check(second / 2)
            assert permit is not None
            permit.record(False, 0.1, second / 2)
        figures = circuit.metrics(4.0)
        assert (figures.calls, figures.window_calls, figures.failure_rate) == (8, 8, 0.0)

        for _ in range(8):
            permit = circuit.check(4.0)
            assert permit is not None
            permit.record(True, None, 4.0)
        assert circuit.state == "open"
        assert circuit.metrics(4.0).calls == 16

    def test_a_slow_call_is_seen(self) -> None:
        """Also after many that were not."""
        circuit = Circuit(CircuitBreaker(slow_call_duration=2.0, minimum_calls=1000))
        for latency in (0.1, 0.1, None, 2.0, 0.1):
            permit = circuit.check(0.0)
            assert permit is not None
            permit.record(False, latency, 0.0)

        assert (circuit.metrics(0.0).calls, circuit.metrics(0.0).slow) == (5, 1)

    def test_results_of_before_are_ignored(self) -> None:
        """It belongs to its time, as every permit does; and a cancelled call counts as nothing."""
        circuit = Circuit(CircuitBreaker(minimum_calls=1))
        old, other = circuit.check(0.0), circuit.check(0.0)
        assert old is not None
        assert other is not None
        other.release()
        old.record(True, None, 0.0)
        assert circuit.state == "open"
        circuit.reset(1.0)
        old.record(True, None, 1.0)
        old.record(False, 0.1, 1.0)

        figures = circuit.metrics(1.0)
        assert (figures.state, figures.calls, figures.window_calls, figures.released) == ("closed", 3, 0, 1)

    def test_there_is_none_while_it_refuses_or_tries(self) -> None:
        """A trial call takes a place, so it must enter."""
        circuit = Circuit(CircuitBreaker(minimum_calls=1))
        circuit.enter(0.0).record(True, None, 0.0)
        assert circuit.check(5.0) is None


class TestOpen:
    """While it refuses."""

    def test_the_error_says_exactly_how_long(self) -> None:
        """`retry_after` is what is left of the open time; the names are there, and each error is a new one."""
        circuit = opened(now=100.0)

        errors = []
        for now in (100.0, 101.5, 104.75):
            with pytest.raises(CircuitOpenError, match="the circuit of main for claude-test is open") as caught:
                circuit.enter(now)
            errors.append(caught.value)

        assert [error.retry_after for error in errors] == [5.0, 3.5, 0.25]
        assert [(error.endpoint, error.model) for error in errors] == [("main", "claude-test")] * 3
        assert len(set(map(id, errors))) == 3
        assert circuit.metrics(104.75).retry_after == 0.25

    def test_tracebacks_do_not_grow(self) -> None:
        """The thousandth error was raised by as many frames as the first."""
        circuit = opened()

        def depth() -> int:
            with pytest.raises(CircuitOpenError) as caught:
                circuit.enter(1.0)
            frames, traceback = 0, caught.value.__traceback__
            while traceback is not None:
                frames, traceback = frames + 1, traceback.tb_next
            return frames

        assert len({depth() for _ in range(1000)}) == 1

    def test_results_of_before_are_ignored(self) -> None:
        """A call that began while it was closed tells nothing once it has opened: neither then nor after it closed."""
        circuit = Circuit(CircuitBreaker(minimum_calls=1, half_open_permits=1))
        old = [circuit.enter(0.0) for _ in range(4)]
        old[0].record(True, None, 0.0)
        assert circuit.state == "open"
        old[1].record(True, None, 1.0)
        with pytest.raises(CircuitOpenError) as caught:
            circuit.enter(1.0)
        assert caught.value.retry_after == 4.0

        probe = circuit.enter(5.0)
        old[2].record(True, None, 5.0)
        assert circuit.state == "half_open"
        probe.record(False, 0.1, 5.0)
        old[3].record(True, None, 6.0)

        assert (circuit.state, circuit.metrics(6.0).window_calls, circuit.metrics(6.0).calls) == ("closed", 0, 5)

    def test_it_opens_for_longer_each_time(self) -> None:
        """The time doubles up to the most, and begins again at the first after it has closed."""
        policy = CircuitBreaker(minimum_calls=1, half_open_permits=1, open_for=5, open_multiplier=2, max_open_for=30)
        circuit, now, times = opened(policy), 0.0, []
        for _ in range(5):
            left = circuit.metrics(now).retry_after
            assert left is not None
            times.append(left)
            now += left
            circuit.enter(now).record(True, None, now)
        assert times == [5, 10, 20, 30, 30]

        now += 30
        circuit.enter(now).record(False, 0.1, now)
        circuit.enter(now).record(True, None, now)
        assert circuit.metrics(now).retry_after == 5

    def test_asking_takes_nothing(self) -> None:
        """`check` refuses as `enter` does, and neither makes the circuit half open nor takes a place."""
        circuit = opened(CircuitBreaker(minimum_calls=1, half_open_permits=1))
        with pytest.raises(CircuitOpenError) as caught:
            circuit.check(4.0)
        assert caught.value.retry_after == 1.0
        for _ in range(3):
            circuit.check(5.0)
        assert circuit.state == "open"

        held = circuit.enter(5.0)
        with pytest.raises(CircuitOpenError, match="half open, and all its trial calls are under way") as caught:
            circuit.check(6.0)
        assert caught.value.retry_after == 29.0  # the end of the lease
        held.release()
        circuit.check(6.0)
        assert circuit.metrics(6.0).rejected == 2


class TestHalfOpen:
    """While some may try."""

    @pytest.mark.parametrize("outcome", ["held", "failed", "cancelled"])
    def test_of_fifty_threads_three_try(self, outcome: str) -> None:
        """Fifty threads at once: at most the permitted probes pass, also when they fail while others still come."""
        circuit = opened()
        start, tried = threading.Barrier(50), threading.Barrier(50)
        permits, errors = list[Permit](), list[CircuitOpenError]()

        def call(_: int) -> None:
            start.wait(120)
            try:
                permit = circuit.enter(5.0)
            except CircuitOpenError as error:
                errors.append(error)
            else:
                permits.append(permit)
                if outcome == "failed":
                    permit.record(True, None, 5.0)
            tried.wait(120)

        in_threads(50, call)

        assert len(permits) == 3 if outcome != "failed" else 2 <= len(permits) <= 3
        assert len(permits) + len(errors) == 50 == len(permits) + len(set(map(id, errors)))
        if outcome == "cancelled":
            for permit in permits:
                permit.release()
            assert [passes(circuit, 5.0), circuit.state] == [True, "half_open"]

    def test_of_fifty_tasks_three_try(self) -> None:
        """The same for tasks of one loop, which wait between entering and recording."""
        circuit = opened()

        async def call() -> bool:
            await asyncio.sleep(0)
            try:
                permit = circuit.enter(5.0)
            except CircuitOpenError:
                return False
            for _ in range(60):  # all others come in the meantime
                await asyncio.sleep(0)
            permit.record(False, 0.1, 5.1)
            return True

        async def calls() -> list[bool]:
            return await asyncio.gather(*(call() for _ in range(50)))

        assert sum(asyncio.run(calls())) == 3
        assert circuit.state == "closed"

    @pytest.mark.parametrize(
        ("results", "state"),
        [((False, False, False), "closed"), ((True, False, False), "closed"), ((True, True), "open"),
         ((False, True, True), "open"), ((False, False), "half_open"), ((True, False), "half_open")],
    )  # fmt: skip
    def test_the_same_thresholds_judge_the_trials(self, results: tuple[bool, ...], state: str) -> None:
        """It opens as soon as too many of the permitted have failed, and closes when all came back without that."""
        circuit = opened()
        permits = [circuit.enter(5.0) for _ in results]
        for permit, failed in zip(permits, results, strict=True):
            permit.record(failed, 0.1, 6.0)

        assert circuit.state == state

    def test_slow_trials_open_it_again(self) -> None:
        """Three of three slow are over the threshold, two of three are not."""
        for slow, state in ((3, "open"), (2, "closed")):
            circuit = opened()
            permits = [circuit.enter(5.0) for _ in range(3)]
            for number, permit in enumerate(permits):
                permit.record(False, 60.0 if number < slow else 0.1, 65.0)
            assert circuit.state == state

    def test_cancelled_trials_give_their_place_back(self) -> None:
        """A thousand in a row: none leaks, and it neither opens nor closes of it."""
        circuit = opened()
        for _ in range(1000):
            permits = [circuit.enter(5.0) for _ in range(3)]
            for permit in permits:
                permit.release()
                permit.release()

        assert (circuit.state, circuit.metrics(5.0).released) == ("half_open", 3000)
        assert len([circuit.enter(5.0) for _ in range(3)]) == 3

    def test_abandoned_trials_give_their_place_back(self) -> None:
        """A thousand permits are dropped without an end: each place is free again when nobody holds it."""
        circuit = opened()
        for _ in range(1000):
            circuit.enter(5.0)
        gc.collect()

        assert [passes(circuit, 5.0), circuit.state] == [True, "half_open"]

    def test_a_trial_that_never_ends_cannot_hold_it_up(self) -> None:
        """After the lease others may try; those that come back after it are heard all the same."""
        circuit = opened()
        stuck = [circuit.enter(5.0) for _ in range(3)]
        assert not passes(circuit, 34.99)

        later = [circuit.enter(35.0) for _ in range(2)]
        for permit in later:
            permit.record(False, 0.1, 36.0)
        assert circuit.state == "half_open"
        stuck[0].record(False, 31.0, 36.0)
        assert circuit.state == "closed"
        stuck[1].record(True, None, 37.0)
        assert circuit.metrics(37.0).window_calls == 0

    @pytest.mark.parametrize("permits", [1, 3, 5])
    def test_recovery_is_quick(self, permits: int) -> None:
        """One caller every 50 ms: closed within open time + permits x round trip + 50 ms of the server's recovery."""
        round_trip = 0.02
        circuit = opened(CircuitBreaker(minimum_calls=1, half_open_permits=permits))
        healthy, now = 0.0, 0.0  # it is well again the moment after it opened: the worst case
        while circuit.state != "closed":
            try:
                permit = circuit.enter(now)
            except CircuitOpenError:
                now += 0.05
                continue
            now += round_trip
            permit.record(False, round_trip, now)

        assert now - healthy <= 5.0 + permits * round_trip + 0.05 + 1e-9


class TestForced:
    """States set by hand."""

    def test_forced_open_refuses_until_reset(self) -> None:
        """However long: and nobody knows when it ends."""
        circuit = Circuit(OPENS_AT_ONCE)
        circuit.force_open(1.0)
        with pytest.raises(CircuitOpenError, match="forced open") as caught:
            circuit.enter(1e9)
        assert (caught.value.retry_after, caught.value.endpoint, caught.value.model) == (None, None, None)

        circuit.reset(2.0)
        circuit.enter(2.0)

    @pytest.mark.parametrize(("force", "window_calls"), [(Circuit.disable, 0), (Circuit.metrics_only, 20)])
    def test_disabled_and_metrics_only_never_open(self, force: Callable[[Circuit], None], window_calls: int) -> None:
        """Both pass every call; metrics_only keeps its window besides."""
        circuit = opened()
        force(circuit)
        for _ in range(20):
            circuit.enter(1.0).record(True, 99.0, 1.0)

        figures = circuit.metrics(1.0)
        assert (circuit.state, figures.window_calls) == (force.__name__.replace("disable", "disabled"), window_calls)
        assert figures.failure_rate == (1.0 if window_calls else None)

    def test_reset_begins_anew(self) -> None:
        """The window is empty, the open time the first again; what was counted for ever stays."""
        circuit = opened(CircuitBreaker(minimum_calls=1, half_open_permits=1))
        circuit.enter(5.0).record(True, None, 5.0)
        assert circuit.metrics(5.0).retry_after == 10

        circuit.reset(6.0)
        assert (circuit.state, circuit.metrics(6.0).window_calls, circuit.metrics(6.0).calls) == ("closed", 0, 2)
        circuit.enter(6.0).record(True, None, 6.0)
        assert circuit.metrics(6.0).retry_after == 5


class TestRetriesOnly:
    """`mode="retries_only"`: first attempts always pass."""

    POLICY = CircuitBreaker(minimum_calls=1, mode="retries_only")

    def test_first_attempts_pass_while_it_is_open(self) -> None:
        """Retries are refused; what the first attempts bring is of no generation that looks at it."""
        circuit = opened(self.POLICY)
        for _ in range(5):
            circuit.check(1.0, first=True)
            circuit.enter(1.0, first=True).record(True, None, 1.0)
        with pytest.raises(CircuitOpenError):
            circuit.enter(1.0)

        assert circuit.metrics(1.0).retry_after == 4.0

    def test_first_attempts_are_trials_too(self) -> None:
        """After the open time they make it half open and close it; beyond the permits they still pass."""
        circuit = opened(self.POLICY)
        permits = [circuit.enter(5.0, first=True) for _ in range(10)]
        with pytest.raises(CircuitOpenError):
            circuit.enter(5.0)
        for permit in permits[7:]:
            permit.record(False, 0.1, 5.1)

        assert circuit.state == "closed"

    def test_forced_open_refuses_them_too(self) -> None:
        """What a person said holds for every call; and in the other mode a first attempt is nothing special."""
        circuit = Circuit(self.POLICY)
        circuit.force_open()
        with pytest.raises(CircuitOpenError):
            circuit.enter(0.0, first=True)
        with pytest.raises(CircuitOpenError):
            opened().enter(1.0, first=True)


class TestNews:
    """What is told of changes."""

    def test_every_change_is_told_in_order(self) -> None:
        """With names, both states and the time; a change to the same state is none."""
        news = list[tuple[Any, ...]]()
        circuit = Circuit(OPENS_AT_ONCE, endpoint="a", model="m", transitions=Outbox([lambda *one: news.append(one)]))
        circuit.enter(1.0).record(True, None, 1.0)
        for permit in [circuit.enter(6.0) for _ in range(3)]:
            permit.record(False, 0.1, 7.0)
        circuit.reset(8.0)
        circuit.force_open(9.0)
        circuit.disable()
        circuit.metrics_only(11.0)

        assert [one[2:] for one in news] == [
            ("closed", "open", 1.0), ("open", "half_open", 6.0), ("half_open", "closed", 7.0),
            ("closed", "forced_open", 9.0), ("forced_open", "disabled", 9.0), ("disabled", "metrics_only", 11.0),
        ]  # fmt: skip
        assert {one[:2] for one in news} == {("a", "m")}
        assert circuit.metrics(11.0).state_changes == 6

    def test_a_hook_may_use_the_circuit(self) -> None:
        """It is called outside the lock, and sees the state that it is told of."""
        seen = list[tuple[CircuitState, CircuitState]]()

        def hook(_: str, __: str | None, ___: CircuitState, new: CircuitState, now: float) -> None:
            circuit.metrics(now)
            seen.append((new, circuit.state))

        circuit = Circuit(OPENS_AT_ONCE, transitions=Outbox([hook]))
        circuit.enter(0.0).record(True, None, 0.0)

        assert seen == [("open", "open")]


class TestReconfigure:
    """Another policy for the same circuit."""

    def test_the_window_stays_unless_it_is_another(self) -> None:
        """New thresholds judge the results that are there; a window of another length begins empty."""
        circuit = Circuit(CircuitBreaker(minimum_calls=10))
        for _ in range(5):
            circuit.enter(0.0).record(True, None, 0.0)
        circuit.reconfigure(CircuitBreaker(minimum_calls=6), 0.0)
        assert circuit.metrics(0.0).window_calls == 5
        circuit.enter(0.0).record(True, None, 0.0)
        assert circuit.state == "open"

        circuit.reset(0.0)
        circuit.enter(0.0).record(True, None, 0.0)
        circuit.reconfigure(CircuitBreaker(minimum_calls=6, window=10), 0.0)
        assert circuit.metrics(0.0).window_calls == 0

    def test_the_open_time_is_cut_to_the_new_most(self) -> None:
        """It is never lengthened."""
        circuit = opened()
        circuit.reconfigure(CircuitBreaker(open_for=1, max_open_for=2), 1.0)
        assert circuit.metrics(1.0).retry_after == 2.0
        circuit.reconfigure(CircuitBreaker(), 1.0)
        assert circuit.metrics(1.0).retry_after == 2.0

    def test_fewer_permits_do_not_stick_it(self) -> None:
        """When the trials that came back are enough for the new policy, they decide at once."""
        circuit = opened(CircuitBreaker(minimum_calls=1, half_open_permits=5))
        for permit in [circuit.enter(5.0) for _ in range(2)]:
            permit.record(False, 0.1, 5.0)
        assert circuit.state == "half_open"

        circuit.reconfigure(CircuitBreaker(half_open_permits=2), 5.0)

        assert circuit.state == "closed"


@dataclass
class Known:
    """What the naive model knows of a permit."""

    permit: Permit | None
    generation: int
    ends: float | None
    over: bool = False


class CircuitMachine(RuleBasedStateMachine):
    """A circuit beside a naive model, which keeps every result and counts anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.generation, self.state = 0.0, 0, "closed"
        self.results = list[tuple[float, bool, bool]]()  # of this generation
        self.known = list[Known]()
        self.news = list[tuple[str, str, float]]()
        self.expected = list[tuple[str, str, float]]()
        self.until = self.open_for = 0.0
        self.counts = dict.fromkeys(("calls", "failures", "slow", "rejected", "released", "interruptions"), 0)

    @initialize(
        window_type=st.sampled_from(["time", "count"]), mode=st.sampled_from(["all", "retries_only"]),
        minimum=st.integers(1, 4), permits=st.integers(1, 4),
        rates=st.sampled_from([(0.5, 0.8), (1.0, 1.0), (0.3, 0.3)]),
    )  # fmt: skip
    def begin(self, window_type: Any, mode: Any, minimum: int, permits: int, rates: tuple[float, float]) -> None:
        """Make the circuit."""
        self.policy = CircuitBreaker(
            window=10, window_type=window_type, minimum_calls=minimum, half_open_permits=permits, mode=mode,
            failure_rate_threshold=rates[0], slow_call_rate_threshold=rates[1], slow_call_duration=2.0,
            open_for=4, open_multiplier=1.5, max_open_for=7, permit_lease=3,
        )  # fmt: skip
        self.circuit = Circuit(
            self.policy, transitions=Outbox([lambda _, __, old, new, now: self.news.append((old, new, now))])
        )

    def turn(self, state: str) -> None:
        """Change the model's state."""
        if state != self.state:
            self.expected.append((self.state, state, self.now))
        self.state, self.results, self.generation = state, [], self.generation + 1

    def window(self) -> list[tuple[float, bool, bool]]:
        """Give the results that still count."""
        if self.policy.window_type == "count":
            return self.results[-10:]
        return [one for one in self.results if int(self.now) - int(one[0]) < 10]

    def is_over(self, results: list[tuple[float, bool, bool]], of: int) -> bool:
        """Judge results."""
        policy = self.policy
        return (
            sum(failed for _, failed, _ in results) / of >= policy.failure_rate_threshold
            or sum(slow for _, _, slow in results) / of >= policy.slow_call_rate_threshold
        )

    def open(self) -> None:
        """Open the model."""
        self.open_for = min(self.open_for * 1.5, 7.0) or 4.0
        self.turn("open")
        self.until = self.now + self.open_for

    def take(self, *, failed: bool, slow: bool) -> None:
        """Give the model a result of its generation."""
        self.results.append((self.now, failed, slow))
        if self.state == "closed":
            counted = self.window()
            if len(counted) >= self.policy.minimum_calls and self.is_over(counted, len(counted)):
                self.open()
        elif self.state == "half_open":
            if self.is_over(self.results, self.policy.half_open_permits):
                self.open()
            elif len(self.results) >= self.policy.half_open_permits:
                self.turn("closed")
                self.open_for = 0.0

    def leases(self) -> list[float]:
        """Give the ends of the leases that hold a place now."""
        return [
            one.ends for one in self.known
            if one.generation == self.generation and one.permit and not one.over and one.ends and one.ends > self.now
        ]  # fmt: skip

    def may_pass(self) -> bool:
        """Tell whether a retry passes."""
        if self.state == "half_open":
            return len(self.results) + len(self.leases()) < self.policy.half_open_permits
        return self.state not in {"forced_open", "open"} or (self.state == "open" and self.now >= self.until)

    def refusal(self, *, first: bool) -> float | str | None:
        """Give what a refusal says, or None when there is none."""
        if self.may_pass() or (first and self.policy.mode == "retries_only" and self.state != "forced_open"):
            return None
        if self.state == "forced_open":
            return "unknown"
        return (self.until if self.state == "open" else min(self.leases())) - self.now

    def expect(self, ask: Callable[[], Any], *, first: bool) -> Any:
        """Ask the circuit, and compare its refusal with the model's."""
        refusal = self.refusal(first=first)
        try:
            permit = ask()
        except CircuitOpenError as error:
            self.counts["rejected"] += 1
            permit, told = None, "unknown" if error.retry_after is None else error.retry_after
        else:
            told = None
        assert told == refusal
        return permit

    @rule(quarters=st.integers(1, 24))
    def wait(self, quarters: int) -> None:
        """Let time pass."""
        self.now += quarters / 4

    @rule(first=st.booleans())
    def check(self, *, first: bool) -> None:
        """Ask and take nothing."""
        self.expect(lambda: self.circuit.check(self.now, first=first), first=first)

    @rule(first=st.booleans())
    def enter(self, *, first: bool) -> None:
        """Begin a call."""
        passes = self.may_pass()
        permit = self.expect(lambda: self.circuit.enter(self.now, first=first), first=first)
        if permit is not None:
            if passes and self.state == "open":
                self.turn("half_open")
            ends = self.now + 3 if passes and self.state == "half_open" else None
            self.known.append(Known(permit, self.generation, ends))

    @rule(pick=st.integers(0, 7), failed=st.booleans(), latency=st.sampled_from([None, 0.1, 1.99, 2.0, 9.0]))
    def record(self, *, pick: int, failed: bool, latency: float | None) -> None:
        """End one of the latest calls, perhaps for the second time."""
        if self.known and (one := self.known[-1 - pick % len(self.known)]).permit:
            one.permit.record(failed, latency, self.now)
            if not one.over:
                slow = latency is not None and latency >= 2.0
                one.over = True
                self.counts["calls"] += 1
                self.counts["failures"] += failed
                self.counts["slow"] += slow
                if one.generation == self.generation and self.state in {"closed", "half_open", "metrics_only"}:
                    self.take(failed=failed, slow=slow)

    @rule(pick=st.integers(0, 7))
    def release(self, pick: int) -> None:
        """Cancel one of the latest calls."""
        if self.known and (one := self.known[-1 - pick % len(self.known)]).permit:
            one.permit.release()
            self.counts["released"] += not one.over
            one.over = True

    @rule(pick=st.integers(0, 7))
    def drop(self, pick: int) -> None:
        """Lose a permit."""
        if self.known:
            self.known[-1 - pick % len(self.known)].permit = None

    @rule()
    def interrupt(self) -> None:
        """Break a stream."""
        self.circuit.record_interruption(self.now)
        self.counts["interruptions"] += 1
        if self.state in {"closed", "metrics_only"}:
            self.take(failed=True, slow=False)

    @rule(state=st.sampled_from(["closed", "closed", "forced_open", "disabled", "metrics_only"]))
    def force(self, state: str) -> None:
        """Set a state by hand, now and then."""
        if self.now % 2 == 0:
            method = {"closed": "reset", "disabled": "disable", "forced_open": "force_open"}.get(state, state)
            getattr(self.circuit, method)(self.now)
            self.turn(state)
            self.open_for = 0.0

    @invariant()
    def agree(self) -> None:
        """Compare all that can be seen."""
        if not hasattr(self, "circuit"):
            return
        figures = self.circuit.metrics(self.now)
        counted = self.window() if self.state in {"closed", "metrics_only"} else self.results
        assert (figures.state, self.circuit.state) == (self.state, self.state)
        assert figures.window_calls == len(counted)
        assert figures.failure_rate == (sum(f for _, f, _ in counted) / len(counted) if counted else None)
        assert figures.slow_call_rate == (sum(s for _, _, s in counted) / len(counted) if counted else None)
        assert {name: getattr(figures, name) for name in self.counts} == self.counts
        refusal = self.refusal(first=False)
        assert figures.retry_after == (None if refusal == "unknown" else refusal)
        assert self.news == self.expected
        assert figures.state_changes == len(self.expected)


CircuitMachine.TestCase.settings = thorough(24, steps=40)
TestAgainstNaiveModel = CircuitMachine.TestCase
TestAgainstNaiveModel.__doc__ = "Any sequence of calls leaves the circuit as a naive model of it."
