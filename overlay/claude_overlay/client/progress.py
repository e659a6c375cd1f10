"""One line on the terminal that tells how far a download of results is.

Decides what the line says and how often it is drawn. Made only when the caller asks, and draws only on a terminal.
Called by both shells for `results_to`.
"""

from __future__ import annotations

import shutil
import sys
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from claude_overlay.batches import ResultsReport
    from claude_overlay.client.clock import Clock

__all__ = ["ProgressBar", "sized"]

# Seconds between two drawings: often enough to look alive, too seldom to cost anything.
REDRAW_AFTER: Final = 0.1
BAR_WIDTH: Final = 24
UNITS: Final = ("B", "kB", "MB", "GB", "TB")
THOUSAND: Final = 1000


class ProgressBar:
    """Context manager: `show` draws, if it is time; leaving draws the last state and ends the line.

    Args:
        label: what is downloaded.
        clock: time, for the speed and for drawing seldom.
        wanted: False draws nothing.
        total: results that are expected; None when not known.
        stream: where to draw; stderr by default. If it is no terminal, nothing is drawn.
    """

    __slots__ = ("_clock", "_drawn", "_label", "_last", "_started", "_stream", "_total")

    def __init__(
        self,
        label: str,
        clock: Clock,
        *,
        wanted: bool = True,
        total: int | None = None,
        stream: IO[str] | None = None,
    ) -> None:
        target = sys.stderr if stream is None else stream
        self._stream = target if wanted and target is not None and target.isatty() else None
        self._label = label
        self._clock = clock
        self._total = total
        self._started = self._drawn = clock.now()
        self._last: ResultsReport | None = None

    def show(self, report: ResultsReport) -> None:
        """Draw this state, unless the last drawing is fresh."""
        if self._stream is None:
            return
        self._last = report
        if self._clock.now() - self._drawn >= REDRAW_AFTER:
            self._draw(report)

    def line(self, report: ResultsReport) -> str:
        """Say how far it is."""
        seconds = self._clock.now() - self._started
        speed = f", {sized(report.bytes / seconds)}/s" if seconds > 0 else ""
        counted = f"{report.results:,}"
        bar = ""
        if self._total:
            share = min(1.0, report.results / self._total)
            bar = f"[{'#' * int(share * BAR_WIDTH):<{BAR_WIDTH}}] {int(share * 100):3d}%  "
            counted += f" of {self._total:,}"
        bad = f", {report.unreadable + report.conflicts:,} bad" if report.unreadable + report.conflicts else ""
        return f"{self._label}  {bar}{counted} results, {sized(report.bytes)}{speed}{bad}"

    def _draw(self, report: ResultsReport) -> None:
        if self._stream is None:
            return
        self._drawn = self._clock.now()
        width = shutil.get_terminal_size().columns - 1
        # Erase the line and write it again: CSI 2K is understood by every terminal of today.
        self._stream.write("\r\x1b[2K" + self.line(report)[:width])
        self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None and self._last is not None:
            self._draw(self._last)
            self._stream.write("\n")
            self._stream.flush()


def sized(count: float) -> str:
    """Write a number of bytes for people, in powers of 1,000."""
    for unit in UNITS:
        if count < THOUSAND or unit == UNITS[-1]:
            return f"{count:.0f} {unit}" if unit == UNITS[0] else f"{count:.1f} {unit}"
        count /= THOUSAND
    raise AssertionError  # the last unit takes everything
