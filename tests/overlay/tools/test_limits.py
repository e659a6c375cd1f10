"""Limits of a run, and the sum of what it used."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.costs.bill import Cost
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.limits import DEFAULT_ITERATIONS, Ledger, Limits, add_usage, read_limits

COUNTS = st.dictionaries(st.sampled_from(["input_tokens", "output_tokens", "x"]), st.integers(0, 10**9))


def test_limits_as_given() -> None:
    """Amounts of money are exact, from any kind of number."""
    assert read_limits(3, 0.1) == Limits(max_iterations=3, max_usd=Decimal("0.1"))
    assert read_limits(None, "0.25").max_usd == Decimal("0.25")
    assert read_limits(None, None) == Limits(max_iterations=None)
    assert Limits().max_iterations == DEFAULT_ITERATIONS


@pytest.mark.parametrize("most", [0, -1, True, 1.5, "3"])
def test_a_number_of_requests_is_a_number(most: Any) -> None:
    """Anything else is refused by name."""
    with pytest.raises(InvalidArgumentError, match="max_iterations"):
        read_limits(most, None)


@pytest.mark.parametrize("most", [0, -1, True, float("nan"), float("inf"), "much", [], "-1"])
def test_an_amount_of_dollars_is_an_amount(most: Any) -> None:
    """Nothing, less than nothing, endlessly much and what is no number are refused."""
    with pytest.raises(InvalidArgumentError, match="max_usd"):
        read_limits(None, most)


def test_usages_add_up_by_field() -> None:
    """Counts are added at every depth, lists joined; a text stays while it is the same everywhere."""
    one = {
        "input_tokens": 3,
        "cache_read_input_tokens": None,
        "cache_creation": {"ephemeral_5m_input_tokens": 1},
        "server_tool_use": None,
        "service_tier": "standard",
        "inference_geo": "us",
        "iterations": [{"type": "message"}],
        "future": 1,
    }
    two = {
        "input_tokens": 4,
        "cache_read_input_tokens": 5,
        "cache_creation": {"ephemeral_5m_input_tokens": 2, "ephemeral_1h_input_tokens": 7},
        "server_tool_use": {"web_search_requests": 1},
        "service_tier": "standard",
        "inference_geo": "eu",
        "iterations": [{"type": "compaction"}],
        "future": 2,
    }

    assert add_usage(add_usage({}, one), two) == {
        "input_tokens": 7,
        "cache_read_input_tokens": 5,
        "cache_creation": {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 7},
        "server_tool_use": {"web_search_requests": 1},
        "service_tier": "standard",
        "inference_geo": None,
        "iterations": [{"type": "message"}, {"type": "compaction"}],
        "future": 3,
    }
    assert one["cache_creation"] == {"ephemeral_5m_input_tokens": 1}


def test_a_text_that_one_answer_leaves_out_is_not_the_same_everywhere() -> None:
    """A speed that only one request had does not describe the sum."""
    assert add_usage({"speed": "fast"}, {"speed": None}) == {"speed": None}
    assert add_usage({"speed": None}, {"speed": "fast"}) == {"speed": None}


@given(st.lists(COUNTS, max_size=5))
def test_the_sum_does_not_depend_on_the_order(usages: list[dict[str, int]]) -> None:
    """Each count of the sum is the sum of the counts."""
    total: dict[str, Any] = {}
    for usage in usages:
        total = add_usage(total, usage)

    assert total == {
        name: sum(usage.get(name, 0) for usage in usages) for name in {name for usage in usages for name in usage}
    }


def test_an_empty_ledger() -> None:
    """Before the first answer nothing was used, and it cost nothing."""
    ledger = Ledger()

    assert (ledger.usage.input_tokens, ledger.usage.output_tokens, ledger.cost.usd) == (0, 0, Decimal(0))


def test_a_model_without_a_price_makes_the_sum_unknown() -> None:
    """It is named, and never counts as 0."""
    ledger = Ledger()
    ledger.add("no-such-model-1", {"input_tokens": 1, "output_tokens": 1})

    assert ledger.cost.usd is None
    assert "no-such-model-1" in str(ledger.cost)
    ledger.check(Limits(max_iterations=None))


def test_a_dated_id_has_the_price_of_the_model_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer names the dated model; when only the alias has a price, that one is taken, for no other model."""

    def cost(usage: Any, *, model: str, table: Any = None) -> Cost:
        return Cost(model=model) if model == "claude-x" else Cost(unknown=(model,))

    monkeypatch.setattr("claude_overlay.tools.limits.cost", cost)
    ledger = Ledger(asked="claude-x")
    ledger.add("claude-x-20261021", {})
    ledger.add("claude-y", {})

    assert ledger.cost_of(0) == Cost(model="claude-x")
    assert ledger.cost_of(1).unknown == ("claude-y",)
    assert [model for model, _ in ledger.entries] == ["claude-x-20261021", "claude-y"]


def test_prices_are_looked_up_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run whose cost nobody wants does not look at prices, and each request is billed once."""
    asked: list[str] = []

    def cost(usage: Any, *, model: str, table: Any = None) -> Cost:
        asked.append(model)
        return Cost()

    monkeypatch.setattr("claude_overlay.tools.limits.cost", cost)
    ledger = Ledger()
    ledger.add("one", {})
    ledger.add("two", {})
    ledger.check(Limits())
    assert asked == []

    assert (ledger.cost, ledger.cost_of(0), ledger.cost) == (Cost(), Cost(), Cost())
    assert asked == ["one", "two"]


def test_members_that_change_their_kind_are_not_added() -> None:
    """An object and a number, a list and an object: there is no sum, and no error."""
    assert add_usage({"a": {"x": 1}, "b": 1, "c": [1]}, {"a": 3, "b": {"x": 1}, "c": {}}) == {
        "a": None,
        "b": None,
        "c": None,
    }
