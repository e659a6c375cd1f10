"""Calls that are lost, or made twice, when one of three servers dies or hangs with 50 calls in flight.

    python benchmarks/failover.py [--calls 800] [--stop-calls 300] [--in-flight 50] [--only sync|async]
        [--timeout 2] [--check]

Three server processes on loopback, each with a log of what it executed. In the middle of the run one of them gets
`kill -9`, or SIGSTOP: it hangs, and is woken at the end, so that it executes what it had received. For each strategy,
blocking (threads) and asynchronous, with `resend_ambiguous="always"` and `"never"`. Printed: calls that gave an error
(lost), calls that were executed twice (twice), calls that were answered by another server than the first they were sent
to (moved), and how long those took altogether. Each row says at once whether it is as promised. Then how long after
SIGCONT a health monitor has the server back. What counts is the moment of the fault, with so many calls in flight: so a
row makes 800 calls, each strategy 3,200 with a killed server, and 300 with a hung one; `--calls 3000` for more.

With `--check`, fails unless: "always" loses nothing; "never" executes nothing twice, and loses no more than was in
flight and what it takes to notice (`eject_after`); moved calls take at most 250 ms longer at the 99th percentile than a
call and the median one that was in vain, and as much more as this machine is slower than that of the promise, by an
empty call (when a server hangs: and the attempt timeout); and the monitor is no later than its interval and one second.
A row that misses nothing but its times is made again, up to three times: other processes have their part there.
On a machine that is busy otherwise give a longer `--timeout`: a slow answer is not to be taken for a hung server.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay"), str(ROOT / "benchmarks")]

from contention import QUIET_CALL, nothing  # noqa: E402

from claude_overlay import AsyncClaude, Claude  # noqa: E402
from claude_overlay.errors import ClaudeError  # noqa: E402
from claude_overlay.reliability.events import EndpointEjected, EndpointReadmitted  # noqa: E402
from claude_overlay.reliability.failover import Endpoint, Failover  # noqa: E402
from claude_overlay.reliability.health import HealthCheck  # noqa: E402
from claude_overlay.reliability.resilience import Resilience  # noqa: E402
from claude_overlay.reliability.retry import RetryPolicy  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STRATEGIES = ("priority", "round_robin", "random", "sticky")
SERVERS = 3
CONVERSATIONS = 60
# Seconds. What a server takes for a call, at least and at most.
WORK = (0.02, 0.05)
# Seconds. Nothing but a fault of ours lets a call to a killed server wait: this only bounds the run.
NO_TIMEOUT = 60.0
EJECT_AFTER = 5
# The client's own address: nothing listens there, and nothing must go there.
HOME = "http://127.0.0.1:9"
ADDED_MS = 250.0
TRIES = 3
INTERVAL = 0.5
ANSWER = (
    b'{"id":"msg_1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"Hi"}],'
    b'"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}'
)


# --- a server


async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, log: int) -> None:
    """Answer requests, one after the other; each is written down when its execution begins."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            body = await reader.readexactly(int(length[1])) if length else b""
            named = re.search(rb"call-\d+", body)
            if named:
                os.write(log, named[0] + b"\n")
                await asyncio.sleep(random.uniform(*WORK))  # noqa: S311 - a load, not a secret
            writer.write(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: req_1\r\n"
                b"content-length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)
            )
            await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        writer.close()


