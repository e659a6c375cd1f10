"""Whole processes: importing, and importing to call once."""

from __future__ import annotations

from benchmarks.side_by_side.case import CONTESTANTS, Case

CASES = (
    Case(
        name="import",
        title="import, over an empty process",
        job="process.IMPORT",
        unit="process",
        kind="program",
        contestants=("empty", *CONTESTANTS, "httpx2"),
        baseline="empty",
        quick=True,
    ),
    Case(
        name="import_client",
        title="import of the client class, over an empty process",
        job="process.IMPORT_CLIENT",
        unit="process",
        kind="program",
        contestants=("empty", *CONTESTANTS, "httpx2"),
        baseline="empty",
    ),
    Case(
        name="one_call",
        title="whole process with one call",
        job="process.ONE_CALL",
        unit="process",
        kind="program",
        contestants=CONTESTANTS,
        quick=True,
    ),
    Case(
        name="one_call_tls",
        title="whole process with one call to an https address where nobody listens",
        job="process.REFUSED",
        unit="process",
        kind="program",
        contestants=CONTESTANTS,
    ),
)
