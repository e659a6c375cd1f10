"""A bill: what was used, of what, at which price, and what of it has no known price.

Decides how bills add up and how they are shown. Not what is on them: `pricing` does. Money is `Decimal`, exact: no sum
here is rounded, whatever the caller's decimal context says. What has no known price makes the whole `usd` unknown, and
is named; it never counts as 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["EXACT", "Cost", "CostPart", "total_cost"]

EXACT: Final = Context(prec=120, traps=[InvalidOperation, Inexact])
"""Where money is reckoned: what would have to be rounded is an error. No bill comes near so many digits."""

_CENTS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CostPart:
    """One line of a bill.

    Attributes:
        kind: what was used: "input", "output", "cache_write_5m", "cache_write_1h", "cache_read" (tokens), or the name
            of a count of server tools, like "web_search_requests" (uses).
        model: the model that used it; None where it does not matter.
        units: how many tokens, or uses.
        usd_per_unit: US dollars for one, discounts and surcharges in it.
        note: what is in the price: "batch", "fast", "over 100000 tokens", "us", "refused before any output"; "" for the
            plain price.
    """

    kind: str
    model: str | None = None
    units: int
    usd_per_unit: Decimal
    note: str = ""

    @property
    def usd(self) -> Decimal:
        """US dollars, exact."""
        return EXACT.multiply(Decimal(self.units), self.usd_per_unit)

    def __str__(self) -> str:
        what = " ".join(filter(None, (self.kind, self.model, f"({self.note})" if self.note else "")))
        return f"{what}: {self.units} x ${_plain(self.usd_per_unit)} = ${_shown(self.usd)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What something costs. `Cost()` is nothing, for nothing; costs add up with `+` and `sum`.

    Attributes:
        parts: the lines with a known price. In a sum, lines of one kind, model, price and note are one.
        unknown: what was used and has no known price, each with the reason. Empty: every price is known.
        model: the model that was asked; None for a sum over several, or for none.
    """

    parts: tuple[CostPart, ...] = ()
    unknown: tuple[str, ...] = ()
    model: str | None = None

    @property
    def known(self) -> bool:
        """Whether every price is known."""
        return not self.unknown

    @property
    def usd(self) -> Decimal | None:
        """US dollars, exact; None when a price is unknown. `usd_known` is what is known of it."""
        return None if self.unknown else self.usd_known

    @property
    def usd_known(self) -> Decimal:
        """The sum of the known parts: the cost, or the least it can be."""
        total = Decimal(0)
        for part in self.parts:
            total = EXACT.add(total, part.usd)
        return total

    def __add__(self, other: Cost) -> Cost:
        return total_cost((self, other)) if isinstance(other, Cost) else NotImplemented

    def __radd__(self, other: Any) -> Cost:
        """So that `sum(costs)` works, which begins with 0."""
        return self if type(other) is int and other == 0 else NotImplemented

    def __str__(self) -> str:
        if self.known:
            return f"${_shown(self.usd_known)}"
        return f"at least ${_shown(self.usd_known)}; unknown: {'; '.join(self.unknown)}"


def total_cost(costs: Iterable[Cost]) -> Cost:
    """Add up any number of costs in constant memory: as `+` does, and quicker for many.

    A sum of nothing is `Cost()`. The model stays where all that hold anything have the same.
    """
    parts: dict[tuple[str, str | None, Decimal, str], int] = {}
    unknown: dict[str, None] = {}
    models: set[str | None] = set()
    for cost in costs:
        for part in cost.parts:
            key = (part.kind, part.model, part.usd_per_unit, part.note)
            parts[key] = parts.get(key, 0) + part.units
        unknown.update(dict.fromkeys(cost.unknown))
        if cost.parts or cost.unknown:
            models.add(cost.model)
    lines = (
        CostPart(kind=kind, model=model, units=units, usd_per_unit=price, note=note)
        for (kind, model, price, note), units in parts.items()
    )
    model = models.pop() if len(models) == 1 else None
    return Cost(parts=tuple(lines), unknown=tuple(unknown), model=model)


def _plain(money: Decimal) -> str:
    return f"{money.normalize(EXACT):f}"


def _shown(money: Decimal) -> str:
    """Two decimals, and more only where there are any: 1.50, 0.0042."""
    whole, _, fraction = _plain(money).partition(".")
    return f"{whole}.{fraction.ljust(_CENTS, '0')}"
