"""Plain data as the parts of a price table: strict about every key and value, so that no slip becomes a price.

Decides what a table may say in TOML, JSON or as mappings, and that money is never a binary fraction. Called by
`table` alone.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from claude_api.catalog import Rate
from claude_overlay.errors import InvalidArgumentError

__all__ = ["TableData", "read_money", "read_rates", "read_table", "read_text", "read_times"]

_MONEY = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
_RATE_KEYS = tuple(one.name for one in fields(Rate))
_TABLE_KEYS = ("date", "extends", "batch_times", "models", "server_tools", "inference_geo")
_SPEEDS = ("standard", "fast", "priority")
_MOST = Decimal(10**9)
# A thousand times less than anything costs: a price for one token, taken for that of a million.
_LEAST_PER_MILLION = Decimal("0.0001")
_MOST_TIMES = Decimal(10)
# Decimals; sums stay exact with them.
_MOST_DIGITS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class TableData:
    """What was given, models and days checked, money of the small parts not yet."""

    name: str
    date: date
    extends: str = "catalog"
    rates: Mapping[str, tuple[Rate, ...]]
    server_tools: Mapping[str, Any] = field(default_factory=dict)
    inference_geo: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict)
    batch_times: Any = None

    def money(self, value: Any, where: str) -> Decimal:
        """Check one amount."""
        return read_money(value, f"{self.name}: {where}")


def read_text(content: bytes, kind: str) -> Mapping[str, Any]:
    """Read TOML or JSON, numbers with a point as `Decimal`.

    Raises:
        ValueError: it is neither, or not valid.
    """
    text = content.decode("utf-8-sig")
    if kind == "toml":
        return tomllib.loads(text, parse_float=Decimal)
    if kind != "json":
        message = f'a price table is .toml or .json, not {kind!r}; for another name say format="toml" or format="json"'
        raise ValueError(message)
    data = json.loads(text, parse_float=Decimal, object_pairs_hook=_once)
    if not isinstance(data, Mapping):
        message = "the top of the file must be an object"
        raise ValueError(message)  # noqa: TRY004 - a mistake in a file, like the others
    return data


def read_table(data: Any, name: str) -> TableData:
    """Check a whole table.

    Raises:
        InvalidArgumentError: something in it is not what it may be.
    """
    table = _mapping(data, name)
    _refuse_unknown(table, _TABLE_KEYS, name)
    if "date" not in table:
        _refuse(name, "date is missing: say the day the prices are of")
    extends = table.get("extends", "catalog")
    if extends not in ("catalog", "nothing"):
        _refuse(f"{name}: extends", f'{extends!r:.80} is neither "catalog" nor "nothing"')
    models = _mapping(table.get("models", {}), f"{name}: models")
    geos = _mapping(table.get("inference_geo", {}), f"{name}: inference_geo")
    return TableData(
        name=name,
        date=_day(table["date"], f"{name}: date"),
        extends=extends,
        rates={model: read_rates(rates, f"{name}: models.{model}") for model, rates in models.items()},
        server_tools=_mapping(table.get("server_tools", {}), f"{name}: server_tools"),
        inference_geo={model: _geo(times, f"{name}: inference_geo.{model}") for model, times in geos.items()},
        batch_times=table.get("batch_times"),
    )


def read_rates(value: Any, where: str) -> tuple[Rate, ...]:
    """Check one rate, or several.

    Raises:
        InvalidArgumentError: one is not what it may be, two hold for the same case, or there is none.
    """
    many = isinstance(value, Sequence) and not isinstance(value, str)
    rates = tuple(
        _rate(one, f"{where}[{number}]" if many else where) for number, one in enumerate(value if many else [value])
    )
    if not rates:
        _refuse(where, "there is no price; leave the model out where its price is unknown")
    cases = [(rate.speed, rate.over, rate.since) for rate in rates]
    if len(set(cases)) < len(cases):
        _refuse(where, "two prices for the same speed, prompt length and day")
    return rates


def read_money(value: Any, where: str) -> Decimal:
    """Check an amount of US dollars or a factor: a finite number from 0; a float is the decimal that it prints as.

    Raises:
        InvalidArgumentError: it is something else.
    """
    is_money = isinstance(value, Decimal | int | str | float) and not isinstance(value, bool)
    try:
        money = Decimal(str(value) if is_money else "nan")
    except InvalidOperation:
        money = Decimal("nan")
    if not (money.is_finite() and 0 <= money <= _MOST and money.as_tuple().exponent >= -_MOST_DIGITS):  # type: ignore[operator]  # finite, so a number
        _refuse(
            where,
            f"{value!r:.80} is no amount from 0 to 10**9, with 30 decimals at most, as Decimal, int, str or float",
        )
    return money


def _rate(value: Any, where: str) -> Rate:
    if isinstance(value, Rate):
        value = {name: getattr(value, name) for name in _RATE_KEYS}
    given = _mapping(value, where)
    _refuse_unknown(given, _RATE_KEYS, where)
    money = {
        kind: None if given.get(kind) is None else _per_million(given[kind], f"{where}: {kind}") for kind in _MONEY
    }
    if not any(price is not None for price in money.values()):
        _refuse(where, f"it has none of {', '.join(_MONEY)}")
    speed, over = given.get("speed", "standard"), given.get("over", 0)
    if speed not in _SPEEDS:
        _refuse(f"{where}: speed", f"{speed!r:.80} is none of {', '.join(_SPEEDS)}")
    if not isinstance(over, int) or isinstance(over, bool) or over < 0:
        _refuse(f"{where}: over", f"{over!r:.80} is no number of tokens")
    since = None if given.get("since") is None else _day(given["since"], f"{where}: since")
    sources = given.get("sources", ())
    if (
        isinstance(sources, str)
        or not isinstance(sources, Sequence)
        or not all(isinstance(source, str) for source in sources)
    ):
        _refuse(f"{where}: sources", f"{sources!r:.80} is no list of texts")
    return Rate(**money, speed=speed, over=over, since=since, sources=tuple(sources))


def _per_million(value: Any, where: str) -> Decimal:
    money = read_money(value, where)
    if 0 < money < _LEAST_PER_MILLION:
        _refuse(where, f"{value!r:.80} looks like the price of one token; it is US dollars for a million tokens")
    return money


def read_times(value: Any, where: str) -> Decimal:
    """Check a factor.

    Raises:
        InvalidArgumentError: it is no number from 0, or so large that it must be meant in percent.
    """
    times = read_money(value, where)
    if times > _MOST_TIMES:
        _refuse(where, f"{value!r:.80} is no factor: half the price is 0.5, a tenth more is 1.1")
    return times


def _geo(value: Any, where: str) -> dict[str, Decimal]:
    return {geo: read_times(times, f"{where}.{geo}") for geo, times in _mapping(value, where).items()}


def _day(value: Any, where: str) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return _refuse(where, f"{value!r:.80} is no day, like 2026-11-22")


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not (isinstance(value, Mapping) and all(isinstance(key, str) for key in value)):
        _refuse(where, f"{value!r:.80} is no mapping of names to values")
    found: Mapping[str, Any] = value
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        message = f"a key stands twice in one object: {max(names, key=names.count)!r:.80}"
        raise ValueError(message)
    return found


def _refuse_unknown(given: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    for key in given:
        if key not in known:
            _refuse(where, f"it has no key {key!r:.80}; the keys are {', '.join(known)}")


def _refuse(where: str, what: str) -> NoReturn:
    message = f"{where}: {what}"
    raise InvalidArgumentError(message)
