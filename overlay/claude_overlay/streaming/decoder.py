"""Bytes of a message stream to typed events and one Message. No I/O.

Decides when a stream has succeeded: `message_stop` arrived lawfully, and the body ended cleanly. Everything else
raises a `StreamError` that carries what did arrive. Called by `client`, which owns the transport.

Nothing is lost at a fault: `feed` gives the events before it, then raises. A body that ends within or after the line
of `message_stop`, without the blank line that should follow, counts as complete: servers and recorders leave it out,
and nothing of the message is missing then. A browser would drop that event.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NoReturn

from claude_overlay.errors import (
    EventTooLargeError,
    InvalidArgumentError,
    StreamError,
    StreamProtocolError,
    StreamServerError,
    StreamTruncatedError,
)
from claude_overlay.streaming.accumulate import MessageAccumulator, snapshot_or_none
from claude_overlay.streaming.anomalies import Anomaly, AnomalyLog
from claude_overlay.streaming.events import decode_event, message_event_decoder, parse_event, server_error
from claude_overlay.wire.sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent


class MessageStreamDecoder:
    """`feed` chunks as they come, `close` at the end, then `final_message`.

    Args:
        request_id: the `request-id` of the response, for errors.
        max_event_bytes: largest event accepted. Default 16 MiB.
        allow_invalid_input: accept a tool call whose input is not one JSON object although the model says that it
            had finished. Such input can come with fine-grained tool streaming. Its `input` is then what could be
            parsed; `incomplete_blocks` has the text. Default False: it is a StreamProtocolError at the end.
    """

    def __init__(
        self,
        request_id: str | None = None,
        *,
        max_event_bytes: int = MAX_EVENT_BYTES,
        allow_invalid_input: bool = False,
    ) -> None:
        self._request_id = request_id
        self._sse = SSEDecoder(max_event_bytes=max_event_bytes)
        self._decode: Callable[[Any], MessageStreamEvent] = message_event_decoder()
        self._log = AnomalyLog()
        self._message = MessageAccumulator(self._log)
        self._allow_invalid_input = allow_invalid_input
        self._records: deque[ServerSentEvent] = deque()
        # A wire fault waits here until the records before it have been handed out.
        self._wire_fault: EventTooLargeError | None = None
        self._failure: StreamError | None = None
        self._closed = False
        self._final: Message | None = None

    @property
    def failure(self) -> StreamError | None:
        """The error this stream has failed with, if it has."""
        return self._failure

    @property
    def complete(self) -> bool:
        """Whether `message_stop` has arrived."""
        return self._message.complete

    @property
    def anomalies(self) -> tuple[Anomaly, ...]:
        """Oddities of this stream that were no errors."""
        return self._log.found()

    @property
    def event_count(self) -> int:
        """Events decoded so far, pings and unknown ones included."""
        return self._log.event_number

    @property
    def incomplete_blocks(self) -> dict[int, str]:
        """Positions of blocks not ended, and of tool calls without whole input, with that input's raw text."""
        return self._message.incomplete_blocks

    @property
    def snapshot(self) -> Message | None:
        """The message as far as the events handed out go; None before `message_start`. A copy each time."""
        return self._message.snapshot

    def feed(self, chunk: bytes) -> Iterator[MessageStreamEvent]:
        """Take the next bytes; return an iterator over the events they finish.

        The events are decoded as the iterator is read, so `snapshot` never runs ahead of the reader. Those left
        unread come with the next `feed`, or are added up by `close`.

        Raises:
            StreamError: from the iterator, after the events before the fault; or at once when an earlier call had
                already raised it.
            InvalidArgumentError: the stream has been closed.
        """
        if self._failure is not None:
            raise self._failure.with_traceback(None)
        if self._closed:
            raise InvalidArgumentError("this stream has been closed: it takes no more bytes")
        if self._wire_fault is None:
            try:
                self._records.extend(self._sse.feed(chunk))
                self._wire_fault = self._sse.fault
            except EventTooLargeError as too_large:
                self._wire_fault = too_large
        return self._events()

    def close(self, *, clean: bool = True, cause: BaseException | None = None) -> None:
        """The body has ended. Return only if the stream succeeded.

        Args:
            clean: whether transport and decompressor ended as they should. When they did not, the stream has not
                succeeded, even if `message_stop` was seen; the error's `complete` then says so.
            cause: the transport's exception, to be chained.

        Raises:
            StreamError: the stream did not succeed. Every later call raises it again.
        """
        if not self._closed:
            self._closed = True
            for _ in self._events():
                pass
            self._settle(clean=clean, cause=cause)
        if self._failure is not None:
            raise self._failure.with_traceback(None)

    def final_message(self) -> Message:
        """The whole message. The same object each time.

        Raises:
            StreamError: the stream failed, or has not been read to its end.
        """
        if self._failure is not None:
            raise self._failure.with_traceback(None)
        if not self._closed:
            raise StreamTruncatedError(
                "the stream has not been read to its end",
                snapshot=snapshot_or_none(self._message),
                request_id=self._request_id,
                complete=self.complete,
                incomplete_blocks=self.incomplete_blocks,
            )
        if self._final is None:
            self._final = self._message.snapshot
        assert self._final is not None  # noqa: S101 - close() has seen message_stop
        return self._final

    def _events(self) -> Iterator[MessageStreamEvent]:
        records = self._records
        while records and self._failure is None:
            event = self._take(records.popleft())
            if event is not None:
                yield event
        if self._failure is None and self._wire_fault is not None:
            self._fail(self._wire_fault)
        if self._failure is not None:
            records.clear()
            raise self._failure

    def _take(self, record: ServerSentEvent) -> MessageStreamEvent | None:
        """Decode one record and add it up; an `error` event is returned, and fails the stream behind it.

        None for a record after `message_stop` that is no event: gateways end a stream in words of their own.
        """
        self._log.event_number += 1
        try:
            data = self._parse(record)
            if data is None:
                return None
            event: MessageStreamEvent = decode_event(data, self._decode)
            try:
                self._message.add(data)
            except StreamServerError as reported:
                self._remember(reported)
            if data["type"] == "message_stop":
                self._check_inputs()
        except StreamError as error:
            self._fail(error)
        return event

    def _parse(self, record: ServerSentEvent) -> dict[str, Any] | None:
        try:
            return parse_event(record, self._log)
        except StreamProtocolError:
            if not self.complete:
                raise
            self._log.note("trailing_record")
            return None

    def _check_inputs(self) -> None:
        if self._allow_invalid_input:
            return
        if broken := self._message.broken_inputs:
            self._remember(
                StreamProtocolError(f"the input of the tool call in block {broken[0]} is not one JSON object"),
            )

    def _settle(self, *, clean: bool, cause: BaseException | None) -> None:
        """Judge what is left at the end of the body."""
        rest = self._sse.close()
        if self._failure is not None:
            return
        if rest is not None:
            self._take_rest(rest, clean=clean)
        if self._failure is None and not (clean and self.complete):
            self._remember(StreamTruncatedError(self._how_it_ended()))
        if self._failure is not None and cause is not None and self._failure.__cause__ is None:
            self._failure.__cause__ = cause

    def _how_it_ended(self) -> str:
        if self.complete:
            return "the stream ended after message_stop, but not cleanly"
        return "the stream ended before message_stop" if self.event_count else "the body held no event at all"

    def _take_rest(self, rest: ServerSentEvent, *, clean: bool) -> None:
        """An event without its blank line counts if it is a whole `message_stop` or a whole error; nothing else."""
        try:
            data = parse_event(rest, AnomalyLog())
        except StreamProtocolError:
            return
        except StreamServerError:
            # Named an error, but cut before it said which.
            return
        if data["type"] == "error":
            self._log.event_number += 1
            self._remember(server_error(data))
        elif data["type"] == "message_stop" and clean and not self.complete:
            self._log.event_number += 1
            self._log.note("unterminated_message_stop")
            try:
                self._message.add(data)
            except StreamProtocolError as error:
                self._remember(error)
            else:
                self._check_inputs()

    def _remember(self, error: StreamError) -> None:
        """Make this the failure of the stream, with all that is known about it."""
        error.snapshot = snapshot_or_none(self._message)
        error.request_id = self._request_id or error.request_id
        error.complete = self.complete
        error.incomplete_blocks = self.incomplete_blocks
        if isinstance(error, StreamProtocolError) and error.event_number is None:
            error.event_number = self._log.event_number
        self._failure = error

    def _fail(self, error: StreamError) -> NoReturn:
        self._remember(error)
        self._records.clear()
        raise error
