"""The results of a batch on their way into a file.

Decides what of a download is written: all of it as it is received, or, when a broken one is taken up again, what its
part does not have. Does not read the network and does not wait; both shells of `batch_results` call it, in this order:
enter, `recall` to its end, `take` each piece, `end`, leave, `verify`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from claude_overlay.batches.kept_lines import KeptLines
from claude_overlay.client.atomic_file import AtomicFile
from claude_overlay.client.part_file import PartFile
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from claude_overlay.batches import BatchResultsDecoder, ResultsReport

__all__ = ["ResultsCopy"]


class ResultsCopy:
    """Context manager around the file: leaving without an exception puts it in place.

    Args:
        decoder: what reads the download, for the report.
        path: the file.
        batch_id: whose results they are.
        resume: take up the part of a broken download, and keep the part when this one breaks.
    """

    __slots__ = ("_decoder", "_file", "_kept")

    def __init__(self, decoder: BatchResultsDecoder, path: Path, batch_id: str, *, resume: bool) -> None:
        self._decoder = decoder
        self._kept = KeptLines()
        # The batch in the part's name: the part of another batch is never taken up.
        self._file = PartFile(path, quote(batch_id, safe="")) if resume else AtomicFile(path)

    @property
    def report(self) -> ResultsReport:
        """What has come so far."""
        return replace(self._decoder.report, resumed=self._kept.met)

    def recall(self) -> Iterator[None]:
        """Read what an earlier download left, step by step, and drop half a line at its end.

        Raises:
            InvalidArgumentError: it is no part of the results of a batch.
            OSError: it cannot be read.
        """
        if isinstance(self._file, PartFile):
            for piece in self._file.pieces():
                self._kept.recall(piece)
                yield
            self._file.keep(self._kept.whole_bytes)

    def take(self, chunk: bytes) -> None:
        """Take the next bytes of the download."""
        self._file.write(self._kept.fresh(chunk))
        self._decoder.pass_over(chunk)

    def end(self) -> None:
        """The download has ended, cleanly.

        Raises:
            InvalidArgumentError: what an earlier download left is no part of these results. It is as it was.
        """
        self._decoder.pass_end()
        self._file.write(self._kept.rest())
        if isinstance(self._file, PartFile):
            try:
                self._kept.verify(str(self._file.part))
            except InvalidArgumentError:
                self._file.restore()
                raise

    def verify(self) -> None:
        """Compare with what was expected; the file is in place by now.

        Raises:
            BatchIncompleteError: the results are not those expected.
        """
        self._decoder.verify()

    def __enter__(self) -> Self:
        self._file.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.__exit__(kind, error, traceback)
