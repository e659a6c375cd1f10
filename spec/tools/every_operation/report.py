"""What was called, how often, and what was wrong: kept, shown while it grows, as a table and as JSON.

Decides nothing but when the whole is good: calls were made, none was wrong, and steady saw nothing ambiguous. Used by
`every_operation`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from tools.every_operation.ways import WAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.every_operation.subjects import Case, Subject

__all__ = ["Failure", "Progress", "Report", "RoundReport"]

_MOST_FAILURES = 40
# What steady's summary says of a session.
_ALL_VALID, _ISSUES = "(100% structurally valid)", "Issues:"
_SECONDS_BETWEEN = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One call that was not good."""

    operation: str
    place: str
    case: str
    way: str
    faults: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class RoundReport:
    """One round.

    Attributes:
        refusing: whether the server was to answer errors only. Steady takes such a description for a faulty one, and
            its exit code says so; whether it saw anything ambiguous is then told by its summary alone.
        replaced: calls whose answer was put in the place of steady's, which cannot say `null`.
        exit_code: steady's, 0 unless it saw something ambiguous; None: it did not get to its end.
        said: what steady said at its end.
    """

    name: str
    operations: int
    refusing: bool
    calls: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    areas: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    replaced: int = 0
    exit_code: int | None = None
    said: str = ""

    def add(self, subject: Subject, case: Case, way: str, faults: list[str]) -> None:
        """Count one call."""
        self.calls[way] += 1
        self.areas[subject.area.partition(".")[0]] += 1
        if faults:
            self.failed[way] += 1
            self.failures.append(
                Failure(operation=subject.name, place=subject.place, case=case.name, way=way, faults=tuple(faults))
            )

    def ended(self, exit_code: int | None, said: str) -> None:
        """Steady has ended, or the round could not be played: None, and why."""
        self.exit_code, self.said = exit_code, said

    @property
    def clean(self) -> bool:
        """Whether steady found every request valid, and none ambiguous."""
        ended = self.exit_code is not None if self.refusing else self.exit_code == 0
        return ended and _ALL_VALID in self.said and _ISSUES not in self.said

    @property
    def good(self) -> bool:
        """Whether every call was right and steady agrees."""
        return bool(self.calls) and not self.failures and self.clean


@dataclass(slots=True, kw_only=True)
class Report:
    """All rounds."""

    operations: int
    rounds: list[RoundReport] = field(default_factory=list)

    def begin(self, name: str, *, operations: int, refusing: bool = False) -> RoundReport:
        """Give the next round's."""
        self.rounds.append(RoundReport(name=name, operations=operations, refusing=refusing))
        return self.rounds[-1]

    @property
    def good(self) -> bool:
        """Whether every round was, and there was one."""
        return bool(self.rounds) and all(one.good for one in self.rounds)

    def as_text(self) -> str:
        """A table of rounds and ways, steady's words, and the first failures."""
        lines = [
            f"| round | operations | {' | '.join(WAYS)} | failed | steady |",
            f"|---|---|{'---|' * len(WAYS)}---|---|",
        ]
        for one in self.rounds:
            calls = " | ".join(str(one.calls[way]) for way in WAYS)
            steady = "nothing ambiguous" if one.clean else f"NOT clean, exit code {one.exit_code}"
            steady = f"not played: {one.said.strip()[:80]}" if one.exit_code is None else steady
            lines.append(f"| {one.name} | {one.operations} | {calls} | {len(one.failures)} | {steady} |")
        sums = [sum(one.calls[way] for one in self.rounds) for way in WAYS]
        failed = sum(len(one.failures) for one in self.rounds)
        lines.append(f"| sum | {self.operations} | {' | '.join(map(str, sums))} | {failed} | |")
        if replaced := sum(one.replaced for one in self.rounds):
            lines += ["", f"`null`, which steady cannot say, was put in the place of its answer in {replaced} calls"]
        if self.rounds:
            lines += ["", "steady on the first round:", *self.rounds[0].said.strip().splitlines()]
        failures = [(one.name, failure) for one in self.rounds for failure in one.failures]
        for name, failure in failures[:_MOST_FAILURES]:
            lines += ["", f"{failure.place} ({failure.operation}), {failure.way}, {failure.case}; {name}:"]
            lines += [f"    {fault}" for fault in failure.faults]
        if len(failures) > _MOST_FAILURES:
            lines += ["", f"and {len(failures) - _MOST_FAILURES} more in the report"]
        verdict = "all good" if self.good else "NOT good"
        return "\n".join([*lines, "", f"{self.operations} operations, {sum(sums)} calls, {failed} failed: {verdict}"])

    def as_json(self) -> dict[str, Any]:
        """All of it."""
        return {
            "operations": self.operations,
            "calls": sum(one.calls.total() for one in self.rounds),
            "failed": sum(len(one.failures) for one in self.rounds),
            "good": self.good,
            "rounds": [
                {
                    "name": one.name,
                    "operations": one.operations,
                    "calls": {way: one.calls[way] for way in WAYS},
                    "failed": {way: one.failed[way] for way in WAYS},
                    "areas": dict(one.areas),
                    "replaced": one.replaced,
                    "steady_exit_code": one.exit_code,
                    "steady": one.said,
                    "failures": [
                        {
                            "operation": failure.operation,
                            "place": failure.place,
                            "case": failure.case,
                            "way": failure.way,
                            "faults": list(failure.faults),
                        }
                        for failure in one.failures
                    ],
                }
                for one in self.rounds
            ],
        }


class Progress:
    """A line every few seconds, so that nobody takes patience for a hang.

    Args:
        stream: where to.
        clock: seconds.
    """

    def __init__(self, stream: IO[str], clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._told = clock()

    def tell(self, one: RoundReport, done: int, of: int) -> None:
        """So many of the round's operations are done."""
        now = self._clock()
        if now - self._told >= _SECONDS_BETWEEN or done == of:
            self._told = now
            failed = f", {len(one.failures)} failed" if one.failures else ""
            print(f"{one.name}: {done}/{of} operations, {one.calls.total()} calls{failed}", file=self._stream)
