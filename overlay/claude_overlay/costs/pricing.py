"""What a request cost, by its usage.

Decides which price holds for each run of a model, what discounts and surcharges do to it, and what has no known price.
`usage_counts` reads the usage, `table` has the prices, `bill` adds them up. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from claude_api.catalog import MODELS, Rate, find
from claude_overlay.costs.bill import EXACT, Cost, CostPart
from claude_overlay.costs.table import PriceTable, catalog_prices
from claude_overlay.costs.usage_counts import Run, UsageCounts, read_usage
from claude_overlay.errors import InvalidArgumentError

__all__ = ["cost", "price_usage"]

_ONE = Decimal(1)
_NOWHERE_ELSE = (None, "global", "not_available")
"""Values of `inference_geo` that leave the price as it is: anywhere, and models that have no such choice."""


def cost(
    usage: Any,
    *,
    model: str | None = None,
    batch: bool = False,
    table: PriceTable | None = None,
    at: date | None = None,
) -> Cost:
    """Give the cost of a message or of a usage.

    Every field of the usage is billed by the rules the vendor documents: prices by length of the prompt, by speed and
    region, the prompt cache by lifetime, batches, searches, and each run in `iterations` at the prices of its own
    model. What the table has no price for makes the cost unknown and is named in `.unknown`; it is never 0.

    Args:
        usage: a `Message`, a `Usage`, or a mapping of the shape of either. A message also tells its model, and whether
            it was refused before any output, which is not billed.
        model: the model, for a bare usage; goes before the message's own.
        batch: whether it is a result of a batch. A usage with `service_tier` "batch" says so itself.
        table: the prices; default: those of `claude_api.catalog`.
        at: the day of the request (UTC), for prices that changed; default: the day of the table.

    Returns:
        The cost in US dollars, with a line for each price. `str()` shows it. A message without a usage has an unknown
        cost.

    Raises:
        InvalidArgumentError: an argument is of another kind.
    """
    _require(usage, model, table, at)
    prices = catalog_prices() if table is None else table
    message = _message_of(usage)
    counts = read_usage(
        message.usage, model=message.model if model is None else model, refused_at_once=message.refused_at_once
    )
    return price_usage(counts, model=message.model if model is None else model, batch=batch, table=prices, at=at)


def _require(usage: Any, model: Any, table: Any, at: Any) -> None:
    if not (usage is None or isinstance(usage, Mapping) or (hasattr(usage, "to_dict") and not isinstance(usage, type))):
        problem = f"cost() takes a message or its usage, not {type(usage).__name__}"
    elif not isinstance(model, str | None):
        problem = f"cost(model=...) is a name of a model, not {model!r:.80}"
    elif not isinstance(table, PriceTable | None):
        problem = f"cost(table=...) is a PriceTable, not {type(table).__name__}; PriceTable.from_mapping makes one"
    elif not isinstance(at, date | None):
        problem = f"cost(at=...) is a day, like date(2026, 11, 22), not {at!r:.80}"
    else:
        return
    raise InvalidArgumentError(problem)


def price_usage(counts: UsageCounts, *, model: str | None, batch: bool, table: PriceTable, at: date | None) -> Cost:
    """Give the cost of a usage that was read."""
    pricer = _Pricer(counts=counts, table=table, at=_day(at), batch=batch or counts.tier == "batch")
    parts: dict[tuple[Any, ...], CostPart] = {}
    unknown = dict.fromkeys(counts.unknown)
    for found in pricer.lines():
        if isinstance(found, str):
            unknown[found] = None
            continue
        key = (found.kind, found.model, found.usd_per_unit, found.note)
        same = parts.get(key)
        parts[key] = found if same is None else replace(found, units=found.units + same.units)
    return Cost(parts=tuple(parts.values()), unknown=tuple(unknown), model=model)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    """What of a message matters."""

    usage: Any
    model: str | None
    refused_at_once: bool


def _message_of(value: Any) -> _Message:
    is_message = "usage" in value if isinstance(value, Mapping) else hasattr(value, "usage")
    if not is_message:
        return _Message(usage=value, model=None, refused_at_once=False)

    def get(name: str) -> Any:
        return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)

    model = get("model")
    return _Message(
        usage=get("usage"),
        model=model if isinstance(model, str) else None,
        refused_at_once=get("stop_reason") == "refusal" and not get("content"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pricer:
    """One usage under one table. Gives a line for what has a price, and a text for what has none."""

    counts: UsageCounts
    table: PriceTable
    at: date | None
    batch: bool

    def lines(self) -> Iterator[CostPart | str]:
        for run in self.counts.runs:
            if run.tokens:
                yield from self._run(run)
        for name, uses in self.counts.uses.items():
            price = self.table.server_tools.get(name)
            if price is None:
                yield f"the price of {name} in {self._named}"
            else:
                yield CostPart(kind=name, units=uses, usd_per_unit=price.scaleb(-3, EXACT))

    @property
    def _named(self) -> str:
        return f"{self.table.name} of {self.table.date}"

    def _run(self, run: Run) -> Iterator[CostPart | str]:
        if run.free:
            for kind, units in run.tokens.items():
                yield CostPart(kind=kind, model=run.model, units=units, usd_per_unit=Decimal(0), note=run.free)
            return
        if run.model is None:
            yield "the model of a run: the usage does not tell it, so name it with model="
            return
        found = self._rate(run, run.model)
        if isinstance(found, str):
            yield found
            return
        times = self._times(run.model)
        if isinstance(times, str):
            yield times
            return
        yield from self._unsure_tier(run, run.model, found)
        for kind, units in run.tokens.items():
            yield self._token_line(kind, units, run.model, found, times)

    def _token_line(self, kind: str, units: int, model: str, rate: Rate, times: Decimal) -> CostPart | str:
        price: Decimal | None = getattr(rate, kind)
        if price is None:
            return f"the price of {kind} tokens of {model} in {self._named}"
        if self.counts.credited and kind.startswith("cache_write"):
            return f"which {kind} tokens of {model} a fallback credit makes cheaper: the usage does not tell"
        note = ", ".join(filter(None, (
            "batch" if self.batch else "",
            "" if rate.speed == "standard" else rate.speed,
            f"over {rate.over} tokens" if rate.over else "",
            "" if self.counts.geo in _NOWHERE_ELSE else str(self.counts.geo),
        )))  # fmt: skip
        each = EXACT.multiply(price, times).scaleb(-6, EXACT)
        return CostPart(kind=kind, model=model, units=units, usd_per_unit=each, note=note)

    def _rate(self, run: Run, model: str) -> Rate | str:
        """The prices of a run, or why there are none."""
        speed, tier = self.counts.speed, self.counts.tier
        if tier == "priority":
            speed = "priority" if speed == "standard" else f"priority {speed}"
        elif tier not in ("standard", "batch"):
            return f"the price of the service tier {tier!r:.40}"
        if self.batch and speed != "standard":
            return f"the price of {speed} mode in a batch"
        rate = self.table.rate(model, speed=speed, prompt_tokens=run.prompt_tokens, at=self.at)
        if rate is not None:
            return rate
        if model in self.table.rates:
            which = "" if speed == "standard" else f" at speed {speed!r:.40}"
            day = "" if self.at is None else f" on {self.at}"
            return f"the price of {model}{which}{day} in {self._named}"
        if model not in MODELS and find(model) is not None:
            return f"the price of {model} on its platform: {self._named} has prices of the Claude API"
        return f"the price of {model}: {self._named} has none"

    def _times(self, model: str) -> Decimal | str:
        """What discounts and surcharges make of a price, or which of them is unknown."""
        times = _ONE
        if self.batch:
            if self.table.batch_times is None:
                return f"the discount of a batch in {self._named}"
            times = EXACT.multiply(times, self.table.batch_times)
        geo = self.counts.geo
        if geo not in _NOWHERE_ELSE:
            surcharge = self.table.inference_geo.get(model, {}).get(str(geo))
            if surcharge is None:
                return f"the price of {model} with inference_geo {geo!r:.40} in {self._named}"
            times = EXACT.multiply(times, surcharge)
        return times

    def _unsure_tier(self, run: Run, model: str, rate: Rate) -> Iterator[str]:
        """Several short prompts that are one long one together: nobody says whether the price of long prompts holds."""
        own = [other for other in self.counts.runs if other.of_the_message]
        if not run.of_the_message or len(own) < 2:  # noqa: PLR2004 - one run is the whole
            return
        whole = self.table.rate(model, speed=rate.speed, prompt_tokens=self.counts.whole_prompt, at=self.at)
        if whole is not None and whole.over != rate.over:
            yield f"whether {model} costs the price over {whole.over} tokens: the runs are shorter, their sum is not"


def _day(at: date | None) -> date | None:
    if isinstance(at, datetime):
        return (at.astimezone(UTC) if at.tzinfo else at).date()
    return at
