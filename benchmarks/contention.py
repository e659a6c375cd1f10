"""Eight threads at one circuit and one limiter: how many calls a second, and whether they stand in each other's way.

    python benchmarks/contention.py [--rounds 15] [--check]

Promised are 300,000 calls a second of eight threads, and no convoy: threads that hand a lock from one to the next and
wait for the interpreter each time. Both are judged against what the machine does in the same run, in turns:

- An empty call costs 0.03 µs on the machine for which the number was promised. Where it costs three times that, a
  third of the number is asked for. Counted is by CPU time, so that other processes take nothing away.
- The floor is a lock and nothing else: eight threads that take it, add one and let it go, and do as much plain work
  in between as one call costs. What it keeps of the rate of one thread, ours must keep, less a tenth for the noise.

The threads' voluntary switches are shown for each thousand calls: a convoy has hundreds. `breaker.py` and
`rate_limiter.py` ask here for theirs.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay")]

from claude_overlay.reliability.breaker import CircuitBreaker  # noqa: E402
from claude_overlay.reliability.circuits import Circuits  # noqa: E402
from claude_overlay.reliability.facts import CallCost, CallFacts  # noqa: E402
from claude_overlay.reliability.limit import LimiterState, RateLimit  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

THREADS = 8
PROMISED = 300_000
QUIET_CALL = 0.03
"""µs of an empty call on the machine for which the number was promised, as `reliability_overhead` has it."""
KEPT = 0.9
"""Of what the floor keeps with eight threads, ours keeps at least so much."""
SECONDS = 0.1
FACTS = CallFacts(operation="create_message", method="POST", path="/v1/messages", model="claude", max_tokens=100)
COST = CallCost(input_tokens=900.0)


@dataclass
class Crowd:
    """What rounds of one thread and of eight gave, in calls a second."""

    alone: list[float] = field(default_factory=list)  # of CPU time
    together: list[float] = field(default_factory=list)  # of CPU time
    wall: list[float] = field(default_factory=list)  # together
    switches: list[float] = field(default_factory=list)  # of threads, for each thousand calls

    @property
    def kept(self) -> float:
        """What is left of the rate of one thread when there are eight."""
        return statistics.median(both / one for one, both in zip(self.alone, self.together, strict=True))

    def add(self, call: Callable[[], object], alone: int) -> None:
        """Make one round: so many calls by one thread, then as many by eight."""
        self.alone.append(alone / run(call, 1, alone)[1])
        each = max(1, alone // THREADS)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw
        wall, cpu = run(call, THREADS, each)
        switches = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw - before
        self.together.append(each * THREADS / cpu)
        self.wall.append(each * THREADS / wall)
        self.switches.append(switches / (each * THREADS) * 1e3)

    def row(self, name: str) -> str:
        """Show it."""
        return (
            f"| {name} | {max(self.alone):,.0f} | {max(self.together):,.0f} | {max(self.wall):,.0f} "
            f"| {self.kept:.2f} | {statistics.median(self.switches):.1f} |"
        )


def run(call: Callable[[], object], threads: int, each: int) -> tuple[float, float]:
    """Make calls in threads that begin together; give the seconds of wall and of CPU time."""
    start = threading.Barrier(threads + 1)

    def work() -> None:
        start.wait()
        for _ in range(each):
            call()

    running = [threading.Thread(target=work) for _ in range(threads)]
    for thread in running:
        thread.start()
    wall, cpu = time.perf_counter(), time.process_time()
    start.wait()
    for thread in running:
        thread.join()
    return time.perf_counter() - wall, time.process_time() - cpu


def nothing() -> None:
    """Do nothing."""


def floor(microseconds: float) -> Callable[[], object]:
    """Make a call that is a lock, one addition, and plain work, to cost as much as a call of ours."""
    lock, count = threading.Lock(), [0]

    def call(turns: int) -> None:
        number = 0
        for _ in range(turns):  # plain work, nothing more
            number += 1  # noqa: SIM113 - as above
        lock.acquire()
        count[0] += 1
        lock.release()

    def cost(turns: int) -> float:
        return min(run(lambda: call(turns), 1, 5_000)[1] for _ in range(5)) / 5_000 * 1e6

    empty, full = cost(0), cost(200)
    turns = max(0, round((microseconds - empty) / (full - empty) * 200))
    return lambda: call(turns)


def contend(call: Callable[[], object], rounds: int) -> tuple[Crowd, Crowd, float]:
    """Let one thread and eight make calls, in turns with the floor; give both, and how slow the machine is."""
    number = 5_000
    number = max(number, int(number / run(call, 1, number)[1] * SECONDS))
    ours, bare, empty = Crowd(), Crowd(), float("inf")
    ground = floor(1e6 / max(number / run(call, 1, number)[1] for _ in range(3)))
    for _ in range(rounds):
        ours.add(call, number)
        bare.add(ground, number)
        began = time.thread_time()
        for _ in range(20_000):
            nothing()
        empty = min(empty, (time.thread_time() - began) / 20_000 * 1e6)
    return ours, bare, max(1.0, empty / QUIET_CALL)


def judge(name: str, ours: Crowd, bare: Crowd, slowness: float) -> list[str]:
    """Say what is not as promised."""
    least, broken = PROMISED / slowness, []
    if max(ours.together) < least:
        broken.append(f"{name}: {max(ours.together):,.0f} calls/s of {THREADS} threads, {least:,.0f} asked for here")
    if ours.kept < KEPT * bare.kept:
        broken.append(f"{name}: {THREADS} threads keep {ours.kept:.2f} of the rate of one, the floor {bare.kept:.2f}")
    return broken


HEADER = f"""
| calls a second | one thread, CPU | {THREADS} threads, CPU | {THREADS} threads, wall | kept | switches per 1,000 |
|---|---|---|---|---|---|"""


def show(name: str, call: Callable[[], object], rounds: int = 15) -> list[str]:
    """Measure and print one case; give what is not as promised."""
    ours, bare, slowness = contend(call, rounds)
    print(ours.row(name))
    print(bare.row("its floor: a lock and as much plain work"))
    broken = judge(name, ours, bare, slowness)
    print(f"  {PROMISED:,} are {PROMISED / slowness:,.0f} here, {slowness:.2f} times as slow: ", end="")
    print("ok" if not broken else "MISSED: " + "; ".join(broken), flush=True)
    return broken


def circuit_call() -> Callable[[], object]:
    """Make a call that passes one closed circuit, with its three looks at the clock."""
    circuit, clock = Circuits(CircuitBreaker()).circuit("main", "claude"), time.monotonic

    def call() -> None:
        permit = circuit.enter(clock())
        began = clock()
        ended = clock()
        permit.record(False, ended - began, ended)

    return call


def limiter_call() -> Callable[[], object]:
    """Make a call that reserves at one limiter that refuses nobody."""
    state = LimiterState(RateLimit(requests_per_minute=6e9, burst=1.0, max_wait=None), time.monotonic())
    clock = time.monotonic
    return lambda: state.reserve(FACTS, COST, clock())


def main() -> int:
    """Measure the circuit, the limiter, and both for each call; with --check, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    circuit, limiter = circuit_call(), limiter_call()

    def both() -> None:
        limiter()
        circuit()

    print(HEADER)
    broken: list[str] = []
    for name, call in (("circuit", circuit), ("limiter", limiter), ("limiter and circuit", both)):
        broken += show(name, call, options.rounds)
    return 1 if options.check and broken else 0


if __name__ == "__main__":
    sys.exit(main())
