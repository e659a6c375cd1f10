"""Runs our client and the official SDK through the same faults and writes the table in docs/faults.md.

    .venv/bin/python -m tests.faults.side_by_side [--every N] [--print]

Decides which faults are compared and how the counts are shown. Every act is done twice by each, blocking and awaited.
`--every N` takes every Nth byte, and of a stalled response every 16 Nth; 1 by default. Needs the official SDK's
environment (`make official-sdk`).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "spec"), str(ROOT)]

from tests.faults.acts import Awaited, Blocking  # noqa: E402 - after the path is set
from tests.faults.recordings import ASKING, record  # noqa: E402
from tests.faults.replay import Recording, offsets_of, replaying  # noqa: E402

from tools import official_sdk  # noqa: E402

DOCUMENT = ROOT / "docs" / "faults.md"
BEGIN, END = "<!-- table: made by tests/faults/side_by_side.py -->", "<!-- end of the table -->"
PATIENT, STALLED = 30.0, 0.05
# Of a stalled response fewer bytes are taken, for every one costs its timeout.
STALL_STEP = 16
AT_ONCE = 24
KINDS = {
    "stream": "stream of events",
    "create": "JSON answer",
    "results": "batch results (ours: with `expected=`)",
    "download": "file download (ours: with `size_bytes=`)",
    "refused": "error 529",
}
PACKINGS = {"identity": "", "gzip": ", gzip", "gzip2": ", gzip in two members"}
FAULTS = {
    ("chunked", "cut"): "cut (FIN), chunked",
    ("length", "cut"): "cut (FIN), content-length",
    ("chunked", "reset"): "reset (RST)",
    ("chunked", "early"): "ended early, clean chunked end",
    ("close", "early"): "ended early, until-close body",
    ("chunked", "stall"): "stalled",
    ("chunked", "whole"): "no fault",
}
OUTCOMES = ("whole", "typed", "short", "foreign")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: a kind of response, and a fault at many bytes."""

    name: str
    packing: str
    framing: str
    fault: str
    offsets: tuple[int, ...]

    @property
    def path(self) -> str:
        """The part of the base URL before the offset."""
        return f"{self.name}/{self.packing}/{self.framing}/{self.fault}"

    @property
    def patience(self) -> str:
        """Which timeout its reads have."""
        return "stall" if self.fault == "stall" else "other"


def rows(recordings: dict[str, Recording], every: int) -> list[Row]:
    """Lay out the comparison."""
    made = []
    for name in KINDS:
        for packing in PACKINGS:
            for framing, fault in FAULTS:
                if fault == "whole":
                    offsets: tuple[int, ...] = (0,)
                elif fault == "stall":
                    offsets = tuple(offsets_of(recordings[name], packing, framing, fault)[:: STALL_STEP * every])
                else:
                    offsets = tuple(offsets_of(recordings[name], packing, framing, fault)[::every])
                made.append(Row(name=name, packing=packing, framing=framing, fault=fault, offsets=offsets))
    return made


def ours(base: str, todo: list[Row]) -> list[Counter[tuple[str, str]]]:
    """Do every row with our client, blocking and awaited."""
    patient = {"other": Blocking(PATIENT), "stall": Blocking(STALLED)}
    expected = {
        name: patient["other"].value(f"{base}/{name}/identity/length/whole/0", name)
        for name in {row.name for row in todo} - {"refused"}
    }
    found: list[Counter[tuple[str, str]]] = []
    for row in todo:
        counts: Counter[tuple[str, str]] = Counter()
        for offset in row.offsets:
            url = f"{base}/{row.path}/{offset}"
            outcome = patient[row.patience].outcome(url, row.name, expected.get(row.name))
            counts[outcome.kind, outcome.name] += 1
        found.append(counts)
        asyncio.run(_awaited(base, row, expected.get(row.name), counts))
    return found


