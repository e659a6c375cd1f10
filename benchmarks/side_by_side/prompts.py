"""What is asked: the same fields of the same request for every contestant, as plain values. Our own words."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from benchmarks.side_by_side.replies import MODEL, words

__all__ = ["BATCH", "KEY", "NOBODY", "fields"]

KEY = "sk-bench-no-key"
# An address with TLS where nobody listens.
NOBODY = "https://127.0.0.1:1"
BATCH = "msgbatch_01SideBySide"
_TURNS = 200
_CHARACTERS = 2000  # of a turn: 400 KB in all


@lru_cache(maxsize=1)
def _turn() -> str:
    return "".join(words(_CHARACTERS))[:_CHARACTERS].encode("ascii", "replace").decode()


def fields(prompt: str) -> dict[str, Any]:
    """Give the fields of a request: `small`, one question; `history`, 200 turns of 2,000 characters."""
    if prompt == "small":
        turns = [{"role": "user", "content": "How much rain fell on the hill last night?"}]
    else:
        turns = [{"role": ("user", "assistant")[number % 2], "content": _turn()} for number in range(_TURNS - 1)]
    return {"model": MODEL, "max_tokens": 1024, "messages": turns}
