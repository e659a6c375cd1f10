"""What a report says of the server and of the wire: how much the server gives alone, how busy it was, how streams came.

Lays out figures that `worker` and `rounds` took; `report` puts the lines in their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.side_by_side.case import Case
    from benchmarks.side_by_side.figures import Table

__all__ = ["ALONE", "alone", "busiest", "reads", "share"]

# The contestant that parses nothing, and has no row beside the others.
ALONE: Final = "raw"
_MIB = 1024 * 1024


def _shares(case: Case, table: Table) -> dict[str, float]:
    """Give the part of the wall time in which the server computed, by contestant; of cases that have a reply."""
    found = {}
    for who in table.contestants(case.name) if "reply" in case.arguments else ():
        served, wall = table.figure(case.name, who, "server_cpu"), table.figure(case.name, who, "wall")
        if served and wall and wall.median > 0:
            found[who] = served.median / wall.median
    return found


def share(case: Case, table: Table) -> str:
    """Give the largest part of any contestant; a dash where the server was not asked for a reply."""
    shares = _shares(case, table)
    return f"{max(shares.values()):.0%}" if shares else "-"


def alone(cases: Sequence[Case], table: Table) -> list[list[str]]:
    """Give a row for each reply that a raw socket asked for: replies and MiB in a second of the server's CPU time."""
    rows = []
    for case in cases:
        served, size = (table.figure(case.name, ALONE, name) for name in ("server_cpu", "bytes"))
        if served and size and served.median > 0:
            rate = 1 / served.median
            rows.append([case.title, f"{rate:,.0f}", f"{rate * size.median / _MIB:,.0f}"])
    return rows


def busiest(cases: Sequence[Case], table: Table) -> str:
    """Say where the server was busiest; empty when it was not asked for anything."""
    found = [
        (part, case.title, who)
        for case in cases
        for who, part in _shares(case, table).items()
        if who != ALONE
    ]  # fmt: skip
    if not found:
        return ""
    part, title, who = max(found)
    return f"Where it was busiest beside a client, it computed for {part:.0%} of the wall time ({title}; {who})."


def reads(cases: Sequence[Case], table: Table, columns: Sequence[str]) -> list[list[str]]:
    """Give a row for each case whose reads from sockets were counted: reads for an item, by contestant."""
    rows = []
    for case in cases:
        found = [table.figure(case.name, who, "reads") for who in columns]
        if any(found):
            rows.append([case.title, case.unit, *(f"{one.median:.4g}" if one else "-" for one in found)])
    return rows
