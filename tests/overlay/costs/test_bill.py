"""Bills: they add up exactly, in any order, and an unknown price stays unknown."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.costs.bill import Cost, CostPart, total_cost

PRICES = st.decimals(min_value=0, max_value=1000, places=12, allow_nan=False, allow_infinity=False)
PARTS = st.builds(
    CostPart,
    kind=st.sampled_from(["input", "output"]),
    model=st.sampled_from([None, "m", "n"]),
    units=st.integers(min_value=0, max_value=10**12),
    usd_per_unit=PRICES,
    note=st.sampled_from(["", "batch"]),
)
COSTS = st.builds(
    Cost,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    unknown=st.lists(st.sampled_from(["a", "b"]), max_size=1).map(tuple),
    model=st.sampled_from([None, "m", "n"]),
)


def part(units: int, price: str, kind: str = "input", note: str = "") -> CostPart:
    """One line of the model m."""
    return CostPart(kind=kind, model="m", units=units, usd_per_unit=Decimal(price), note=note)


def test_the_parts_are_the_sum() -> None:
    """1,000 tokens at 4 dollars a million and 500 at 20 are 1.4 cents, exactly."""
    bill = Cost(parts=(part(1000, "0.000004"), part(500, "0.00002", "output")), model="m")

    assert bill.usd == Decimal("0.014")
    assert [one.usd for one in bill.parts] == [Decimal("0.004"), Decimal("0.010")]
    assert bill.known


def test_nothing_costs_nothing() -> None:
    """The empty bill is known, and changes no other."""
    bill = Cost(parts=(part(1, "1"),), model="m")

    assert Cost().usd == 0
    assert bill + Cost() == bill
    assert Cost() + bill == bill


def test_an_unknown_price_is_never_zero() -> None:
    """One unknown in a sum makes the whole unknown; what is known is told beside it."""
    known, unknown = Cost(parts=(part(2, "0.5"),), model="m"), Cost(unknown=("the price of x",), model="x")

    both = known + unknown

    assert (both.usd, both.known, both.usd_known) == (None, False, 1)
    assert both.unknown == ("the price of x",)
    assert both.model is None


def test_equal_lines_become_one() -> None:
    """A sum of a thousand answers has as many lines as there are prices."""
    bill = sum([Cost(parts=(part(3, "0.1"), part(1, "0.1", note="batch")), model="m")] * 1000)

    assert isinstance(bill, Cost)
    assert [(one.units, one.note) for one in bill.parts] == [(3000, ""), (1000, "batch")]
    assert bill.usd == 400
    assert bill.model == "m"


def test_a_coarse_decimal_context_rounds_nothing() -> None:
    """Whoever set the precision of decimals for their own sums gets the same bill."""
    with localcontext() as context:
        context.prec = 2
        bill = total_cost([Cost(parts=(part(123456, "0.0000125"),)), Cost(parts=(part(1, "0.0000001"),))])
        assert bill.usd == Decimal("1.5432001")
        assert str(bill) == "$1.5432001"


@pytest.mark.parametrize(
    ("bill", "shown"),
    [
        (Cost(), "$0.00"),
        (Cost(parts=(part(1, "12"),)), "$12.00"),
        (Cost(parts=(part(1, "1E+2"),)), "$100.00"),
        (Cost(parts=(part(3, "0.0014"),)), "$0.0042"),
        (Cost(parts=(part(1, "0.5"),), unknown=("a", "b")), "at least $0.50; unknown: a; b"),
    ],
)
def test_it_shows_dollars(bill: Cost, shown: str) -> None:
    """Cents at least, further digits where there are any, no exponent; what is unknown is said."""
    assert str(bill) == shown


def test_a_line_shows_its_price() -> None:
    """Kind, model, note, units, price and sum."""
    assert str(part(2, "0.000004", note="batch")) == "input m (batch): 2 x $0.000004 = $0.000008"


def test_only_costs_add_up() -> None:
    """A number is no cost, but for the 0 that `sum` begins with."""
    with pytest.raises(TypeError):
        _ = Cost() + 1  # type: ignore[operator]
    with pytest.raises(TypeError):
        _ = 1 + Cost()
    with pytest.raises(TypeError):
        _ = False + Cost()


def test_it_survives_pickle_and_copy() -> None:
    """A bill travels between processes."""
    bill = Cost(parts=(part(1, "0.1"),), unknown=("x",), model="m")

    assert pickle.loads(pickle.dumps(bill)) == bill  # noqa: S301 - our own bytes
    assert copy.deepcopy(bill) == bill
    assert hash(bill) == hash(copy.copy(bill))


@given(COSTS)
def test_the_sum_of_the_parts_is_the_whole(bill: Cost) -> None:
    """Whatever the parts are."""
    assert bill.usd_known == sum((Decimal(one.units) * one.usd_per_unit for one in bill.parts), Decimal(0))
    assert (bill.usd is None) == bool(bill.unknown)


@given(COSTS, COSTS, COSTS)
def test_adding_is_additive(one: Cost, two: Cost, three: Cost) -> None:
    """A sum is the sum of the amounts, in any grouping and order; what is unknown in one is unknown in it."""
    grouped, other = (one + two) + three, one + (two + three)

    assert grouped == other == total_cost([one, two, three])
    assert grouped.usd_known == other.usd_known == one.usd_known + two.usd_known + three.usd_known
    assert grouped.parts == other.parts
    assert set((three + two + one).parts) == set(grouped.parts)
    assert set(grouped.unknown) == {*one.unknown, *two.unknown, *three.unknown}
    assert grouped.known == (one.known and two.known and three.known)
