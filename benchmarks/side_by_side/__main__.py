"""`make bench`: us, the official SDK, bare httpx2 with orjson, and a msgspec floor, side by side in one run.

    python benchmarks/side_by_side [--only NAMES] [--rounds N | --minutes N] [--quick] [--slow] [--check] [--list]

Samples are taken in turns, each in a fresh process; the server is a process of its own on another core. Prints a line
for each sample, then the tables; after a whole run writes Markdown, JSON and plots to benchmarks/results/. `--check`
makes a missed bound an exit code of 1. `--tree` measures our packages as another checkout has them; `--against` has
those of one more beside ours, as the contestant `before`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    # The folder of this file holds names that are too common to be importable from everywhere.
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from benchmarks.side_by_side import bounds, environment, machine, plan, report, rounds, schedule
from benchmarks.side_by_side.figures import Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.side_by_side.case import Case
    from benchmarks.side_by_side.plan import Turn
    from benchmarks.side_by_side.rounds import Sample, Stage

RESULTS = environment.ROOT / "benchmarks" / "results"


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="side_by_side", description=__doc__)
    parser.add_argument("--only", default="", help="names or patterns of cases, with commas")
    most = f"{schedule.ROUNDS} ({schedule.ROUNDS_WITHOUT_BOUND} without a bound) as far as the time goes"
    several = f"samples of each, however long it takes; default: up to {most}, quick {schedule.QUICK_ROUNDS}"
    parser.add_argument("--rounds", type=int, help=several)
    parser.add_argument(
        "--minutes", type=float, default=schedule.MINUTES, help="no further round that would end later; default 14"
    )
    parser.add_argument("--quick", action="store_true", help="some cases, few rounds: less than two minutes")
    parser.add_argument("--slow", action="store_true", help="also whoever would take minutes for a sample")
    parser.add_argument("--contestants", default="", help="only these, with commas")
    parser.add_argument("--check", action="store_true", help="fail when a bound is missed")
    parser.add_argument("--list", action="store_true", help="print the cases, and measure nothing")
    parser.add_argument("--out", type=Path, help="where the files go; default: benchmarks/results after a whole run")
    parser.add_argument("--tree", type=Path, default=environment.ROOT, help="the checkout whose packages are ours")
    parser.add_argument("--against", type=Path, help="a checkout whose packages take part as `before`")
    parser.add_argument("--note", default="", help="a sentence for the report: what else ran, and why")
    return parser.parse_args(given)


def names(text: str) -> tuple[str, ...]:
    """Split names at commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def listed(case: Case) -> str:
    """Give the line of a case for `--list`."""
    slow = [f"{who} with --slow" for who in case.slow if who not in case.contestants]
    return f"{case.name:28} {case.title} ({', '.join([*case.contestants, *slow])})"


def tell(turn: Turn, sample: Sample) -> None:
    """Print one line for a sample."""
    begun = f"{time.strftime('%H:%M:%S')} {turn.case.name:28} {turn.contestant:9} "
    if sample.missing is not None:
        print(f"{begun}FAILED: {sample.missing}", flush=True)
    elif turn.round:
        cpu, wall = (report.seconds(sample.figures.get(name)) for name in ("cpu", "wall"))
        print(f"{begun}round {turn.round}  CPU {cpu:>9}  wall {wall:>9} per {turn.case.unit}", flush=True)


def asked_for(asked: argparse.Namespace) -> tuple[Case, ...]:
    """Give the cases to be measured, with their rounds and contestants.

    Raises:
        ValueError: A pattern matches nothing.
    """
    cases = plan.choose(plan.all_cases(), only=names(asked.only), quick=asked.quick)
    cases = cases if asked.slow else schedule.without_slow(cases)
    return cases if asked.rounds is not None or asked.quick else schedule.limited(cases)


def compiled(asked: argparse.Namespace) -> dict[str, tuple[Path, ...]]:
    """Give our packages as they are now, by contestant."""
    found = {"ours": environment.compiled_tree(asked.tree)}
    if asked.against is not None:
        found[rounds.BEFORE] = environment.compiled_tree(asked.against)
    return found


def measure(cases: Sequence[Case], asked: argparse.Namespace, trees: Mapping[str, tuple[Path, ...]]) -> list[Sample]:
    """Take every sample that is asked for, round by round, as far as the time goes."""
    more = (rounds.BEFORE,) if asked.against is not None else ()
    mine, servers = rounds.cores()
    interpreter = environment.python()
    found: list[Sample] = []
    with rounds.serving(servers) as url:
        if mine is not None:
            os.sched_setaffinity(0, {mine})
        stage = rounds.Stage(url=url, python=interpreter, trees=trees, quick=asked.quick)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            _rounds(cases, asked, stage, more, found)
        except KeyboardInterrupt:
            print("interrupted; the report is of what there is", file=sys.stderr)
    return found


def _rounds(
    cases: Sequence[Case], asked: argparse.Namespace, stage: Stage, more: Sequence[str], found: list[Sample]
) -> None:
    """Add the samples of round after round: as many as are asked for, or as the time allows."""
    chosen = names(asked.contestants)
    failed: set[tuple[str, str]] = set()
    rounds.take(plan.warming(cases, chosen, more), stage, tell, set())
    if asked.rounds is not None or asked.quick:
        for number in range(1, (asked.rounds or schedule.QUICK_ROUNDS) + 1):
            for turn in plan.turns(cases, number, chosen, more):
                found += rounds.take((turn,), stage, tell, failed)
        return
    pace = schedule.Pace(cases, asked.minutes * 60)
    began = time.monotonic()
    skipped = 0
    for case, number, must in pace.order():
        if not must and not pace.fits(case, time.monotonic() - began):
            skipped += 1
        else:
            for turn in plan.turns((case,), number, chosen, more):
                taken = rounds.take((turn,), stage, tell, failed)
                pace.learn(taken)
                found += taken
    print(f"{time.monotonic() - began:.0f} s; further rounds for which there was no time: {skipped}", flush=True)


def main() -> int:
    """Measure, print, write, judge."""
    asked = arguments()
    try:
        cases = asked_for(asked)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if asked.list:
        print(*map(listed, cases), sep="\n")
        return 0
    before = machine.load()
    began = time.monotonic()
    trees = compiled(asked)
    samples = measure(cases, asked, trees)
    facts = machine.facts(environment.python(), asked.tree) | {
        "packages": ", ".join(f"{who} {place.name}" for who, places in trees.items() for place in places),
        "load before": before,
        "load after": machine.load(),
        "seconds": round(time.monotonic() - began),
        "left out": schedule.left_out(cases),
        "note": asked.note,
    }
    table = Table(samples, {case.name: case.baseline for case in cases if case.baseline})
    verdicts = bounds.judge(table)
    run = report.Run(cases=cases, samples=samples, table=table, verdicts=verdicts, facts=facts)
    print("\n" + report.markdown(run))
    whole = not asked.only and not asked.quick and not asked.contestants
    folder = asked.out or (RESULTS if whole else None)
    if folder is not None:
        print(*(f"wrote {path}" for path in report.write(folder, run)), sep="\n")
    missed = [verdict for verdict in verdicts if verdict.met is False]
    return 1 if table.missing() or (asked.check and missed) else 0


if __name__ == "__main__":
    sys.exit(main())
