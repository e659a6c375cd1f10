"""Messages whose answer is a value of a type, blocking: `messages.parse` and `messages.parse_stream`.

Thin: the plan comes from `calls.parse`, the value from `claude_overlay.structured`. `aio.structured` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from claude_overlay.client.answer import credit
from claude_overlay.client.calls.parse import ParsePlan, ParseStreamPlan
from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.message_stream import MessageStream
from claude_overlay.client.sync.operations import perform
from claude_overlay.errors.structured import StructuredOutputError
from claude_overlay.structured.progress import OutputProgress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.calls.messages import CreateArguments, StreamArguments
    from claude_overlay.streaming.callbacks import Notice
    from claude_overlay.structured.parsed import ParsedMessage

__all__ = ["ParseMethod", "ParseStreamMethod", "ParsedMessageStream"]

T = TypeVar("T")


class ParsedMessageStream(MessageStream, Generic[T]):
    """One streamed answer that is a value of a type: a `MessageStream` in every way, and `partials` besides."""

    def __init__(self, connection: SyncConnection, plan: ParseStreamPlan[T]) -> None:
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
    def partials(self) -> Iterator[Any]:
        """The value as it grows: plain JSON data like `partial`, each time it says more. The last one is whole.

        While the value is short, it is given after each piece of text; then whenever it has grown by a 32nd, so that
        following a long one costs no more than reading it 32 times.
        """
        for _ in self:
            value = self._progress.take()
            if value is not None:
                yield value

    def final_message(self) -> ParsedMessage[T]:
        """Read what is left and give the whole message with its value. The same object each time.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
            StructuredOutputError: The message came whole, and holds no such value; its class says why.
        """
        for _ in self:
            pass
        try:
            return self._whole()
        except StructuredOutputError as error:
            self._report(error)
            raise

    def final_output(self) -> T:
        """Read what is left and give the value. Raises as `final_message` does."""
        return self.final_message().output

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


class ParseMethod(Operation[SyncConnection, ..., ParsePlan[Any]]):
    """A method that is one request, and whose answer is a value of the type its caller names."""

    @overload
    def __call__(self, *, output_type: type[T], **arguments: Unpack[CreateArguments]) -> ParsedMessage[T]: ...

    @overload
    def __call__(self, *, output_type: Any, **arguments: Unpack[CreateArguments]) -> ParsedMessage[Any]: ...

    def __call__(self, **arguments: Any) -> ParsedMessage[Any]:
        """Make the call and give the message with its value."""
        return self.with_response(**arguments).value

    @overload
    def with_response(
        self, *, output_type: type[T], **arguments: Unpack[CreateArguments]
    ) -> WithResponse[ParsedMessage[T]]: ...

    @overload
    def with_response(
        self, *, output_type: Any, **arguments: Unpack[CreateArguments]
    ) -> WithResponse[ParsedMessage[Any]]: ...

    def with_response(self, **arguments: Any) -> WithResponse[ParsedMessage[Any]]:
        """Make the call and give the message with its value, and its metadata."""
        from claude_overlay.structured.parsed import parsed  # noqa: PLC0415 - importing the client must load no model

        plan = self._plan(**arguments)
        message, metadata = perform(self._connection, plan.call)
        try:
            return WithResponse(parsed(message, plan.output, metadata.request_id), metadata)
        except StructuredOutputError as error:
            credit(error, metadata.attempts)
            raise


class ParseStreamMethod(Operation[SyncConnection, ..., ParseStreamPlan[Any]]):
    """A method that streams a message whose value is of the type its caller names."""

    @overload
    def __call__(self, *, output_type: type[T], **arguments: Unpack[StreamArguments]) -> ParsedMessageStream[T]: ...

    @overload
    def __call__(self, *, output_type: Any, **arguments: Unpack[StreamArguments]) -> ParsedMessageStream[Any]: ...

    def __call__(self, **arguments: Any) -> ParsedMessageStream[Any]:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return ParsedMessageStream(self._connection, self._plan(**arguments))

    @overload
    def with_response(
        self, *, output_type: type[T], **arguments: Unpack[StreamArguments]
    ) -> WithResponse[ParsedMessageStream[T]]: ...

    @overload
    def with_response(
        self, *, output_type: Any, **arguments: Unpack[StreamArguments]
    ) -> WithResponse[ParsedMessageStream[Any]]: ...

    def with_response(self, **arguments: Any) -> WithResponse[ParsedMessageStream[Any]]:
        """Send the request now; give the opened stream and its metadata."""
        stream = self(**arguments).open()
        return WithResponse(stream, known(stream.metadata))
