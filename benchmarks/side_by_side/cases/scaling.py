"""The stream helper over 1k to 40k deltas: what one delta costs must not grow with their number.

The official SDK parses all of a tool's input again at every piece, so it is asked for up to 5k only: at 40k it would
take minutes a sample.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents, tool_input

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COUNTS: Final = (1_000, 5_000, 10_000, 20_000, 40_000)
_MOST_OF_OFFICIAL: Final = 5_000
# So many deltas in one process at least: a sample of 1k alone is too short.
_LEAST: Final = 5_000


def _whole(kind: str, count: int) -> Callable[[], Mapping[str, object]]:
    """Say what the message must hold."""
    if kind == "tool":
        return lambda: {"rows": tool_input(count).count('"row":'), "output_tokens": count}
    return lambda: contents(f"sse-text-{count}-each")


def _case(kind: str, count: int) -> Case:
    what = "pieces of tool input" if kind == "tool" else "text deltas"
    return Case(
        name=f"{kind}_helper_{count // 1000}k",
        title=f"stream helper, {count // 1000}k {what}, an event a chunk",
        job="streams.helper",
        arguments={"reply": f"sse-{kind}-{count}-each"},
        unit="event",
        items=count,
        repetitions=max(1, _LEAST // count),
        contestants=("ours", "official", "floor") if count <= _MOST_OF_OFFICIAL else ("ours", "floor"),
        expects=_whole(kind, count),
        most_rounds=3,
    )


CASES = tuple(_case(kind, count) for kind in ("tool", "text") for count in _COUNTS)
