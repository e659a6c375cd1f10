"""One contestant, one case, one fresh process: `python worker.py contestant case url [--smoke]`; prints JSON.

Started by `rounds`. CPU and wall time are those of the timed calls alone; what they gave is compared with what the case
expects, before and after, outside the timed part. Of memory it tells the peak of the process, and how far the timed
part went beyond what was there before it.
"""

from __future__ import annotations

import argparse
import gc
import json
import socket
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
# The folder of this file holds names that are too common to be importable from everywhere.
sys.path[0] = str(ROOT)

from benchmarks.side_by_side import plan, reads  # noqa: E402 - the path is set above
from benchmarks.side_by_side.case import Case, Job, Scene  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_KIB = 1024


def memory(name: str) -> int:
    """Bytes of `VmHWM` (the peak) or `VmRSS` of this process; 0 where the kernel does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * _KIB for line in lines if line.startswith(name + ":")), 0)


def forget_peak() -> None:
    """Begin the peak anew, where the kernel can do that."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def server_cpu(url: str) -> float:
    """CPU seconds of the server so far; 0 without a server."""
    if not url:
        return 0.0
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=60) as link:
        link.sendall(b"GET /stats HTTP/1.1\r\nhost: stats\r\nconnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: link.recv(65536), b""))
    return float(json.loads(answer.partition(b"\r\n\r\n")[2])["cpu"])


def check(case: Case, job: Job, result: Any) -> None:
    """Compare what a call gave with what it should give.

    Raises:
        SystemExit: It is something else: nothing was measured.
    """
    wanted = dict(case.expects()) if case.expects else {}
    found = dict(job.seen(result))
    if found != wanted:
        raise SystemExit(f"{case.name}: saw {found}, expected {wanted}")


def timed(once: Callable[[], Any], repetitions: int) -> tuple[Any, float, float]:
    """Call it so many times; give the last result, CPU seconds and wall seconds."""
    result = None
    numbers = range(repetitions)
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in numbers:
        result = once()
    return result, time.process_time() - cpu, time.perf_counter() - wall


def warm_up(case: Case, job: Job, times: int) -> dict[str, float]:
    """Do the job untimed, and compare what it gives; give the reads of an item, where they are counted."""
    if not times:
        return {}
    with reads.counted() if case.counts_reads else nullcontext() as count:
        for _ in range(times):
            result = job.once()
    check(case, job, result)
    return {"reads": count.reads / (times * case.items)} if count is not None else {}


def warmed(case: Case, contestant: str, scene: Scene) -> None:
    """Do the job of another case once, where this one is too long to be its own warm-up."""
    if case.warmed_by is not None:
        other = plan.find(case.warmed_by)
        with plan.job(contestant, other)(scene, **other.arguments) as job:
            warm_up(other, job, 1)


def measure(case: Case, job: Job, url: str, *, smoke: bool) -> dict[str, float]:
    """Warm up, check, time, check; give the figures, per item."""
    counted = warm_up(case, job, min(case.warmup, 1) if smoke else case.warmup)
    repetitions = 1 if smoke else case.repetitions
    gc.collect()
    peak, before = memory("VmHWM"), memory("VmRSS")
    forget_peak()
    served = server_cpu(url)
    result, cpu, wall = timed(job.once, repetitions)
    served = server_cpu(url) - served
    reached = memory("VmHWM")
    items = repetitions * case.items
    figures: dict[str, float] = {"cpu": cpu / items, "wall": wall / items, "server_cpu": served / items}
    figures |= {"peak": max(peak, reached), "grown": max(reached - before, 0)}
    check(case, job, result)
    more: Mapping[str, float] = job.more(result) if job.more else {}
    return {**figures, **counted, **more}


def main() -> int:
    """Do the job and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("contestant")
    parser.add_argument("case")
    parser.add_argument("url", help="of the server; empty when there is none")
    parser.add_argument(
        "--smoke", action="store_true", help="one call: to compile everything, and to see that it works"
    )
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    case = plan.find(asked.case)
    scene = Scene(url=asked.url, quick=asked.quick)
    job_of = plan.job(asked.contestant, case)
    warmed(case, asked.contestant, scene)
    with job_of(scene, **case.arguments) as job:
        figures = measure(case, job, asked.url, smoke=asked.smoke)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
