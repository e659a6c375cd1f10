"""What is asked of an encoder of requests: the same fields for everyone, and what is compared of the bytes.

- `small`: one question
- `tools`: the same with ten tools, 12 KB
- `rich`: a conversation of forty turns with tools, images, thinking and results, 60 KB
- `history`: 200 turns of text, 400 KB
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks.payloads import REQUEST
from benchmarks.side_by_side import prompts
from benchmarks.side_by_side.case import Job
from benchmarks.side_by_side.reading import counted, leaves

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["KINDS", "encoding", "expected", "fields"]

# Kind: timed calls in one process.
KINDS = {"small": 2000, "tools": 1000, "rich": 300, "history": 200}


def fields(kind: str) -> dict[str, Any]:
    """Give the fields of a request, as plain values."""
    if kind == "rich":
        return REQUEST
    if kind == "tools":
        return prompts.fields("small") | {name: REQUEST[name] for name in ("tools", "tool_choice")}
    return prompts.fields(kind)


def expected(kind: str) -> Mapping[str, object]:
    """Say what must be in the bytes."""
    return counted(leaves(fields(kind)))


def encoding(encode: Callable[[], bytes]) -> Job:
    """Make the job of giving a request as JSON text."""
    return Job(once=encode, seen=lambda data: counted(leaves(json.loads(data))))
