"""The asynchronous iterator over the results of a batch.

Thin: bytes come from `AsyncConnection.stream`, meaning from the decoder. `sync.batch_results` is the twin.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, cast

from claude_overlay.batches import BatchResultsDecoder, outcome
from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.calls.batches import ResultsPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import MessageBatchIndividualResponse
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["AsyncBatchResults", "AsyncResultsMethod"]

P = ParamSpec("P")


class AsyncBatchResults:
    """The results of a batch, one by one. Iteration can go on after a `BatchLineError`.

    The request goes out at the first read, or on entering a `with` block. The connection is freed when the results are
    exhausted, closed, or no longer referenced. Not for several tasks at once.
    """

    def __init__(self, connection: AsyncConnection, plan: ResultsPlan) -> None:
        self._connection = connection
        self._plan = plan
        self._decoder: BatchResultsDecoder | None = None
        self._chunks: AsyncGenerator[Any] | None = None
        self._items: deque[Any] = deque()
        self._over = False
        self._interrupted = False
        self._failure: APIConnectionError | None = None
        self.metadata: ResponseMetadata | None = None

    async def open(self) -> Self:
        """Send the request now, if it has not been sent."""
        if self._chunks is None and not self._over:
            self._chunks = self._connection.stream(self._plan.call, None)
            metadata: ResponseMetadata = (await anext(self._chunks)).metadata
            self.metadata = metadata
            self._decoder = BatchResultsDecoder(self._plan.after, metadata.request_id)
        return self

    def __aiter__(self) -> AsyncIterator[MessageBatchIndividualResponse]:
        return self

    async def __anext__(self) -> MessageBatchIndividualResponse:
        await self.open()
        while not self._items:
            if self._failure is not None:
                raise self._failure
            if self._over or self._decoder is None or self._chunks is None:
                raise StopAsyncIteration
            await self._read(self._decoder, self._chunks)
        # With on_bad_line="yield" it may be a BatchLineError; who asked for that tells them apart.
        return cast("MessageBatchIndividualResponse", outcome(self._items.popleft(), self._plan.on_bad_line))

    async def aclose(self) -> None:
        """Free the connection. What was not read is lost."""
        self._over = True
        self._items.clear()
        if self._chunks is not None:
            await self._chunks.aclose()

    close = aclose

    async def _read(self, decoder: BatchResultsDecoder, chunks: AsyncGenerator[Any]) -> None:
        """Bring in the next chunk, or settle the download at its end."""
        try:
            self._items.extend(decoder.feed(await anext(chunks)))
        except StopAsyncIteration:
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

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncResultsMethod(Operation[AsyncConnection, P, ResultsPlan], Generic[P]):
    """A method that gives the results of a batch."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncBatchResults:
        """Give the results; nothing is sent before they are read."""
        return AsyncBatchResults(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncBatchResults]:
        """Send the request now; give the opened results and their metadata."""
        results = await self(*args, **kwargs).open()
        return WithResponse(results, known(results.metadata))
