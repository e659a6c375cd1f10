"""A price table: what a million tokens of a model cost, which discounts there are, what server tools cost.

Decides which price holds for a model, a speed, a length of the prompt and a day, and how a table of the caller's own
comes about: the catalog's prices, with others put over them. Not what was used: `usage_counts` reads that. Only
`PriceTable.from_file` reads a file, when it is called.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from claude_api.catalog import BATCH_TIMES, CATALOG_DATE, MODELS, SERVER_TOOLS, Rate, Table
from claude_overlay.costs.table_data import TableData, read_rates, read_table, read_text, read_times
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["PriceTable", "RateLike", "catalog_prices"]

RateLike = Rate | Mapping[str, Any]
"""A `Rate`, or a mapping of its fields; money as Decimal, int, str or float (taken as it prints)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceTable:
    """Prices, in US dollars. `catalog_prices()` is the catalog's; `with_prices` and `from_file` make others of it.

    Attributes:
        name: what messages call it.
        date: the day it speaks of. Of prices that change, the one of this day holds where no other day is asked for.
        rates: prices of tokens, by the exact name of the model. A rate's `speed` is "standard", "fast", or "priority"
            for requests that the priority tier served.
        inference_geo: by model, what its tokens cost of their price in a region.
        batch_times: what tokens cost of their price in a batch; None: unknown.
        server_tools: US dollars for a thousand uses, by the name of the count in `usage.server_tool_use`.
    """

    name: str
    date: dt.date
    rates: Mapping[str, tuple[Rate, ...]]
    inference_geo: Mapping[str, Mapping[str, Decimal]]
    batch_times: Decimal | None
    server_tools: Mapping[str, Decimal]

    def rate(
        self, model: str, *, speed: str = "standard", prompt_tokens: int = 0, at: dt.date | None = None
    ) -> Rate | None:
        """Give the prices that hold; None where there are none.

        Args:
            model: the exact name.
            speed: "standard", "fast" or "priority".
            prompt_tokens: all tokens of the prompt, those of the prompt cache too.
            at: the day of the request (UTC); default: the table's.
        """
        day = self.date if at is None else at
        found = [
            rate
            for rate in self.rates.get(model, ())
            if rate.speed == speed
            and (rate.over == 0 or prompt_tokens > rate.over)
            and (rate.since is None or rate.since <= day)
        ]
        return max(found, key=lambda rate: (rate.over, rate.since or dt.date.min), default=None)

    def with_prices(
        self,
        prices: Mapping[str, RateLike | Sequence[RateLike]],
        *,
        server_tools: Mapping[str, Any] | None = None,
        batch_times: Any = None,
        date: dt.date | None = None,
        name: str | None = None,
    ) -> PriceTable:
        """Give a table with these prices over its own.

        All prices of a model are replaced by those given, under every name the catalog knows for it.

        Args:
            prices: by model: a rate, or several (for fast mode, long prompts, later days).
            server_tools: US dollars for a thousand uses, by the name of the count.
            batch_times: what tokens cost of their price in a batch, like "0.5".
            date: the day the new table speaks of; default: this one's.
            name: what to call it; default: this one's name, "with own prices".

        Raises:
            InvalidArgumentError: a price is no amount of 0 or more, or a field is unknown.
        """
        given = TableData(
            name=name or f"{self.name} with own prices",
            date=date or self.date,
            rates={model: read_rates(rates, f"prices of {model}") for model, rates in _checked(prices).items()},
            server_tools=server_tools or {},
            batch_times=batch_times,
        )
        return _over(self, given)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], *, name: str = "own prices") -> PriceTable:
        """Make a table of plain data: `date`, `extends`, `batch_times`, `models`, `server_tools`, `inference_geo`.

        `extends` is "catalog" (default: its prices hold where `models` has none) or "nothing".

        Raises:
            InvalidArgumentError: a key is unknown, or a value is not what it may be; the message names the place.
        """
        given = read_table(data, name)
        return _over(catalog_prices() if given.extends == "catalog" else _empty(given.date), given)

    @classmethod
    def from_file(cls, path: str | Path, *, format: Literal["toml", "json"] | None = None) -> PriceTable:  # noqa: A002
        """Read a table from a TOML or JSON file, see `from_mapping`. The format follows from the file's name.

        Raises:
            ConfigurationError: the file cannot be read or is not a table; the message names the file and the place.
        """
        try:
            data = read_text(Path(path).read_bytes(), format or Path(path).suffix.lower().lstrip("."))
            return cls.from_mapping(data, name=str(path))
        except (OSError, ValueError, RecursionError) as error:
            message = f"{path}: {error}" if not str(error).startswith(str(path)) else str(error)
            raise ConfigurationError(message) from error


@cache
def catalog_prices() -> PriceTable:
    """Give the prices of `claude_api.catalog`, as of its day."""
    return PriceTable(
        name="claude_api.catalog",
        date=CATALOG_DATE,
        rates=Table({name: facts.rates for name, facts in MODELS.items() if facts.rates}),
        inference_geo=Table({name: facts.inference_geo for name, facts in MODELS.items() if facts.inference_geo}),
        batch_times=BATCH_TIMES,
        server_tools=SERVER_TOOLS,
    )


def _empty(day: dt.date) -> PriceTable:
    nothing: Table[str, Any] = Table({})
    return PriceTable(
        name="nothing", date=day, rates=nothing, inference_geo=nothing, batch_times=None, server_tools=nothing
    )


def _over(base: PriceTable, given: TableData) -> PriceTable:
    """The table `base`, with what is given put over it."""
    rates = {name: rates for model, rates in given.rates.items() for name in _names(model)}
    geos = {name: Table(times) for model, times in given.inference_geo.items() for name in _names(model)}
    tools = {name: given.money(price, f"server_tools.{name}") for name, price in given.server_tools.items()}
    batch = None if given.batch_times is None else read_times(given.batch_times, f"{given.name}: batch_times")
    return replace(
        base,
        name=given.name,
        date=given.date,
        rates=Table({**base.rates, **rates}),
        inference_geo=Table({**base.inference_geo, **geos}),
        server_tools=Table({**base.server_tools, **tools}),
        batch_times=base.batch_times if batch is None else batch,
    )


def _names(model: str) -> tuple[str, ...]:
    facts = MODELS.get(model)
    return (model,) if facts is None else (facts.id, *facts.aliases)


def _checked(prices: Any) -> Mapping[str, Any]:
    if not (isinstance(prices, Mapping) and all(isinstance(model, str) for model in prices)):
        message = f"prices must be a mapping of model names to prices, not {prices!r:.80}"
        raise InvalidArgumentError(message)
    return prices
