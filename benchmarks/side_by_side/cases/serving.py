"""The server alone: how much it gives when nobody parses it. That it is never the limit can be seen from it.

The client is a raw socket in a worker of its own, as all contestants are: the server's CPU time is what counts.
"""

from __future__ import annotations

from typing import Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.serving import REPLIES

# Reply: so many at once, and so often.
_TIMES: Final = {
    "message-small": (50, 100),
    "message-large": (5, 100),
    "sse-text-20000-each": (1, 30),
    "jsonl-20000": (1, 6),
}
_TITLES: Final = {
    "message-small": "a reply of 900 bytes",
    "message-large": "a reply of 200 KB",
    "sse-text-20000-each": "a stream of 20k events",
    "jsonl-20000": "20k batch results",
}

CASES = tuple(
    Case(
        name=f"server_{reply.replace('-', '_')}",
        title=f"the server alone: {_TITLES[reply]}",
        job="serving.asked",
        arguments={"reply": reply, "at_once": at_once},
        unit="reply",
        items=at_once,
        repetitions=times,
        warmup=2,
        contestants=("raw",),
        expects=lambda: {"left": 0},
        quick=reply == "message-small",
    )
    for reply, (at_once, times) in _TIMES.items()
    if reply in REPLIES
)
