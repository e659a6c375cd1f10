"""Bytes of an event stream, made from a message or from text, as the API would send them.

Decides in which events a message comes. Text comes in pieces of a few characters, tool input as pieces of JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["event_stream", "message_events", "message_stream"]

PIECE: Final = 8
# The member of a block that comes in deltas: the delta's type, the delta's member, and the empty start.
_GROWING: Final = {
    "text": ("text", "text_delta", "text"),
    "thinking": ("thinking", "thinking_delta", "thinking"),
}


def message_stream(message: Mapping[str, Any] | str, *, piece: int = PIECE) -> bytes:
    """Give the whole stream of a message.

    Args:
        message: A message as `messages.create` answers it, or the text of one.
        piece: Characters in a delta.
    """
    return event_stream(message_events(message, piece=piece))


def event_stream(events: Iterable[Mapping[str, Any]]) -> bytes:
    """Give the bytes of events: `event:` is the event's type, `data:` its JSON."""
    return b"".join(
        f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode() for event in events
    )


def message_events(message: Mapping[str, Any] | str, *, piece: int = PIECE) -> Iterator[dict[str, Any]]:
    """Give the events of a message, `message_start` to `message_stop`."""
    whole = _message_of(message) if isinstance(message, str) else dict(message)
    usage = dict(whole.get("usage") or {})
    start = {**whole, "content": [], "stop_reason": None, "stop_sequence": None}
    start["usage"] = {**usage, "output_tokens": min(1, usage.get("output_tokens", 0))}
    yield {"type": "message_start", "message": start}
    for index, block in enumerate(whole.get("content") or []):
        yield from _block_events(index, block, piece)
    delta = {"stop_reason": whole.get("stop_reason"), "stop_sequence": whole.get("stop_sequence")}
    yield {"type": "message_delta", "delta": delta, "usage": {"output_tokens": usage.get("output_tokens", 0)}}
    yield {"type": "message_stop"}


def _block_events(index: int, block: Mapping[str, Any], piece: int) -> Iterator[dict[str, Any]]:
    opening, deltas = _split(block, piece)
    yield {"type": "content_block_start", "index": index, "content_block": opening}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": index, "delta": delta}
    yield {"type": "content_block_stop", "index": index}


def _split(block: Mapping[str, Any], piece: int) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Split a block into how it opens and the deltas that complete it."""
    opening = dict(block)
    deltas: list[dict[str, Any]] = []
    growing = _GROWING.get(str(block.get("type")))
    if growing is not None:
        member, kind, name = growing
        deltas = [{"type": kind, name: part} for part in _pieces(str(block.get(member, "")), piece)]
        opening[member] = ""
    elif "input" in block:
        text = json.dumps(block["input"], ensure_ascii=False) if block["input"] else ""
        deltas = [{"type": "input_json_delta", "partial_json": part} for part in _pieces(text, piece)]
        opening["input"] = {}
    if block.get("citations"):
        deltas += [{"type": "citations_delta", "citation": citation} for citation in block["citations"]]
        opening["citations"] = []
    if block.get("type") == "thinking" and block.get("signature"):
        deltas.append({"type": "signature_delta", "signature": block["signature"]})
        opening["signature"] = ""
    return opening, deltas


def _pieces(text: str, piece: int) -> list[str]:
    return [text[start : start + piece] for start in range(0, len(text), piece)]


def _message_of(text: str) -> dict[str, Any]:
    return {
        "id": "msg_scripted",
        "type": "message",
        "role": "assistant",
        "model": "claude-scripted",
        "content": [{"type": "text", "text": text}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": len(text.split())},
    }
