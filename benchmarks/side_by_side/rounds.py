"""Takes the samples: a fresh process for each, in turns, pinned to a core that the server does not use.

Decides what is kept of a sample. Which samples there are is decided by `plan`, what they mean by `figures`.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.side_by_side import environment, plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from benchmarks.side_by_side.plan import Turn

__all__ = ["BEFORE", "Sample", "Stage", "cores", "serving", "take"]

_HERE = Path(__file__).resolve().parent
# The contestant that is ours as it is in another checkout.
BEFORE = "before"
_LIMIT_SECONDS = 1800.0
_TAIL = """
import json as _j, sys as _s
_m = len(_s.modules)
_h = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print("\\n" + _j.dumps({"modules": _m, "peak": int(_h[0]) * 1024 if _h else 0}))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What one process measured.

    Attributes:
        case: The name of the case.
        contestant: Who did it.
        round: In which round, from 1.
        figures: By name: seconds, bytes, counts.
        missing: Why there are no figures.
        took: Wall seconds of the whole process, with start, set-up and warm-up: where the time of the run went.
        used: CPU seconds of it.
    """

    case: str
    contestant: str
    round: int
    figures: Mapping[str, float] = field(default_factory=dict)
    missing: str | None = None
    took: float = 0.0
    used: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What all samples of a run share.

    Attributes:
        url: The server's.
        python: The interpreter of the environment.
        trees: Our packages, by contestant: `ours`, and `before` where two are compared.
        quick: A quick run.
    """

    url: str
    python: Path
    trees: Mapping[str, tuple[Path, ...]]
    quick: bool = False


def cores() -> tuple[int | None, int | None]:
    """Give the core of the clients and the core of the server; None where there is but one, or no way to choose."""
    if not hasattr(os, "sched_getaffinity"):
        return None, None
    usable = sorted(os.sched_getaffinity(0))
    return (usable[0], usable[-1]) if len(usable) > 1 else (None, None)


@contextmanager
def serving(core: int | None) -> Iterator[str]:
    """Run the server; give its URL."""
    command = [sys.executable, str(_HERE / "server.py"), *(["--core", str(core)] if core is not None else [])]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None  # noqa: S101 - asked for above
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.communicate()


def take(
    turns: Iterable[Turn], stage: Stage, tell: Callable[[Turn, Sample], None], failed: set[tuple[str, str]]
) -> list[Sample]:
    """Take the samples in that order; those of round 0 are not kept.

    Args:
        turns: What to take.
        stage: Where.
        tell: Is told of each sample.
        failed: Case and contestant of those that failed: they are asked no more. It grows here.
    """
    kept: list[Sample] = []
    for turn in turns:
        if (turn.case.name, turn.contestant) in failed:
            continue
        sample = _sample(turn, stage)
        tell(turn, sample)
        if sample.missing is not None:
            failed.add((turn.case.name, turn.contestant))
        if turn.round:
            kept.append(sample)
    return kept


def _sample(turn: Turn, stage: Stage) -> Sample:
    measure = _program if turn.case.kind == "program" else _worker
    began, before = time.monotonic(), _used()
    figures: dict[str, float] = {}
    reason = None
    try:
        figures = measure(turn, stage)
    except (subprocess.SubprocessError, ImportError, AttributeError, ValueError) as error:
        said = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
        reason = said[-1] if said else type(error).__name__
    return Sample(
        case=turn.case.name,
        contestant=turn.contestant,
        round=turn.round,
        figures=figures,
        missing=reason,
        took=round(time.monotonic() - began, 3),
        used=round(_used() - before, 3),
    )


def _used() -> float:
    """CPU seconds of all processes that have been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _worker(turn: Turn, stage: Stage) -> dict[str, float]:
    who = "ours" if turn.contestant == BEFORE else turn.contestant
    command = [str(_python(turn, stage)), str(_HERE / "worker.py"), who, turn.case.name, stage.url]
    command += [*(["--smoke"] if not turn.round else []), *(["--quick"] if stage.quick else [])]
    done = subprocess.run(
        command,
        env=_variables(turn, stage),
        check=True,
        capture_output=True,
        text=True,
        timeout=_LIMIT_SECONDS,
    )
    return _last_object(done.stdout)


def _program(turn: Turn, stage: Stage) -> dict[str, float]:
    """Time a program from its start to its end, as the kernel counts it."""
    who = "ours" if turn.contestant == BEFORE else turn.contestant
    text = plan.program(who, turn.case) + _TAIL
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(_python(turn, stage)), "-c", text],
        cwd=environment.ROOT,
        env=_variables(turn, stage),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None  # noqa: S101 - asked for above
    assert process.stderr is not None  # noqa: S101 - asked for above
    printed = process.stdout.read()
    complaint = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "python -c", printed, complaint)
    items = turn.case.items
    times = {"cpu": (used.ru_utime + used.ru_stime) / items, "wall": wall / items}
    return {**times, **_objects(printed)}


def _python(turn: Turn, stage: Stage) -> Path:
    return stage.python if turn.case.interpreter == "bench" else environment.dev_python()


def _variables(turn: Turn, stage: Stage) -> dict[str, str]:
    return environment.variables(stage.trees.get(turn.contestant, ()), stage.url)


def _last_object(printed: str) -> dict[str, float]:
    found: dict[str, float] = json.loads(printed.strip().splitlines()[-1])
    return found


def _objects(printed: str) -> dict[str, float]:
    """Join the JSON objects that a program printed, a line each; other lines are the program's own talk."""
    found: dict[str, float] = {}
    for line in printed.splitlines():
        if line.startswith("{"):
            found |= json.loads(line)
    return found