async def serve(path: str) -> None:
    """Serve until killed; tell the port on standard output."""
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    server = await asyncio.start_server(lambda r, w: handle(r, w, log), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class Server:
    """A server process and its log."""

    def __init__(self, folder: str, number: int) -> None:
        self._log = Path(folder, f"{number}.log")
        self._log.touch()
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(self._log)], stdout=subprocess.PIPE, text=True
        )

    @cached_property
    def port(self) -> int:
        """Its port; waits until it serves. So all three begin at the same time."""
        return int(self._process.stdout.readline()) if self._process.stdout else 0

    def send(self, number: int) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def executed(self) -> list[str]:
        """Give the calls that it began to execute."""
        return self._log.read_text().split()

    def end(self) -> None:
        """Kill it."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


@contextmanager
def running() -> Iterator[list[Server]]:
    """Run three servers."""
    with tempfile.TemporaryDirectory() as folder:
        servers = [Server(folder, number) for number in range(SERVERS)]
        try:
            for server in servers:
                assert server.port, "a server did not begin"  # noqa: S101 - a program of ours
            yield servers
        finally:
            for server in servers:
                server.end()


# --- a run


def slowness() -> float:
    """Give how many times as slow this machine is now as that of the promise, by the CPU time of an empty call."""
    least = float("inf")
    for _ in range(20):
        began = time.thread_time()
        for _ in range(10_000):
            nothing()
        least = min(least, (time.thread_time() - began) / 10_000 * 1e6)
    return max(1.0, least / QUIET_CALL)


@dataclass
class Run:
    """One run, and what came of its calls."""

    strategy: str
    fault: str
    resend: str
    kind: str
    calls: int
    in_flight: int
    timeout: float
    done: int = 0
    flying: int = 0
    flying_at_fault: int = 0
    lost: list[str] = field(default_factory=list)
    direct: list[float] = field(default_factory=list)
    moved: list[float] = field(default_factory=list)
    twice: int = 0
    missing: int = 0
    elapsed: float = 0.0
    slowness: float = 1.0  # of this machine
    took: float = 0.0  # with its servers' beginning and end

    def answered(self, attempts: tuple[Any, ...], began: float) -> None:
        """Take a call that was answered."""
        took = (time.perf_counter() - began) * 1e3
        (self.direct if len({one.endpoint for one in attempts}) == 1 else self.moved).append(took)
        self.done += 1

    def failed(self, error: ClaudeError) -> None:
        """Take a call that was not."""
        self.lost.append(f"{type(error).__name__}: {[one.kind for one in error.attempts]}")
        self.done += 1

    def count(self, servers: list[Server]) -> None:
        """Read the servers' logs."""
        executed = Counter(name for server in servers for name in server.executed())
        self.twice = sum(count > 1 for count in executed.values())
        self.missing = max(0, self.done - len(self.lost) - len(executed))

    @property
    def faults(self) -> list[str]:
        """Say what is not as promised, but for the times."""
        found = []
        if self.resend == "always" and self.lost:
            found.append(f"{len(self.lost)} lost: {Counter(self.lost)}")
        if self.resend == "never" and self.twice:
            found.append(f"{self.twice} executed twice")
        if len(self.lost) > self.flying_at_fault + EJECT_AFTER:
            found.append(f"{len(self.lost)} lost, {self.flying_at_fault} in flight: {Counter(self.lost)}")
        if self.missing:
            found.append(f"{self.missing} answered and not executed")
        return found

    @property
    def lateness(self) -> list[str]:
        """Say which times are not as promised."""
        timeout = self.timeout * 1e3 if self.fault == "stop" else 0.0
        allowed = ADDED_MS * self.slowness + timeout + percentile(self.direct, 99) + percentile(self.direct, 50)
        late = percentile(self.moved, 99)
        return [f"p99 of moved calls {late:.0f} ms, allowed {allowed:.0f} ms"] if late > allowed else []


def policies(run: Run, servers: list[Server], hooks: tuple[Callable[[Any], object], ...] = ()) -> Resilience:
    """Make the policies of a run. No budget: what is measured is what failover does, not what a budget withholds."""
    endpoints = [
        Endpoint(base_url=f"http://127.0.0.1:{server.port}", api_key="k", name=str(number), priority=number)
        for number, server in enumerate(servers)
    ]
    return Resilience(
        failover=Failover(endpoints, strategy=run.strategy, eject_after=EJECT_AFTER),  # type: ignore[arg-type]
        retry=RetryPolicy(max_attempts=4, initial_backoff=0.05, max_backoff=0.2, resend_ambiguous=run.resend),  # type: ignore[arg-type]
        attempt_timeout=run.timeout if run.fault == "stop" else NO_TIMEOUT,
        health=HealthCheck(interval=INTERVAL, healthy_after=1, jitter=0.0),
        hooks=hooks,
    )


