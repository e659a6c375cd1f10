"""What is charged for a call, before and after."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import ConfigurationError
from claude_overlay.reliability.charges import Amounts, Charges, Limits
from claude_overlay.reliability.facts import CallCost, CallFacts, Usage
from claude_overlay.reliability.quota import Price, Quota

PRICE = Price(input=5, output=25, cache_write="6.25", cache_read="0.5")
QUOTA = Quota(usd_per_day=1, tokens_per_month=9, per_model={"m": Quota(requests_per_day=7)}, prices={"m": PRICE})


def call(**values: Any) -> CallFacts:
    """Give the facts of a generation by the model `m`."""
    return CallFacts(**{"operation": "create_message", "method": "POST", "path": "/v1/messages", "model": "m",
                        "max_tokens": 100, **values})  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "cost", "amounts"),
    [
        (call(), CallCost(input_tokens=40), Amounts(1, 140, 40 * 6.25 + 2500)),
        (call(), CallCost(input_tokens=40.1), Amounts(1, 141, 41 * 6.25 + 2500 + 0.75)),
        (call(), CallCost(input_tokens=40, output_tokens=500), Amounts(1, 540, 40 * 6.25 + 12500)),
        (call(), CallCost(requests=2.5), Amounts(3, 100, 2500)),
        (call(max_tokens=None), CallCost(input_tokens=40), Amounts(1, 40, 0)),
        (call(model=None), CallCost(input_tokens=40), Amounts(1, 140, 0)),
        (call(model=None, max_tokens=None), CallCost(), Amounts(1, 0, 0)),
    ],
)
def test_the_estimate_is_the_most_that_a_call_may_take(facts: CallFacts, cost: CallCost, amounts: Amounts) -> None:
    """Its estimated input at the dearest input price, and `max_tokens` of output; what generates nothing is free."""
    assert Charges(QUOTA).estimate(facts, cost) == amounts


@pytest.mark.parametrize(
    ("model", "usage", "amounts"),
    [
        ("m", None, Amounts(2, 0, 0)),
        ("m", Usage(input_tokens=1, output_tokens=2, cache_write_tokens=4, cache_read_tokens=8),
         Amounts(2, 15, 5 + 50 + 25 + 4)),
        ("other", Usage(input_tokens=10), Amounts(2, 10, 0)),
        (None, Usage(input_tokens=10), Amounts(2, 10, 0)),
        ("m", Usage(input_tokens=-10), Amounts(2, 0, 0)),
    ],
)  # fmt: skip
def test_what_an_answer_took(model: str | None, usage: Usage | None, amounts: Amounts) -> None:
    """All kinds of tokens, each at its price; nothing but the request when it is not billed; never below 0."""
    assert Charges(QUOTA).actual(2, model, usage) == amounts


@pytest.mark.parametrize(
    ("quota", "refused"),
    [
        (Quota(usd_per_day=1), True),
        (Quota(usd_per_month=1), True),
        (Quota(usd_per_month=1, unknown_price="ignore"), False),
        (Quota(tokens_per_day=1), False),
        (Quota(per_model={"other": Quota(usd_per_day=1)}, prices={"other": PRICE}), False),
    ],
)
def test_a_generation_without_a_price(quota: Quota, refused: bool) -> None:  # noqa: FBT001 - a parameter
    """It is an error that says what to do while a limit in dollars holds for the model, else it costs nothing."""
    charges = Charges(quota)
    assert charges.estimate(call(max_tokens=None), CallCost()) == (1, 0, 0)
    if refused:
        with pytest.raises(ConfigurationError, match=r"no price for the model 'm': add it to Quota.prices, or set"):
            charges.estimate(call(), CallCost())
    else:
        assert charges.estimate(call(), CallCost()) == Amounts(1, 100, 0)


def test_limits_by_period_and_model() -> None:
    """In micro-dollars, and None for what has none."""
    charges = Charges(QUOTA)

    assert charges.limits("day", None) == Limits(None, None, 1_000_000)
    assert charges.limits("month", None) == Limits(None, 9, None)
    assert charges.limits("day", "m") == Limits(7, None, None)
    assert charges.limits("month", "m") == charges.limits("day", "unknown") == Limits()
