"""Prices of a quota, made of a price table: never too low for any way a request may go."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.client.calls.quota_prices import quota_prices
from claude_overlay.costs import catalog_prices, cost
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.facts import Usage
from claude_overlay.reliability.quota import Price, Quota


def test_the_prices_of_the_catalog() -> None:
    """Every model with all prices has one, with the surcharge of a region in it; the dearer lifetime is the write's."""
    prices = quota_prices()

    assert set(prices) == set(catalog_prices().rates)
    assert prices["claude-opus-5-5"] == Price(input="4.4", output=22, cache_write="8.8", cache_read="0.22")
    assert prices["claude-haiku-4-5"] == Price(input=1, output=5, cache_write=2, cache_read="0.1")
    assert prices["claude-haiku-5-5"] == Price(input="0.55", output="2.75", cache_write="1.1", cache_read="0.055")
    assert Quota(usd_per_day=5, prices=prices).prices["claude-opus-5-5"] == prices["claude-opus-5-5"]


def test_some_models_and_speeds() -> None:
    """Fast mode costs what it costs, and a model without it is not priced."""
    prices = quota_prices(models=["claude-opus-5-5"], speeds=["standard", "fast"])

    assert prices == {"claude-opus-5-5": Price(input="8.8", output=44, cache_write="17.6", cache_read="0.44")}


def test_a_day_and_a_table() -> None:
    """Prices that change, and one's own; six decimals at most, rounded up."""
    own = catalog_prices().with_prices(
        {"m": {"input": "0.1000001", "output": 1, "cache_write_5m": 1, "cache_write_1h": 2, "cache_read": 0}}
    )

    assert quota_prices(own, models=["m"])["m"] == Price(input="0.100001", output=1, cache_write=2, cache_read=0)
    assert quota_prices(at=date(2026, 10, 1))["claude-sonnet-5-5"].cache_read == Decimal("0.22")
    assert quota_prices()["claude-sonnet-5-5"].cache_read == Decimal("0.11")


@pytest.mark.parametrize("model", ["claude-fable-5-2", "claude-opus-9"])
def test_a_model_without_prices_is_refused_by_name(model: str) -> None:
    """A limit in dollars needs a price: asked for by name, a missing one is an error, and otherwise left out."""
    with pytest.raises(InvalidArgumentError, match=model):
        quota_prices(models=[model])
    assert model not in quota_prices()


def test_a_half_priced_model_is_not_priced() -> None:
    """All four or none: a quota knows no unknown price."""
    own = catalog_prices().with_prices({"m": {"input": 1, "output": 2}})

    assert "m" not in quota_prices(own)


COUNTS = st.integers(0, 300_000)


@given(
    st.sampled_from(["claude-opus-5-5", "claude-haiku-5-5", "claude-sonnet-4-5"]),
    st.tuples(COUNTS, COUNTS, COUNTS, COUNTS, COUNTS),
    st.sampled_from([None, "us"]),
)
def test_a_quota_is_never_charged_too_little(model: str, tokens: tuple[int, ...], geo: str | None) -> None:
    """Whatever the prompt's length, the cache and the region: the quota's charge is at least the bill."""
    read, written, minutes, hour, found = tokens
    used: dict[str, Any] = {
        "input_tokens": read,
        "output_tokens": written,
        "cache_read_input_tokens": found,
        "cache_creation": {"ephemeral_5m_input_tokens": minutes, "ephemeral_1h_input_tokens": hour},
        "inference_geo": geo if model != "claude-sonnet-4-5" else None,
    }
    bill = cost(used, model=model).usd
    charge = quota_prices(models=[model])[model].micro_usd(
        Usage(input_tokens=read, output_tokens=written, cache_write_tokens=minutes + hour, cache_read_tokens=found)
    )

    assert bill is not None
    assert charge >= bill * 10**6


def test_the_callers_decimals_do_not_matter() -> None:
    """A context of few digits would else make a price that is too low, or no price at all."""
    kinds = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
    own = catalog_prices().with_prices({"m": dict.fromkeys(kinds, "1.234567")})
    plain = quota_prices(own, models=["m"])
    with localcontext() as context:
        context.prec = 2

        assert quota_prices(own, models=["m"]) == plain
