"""Amounts of US dollars: read as they are given, and turned into whole millionths and back.

Decides what an amount may be, and that it is exact: nothing here rounds. All of it is reckoned in a decimal context of
this module's own, so that neither the precision of the caller's context nor its traps have a say. Used by `quota` for
its policies and by `account` for its reports.
"""

from __future__ import annotations

from contextlib import suppress
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation
from typing import Final, TypeAlias

__all__ = ["ALLOWED", "MILLION", "Money", "dollars", "micro_dollars", "read_money"]

Money: TypeAlias = Decimal | int | str | float
"""US dollars. A float is taken as the decimal that it prints as."""

MILLION: Final = 1_000_000
ALLOWED: Final = "US dollars from 0 to 10**12, with at most six decimals, as Decimal, int, str or float"
_MOST: Final = 10**12
# Digits for any amount that is allowed, with many zeros after it. What would be rounded is an error.
_EXACT: Final = Context(prec=100, Emin=-999, Emax=999, capitals=1, clamp=0, flags=[], traps=[Inexact, InvalidOperation])


def read_money(value: object) -> Decimal | None:
    """Give an amount as a decimal; None for what is none: see `ALLOWED`."""
    if not isinstance(value, Decimal | int | str | float) or isinstance(value, bool):
        return None
    if isinstance(value, int) and not 0 <= value <= _MOST:  # before a decimal is made of it: it may have any length
        return None
    with suppress(DecimalException, ValueError):  # no number, or one of too many digits
        money = _decimal(value)
        if money.is_finite() and 0 <= money <= _MOST and _millionths(money) == int(_millionths(money)):
            return money
    return None


def micro_dollars(money: Money) -> int:
    """Give US dollars in millionths; what a policy holds has no smaller part."""
    return int(_millionths(_decimal(money)))


def dollars(micro_usd: int) -> Decimal:
    """Give millionths of a US dollar in dollars."""
    return Decimal(micro_usd).scaleb(-6, _EXACT)


def _decimal(money: Money) -> Decimal:
    # Of the value itself, not of how it prints: an enumeration of amounts prints its names.
    return _EXACT.create_decimal(float.__repr__(money) if isinstance(money, float) else money)


def _millionths(money: Decimal) -> Decimal:
    return _EXACT.multiply(money, MILLION)
