"""A million batch results, 1.1 GB: the time of each, and how far memory goes up. Once a contestant, it is slow.

The official SDK takes minutes for it, and takes part with `--slow`; what it needs for a line is in `results`.
"""

from __future__ import annotations

from typing import Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents

_REPLY: Final = "jsonl-1000000"

CASES = (
    Case(
        name="jsonl_1m",
        title="batch results, 1M lines of 1 KB",
        job="results.lines",
        arguments={"reply": _REPLY},
        unit="result",
        items=1_000_000,
        warmup=0,
        contestants=("ours", "official", "floor"),
        expects=lambda: contents(_REPLY),
        most_rounds=1,
        slow=("official",),
    ),
)
