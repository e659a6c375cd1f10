"""What a request will cost, before it is made: from its counted input to its `max_tokens`.

Decides the bounds and what they rest on, said in `CostPreview.assumptions`. Not how the input is counted: `client` asks
the API. A request whose answer may use more than its own input and `max_tokens` (server tools, fallback models) has no
known upper bound, and says why. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.costs.bill import Cost
from claude_overlay.costs.pricing import cost
from claude_overlay.costs.table import PriceTable, catalog_prices
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from datetime import date

__all__ = ["CostPreview", "preview"]

_OF_THE_CLIENT: Final = ("custom", "bash_", "text_editor_", "computer_", "memory_")
"""How the `type` of a tool begins that the caller runs."""
_OPEN_ENDED: Final = ("fallbacks", "mcp_servers", "context_management", "compaction", "container")
"""Fields that may make the server run models or tools besides the one that is asked."""
_KINDS: Final = {
    "input": "input_tokens",
    "cache_write_5m": "ephemeral_5m_input_tokens",
    "cache_write_1h": "ephemeral_1h_input_tokens",
    "cache_read": "cache_read_input_tokens",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CostPreview:
    """Between what and what a request will cost.

    Attributes:
        model: the model asked.
        input_tokens: the tokens of the prompt, as the API counts them.
        max_tokens: the most tokens of output; None when the request does not say.
        at_least: the cost of the input at its cheapest, without any output.
        at_most: the cost of the input at its dearest, with `max_tokens` of output. Its `usd` is None where no upper
            bound is known: a price is missing, or the server may do more than the request says.
        assumptions: what these figures rest on.
    """

    model: str
    input_tokens: int
    max_tokens: int | None
    at_least: Cost
    at_most: Cost
    assumptions: tuple[str, ...]
    _request: Mapping[str, Any] = field(repr=False, compare=False)
    _table: PriceTable = field(repr=False, compare=False)
    _batch: bool = field(repr=False, compare=False)
    _at: date | None = field(repr=False, compare=False)

    def for_output(self, tokens: int) -> Cost:
        """Give the most it costs if so many tokens come out; above `max_tokens` that cannot be.

        Raises:
            InvalidArgumentError: it is no number of tokens, or above `max_tokens`.
        """
        is_count = isinstance(tokens, int) and not isinstance(tokens, bool) and tokens >= 0
        if not is_count or (self.max_tokens is not None and tokens > self.max_tokens):
            message = (
                f"for_output({tokens!r:.40}): it must be a number of tokens from 0 to max_tokens, {self.max_tokens}"
            )
            raise InvalidArgumentError(message)
        bounds = _Bounds(request=self._request, table=self._table, batch=self._batch, at=self._at)
        return bounds.most(self.input_tokens, tokens)

    def __str__(self) -> str:
        most = self.at_most.usd
        bound = "no known upper bound" if most is None else f"at most {self.at_most}"
        return f"at least {self.at_least}, {bound} ({self.input_tokens} tokens in, {self.max_tokens} out)"


def preview(
    request: Mapping[str, Any],
    input_tokens: int,
    *,
    batch: bool = False,
    table: PriceTable | None = None,
    at: date | None = None,
) -> CostPreview:
    """Give the bounds of a request's cost.

    Args:
        request: the fields of the request: `model`, `max_tokens`, `messages`, ...
        input_tokens: what `count_tokens` gave for it.
        batch: whether it will be part of a batch.
        table: the prices; default: those of `claude_api.catalog`.
        at: the day of the request (UTC), for prices that change; default: the day of the table.
    """
    prices = catalog_prices() if table is None else table
    bounds = _Bounds(request=request, table=prices, batch=batch, at=at)
    most = request.get("max_tokens")
    max_tokens = most if isinstance(most, int) and not isinstance(most, bool) else None
    at_most = bounds.most(input_tokens, max_tokens or 0)
    if max_tokens is None:
        at_most = _with_unknown(at_most, ["the most output: the request says no max_tokens"])
    return CostPreview(
        model=bounds.model,
        input_tokens=input_tokens,
        max_tokens=max_tokens,
        at_least=bounds.least(input_tokens),
        at_most=at_most,
        assumptions=tuple(bounds.assumptions()),
        _request=request,
        _table=prices,
        _batch=batch,
        _at=at,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bounds:
    request: Mapping[str, Any]
    table: PriceTable
    batch: bool
    at: date | None

    @property
    def model(self) -> str:
        return str(self.request.get("model"))

    def least(self, tokens: int) -> Cost:
        return self._chosen(tokens, 0, dearest=False)

    def most(self, tokens: int, output: int) -> Cost:
        return _with_unknown(self._chosen(tokens, output, dearest=True), list(self._open_ended()))

    def _chosen(self, tokens: int, output: int, *, dearest: bool) -> Cost:
        """The bill with all input of the one kind that makes it dearest, or cheapest."""
        bills = [self._bill(kind, tokens, output) for kind in self._kinds()]
        unknown = [bill for bill in bills if not bill.known]
        if unknown:
            return unknown[0]
        choose = max if dearest else min
        return choose(bills, key=lambda bill: bill.usd or Decimal(0))

    def _bill(self, kind: str, tokens: int, output: int) -> Cost:
        name = _KINDS[kind]
        usage: dict[str, Any] = {
            "input_tokens": 0,
            "output_tokens": output,
            "speed": self.request.get("speed"),
            "inference_geo": self.request.get("inference_geo"),
        }
        if kind.startswith("cache_write"):
            usage["cache_creation"] = {name: tokens}
        else:
            usage[name] = tokens
        return cost(usage, model=self.model, batch=self.batch, table=self.table, at=self.at)

    def _kinds(self) -> list[str]:
        lifetimes = set(_cache_lifetimes(self.request))
        if not lifetimes:
            return ["input"]
        return ["input", "cache_read", *(f"cache_write_{lifetime}" for lifetime in sorted(lifetimes))]

    def _open_ended(self) -> Iterator[str]:
        for name in _OPEN_ENDED:
            if self.request.get(name):
                yield f"what {name} adds: the server may run more than the request says"
        for tool in self.request.get("tools") or ():
            kind = _member(tool, "type")
            if isinstance(kind, str) and not kind.startswith(_OF_THE_CLIENT):
                yield f"what the server tool {kind} adds: its uses, and the runs of the model between them"

    def assumptions(self) -> Iterator[str]:
        """What the bounds rest on."""
        yield f"list prices of {self.table.name}, as of {self.at or self.table.date}, without tax"
        yield "count_tokens counts what the API will count; its figure is documented as an estimate"
        yield "it is answered: a request that is refused before any output is not billed"
        if any(_cache_lifetimes(self.request)):
            lifetimes = " and ".join(sorted(set(_cache_lifetimes(self.request))))
            yield f"prompt cache ({lifetimes}): at most all input is written to it, at least all is read from it"
        else:
            yield "no prompt cache: the request has no cache_control"
        if self.batch:
            yield "it is part of a batch"
        elif self.request.get("service_tier") != "standard_only":
            yield "the standard tier serves it; a priority tier is billed by its contract"
        if self.request.get("fallback_credit_token"):
            yield "the fallback credit is not taken off"


def _with_unknown(bill: Cost, more: list[str]) -> Cost:
    if not more:
        return bill
    return Cost(parts=bill.parts, unknown=(*bill.unknown, *more), model=bill.model)


def _cache_lifetimes(value: Any) -> Iterator[str]:
    """The lifetimes of every `cache_control` anywhere in a request."""
    if not isinstance(value, Mapping | list | tuple):
        to_dict = getattr(value, "to_dict", None)
        value = to_dict() if callable(to_dict) else None
    if isinstance(value, Mapping):
        control = value.get("cache_control")
        if control is not None:
            yield str(_member(control, "ttl") or "5m")
        for name, one in value.items():
            if name != "cache_control":
                yield from _cache_lifetimes(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _cache_lifetimes(one)


def _member(value: Any, name: str) -> Any:
    found = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return found if isinstance(found, str) else None
