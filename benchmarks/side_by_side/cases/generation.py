"""Generating the client: what a maintainer waits for. Ours alone; of this checkout, with the developers' tools."""

from __future__ import annotations

from benchmarks.side_by_side.case import Case

CASES = (
    Case(
        name="generate",
        title="generate the client, spec to tree",
        job="generation.GENERATE",
        unit="run",
        kind="program",
        interpreter="dev",
        contestants=("ours",),
        most_rounds=1,
    ),
)
