"""How the stand-in counts tokens: one token a word.

A word is a run of non-blank characters together with the blanks before it. So `max_tokens=5` gives
five words, a streamed text delta is one token, and anyone can check a count by eye. Input: the words
of every string in `system`, `messages` and `tools`, one token for every other scalar, and for base64
data one token per 1,000 characters; `cache_control` marks are free. The real API counts otherwise;
only the growth is alike.
"""

from __future__ import annotations

import re
from typing import Any

_PIECE = re.compile(r"\s*\S+|\s+$")
_BASE64_PER_TOKEN = 1_000
_JSON_PIECE = 12
COUNTED_FIELDS = ("system", "messages", "tools")


def pieces(text: str) -> list[str]:
    """The text cut into tokens; joined they give the text again."""
    return _PIECE.findall(text)


def json_pieces(text: str) -> list[str]:
    """JSON text of a tool input cut into tokens of 12 characters, so cuts fall inside names and values."""
    return [text[start : start + _JSON_PIECE] for start in range(0, len(text), _JSON_PIECE)]


def count(value: Any) -> int:
    """Tokens of any JSON value, however deep."""
    tokens = 0
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            tokens += sum(1 for _ in _PIECE.finditer(item))
        elif isinstance(item, dict):
            if item.get("type") == "base64" and isinstance(item.get("data"), str):
                tokens += -(-len(item["data"]) // _BASE64_PER_TOKEN)
                waiting += [part for key, part in item.items() if key not in {"data", "cache_control"}]
            else:
                waiting += [part for key, part in item.items() if key != "cache_control"]
        elif isinstance(item, list):
            waiting += item
        elif item is not None:
            tokens += 1
    return tokens


def count_input(request: dict[str, Any]) -> int:
    """Input tokens of a message request; `count_tokens` and `usage.input_tokens` agree."""
    return sum(count(request.get(name)) for name in COUNTED_FIELDS)