def arguments(number: int) -> dict[str, Any]:
    """Make a call that a server's log can tell from others."""
    messages = [{"role": "user", "content": f"call-{number}"}]
    return {"model": "m", "max_tokens": 8, "messages": messages}


def break_one(run: Run, servers: list[Server]) -> None:
    """Kill or stop the first server, the preferred one of "priority"."""
    run.flying_at_fault = run.flying
    servers[0].send(signal.SIGKILL if run.fault == "kill" else signal.SIGSTOP)


def with_keys(claude: Any) -> list[Any]:
    """Give a copy of the client for each conversation."""
    return [claude.with_options(sticky_key=f"conversation-{number}") for number in range(CONVERSATIONS)]


def run_sync(run: Run, servers: list[Server]) -> None:
    """Make the calls in threads."""
    numbers = itertools.count()
    lock = threading.Lock()
    half = threading.Event()

    def work() -> None:
        while (number := next(numbers)) < run.calls:
            began = time.perf_counter()
            with lock:
                run.flying += 1
            try:
                answer = copies[number % CONVERSATIONS].messages.create.with_response(**arguments(number))
                outcome: Any = answer.metadata.attempts
            except ClaudeError as error:
                outcome = error
            with lock:
                run.flying -= 1
                run.failed(outcome) if isinstance(outcome, ClaudeError) else run.answered(outcome, began)
                if run.done == run.calls // 2:
                    half.set()

    with Claude("k", base_url=HOME, timeout=NO_TIMEOUT, resilience=policies(run, servers)) as claude:
        copies = with_keys(claude)
        threads = [threading.Thread(target=work) for _ in range(run.in_flight)]
        for thread in threads:
            thread.start()
        half.wait()
        break_one(run, servers)
        for thread in threads:
            thread.join()


def run_async(run: Run, servers: list[Server]) -> None:
    """Make the calls in tasks."""

    async def main() -> None:
        numbers = iter(range(run.calls))
        half = asyncio.Event()

        async def work() -> None:
            for number in numbers:
                began = time.perf_counter()
                run.flying += 1
                try:
                    answer = await copies[number % CONVERSATIONS].messages.create.with_response(**arguments(number))
                    run.answered(answer.metadata.attempts, began)
                except ClaudeError as error:
                    run.failed(error)
                run.flying -= 1
                if run.done == run.calls // 2:
                    half.set()

        async with AsyncClaude("k", base_url=HOME, timeout=NO_TIMEOUT, resilience=policies(run, servers)) as claude:
            copies = with_keys(claude)
            async with asyncio.TaskGroup() as tasks:
                for _ in range(run.in_flight):
                    tasks.create_task(work())
                await half.wait()
                break_one(run, servers)

    asyncio.run(main())


def make(run: Run) -> Run:
    """Make one run, with servers of its own."""
    started = time.perf_counter()
    with running() as servers:
        began = time.perf_counter()
        (run_sync if run.kind == "sync" else run_async)(run, servers)
        run.elapsed = time.perf_counter() - began
        if run.fault == "stop":
            servers[0].send(signal.SIGCONT)
            time.sleep(0.3)  # it executes what it had received
        run.count(servers)
    run.took = time.perf_counter() - started
    return run


# --- the way back


