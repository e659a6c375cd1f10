"""The accounts of a ledger as plain values, and what is refused when they are read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.account import Account
from claude_overlay.reliability.ledger_export import Given, export_accounts, read_export
from claude_overlay.reliability.period import day_at, month_at

DAY, MONTH = day_at(1.8e9), month_at(1.8e9)
ALERTS = {Given(MONTH, None, 2, 0.8), Given(DAY, "claude-test", 0, 1.0)}


def exported() -> dict[str, Any]:
    """Give an export of two accounts and two alerts."""
    one, other = Account(DAY, None), Account(DAY, "claude-test")
    one.used, one.reserved, one.uncertain = [1, 20, 300], [4, 50, 600], [7, 80, 900]
    return export_accounts([one, other], ALERTS)


def test_the_form() -> None:
    """Names, whole numbers and lists alone, so that JSON holds it."""
    assert exported() == json.loads(json.dumps(exported()))
    assert exported() == {
        "version": 1,
        "days": [
            {"day": "2027-01-15", "model": None, "used": [1, 20, 300], "reserved": [4, 50, 600],
             "uncertain": [7, 80, 900]},
            {"day": "2027-01-15", "model": "claude-test", "used": [0, 0, 0], "reserved": [0, 0, 0],
             "uncertain": [0, 0, 0]},
        ],
        "alerts": [["day", "2027-01-15", "claude-test", "requests", 1.0], ["month", "2027-01", None, "usd", 0.8]],
    }  # fmt: skip


def test_what_was_under_way_is_used_when_read() -> None:
    """All three sums become one; days, models and alerts are those written."""
    (one, other), alerts = read_export(exported())

    assert (one.day, one.model, one.used) == (DAY, None, [12, 150, 1800])
    assert (one.reserved, one.uncertain) == ([0, 0, 0], [0, 0, 0])
    assert (other.day, other.model, other.used) == (DAY, "claude-test", [0, 0, 0])
    assert alerts == ALERTS


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"day": "2027-01"}, "there is no"),
        ({"day": None}, "there is no"),
        ({"model": 3}, r"days\[0\]: a model"),
        ({"used": [1, 2]}, r"days\[0\].used"),
        ({"used": [1, 2, -3]}, r"days\[0\].used"),
        ({"reserved": [1, 2, 3.0]}, r"days\[0\].reserved"),
        ({"uncertain": None}, r"days\[0\].uncertain"),
        ({"uncertain": [1, True, 3]}, r"days\[0\].uncertain"),
    ],
)
def test_a_day_that_is_not_of_the_form_is_refused(change: dict[str, Any], words: str) -> None:
    """The message names the place."""
    changed = exported()
    changed["days"][0] |= change

    with pytest.raises(InvalidArgumentError, match=words):
        read_export(changed)


@pytest.mark.parametrize(
    ("alert", "words"),
    [
        (None, r"alerts\[0\]"),
        (["day", "2027-01-15", None, "usd"], r"alerts\[0\]"),
        (["day", "2027-01-15", None, "euro", 0.8], r"alerts\[0\]"),
        (["day", "2027-01-15", None, [], 0.8], r"alerts\[0\]"),
        (["day", "2027-01-15", None, "usd", "0.8"], r"alerts\[0\]"),
        (["day", "2027-01-15", None, "usd", True], r"alerts\[0\]"),
        (["day", "2027-01-15", 3, "usd", 0.8], r"alerts\[0\]: a model"),
        (["week", "2027-01-15", None, "usd", 0.8], "there is no"),
    ],
)
def test_an_alert_that_is_not_of_the_form_is_refused(alert: object, words: str) -> None:
    """The message names the place."""
    with pytest.raises(InvalidArgumentError, match=words):
        read_export({**exported(), "alerts": [alert]})


@pytest.mark.parametrize(
    "value",
    [None, [], {}, {"version": 2, "days": [], "alerts": []}, {"version": 1, "days": []}, {"version": 1, "alerts": []},
     {"version": 1, "days": [3], "alerts": []}],
)  # fmt: skip
def test_what_is_no_export_is_refused(value: object) -> None:
    """Another version too."""
    with pytest.raises(InvalidArgumentError):
        read_export(value)
