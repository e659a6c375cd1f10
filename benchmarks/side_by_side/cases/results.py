"""Results of a batch, a line each."""

from __future__ import annotations

from functools import partial

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents

CASES = tuple(
    Case(
        name=name,
        title=f"batch results, {lines // 1000}k lines of 1 KB{where}",
        job=job,
        arguments={"reply": f"jsonl-{lines}"},
        unit="result",
        items=lines,
        expects=partial(contents, f"jsonl-{lines}"),
        quick=name == "jsonl",
    )
    for name, job, lines, where in (
        ("jsonl", "results.lines", 20_000, ""),
        ("jsonl_async", "results.lines_async", 10_000, ", on a loop"),
    )
)
