"""How many tokens a part of a conversation takes: exactly where a server has said so, else by a guess.

Decides the guess, and what a reply's usage says about the size of the conversation. Called by `view`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["context_size", "estimate"]

CHARACTERS_PER_TOKEN: Final = 4
IMAGE_TOKENS: Final = 1_600
"""About a large image. Source: the API's page on vision."""

PDF_CHARACTERS_PER_TOKEN: Final = 40
"""Of base64: some 2,500 tokens for a page of 100 kB."""

_UNCOUNTED: Final = frozenset({"signature", "encrypted_content", "encrypted_index", "cache_control", "type", "id"})


def estimate(value: Any) -> int:
    """Guess the tokens of a message, a system prompt, tools: a quarter of its characters, a flat sum for a picture."""
    tokens = 0.0
    waiting: list[Any] = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            tokens += len(item) / CHARACTERS_PER_TOKEN
        elif isinstance(item, Mapping):
            if item.get("type") == "image":
                tokens += IMAGE_TOKENS
                continue
            data = item.get("data")
            if item.get("type") == "base64" and isinstance(data, str):
                tokens += len(data) / PDF_CHARACTERS_PER_TOKEN
                continue
            waiting += [part for name, part in item.items() if name not in _UNCOUNTED]
        elif isinstance(item, list | tuple):
            waiting += item
        elif item is not None:
            tokens += 1
    return int(tokens) + 1


def context_size(message: Mapping[str, Any]) -> int | None:
    """Give the tokens of a conversation with this reply at its end, by the reply's own usage; None without one.

    Where the server took several steps (`usage.iterations`), the last one tells how full the window is.
    """
    usage = message.get("usage")
    if not isinstance(usage, Mapping):
        return None
    iterations = usage.get("iterations")
    steps = [step for step in iterations if isinstance(step, Mapping)] if isinstance(iterations, list) else []
    last = next((step for step in reversed(steps) if step.get("type") == "message"), usage)
    counts = [
        last.get(name)
        for name in ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens")
    ]
    found = [count for count in counts if isinstance(count, int) and not isinstance(count, bool)]
    return sum(found) or None
