"""Price tables: which price holds, and tables of one's own."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from claude_api.catalog import CATALOG_DATE, MODELS, Rate
from claude_overlay.costs.pricing import cost
from claude_overlay.costs.table import PriceTable, catalog_prices
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from pathlib import Path

ONE = {"input_tokens": 1_000_000, "output_tokens": 0}


def test_the_catalog_is_the_default() -> None:
    """Its day, its prices under every name, and no entry for a model without prices."""
    table = catalog_prices()

    assert table.date == CATALOG_DATE
    assert set(table.rates) == {name for name, facts in MODELS.items() if facts.rates}
    assert "claude-fable-5-2" not in table.rates
    assert catalog_prices() is table


STEPS = PriceTable.from_mapping(
    {
        "date": "2026-06-15",
        "extends": "nothing",
        "models": {
            "m": [
                {"input": 1},
                {"input": 2, "over": 100},
                {"input": 3, "over": 200},
                {"input": 4, "since": "2026-06-01"},
                {"input": 5, "since": "2026-07-01"},
                {"input": 6, "speed": "fast"},
                {"input": 7, "speed": "priority"},
            ]
        },
    }
)


@pytest.mark.parametrize(
    ("asked", "price"),
    [
        ({"at": date(2026, 5, 31)}, 1),
        ({"at": date(2026, 6, 1)}, 4),
        ({}, 4),
        ({"at": date(2026, 7, 1)}, 5),
        ({"prompt_tokens": 100}, 4),
        ({"prompt_tokens": 101}, 2),
        ({"prompt_tokens": 200}, 2),
        ({"prompt_tokens": 201}, 3),
        ({"speed": "fast", "prompt_tokens": 201}, 6),
        ({"speed": "priority"}, 7),
    ],
)
def test_which_price_holds(asked: dict[str, Any], price: int) -> None:
    """The longest step below the prompt, then the latest day that has come; speeds do not mix."""
    rate = STEPS.rate("m", **asked)

    assert rate is not None
    assert rate.input == price


def test_no_price_is_none() -> None:
    """Neither another model nor another speed gives a price by chance."""
    assert STEPS.rate("n") is None
    assert STEPS.rate("m", speed="slow") is None


def test_own_prices_over_the_catalog() -> None:
    """A contract's price goes before the list price, under every name of the model; the others stay."""
    table = catalog_prices().with_prices(
        {"claude-haiku-4-5": {"input": "0.80", "output": 4}, "our-model": Rate(input=Decimal(9))},
        server_tools={"web_search_requests": 8},
        batch_times="0.4",
        date=date(2027, 1, 1),
        name="contract",
    )

    assert cost(ONE, model="claude-haiku-4-5-20251001", table=table).usd == Decimal("0.8")
    assert cost(ONE, model="claude-haiku-4-5", table=table, batch=True).usd == Decimal("0.32")
    assert cost(ONE, model="our-model", table=table).usd == 9
    assert cost(ONE, model="claude-opus-5-5", table=table) == cost(ONE, model="claude-opus-5-5")
    assert cost({"server_tool_use": {"web_search_requests": 1000}}, table=table).usd == 8
    assert (table.name, table.date) == ("contract", date(2027, 1, 1))
    assert cost(ONE, model="claude-haiku-4-5").usd == 1, "the catalog's own table is untouched"


def test_a_priority_price_of_ones_own() -> None:
    """The list has no price for the priority tier; a contract has one."""
    table = catalog_prices().with_prices({"claude-opus-5-5": [{"input": 4}, {"input": 3, "speed": "priority"}]})

    assert cost({**ONE, "service_tier": "priority"}, model="claude-opus-5-5", table=table).usd == 3
    assert cost(ONE, model="claude-opus-5-5", table=table).usd == 4
    assert cost({**ONE, "output_tokens": 1}, model="claude-opus-5-5", table=table).usd is None, "no price of output"


def test_a_platforms_price_of_ones_own() -> None:
    """A name of Bedrock has no list price here, and takes one."""
    name = "us.anthropic.claude-opus-4-6-v1"
    table = catalog_prices().with_prices({name: {"input": "5.5"}})

    assert cost(ONE, model=name, table=table).usd == Decimal("5.5")
    assert cost(ONE, model="claude-opus-4-6", table=table).usd == 5


@pytest.mark.parametrize("prices", [[], "m", {1: {"input": 1}}, None])
def test_prices_are_by_model(prices: Any) -> None:
    """Anything but a mapping of names is refused."""
    with pytest.raises(InvalidArgumentError, match="mapping of model names"):
        catalog_prices().with_prices(prices)


