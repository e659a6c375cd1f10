"""The blocking iterator over the results of a batch, and their download into a file.

Thin: bytes come from `SyncConnection.stream`, meaning from the decoder. `aio.batch_results` is the twin.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.batches import BatchResultsDecoder
from claude_overlay.batches.results import LINE_ERRORS
from claude_overlay.client.calls.batches import ResultsCopyPlan, ResultsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.progress import ProgressBar
from claude_overlay.client.results_copy import ResultsCopy
from claude_overlay.client.sync.connection import SyncConnection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import MessageBatchIndividualResponse
    from claude_overlay.batches import ResultsReport, SeenResults
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["BatchResults", "ResultsMethod", "ResultsToMethod"]

P = ParamSpec("P")


class BatchResults:
    """The results of a batch, one by one. Iteration can go on after a `BatchLineError`.

    The request goes out at the first read, or on entering a `with` block. The connection is freed when the results are
    exhausted, closed, or no longer referenced. Not for several threads at once.
    """

    def __init__(self, connection: SyncConnection, plan: ResultsPlan) -> None:
        self._connection = connection
        self._plan = plan
        self._decoder = plan.decoder()
        # The decoder's own iterator; no items once this is closed.
        self._ready: Iterator[Any] = self._decoder.ready
        # With on_bad_line="yield" it is given; who asked for that tells them apart.
        self._raises = plan.on_bad_line == "raise"
        self._chunks: Generator[Any] | None = None
        self._over = False
        self._closed = False
        self._interrupted = False
        self._failure: Exception | None = None
        self.metadata: ResponseMetadata | None = None

    @property
    def report(self) -> ResultsReport:
        """What has come so far, up to the last item given: counts by type, duplicates, bad and blank lines."""
        return self._decoder.report

    @property
    def seen(self) -> SeenResults:
        """Which results have been given, here and before; `results(..., after=seen)` goes on with the others."""
        return self._decoder.seen

    def open(self) -> Self:
        """Send the request now, if it has not been sent."""
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._plan.call, None)
            try:
                metadata: ResponseMetadata = next(self._chunks).metadata
            except Exception as error:
                self._failure = error
                raise
            except BaseException:
                self._interrupted = True
                raise
            self.metadata = metadata
            self._decoder.request_id = metadata.request_id
        return self

    def __iter__(self) -> Iterator[MessageBatchIndividualResponse]:
        return self

    def __next__(self) -> MessageBatchIndividualResponse:
        while True:
            # Nothing is called between the item and its way out: an interrupt there would lose it.
            for item in self._ready:
                if item.__class__ in LINE_ERRORS and self._raises:
                    raise item
                return item  # type: ignore[no-any-return]
            if not self._go_on():
                raise StopIteration

    def close(self) -> None:
        """Free the connection. What was not read is lost; `report` and `seen` stay."""
        self._over = self._closed = True
        self._ready = iter(())
        if self._chunks is not None:
            self._chunks.close()

    def _go_on(self) -> bool:
        """Have the next items ready, of bytes that are still to come if need be; tell whether there may be any."""
        if self._chunks is None:
            self.open()
        while not self._closed:
            if self._decoder.more():
                self._ready = self._decoder.ready
                return True
            # A part must not pass for the whole, however often it is asked for.
            if self._failure is not None:
                raise self._failure
            if self._over or self._chunks is None:
                break
            self._read(self._chunks)
        return False

    def _read(self, chunks: Generator[Any]) -> None:
        """Bring in the next chunk, or settle the download at its end."""
        try:
            if self._interrupted:
                chunks.close()
            chunk = _next_chunk(chunks, self._decoder, interrupted=self._interrupted)
            if chunk is None:
                self._decoder.close()
                self._over = True
            else:
                self._decoder.feed(chunk)
        except Exception as error:
            self._failure = error
            raise
        except BaseException:
            # Cancelled or interrupted: bytes may be lost, so the end that follows is not the download's own.
            self._interrupted = True
            raise

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _next_chunk(chunks: Generator[Any], decoder: BatchResultsDecoder, *, interrupted: bool = False) -> bytes | None:
    """Give the next chunk; None at a clean end. Every way to break off is a cut download."""
    try:
        chunk: bytes = next(chunks)
    except StopIteration:
        if interrupted:
            decoder.break_off()
        return None
    except Exception as error:  # noqa: BLE001 - the decoder chains it
        decoder.break_off(error)
    return chunk


class ResultsMethod(Operation[SyncConnection, P, ResultsPlan], Generic[P]):
    """A method that gives the results of a batch."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResults:
        """Give the results; nothing is sent before they are read."""
        return BatchResults(self._connection, self._plan(*args, **kwargs))

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[BatchResults]:
        """Send the request now; give the opened results and their metadata."""
        results = self(*args, **kwargs).open()
        return WithResponse(results, known(results.metadata))


class ResultsToMethod(Operation[SyncConnection, P, ResultsCopyPlan], Generic[P]):
    """A method that downloads the results of a batch into a file."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultsReport:
        """Download and give the report."""
        return self.with_response(*args, **kwargs).value

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[ResultsReport]:
        """Download and give the report and the metadata."""
        plan = self._plan(*args, **kwargs)
        decoder = plan.decoder()
        bar = ProgressBar(plan.batch_id, self._connection.clock, wanted=plan.progress, total=decoder.expected.total)
        with bar:
            with ResultsCopy(decoder, plan.path, plan.batch_id, resume=plan.resume) as copy:
                for _ in copy.recall():
                    pass
                with closing(self._connection.stream(plan.call, None)) as chunks:
                    metadata: ResponseMetadata = next(chunks).metadata
                    decoder.request_id = metadata.request_id
                    while (chunk := _next_chunk(chunks, decoder)) is not None:
                        copy.take(chunk)
                        self._tell(plan, bar, copy.report)
                    copy.end()
            self._tell(plan, bar, copy.report)
        copy.verify()
        return WithResponse(copy.report, metadata)

    @staticmethod
    def _tell(plan: ResultsCopyPlan, bar: ProgressBar, report: ResultsReport) -> None:
        bar.show(report)
        if plan.on_progress is not None:
            plan.on_progress(report)
