"""Prices for a `Quota`, made of a price table: `Quota(usd_per_day=50, prices=quota_prices())`.

Decides how a table with several prices for a model becomes the one price a quota has: the dearest of them, so that a
limit is never passed. It stands here because `reliability` and `costs` do not know each other.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.quota import Price

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claude_overlay.costs.table import PriceTable

__all__ = ["quota_prices"]

_KINDS: Final = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
_MICRO: Final = Decimal("0.000001")
_EXACT: Final = Context(prec=120, traps=[InvalidOperation])


def quota_prices(
    table: PriceTable | None = None,
    *,
    models: Iterable[str] | None = None,
    speeds: Iterable[str] = ("standard",),
    at: date | None = None,
) -> dict[str, Price]:
    """Give the prices of a table as `Quota.prices` takes them.

    A quota has one price a model. Of prices by length of the prompt, of the given speeds, and of both lifetimes of the
    prompt cache the dearest is taken, and a surcharge for a region is in it: a limit in US dollars holds however a
    request is made. An answer that cost less is charged a little too much.

    Args:
        table: the prices; default: those of `claude_api.catalog`.
        models: for which models; default: every model with all its prices known.
        speeds: which speeds the requests ask for; add "fast" where some do.
        at: the day (UTC), for prices that change; default: the day of the table.

    Raises:
        InvalidArgumentError: a model of `models` lacks a price.
    """
    from claude_overlay.costs.table import catalog_prices  # noqa: PLC0415 - prices load when they are asked for

    prices = catalog_prices() if table is None else table
    asked = None if models is None else list(models)
    found: dict[str, Price] = {}
    for model in prices.rates if asked is None else asked:
        price = _price(prices, model, tuple(speeds), at)
        if price is not None:
            found[model] = price
        elif asked is not None:
            message = (
                f"quota_prices(models=[{model!r}, ...]): {prices.name} of {prices.date} lacks a price of that model"
            )
            raise InvalidArgumentError(message)
    return found


def _price(table: PriceTable, model: str, speeds: tuple[str, ...], at: date | None) -> Price | None:
    lengths = sorted({rate.over for rate in table.rates.get(model, ())})
    rates = [
        rate
        for speed in speeds
        for over in lengths
        if (rate := table.rate(model, speed=speed, prompt_tokens=over + 1, at=at)) is not None
    ]
    surcharge = max([Decimal(1), *table.inference_geo.get(model, {}).values()])
    dearest: dict[str, Decimal] = {}
    for kind in _KINDS:
        known = [getattr(rate, kind) for rate in rates]
        if not known or None in known:
            return None
        # In a context of its own: the caller's may round down, or trap.
        dearest[kind] = _EXACT.multiply(max(known), surcharge).quantize(_MICRO, ROUND_CEILING, _EXACT)
    return Price(
        input=dearest["input"],
        output=dearest["output"],
        cache_write=max(dearest["cache_write_5m"], dearest["cache_write_1h"]),
        cache_read=dearest["cache_read"],
    )
