"""The beginning of a streamed response: whether its reader may have it, or it may still be asked for again.

Decides the commit: a stream is handed over when its first event other than `ping` is whole; what is not a stream of
events, with the first byte of its body, or at its clean end; a stream that may stay silent, at once. The API answers
200 before the model has begun, so the first event can be an error, and is then the failure of an attempt like an error
status. Keeps the chunks it has looked at, so that the reader gets all of them: never more than a little, as one who
gets nothing but pings may look himself. Pure. Called by both resilient connections; what comes later is not looked at
here (`client.meter`).
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.errors import StreamProtocolError, StreamServerError, StreamTruncatedError
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.events import parse_event, server_error
from claude_overlay.wire.sse import ServerSentEvent, SSEDecoder

__all__ = ["Opening"]

# How much of a stream is kept without an event in it. A first event has less than 2 KiB, a ping some 40 bytes.
MOST_KEPT: Final = 1024 * 1024


class Opening:
    """Watches the first chunks of one response.

    Args:
        media_type: What the body was asked to be.
        request_id: The server's id of the request, for errors.
        awaits_event: False for a stream that may stay silent until something happens: its reader may have it at once.

    Attributes:
        has_events: Whether it was asked to be a stream of events.
        chunks: What has been read, in order.
        committed: Whether the reader may have it.
    """

    __slots__ = ("_decoder", "_kept", "_log", "_request_id", "chunks", "committed", "has_events")

    def __init__(self, media_type: str | None, request_id: str | None, *, awaits_event: bool = True) -> None:
        self.chunks: list[bytes] = []
        self.committed = not awaits_event
        self.has_events = media_type == EVENT_STREAM_TYPE
        self._kept = 0
        self._request_id = request_id
        self._decoder = SSEDecoder()
        self._log = AnomalyLog()

    def feed(self, chunk: bytes) -> None:
        """Take the next chunk.

        Raises:
            StreamServerError: The first event is an error.
        """
        self.chunks.append(chunk)
        self._kept += len(chunk)
        if self.committed:
            return
        if not self.has_events:
            self.committed = True
            return
        try:
            for event in self._decoder.feed(chunk):
                self._look_at(event)
                if self.committed:
                    return
        except StreamServerError as error:
            error.request_id = self._request_id or error.request_id
            raise
        except StreamProtocolError:
            # Nothing that a second request would mend; its reader shall see what is wrong.
            self.committed = True
        if self._kept > MOST_KEPT:
            self.committed = True

    def close(self) -> None:
        """Take the clean end of a body that its reader does not have yet.

        Raises:
            StreamServerError: It was to be a stream of events, and its only one is an error.
            StreamTruncatedError: It was to be one, and has none.
        """
        if self.has_events:
            raise self.ended()
        self.committed = True

    def ended(self) -> StreamTruncatedError | StreamServerError:
        """Give the error for a stream of events that is over before it has brought one."""
        rest = self._decoder.close()
        if rest is not None:
            # One that was cut before it said which error it is, or nonsense: the cut is what happened.
            with suppress(StreamProtocolError, StreamServerError):
                data = parse_event(rest, self._log)
                if data["type"] == "error":
                    error = server_error(data)
                    error.request_id = self._request_id or error.request_id
                    return error
        return StreamTruncatedError("the stream ended before its first event", request_id=self._request_id)

    def _look_at(self, event: ServerSentEvent) -> None:
        data = parse_event(event, self._log)
        if data["type"] == "error":
            raise server_error(data)
        self.committed = data["type"] != "ping"
