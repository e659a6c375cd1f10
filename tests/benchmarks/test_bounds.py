"""What a run of `make bench` is held to."""

from __future__ import annotations

from typing import Any

import pytest
from benchmarks.side_by_side import plan
from benchmarks.side_by_side.bounds import BOUNDS, Bound, judge
from benchmarks.side_by_side.figures import Table
from benchmarks.side_by_side.rounds import Sample


def table(**figures: dict[str, float]) -> Table:
    """Give one sample of the case `create` for each contestant."""
    return Table([Sample(case="create", contestant=who, round=1, figures=found) for who, found in figures.items()])


@pytest.mark.parametrize(("theirs", "met", "word"), [(2.0, True, "ok"), (1.99, False, "**MISSED**")])
def test_at_least_so_many_times_faster(theirs: float, met: bool, word: str) -> None:  # noqa: FBT001 - the expected value
    """A bound is met when it is reached, and missed below it."""
    bound = Bound(title="create", case="create", least=2.0)

    (verdict,) = judge(table(ours={"cpu": 1.0}, official={"cpu": theirs}), (bound,))

    assert (verdict.value, verdict.met, verdict.word) == (theirs, met, word)


@pytest.mark.parametrize(("ours", "met"), [(1.15, True), (1.16, False)])
def test_at_most_so_many_times_the_floor(ours: float, met: bool) -> None:  # noqa: FBT001 - the expected value
    """The other way round: ours may cost so much more, and not more than that."""
    bound = Bound(title="create", case="create", over="ours", under="bare", most=1.15)

    (verdict,) = judge(table(ours={"cpu": ours}, bare={"cpu": 1.0}), (bound,))

    assert verdict.met is met


def test_a_figure_of_ours_alone_is_judged_in_its_unit() -> None:
    """Memory is promised in MiB and measured in bytes."""
    bound = Bound(title="memory", case="create", figure="peak", over="ours", under=None, most=20, unit="MiB")

    (verdict,) = judge(table(ours={"peak": 21 * 1024 * 1024}), (bound,))

    assert (verdict.value, verdict.met, bound.wanted) == (21.0, False, "≤ 20 MiB")


def test_growth_is_a_ratio_of_two_cases() -> None:
    """What is linear costs the same per event in a long stream as in a short one."""
    bound = Bound(title="linear", case="long", over="ours", under_case="short", most=1.2)
    measured = [
        Sample(case=case, contestant="ours", round=1, figures={"cpu": cpu}) for case, cpu in (("long", 3), ("short", 2))
    ]

    (verdict,) = judge(Table(measured), (bound,))

    assert (verdict.value, verdict.met) == (1.5, False)


def test_growth_has_a_spread_over_the_rounds() -> None:
    """A ratio of two cases is taken round by round as well."""
    bound = Bound(title="linear", case="long", over="ours", under_case="short", most=1.2)
    rounds = {"long": (1.0, 2.0, 3.0), "short": (1.0, 1.0, 1.0)}
    measured = [
        Sample(case=case, contestant="ours", round=number, figures={"cpu": cpu})
        for case, found in rounds.items()
        for number, cpu in enumerate(found, 1)
    ]

    (verdict,) = judge(Table(measured), (bound,))

    assert (verdict.value, verdict.low, verdict.high) == (2.0, 1.5, 2.5)


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    """A run of some cases says nothing of the others."""
    (verdict,) = judge(Table([]), (Bound(title="create", case="create", least=2.0),))

    assert (verdict.met, verdict.word) == (None, "not measured")


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.title)
def test_every_bound_names_a_case_and_its_contestants(bound: Any) -> None:
    """A bound on a case that is not there, or on somebody who takes no part, would be met by nothing for ever."""
    cases = {case.name: case for case in plan.all_cases()}

    assert bound.case in cases
    assert (bound.least is None) != (bound.most is None)
    taking_part = cases[bound.case].contestants
    assert bound.over in taking_part
    assert bound.under is None or bound.under in cases[bound.under_case or bound.case].contestants
