"""The circuit breaker: what a call costs, who tries when it is half open, and what a million refusals leave behind.

    python benchmarks/breaker.py [--rejections 1000000] [--check]

Measured: the time of `enter` and `record` on a closed circuit, its three clock reads included; calls a second of 8
threads through one circuit; 10 threads with calls of 100 ms each; how many of 50 threads, and of 50 tasks, that come at
once pass a half-open circuit, and how long the others wait for their refusal; the memory and the depth of tracebacks
over many refusals; the time from a server's recovery to a closed circuit, in made-up time. With `--check`, fails if a
bound is missed. The calls a second are judged by `contention`, against what this machine does in the same run.

The calls and the threads are measured for pybreaker too when it can be imported. It is no dependency: put it beside, as
in `pip install --target /tmp/beside pybreaker` and `PYTHONPATH=/tmp/beside python benchmarks/breaker.py`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import importlib
import os
import statistics
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay"), str(ROOT / "benchmarks")]

from contention import HEADER, QUIET_CALL, show  # noqa: E402

from claude_overlay.errors import CircuitOpenError  # noqa: E402
from claude_overlay.reliability.breaker import CircuitBreaker  # noqa: E402
from claude_overlay.reliability.circuit import Circuit  # noqa: E402
from claude_overlay.reliability.circuits import Circuits  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

PERMITS = 3
CALLERS = 50
MOST_MICROSECONDS = 5.0
MOST_REFUSAL_MS = 1.0
MOST_SECONDS_OF_TEN = 0.15
MOST_MIB = 1.0
OPEN_FOR = 5.0
ROUND_TRIP = 0.02
GAP = 0.05
STATUS = Path("/proc/self/status")

failures: list[str] = []


def bound(kept: bool, what: str) -> str:  # noqa: FBT001 - a plain fact
    """Note a bound that was missed, and say whether it was kept."""
    if not kept:
        failures.append(what)
    return "ok" if kept else f"MISSED: {what}"


def memory() -> float:
    """Give the resident memory of this process, in MiB (Linux)."""
    found = next(row for row in STATUS.read_text(encoding="ascii").splitlines() if row.startswith("VmRSS"))
    return int(found.split()[1]) / 1024


def microseconds(call: Callable[[], object], number: int = 50_000, repeat: int = 7) -> float:
    """Give the time of one call, as this thread was at work on it: the best of some rounds."""
    best = float("inf")
    for _ in range(repeat):
        started = time.thread_time()
        for _ in range(number):
            call()
        best = min(best, time.thread_time() - started)
    return best / number * 1e6


def threads(count: int, work: Callable[[int], None]) -> float:
    """Run `work` in so many threads that begin together; give the seconds from the start to the last end."""
    start = threading.Barrier(count + 1)

    def begin(number: int) -> None:
        start.wait()
        work(number)

    running = [threading.Thread(target=begin, args=(number,)) for number in range(count)]
    for thread in running:
        thread.start()
    start.wait()
    started = time.perf_counter()
    for thread in running:
        thread.join()
    return time.perf_counter() - started


class Ours:
    """The breaker of this package, driven by the real clock."""

    name = "claude_overlay"

    def __init__(self, **options: Any) -> None:
        self.circuit = Circuits(CircuitBreaker(half_open_permits=PERMITS, **options)).circuit("main", "model")
        self.refused: type[Exception] = CircuitOpenError

    def call(self, work: Callable[[], object] | None = None) -> None:
        """Make one call that succeeds."""
        permit = self.circuit.enter(time.monotonic())
        started = time.monotonic()
        if work is not None:
            work()
        ended = time.monotonic()
        permit.record(False, ended - started, ended)

    def fail(self) -> None:
        """Make calls that fail until it is open."""
        while self.circuit.state != "open":
            self.circuit.enter(time.monotonic()).record(True, None, time.monotonic())


class Theirs:
    """pybreaker, in the same role."""

    name = "pybreaker"

    def __init__(self, library: Any, *, open_for: float = 60.0, **_: Any) -> None:
        self.breaker = library.CircuitBreaker(fail_max=5, reset_timeout=open_for)
        self.refused = library.CircuitBreakerError

    def call(self, work: Callable[[], object] | None = None) -> None:
        """Make one call that succeeds."""
        self.breaker.call(work or nothing)

    def fail(self) -> None:
        """Make calls that fail until it is open."""
        for _ in range(5):
            with contextlib.suppress(Exception):  # the failures are the point
                self.breaker.call(divide, 0)


def nothing() -> None:
    """Do nothing."""


def divide(by: int) -> float:
    """Fail for 0."""
    return 1 / by


def cost(make: Callable[..., Any], *, is_ours: bool) -> None:
    """Measure a call, 8 threads, and ten long calls at once."""
    one = make()
    slowness = max(1.0, microseconds(nothing) / QUIET_CALL)
    took = microseconds(one.call)
    what = f"a call takes at most {MOST_MICROSECONDS:g} us where an empty one takes {QUIET_CALL:g} us"
    verdict = bound(took <= MOST_MICROSECONDS * slowness, what) if is_ours else ""
    print(f"  closed, one call: {took:.2f} us, on a machine {slowness:.2f} times as slow  {verdict}")

    print(HEADER)
    missed = show(one.name, make().call)
    if is_ours:
        failures.extend(missed)
    print()

    shared = make()
    seconds = threads(10, lambda _: shared.call(lambda: time.sleep(0.1)))
    what = f"ten calls of 100 ms take at most {MOST_SECONDS_OF_TEN:g} s together"
    verdict = bound(seconds <= MOST_SECONDS_OF_TEN, what) if is_ours else ""
    print(f"  10 threads, calls of 100 ms: {seconds:.2f} s  {verdict}")


def half_open(make: Callable[..., Any], *, is_ours: bool) -> None:
    """Let 50 threads come at once when it may try again."""
    one = make(open_for=0.1)
    one.fail()
    time.sleep(0.15)
    passed, waits = [0], list[float]()
    lock = threading.Lock()

    def work(_: int) -> None:
        started = time.perf_counter()
        try:
            one.call(lambda: time.sleep(0.2))
        except one.refused:
            waits.append(time.perf_counter() - started)
        else:
            with lock:
                passed[0] += 1

    threads(CALLERS, work)
    verdict = bound(passed[0] <= PERMITS, f"at most {PERMITS} of {CALLERS} threads pass") if is_ours else ""
    print(f"  half open: {passed[0]} of {CALLERS} threads passed  {verdict}")
    if waits:
        middle, longest = statistics.median(waits) * 1e3, max(waits) * 1e3
        verdict = (
            bound(middle < MOST_REFUSAL_MS, f"a refusal takes less than {MOST_REFUSAL_MS:g} ms") if is_ours else ""
        )
        print(f"  refused within {middle:.3f} ms (median), {longest:.3f} ms (longest)  {verdict}")


def half_open_tasks() -> None:
    """Let 50 tasks of one loop come at once."""
    one = Ours(open_for=0.1)
    one.fail()

    async def work() -> bool:
        try:
            permit = one.circuit.enter(time.monotonic())
        except CircuitOpenError:
            return False
        await asyncio.sleep(0.05)
        permit.record(False, 0.05, time.monotonic())
        return True

    async def all_at_once() -> int:
        await asyncio.sleep(0.15)
        return sum(await asyncio.gather(*(work() for _ in range(CALLERS))))

    passed = asyncio.run(all_at_once())
    print(f"  half open: {passed} of {CALLERS} tasks passed  {bound(passed <= PERMITS, 'tasks pass as threads do')}")


def refusals(count: int) -> None:
    """Refuse many calls, and look at the memory and at the errors."""
    circuit = Circuit(CircuitBreaker(minimum_calls=1), endpoint="main", model="model")
    circuit.enter(0.0).record(True, None, 0.0)

    def refuse(times: int) -> int:
        depth = 0
        for _ in range(times):
            try:
                circuit.enter(1.0)
            except CircuitOpenError as error:
                depth, trace = 0, error.__traceback__
                while trace is not None:
                    depth, trace = depth + 1, trace.tb_next
        return depth

    first = refuse(10_000)
    gc.collect()
    before, started = memory(), time.perf_counter()
    last = refuse(count)
    seconds, rise = time.perf_counter() - started, memory() - before
    kept = rise < MOST_MIB and first == last
    print(f"  {count:,} refusals: {seconds / count * 1e6:.2f} us each, memory rose by {rise:.2f} MiB, ", end="")
    print(f"tracebacks {first} frames deep at first, {last} at last  {bound(kept, 'refusals leave nothing behind')}")


def recovery() -> None:
    """Give the longest time from recovery to closed, for a server that is well again at any moment of the open time."""
    longest = 0.0
    for moment in range(1000):
        circuit = Circuit(CircuitBreaker(minimum_calls=1, half_open_permits=PERMITS, open_for=OPEN_FOR))
        circuit.enter(0.0).record(True, None, 0.0)
        healthy = moment / 1000 * OPEN_FOR
        now = healthy
        while circuit.state != "closed":
            try:
                permit = circuit.enter(now)
            except CircuitOpenError:
                now += GAP
                continue
            now += ROUND_TRIP
            permit.record(False, ROUND_TRIP, now)
        longest = max(longest, now - healthy)
    most = OPEN_FOR + PERMITS * ROUND_TRIP + GAP
    print(f"  recovery, one caller every {GAP * 1e3:.0f} ms: closed after at most {longest:.3f} s ", end="")
    verdict = bound(longest <= most + 1e-9, f"closed after at most {most:.2f} s")
    print(f"(open {OPEN_FOR:g} s, round trip {ROUND_TRIP * 1e3:.0f} ms)  {verdict}")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rejections", type=int, default=1_000_000)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print("claude_overlay")
    cost(Ours, is_ours=True)
    half_open(Ours, is_ours=True)
    half_open_tasks()
    refusals(options.rejections)
    recovery()
    try:
        library = importlib.import_module("pybreaker")
    except ImportError:
        print("pybreaker is not installed here: skipped (the docstring says how)")
    else:
        print("pybreaker")
        cost(lambda **values: Theirs(library, **values), is_ours=False)
        half_open(lambda **values: Theirs(library, **values), is_ours=False)
    if options.check and failures:
        sys.exit("missed: " + "; ".join(failures))


if __name__ == "__main__":
    main()
