"""Bytes of a message stream to typed events and one Message. No I/O.

Decides what `event_stream` leaves open, for messages: events of `MessageStreamEvent`, added up by `MessageAccumulator`
in the order of `lifecycle`, whole with `message_stop`, and tool input that has to be whole by then. Called by
`client`, which owns the transport.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from claude_overlay.errors import StreamProtocolError
from claude_overlay.streaming.accumulate import MessageAccumulator
from claude_overlay.streaming.anomalies import AnomalyLog
from claude_overlay.streaming.event_stream import EventStreamDecoder, ShortCut
from claude_overlay.streaming.events import delta_decoder, message_event_decoder
from claude_overlay.wire.sse import MAX_EVENT_BYTES

if TYPE_CHECKING:
    from claude_api.models import Message
    from claude_api.models.message_stream_event import MessageStreamEvent

    MessageEvents = EventStreamDecoder[MessageStreamEvent, Message]
else:
    MessageEvents = EventStreamDecoder


class MessageStreamDecoder(MessageEvents):
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
        log = AnomalyLog()
        self._message = MessageAccumulator(log)
        super().__init__(
            decode=message_event_decoder(),
            accumulator=self._message,
            log=log,
            last_event="message_stop",
            request_id=request_id,
            max_event_bytes=max_event_bytes,
            check=None if allow_invalid_input else partial(_check_inputs, self._message),
            short_cut=ShortCut(kind="content_block_delta", sinks=self._message.sinks, decode=delta_decoder()),
        )

    def final_message(self) -> Message:
        """The whole message. The same object each time.

        Raises:
            StreamError: the stream failed, or has not been read to its end.
        """
        return self.final()

    def ended_tool_call(self) -> Any:
        """Give the tool call that the last event has ended, as a `ToolUseBlock` of its own.

        None when that event ended none, or one whose input is not one JSON object: nobody should run that.
        """
        return self._message.ended_tool_call()


def _check_inputs(message: MessageAccumulator) -> None:
    if broken := message.broken_inputs:
        raise StreamProtocolError(f"the input of the tool call in block {broken[0]} is not one JSON object")
