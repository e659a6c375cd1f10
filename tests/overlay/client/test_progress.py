"""The line on the terminal: what it says, how seldom, and where it stays silent."""

from __future__ import annotations

import io
from typing import Any

import pytest

from claude_overlay.batches import ResultsReport
from claude_overlay.client.progress import ProgressBar, sized
from claude_overlay.testing import ManualClock


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def made(results: int, **more: Any) -> ResultsReport:
    """Make a report."""
    return ResultsReport(results=results, bytes=results * 1_000_000, **more)


def test_the_line_says_how_far_it_is() -> None:
    """Share, counts, bytes, speed, and what is bad."""
    clock = ManualClock()
    bar = ProgressBar("batch_1", clock, total=4, stream=Terminal())
    clock.advance(2)

    assert bar.line(made(1)) == "batch_1  [######                  ]  25%  1 of 4 results, 1.0 MB, 500.0 kB/s"
    assert bar.line(made(9, unreadable=1, conflicts=1)).endswith("100%  9 of 4 results, 9.0 MB, 4.5 MB/s, 2 bad")


def test_without_a_total_there_is_no_share() -> None:
    """Counts and bytes alone; no speed before time has passed."""
    assert ProgressBar("b", ManualClock(), stream=Terminal()).line(made(1)) == "b  1 results, 1.0 MB"


def test_it_draws_seldom_and_the_end_always() -> None:
    """At most ten times a second; the last state is drawn, and the line ended."""
    clock, terminal = ManualClock(), Terminal()
    with ProgressBar("b", clock, stream=terminal) as bar:
        bar.show(made(1))
        assert terminal.getvalue() == ""
        clock.advance(0.2)
        bar.show(made(2))
        bar.show(made(3))

    drawn = terminal.getvalue().split("\r")
    assert [line.count("results") for line in drawn] == [0, 1, 1]
    assert "2 results" in drawn[1]
    assert "3 results" in drawn[2]
    assert drawn[2].endswith("\n")


def test_a_line_is_no_longer_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A longer one would break, and not be overwritten."""
    monkeypatch.setenv("COLUMNS", "20")
    terminal = Terminal()
    with ProgressBar("x" * 50, ManualClock(), stream=terminal) as bar:
        bar.show(made(1))

    assert terminal.getvalue() == "\r\x1b[2K" + "x" * 19 + "\n"


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_it_is_silent_elsewhere(stream: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """No terminal, or no stderr at all; nor when it is not wanted, nor when nothing came."""
    monkeypatch.setattr("sys.stderr", None)
    with ProgressBar("b", ManualClock(), stream=stream) as bar:
        bar.show(made(1))
    terminal = Terminal()
    with ProgressBar("b", ManualClock(), wanted=False, stream=terminal) as bar:
        bar.show(made(1))
    with ProgressBar("b", ManualClock(), stream=terminal):
        pass

    assert stream is None or stream.getvalue() == ""
    assert terminal.getvalue() == ""


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1.5e9, "1.5 GB"), (2e12, "2.0 TB"), (5e15, "5000.0 TB")],
)
def test_sizes_for_people(count: float, text: str) -> None:
    """Powers of 1,000, one decimal."""
    assert sized(count) == text
