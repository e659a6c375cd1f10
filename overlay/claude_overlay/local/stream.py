"""A reply as server-sent events, in the order the API sends them.

Pure: gives the events of a stream as records of bytes, one record an event. A ping follows the start
of the first block, as on the real API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claude_overlay.local.reply import Reply

_FIRST_OUTPUT = 1


def record(event: dict[str, Any]) -> bytes:
    """One server-sent event; its name is the event's `type`."""
    name: str = event["type"]
    return b"event: " + name.encode() + b"\ndata: " + orjson.dumps(event) + b"\n\n"


def events(message: dict[str, Any], reply: Reply) -> Iterator[dict[str, Any]]:
    """The events that build up `message`.

    Args:
        message: The complete message, as the JSON view sends it.
        reply: The same reply in blocks and deltas.
    """
    usage = {**message["usage"], "output_tokens": min(_FIRST_OUTPUT, reply.output_tokens)}
    usage.pop("output_tokens_details", None)
    opening = {**message, "content": [], "stop_reason": None, "stop_sequence": None, "usage": usage}
    yield {"type": "message_start", "message": opening}
    for index, block in enumerate(reply.blocks):
        yield {"type": "content_block_start", "index": index, "content_block": block.start}
        if index == 0:
            yield {"type": "ping"}
        for delta in block.deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    yield {
        "type": "message_delta",
        "delta": {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details", "container")},
        "usage": {
            name: message["usage"][name]
            for name in (
                "input_tokens",
                "cache_creation_input_tokens",
                "cache_read_input_tokens",
                "output_tokens",
                "output_tokens_details",
            )
            if name in message["usage"]
        },
    }
    yield {"type": "message_stop"}
