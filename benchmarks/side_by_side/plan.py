"""Which cases there are, which are asked for, and who does them in which order. No timing, no processes.

Cases are the members of `CASES` in every module of `cases/`; the frame and the workers both read them here.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from benchmarks.side_by_side.case import Case, Job

__all__ = ["Turn", "all_cases", "choose", "find", "job", "program", "takes_part", "turns", "warming"]

_HERE = Path(__file__).resolve().parent
_CASES = "benchmarks.side_by_side.cases"
_CONTESTANTS = "benchmarks.side_by_side.contestants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One sample to be taken: a case, by a contestant, in a round. Round 0 warms up, and is thrown away."""

    case: Case
    contestant: str
    round: int


def all_cases() -> tuple[Case, ...]:
    """Give every case, by subject.

    Raises:
        ValueError: Two have the same name.
    """
    found: list[Case] = []
    for path in sorted((_HERE / "cases").glob("*.py")):
        found += importlib.import_module(f"{_CASES}.{path.stem}").CASES
    names = [case.name for case in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"cases of the same name: {', '.join(twice)}; a case is found by its name")
    return tuple(found)


def find(name: str) -> Case:
    """Give the case of that name."""
    return next(case for case in all_cases() if case.name == name)


def choose(cases: Sequence[Case], *, only: Sequence[str] = (), quick: bool = False) -> tuple[Case, ...]:
    """Give those whose name matches one of the patterns; without patterns all, or the quick ones.

    Raises:
        ValueError: A pattern matches nothing.
    """
    if not only:
        return tuple(case for case in cases if case.quick or not quick)
    for pattern in only:
        if not any(fnmatchcase(case.name, pattern) for case in cases):
            raise ValueError(f"no case matches {pattern!r}; --list prints them")
    return tuple(case for case in cases if any(fnmatchcase(case.name, pattern) for pattern in only))


def takes_part(case: Case, number: int) -> bool:
    """Whether a case has a round of that number."""
    return number <= (case.most_rounds or number)


def turns(
    cases: Sequence[Case], number: int, contestants: Sequence[str] = (), more: Sequence[str] = ()
) -> Iterator[Turn]:
    """Give the samples of a round: for each case A B C D. The next round begins with the first case again.

    Args:
        cases: What is measured. A case that has had its `most_rounds` is left out, a contestant its `rounds_of`.
        number: Which round, from 1.
        contestants: Only these; all of the case's when empty. The baseline always takes part.
        more: These too, wherever ours does.
    """
    for case in cases:
        if takes_part(case, number):
            chosen = [who for who in case.contestants if not contestants or who in contestants or who == case.baseline]
            chosen = [who for who in chosen if number <= case.rounds_of.get(who, number)]
            for who in (*chosen, *(more if "ours" in chosen else ())):
                yield Turn(case=case, contestant=who, round=number)


def warming(cases: Sequence[Case], contestants: Sequence[str] = (), more: Sequence[str] = ()) -> Iterator[Turn]:
    """Give one turn for each contestant, in its first case: a first read of the disk is no figure."""
    met: set[str] = set()
    for turn in turns(cases, 1, contestants, more):
        if turn.contestant not in met:
            met.add(turn.contestant)
            yield replace(turn, round=0)


def job(contestant: str, case: Case) -> Callable[..., AbstractContextManager[Job]]:
    """Give a contestant's function for a case; what it needs is imported now."""
    subject, _, name = case.job.rpartition(".")
    found: Callable[..., AbstractContextManager[Job]] = getattr(
        importlib.import_module(f"{_CONTESTANTS}.{contestant}.{subject}"), name
    )
    return found


def program(contestant: str, case: Case) -> str:
    """Give the text of a contestant's program."""
    text: Any = job(contestant, case)
    return str(text)
