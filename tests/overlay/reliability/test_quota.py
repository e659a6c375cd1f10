"""The policy of a quota, and the price of an answer."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.facts import Usage
from claude_overlay.reliability.quota import Alert, Price, Quota, micro_dollars

PRICE = Price(input=5, output=25, cache_write="6.25", cache_read=0.5)
TOKENS = st.integers(0, 10**7)
DOLLARS = st.decimals(0, 1000, places=6)


def heard(alert: Alert) -> None:
    """Hear nothing: a function that can be pickled."""


@pytest.mark.parametrize(
    ("usage", "micro_usd"),
    [
        (Usage(), 0),
        (Usage(input_tokens=1_000_000), 5_000_000),
        (Usage(output_tokens=1), 25),
        (Usage(cache_write_tokens=4), 25),
        (Usage(cache_write_tokens=1), 7),  # 6.25, rounded up
        (Usage(cache_read_tokens=1), 1),
        (Usage(cache_read_tokens=1, cache_write_tokens=1), 7),  # 6.75 together: rounded once
    ],
)
def test_the_price_of_an_answer(usage: Usage, micro_usd: int) -> None:
    """Each kind of token at its own price, in micro-dollars, rounded up once."""
    assert PRICE.micro_usd(usage) == micro_usd


@thorough(40)
@given(st.tuples(TOKENS, TOKENS, TOKENS, TOKENS), st.tuples(DOLLARS, DOLLARS, DOLLARS, DOLLARS))
def test_prices_are_exact(tokens: tuple[int, ...], dollars: tuple[Decimal, ...]) -> None:
    """Beside exact fractions: less than a micro-dollar above the true cost, never below; and the most is no less."""
    names = ("input", "output", "cache_write", "cache_read")
    price = Price(**dict(zip(names, dollars, strict=True)))
    usage = Usage(**{f"{name}_tokens": count for name, count in zip(names, tokens, strict=True)})

    exact = sum(Fraction(count) * Fraction(one) for count, one in zip(tokens, dollars, strict=True))

    assert 0 <= price.micro_usd(usage) - exact < 1
    assert price.most_micro_usd(tokens[0] + tokens[2] + tokens[3], tokens[1]) >= price.micro_usd(usage)


@pytest.mark.parametrize("value", [3, "3", 3.0, Decimal("3.000")])
def test_dollars_may_be_given_in_any_form(value: Any) -> None:
    """A policy holds the same decimal for all of them; a float is what it prints as."""
    assert Price(input=value, output=0.1, cache_write=0, cache_read=0) == Price(
        input=Decimal(3), output=Decimal("0.1"), cache_write=0, cache_read=0
    )
    assert micro_dollars(Quota(usd_per_day=value).usd_per_day or 0) == 3_000_000


@pytest.mark.parametrize(
    "value",
    [-1, "x", "", float("nan"), "inf", True, None, "0.0000001", Decimal("1e-7"), "sNaN", 10**13, [1],
     pytest.param(10**5000, id="5001 digits"), pytest.param([10**5000], id="a list of 5001 digits")],
)  # fmt: skip
def test_what_is_no_amount_of_dollars_is_refused(value: Any) -> None:
    """Below 0, no number, or finer than a micro-dollar: by price and by limit."""
    with pytest.raises(InvalidArgumentError, match=r"Price.*output.*US dollars"):
        Price(input=1, output=value, cache_write=1, cache_read=1)
    if value is not None:
        with pytest.raises(InvalidArgumentError, match=r"Quota.*usd_per_month.*US dollars"):
            Quota(usd_per_month=value)


async def never_awaited(*_: object) -> None:
    """A function whose result nobody would await."""


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"requests_per_day": -1}, "requests_per_day"),
        ({"tokens_per_month": 1.5}, "tokens_per_month"),
        ({"tokens_per_day": True}, "tokens_per_day"),
        ({"uncertain_for": -1}, "uncertain_for"),
        ({"uncertain_for": float("inf")}, "uncertain_for"),
        ({"unknown_price": "guess"}, "unknown_price"),
        ({"on_alert": "print"}, "on_alert"),
        ({"on_alert": never_awaited}, "plain function"),
        ({"tokens_per_day": 10**15 + 1}, "tokens_per_day must be a whole number of at least 0 and at most 1e"),
        ({"requests_per_month": 10**400}, "requests_per_month must be a whole number"),
        ({"alerts_at": 0.8}, "alerts_at"),
        ({"alerts_at": (0,)}, "alerts_at"),
        ({"alerts_at": (1.1,)}, "alerts_at"),
        ({"alerts_at": "0.8"}, "alerts_at"),
        ({"alerts_at": (True,)}, "alerts_at"),
        ({"prices": [("m", PRICE)]}, "prices"),
        ({"prices": {"m": 3}}, "prices"),
        ({"per_model": {1: Quota()}}, "per_model"),
        ({"per_model": {"m": PRICE}}, "per_model"),
        ({"per_model": {"m": Quota(prices={"m": PRICE})}}, "limits alone"),
        ({"per_model": {"m": Quota(on_alert=heard)}}, "limits alone"),
        ({"per_model": {"m": Quota(per_model={"m": Quota()})}}, "limits alone"),
        ({"per_model": {"m": Quota(usd_per_day=1)}}, "no price"),
    ],
)
def test_a_value_that_may_not_be_is_refused_by_name(values: dict[str, Any], words: str) -> None:
    """The message names the policy and the field."""
    with pytest.raises(InvalidArgumentError, match=rf"Quota\(.*{words}"):
        Quota(**values)


def test_a_model_without_a_price_may_be_ignored() -> None:
    """`unknown_price="ignore"` allows a limit in dollars for it, as a price does."""
    Quota(per_model={"m": Quota(usd_per_day=1)}, unknown_price="ignore")
    Quota(per_model={"m": Quota(usd_per_day=1)}, prices={"m": PRICE})


def test_they_are_values() -> None:
    """Equal by their values, hashable, picklable, replaceable; mappings and levels inside are frozen."""
    quota = Quota(usd_per_day=3, prices={"m": PRICE}, per_model={"m": Quota(usd_per_day="0.5")}, on_alert=heard,
                  alerts_at=[1, 0.5, 0.5])  # fmt: skip
    same = Quota(usd_per_day="3.0", prices={"m": PRICE}, per_model={"m": Quota(usd_per_day=0.5)}, on_alert=heard,
                 alerts_at=(0.5, 1.0))  # fmt: skip

    assert quota == same != Quota()
    assert hash(quota) == hash(same)
    assert quota.alerts_at == (0.5, 1)
    assert pickle.loads(pickle.dumps(quota)) == copy.deepcopy(quota) == quota  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(PRICE)).micro_usd(Usage(output_tokens=1)) == 25  # noqa: S301
    assert dataclasses.replace(quota, usd_per_day=None, on_alert=None).limits_usd is False
    with pytest.raises(TypeError):
        quota.prices["m"] = PRICE  # type: ignore[index]


def test_the_defaults() -> None:
    """No limit at all, alerts at four fifths and at all of it, an hour of uncertainty, and no guess at a price."""
    quota = Quota()

    assert (quota.alerts_at, quota.uncertain_for, quota.unknown_price, quota.on_alert) == (
        (0.8, 1.0),
        3600,
        "refuse",
        None,
    )
    assert (dict(quota.per_model), dict(quota.prices), quota.limits_usd) == ({}, {}, False)
    assert (quota.requests_per_day, quota.requests_per_month, quota.tokens_per_day, quota.tokens_per_month) == (
        None,
    ) * 4
