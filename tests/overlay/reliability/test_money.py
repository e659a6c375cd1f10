"""Amounts of US dollars."""

from __future__ import annotations

import enum
from decimal import Clamped, Context, Decimal, FloatOperation, Inexact, InvalidOperation, Rounded, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.account import AccountUsage
from claude_overlay.reliability.charges import Amounts, Limits
from claude_overlay.reliability.money import dollars, micro_dollars, read_money
from claude_overlay.reliability.quota import Price, Quota

# What a caller may have made of his own arithmetic: three digits, and an error at each thing that can happen.
HARSH = Context(prec=3, Emin=-5, Emax=5, traps=[Inexact, Rounded, Clamped, InvalidOperation, FloatOperation])
LOOSE = Context(prec=3, traps=[])


@pytest.mark.parametrize(("value", "money"), [
    ("123456.789012", "123456.789012"), (999_999_999_999, "999999999999"), (0.1, "0.1"), (Decimal("1.50"), "1.50"),
    ("0." + "1" + "0" * 60, "0.1"), ("1e3", "1000"),
])  # fmt: skip
@pytest.mark.parametrize("context", [HARSH, LOOSE], ids=["harsh", "loose"])
def test_the_callers_context_has_no_say(value: Any, money: str, context: Context) -> None:
    """Neither three digits nor traps change an amount, its millionths, or the way back."""
    wanted = Decimal(money)
    with localcontext(context):
        read, micro = read_money(value), micro_dollars(value)
        back = dollars(micro)
    assert read == back == wanted
    assert micro == int(wanted * 10**6)


@pytest.mark.parametrize("context", [HARSH, LOOSE], ids=["harsh", "loose"])
def test_policies_and_reports_are_exact_in_any_context(context: Context) -> None:
    """A quota and its prices are made, and what is used is told, under three digits and traps."""
    with localcontext(context):
        quota = Quota(
            usd_per_month="1234567.89", prices={"m": Price(input="5.123456", output=25, cache_write=0.1, cache_read=0)}
        )
        used = AccountUsage(
            used=Amounts(micro_usd=1_234_567), reserved=Amounts(), uncertain=Amounts(), limits=Limits()
        ).usd
        with pytest.raises(InvalidArgumentError, match="US dollars"):
            Quota(usd_per_day="0.0000001")
        with pytest.raises(InvalidArgumentError, match="US dollars"):
            Quota(usd_per_day="many")
    assert quota.usd_per_month == Decimal("1234567.89")
    assert quota.prices["m"].input == Decimal("5.123456")
    assert used == Decimal("1.234567")


@pytest.mark.parametrize(
    "value",
    [
        "1e-999999999",
        "1e999999999",
        "0." + "1" * 200,
        10**5000,
        -(10**5000),
        "9" * 5000,
        Decimal(10) ** 5000,
        "0.0000001",
        "sNaN",
        "-inf",
        -1,
        True,
        None,
        b"1",
        [1],
    ],
    ids=lambda value: "huge" if isinstance(value, int) and abs(value) > 1 else repr(value)[:20],
)
def test_what_is_no_amount(value: Any) -> None:
    """Too fine, too long, too much, or no number: None, and no error of the arithmetic's own."""
    assert read_money(value) is None


class Amount(str, enum.Enum):  # noqa: UP042 - people still write it so
    """Amounts as texts."""

    LOW = "1.50"


class Whole(int, enum.Enum):
    """Amounts as numbers."""

    LOW = 3


class Named(float):
    """A float that prints as something else, as those of numeric libraries do."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"named({float(self)})"


@pytest.mark.parametrize(("value", "money"), [(Amount.LOW, "1.50"), (Whole.LOW, "3"), (Named(0.1), "0.1")])
def test_an_amount_is_its_value_and_not_how_it_prints(value: Any, money: str) -> None:
    """An enumeration prints the names of its members."""
    assert str(read_money(value)) == money
    assert micro_dollars(value) == int(Decimal(money) * 10**6)


@given(st.integers(0, 10**18))
def test_millionths_come_back(micro: int) -> None:
    """Any number of millionths is itself after a way through dollars."""
    with localcontext(HARSH):
        assert micro_dollars(dollars(micro)) == micro