def way_back() -> float:
    """Hang a server, wake it, and give the seconds until a health monitor has it back."""
    told: list[Any] = []
    ejected, back = threading.Event(), threading.Event()

    def hook(event: Any) -> None:
        told.append(event)
        if isinstance(event, EndpointEjected):
            ejected.set()
        if isinstance(event, EndpointReadmitted):
            back.set()

    run = Run("priority", "stop", "always", "sync", 0, 0, 1.0)
    with running() as servers:
        resilience = policies(run, servers, (hook,))
        with Claude("k", base_url=HOME, resilience=resilience) as claude:
            servers[0].send(signal.SIGSTOP)
            for number in range(5):
                claude.messages.create(**arguments(number))
            ejected.wait()
            with claude.health_monitor():
                time.sleep(1.0)
                servers[0].send(signal.SIGCONT)
                woken = time.perf_counter()
                back.wait(60)
                return time.perf_counter() - woken


# --- the report


def percentile(values: list[float], percent: int) -> float:
    """Give a percentile; 0 of nothing."""
    if len(values) < 2:  # noqa: PLR2004 - statistics needs two
        return values[0] if values else 0.0
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def line(run: Run) -> str:
    """Show one run."""
    return (
        f"{run.kind:6}{run.strategy:13}{run.fault:6}{run.resend:8}{len(run.lost):5}{run.twice:7}{len(run.moved):7}"
        f"{percentile(run.direct, 50):8.0f}{percentile(run.direct, 99):8.0f}"
        f"{percentile(run.moved, 50):9.0f}{percentile(run.moved, 99):9.0f}"
        f"{run.flying_at_fault:10}{run.calls:7}{run.calls / run.elapsed:9.0f}{run.took:7.1f}"
    )


def main() -> int:
    """Make all runs; with --check tell what is not as promised."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--calls", type=int, default=800)
    parser.add_argument("--stop-calls", type=int, default=300, help="calls of a row in which a server hangs")
    parser.add_argument("--in-flight", type=int, default=50)
    parser.add_argument("--only", choices=["sync", "async"])
    parser.add_argument("--timeout", type=float, default=2.0, help="of an attempt at a hung server, in seconds")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.serve))
        return 0
    print(f"{options.in_flight} in flight, {SERVERS} servers; times of calls in milliseconds, of rows in seconds")
    print(
        f"{'':6}{'strategy':13}{'fault':6}{'resend':8}{'lost':>5}{'twice':>7}{'moved':>7}"
        f"{'p50':>8}{'p99':>8}{'mvd p50':>9}{'mvd p99':>9}{'in flight':>10}{'calls':>7}{'calls/s':>9}{'took':>7}"
    )
    broken: list[str] = []
    began = time.perf_counter()
    kinds = [options.only] if options.only else ["sync", "async"]
    rows = list(itertools.product(kinds, ("kill", "stop"), ("always", "never"), STRATEGIES))
    for number, (kind, fault, resend, strategy) in enumerate(rows, 1):
        calls = options.calls if fault == "kill" else options.stop_calls
        for _ in range(TRIES):
            run = make(Run(strategy, fault, resend, kind, calls, options.in_flight, options.timeout))
            run.slowness = slowness()
            found = run.faults + run.lateness
            if run.faults or not run.lateness:
                break
        print(f"{line(run)}  {number:2}/{len(rows)} {'FAILED: ' + '; '.join(found) if found else 'ok'}", flush=True)
        broken += [f"{kind} {strategy} {fault} {resend}: {one}" for one in found]
    seconds = way_back()
    print(f"back after SIGCONT: {seconds:.2f} s (probes every {INTERVAL} s)")
    if seconds > INTERVAL + 1.0:
        broken.append(f"back only after {seconds:.2f} s")
    for one in broken:
        print(f"NOT AS PROMISED: {one}")
    print(f"{len(rows)} rows in {time.perf_counter() - began:.0f} s: {'NOT as promised' if broken else 'as promised'}")
    return 1 if options.check and broken else 0


if __name__ == "__main__":
    sys.exit(main())
