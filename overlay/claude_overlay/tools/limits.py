"""What a tool run may use, and what it has used: requests, and US dollars.

Decides when a run may not go on, and that an unknown price under a limit in dollars is an error, never 0. Prices come
from `claude_overlay.costs`. Called by `loop` and `run_state`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.costs.bill import Cost, total_cost
from claude_overlay.costs.pricing import cost
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.tool_runs import ToolRunBudgetError, ToolRunIterationsError, UnknownPriceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from claude_api.models import Usage
    from claude_overlay.costs.table import PriceTable

__all__ = ["DEFAULT_ITERATIONS", "Ledger", "Limits", "add_usage", "read_limits"]

DEFAULT_ITERATIONS: Final = 16
# One token of each kind that every request uses: asks whether a model has prices.
_PROBE: Final = {"input_tokens": 1, "output_tokens": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a run may use.

    Attributes:
        max_iterations: requests, those that a resumed run made before included; None: any number.
        max_usd: US dollars; None: any.
    """

    max_iterations: int | None = DEFAULT_ITERATIONS
    max_usd: Decimal | None = None


def read_limits(max_iterations: Any, max_usd: Any) -> Limits:
    """Check the limits a caller gave.

    Raises:
        InvalidArgumentError: One is no limit.
    """
    if max_iterations is not None and (type(max_iterations) is not int or max_iterations < 1):
        message = f"max_iterations is a number of requests from 1 on, or None, not {max_iterations!r}"
        raise InvalidArgumentError(message)
    return Limits(max_iterations=max_iterations, max_usd=None if max_usd is None else _dollars(max_usd))


def _dollars(value: Any) -> Decimal:
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        amount = Decimal(0)
    if amount.is_finite() and amount > 0:
        return amount
    message = f"max_usd is an amount of US dollars above 0, or None, not {value!r}"
    raise InvalidArgumentError(message)


class Ledger:
    """What the requests of one run used, one entry each, and what that costs. Prices are looked up when asked for.

    Args:
        prices: the price table; None is the package's own.
        entries: those of the run that is resumed: the model that answered and the usage of each request.
        asked: the model asked for; its price stands in when the answering one, a dated id of it, has none.
    """

    __slots__ = ("_asked", "_costs", "_prices", "entries", "total")

    def __init__(
        self,
        prices: PriceTable | None = None,
        entries: Iterable[tuple[str, dict[str, Any]]] = (),
        asked: str | None = None,
    ) -> None:
        self._prices = prices
        self._asked = asked
        self._costs: list[Cost] = []
        self.entries: list[tuple[str, dict[str, Any]]] = []
        self.total: dict[str, Any] = {}
        for model, usage in entries:
            self.add(model, usage)

    def add(self, model: str, usage: dict[str, Any]) -> None:
        """Enter a request: the model that answered, and its usage as it came."""
        self.entries.append((model, usage))
        self.total = add_usage(self.total, usage)

    def cost_of(self, place: int) -> Cost:
        """Give what one request cost, counted from 0."""
        for model, usage in self.entries[len(self._costs) :]:
            self._costs.append(self._bill(model, usage))
        return self._costs[place]

    def _bill(self, model: str, usage: dict[str, Any]) -> Cost:
        found = cost(usage, model=model, table=self._prices)
        if found.known or self._asked is None or not model.startswith(self._asked):
            return found
        by_alias = cost(usage, model=self._asked, table=self._prices)
        return by_alias if by_alias.known else found

    @property
    def cost(self) -> Cost:
        """What all requests cost together."""
        return total_cost(map(self.cost_of, range(len(self.entries))))

    @property
    def usage(self) -> Usage:
        """What all requests used together; zeros before the first."""
        from claude_api.models import Usage as Model  # noqa: PLC0415 - a model is loaded when somebody asks

        return Model.from_dict({"input_tokens": 0, "output_tokens": 0, **self.total})

    def require_prices(self, models: Iterable[str]) -> None:
        """Check that models have prices, before anything is sent.

        Raises:
            UnknownPriceError: One has none.
        """
        for model in models:
            found = cost(_PROBE, model=model, table=self._prices)
            if not found.known:
                message = (
                    f"max_usd cannot be kept: the price of {model!r} is unknown; give prices=PriceTable(...) that has "
                    "it, or leave max_usd out. Nothing was sent to it"
                )
                raise UnknownPriceError(message, model=model, unknown=found.unknown)

    def check(self, limits: Limits) -> None:
        """Check that the run may go on: make another request, or call the tools for it.

        Raises:
            ToolRunIterationsError: It has made as many requests as it may.
            ToolRunBudgetError: It has cost as much as it may.
            UnknownPriceError: It has used something without a price, under a limit in dollars.
        """
        most = limits.max_iterations
        if most is not None and len(self.entries) >= most:
            message = (
                f"the model wanted to go on after {len(self.entries)} requests, and max_iterations is {most}; "
                "run(resume=error.checkpoint, max_iterations=...) goes on"
            )
            raise ToolRunIterationsError(message, max_iterations=most)
        if limits.max_usd is None:
            return
        spent = self.cost
        if not spent.known:
            message = f"max_usd cannot be kept: unknown is {'; '.join(spent.unknown)}"
            raise UnknownPriceError(message, model=self.entries[-1][0], unknown=spent.unknown)
        if spent.usd_known >= limits.max_usd:
            message = (
                f"the model wanted to go on after {spent} were spent, and max_usd is {limits.max_usd}; "
                "run(resume=error.checkpoint, max_usd=...) goes on"
            )
            raise ToolRunBudgetError(message, max_usd=limits.max_usd, spent=spent.usd_known)


def add_usage(total: Mapping[str, Any], usage: Mapping[str, Any]) -> dict[str, Any]:
    """Add one usage to a sum, member by member, unknown members too.

    Numbers are added, objects member by member, lists joined. A text (a service tier, a region) stays while it is the
    same everywhere, and is null once it differs.
    """
    summed = dict(total)
    for name, value in usage.items():
        before = summed.get(name)
        if before is None and name not in total:
            summed[name] = add_usage({}, value) if isinstance(value, dict) else value
        elif value is None or before is None:
            # A count that one answer leaves out is none; a text that one leaves out is no longer the same everywhere.
            kept = before if value is None else value
            summed[name] = None if isinstance(kept, str) else kept
        else:
            summed[name] = _added(before, value)
    return summed


def _added(before: Any, value: Any) -> Any:
    if isinstance(before, dict) and isinstance(value, dict):
        return add_usage(before, value)
    if isinstance(before, list) and isinstance(value, list):
        return before + value
    if isinstance(before, int | float) and isinstance(value, int | float) and not isinstance(before, bool):
        return before + value
    return before if before == value else None
