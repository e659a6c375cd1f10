"""The blocking message stream.

Thin: bytes come from `SyncConnection.stream`, meaning from the decoder. `aio.message_stream` is the twin.
"""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.metadata import WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.stream import EVENT_STREAM_TYPE, BaseMessageStream, text_of
from claude_overlay.client.stream_plan import StreamPlan
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.event_tee import EventReader, tee
from claude_overlay.client.sync.read_ahead import ReadAhead
from claude_overlay.client.sync.stream_gate import GatedReading, StreamGate
from claude_overlay.errors import ClaudeError, InvalidArgumentError, StreamError, StreamStalledError
from claude_overlay.streaming.text_buffer import TextBuffer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent

__all__ = ["MessageStream", "StreamMethod"]

P = ParamSpec("P")


class MessageStream(GatedReading, BaseMessageStream):
    """One streamed answer: iterate over its events, over its `text`, or ask for the `final_message()`.

    The request goes out on entering the `with` block, or at the first read. The connection is freed when the stream is
    exhausted, closed, cancelled, or no longer referenced. One thread reads; others may `pause`, `resume` and `cancel`.

    Nothing is read ahead: no thread works behind the stream, and bytes nobody has asked for stay in the network, whose
    flow control holds the server back.
    """

    def __init__(self, connection: SyncConnection, plan: StreamPlan) -> None:
        plan.refuse_coroutines()
        super().__init__(plan, connection.clock)
        self._connection = connection
        self._chunks: Generator[Any] | None = None
        self._gate = StreamGate()

    def open(self) -> Self:
        """Send the request now, if it has not been sent.

        Raises:
            APIStatusError: The server refused.
            APIConnectionError: There was no response.
        """
        if self._chunks is None and not self._over:
            try:
                self._open()
            except ClaudeError as error:
                self._report(error)
                raise
        return self

    def __iter__(self) -> Iterator[MessageStreamEvent]:
        return self

    def __next__(self) -> MessageStreamEvent:
        try:
            while True:
                if self._gate.held:
                    self._pass_gate()
                if self._chunks is None:
                    self.open()
                notice = None
                try:
                    event = next(self._events, None)
                    if event is not None and not self._unwatched:
                        notice = self._seen(event)
                except BaseException:
                    self.close()
                    raise
                if notice is not None:
                    self._notify(*notice)
                if event is not None:
                    return event
                if self._over:
                    break
                self._read()
            self._check()
        except ClaudeError as error:
            self._report(error)
            raise
        raise StopIteration

    @property
    def events(self) -> Iterator[MessageStreamEvent]:
        """The events as they come: the same as iterating over the stream."""
        return self

    @property
    def text(self) -> Iterator[str]:
        """The answer's text as it comes, piece by piece."""
        for event in self:
            piece = text_of(event)
            if piece:
                yield piece

    def buffered_text(
        self, *, max_chars: int | None = None, max_wait: float | None = None, flush_on_newline: bool = False
    ) -> Iterator[str]:
        """Give the answer's text in larger pieces; joined they are the text. At least one limit is needed.

        Text is given out at the latest when its block ends. Before an error is raised, what has arrived is given out.

        Args:
            max_chars: Give out as soon as there are so many characters, in pieces of so many.
            max_wait: Give out what has waited so many seconds. Looked at when events come, pings included: while
                the server is silent, nothing is given out, for no thread is there to do it.
            flush_on_newline: Give out whole lines as soon as there are any. Default False.

        Raises:
            InvalidArgumentError: At once: no limit, or one that is none.
        """
        buffer = TextBuffer(max_chars=max_chars, max_wait=max_wait, flush_on_newline=flush_on_newline)
        return self._buffered(buffer)

    def tee(self, readers: int = 2, *, max_lag: int | None = None) -> tuple[EventReader, ...]:
        """Give several readers, each of which gets all events from here on. Read only through them afterwards.

        Whoever is ahead reads the network. Each reader may have its own thread.

        Args:
            readers: How many. Default 2.
            max_lag: How many events a reader may be ahead of another; it then blocks until the other has read or was
                closed, so the readers need threads of their own. Default: no limit, and the memory of the events
                which the slowest has not read.

        Raises:
            InvalidArgumentError: A number below 1.
        """
        return tee(self, readers, max_lag)

    def read_ahead(self, max_events: int = 64) -> ReadAhead:
        """Have the stream read by a thread of its own: `with stream.read_ahead() as events:`, then read `events`.

        For a reader who is at times slower than the network. The buffer is bounded and never drops: when it is full,
        the thread stops reading, and the server is held back. The thread ends with the block.

        Args:
            max_events: How many events to read ahead. Default 64.

        Raises:
            InvalidArgumentError: A number below 1.
        """
        return ReadAhead(self, max_events)

    def final_message(self) -> Message:
        """Read what is left and give the whole message.

        Raises:
            StreamError: The stream was cut or failed, or was closed early. `.snapshot` is what had arrived.
        """
        if not self._unwatched:
            for _ in self:
                pass
            return self._whole()
        try:
            self._add_up_rest()
        except ClaudeError as error:
            self._report(error)
            raise
        return self._whole()

    def pause(self) -> None:
        """Hold the reader up: from the next event on it blocks until `resume` or `cancel`. From any thread.

        Nothing is read or dropped meanwhile; the server is held back as the network's buffers fill up, and may at
        some time break off. A watchdog does not count the time. Closing
        the client ends the pause.
        """
        self._gate.pause()

    def resume(self) -> None:
        """Let the reader go on. From any thread."""
        self._gate.resume()

    def cancel(self) -> None:
        """End the stream for good and free its connection. From any thread; a second time does nothing.

        Who is reading gets a StreamCancelledError, so a part is not taken for the whole. A read that is blocked on the
        network ends at once (over HTTP/2: with the next bytes); a wait between two attempts, when it is over.
        """
        self._gate.cancel(self._chunks)

    def close(self) -> None:
        """Free the connection. What was not read is lost. From another thread than the reader's: `cancel`."""
        self._stop()
        self._gate.free(self._chunks)

    def _open(self) -> None:
        if not self._gate.enter():
            self._give_up_cancelled()
        try:
            self._chunks = self._connection.stream(
                self._call(self._connection.config.timeout), EVENT_STREAM_TYPE, opened=self._gate.opened
            )
            self._begin(next(self._chunks))
        finally:
            self._gate.leave()

    def _add_up_rest(self) -> None:
        """Read to the end without giving events out."""
        while not self._over:
            if self._gate.held:
                self._pass_gate()
            if self._chunks is None:
                self.open()
            try:
                self._add_up()
            except BaseException:
                self.close()
                raise
            self._read()
        self._check()

    def _pass_gate(self) -> None:
        """Wait while the stream is paused; end it if it was cancelled."""
        if self._gate.paused:
            with self._connection.source.closing.ending(self._gate.resume):
                self._gate.wait()
        if self._gate.cancelled and not self._over:
            self._gate.free(self._chunks)
            self._give_up_cancelled()

    def _next_chunk(self, chunks: Generator[Any]) -> Any:
        watchdog = self._watchdog
        if watchdog is None:
            return next(chunks)
        watchdog.check()
        started = self._clock.now()
        chunk = next(chunks)
        watchdog.waited(self._clock.now() - started)
        return chunk

    def _settle(self, error: Exception | None) -> None:
        """The body is over: what that means, and who is told."""
        if isinstance(error, StreamStalledError):
            self._gate.free(self._chunks)
            self._give_up(error)
        self._end(error)
        if self._plan.callbacks.on_message is not None:
            self._notify(self._plan.callbacks.on_message, self._whole())

    def _notify(self, function: Callable[[Any], Any], value: Any) -> None:
        """Call a callback. What it raises ends the stream."""
        try:
            _refuse_awaitable(function(value))
        except BaseException:
            self._reported = True
            self.close()
            raise

    def _report(self, error: ClaudeError) -> None:
        """Tell `on_error`, the first time."""
        self._credit(error)
        function = self._plan.callbacks.on_error
        if function is not None and not self._reported:
            self._reported = True
            self._notify(function, error)

    def _buffered(self, buffer: TextBuffer) -> Iterator[str]:
        try:
            for event in self:
                yield from self._buffer(buffer, event)
        except StreamError:
            yield from buffer.flush()
            raise
        yield from buffer.flush()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _refuse_awaitable(answer: Any) -> None:
    if isawaitable(answer):
        raise InvalidArgumentError("a callback gave something to be awaited, which Claude cannot do; AsyncClaude can")


class StreamMethod(Operation[SyncConnection, P, StreamPlan], Generic[P]):
    """A method that streams a message."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> MessageStream:
        """Give the stream; the request goes out on entering its `with` block, or at the first read."""
        return MessageStream(self._connection, self._plan(*args, **kwargs))

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[MessageStream]:
        """Send the request now; give the opened stream and its metadata."""
        stream = self(*args, **kwargs).open()
        return WithResponse(stream, known(stream.metadata))
