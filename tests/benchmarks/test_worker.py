"""`make bench` still works: the server serves, a worker of each contestant does its job, and what it gives is checked.

Nothing is timed here. Who is not installed is left out: the official SDK and msgspec are where `make bench` put them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from benchmarks.side_by_side import environment, plan, rounds
from benchmarks.side_by_side.plan import Turn
from benchmarks.side_by_side.rounds import Sample, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

TREE = (environment.ROOT / "generated", environment.ROOT / "overlay")
BENCH = environment.BUILD / "venv" / "bin" / "python"
FIGURES = {"cpu", "wall", "server_cpu", "peak", "grown"}


def interpreter(contestant: str) -> Path:
    """Give one that has what the contestant needs."""
    return BENCH if contestant in {"official", "floor"} else Path(sys.executable)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Run the server."""
    with rounds.serving(None) as place:
        yield place


def smoke(case: str, contestant: str, url: str) -> Sample:
    """Take the first sample of a case: one call."""
    stage = Stage(url=url, python=interpreter(contestant), trees={"ours": TREE})
    told: list[Sample] = []
    rounds.take(
        [Turn(case=plan.find(case), contestant=contestant, round=0)],
        stage,
        lambda _, sample: told.append(sample),
        set(),
    )
    return told[0]


@pytest.mark.parametrize("contestant", ["ours", "official", "bare", "floor"])
def test_every_contestant_calls(contestant: str, url: str) -> None:
    """One call, checked, with figures."""
    if not interpreter(contestant).exists():
        pytest.skip("`make bench` has not been run here")

    sample = smoke("create", contestant, url)

    assert sample.missing is None
    assert set(sample.figures) == FIGURES
    assert sample.figures["cpu"] > 0


@pytest.mark.parametrize("case", ["sse_tool_each", "helper_tool_16k", "jsonl", "one_call", "calls_threads_100"])
def test_ours_does_every_kind_of_job(case: str, url: str) -> None:
    """Streams, results, a whole program, a crowd: what came is what was sent."""
    assert smoke(case, "ours", url).missing is None


def test_a_wrong_answer_is_no_sample(url: str) -> None:
    """What gives something else than the case expects has measured something else."""
    environ = environment.variables(TREE, url)
    program = (
        "import sys; sys.path[0] = sys.argv[1]\n"
        "from benchmarks.side_by_side import worker\n"
        "from benchmarks.side_by_side.case import Case, Job\n"
        "case = Case(name='c', title='c', job='calls.create', unit='call', expects=lambda: {'text': 1})\n"
        "worker.check(case, Job(once=int, seen=lambda result: {'text': result}), 2)\n"
    )

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, os.fspath(environment.ROOT)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "c: saw {'text': 2}, expected {'text': 1}" in done.stderr


def test_who_fails_is_told_and_asked_no_more(url: str) -> None:
    """A contestant that is broken costs one process, and the others go on."""
    told: list[Sample] = []
    turns = [Turn(case=plan.find("create"), contestant="nobody", round=number) for number in range(1, 4)]

    kept = rounds.take(
        turns, Stage(url=url, python=Path(sys.executable), trees={}), lambda _, one: told.append(one), set()
    )

    assert len(told) == len(kept) == 1
    assert "nobody" in (kept[0].missing or "")
