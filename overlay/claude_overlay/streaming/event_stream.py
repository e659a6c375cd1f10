"""Bytes of any event stream to events and what they add up to. No I/O.

Decides when a stream has succeeded: its last event arrived lawfully, and the body ended cleanly. Everything else raises
a `StreamError` that carries what did arrive. What an event is, what events add up to and which order is legal are
given by the caller; `decoder` gives those of messages.

Nothing is lost at a fault: `feed` gives the events before it, then raises. A body that ends within or after the line
of the last event, without the blank line that should follow, counts as complete: servers and recorders leave it out,
and nothing is missing then. A browser would drop that event.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeAlias, TypeVar

import jiter

from claude_overlay.errors import (
    DecodeError,
    EventTooLargeError,
    InvalidArgumentError,
    StreamError,
    StreamProtocolError,
    StreamServerError,
    StreamTruncatedError,
)
from claude_overlay.streaming.anomalies import Anomaly, AnomalyLog
from claude_overlay.streaming.events import decode_event, parse_event, server_error
from claude_overlay.wire.sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

E = TypeVar("E")
V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)

# A `Run` that is being given out: name, what is left of the data, id.
_Run: TypeAlias = "tuple[str, Iterator[bytes], str]"


class Accumulator(Protocol[V_co]):
    """What events are added to, in the order that is legal for them."""

    @property
    def complete(self) -> bool:
        """Whether the stream's last event has arrived."""
        ...

    @property
    def incomplete_blocks(self) -> Mapping[int, str]:
        """Parts that were begun and not ended, for errors."""
        ...

    @property
    def snapshot(self) -> V_co | None:
        """What has arrived, as a copy; None before there is anything."""
        ...

    def add(self, event: Any) -> None:
        """Add one event: its data as parsed JSON.

        Raises:
            StreamProtocolError: it may not come now, or makes no sense. Nothing was changed.
            StreamServerError: it reports an error of the server.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortCut(Generic[E]):
    """How events are added up that bring one piece of text to something that is open.

    Such an event has the `type`, an `index`, and a `delta` with a type and a text. The accumulator has judged their
    order when it opened what they belong to, so there is nothing to be said against one that finds its place.

    Attributes:
        kind: their type.
        sinks: by index and by type of the delta: its field, and what takes the text. Kept by the accumulator.
        decode: makes the typed event.
    """

    kind: str
    sinks: Mapping[int, Mapping[str, tuple[str, Callable[[str], None]]]]
    decode: Callable[[Any], E]


class EventStreamDecoder(Generic[E, V]):
    """`feed` chunks as they come, `close` at the end, then `final`.

    Args:
        decode: makes the typed event of an event's data.
        accumulator: where events are added up; it judges their order.
        log: where oddities are counted; share it with the accumulator.
        last_event: the type of the event with which the stream is whole.
        request_id: the `request-id` of the response, for errors.
        max_event_bytes: largest event accepted. Default 16 MiB.
        check: called when the last event was added; raises StreamProtocolError when the whole makes no sense.
        short_cut: what spares the `accumulator` the kind of event that nearly all are.
    """

    def __init__(
        self,
        *,
        decode: Callable[[Any], E],
        accumulator: Accumulator[V],
        log: AnomalyLog,
        last_event: str,
        request_id: str | None = None,
        max_event_bytes: int = MAX_EVENT_BYTES,
        check: Callable[[], None] | None = None,
        short_cut: ShortCut[E] | None = None,
    ) -> None:
        self._request_id = request_id
        self._sse = SSEDecoder(max_event_bytes=max_event_bytes)
        self._decode = decode
        self._log = log
        self._accumulator = accumulator
        self._last_event = last_event
        self._check = check
        self._short_cut = ShortCut(kind="", sinks={}, decode=decode) if short_cut is None else short_cut
        # What was not given out.
        self._runs: deque[_Run] = deque()
        # A wire fault waits here until the events before it have been handed out.
        self._wire_fault: EventTooLargeError | None = None
        self._failure: StreamError | None = None
        self._closed = False
        self._final: V | None = None

    @property
    def failure(self) -> StreamError | None:
        """The error this stream has failed with, if it has."""
        return self._failure

    @property
    def complete(self) -> bool:
        """Whether the last event has arrived."""
        return self._accumulator.complete

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
        return dict(self._accumulator.incomplete_blocks)

    @property
    def snapshot(self) -> V | None:
        """What the events handed out add up to; None before there is anything. A copy each time."""
        return self._accumulator.snapshot

    def feed(self, chunk: bytes) -> Iterator[E]:
        """Take the next bytes; return an iterator over the events they finish.

        The events are decoded as the iterator is read, so `snapshot` never runs ahead of the reader. Those left
        unread come with the next `feed`, or are added up by `close`.

        Raises:
            StreamError: from the iterator, after the events before the fault; or at once when an earlier call had
                already raised it.
            InvalidArgumentError: the stream has been closed.
        """
        self.take(chunk)
        return self._until_dry()

    def take(self, chunk: bytes) -> None:
        """Take the next bytes, for who reads `events`.

        Raises:
            StreamError: an earlier call had already raised it.
            InvalidArgumentError: the stream has been closed.
        """
        if self._failure is not None:
            self._raise_failure()
        if self._closed:
            raise InvalidArgumentError("this stream has been closed: it takes no more bytes")
        if self._wire_fault is None:
            try:
                for name, data, last_id in self._sse.runs(chunk):
                    self._runs.append((name, iter(data), last_id))
                self._wire_fault = self._sse.fault
            except EventTooLargeError as too_large:
                self._wire_fault = too_large

    def events(self, *, typed: bool = True) -> Iterator[E | None]:
        """Give the events of what was taken, and None whenever there is no more of them; then `take`, and go on.

        One iterator serves the whole stream, where `feed` makes one for each chunk. Events are added up as they are
        given out. Several iterators share what there is.

        Args:
            typed: False for who wants no event but only the whole, at half the cost: what is only text is added up
                and not made an event.

        Raises:
            StreamError: after the events before the fault.
        """
        runs, log, from_json = self._runs, self._log, jiter.from_json
        cut = self._short_cut
        kind, sinks, decode = cut.kind, cut.sinks, cut.decode
        while True:
            while runs:
                run = runs[0]
                name, left, last_id = run
                usual = name == kind
                for raw in left:
                    # Nearly every event goes this way, and is made in no more steps than it takes: see `ShortCut`.
                    if usual:
                        try:
                            data = from_json(raw, allow_inf_nan=False)
                            index, delta = data["index"], data["delta"]
                            source, take = sinks[index][delta["type"]]
                            text = delta[source]
                            # True and 1.0 are found under 1, too.
                            fits = text.__class__ is str and index.__class__ is int and data["type"] == kind
                        except (ValueError, TypeError, KeyError):
                            pass  # whatever is odd about it, the long way says
                        else:
                            if fits:
                                log.event_number += 1
                                take(text)
                                if typed:
                                    yield decode(data)
                                continue
                    event = self._take(ServerSentEvent(event=name, data=raw, id=last_id))
                    if event is not None:
                        yield event
                self._leave(run)
            self._raise_found()
            yield None

    def add_up(self) -> None:
        """Add up the events of the chunks fed so far: as reading `events(typed=False)` until there is none.

        Raises:
            StreamError: as there.
        """
        for event in self.events(typed=False):
            if event is None:
                return

    def close(self, *, clean: bool = True, cause: BaseException | None = None) -> None:
        """The body has ended. Return only if the stream succeeded.

        Args:
            clean: whether transport and decompressor ended as they should. When they did not, the stream has not
                succeeded, even if its last event was seen; the error's `complete` then says so.
            cause: the transport's exception, to be chained.

        Raises:
            StreamError: the stream did not succeed. Every later call raises it again.
        """
        if not self._closed:
            self._closed = True
            self.add_up()
            self._settle(clean=clean, cause=cause)
        self._raise_failure()

    def give_up(self, error: StreamError, cause: BaseException | None = None) -> NoReturn:
        """End the stream for a reason that is not its own: a time limit, or that nobody wants it any more.

        Events that were not handed out are dropped, so the error's snapshot is what the reader has seen. A stream that
        has failed before keeps its own failure.

        Raises:
            StreamError: `error`, completed with what arrived; or the earlier failure.
        """
        if self._failure is None:
            self._remember(error)
            if cause is not None:
                error.__cause__ = cause
        self._raise_failure()
        raise AssertionError  # there is a failure by now

    def final(self) -> V:
        """Give the whole. The same object each time.

        Raises:
            StreamError: the stream failed, or has not been read to its end.
        """
        self._raise_failure()
        if not self._closed:
            raise StreamTruncatedError(
                "the stream has not been read to its end",
                snapshot=self._snapshot_or_none(),
                request_id=self._request_id,
                complete=self.complete,
                incomplete_blocks=self.incomplete_blocks,
            )
        if self._final is None:
            self._final = self._accumulator.snapshot
        assert self._final is not None  # noqa: S101 - close() has seen the last event
        return self._final

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure.with_traceback(None)

    def _until_dry(self) -> Iterator[E]:
        for event in self.events():
            if event is None:
                return
            yield event

    def _leave(self, run: _Run) -> None:
        """A run has come to its end; for another iterator it may have, too."""
        if self._runs and self._runs[0] is run:
            self._runs.popleft()

    def _drop(self) -> None:
        """Give out nothing more of what has come, not even to who is in the middle of it."""
        while self._runs:
            for _ in self._runs.popleft()[1]:
                pass

    def _raise_found(self) -> None:
        """All that came before a fault has been given out: raise it, if there is one."""
        if self._failure is None and self._wire_fault is not None:
            self._fail(self._wire_fault)
        if self._failure is not None:
            raise self._failure

    def _take(self, record: ServerSentEvent) -> E | None:
        """Decode one record and add it up; an `error` event is returned, and fails the stream behind it.

        None for a record after the last event that is no event: gateways end a stream in words of their own.
        """
        self._log.event_number += 1
        try:
            data = self._parse(record)
            if data is None:
                return None
            event: E = decode_event(data, self._decode)
            try:
                self._accumulator.add(data)
            except StreamServerError as reported:
                self._remember(reported)
            if data["type"] == self._last_event:
                self._check_whole()
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

    def _check_whole(self) -> None:
        """Let the event through in any case: what is wrong with the whole fails the stream behind it."""
        if self._check is not None:
            try:
                self._check()
            except StreamProtocolError as error:
                self._remember(error)

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
            return f"the stream ended after {self._last_event}, but not cleanly"
        return f"the stream ended before {self._last_event}" if self.event_count else "the body held no event at all"

    def _take_rest(self, rest: ServerSentEvent, *, clean: bool) -> None:
        """An event without its blank line counts if it is the whole last event or a whole error; nothing else."""
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
        elif data["type"] == self._last_event and clean and not self.complete:
            self._log.event_number += 1
            self._log.note("unterminated_message_stop")
            try:
                self._accumulator.add(data)
            except StreamProtocolError as error:
                self._remember(error)
            else:
                self._check_whole()

    def _remember(self, error: StreamError) -> None:
        """Make this the failure of the stream, with all that is known about it; nothing comes after it."""
        self._drop()
        error.snapshot = self._snapshot_or_none()
        error.request_id = self._request_id or error.request_id
        error.complete = self.complete
        error.incomplete_blocks = self.incomplete_blocks
        if isinstance(error, StreamProtocolError) and error.event_number is None:
            error.event_number = self._log.event_number
        self._failure = error

    def _snapshot_or_none(self) -> Any:
        """The snapshot for an error: what cannot be decoded must not hide the error that is being reported."""
        try:
            return self._accumulator.snapshot
        except DecodeError:
            return None

    def _fail(self, error: StreamError) -> NoReturn:
        self._remember(error)
        raise error