TOML = """
date = 2026-12-01
batch_times = 0.45

[models.claude-opus-5-5]
input = 3.6
output = 18
cache_read = "0.18"

[[models.claude-haiku-5-5]]
input = 0.09
[[models.claude-haiku-5-5]]
input = 0.45
over = 100_000

[inference_geo.claude-opus-5-5]
us = 1.05

[server_tools]
web_search_requests = 9.5
"""


def test_a_table_from_a_file(tmp_path: Path) -> None:
    """TOML and JSON say the same; a fraction is the decimal that is written, not the nearest binary one."""
    toml, plain = tmp_path / "prices.toml", tmp_path / "prices.json"
    toml.write_text(TOML, encoding="utf-8")
    plain.write_text(
        json.dumps(
            {
                "date": "2026-12-01",
                "batch_times": 0.45,
                "models": {
                    "claude-opus-5-5": {"input": 3.6, "output": 18, "cache_read": "0.18"},
                    "claude-haiku-5-5": [{"input": 0.09}, {"input": 0.45, "over": 100000}],
                },
                "inference_geo": {"claude-opus-5-5": {"us": 1.05}},
                "server_tools": {"web_search_requests": 9.5},
            }
        ),
        encoding="utf-8",
    )
    tables = [PriceTable.from_file(toml), PriceTable.from_file(str(plain))]

    for table in tables:
        rate = table.rate("claude-opus-5-5")
        assert rate is not None
        assert (str(rate.input), str(rate.output), str(rate.cache_read)) == ("3.6", "18", "0.18")
        assert rate.cache_write_5m is None, "what the file does not say is unknown, not the list price"
        assert cost({**ONE, "inference_geo": "us"}, model="claude-opus-5-5", table=table).usd == Decimal("3.78")
        assert cost(ONE, model="claude-haiku-5-5", table=table, batch=True).usd == Decimal("0.2025")
        assert table.rate("claude-sonnet-5-5") == catalog_prices().rate("claude-sonnet-5-5")
        assert table.date == date(2026, 12, 1)
    assert tables[0].name == str(toml)
    renamed = tmp_path / "prices"
    renamed.write_bytes(toml.read_bytes())
    assert PriceTable.from_file(renamed, format="toml").rates == tables[0].rates


def test_a_table_of_nothing_but_its_own() -> None:
    """`extends = "nothing"`: no list price shines through."""
    table = PriceTable.from_mapping({"date": "2026-01-01", "extends": "nothing", "models": {"m": {"input": 1}}})

    assert set(table.rates) == {"m"}
    assert cost(ONE, model="claude-opus-5-5", table=table).known is False
    assert cost(ONE, model="m", table=table, batch=True).known is False, "no discount is known either"
    assert cost({"server_tool_use": {"web_search_requests": 1}}, table=table).known is False


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"date = ", "prices.toml: "),
        (b"\xff\xfe\x00", "prices.toml: "),
        (b"a = 1\ndate = 2026-01-01", "no key 'a'"),
        (b"date = 2026-01-01\n[models.m]\ninputs = 1", "models.m: it has no key 'inputs'"),
    ],
)
def test_a_file_with_a_mistake(tmp_path: Path, content: bytes, said: str) -> None:
    """The error names the file and the place."""
    path = tmp_path / "prices.toml"
    path.write_bytes(content)

    with pytest.raises(ConfigurationError) as caught:
        PriceTable.from_file(path)

    assert str(caught.value).startswith(f"{path}: ")
    assert said in str(caught.value)


def test_a_file_that_is_too_deep(tmp_path: Path) -> None:
    """Brackets without end are a mistake in the file, no crash."""
    path = tmp_path / "prices.json"
    path.write_bytes(b"[" * 200_000)

    with pytest.raises(ConfigurationError, match="prices"):
        PriceTable.from_file(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A missing file and a folder are told as such."""
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(ConfigurationError, match=path.name):
            PriceTable.from_file(path, format="toml")


def test_it_survives_pickle_and_copy() -> None:
    """A table travels between processes and keeps its prices."""
    table = catalog_prices().with_prices({"m": {"input": "0.1"}})

    assert pickle.loads(pickle.dumps(table)) == table  # noqa: S301 - our own bytes
    assert copy.deepcopy(table).rate("m") == table.rate("m")
    with pytest.raises(TypeError):
        table.rates["m"] = ()  # type: ignore[index]
