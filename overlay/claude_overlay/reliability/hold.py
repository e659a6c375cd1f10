"""The room that a quota keeps for one execution, and how it ends: with what the answer took, with nothing, or in doubt.

Decides that it ends once, whoever ends it, and whether a settlement needs the ledger at all: one that stays within what
was kept can reach no limit and no alert while there is room, so it is left with the account out of turn. Sums and
limits are the ledger's. Made by `reliability.ledger`, held by the passage of an attempt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from claude_overlay.reliability.account import Account
    from claude_overlay.reliability.charges import Sums
    from claude_overlay.reliability.facts import Usage
    from claude_overlay.reliability.ledger import Ledger

__all__ = ["Hold"]


class Hold:
    """The room kept for one execution. End it with `settle`, `release` or `uncertain`; ending it again does no harm.

    One that is never ended keeps its room until the day and the month are over. Made by its ledger, which fills it in:
    a call of `__init__` would cost each call more than that.

    Attributes:
        ledger: where it belongs.
        account: for its ledger: where the room is kept.
        amounts: for its ledger: how much, while it is open. Who ends it takes this away, so of two threads one does.
        doubted: for its ledger: the same, while it is uncertain.
        model: the model called.
    """

    __slots__ = ("account", "amounts", "doubted", "ledger", "model")

    ledger: Ledger
    account: Account
    amounts: Sums
    doubted: Sums
    model: str | None

    @property
    def state(self) -> Literal["open", "uncertain", "closed"]:
        """Whether its end is known."""
        if hasattr(self, "amounts"):
            return "open"
        return "uncertain" if hasattr(self, "doubted") else "closed"

    def settle(self, usage: Usage | None, wall: float) -> None:
        """Count what the answer says it took, in place of what was kept; also for one that was uncertain.

        Args:
            usage: the tokens; None: it was answered, and is not billed. Then it counts as a request and no more.
            wall: POSIX time, in seconds.
        """
        try:
            kept = self.amounts
            del self.amounts
        except AttributeError:
            self.ledger.clear_up(self, usage, wall)
            return
        ledger, account = self.ledger, self.account
        actual = ledger.charges.actual(kept[0], self.model, usage)
        if actual[1] > kept[1] or actual[2] > kept[2]:
            ledger.settle_more(account, actual, kept)
        else:
            account.settled.append((actual, kept))
        # Looked at after it: who has ended either since then, books this, too.
        if account.is_past or not ledger.is_roomy:
            ledger.book(account, wall)

    def release(self, wall: float) -> None:
        """Give the room back: nothing was sent; also for one that was uncertain, if that is known now."""
        self.ledger.release(self, wall)

    def uncertain(self, wall: float) -> None:
        """Keep the room for `uncertain_for`: it may have been processed. If nobody says more, it counts as used."""
        self.ledger.keep(self, wall)
