"""What the server is asked for when it is measured alone, and how long each reply is. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from benchmarks.side_by_side import replies

__all__ = ["REPLIES", "size"]

# Reply: what stands behind its name in the path.
REPLIES: Final = {
    "message-small": "/v1/messages",
    "message-large": "/v1/messages",
    "sse-text-20000-each": "/v1/messages",
    "jsonl-20000": "/results",
}


@lru_cache(maxsize=8)
def size(reply: str) -> int:
    """Give the bytes of a reply, its head and framing included."""
    made = replies.reply(reply, results=REPLIES[reply].endswith("/results"))
    return len(made.head) + sum(map(len, made.pieces()))
