"""What `make bench` must show, as data, and whether a run shows it. Pure.

Each bound is of one run: a ratio of medians between two contestants, or between two cases of ours, or a figure of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.side_by_side.figures import Table

__all__ = ["BOUNDS", "CASES", "Bound", "Verdict", "judge"]

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """One promise.

    Attributes:
        title: For people.
        case: The case it is about.
        figure: Which figure of it.
        over: The contestant above the line.
        under: The contestant below it; None: the figure of `over` itself.
        under_case: The case of the figure below, where it is another.
        least: The value is at least this.
        most: Or at most this.
        unit: What the value is printed in: how many times, or MiB.
    """

    title: str
    case: str
    figure: str = "cpu"
    over: str = "official"
    under: str | None = "ours"
    under_case: str | None = None
    least: float | None = None
    most: float | None = None
    unit: str = "x"

    @property
    def wanted(self) -> str:
        """The bound as text."""
        sign, value = ("≥", self.least) if self.least is not None else ("≤", self.most)
        return f"{sign} {value:g} {self.unit}".replace(" x", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a run says about a bound.

    Attributes:
        bound: The bound.
        value: What was found; None where it was not measured.
        low: The lower quartile over the rounds.
        high: The upper one.
    """

    bound: Bound
    value: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether it holds; None where it was not measured."""
        if self.value is None:
            return None
        if self.bound.least is not None:
            return self.value >= self.bound.least
        return self.bound.most is not None and self.value <= self.bound.most

    @property
    def word(self) -> str:
        """The verdict as a word."""
        return {True: "ok", False: "**MISSED**", None: "not measured"}[self.met]


def _faster(title: str, case: str, least: float, figure: str = "cpu") -> Bound:
    return Bound(title=f"{title}, official / ours", case=case, figure=figure, least=least)


def _near(title: str, case: str, other: str, most: float) -> Bound:
    return Bound(title=f"{title}, ours / {other}", case=case, over="ours", under=other, most=most)


def _decoding(size: str, least: float) -> tuple[Bound, Bound]:
    title = f"decode Message {size}"
    pydantic = Bound(title=f"{title}, pydantic's validation / ours", case=f"decode_{size}", over="pydantic", least=1.0)
    return _faster(title, f"decode_{size}", least), pydantic


def _linear(title: str, kind: str) -> Bound:
    return Bound(
        title=f"stream helper, {title}: an event of 40k / an event of 5k",
        case=f"{kind}_helper_40k",
        over="ours",
        under_case=f"{kind}_helper_5k",
        most=1.2,
    )


BOUNDS = (
    _faster("import, CPU", "import", 10),
    _near("import, CPU", "import", "httpx2", 1.3),
    Bound(
        title="import, memory added",
        case="import",
        figure="peak",
        over="ours",
        under=None,
        most=20,
        unit="MiB",
    ),
    # The package's names are lazy: what imports the client is judged as well.
    _faster("import of the client class, CPU", "import_client", 10),
    _near("import of the client class, CPU", "import_client", "httpx2", 1.3),
    _faster("whole process with one call, wall", "one_call", 6, "wall"),
    _faster("create", "create", 2),
    _near("create", "create", "bare", 1.15),
    _faster("create, 400 KB history", "create_history", 2),
    _near("create, 400 KB history", "create_history", "bare", 1.15),
    _faster("create, large reply", "create_large", 2),
    _near("create, large reply", "create_large", "bare", 1.15),
    _faster("SSE raw, an event a chunk", "sse_text_each", 2.2),
    _faster("SSE raw, 16 KiB chunks", "sse_text_16k", 8),
    _faster("stream helper, text", "helper_text_each", 5),
    _faster("stream helper, tool input 5k", "helper_tool_each", 11),
    _linear("tool input", "tool"),
    _linear("text", "text"),
    _faster("JSONL results", "jsonl", 9),
    _near("JSONL results", "jsonl", "floor", 2),
    _faster("100 concurrent calls", "calls_100", 1.5),
    _faster("100 concurrent streams, helper", "streams_100", 4),
    *_decoding("small", 25),
    *_decoding("tools", 20),
    *_decoding("rich", 10),
    _faster("memory of 1,000 held messages", "held_messages", 2, "held"),
    _faster("memory of 1,000 held messages that were read", "held_messages", 2, "read"),
    *(
        _faster(f"memory of 1,000 held messages, {size}", f"held_{size}", 2, "held")
        for size in ("small", "tools", "rich")
    ),
)


CASES = frozenset(name for bound in BOUNDS for name in (bound.case, bound.under_case) if name)


def judge(table: Table, promised: tuple[Bound, ...] = BOUNDS) -> list[Verdict]:
    """Say of each bound whether the run shows it."""
    return [_verdict(table, bound) for bound in promised]


def _verdict(table: Table, bound: Bound) -> Verdict:
    if bound.under is not None:
        ratio = table.ratio(bound.case, bound.figure, bound.over, bound.under, bound.under_case)
        return Verdict(bound=bound) if ratio is None else Verdict(
            bound=bound, value=ratio.value, low=ratio.low, high=ratio.high
        )  # fmt: skip
    above = table.figure(bound.case, bound.over, bound.figure)
    if above is None:
        return Verdict(bound=bound)
    scale = _MIB if bound.unit == "MiB" else 1
    return Verdict(bound=bound, value=above.median / scale, low=above.low / scale, high=above.high / scale)
