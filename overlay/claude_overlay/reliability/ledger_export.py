"""A ledger's accounts as plain values, and back: for a file between two runs, or a report.

Decides the form, which has a version, and refuses what is not of it. Whole numbers only: money is in micro-dollars.

    {"version": 1,
     "days": [{"day": "2026-11-22", "model": null,
               "used": [requests, tokens, micro-dollars], "reserved": [...], "uncertain": [...]}],
     "alerts": [["month", "2026-11", null, "usd", 0.8]]}
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.account import Account
from claude_overlay.reliability.charges import DIMENSIONS
from claude_overlay.reliability.period import Period, period_named

__all__ = ["VERSION", "Given", "export_accounts", "read_export"]

VERSION = 1
_SUMS = ("used", "reserved", "uncertain")


class Given(NamedTuple):
    """An alert that was given, and is not given again: for which period, model and dimension, at which share."""

    period: Period
    model: str | None
    place: int
    level: float


def export_accounts(accounts: Iterable[Account], alerts: Iterable[Given]) -> dict[str, Any]:
    """Give the accounts as values that JSON can hold. The caller holds the ledger's lock."""
    return {
        "version": VERSION,
        "days": [
            {
                "day": account.day.name,
                "model": account.model,
                "used": list(account.used),
                "reserved": list(account.reserved),
                "uncertain": list(account.uncertain),
            }
            for account in accounts
        ],
        "alerts": sorted(
            ([one.period.kind, one.period.name, one.model, DIMENSIONS[one.place], one.level] for one in alerts), key=str
        ),
    }


def read_export(exported: object) -> tuple[list[Account], set[Given]]:
    """Read what `export_accounts` gave. What was reserved or uncertain is used in the accounts that come back.

    Raises:
        InvalidArgumentError: it is something else; the message names the place.
    """
    if not isinstance(exported, Mapping) or exported.get("version") != VERSION:
        raise InvalidArgumentError(f"this is no export of a ledger of version {VERSION}")
    days, alerts = exported.get("days"), exported.get("alerts")
    if not isinstance(days, list) or not isinstance(alerts, list):
        raise InvalidArgumentError("an export of a ledger has a list of days and a list of alerts")
    return (
        [_account(item, f"days[{place}]") for place, item in enumerate(days)],
        {_alert(item, f"alerts[{place}]") for place, item in enumerate(alerts)},
    )


def _account(item: object, place: str) -> Account:
    if not isinstance(item, Mapping):
        raise InvalidArgumentError(f"{place} must be an object")
    account = Account(period_named("day", item.get("day")), _model(item.get("model"), place))
    for name in _SUMS:
        amounts = item.get(name)
        if not isinstance(amounts, list) or len(amounts) != len(DIMENSIONS) or not all(map(_is_count, amounts)):
            raise InvalidArgumentError(f"{place}.{name} must be {len(DIMENSIONS)} whole numbers from 0")
        account.used = [old + new for old, new in zip(account.used, amounts, strict=True)]
    return account


def _alert(item: object, place: str) -> Given:
    if not isinstance(item, list) or len(item) != len(Given._fields) + 1:
        raise InvalidArgumentError(f"{place} must be a period, its name, a model, a dimension and a share")
    kind, name, model, dimension, level = item
    if dimension not in DIMENSIONS or isinstance(level, bool) or not isinstance(level, int | float):
        raise InvalidArgumentError(f"{place} must end with a dimension and a share")
    return Given(period_named(kind, name), _model(model, place), DIMENSIONS.index(dimension), level)


def _model(model: object, place: str) -> str | None:
    if model is not None and not isinstance(model, str):
        raise InvalidArgumentError(f"{place}: a model must be a string or null")
    return model


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
