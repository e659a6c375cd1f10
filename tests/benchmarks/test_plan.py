"""Which cases of `make bench` are done, by whom, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from benchmarks.side_by_side import plan
from benchmarks.side_by_side.case import Case

if TYPE_CHECKING:
    from collections.abc import Iterator


def case(name: str, **members: object) -> Case:
    """Give a case of that name."""
    return Case(**({"name": name, "title": name, "job": "calls.create", "unit": "call"} | members))  # type: ignore[arg-type]


def order(turns: Iterator[plan.Turn]) -> list[tuple[str, str, int]]:
    """Give what is looked at of a turn."""
    return [(turn.case.name, turn.contestant, turn.round) for turn in turns]


def test_contestants_take_turns() -> None:
    """A B, and the next case: what makes a machine slow for a minute makes it slow for all."""
    cases = (case("a", contestants=("ours", "official")), case("b", contestants=("ours", "bare")))

    assert order(plan.turns(cases, 2)) == [("a", "ours", 2), ("a", "official", 2), ("b", "ours", 2), ("b", "bare", 2)]


def test_each_contestant_is_warmed_up_once() -> None:
    """In its first case, in round 0, which is thrown away."""
    cases = (case("a", contestants=("ours", "bare")), case("b", contestants=("ours", "official")))

    assert order(plan.warming(cases)) == [("a", "ours", 0), ("a", "bare", 0), ("b", "official", 0)]


def test_slow_cases_have_fewer_rounds() -> None:
    """`most_rounds` is the last round in which a case takes part."""
    cases = (case("slow", contestants=("ours",), most_rounds=2), case("quick", contestants=("ours",)))

    assert [len(order(plan.turns(cases, number))) for number in (1, 2, 3)] == [2, 2, 1]


def test_a_slow_contestant_has_fewer_rounds() -> None:
    """`rounds_of` is the last round in which it takes part; the others go on."""
    slow = case("slow", contestants=("ours", "official"), most_rounds=3, rounds_of={"official": 1})

    assert [len(order(plan.turns((slow,), number))) for number in (1, 2, 3, 4)] == [2, 1, 1, 0]


def test_a_case_that_another_warms_up_can_be_warmed_by_it() -> None:
    """The other one is there, everyone who takes part does it too, and nobody is warmed up twice."""
    found = plan.all_cases()
    warmed = [one for one in found if one.warmed_by is not None]

    assert warmed
    assert [one.name for one in warmed if one.warmup or one.counts_reads] == []
    assert [
        one.name for one in warmed if not set(one.contestants) <= set(plan.find(one.warmed_by or "").contestants)
    ] == []


def test_reads_are_counted_where_there_is_a_warm_up() -> None:
    """They are counted then: a case without one would have no such figure."""
    assert [one.name for one in plan.all_cases() if one.counts_reads and not one.warmup] == []


def test_the_baseline_takes_part_whoever_is_chosen() -> None:
    """Without it nothing could be taken off."""
    chosen = case("import", contestants=("empty", "ours", "official"), baseline="empty")

    assert {turn.contestant for turn in plan.turns((chosen,), 1, ("official",))} == {"empty", "official"}


def test_another_checkout_takes_part_beside_ours() -> None:
    """And nowhere else."""
    cases = (case("a", contestants=("ours",)), case("b", contestants=("bare",)))

    assert order(plan.turns(cases, 1, (), ("before",))) == [("a", "ours", 1), ("a", "before", 1), ("b", "bare", 1)]


def test_names_may_be_patterns() -> None:
    """`--only` takes both, and keeps the order of the cases."""
    cases = (case("create"), case("create_large"), case("jsonl"))

    assert [one.name for one in plan.choose(cases, only=("jsonl", "create*"))] == ["create", "create_large", "jsonl"]


def test_a_name_that_nothing_has_is_refused() -> None:
    """A mistyped name must not measure nothing and be content."""
    with pytest.raises(ValueError, match="craete"):
        plan.choose((case("create"),), only=("craete",))


def test_a_quick_run_has_the_quick_cases() -> None:
    """All others wait for the whole run."""
    assert [one.name for one in plan.choose((case("a"), case("b", quick=True)), quick=True)] == ["b"]


def test_cases_have_names_of_their_own() -> None:
    """Each is found by its name, in the frame and in the workers."""
    found = plan.all_cases()

    assert [plan.find(one.name) for one in found] == list(found)
