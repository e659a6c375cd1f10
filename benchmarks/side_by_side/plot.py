"""Charts of a run as SVG, written by hand: bars of ratios, lines of growth. Pure; no library draws them.

A bar is how many times the CPU of ours another contestant takes, on a logarithmic scale. A line is the CPU of one event
over the number of events: what is linear is flat.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.side_by_side.case import Case
    from benchmarks.side_by_side.figures import Table

__all__ = ["GROWN", "Bar", "Line", "bars", "charts", "growth", "lines"]

_COLOURS = {"official": "#c44e52", "bare": "#8c8c8c", "floor": "#55a868", "ours": "#4c72b0", "before": "#ccb974"}
_OTHER = "#937860"
# The kinds of streams whose growth is measured.
GROWN = ("tool", "text")
_KINDS = {"tool": "tool input", "text": "text"}
_LABEL = 410
_WIDTH = 1000
_BAR = 11
_GAP = 9
_TEXT = 'font-family="sans-serif" font-size="11"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A label, and a value for each contestant."""

    label: str
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A contestant's points, by x."""

    name: str
    colour: str
    points: Sequence[tuple[float, float]]


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {_TEXT}{more}>{escape(text)}</text>'


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    ground = f'<rect width="{width:.0f}" height="{height:.0f}" fill="white"/>'
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', ground, *parts, "</svg>", ""])


def _legend(names: Sequence[str], y: float) -> list[str]:
    parts = []
    for number, name in enumerate(names):
        x = _LABEL + number * 110
        parts.append(f'<rect x="{x}" y="{y - 9:.1f}" width="10" height="10" fill="{_COLOURS.get(name, _OTHER)}"/>')
        parts.append(_text(x + 15, y, name))
    return parts


def bars(title: str, rows: Sequence[Bar]) -> str:
    """Draw ratios: 1 is the line in the middle of all, to the right is slower than ours."""
    names = list(dict.fromkeys(name for row in rows for name in row.values))
    values = [value for row in rows for value in row.values.values() if value > 0]
    low, high = min([0.5, *values]), max([2.0, *values])
    room = _WIDTH - _LABEL - 60

    def place(value: float) -> float:
        return _LABEL + room * (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))

    parts = [_text(10, 20, title, ' font-weight="bold"'), *_legend(names, 42)]
    y = 60.0
    for row in rows:
        height = max(1, len(row.values)) * _BAR
        parts.append(_text(_LABEL - 8, y + height / 2 + 4, row.label, ' text-anchor="end"'))
        for name, value in row.values.items():
            if value > 0:
                start, end = sorted((place(1.0), place(value)))
                colour = _COLOURS.get(name, _OTHER)
                size = f'width="{end - start:.1f}" height="{_BAR - 2}"'
                parts.append(f'<rect x="{start:.1f}" y="{y:.1f}" {size} fill="{colour}"/>')
                parts.append(_text(end + 4, y + _BAR - 3, f"{value:.2f}"))
            y += _BAR
        y += _GAP
    one = place(1.0)
    parts.append(f'<line x1="{one:.1f}" y1="52" x2="{one:.1f}" y2="{y:.1f}" stroke="black"/>')
    return _svg(_WIDTH, y + 10, parts)


def _marks(values: Sequence[float]) -> list[float]:
    """Give the marks of a logarithmic scale around these values: 1, 2 and 5 of each power of ten, and one beyond."""
    low, high = min(values), max(values)
    powers = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 1)
    found = [step * 10.0**power for power in powers for step in (1, 2, 5)]
    first = max(number for number, mark in enumerate(found) if mark <= low)
    last = min(number for number, mark in enumerate(found) if mark >= high)
    return found[first : max(last, first + 1) + 1]


def lines(title: str, across: str, up: str, drawn: Sequence[Line]) -> str:
    """Draw points over x, both scales logarithmic."""
    xs = [x for line in drawn for x, _ in line.points if x > 0]
    marks = _marks([y for line in drawn for _, y in line.points if y > 0])
    left, right, top, bottom = 70.0, _WIDTH - 130.0, 50.0, 360.0

    def place(value: float, found: Sequence[float], start: float, end: float) -> float:
        low, high = math.log(min(found)), math.log(max(found) * 1.0001)
        return start + (end - start) * (math.log(value) - low) / (high - low)

    parts = [_text(10, 20, title, ' font-weight="bold"'), _text(left, bottom + 38, across), _text(10, 40, up)]
    for mark in marks:
        y = place(mark, marks, bottom, top)
        parts.append(f'<line x1="{left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(_text(left - 8, y + 4, f"{mark:,.10g}", ' text-anchor="end"'))
    parts += [_text(place(x, xs, left, right) - 12, bottom + 18, f"{x:,.0f}") for x in sorted(set(xs))]
    for line in drawn:
        spots = [(place(x, xs, left, right), place(y, marks, bottom, top)) for x, y in line.points if x > 0 and y > 0]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{line.colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{line.colour}"/>' for x, y in spots]
        if spots:
            parts.append(_text(spots[-1][0] + 8, spots[-1][1] + 4, line.name))
    return _svg(_WIDTH, bottom + 55, parts)


def _ratios(cases: Sequence[Case], table: Table) -> list[Bar]:
    rows = []
    for case in cases:
        found = {who: table.ratio(case.name, "cpu", who) for who in ("official", "before", "bare", "floor")}
        values = {who: ratio.value for who, ratio in found.items() if ratio is not None}
        if values:
            rows.append(Bar(label=case.title, values=values))
    return rows


def growth(kind: str, cases: Sequence[Case], table: Table) -> list[Line]:
    """Give the lines of the cases `<kind>_helper_<n>k`: events, and microseconds of CPU of one."""
    named = rf"{kind}_helper_([\d.]+)k"
    sizes = {case.name: float(found[1]) for case in cases if (found := re.fullmatch(named, case.name))}
    drawn = []
    for who in ("official", "ours", "floor"):
        points = []
        for name, thousands in sorted(sizes.items(), key=lambda item: item[1]):
            figure = table.figure(name, who, "cpu")
            if figure is not None:
                points.append((thousands * 1000, figure.median * 1e6))
        if len(points) > 1:
            drawn.append(Line(name=who, colour=_COLOURS[who], points=points))
    return drawn


def charts(cases: Sequence[Case], table: Table) -> dict[str, str]:
    """Give every chart that the run has figures for, by name."""
    found: dict[str, str] = {}
    rows = _ratios(cases, table)
    if rows:
        found["ratios"] = bars(
            "CPU time: how many times that of ours (logarithmic; to the left of the line: less)", rows
        )
    for kind in GROWN:
        drawn = growth(kind, cases, table)
        if drawn:
            title = f"Stream helper, {_KINDS[kind]}: CPU of one event, by the number of events (logarithmic)"
            found[f"growth_{kind}"] = lines(title, "events", "µs", drawn)
    return found
