"""The blocking iterator over the results of a batch.

Thin: bytes come from `SyncConnection.stream`, meaning from the decoder. `aio.batch_results` is the twin.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, cast

from claude_overlay.batches import BatchResultsDecoder, outcome
from claude_overlay.client.calls.batches import ResultsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import MessageBatchIndividualResponse
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["BatchResults", "ResultsMethod"]

P = ParamSpec("P")


class BatchResults:
    """The results of a batch, one by one. Iteration can go on after a `BatchLineError`.

    The request goes out at the first read, or on entering a `with` block. The connection is freed when the results are
    exhausted, closed, or no longer referenced. Not for several threads at once.
    """

    def __init__(self, connection: SyncConnection, plan: ResultsPlan) -> None:
        self._connection = connection
        self._plan = plan
        self._decoder: BatchResultsDecoder | None = None
        self._chunks: Generator[Any] | None = None
        self._items: deque[Any] = deque()
        self._over = False
        self._interrupted = False
        self._failure: APIConnectionError | None = None
        self.metadata: ResponseMetadata | None = None

    def open(self) -> Self:
        """Send the request now, if it has not been sent."""
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._plan.call, None)
            metadata: ResponseMetadata = next(self._chunks).metadata
            self.metadata = metadata
            self._decoder = BatchResultsDecoder(self._plan.after, metadata.request_id)
        return self

    def __iter__(self) -> Iterator[MessageBatchIndividualResponse]:
        return self

    def __next__(self) -> MessageBatchIndividualResponse:
        self.open()
        while not self._items:
            if self._failure is not None:
                raise self._failure
            if self._over or self._decoder is None or self._chunks is None:
                raise StopIteration
            self._read(self._decoder, self._chunks)
        # With on_bad_line="yield" it may be a BatchLineError; who asked for that tells them apart.
        return cast("MessageBatchIndividualResponse", outcome(self._items.popleft(), self._plan.on_bad_line))

    def close(self) -> None:
        """Free the connection. What was not read is lost."""
        self._over = True
        self._items.clear()
        if self._chunks is not None:
            self._chunks.close()

    def _read(self, decoder: BatchResultsDecoder, chunks: Generator[Any]) -> None:
        """Bring in the next chunk, or settle the download at its end."""
        try:
            self._items.extend(decoder.feed(next(chunks)))
        except StopIteration:
            if self._interrupted:
                self._break_off(decoder, None)
            self._over = True
            self._items.extend(decoder.close())
        except Exception as error:  # noqa: BLE001 - of the transport: every way to break off is a cut download
            self._break_off(decoder, error)
        except BaseException:
            # Cancelled or interrupted: the chunks are gone, so the end that follows is not the download's own.
            self._interrupted = True
            raise

    def _break_off(self, decoder: BatchResultsDecoder, cause: Exception | None) -> NoReturn:
        """End with an error, now and whenever it is asked again: a part must not pass for the whole."""
        try:
            decoder.close(clean=False, cause=cause)
        except APIConnectionError as error:
            self._failure = error
            raise
        raise AssertionError  # close(clean=False) always raises

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class ResultsMethod(Operation[SyncConnection, P, ResultsPlan], Generic[P]):
    """A method that gives the results of a batch."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResults:
        """Give the results; nothing is sent before they are read."""
        return BatchResults(self._connection, self._plan(*args, **kwargs))

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[BatchResults]:
        """Send the request now; give the opened results and their metadata."""
        results = self(*args, **kwargs).open()
        return WithResponse(results, known(results.metadata))
