"""The stream helper over 1k to 40k deltas: what one delta costs must not grow with their number.

The official SDK parses all of a tool's input again at every piece: its cost of one grows with their number. It is asked
for up to 10k pieces, for more with `--slow` only: 20k and 40k take it minutes. Long ones have one round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.replies import contents, tool_input

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COUNTS: Final = (1_000, 2_500, 5_000, 10_000, 20_000, 40_000)
# Of the official SDK: the most it is asked for every time, and from where on in one round.
_MOST_OF_OFFICIAL: Final = {"tool": 10_000, "text": 40_000}
_ONE_ROUND_FROM: Final = 10_000
# So many deltas in one process at least: a sample of 1k alone is too short.
_LEAST: Final = 5_000
# From so many on, the shortest case is the warm-up.
_LONG: Final = 10_000


def _whole(kind: str, count: int) -> Callable[[], Mapping[str, object]]:
    """Say what the message must hold."""
    if kind == "tool":
        return lambda: {"rows": tool_input(count).count('"row":'), "output_tokens": count}
    return lambda: contents(f"sse-text-{count}-each")


def _name(kind: str, count: int) -> str:
    return f"{kind}_helper_{count / 1000:g}k"


def _case(kind: str, count: int) -> Case:
    what = "pieces of tool input" if kind == "tool" else "text deltas"
    long: dict[str, Any] = {"warmup": 0, "warmed_by": _name(kind, _COUNTS[0])} if count >= _LONG else {}
    return Case(
        name=_name(kind, count),
        title=f"stream helper, {count:,} {what}, an event a chunk",
        job="streams.helper",
        arguments={"reply": f"sse-{kind}-{count}-each"},
        unit="event",
        items=count,
        repetitions=max(1, _LEAST // count),
        contestants=("ours", "official", "floor"),
        expects=_whole(kind, count),
        most_rounds=3,
        rounds_of={"official": 1} if count >= _ONE_ROUND_FROM else {},
        slow=("official",) if count > _MOST_OF_OFFICIAL[kind] else (),
        **long,
    )


CASES = tuple(_case(kind, count) for kind in ("tool", "text") for count in _COUNTS)
