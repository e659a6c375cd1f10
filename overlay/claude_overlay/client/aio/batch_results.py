"""The asynchronous iterator over the results of a batch, and their download into a file.

Thin: bytes come from `AsyncConnection.stream`, meaning from the decoder. `sync.batch_results` is the twin.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.batches import BatchResultsDecoder
from claude_overlay.batches.results import LINE_ERRORS
from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.calls.batches import ResultsCopyPlan, ResultsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.progress import ProgressBar
from claude_overlay.client.results_copy import ResultsCopy

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import MessageBatchIndividualResponse
    from claude_overlay.batches import ResultsReport, SeenResults
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["AsyncBatchResults", "AsyncResultsMethod", "AsyncResultsToMethod"]

P = ParamSpec("P")


class AsyncBatchResults:
    """The results of a batch, one by one. Iteration can go on after a `BatchLineError`.

    The request goes out at the first read, or on entering a `with` block. The connection is freed when the results are
    exhausted, closed, or no longer referenced. Not for several tasks at once.
    """

    def __init__(self, connection: AsyncConnection, plan: ResultsPlan) -> None:
        self._connection = connection
        self._plan = plan
        self._decoder = plan.decoder()
        # The decoder's own iterator; no items once this is closed.
        self._ready: Iterator[Any] = self._decoder.ready
        # With on_bad_line="yield" it is given; who asked for that tells them apart.
        self._raises = plan.on_bad_line == "raise"
        self._chunks: AsyncGenerator[Any] | None = None
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

    async def open(self) -> Self:
        """Send the request now, if it has not been sent."""
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._plan.call, None)
            try:
                metadata: ResponseMetadata = (await anext(self._chunks)).metadata
            except Exception as error:
                self._failure = error
                raise
            except BaseException:
                self._interrupted = True
                raise
            self.metadata = metadata
            self._decoder.request_id = metadata.request_id
        return self

    def __aiter__(self) -> AsyncIterator[MessageBatchIndividualResponse]:
        return self

    async def __anext__(self) -> MessageBatchIndividualResponse:
        while True:
            # Nothing is called between the item and its way out: an interrupt there would lose it.
            for item in self._ready:
                if item.__class__ in LINE_ERRORS and self._raises:
                    raise item
                return item  # type: ignore[no-any-return]
            if not await self._go_on():
                raise StopAsyncIteration

    async def aclose(self) -> None:
        """Free the connection. What was not read is lost; `report` and `seen` stay."""
        self._over = self._closed = True
        self._ready = iter(())
        if self._chunks is not None:
            await self._chunks.aclose()

    close = aclose

    async def _go_on(self) -> bool:
        """Have the next items ready, of bytes that are still to come if need be; tell whether there may be any."""
        if self._chunks is None:
            await self.open()
        while not self._closed:
            if self._decoder.more():
                self._ready = self._decoder.ready
                return True
            # A part must not pass for the whole, however often it is asked for.
            if self._failure is not None:
                raise self._failure
            if self._over or self._chunks is None:
                break
            await self._read(self._chunks)
        return False

    async def _read(self, chunks: AsyncGenerator[Any]) -> None:
        """Bring in the next chunk, or settle the download at its end."""
        try:
            if self._interrupted:
                await chunks.aclose()
            chunk = await _next_chunk(chunks, self._decoder, interrupted=self._interrupted)
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

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


async def _next_chunk(
    chunks: AsyncGenerator[Any], decoder: BatchResultsDecoder, *, interrupted: bool = False
) -> bytes | None:
    """Give the next chunk; None at a clean end. Every way to break off is a cut download."""
    try:
        chunk: bytes = await anext(chunks)
    except StopAsyncIteration:
        if interrupted:
            decoder.break_off()
        return None
    except Exception as error:  # noqa: BLE001 - the decoder chains it
        decoder.break_off(error)
    return chunk


class AsyncResultsMethod(Operation[AsyncConnection, P, ResultsPlan], Generic[P]):
    """A method that gives the results of a batch."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncBatchResults:
        """Give the results; nothing is sent before they are read."""
        return AsyncBatchResults(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncBatchResults]:
        """Send the request now; give the opened results and their metadata."""
        results = await self(*args, **kwargs).open()
        return WithResponse(results, known(results.metadata))


class AsyncResultsToMethod(Operation[AsyncConnection, P, ResultsCopyPlan], Generic[P]):
    """A method that downloads the results of a batch into a file."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultsReport:
        """Download and give the report."""
        return (await self.with_response(*args, **kwargs)).value

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[ResultsReport]:
        """Download and give the report and the metadata."""
        plan = self._plan(*args, **kwargs)
        decoder = plan.decoder()
        bar = ProgressBar(plan.batch_id, self._connection.clock, wanted=plan.progress, total=decoder.expected.total)
        with bar:
            with ResultsCopy(decoder, plan.path, plan.batch_id, resume=plan.resume) as copy:
                for _ in copy.recall():
                    await asyncio.sleep(0)  # the part may be large: others get their turn between its pieces
                async with aclosing(self._connection.stream(plan.call, None)) as chunks:
                    metadata: ResponseMetadata = (await anext(chunks)).metadata
                    decoder.request_id = metadata.request_id
                    while (chunk := await _next_chunk(chunks, decoder)) is not None:
                        copy.take(chunk)
                        await self._tell(plan, bar, copy.report)
                    copy.end()
            await self._tell(plan, bar, copy.report)
        copy.verify()
        return WithResponse(copy.report, metadata)

    @staticmethod
    async def _tell(plan: ResultsCopyPlan, bar: ProgressBar, report: ResultsReport) -> None:
        bar.show(report)
        if plan.on_progress is not None:
            answer = plan.on_progress(report)
            if isawaitable(answer):
                await answer
