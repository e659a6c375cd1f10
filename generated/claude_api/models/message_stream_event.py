# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageStreamEvent of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .content_block_delta_event import ContentBlockDeltaEvent
    from .content_block_start_event import ContentBlockStartEvent
    from .content_block_stop_event import ContentBlockStopEvent
    from .error_event import ErrorEvent
    from .message_delta_event import MessageDeltaEvent
    from .message_start_event import MessageStartEvent
    from .message_stop_event import MessageStopEvent
    from .ping_event import PingEvent

    MessageStreamEvent: TypeAlias = (
        MessageStartEvent
        | MessageDeltaEvent
        | MessageStopEvent
        | ContentBlockStartEvent
        | ContentBlockDeltaEvent
        | ContentBlockStopEvent
        | PingEvent
        | ErrorEvent
        | "UnknownMessageStreamEvent"
    )
    """The data of one server-sent event of a streamed message. The SSE `event` field repeats its `type`. A stream runs `message_start`, then the content blocks one after another (`content_block_start`, any number of `content_block_delta`, `content_block_stop`, all with one `index`; the next block has the next index), then one or more `message_delta`, then `message_stop`. `ping` may come anywhere. `error` may come anywhere and ends the stream; a stream that ends without `message_stop` or `error` was cut off. More event types may come; pass over those you do not know."""


class UnknownMessageStreamEvent(Unknown):
    """A member of MessageStreamEvent whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> MessageStreamEvent:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: MessageStreamEvent = entry(_decode, value, "/components/schemas/MessageStreamEvent")
    return made


_TABLE = tag_table(
    {
        "message_start": "message_start_event",
        "message_delta": "message_delta_event",
        "message_stop": "message_stop_event",
        "content_block_start": "content_block_start_event",
        "content_block_delta": "content_block_delta_event",
        "content_block_stop": "content_block_stop_event",
        "ping": "ping_event",
        "error": "error_event",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownMessageStreamEvent)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "MessageStreamEvent",
            (
                "MessageStartEvent",
                "MessageDeltaEvent",
                "MessageStopEvent",
                "ContentBlockStartEvent",
                "ContentBlockDeltaEvent",
                "ContentBlockStopEvent",
                "PingEvent",
                "ErrorEvent",
            ),
        )
