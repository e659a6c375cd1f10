"""The sums of a day and a model, and the reports made of them."""

from __future__ import annotations

from decimal import Decimal

from claude_overlay.reliability.account import Account, report
from claude_overlay.reliability.charges import Amounts, Limits
from claude_overlay.reliability.period import day_at, month_at

DAY = 86400.0


def account(day: int, model: str | None, used: list[int]) -> Account:
    """Give an account with some use in it, ten times that reserved, and a hundred times that uncertain."""
    made = Account(day_at(day * DAY), model)
    made.used = used
    made.reserved, made.uncertain = [10 * one for one in used], [100 * one for one in used]
    return made


def test_a_report_adds_up_days_and_models() -> None:
    """The total is of all accounts, a model's of its own; each with its limits."""
    accounts = [account(0, None, [1, 0, 0]), account(0, "m", [1, 2, 3]), account(1, "m", [4, 5, 6]),
                account(1, "n", [0, 0, 1_500_000])]  # fmt: skip

    month = report(month_at(0.0), accounts, lambda model: Limits(tokens=7) if model == "m" else Limits())

    assert (month.kind, month.name, month.starts, month.ends) == ("month", "1970-01", 0.0, 31 * DAY)
    assert month.total.used == Amounts(6, 7, 1_500_009)
    assert month.total.reserved == Amounts(60, 70, 15_000_090)
    assert month.models["m"].used == Amounts(5, 7, 9)
    assert month.models["m"].uncertain == Amounts(500, 700, 900)
    assert (list(month.models), month.models["m"].limits, month.total.limits) == (
        ["m", "n"],
        Limits(tokens=7),
        Limits(),
    )
    assert month.models["n"].usd == Decimal("1.5")


def test_a_report_is_a_copy() -> None:
    """It stays as it was when the account goes on."""
    made = account(0, "m", [1, 2, 3])
    day = report(made.day, [made], lambda _: Limits())
    made.used[0] = 99

    assert day.models["m"].used == day.total.used == Amounts(1, 2, 3)
