"""How many rounds each case of `make bench` has, and who waits for `--slow`."""

from __future__ import annotations

from benchmarks.side_by_side import bounds, plan, schedule
from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.rounds import Sample


def case(name: str, **members: object) -> Case:
    """Give a case of that name; `create` has a bound, `shown` has none."""
    return Case(**({"name": name, "title": name, "job": "calls.create", "unit": "call"} | members))  # type: ignore[arg-type]


def test_what_has_a_bound_has_more_rounds() -> None:
    """At least two and at most five of it, of the rest one to three; a case may ask for fewer, or for more at least."""
    cases = (case("create"), case("shown"), case("import", most_rounds=1), case("other", least_rounds=2))

    found = {one.name: (one.least_rounds, one.most_rounds) for one in schedule.limited(cases)}

    assert found == {"create": (2, 5), "shown": (1, 3), "import": (1, 1), "other": (2, 3)}


def test_a_whole_run_first_does_what_it_must() -> None:
    """Every case once, bounds twice; then the next round of each, what has a bound first."""
    pace = schedule.Pace(schedule.limited((case("shown"), case("create"))), 60.0)

    found = [(one.name, number, must) for one, number, must in pace.order()]

    assert found == [
        ("shown", 1, True),
        ("create", 1, True),
        ("create", 2, True),
        ("create", 3, False),
        ("shown", 2, False),
        ("create", 4, False),
        ("shown", 3, False),
        ("create", 5, False),
    ]


def test_a_round_that_would_end_too_late_is_not_begun() -> None:
    """It takes as long as the first one did, with all who took part; a shorter case may still fit."""
    long, short = case("create"), case("shown")
    pace = schedule.Pace((long, short), 100.0)
    pace.learn([Sample(case="create", contestant=who, round=1, took=15.0) for who in ("ours", "official")])
    pace.learn([Sample(case="create", contestant="ours", round=2, took=500.0)])
    pace.learn([Sample(case="shown", contestant="ours", round=1, took=2.0)])

    assert [pace.fits(long, 70.0), pace.fits(long, 70.1), pace.fits(short, 70.1)] == [True, False, True]


def test_who_takes_minutes_waits_to_be_asked_for() -> None:
    """And the report says who was left out, and how to have it."""
    both = case("create", contestants=("ours", "official"), slow=("official",))

    (found,) = schedule.without_slow((both,))

    assert found.contestants == ("ours",)
    assert schedule.left_out((found,)) == "official in create (minutes a sample; --slow has them)"
    assert schedule.left_out((both,)) == ""


def test_no_bound_waits_for_a_slow_contestant() -> None:
    """A bound that a usual whole run cannot judge would be met by nothing for ever."""
    cases = {one.name: one for one in schedule.without_slow(plan.all_cases())}
    asked = [
        (bound.title, name, who)
        for bound in bounds.BOUNDS
        for name, who in ((bound.case, bound.over), (bound.under_case or bound.case, bound.under))
        if who is not None and who not in cases[name].contestants
    ]

    assert asked == []
