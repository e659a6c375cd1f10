"""Calls every operation in every way against one mock server: `python spec/tools/every_operation [--only area]`.

Steady serves the bundled description, checks each request and answers with the description's examples. Each operation
is called through its namespace and as a function, blocking and awaited, with the least it takes, with every request
example and with all it takes. Good is: steady counts no error (`x-steady-error-count: 0`), the request is the
description's byte for meaning, and the answer decoded and encoded again equals what steady sent. In further rounds the
other examples are served, and refusals. Exit status 0: all good; 1: not; 2: it could not be run.
`make spec-calls` runs it; the report is build/every-operation/report.json. Node is needed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [
    str(Path(__file__).resolve().parents[2]),
    str(Path(__file__).resolve().parents[3] / "generator_templates"),
]

from driver.problem import SpecError  # noqa: E402  (the tools are run from the tree: the path comes first)
from tools import official_sdk, steady  # noqa: E402
from tools.description import SPEC, Description  # noqa: E402
from tools.every_operation.checks import faults  # noqa: E402
from tools.every_operation.report import Progress, Report, RoundReport  # noqa: E402
from tools.every_operation.rounds import OK, Round, rounds  # noqa: E402
from tools.every_operation.subjects import STREAM, Subject, subjects  # noqa: E402
from tools.every_operation.ways import Callers, ways_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

REPORT = SPEC.parent / "build" / "every-operation" / "report.json"


def run(description: Description, only: Sequence[str], progress: Progress) -> Report:
    """All rounds. With `only`, the operations whose place or id begins with one of the words."""
    chosen = [one for one in subjects(description) if not only or one.place.startswith(tuple(only)) or one.name in only]
    report = Report(operations=len({one.name for one in chosen}))
    with asyncio.Runner() as loop:
        for one in rounds(description):
            due = [subject for subject in chosen if _key(subject) in one.answers or _refused(one, subject)]
            if not due:
                continue
            refusing = any(answer.status != OK for answer in one.answers.values())
            found = report.begin(one.name, operations=len({subject.name for subject in due}), refusing=refusing)
            try:
                with steady.running(one.document) as server:
                    with Callers(server.base_url, loop) as callers:
                        _play(one, due, callers, found, progress)
                    found.ended(*server.stop())
            except (RuntimeError, subprocess.TimeoutExpired) as error:  # this round says nothing; the others may
                found.ended(None, str(error))
    return report


def _key(subject: Subject) -> str:
    return f"{subject.name} {STREAM}" if subject.kind == "events" else subject.name


def _refused(one: Round, subject: Subject) -> bool:
    """A refusal has no media type of its own."""
    return subject.name in one.answers and one.answers[subject.name].status != OK


def _play(one: Round, due: list[Subject], callers: Callers, found: RoundReport, progress: Progress) -> None:
    for number, subject in enumerate(due, start=1):
        answer = one.answers[subject.name if _refused(one, subject) else _key(subject)]
        callers.switches.instead = b"null" if answer.value is None else None
        for case in subject.cases if one.all_cases else subject.cases[:1]:
            for way in ways_of(subject, case):
                got = callers.call(way, subject, case)
                found.replaced += callers.switches.instead is not None
                found.add(subject, case, way, faults(subject, case, answer, got, callers.exchanges))
        progress.tell(found, number, len(due))


def main(arguments: list[str] | None = None) -> int:
    """Run all, print the table, write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], help="an area, a place or an operation's id; repeatable")
    parser.add_argument("--report", type=Path, default=REPORT, help="where the JSON goes")
    options = parser.parse_args(arguments)
    try:
        official_sdk.steady()
        description = Description.load()
    except (OSError, subprocess.SubprocessError, SpecError) as error:
        print(f"not run: {error}", file=sys.stderr)
        return 2
    report = run(description, options.only, Progress(sys.stderr, time.monotonic))
    options.report.parent.mkdir(parents=True, exist_ok=True)
    options.report.write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")
    print(report.as_text())
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
