"""One limit of a quota and how much of it is taken: so many tokens in this month, so many dollars today.

Decides when it has alerts to give. Whether a call fits is one comparison, made by the ledger: every call passes all the
meters that hold for it, so there are only those that were asked for, and each has its sums ready. Not thread-safe: the
ledger's lock is around it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from claude_overlay.reliability.charges import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from claude_overlay.reliability.account import Account
    from claude_overlay.reliability.period import Period

__all__ = ["Meter"]


class Meter:
    """A limit in one dimension, of one day or month, for one model or for all together.

    Args:
        period: its day or month.
        model: its model; None for all together.
        place: its dimension, by the place in `DIMENSIONS`.
        limit: the limit.
        accounts: those it is about, as far as they are there.
        levels: shares at which alerts are due, from low to high.

    Attributes:
        taken: what is not free any more: used, reserved or uncertain.
        spent: used or uncertain, which is what alerts go by.
        next_alert: what `spent` must reach for the next alert.
    """

    __slots__ = ("_levels", "limit", "model", "next_alert", "period", "place", "spent", "taken")

    def __init__(
        self,
        period: Period,
        model: str | None,
        place: int,
        limit: int,
        *,
        accounts: Iterable[Account] = (),
        levels: Collection[float] = (),
    ) -> None:
        self.period = period
        self.model = model
        self.place = place
        self.limit = limit
        self.taken = self.spent = 0
        for account in accounts:
            self.spent += account.used[place] + account.uncertain[place]
            self.taken += account.reserved[place]
        self.taken += self.spent
        self._levels = [(_amount(level, limit), level) for level in levels] if limit else []
        self.next_alert = self._levels[0][0] if self._levels else math.inf

    def reached(self) -> Iterator[float]:
        """Give the levels that are reached and were not given by it before, from low to high."""
        while self.spent >= self.next_alert:
            level = self._levels.pop(0)[1]
            self.next_alert = self._levels[0][0] if self._levels else math.inf
            yield level

    @property
    def dimension(self) -> str:
        """Its dimension."""
        return DIMENSIONS[self.place]


def _amount(level: float, limit: int) -> int:
    """Give the least whole amount that is at least this share of the limit, as a division would find it."""
    amount = math.ceil(level * limit)
    while amount / limit < level:
        amount += 1
    while amount and (amount - 1) / limit >= level:
        amount -= 1
    return amount
