"""What a call may take from a quota, and what it took: requests, tokens, micro-dollars.

Decides what is charged and which limits hold for whom, by one `Quota`. Not whether it fits: `ledger` does. Pure; made
anew when the quota changes.

What is charged in money is a generation: a call with a model and `max_tokens`. Counting tokens is free; a batch is
billed when its results are made, and its requests are not in one call's facts: both count as a request, and no more.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple, TypeAlias

from claude_overlay.errors import ConfigurationError
from claude_overlay.reliability.facts import CallCost, CallFacts, Usage
from claude_overlay.reliability.period import PeriodKind
from claude_overlay.reliability.quota import Dimension, Quota, micro_dollars

__all__ = ["DIMENSIONS", "Amounts", "Charges", "Limits", "Sums"]

DIMENSIONS: tuple[Dimension, ...] = ("requests", "tokens", "usd")
"""In the order of `Amounts` and `Limits`."""

Sums: TypeAlias = tuple[int, int, int]
"""What `Amounts` is, without the names: every call makes two of them."""


class Amounts(NamedTuple):
    """An amount of each.

    Attributes:
        requests: requests.
        tokens: tokens of all kinds.
        micro_usd: millionths of a US dollar.
    """

    requests: int = 0
    tokens: int = 0
    micro_usd: int = 0


class Limits(NamedTuple):
    """The limits of one period, for one model or for all together; None for none."""

    requests: int | None = None
    tokens: int | None = None
    micro_usd: int | None = None


_NO_LIMITS = Limits()


class Charges:
    """A quota, ready to be asked.

    Args:
        quota: the policy.
    """

    __slots__ = ("_limits", "_rates", "quota")

    def __init__(self, quota: Quota) -> None:
        self.quota = quota
        self._rates = {model: price.rates for model, price in quota.prices.items()}
        self._limits: dict[tuple[PeriodKind, str | None], Limits] = {}
        for model, one in ((None, quota), *quota.per_model.items()):
            self._limits["day", model] = _limits(one.requests_per_day, one.tokens_per_day, one.usd_per_day)
            self._limits["month", model] = _limits(one.requests_per_month, one.tokens_per_month, one.usd_per_month)

    def limits(self, kind: PeriodKind, model: str | None) -> Limits:
        """Give the limits for a model's day or month; for a model of None, those of all together."""
        return self._limits.get((kind, model), _NO_LIMITS)

    def estimate(self, facts: CallFacts, cost: CallCost) -> Sums:
        """Give the most that a call may take: its estimated input, and `max_tokens` of output.

        Raises:
            ConfigurationError: a limit in US dollars holds for the model, which has no price, and the quota does not
                ignore that.
        """
        model, most = facts.model, facts.max_tokens
        requests, read, written = cost[:]  # a plain tuple is taken apart in a fifth of the time
        if type(requests) is not int or type(read) is not int:
            requests, read = ceil(requests), ceil(read)
        written = most if most is not None and most >= written else ceil(written)
        if most is None or model is None:
            return requests, read + written, 0
        try:
            rates = self._rates[model]
        except KeyError:
            self._check_unpriced(model)
            return requests, read + written, 0
        # As `Price.most_micro_usd`, whose call would cost more than that.
        return requests, read + written, -(-(read * rates[4] + written * rates[1]) // rates[5])

    def actual(self, requests: int, model: str | None, usage: Usage | None) -> Sums:
        """Give what a call took by its answer; None: it was answered, and is not billed. Below 0 counts as 0."""
        if usage is None:
            return requests, 0, 0
        read, written = usage.input_tokens, usage.output_tokens
        stored, found = usage.cache_write_tokens, usage.cache_read_tokens
        cached = stored + found
        tokens = read + written + cached
        if tokens < 0:  # noqa: PLR1730 - max() takes longer than all of this
            tokens = 0
        try:
            rates = self._rates[model]  # type: ignore[index]  # there is nothing under None
        except KeyError:
            return requests, tokens, 0
        # As `Price.micro_usd`.
        cost = read * rates[0] + written * rates[1]
        if cached:
            cost += stored * rates[2] + found * rates[3]
        return requests, tokens, -(-cost // rates[5]) if cost > 0 else 0

    def _check_unpriced(self, model: str) -> None:
        of_model = self.quota.per_model.get(model)
        is_limited = self.quota.limits_usd or (of_model is not None and of_model.limits_usd)
        if is_limited and self.quota.unknown_price == "refuse":
            message = f"the quota has a limit in US dollars and no price for the model {model!r}"
            raise ConfigurationError(f'{message}: add it to Quota.prices, or set unknown_price="ignore"')


def _limits(requests: int | None, tokens: int | None, usd: object) -> Limits:
    return Limits(requests, tokens, None if usd is None else micro_dollars(str(usd)))
