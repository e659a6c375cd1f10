"""How a run of `make bench` is laid out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from benchmarks.side_by_side import bounds, plot, report
from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.figures import Table
from benchmarks.side_by_side.rounds import Sample

if TYPE_CHECKING:
    from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
TOOL = tuple(f"tool_helper_{thousands}k" for thousands in (1, 5, 40))
CASES = tuple(
    Case(name=name, title=f"<{name}> & more", job="calls.create", unit="call") for name in ("create", "jsonl", *TOOL)
)


def sample(case: str, contestant: str, cpu: float) -> Sample:
    """Give a sample with the usual figures."""
    figures = {"cpu": cpu, "wall": cpu * 2, "server_cpu": cpu / 2, "peak": 32.0 * 1024 * 1024}
    return Sample(case=case, contestant=contestant, round=1, figures=figures)


@pytest.fixture
def samples() -> list[Sample]:
    """Give a run of every case with two contestants, and one that failed."""
    found = [sample(case.name, who, cpu) for case in CASES for who, cpu in (("ours", 1e-3), ("official", 2.5e-3))]
    return [*found, Sample(case="create", contestant="floor", round=0, missing="no such module")]


def run_of(samples: list[Sample]) -> report.Run:
    """Give the run that these samples are."""
    table = Table(samples)
    facts = {"date": "today", "note": ""}
    return report.Run(cases=CASES, samples=samples, table=table, verdicts=bounds.judge(table), facts=facts)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (2.5, "2.5 s"),
        (0.0125, "12.5 ms"),
        (0.9999, "1 s"),
        (3.2e-6, "3.2 µs"),
        (4e-9, "4 ns"),
        (0.0, "0 ns"),
    ],
)
def test_times_have_a_unit_that_fits(value: float | None, text: str) -> None:
    """Three digits, from seconds to nanoseconds."""
    assert report.seconds(value) == text


def test_the_table_has_medians_ratios_and_the_servers_share(samples: list[Sample]) -> None:
    """A row for each case; the part of the time in which the server computed; who failed, and why."""
    text = report.markdown(run_of(samples))

    row = next(line for line in text.splitlines() if line.startswith("| <jsonl> & more | call |"))
    assert "1 ms" in row
    assert "2.50 (2.50 .. 2.50)" in row
    assert "| 25% |" in text
    assert "- create, floor: no such module" in text
    assert "- date: today" in text
    assert "note" not in text


def test_every_bound_is_in_the_table(samples: list[Sample]) -> None:
    """Also what was not measured: nothing is left out."""
    text = report.markdown(run_of(samples))

    assert [bound.title for bound in bounds.BOUNDS if f"| {bound.title} |" not in text] == []


def test_a_run_is_written_so_that_it_can_be_read_again(samples: list[Sample], tmp_path: Path) -> None:
    """Markdown, every sample as JSON, and plots that the Markdown shows."""
    written = report.write(tmp_path / "new", run_of(samples))

    found = json.loads((tmp_path / "new" / "report.json").read_text(encoding="utf-8"))
    assert [Sample(**one) for one in found["samples"]] == samples
    assert len(found["bounds"]) == len(bounds.BOUNDS)
    plots = [path for path in written if path.suffix == ".svg"]
    assert {path.stem for path in plots} == {"ratios", "growth_tool"}
    shown = (tmp_path / "new" / "report.md").read_text(encoding="utf-8")
    assert all(f"({path.name})" in shown for path in plots)


def test_plots_are_well_formed_and_show_every_case(samples: list[Sample]) -> None:
    """Titles with signs that mean something in XML are text."""
    charts = plot.charts(CASES, Table(samples))

    texts = [node.text for node in ET.fromstring(charts["ratios"]).iter(f"{SVG}text")]  # noqa: S314 - our own
    assert [case.title for case in CASES if case.title not in texts] == []
    assert texts.count("2.50") == len(CASES)


def test_growth_is_drawn_with_a_point_for_each_size(samples: list[Sample]) -> None:
    """Two contestants, three sizes each."""
    chart = ET.fromstring(plot.charts(CASES, Table(samples))["growth_tool"])  # noqa: S314 - our own

    assert len(list(chart.iter(f"{SVG}polyline"))) == 2
    assert len(list(chart.iter(f"{SVG}circle"))) == 6
