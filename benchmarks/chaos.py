"""Real processes, real sockets, bad weather: threads and tasks against three servers, and a judgement of it all.

    python benchmarks/chaos.py [--seconds 60] [--seed 1] [--faults rst,hole] [--only sync] [--check]
    python benchmarks/chaos.py --calls 100000 [--check]

Three servers (`chaos_server`) answer late, cut, garbled, with errors or not at all, as their seeded weather wants; one
after the other is killed with -9 and started again, or stopped and continued. Threads with `Claude` and tasks with
`AsyncClaude`, at most 52 calls in flight, make calls, read streams, leave them open, close and cancel them: without
policies, with retries and a budget, and with everything in each of the four strategies of failover. The servers write
down what reaches them, the callers what they get; `chaos_judge` compares the two afterwards. In the end the weather
clears: all clients must be well again, and nothing may be left over. The weather and what callers do are seeded; the
operating system's part is not.

With `--calls` there is no bad weather: so many calls, and the memory, files, threads and tasks after them.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import dataclasses
import faulthandler
import gc
import random
import signal
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay"), str(ROOT / "benchmarks")]

from chaos_callers import Book, call_once, call_once_async, cast, idle, settle, work, work_async  # noqa: E402
from chaos_judge import RULES, Call, ClientSpec, Evidence  # noqa: E402
from chaos_many import Many  # noqa: E402
from chaos_processes import Deed, Process, files, running, torment  # noqa: E402
from chaos_server import FAULTS  # noqa: E402

from claude_overlay import AsyncClaude  # noqa: E402
from claude_overlay.errors import ClaudeError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60.0
"""Seconds after which a caller that has not ended hangs."""
LATE = 0.25
"""Seconds from which the event loop counts as having stood still."""
GOOD_CALLS = 5
"""So many good calls in a row, and a client is well."""
THREADS, TASKS = {"zero": 3, "retry": 3, "all": 4}, {"zero": 4, "retry": 4, "all": 5}
WELL_AGAIN = 12.0
"""Seconds in which every client must be well again: the longest ejection, and the longest an open circuit stays so."""


class Pulse:
    """Tells how late the event loop was, and when: a loop that got no processor cannot keep a deadline.

    Attributes:
        late: from when to when no task ran, and what the loop's thread was doing in the middle of it.
    """

    def __init__(self) -> None:
        self.late: list[tuple[float, float, str]] = []
        self._beat = time.monotonic()
        self._doing = ""
        self._over = threading.Event()
        self._thread = threading.get_ident()

    async def beat(self) -> None:
        """Beat for ever."""
        watch = threading.Thread(target=self._watch, daemon=True)
        watch.start()
        try:
            while True:
                await asyncio.sleep(0.05)
                now = time.monotonic()
                if now - self._beat > LATE:
                    self.late.append((self._beat, now, self._doing))
                self._beat, self._doing = now, ""
        finally:
            self._over.set()
            watch.join()

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            if time.monotonic() - self._beat > LATE and not self._doing:
                frame = sys._current_frames().get(self._thread)  # noqa: SLF001 - there is no other way
                self._doing = "".join(traceback.format_stack(frame, limit=6)) if frame else ""


class Run:
    """One run and all that comes of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.book = Book()
        self.by_id: dict[int, Call] = {}
        self.deeds: list[Deed] = []
        self.changes: dict[str, list[Any]] = {}
        self.left: list[str] = []
        self.well: dict[str, float] = {}
        self.specs: dict[str, ClientSpec] = {}
        self.evidence = Evidence({}, [], {})
        self.pulse = Pulse()
        self.ends = 0.0

    def over(self) -> bool:
        """Tell whether callers shall stop."""
        return time.monotonic() >= self.ends

    def make(self) -> None:
        """Make the run."""
        options = self.options
        with running(options.seed, options.faults) as servers:
            before = (files(), threading.active_count())
            began = time.monotonic()
            self.ends = began + options.seconds
            over = threading.Event()
            tormentor = threading.Thread(
                target=torment, args=(servers, options.seed, over, self.deeds), kwargs={"hold": options.hold}
            )
            if not options.mild:
                tormentor.start()
            try:
                asyncio.run(self._both(servers, over, tormentor))
                gc.collect()
                self._compare(before)
                seconds = time.monotonic() - began
                log = [entry for server in servers for entry in server.log()]
                stopped = [span for server in servers for span in server.stopped]
                self.evidence = Evidence(self.book.calls, log, self.specs, stopped, seconds, self.pulse.late)
                self.left += [text for server in servers for text in server.complaints()]
            finally:
                over.set()
                for server in servers:
                    server.kill()

    async def _both(self, servers: list[Process], over: threading.Event, tormentor: threading.Thread) -> None:
        """Run threads and tasks; then let the weather clear."""
        only = self.options.only
        pulse = asyncio.create_task(self.pulse.beat())
        blocking = cast(servers, self.by_id, self.changes, only, is_async=False)
        waiting = cast(servers, self.by_id, self.changes, only, is_async=True)
        everyone = {**blocking, **waiting}
        self.specs = {name: spec for name, (_, spec) in everyone.items()}
        with contextlib.ExitStack() as monitors:
            for name, (claude, _) in everyone.items():
                _ = claude.messages  # what is imported at first use shall not stop the loop in the middle of it
                if name == "sync priority":
                    monitors.enter_context(claude.health_monitor())
            meddler = asyncio.create_task(self._meddle(list(everyone.values())))
            await self._callers(blocking, waiting)
            over.set()
            await meddler
            if tormentor.ident is not None:
                await asyncio.to_thread(tormentor.join)
            for server in servers:
                server.send(signal.SIGUSR1)
            await self._clear_up(blocking, waiting)
        await settle()
        self.left += [f"{name}: {one}" for name, (claude, _) in everyone.items() for one in idle(claude)]
        for name, (claude, spec) in everyone.items():
            if spec.hooked:
                mine = [event for call in self.book.calls.values() if call.client == name for event in call.events]
                self.left += [f"{name}: {one}" for one in retold(claude, mine, self.changes[name])]
        for claude, _ in blocking.values():
            claude.close()
        for claude, _ in waiting.values():
            await claude.aclose()
        pulse.cancel()
        await asyncio.wait([pulse])
        await settle()
        self.left += [f"task {task}" for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    async def _callers(self, blocking: dict[str, Any], waiting: dict[str, Any]) -> None:
        """Let all callers call until the time is over."""

        def several(clients: dict[str, Any], numbers: dict[str, int]) -> Iterator[tuple[Any, ...]]:
            for name, (claude, _) in clients.items():
                for place in range(numbers.get(name.split()[1], numbers["all"])):
                    chance = random.Random(f"{self.options.seed}/{name}/{place}")  # noqa: S311 - no secret
                    yield name, claude, self.book, chance, self.over

        threads = [threading.Thread(target=work, args=one, daemon=True) for one in several(blocking, THREADS)]
        for thread in threads:
            thread.start()
        tasks = [asyncio.create_task(work_async(*one)) for one in several(waiting, TASKS)]
        late = (await asyncio.wait(tasks, timeout=self.options.seconds + PATIENCE))[1] if tasks else set()
        for thread in threads:
            await asyncio.to_thread(thread.join, max(0.0, self.ends + PATIENCE - time.monotonic()))
        if late or any(thread.is_alive() for thread in threads):
            faulthandler.dump_traceback(all_threads=True)
            self.left.append(f"{len(late)} tasks and {sum(one.is_alive() for one in threads)} threads hang: {late}")

    async def _meddle(self, clients: list[Any]) -> None:
        """Change policies under the calls, as a configuration file may: places, open time, weights."""
        chance = random.Random(f"{self.options.seed}/meddle")  # noqa: S311 - no secret
        while not self.over():
            await asyncio.sleep(0.2 + 1.5 * chance.random())
            claude = chance.choice(clients)[0]
            policies = claude.resilience
            if policies is None or policies.bulkhead is None:
                continue
            bulkhead = dataclasses.replace(policies.bulkhead, max_concurrent=chance.choice((1, 2, 3, 5)))
            breaker = dataclasses.replace(policies.breaker, open_for=chance.choice((0.3, 0.5)))
            endpoints = list(policies.failover.endpoints)
            chance.shuffle(endpoints)
            failover = dataclasses.replace(policies.failover, endpoints=endpoints)
            claude.apply_resilience(
                dataclasses.replace(policies, bulkhead=bulkhead, breaker=breaker, failover=failover)
            )

    async def _clear_up(self, blocking: dict[str, Any], waiting: dict[str, Any]) -> None:
        """Call until each client is well: `GOOD_CALLS` good calls in a row."""
        began = time.monotonic()
        chance = random.Random(0)  # noqa: S311 - no secret

        async def heal(name: str, claude: Any, *, is_async: bool) -> None:
            good = 0
            while good < GOOD_CALLS and time.monotonic() < began + 3 * WELL_AGAIN:
                call, arguments = self.book.begin(name, "create", None)
                try:
                    if is_async:
                        outcome = await call_once_async(claude, call, arguments, chance)
                    else:
                        outcome = await asyncio.to_thread(call_once, claude, call, arguments, chance)
                except ClaudeError as error:
                    self.book.failed(call, error)
                    good = 0
                    await asyncio.sleep(0.1)
                else:
                    self.book.done(call, outcome)
                    good += 1
            self.well[name] = time.monotonic() - began if good == GOOD_CALLS else float("inf")

        healing = [asyncio.create_task(heal(name, one, is_async=False)) for name, (one, _) in blocking.items()]
        healing += [asyncio.create_task(heal(name, one, is_async=True)) for name, (one, _) in waiting.items()]
        await asyncio.gather(*healing)

    def _compare(self, before: tuple[int, int]) -> None:
        """Look for files and threads that are left over. The executor of `asyncio.run` ends with it."""
        after = (files(), threading.active_count())
        for what, was, now in zip(("open files", "threads"), before, after, strict=True):
            if now > was:
                self.left.append(f"{now} {what}, {was} before")


def retold(claude: Any, mine: list[Any], changes: list[Any]) -> Iterator[str]:
    """Say where states differ from what the events told: replayed, they must come to the same."""
    runtime = claude.client.runtime
    for circuit in runtime.circuits.all():
        told = [
            one.new for one in changes if type(one).__name__ == "CircuitChanged" and one.endpoint == circuit.endpoint
        ]
        if (told or ["closed"])[-1] != circuit.state:
            yield f"circuit {circuit.endpoint} is {circuit.state}, told {told[-3:]}"
    for health in runtime.endpoints.metrics().endpoints:
        moves = [type(one).__name__ for one in changes if getattr(one, "endpoint", None) == health.name]
        moves = [one for one in moves if one in {"EndpointEjected", "EndpointReadmitted"}]
        if moves != ["EndpointEjected", "EndpointReadmitted"] * (len(moves) // 2) + ["EndpointEjected"] * (
            len(moves) % 2
        ):
            yield f"endpoint {health.name}: {moves}"
    settled = [one for one in mine if type(one).__name__ == "QuotaSettled"]
    billed = sum(
        one.usage.input_tokens + one.usage.output_tokens for one in settled if one.result == "settled" and one.usage
    )
    total = runtime.ledger.usage(time.time()).month.total
    for what, ours, theirs in (
        ("tokens used", total.used.tokens, billed),
        ("requests used", total.used.requests, sum(one.result == "settled" for one in settled)),
        ("requests uncertain", total.uncertain.requests, sum(one.result == "uncertain" for one in settled)),
    ):
        if ours != theirs:
            yield f"quota: {ours} {what}, told {theirs}"


def recovery(run: Run) -> Iterator[str]:
    """Tell how soon clients left out a server that was killed or stopped, and how soon they had it back."""
    hooked = [name for name in run.changes if run.specs[name].hooked]
    for kind in ("kill", "stop"):
        out: list[float] = []
        back: list[float] = []
        first: list[float] = []
        spells = [(deed, name) for deed in run.deeds if deed.kind == kind for name in hooked]
        for deed, name in spells:
            changes = [one for one in run.changes[name] if getattr(one, "endpoint", None) == deed.server]
            gone = [one.time for one in changes if type(one).__name__ == "EndpointEjected"]
            again = [one.time for one in changes if type(one).__name__ == "EndpointReadmitted"]
            came = [
                one["at"]
                for one in run.evidence.log
                if one["server"] == deed.server and run.book.calls[one["call"]].client == name
            ]
            soon = [at - deed.at for at in gone if deed.at <= at <= deed.until]
            if soon:
                out.append(soon[0])
                back += [at - deed.until for at in again if at > deed.until][:1]
                first += [at - deed.until for at in came if at > deed.until][:1]
        yield (
            f"{kind} ({len(spells)} x client): ejected after {spread(out)}; "
            f"when it was back, readmitted after {spread(back)}, first request after {spread(first)}"
        )


def spread(values: list[float]) -> str:
    """Show a distribution."""
    if not values:
        return "-"
    ranked = sorted(values)
    return f"p50 {ranked[len(ranked) // 2]:.2f} max {ranked[-1]:.2f} s (n={len(ranked)})"


def report(run: Run) -> bool:
    """Print what came of a run; tell whether all promises were kept."""
    evidence = run.evidence
    calls = list(evidence.calls.values())
    print(
        f"seed {run.options.seed}: {len(calls)} calls, {len(evidence.log)} requests arrived, {evidence.seconds:.0f} s"
    )
    deeds = dict(Counter(deed.kind for deed in run.deeds))
    print("  torment:", deeds, "faults:", dict(Counter(one["fault"] for one in evidence.log).most_common()))
    for name in evidence.clients:
        mine = [call for call in calls if call.client == name]
        ends = Counter(call.outcome if call.outcome != "error" else call.error for call in mine)
        arrived = sum(len(evidence.arrivals[call.number]) for call in mine)
        well = run.well.get(name, float("inf"))
        print(
            f"  {name:18}{len(mine):6} calls{arrived:6} arrivals, well after {well:5.2f} s:", dict(ends.most_common())
        )
    for told in recovery(run):
        print("  ", told)
    late = max(run.pulse.late, key=lambda span: span[1] - span[0], default=(0.0, 0.0, ""))
    print(f"  the event loop stood still {len(run.pulse.late)} times, at most {late[1] - late[0]:.2f} s")
    if late[1] - late[0] > 1.0:
        print(late[2])
    fine = True
    for rule in RULES:
        broken = rule(evidence)
        print("  holds " if not broken else f"  BROKEN {len(broken)}x", (rule.__doc__ or "").strip())
        for one in broken[:6]:
            print("      ", one)
        fine = fine and not broken
    ill = [name for name, seconds in run.well.items() if seconds > WELL_AGAIN]
    print("  BROKEN" if run.left else "  holds ", "Nothing is left over: places, leases, holds, tasks, threads, files.")
    for one in run.left:
        print("      ", one)
    again = f"Every client is well within {WELL_AGAIN:.0f} s after the weather has cleared."
    print("  BROKEN" if ill else "  holds ", again, *ill)
    return fine and not run.left and not ill


async def warm_up() -> None:
    """Import what the first call would, so that it does not hold the event loop up in the middle of a run."""
    with contextlib.suppress(ClaudeError):
        async with AsyncClaude("k", base_url="http://127.0.0.1:9") as claude:
            await claude.models.retrieve("m")


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", default=",".join(FAULTS), help="which; calm for none")
    parser.add_argument("--only", default="", help='clients whose name has this in it: "sync ", "zero", "async random"')
    parser.add_argument("--calls", type=int, help="so many calls in fair weather, and nothing else")
    parser.add_argument("--mild", action="store_true", help="neither kill nor stop a server")
    parser.add_argument("--hold", type=float, default=3.0, help="most seconds for which a server is dead or stopped")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    faulthandler.enable()
    gc.set_threshold(200, 5, 5)  # let the collector come at every inconvenient moment
    asyncio.run(warm_up())

    if options.calls:
        return int(not Many(options.calls, options.seed).make() and options.check)
    run = Run(options)
    run.make()
    return int(not report(run) and options.check)


if __name__ == "__main__":
    sys.exit(main())
