"""A run as Markdown, JSON and plots. What it says is decided by `figures` and `bounds`; here it is only laid out."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from benchmarks.side_by_side import plot, supply

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from benchmarks.side_by_side.bounds import Verdict
    from benchmarks.side_by_side.case import Case
    from benchmarks.side_by_side.figures import Figure, Ratio, Table
    from benchmarks.side_by_side.rounds import Sample

__all__ = ["Run", "markdown", "seconds", "write"]

_MIB = 1024 * 1024
_SCALES = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
# Who has a column of the main table, as far as the run has them.
_ORDER = ("ours", "before", "official", "bare", "floor")
_METHOD = (
    "Medians, with the quartiles; a ratio is that of the medians, with the quartiles of the rounds' ratios. Each "
    "sample is a fresh process, and contestants take turns; how many samples there are is said for each case."
)
_IMPORT = (
    "`import claude_overlay` alone loads next to nothing: its names are loaded when they are used, which puts the cost "
    "off. What it comes to is in the imports that go on to a client, an answer and a call, and in the whole process."
)
# Further figures that are bytes.
_BYTES = {"held", "read", "traced", "traced_read", "peak", "grown"}
_USUAL = {"cpu", "wall", "server_cpu", "peak", "grown", "reads"}
_ALONE = "A raw socket asks, and throws away what comes: what the server gives in a second of its CPU time."
_READS = (
    "How often a contestant read from its sockets, counted in the warm-up. Far below 1 an event: the server writes a "
    "reply at once, and a read holds hundreds of HTTP chunks. About 1: the server waits until an event was read."
)
_GROWTH = "CPU of one event through the stream helper, by the number of events. What is linear stays the same."


def seconds(value: float | None) -> str:
    """Give a time with three digits and a unit that fits; a dash for none."""
    if value is None:
        return "-"
    size, unit = next(((size, unit) for size, unit in _SCALES if abs(value) >= 0.9995 * size), _SCALES[-1])
    return f"{value / size:.3g} {unit}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    body = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", "|" + "---|" * len(head), *body, ""]


def _spread(figure: Figure | None) -> str:
    if figure is None:
        return "-"
    return f"{seconds(figure.median)} ({seconds(figure.low)} .. {seconds(figure.high)})"


def _times(ratio: Ratio | None) -> str:
    return "-" if ratio is None else f"{ratio.value:.2f} ({ratio.low:.2f} .. {ratio.high:.2f})"


def _others(cases: Sequence[Case], table: Table) -> list[str]:
    """Give the contestants of the usual order that the run has, ours first."""
    there = {who for case in cases for who in table.contestants(case.name)}
    return [who for who in _ORDER if who in there]


def _cpu(cases: Sequence[Case], table: Table) -> list[str]:
    columns = _others(cases, table)
    against = [who for who in columns if who != "ours"]
    rows = []
    for case in cases:
        found = {who: table.figure(case.name, who, "cpu") for who in columns}
        if not any(found.values()):
            continue
        times = [_times(table.ratio(case.name, "cpu", who)) for who in against]
        rows.append(
            [case.title, case.unit, _samples(found.values()), *(_spread(found[who]) for who in columns), *times]
        )
    return _table(["CPU", "per", "samples", *columns, *(f"{who} / ours" for who in against)], rows)


def _samples(figures: Iterable[Figure | None]) -> str:
    """Give how many samples each contestant has, or the fewest and the most."""
    counts = sorted({figure.samples for figure in figures if figure is not None})
    return "-".join(map(str, (counts[0], counts[-1]) if len(counts) > 1 else counts))


def _wall(cases: Sequence[Case], table: Table) -> list[str]:
    columns = _others(cases, table)
    against = [who for who in columns if who != "ours"]
    rows = []
    for case in cases:
        found = {who: table.figure(case.name, who, "wall") for who in columns}
        if not any(found.values()):
            continue
        peaks = {who: table.figure(case.name, who, "peak") for who in columns}
        sizes = [f"{one.median / _MIB:.1f}" if (one := peaks[who]) else "-" for who in columns]
        times = [_times(table.ratio(case.name, "wall", who)) for who in against]
        walls = (seconds(one.median) if (one := found[who]) else "-" for who in columns)
        rows.append([case.title, *walls, *times, *sizes, supply.share(case, table)])
    head = [*columns, *(f"{who} / ours" for who in against), *(f"peak MiB, {who}" for who in columns)]
    return _table(["wall", *head, "server's share"], rows)


def _more(cases: Sequence[Case], table: Table) -> list[str]:
    """Lay out the contestants outside the usual order, and the figures beside the usual ones."""
    rows = []
    for case in cases:
        for who in (one for one in table.contestants(case.name) if one != supply.ALONE):
            names = [
                name
                for name in table.names(case.name, who)
                if name not in _USUAL or (name == "cpu" and who not in _ORDER)
            ]
            for name in names:
                figure = table.figure(case.name, who, name)
                if figure is not None:
                    times = "-" if who in {"ours", case.baseline} else _times(table.ratio(case.name, name, who))
                    rows.append([case.title, who, name, _value(name, figure.median), times])
    return _table(["further figures", "of", "figure", "median", "of that of ours"], rows) if rows else []


def _value(name: str, value: float) -> str:
    """Give a figure in a unit that fits its name."""
    if name in {"cpu", "wall", "server_cpu"}:
        return seconds(value)
    return f"{value / 1024:,.1f} KiB" if name in _BYTES else f"{value:,.6g}"


def _wire(cases: Sequence[Case], table: Table) -> list[str]:
    """Lay out what the server gives alone, and how the streams came."""
    columns = _others(cases, table)
    lines = []
    if rows := supply.alone(cases, table):
        lines += ["## The server alone", "", " ".join(filter(None, (_ALONE, supply.busiest(cases, table)))), ""]
        lines += _table(["the server alone", "replies a CPU second", "MiB a CPU second"], rows)
    if rows := supply.reads(cases, table, columns):
        lines += ["## How the streams came", "", _READS, "", *_table(["reads", "per", *columns], rows)]
    return lines


def _growth(cases: Sequence[Case], table: Table) -> list[str]:
    """Lay out the CPU of an event by the number of events."""
    drawn = [(kind, line) for kind in plot.GROWN for line in plot.growth(kind, cases, table)]
    if not drawn:
        return []
    counts = sorted({count for _, line in drawn for count, _ in line.points})
    rows = []
    for kind, line in drawn:
        found = dict(line.points)
        rows.append([kind, line.name, *(seconds(found[one] / 1e6) if one in found else "-" for one in counts)])
    return ["## Growth", "", _GROWTH, "", *_table(["stream", "of", *(f"{one:,.0f} events" for one in counts)], rows)]


def _bounds(verdicts: Sequence[Verdict]) -> list[str]:
    rows = []
    for verdict in verdicts:
        unit = verdict.bound.unit
        value = "-" if verdict.value is None else f"{verdict.value:.2f} {unit}".replace(" x", "x")
        spread = "-" if verdict.low is None else f"{verdict.low:.2f} .. {verdict.high:.2f}"
        rows.append([verdict.bound.title, verdict.bound.wanted, value, spread, verdict.word])
    return _table(["bound", "wanted", "found", "quartiles of the rounds", ""], rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a report is made of.

    Attributes:
        cases: What was asked for, in order.
        samples: What was taken.
        table: The samples, to be asked.
        verdicts: What the bounds say.
        facts: Date, machine, versions and so on, by name.
    """

    cases: Sequence[Case]
    samples: Sequence[Sample]
    table: Table
    verdicts: Sequence[Verdict]
    facts: Mapping[str, object]


