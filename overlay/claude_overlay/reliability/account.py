"""What one model used on one day, and the reports made of such accounts.

Decides how amounts are kept: used, reserved for calls under way, and uncertain. Not what they are, nor whether there is
room: `charges` and `meter` do. A month is the sum of its days, and a total that of its models. Not thread-safe: the
ledger's lock is around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claude_overlay.reliability.charges import Amounts, Limits, Sums
from claude_overlay.reliability.model_table import ModelTable
from claude_overlay.reliability.money import dollars
from claude_overlay.reliability.period import Period, PeriodKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

    from claude_overlay.reliability.meter import Meter

__all__ = ["Account", "AccountUsage", "LedgerUsage", "PeriodUsage", "report"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountUsage:
    """What is used of a day's or a month's quota, by one model or all together.

    Attributes:
        used: what answers took, and what uncertain calls were counted for when their time was over.
        reserved: what is kept for calls under way.
        uncertain: what is kept for calls that may or may not have been processed.
        limits: the limits, in the same units; None for none.
    """

    used: Amounts
    reserved: Amounts
    uncertain: Amounts
    limits: Limits

    @property
    def usd(self) -> Decimal:
        """What is used, in US dollars."""
        return dollars(self.used.micro_usd)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodUsage:
    """What is used of a day or a month.

    Attributes:
        kind: "day" or "month".
        name: its name, "2026-11-22" or "2026-11".
        starts: its first moment, in POSIX seconds.
        ends: the first moment of the next: then all begins anew.
        total: all models together, and what needs no model.
        models: by model.
    """

    kind: PeriodKind
    name: str
    starts: float
    ends: float
    total: AccountUsage
    models: Mapping[str, AccountUsage]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerUsage:
    """What is used of a quota, at one moment.

    Attributes:
        day: of the day.
        month: of the month.
        refused: calls ever refused.
    """

    day: PeriodUsage
    month: PeriodUsage
    refused: int


class Account:
    """The sums of one day and model.

    Attributes:
        day: its day.
        model: its model; None for what needs none, and for models that are too many to be told apart.
        used: requests, tokens and micro-dollars, like the next two.
        reserved: kept for calls under way.
        uncertain: kept for calls of unknown fate.
        meters: the limits that hold for it.
        taken: for its ledger: what was kept and is to be added to `reserved`.
        settled: for its ledger: what was used, each with what was kept for it, and is to be booked.
        is_past: whether its day is another than the ledger's.
    """

    __slots__ = ("day", "is_past", "meters", "model", "reserved", "settled", "taken", "uncertain", "used")

    def __init__(self, day: Period, model: str | None) -> None:
        self.day = day
        self.model = model
        self.used = [0, 0, 0]
        self.reserved = [0, 0, 0]
        self.uncertain = [0, 0, 0]
        self.meters: tuple[Meter, ...] = ()
        self.taken: list[Sums] = []
        self.settled: list[tuple[Sums, Sums]] = []
        self.is_past = False


def report(period: Period, accounts: Iterable[Account], limits: Callable[[str | None], Limits]) -> PeriodUsage:
    """Add up the accounts of a period."""
    total, models = Account(period, None), dict[str, Account]()
    for account in accounts:
        _add(total, account)
        if account.model is not None:
            _add(models.setdefault(account.model, Account(period, account.model)), account)
    return PeriodUsage(
        kind=period.kind,
        name=period.name,
        starts=period.starts,
        ends=period.ends,
        total=_usage(total, limits(None)),
        models=ModelTable({model: _usage(account, limits(model)) for model, account in models.items()}),
    )


def _add(to: Account, account: Account) -> None:
    for place in range(3):
        to.used[place] += account.used[place]
        to.reserved[place] += account.reserved[place]
        to.uncertain[place] += account.uncertain[place]


def _usage(account: Account, limits: Limits) -> AccountUsage:
    return AccountUsage(
        used=Amounts(*account.used),
        reserved=Amounts(*account.reserved),
        uncertain=Amounts(*account.uncertain),
        limits=limits,
    )
