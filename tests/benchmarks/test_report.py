"""How a run of `make bench` is laid out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from benchmarks.side_by_side import bounds, plot, report, supply
from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.figures import Table
from benchmarks.side_by_side.rounds import Sample

if TYPE_CHECKING:
    from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
TOOL = tuple(f"tool_helper_{thousands}k" for thousands in ("1", "2.5", "40"))
CASES = tuple(
    Case(name=name, title=f"<{name}> & more", job="calls.create", unit="call", arguments={"reply": "message-small"})
    for name in ("create", "jsonl", *TOOL)
)
ALONE = Case(name="server", title="alone", job="serving.asked", unit="reply", arguments={"reply": "message-small"})


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
    assert "| 25% |" in next(line for line in text.splitlines() if line.startswith("| <jsonl> & more | 2 ms"))
    assert "- create, floor: no such module" in text
    assert "- date: today" in text
    assert "note" not in text


def test_how_many_samples_there_are_is_said_for_each_case(samples: list[Sample]) -> None:
    """A case that had less time, and a contestant that had fewer rounds, can be told from the others."""
    again = [Sample(case="jsonl", contestant="ours", round=number, figures={"cpu": 1e-3}) for number in (2, 3)]

    text = report.markdown(run_of([*samples, *again]))

    assert "| <jsonl> & more | call | 1-3 |" in text
    assert "| <create> & more | call | 1 |" in text


def test_without_a_reply_the_server_has_no_share() -> None:
    """What it is asked before and after the timed part, its own time, is no part of a case without a network."""
    decoding = Case(name="decode", title="decode", job="decoding.message", unit="message")

    assert supply.share(decoding, Table([sample("decode", "ours", 1e-3)])) == "-"


def test_the_server_alone_is_laid_out_by_its_own_time(samples: list[Sample]) -> None:
    """Replies and MiB in a second of its CPU time; where it was busiest beside a client; no row beside the others."""
    figures = {"cpu": 1.0, "wall": 1.0, "server_cpu": 0.001, "bytes": 2.0 * 1024 * 1024}
    found = [*samples, Sample(case="server", contestant="raw", round=1, figures=figures)]
    run = report.Run(cases=(*CASES, ALONE), samples=found, table=Table(found), verdicts=(), facts={})

    text = report.markdown(run)

    assert "| alone | 1,000 | 2,000 |" in text
    assert "it computed for 25% of the wall time" in text
    assert text.count("| alone |") == 1


def test_reads_are_laid_out_by_contestant(samples: list[Sample]) -> None:
    """Whether events came in bursts or one by one can be seen; who was not counted has a dash."""
    figures = {"cpu": 1e-3, "wall": 1e-3, "reads": 1.0061}
    found = [one for one in samples if one.case != "jsonl" or one.contestant != "ours"]
    found.append(Sample(case="jsonl", contestant="ours", round=1, figures=figures))

    text = report.markdown(run_of(found))

    assert "| <jsonl> & more | call | 1.006 | - |" in text
    assert "reads | 1.00" not in text


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


def test_growth_is_a_row_for_each_contestant(samples: list[Sample]) -> None:
    """The cost of one event by the number of events, sizes in order, and a dash where somebody was not asked."""
    found = [one for one in samples if (one.case, one.contestant) != ("tool_helper_40k", "official")]

    text = report.markdown(run_of(found))

    assert "| stream | of | 1,000 events | 2,500 events | 40,000 events |" in text
    assert "| tool | official | 2.5 ms | 2.5 ms | - |" in text
    assert "| tool | ours | 1 ms | 1 ms | 1 ms |" in text


@pytest.mark.parametrize(
    ("values", "marks"), [([24.9, 1970.0], ["20", "2,000"]), ([1.0, 1.0], ["1", "2"]), ([0.3, 5.0], ["0.2", "5"])]
)
def test_a_scale_ends_at_round_marks(values: list[float], marks: list[str]) -> None:
    """The lines stand between marks that are written beside them, whatever the values."""
    line = plot.Line(name="ours", colour="black", points=[(1.0, values[0]), (2.0, values[1])])

    chart = ET.fromstring(plot.lines("growth", "events", "µs", [line]))  # noqa: S314 - our own

    found = [node.text for node in chart.iter(f"{SVG}text") if node.get("text-anchor") == "end"]
    assert [found[0], found[-1]] == marks
    heights = [float(node.get("y1", "0")) for node in chart.iter(f"{SVG}line")]
    spots = [float(node.get("cy", "0")) for node in chart.iter(f"{SVG}circle")]
    assert all(min(heights) - 0.2 <= spot <= max(heights) for spot in spots)


def test_growth_is_drawn_with_a_point_for_each_size(samples: list[Sample]) -> None:
    """Two contestants, three sizes each."""
    chart = ET.fromstring(plot.charts(CASES, Table(samples))["growth_tool"])  # noqa: S314 - our own

    assert len(list(chart.iter(f"{SVG}polyline"))) == 2
    assert len(list(chart.iter(f"{SVG}circle"))) == 6
