"""What both message streams share: the decoder, what it has shown so far, and what an end or a fault means.

Decides nothing about events (that is `claude_overlay.streaming`) and does no I/O: the shells bring chunks, wait, and
call what there is to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NoReturn

from claude_overlay.client.answer import credit
from claude_overlay.errors import (
    APITimeoutError,
    ClaudeError,
    ClientClosedError,
    StreamCancelledError,
    StreamStalledError,
    StreamTruncatedError,
)
from claude_overlay.streaming import MessageStreamDecoder
from claude_overlay.streaming.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.answer import Head
    from claude_overlay.client.call import Call
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import Timeouts
    from claude_overlay.client.metadata import ResponseMetadata
    from claude_overlay.client.stream_plan import StreamPlan
    from claude_overlay.streaming.callbacks import Notice
    from claude_overlay.streaming.text_buffer import TextBuffer

__all__ = ["EVENT_STREAM_TYPE", "BaseMessageStream", "text_of"]

EVENT_STREAM_TYPE: Final = "text/event-stream"


class BaseMessageStream:
    """State of one message stream.

    Args:
        plan: what the caller asked for.
        clock: time, for limits and buffers.
    """

    def __init__(self, plan: StreamPlan, clock: Clock) -> None:
        self._plan = plan
        self._clock = clock
        self._decoder: MessageStreamDecoder | None = None
        self._metadata: ResponseMetadata | None = None
        # Events one by one, and None when there is no more of them as yet. The second one gives out what it must.
        self._events: Iterator[MessageStreamEvent | None] = iter(())
        self._added_up: Iterator[MessageStreamEvent | None] = iter(())
        self._over = False
        self._interrupted = False
        limited = plan.idle_timeout is not None or plan.progress_timeout is not None
        self._watchdog = Watchdog(plan.idle_timeout, plan.progress_timeout) if limited else None
        # Whether a read timeout is the watchdog's; False when the client's own is shorter.
        self._clamped = False
        # None when nothing follows single events, so that nothing is asked for each of thousands.
        self._following = plan.callbacks if plan.callbacks.follow_events else None
        # Whether an event is given out with nothing else to do about it, here or in a kind of stream that looks on.
        looks_on = type(self)._seen is not BaseMessageStream._seen  # noqa: SLF001 - of a class below this one
        self._unwatched = self._watchdog is None and self._following is None and not looks_on
        # What ended the stream before there was a decoder to keep it.
        self._never_opened: StreamTruncatedError | None = None
        # The error was reported to `on_error`, or came out of a callback.
        self._reported = False

    @property
    def metadata(self) -> ResponseMetadata | None:
        """Status, headers and rate limits of the response; None before the stream is opened."""
        return self._metadata

    @property
    def request_id(self) -> str | None:
        """The server's id of this request; None before the stream is opened, or when it sent none."""
        return None if self._metadata is None else self._metadata.request_id

    @property
    def snapshot(self) -> Message | None:
        """The message as far as the events handed out go; None before `message_start`."""
        return None if self._decoder is None else self._decoder.snapshot

    @property
    def incomplete_blocks(self) -> dict[int, str]:
        """Positions in `snapshot.content` of blocks that are not whole, with the raw text of a tool call's input."""
        return {} if self._decoder is None else self._decoder.incomplete_blocks

    def _call(self, timeout: Timeouts) -> Call[Message]:
        """Give the call, no read of which may outlast the watchdog."""
        ceiling = None if self._watchdog is None else self._watchdog.ceiling
        call = self._plan.clamped(ceiling, timeout)
        self._clamped = ceiling is not None and call.request["timeout"].read == ceiling
        return call

    def _begin(self, head: Head) -> None:
        self._metadata = head.metadata
        self._decoder = MessageStreamDecoder(
            request_id=self.request_id, allow_invalid_input=self._plan.allow_invalid_input
        )
        self._events = self._decoder.events()
        self._added_up = self._decoder.events(typed=False)

    def _feed(self, chunk: bytes) -> None:
        if self._decoder is not None:
            self._decoder.take(chunk)

    def _add_up(self) -> None:
        """Add up the events of the chunks read so far, which nobody wants to see."""
        while next(self._added_up, None) is not None:
            pass

    def _end(self, cause: Exception | None = None) -> None:
        """Settle the stream: the body is over, cleanly or by `cause`. Raises unless it has succeeded."""
        self._over = True
        if self._decoder is None:
            return
        if isinstance(cause, ClientClosedError):
            self._decoder.give_up(StreamTruncatedError("this client was closed before the stream had ended"), cause)
        if self._clamped and self._watchdog is not None and isinstance(cause, APITimeoutError):
            stalled = self._watchdog.expired()
            if stalled is not None:
                self._decoder.give_up(stalled, cause)
        self._decoder.close(clean=cause is None and not self._interrupted, cause=cause)

    def _give_up(self, error: StreamTruncatedError, cause: BaseException | None = None) -> NoReturn:
        """End the stream for a reason of the caller's: a limit, or that it was cancelled."""
        self._stop()
        if self._decoder is None:
            self._never_opened = error
            raise error from cause
        self._decoder.give_up(error, cause)

    def _give_up_stalled(self) -> NoReturn:
        """End the stream because the read that the watchdog allowed is over."""
        stalled = None if self._watchdog is None else self._watchdog.expired()
        self._give_up(stalled or StreamStalledError())

    def _give_up_cancelled(self, cause: BaseException | None = None) -> NoReturn:
        """End the stream because it was cancelled."""
        self._give_up(StreamCancelledError("the stream was cancelled"), cause)

    def _stop(self) -> None:
        """Take no further events: the caller has closed the stream."""
        self._over = True
        self._events = self._added_up = iter(())

    def _whole(self) -> Message:
        """Give the message of a stream that has succeeded.

        Raises:
            StreamError: It has not.
        """
        if self._decoder is None:
            raise self._never_opened or StreamTruncatedError("the stream was closed before it was opened")
        try:
            return self._decoder.final_message()
        except ClaudeError as error:
            self._credit(error)
            raise

    def _credit(self, error: ClaudeError) -> None:
        """Say in an error what was sent for the stream."""
        if self._metadata is not None:
            credit(error, self._metadata.attempts)

    def _check(self) -> None:
        """Raise again what the stream failed with: a second look must not take a fragment for the whole."""
        failure = self._never_opened if self._decoder is None else self._decoder.failure
        if failure is not None:
            raise failure

    def _seen(self, event: MessageStreamEvent) -> Notice | None:
        """Note an event that is about to be given out; give what there is to call."""
        if self._watchdog is not None and getattr(event, "type", None) != "ping":
            self._watchdog.progressed()
        if self._following is None or self._decoder is None:
            return None
        return self._following.notice(event, self._decoder)

    def _buffer(self, buffer: TextBuffer, event: MessageStreamEvent) -> list[str]:
        """Take the text of an event; give what is due. Text does not wait for a tool call that follows it."""
        if getattr(event, "type", None) == "content_block_stop":
            return buffer.flush()
        return buffer.add(text_of(event) or "", self._clock.now())


def text_of(event: Any) -> str | None:
    """Give the text an event adds to the answer; None for every other event."""
    if getattr(event, "type", None) != "content_block_delta":
        return None
    delta = event.delta
    return delta.text if getattr(delta, "type", None) == "text_delta" else None
