"""Results of a batch, a line each."""

from __future__ import annotations

from functools import partial

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents

LINES = 20_000

CASES = tuple(
    Case(
        name=name,
        title=f"batch results, 20k lines of 1 KB{where}",
        job=job,
        arguments={"reply": f"jsonl-{LINES}"},
        unit="result",
        items=LINES,
        expects=partial(contents, f"jsonl-{LINES}"),
        quick=name == "jsonl",
    )
    for name, job, where in (
        ("jsonl", "results.lines", ""),
        ("jsonl_async", "results.lines_async", ", on a loop"),
    )
)