def markdown(run: Run) -> str:
    """Give the whole report."""
    cases, table = run.cases, run.table
    lines = ["# Side by side", ""]
    lines += [f"- {name}: {value}" for name, value in run.facts.items() if value not in {"", None}]
    lines += ["", _METHOD, ""]
    lines += ["## Bounds", "", *_bounds(run.verdicts)]
    if any(case.name == "import" for case in cases):
        lines += [_IMPORT, ""]
    lines += ["## CPU time", "", *_cpu(cases, table)]
    lines += ["## Wall time, memory, and how busy the server was", "", *_wall(cases, table)]
    lines += [*_growth(cases, table), *_wire(cases, table)]
    more = _more(cases, table)
    lines += ["## Further figures", "", *more] if more else []
    failed = [f"- {case}, {who}: {why}" for (case, who), why in table.missing().items()]
    lines += ["## Failed", "", *failed, ""] if failed else []
    return "\n".join(lines)


def write(folder: Path, run: Run) -> list[Path]:
    """Write report.md, report.json and the plots; give the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    charts = plot.charts(run.cases, run.table)
    linked = "\n".join(f"![{name}]({name}.svg)" for name in charts)
    found = {
        "facts": dict(run.facts),
        "bounds": [asdict(verdict.bound) | _values(verdict) for verdict in run.verdicts],
        "samples": [asdict(sample) for sample in run.samples],
    }
    written = {
        "report.md": f"{markdown(run)}\n{linked}\n",
        "report.json": json.dumps(found, indent=1, ensure_ascii=False) + "\n",
    } | {f"{name}.svg": chart for name, chart in charts.items()}
    for name, content in written.items():
        (folder / name).write_text(content, encoding="utf-8")
    return [folder / name for name in written]


def _values(verdict: Verdict) -> dict[str, object]:
    return {"value": verdict.value, "low": verdict.low, "high": verdict.high, "met": verdict.met}