async def _awaited(base: str, row: Row, expected: Any, counts: Counter[tuple[str, str]]) -> None:
    acts = Awaited(STALLED if row.patience == "stall" else PATIENT)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(offset: int) -> None:
        async with gate:
            outcome = await acts.outcome(f"{base}/{row.path}/{offset}", row.name, expected)
            counts[outcome.kind, outcome.name] += 1

    await asyncio.gather(*(one(offset) for offset in row.offsets))
    await acts.close()


def theirs(base: str, todo: list[Row]) -> tuple[str, list[Counter[tuple[str, str]]]]:
    """Do every row with the official SDK, in its own process; gives its version too."""
    job = {
        "base": base,
        "asking": ASKING,
        "timeouts": {"other": PATIENT, "stall": STALLED},
        "rows": [{"act": row.name, "path": row.path, "offsets": row.offsets, "patience": row.patience} for row in todo],
    }
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC", "PYTHON"))}
    told = subprocess.run(  # noqa: S603 - our own script, no shell
        [official_sdk.python(), Path(__file__).with_name("official.py")],
        input=json.dumps(job),
        env={**clean, "NO_PROXY": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    answer = json.loads(told)
    found: list[Counter[tuple[str, str]]] = []
    for row in answer["found"]:
        counts: Counter[tuple[str, str]] = Counter()
        for kind, name, number in row:
            counts[kind, name] += number
        found.append(counts)
    return answer["version"], found


def kinds_of(counts: Counter[tuple[str, str]]) -> dict[str, int]:
    """Add up outcomes by kind."""
    return {kind: sum(number for (each, _), number in counts.items() if each == kind) for kind in OUTCOMES}


def table(todo: list[Row], mine: list[Any], official: list[Any]) -> list[str]:
    """Lay out the counts as Markdown."""
    outcomes = "whole | typed error | **silent short** | **foreign exception**"
    lines = [
        f"| response | fault | ours: {outcomes} | official: {outcomes} |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    total = [Counter[str](), Counter[str]()]
    for row, one, other in zip(todo, mine, official, strict=True):
        counts = [kinds_of(one), kinds_of(other)]
        for sums, each in zip(total, counts, strict=True):
            sums.update(each)
        cells = [str(each[kind]) for each in counts for kind in OUTCOMES]
        label = KINDS[row.name] + PACKINGS[row.packing]
        lines.append(f"| {label} | {FAULTS[row.framing, row.fault]} | {' | '.join(cells)} |")
    cells = [f"**{sums[kind]}**" for sums in total for kind in OUTCOMES]
    lines.append(f"| **all** | | {' | '.join(cells)} |")
    return lines


def names(found: list[Counter[tuple[str, str]]], kind: str) -> str:
    """List the classes of one kind of outcome with their counts."""
    counts: Counter[str] = Counter()
    for row in found:
        counts.update({name: number for (each, name), number in row.items() if each == kind})
    return ", ".join(f"`{name}` {number}" for name, number in counts.most_common()) or "none"


def main() -> None:
    """Run both and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every Nth byte")
    parser.add_argument("--print", action="store_true", dest="only_print", help="leave docs/faults.md as it is")
    options = parser.parse_args()
    recordings = record()
    todo = rows(recordings, options.every)
    started = time.monotonic()
    with replaying(recordings) as base:
        mine = ours(base, todo)
        half = time.monotonic()
        version, official = theirs(base, todo)
    command = f".venv/bin/python -m tests.faults.side_by_side --every {options.every}"
    made = (
        f"Made by `{command}`; official SDK: anthropic {version}, `max_retries=0`. "
        f"{sum(len(row.offsets) for row in todo)} broken responses, each read blocking and awaited by both; "
        f"{half - started:.0f} s for ours, {time.monotonic() - half:.0f} s for the official SDK."
    )
    lines = [
        made,
        "",
        *table(todo, mine, official),
        "",
        f"Ours, typed: {names(mine, 'typed')}.",
        "",
        f"Official, typed: {names(official, 'typed')}. Foreign: {names(official, 'foreign')}.",
    ]
    text = "\n".join(lines)
    if options.only_print or not DOCUMENT.is_file():
        print(text)  # noqa: T201 - asked for
        return
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
