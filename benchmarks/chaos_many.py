"""Many calls in fair weather: the other mode of `chaos.py`. What stays behind: memory, files, threads, tasks.

Two things grow by design, up to a bound: the JSON decoder's cache of short strings (16,384), and the quota's holds of
streams that were left before their end, which are kept as uncertain for a time, here for five seconds.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import random
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay"), str(ROOT / "benchmarks")]

from chaos_callers import Book, call_once, call_once_async, everything, idle, settle  # noqa: E402
from chaos_processes import Process, files, running  # noqa: E402
from chaos_server import text_of  # noqa: E402

from claude_overlay import AsyncClaude, Bulkhead, CircuitBreaker, Claude, Resilience  # noqa: E402

if TYPE_CHECKING:
    from chaos_judge import Call

__all__ = ["Many"]

GROWN_MIB = 8.0


def resident() -> int:
    """Give the resident memory in KiB; 0 where the system does not say."""
    path = Path("/proc/self/status")
    return int(path.read_text(encoding="ascii").partition("VmRSS:")[2].split()[0]) if path.exists() else 0


def patient(strategy: Any, servers: list[Process]) -> Resilience:
    """Turn everything on, with limits that fair weather never reaches, not even on a loaded machine."""
    policies = everything(strategy, servers, (), rate=10**6, places=12, uncertain_for=5.0)
    breaker = replace(policies.breaker or CircuitBreaker(), slow_call_duration=60.0)
    bulkhead = replace(policies.bulkhead or Bulkhead(), max_wait=60.0)
    return replace(policies, deadline=120.0, attempt_timeout=60.0, breaker=breaker, bulkhead=bulkhead)


class Many:
    """Many calls in fair weather, and what stays behind."""

    def __init__(self, calls: int, seed: int) -> None:
        self.calls = calls
        self.seed = seed
        self.done = 0
        self.wrong: list[str] = []
        self.samples: list[tuple[int, int, int, int]] = []
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)

    def make(self) -> bool:
        """Make them; tell whether nothing grew."""
        with running(self.seed, "calm") as servers:
            before = (files(), threading.active_count())
            asyncio.run(self._main(servers))
            gc.collect()
            after = (files(), threading.active_count())
        for calls, memory, opened, tasks in self.samples:
            print(f"  {calls:8} calls: {memory / 1024:7.1f} MiB, {opened} files, {tasks} tasks")
        settled = self.samples[len(self.samples) // 5]
        grown = (self.samples[-1][1] - settled[1]) / 1024
        verdicts = {
            f"every answer is the right one ({len(self.wrong)} are not: {self.wrong[:3]})": not self.wrong,
            f"memory grew by {grown:.1f} MiB after the first fifth, at most {GROWN_MIB:.0f}": grown <= GROWN_MIB,
            f"files and threads {after}, before {before}": after <= before,
        }
        for text, holds in verdicts.items():
            print("  holds " if holds else "  BROKEN", text)
        return all(verdicts.values())

    async def _main(self, servers: list[Process]) -> None:
        with Claude("k", base_url=servers[0].base_url, resilience=patient("round_robin", servers)) as one:
            async with AsyncClaude("k", base_url=servers[0].base_url, resilience=patient("random", servers)) as other:
                threads = [threading.Thread(target=self._work, args=(one,), daemon=True) for _ in range(8)]
                for thread in threads:
                    thread.start()
                await asyncio.gather(*(self._work_async(other) for _ in range(16)))
                for thread in threads:
                    await asyncio.to_thread(thread.join)
                await settle()
                self.wrong += [*idle(one), *idle(other)]

    def _next(self) -> tuple[Call, dict[str, Any], random.Random]:
        number = next(self._numbers)
        chance = random.Random(f"{self.seed}/{number}")  # noqa: S311 - no secret
        kind = chance.choices(("create", "generated", "final", "close", "abandon"), (60, 15, 15, 5, 5))[0]
        book = Book(number)
        return *book.begin("many", kind, None), chance

    def _work(self, claude: Any) -> None:
        while self.done < self.calls:
            call, arguments, chance = self._next()
            try:
                outcome = call_once(claude, call, arguments, chance)
            except Exception as error:  # noqa: BLE001 - it is fair weather
                outcome = repr(error)
            self._count(call, outcome)

    async def _work_async(self, claude: Any) -> None:
        while self.done < self.calls:
            call, arguments, chance = self._next()
            try:
                outcome = await call_once_async(claude, call, arguments, chance)
            except Exception as error:  # noqa: BLE001 - it is fair weather
                outcome = repr(error)
            self._count(call, outcome)

    def _count(self, call: Call, outcome: str) -> None:
        found = (call.text or "").split(".")
        fine = outcome == "left" or (outcome == "ok" and call.text == text_of(call.digest, found[1]))
        with self._lock:
            self.done += 1
            if not fine:
                self.wrong.append(f"{call.kind} {outcome}")
            if self.done % max(1, self.calls // 20) == 0:
                tasks = 0
                with contextlib.suppress(RuntimeError):
                    tasks = len(asyncio.all_tasks())
                self.samples.append((self.done, resident(), files(), tasks))
