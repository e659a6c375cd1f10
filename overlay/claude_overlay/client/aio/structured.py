"""Messages whose answer is a value of a type, asynchronous: `messages.parse` and `messages.parse_stream`.

Thin: the plan comes from `calls.parse`, the value from `claude_overlay.structured`. `sync.structured` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.message_stream import AsyncMessageStream
from claude_overlay.client.aio.operations import perform
from claude_overlay.client.answer import credit
from claude_overlay.client.calls.parse import ParsePlan, ParseStreamPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.errors.structured import StructuredOutputError
from claude_overlay.structured.progress import OutputProgress

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Unpack

    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.calls.messages import CreateArguments, StreamArguments
    from claude_overlay.streaming.callbacks import Notice
    from claude_overlay.structured.parsed import ParsedMessage

__all__ = ["AsyncParseMethod", "AsyncParseStreamMethod", "AsyncParsedMessageStream"]

T = TypeVar("T")


class AsyncParsedMessageStream(AsyncMessageStream, Generic[T]):
    """One streamed answer that is a value of a type: an `AsyncMessageStream` in every way, and `partials` besides."""

    def __init__(self, connection: AsyncConnection, plan: ParseStreamPlan[T]) -> None:
        super().__init__(connection, plan.stream)
        self._output = plan.output
        self._progress = OutputProgress()
        self._parsed: ParsedMessage[T] | None = None

    @property
    def partial(self) -> Any:
        """The value as far as the events handed out go, as plain JSON data; None while there is none.

        Members and items are whole, but for a string at the very end, which may still grow. A number appears when what
        follows it has arrived. A copy each time, whose cost grows with the value.
        """
        return self._progress.value

    @property
    async def partials(self) -> AsyncIterator[Any]:
        """The value as it grows: plain JSON data like `partial`, each time it says more. The last one is whole.

        While the value is short, it is given after each piece of text; then whenever it has grown by a 32nd, so that
        following a long one costs no more than reading it 32 times.
        """
        async for _ in self:
            value = self._progress.take()
            if value is not None:
                yield value

    async def final_message(self) -> ParsedMessage[T]:
        """Read what is left and give the whole message with its value. The same object each time.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
            StructuredOutputError: The message came whole, and holds no such value; its class says why.
        """
        async for _ in self:
            pass
        try:
            return self._whole()
        except StructuredOutputError as error:
            await self._report(error)
            raise

    async def final_output(self) -> T:
        """Read what is left and give the value. Raises as `final_message` does."""
        return (await self.final_message()).output

    def _whole(self) -> ParsedMessage[T]:
        """Give the message of a stream that has succeeded, with its value."""
        from claude_overlay.structured.parsed import parsed  # noqa: PLC0415 - importing the client must load no model

        if self._parsed is None:
            message = super()._whole()
            try:
                self._parsed = parsed(message, self._output, self.request_id)
            except StructuredOutputError as error:
                self._credit(error)
                raise
        return self._parsed

    def _seen(self, event: MessageStreamEvent) -> Notice | None:
        self._progress.see(event)
        return super()._seen(event)


class AsyncParseMethod(Operation[AsyncConnection, ..., ParsePlan[Any]]):
    """A method that is one request, and whose answer is a value of the type its caller names."""

    @overload
    async def __call__(self, *, output_type: type[T], **arguments: Unpack[CreateArguments]) -> ParsedMessage[T]: ...

    @overload
    async def __call__(self, *, output_type: Any, **arguments: Unpack[CreateArguments]) -> ParsedMessage[Any]: ...

    async def __call__(self, **arguments: Any) -> ParsedMessage[Any]:
        """Make the call and give the message with its value."""
        return (await self.with_response(**arguments)).value

    @overload
    async def with_response(
        self, *, output_type: type[T], **arguments: Unpack[CreateArguments]
    ) -> WithResponse[ParsedMessage[T]]: ...

    @overload
    async def with_response(
        self, *, output_type: Any, **arguments: Unpack[CreateArguments]
    ) -> WithResponse[ParsedMessage[Any]]: ...

    async def with_response(self, **arguments: Any) -> WithResponse[ParsedMessage[Any]]:
        """Make the call and give the message with its value, and its metadata."""
        from claude_overlay.structured.parsed import parsed  # noqa: PLC0415 - importing the client must load no model

        plan = self._plan(**arguments)
        message, metadata = await perform(self._connection, plan.call)
        try:
            return WithResponse(parsed(message, plan.output, metadata.request_id), metadata)
        except StructuredOutputError as error:
            credit(error, metadata.attempts)
            raise


class AsyncParseStreamMethod(Operation[AsyncConnection, ..., ParseStreamPlan[Any]]):
    """A method that streams a message whose value is of the type its caller names."""

    @overload
    def __call__(
        self, *, output_type: type[T], **arguments: Unpack[StreamArguments]
    ) -> AsyncParsedMessageStream[T]: ...

    @overload
    def __call__(self, *, output_type: Any, **arguments: Unpack[StreamArguments]) -> AsyncParsedMessageStream[Any]: ...

    def __call__(self, **arguments: Any) -> AsyncParsedMessageStream[Any]:
        """Give the stream; the request goes out on entering its `async with` block, or at the first read."""
        return AsyncParsedMessageStream(self._connection, self._plan(**arguments))

    @overload
    async def with_response(
        self, *, output_type: type[T], **arguments: Unpack[StreamArguments]
    ) -> WithResponse[AsyncParsedMessageStream[T]]: ...

    @overload
    async def with_response(
        self, *, output_type: Any, **arguments: Unpack[StreamArguments]
    ) -> WithResponse[AsyncParsedMessageStream[Any]]: ...

    async def with_response(self, **arguments: Any) -> WithResponse[AsyncParsedMessageStream[Any]]:
        """Send the request now; give the opened stream and its metadata."""
        stream = await self(**arguments).open()
        return WithResponse(stream, known(stream.metadata))
