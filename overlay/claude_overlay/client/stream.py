"""What both message streams share: the decoder, what it has shown so far, and what an end or a fault means.

Decides nothing about events (that is `claude_overlay.streaming`) and does no I/O: the shells bring chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import StreamTruncatedError
from claude_overlay.streaming import MessageStreamDecoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent
    from claude_overlay.client.answer import Head
    from claude_overlay.client.metadata import ResponseMetadata

__all__ = ["EVENT_STREAM_TYPE", "BaseMessageStream", "text_of"]

EVENT_STREAM_TYPE: Final = "text/event-stream"


class BaseMessageStream:
    """State of one message stream."""

    def __init__(self) -> None:
        self._decoder: MessageStreamDecoder | None = None
        self._metadata: ResponseMetadata | None = None
        self._events: Iterator[MessageStreamEvent] = iter(())
        self._over = False
        self._interrupted = False

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

    def _begin(self, head: Head) -> None:
        self._metadata = head.metadata
        self._decoder = MessageStreamDecoder(request_id=self.request_id)

    def _feed(self, chunk: bytes) -> None:
        if self._decoder is not None:
            self._events = self._decoder.feed(chunk)

    def _end(self, cause: Exception | None = None) -> None:
        """Settle the stream: the body is over, cleanly or by `cause`. Raises unless it has succeeded."""
        self._over = True
        if self._decoder is not None:
            self._decoder.close(clean=cause is None and not self._interrupted, cause=cause)

    def _stop(self) -> None:
        """Take no further events: the caller has closed the stream."""
        self._over = True
        self._events = iter(())

    def _whole(self) -> Message:
        """Give the message of a stream that has succeeded.

        Raises:
            StreamError: It has not.
        """
        if self._decoder is None:
            raise StreamTruncatedError("the stream was closed before it was opened")
        return self._decoder.final_message()

    def _check(self) -> None:
        """Raise again what the stream failed with: a second look must not take a fragment for the whole."""
        if self._decoder is not None and self._decoder.failure is not None:
            raise self._decoder.failure


def text_of(event: Any) -> str | None:
    """Give the text an event adds to the answer; None for every other event."""
    if getattr(event, "type", None) != "content_block_delta":
        return None
    delta = event.delta
    return delta.text if getattr(delta, "type", None) == "text_delta" else None
