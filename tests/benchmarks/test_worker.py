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


@pytest.mark.parametrize("case", ["helper_tool_16k", "jsonl", "one_call", "calls_threads_100"])
def test_ours_does_every_kind_of_job(case: str, url: str) -> None:
    """Streams, results, a whole program, a crowd: what came is what was sent."""
    assert smoke(case, "ours", url).missing is None


@pytest.mark.parametrize(
    ("case", "contestant"),
    [
        ("request_rich", "ours"),
        ("request_rich", "official"),
        ("request_rich", "floor"),
        ("request_rich", "bare"),
        ("request_tools", "ours"),
        ("request_rich_typed", "ours"),
        ("request_rich_typed", "floor"),
    ],
)
def test_every_contestant_encodes_the_same_request(case: str, contestant: str, url: str) -> None:
    """What is in the bytes is compared with the plain values: nobody leaves out what it does not know."""
    if not interpreter(contestant).exists():
        pytest.skip("`make bench` has not been run here")

    assert smoke(case, contestant, url).missing is None


@pytest.mark.parametrize("case", ["server_message_small", "server_jsonl_20000"])
def test_the_server_alone_gives_whole_replies(case: str, url: str) -> None:
    """Every byte that was asked for came, and the size of a reply is told with its figures."""
    sample = smoke(case, "raw", url)

    assert sample.missing is None
    assert sample.figures["bytes"] > 0


def test_another_case_warms_up(url: str) -> None:
    """A long case has a short one before it, which is compared with what it must give as well."""
    assert smoke("text_helper_20k", "ours", url).missing is None


def test_reads_of_a_burst_hold_many_events(url: str) -> None:
    """They are counted in the warm-up, and are a figure of one event."""
    assert 0 < smoke("sse_tool_each", "ours", url).figures["reads"] < 0.1


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
    assert kept[0].took > 0
    assert "nobody" in (kept[0].missing or "")
