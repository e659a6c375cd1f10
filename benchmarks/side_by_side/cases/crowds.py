"""Many at once: on one loop, and on threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CALLS: Final = 500
# Bare httpx2 puts no message together.
TYPED = ("ours", "official", "floor")


def answers(count: int, reply: str) -> Callable[[], dict[str, object]]:
    """Give what a crowd must bring: so many answers, all the same."""
    return lambda: {"answers": count, "texts": [contents(reply)["text"]]}


# A thousand at once take their time: the first hundred are the warm-up, and one round is enough to show it.
SLOW: Final[Mapping[str, Any]] = {"warmup": 0, "most_rounds": 1}


def calls(name: str, title: str, job: str, *, at_once: int, count: int = CALLS, **members: Any) -> Case:
    """Calls, so many at a time."""
    return Case(
        name=name,
        title=title,
        job=f"crowd.{job}",
        arguments={"reply": "message-small", "count": count, "at_once": at_once},
        unit="call",
        items=count,
        expects=answers(count, "message-small"),
        **members,
    )


def streams(name: str, title: str, job: str, *, deltas: int, count: int, **members: Any) -> Case:
    """So many streams, all at a time."""
    reply = f"sse-text-{deltas}-each"
    return Case(
        name=name,
        title=title,
        job=f"crowd.{job}",
        arguments={"reply": reply, "count": count, "at_once": count},
        unit=f"stream of {deltas} deltas",
        items=count,
        contestants=TYPED,
        expects=answers(count, reply),
        **members,
    )


CASES = (
    calls("calls_100", "100 concurrent calls on one loop", "calls", at_once=100, quick=True),
    calls(
        "calls_1000",
        "1,000 concurrent calls on one loop",
        "calls",
        at_once=1000,
        count=1000,
        warmed_by="calls_100",
        **SLOW,
    ),
    calls("calls_threads_8", "calls on 8 threads", "calls_on_threads", at_once=8),
    calls("calls_threads_100", "calls on 100 threads", "calls_on_threads", at_once=100),
    streams(
        "streams_100",
        "100 concurrent streams on one loop",
        "streams",
        deltas=200,
        count=100,
        quick=True,
        counts_reads=True,
    ),
    streams(
        "streams_1000",
        "1,000 concurrent streams on one loop",
        "streams",
        deltas=20,
        count=1000,
        warmed_by="streams_100",
        **SLOW,
    ),
    streams("streams_threads_100", "streams on 100 threads", "streams_on_threads", deltas=100, count=100),
)
