"""What a price table may say, as plain data: every slip is refused, with its place."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from claude_api.catalog import Rate
from claude_overlay.costs.table_data import read_money, read_rates, read_table, read_text, read_times
from claude_overlay.errors import InvalidArgumentError


@pytest.mark.parametrize(
    ("value", "money"), [(0, "0"), (3, "3"), (0.1, "0.1"), ("2.50", "2.50"), (Decimal("1E-7"), "1E-7")]
)
def test_money(value: Any, money: str) -> None:
    """A float is the decimal that it prints as."""
    assert read_money(value, "here") == Decimal(money)


@pytest.mark.parametrize("value", [-1, True, None, "x", "", "NaN", float("inf"), [], "1e99", 10**10])
def test_what_is_no_money(value: Any) -> None:
    """Less than nothing, no number, not finite, beyond all sense."""
    with pytest.raises(InvalidArgumentError, match="here: "):
        read_money(value, "here")


def test_a_rate() -> None:
    """Every key, and a `Rate` as it is."""
    given = {
        "input": 1, "output": "2", "cache_write_5m": 3.5, "cache_write_1h": Decimal(4), "cache_read": None,
        "speed": "fast", "over": 5, "since": "2026-01-02", "sources": ["x"],
    }  # fmt: skip
    (rate,) = read_rates(given, "here")

    assert rate == Rate(
        input=Decimal(1), output=Decimal(2), cache_write_5m=Decimal("3.5"), cache_write_1h=Decimal(4),
        speed="fast", over=5, since=date(2026, 1, 2), sources=("x",),
    )  # fmt: skip
    assert read_rates(rate, "here") == (rate,)
    assert read_rates([rate, {"input": 9}], "here") == (rate, Rate(input=Decimal(9)))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([], "here: there is no price"),
        ({}, "here: it has none of input"),
        ({"inputs": 1}, "here: it has no key 'inputs'; the keys are input, output"),
        ({"input": -1}, "here: input: -1"),
        ([{"input": 1}, {"input": "x"}], "here[1]: input: 'x'"),
        ([{"input": 1}, {"output": 2}], "here: two prices for the same"),
        ({"input": 1, "speed": "slow"}, "here: speed: 'slow' is none of standard, fast, priority"),
        ({"input": 1, "over": -1}, "here: over: -1"),
        ({"input": 1, "over": True}, "here: over: True"),
        ({"input": 1, "since": "soon"}, "here: since: 'soon' is no day"),
        ({"input": 1, "since": 5}, "here: since: 5 is no day"),
        ({"input": 1, "sources": "x"}, "here: sources: 'x'"),
        ("4", "here: '4' is no mapping"),
        (4, "here: 4 is no mapping"),
    ],
)
def test_a_wrong_rate(value: Any, said: str) -> None:
    """The message names the place and what it may be."""
    with pytest.raises(InvalidArgumentError, match=re.escape(said)):
        read_rates(value, "here")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "t: date is missing"),
        ({"date": "yesterday"}, "t: date: 'yesterday'"),
        ({"date": "2026-01-01", "price": 1}, "t: it has no key 'price'"),
        ({"date": "2026-01-01", "extends": "all"}, "t: extends: 'all'"),
        ({"date": "2026-01-01", "models": []}, "t: models: []"),
        ({"date": "2026-01-01", "models": {"m": {}}}, "t: models.m: "),
        ({"date": "2026-01-01", "inference_geo": {"m": {"us": "x"}}}, "t: inference_geo.m.us: 'x'"),
        ({"date": "2026-01-01", "server_tools": 1}, "t: server_tools: 1"),
        ([], "t: [] is no mapping"),
    ],
)
def test_a_wrong_table(data: Any, said: str) -> None:
    """The same for a whole table."""
    with pytest.raises(InvalidArgumentError, match=re.escape(said)):
        read_table(data, "t")


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        (b"[]", "json", "must be an object"),
        (b'{"a": 1, "b": 2, "a": 3}', "json", "a key stands twice in one object: 'a'"),
        (b"{", "json", "Expecting property name"),
        (b"a = 1", "yaml", "not 'yaml'"),
        (b"a = 1\na = 2", "toml", "Cannot overwrite"),
    ],
)
def test_a_wrong_text(content: bytes, kind: str, said: str) -> None:
    """JSON is as strict as TOML."""
    with pytest.raises(ValueError, match=re.escape(said)):
        read_text(content, kind)


def test_a_text_with_a_byte_order_mark() -> None:
    """What some editors put in front is no mistake."""
    assert read_text(b"\xef\xbb\xbfa = 0.1", "toml") == {"a": Decimal("0.1")}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"models": {"m": {"input": 0.000004}}}, "models.m: input: 4e-06 looks like the price of one token"),
        ({"models": {"m": {"input": "0." + "1" * 31}}}, "with 30 decimals at most"),
        ({"models": {"m": {"input": 1, "sources": 5}}}, "models.m: sources: 5 is no list"),
        ({"inference_geo": {"m": {"us": 110}}}, "inference_geo.m.us: 110 is no factor: half the price is 0.5"),
    ],
)
def test_prices_in_another_unit_are_refused(table: dict[str, Any], words: str) -> None:
    """A price for one token, percents, or more digits than sums can hold."""
    with pytest.raises(InvalidArgumentError, match=re.escape(words)):
        read_table({"date": "2026-12-01", **table}, "own")


def test_factors() -> None:
    """Up to ten; percents are none."""
    assert read_times("1.1", "t") == Decimal("1.1")
    with pytest.raises(InvalidArgumentError, match="t: 50 is no factor"):
        read_times(50, "t")
