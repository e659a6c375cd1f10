"""What may be used of the API in a day and a month, and what it costs, as plain values.

Decides the options, their defaults and what they may be, and the price of an answer. `ledger` is what was used. Money
is never a binary fraction: prices and limits are `Decimal`, sums are whole micro-dollars (a millionth of a US dollar).
A float is taken as the decimal that it prints as, so that 0.1 from a configuration file is a tenth; `money` does it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from claude_overlay.errors.wording import shown
from claude_overlay.reliability.bounds import (
    check_choice,
    check_count,
    check_function,
    check_number,
    read_value,
    refusal,
)
from claude_overlay.reliability.facts import Usage
from claude_overlay.reliability.model_table import ModelTable
from claude_overlay.reliability.money import ALLOWED, MILLION, Money, micro_dollars, read_money
from claude_overlay.reliability.period import PeriodKind

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Alert", "Dimension", "Money", "Price", "Quota", "UnknownPrice", "micro_dollars"]

Dimension: TypeAlias = Literal["requests", "tokens", "usd"]
UnknownPrice: TypeAlias = Literal["refuse", "ignore"]
_MOST_COUNT = 10**15  # above it floats, in which alerts are reckoned, do not count one by one
_NO_LIMITS: Mapping[str, Quota] = {}
_NO_PRICES: Mapping[str, Price] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a model's tokens cost, in US dollars per million, with up to six decimals.

    All four are asked for: none follows from another for every model. The API tells writes to the five-minute cache and
    to the one-hour cache apart, `Usage` does not: give the price of the kind you use.

    Attributes:
        input: input tokens that neither came from the prompt cache nor went there.
        output: output tokens.
        cache_write: input tokens written to the prompt cache.
        cache_read: input tokens read from it.
        rates: for the ledger: the four as whole numbers, the dearest kind of input, and what to divide a sum by.

    Raises:
        InvalidArgumentError: one is no number from 0, or has more than six decimals.
    """

    input: Money
    output: Money
    cache_write: Money
    cache_read: Money
    rates: tuple[int, int, int, int, int, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in ("input", "output", "cache_write", "cache_read"):
            object.__setattr__(self, name, _money(self, name))
        rates = [micro_dollars(price) for price in (self.input, self.output, self.cache_write, self.cache_read)]
        # As small as they go: prices have few digits, and small numbers are quicker.
        common = math.gcd(*rates, MILLION)
        dearest_input = max(rates[0], rates[2], rates[3])
        rates = [rate // common for rate in (*rates, dearest_input, MILLION)]
        object.__setattr__(self, "rates", tuple(rates))

    def micro_usd(self, usage: Usage) -> int:
        """Give the cost of an answer in micro-dollars, rounded up once: a sum of answers is never too low."""
        rates = self.rates
        cost = usage.input_tokens * rates[0] + usage.output_tokens * rates[1]
        if usage.cache_write_tokens or usage.cache_read_tokens:
            cost += usage.cache_write_tokens * rates[2] + usage.cache_read_tokens * rates[3]
        return -(-cost // rates[5])

    def most_micro_usd(self, input_tokens: int, output_tokens: int) -> int:
        """Give the most that so many tokens can cost, whatever the prompt cache does with the input."""
        rates = self.rates
        return -(-(input_tokens * rates[4] + output_tokens * rates[1]) // rates[5])


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """So much of a quota is used.

    Attributes:
        dimension: "requests", "tokens" or "usd".
        period: "day" or "month".
        model: of which model; None for all together.
        level: the share that was reached, one of `alerts_at`.
        used: what is used, in requests, tokens or micro-dollars; what may have been used is in it.
        limit: the quota, in the same unit.
        reserved: what calls under way may use besides.
        starts: when the day or month began, in POSIX seconds.
    """

    dimension: Dimension
    period: PeriodKind
    model: str | None
    level: float
    used: int
    limit: int
    reserved: int
    starts: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Refuse a call, before it is sent, that could go over what a day or a month may take.

    Room is kept for the most that a call may take: one request, its input by estimate, and `max_tokens` of output. The
    answer's own figures take its place. So no limit is passed, but for what the estimate of the input was too low; and
    a call may be refused although it would have fitted. Days and months are those of UTC, and begin at 00:00; a call
    belongs to those in which it began. All limits may be None: then it only counts. Each process counts for itself, and
    from nothing: `Ledger.export` and `Ledger.load` carry a ledger over, a `StateStore` of your own shares one.

    Attributes:
        requests_per_day: requests, at most 10¹⁵. Here and below, default None: no limit.
        requests_per_month: requests, at most 10¹⁵.
        tokens_per_day: tokens of all kinds, input, output, and those of the prompt cache; at most 10¹⁵.
        tokens_per_month: the same.
        usd_per_day: US dollars, by `prices`. Without a price for its model, a generation is refused, see
            `unknown_price`; so with no prices at all, every one is.
        usd_per_month: the same.
        per_model: further limits for single models, by exact name. Only the limits of these quotas are looked at.
        prices: prices by exact model name.
        alerts_at: shares of each limit at which to alert, once for each limit and period. Default 0.8 and 1.
        on_alert: told of each `Alert`, outside any lock, in the thread of the call; what it raises is swallowed and
            counted. What is kept for calls under way alerts nobody, so a limit on tokens or dollars may refuse before
            the alert at 1.
        uncertain_for: seconds for which a call that may or may not have been processed stays uncertain: its room is
            kept, and a late answer may still settle it. After that it counts as used in full. Default 3600.
        unknown_price: a generation by a model without a price, while a limit in US dollars holds for it: "refuse"
            (default) raises `ConfigurationError` before it is sent, "ignore" counts it as free.

    Raises:
        InvalidArgumentError: a value is not what it may be, or a model has a limit in US dollars and no price.
    """

    requests_per_day: int | None = None
    requests_per_month: int | None = None
    tokens_per_day: int | None = None
    tokens_per_month: int | None = None
    usd_per_day: Money | None = None
    usd_per_month: Money | None = None
    per_model: Mapping[str, Quota] = field(default_factory=lambda: _NO_LIMITS)
    prices: Mapping[str, Price] = field(default_factory=lambda: _NO_PRICES)
    alerts_at: Sequence[float] = (0.8, 1.0)
    on_alert: Callable[[Alert], object] | None = None
    uncertain_for: float = 3600.0
    unknown_price: UnknownPrice = "refuse"

    def __post_init__(self) -> None:
        for name in ("requests_per_day", "requests_per_month", "tokens_per_day", "tokens_per_month"):
            check_count(self, name, most=_MOST_COUNT, optional=True)
        for name in ("usd_per_day", "usd_per_month"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, _money(self, name))
        check_number(self, "uncertain_for")
        check_choice(self, "unknown_price", get_args(UnknownPrice))
        check_function(self, "on_alert")
        object.__setattr__(self, "alerts_at", _levels(self))
        object.__setattr__(self, "prices", _by_model(self, "prices", Price))
        object.__setattr__(self, "per_model", _by_model(self, "per_model", Quota))
        for model, quota in self.per_model.items():
            self._check_model(model, quota)

    @property
    def limits_usd(self) -> bool:
        """Whether there is a limit in US dollars for all models together."""
        return self.usd_per_day is not None or self.usd_per_month is not None

    def _check_model(self, model: str, quota: Quota) -> None:
        given = shown({model: quota})
        if quota.per_model or quota.prices or quota.on_alert is not None:
            allowed = "quotas of limits alone: prices, on_alert and per_model belong to the whole"
            raise refusal(type(self).__name__, "per_model", given, allowed)
        if quota.limits_usd and model not in self.prices and self.unknown_price == "refuse":
            allowed = "without limits in US dollars for a model that has no price in prices"
            raise refusal(type(self).__name__, "per_model", given, allowed)


def _money(policy: object, name: str) -> Decimal:
    return read_value(type(policy).__name__, name, getattr(policy, name), read_money, ALLOWED)


def _levels(quota: Quota) -> tuple[float, ...]:
    allowed = "a sequence of shares above 0 and at most 1"
    return read_value(type(quota).__name__, "alerts_at", quota.alerts_at, _read_levels, allowed)


def _read_levels(levels: object) -> tuple[float, ...] | None:
    if not isinstance(levels, Sequence) or isinstance(levels, str):
        return None
    if not all(isinstance(share, int | float) and not isinstance(share, bool) and 0 < share <= 1 for share in levels):
        return None
    return tuple(sorted(set(levels)))


def _by_model(quota: Quota, name: str, kind: type) -> ModelTable[object]:
    def read(value: object) -> ModelTable[object] | None:
        if not isinstance(value, Mapping):
            return None
        fit = all(isinstance(model, str) and isinstance(item, kind) for model, item in value.items())
        return ModelTable(value) if fit else None

    return read_value(
        type(quota).__name__, name, getattr(quota, name), read, f"a mapping of model names to {kind.__name__}"
    )
