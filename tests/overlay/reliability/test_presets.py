"""Three sets of policies, and that they are what their documentation says."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import claude_overlay
from claude_overlay.reliability import presets
from claude_overlay.reliability.presets import aggressive, balanced, conservative
from claude_overlay.reliability.resilience import Resilience

if TYPE_CHECKING:
    from collections.abc import Callable

ALL = [conservative, balanced, aggressive]


@pytest.mark.parametrize("preset", ALL)
def test_a_preset_is_a_plain_value(preset: Callable[[], Resilience]) -> None:
    """Made anew and equal each time; with nothing that only the caller can know."""
    one = preset()
    assert one == preset()
    assert (one.limit, one.quota, one.failover, one.health, one.cache, one.hooks) == (None, None, None, None, None, ())


@pytest.mark.parametrize("preset", ALL)
def test_a_preset_is_bounded(preset: Callable[[], Resilience]) -> None:
    """Retries never come without a budget and a deadline, and an attempt leaves time for another."""
    one = preset()
    assert one.retry is not None
    assert one.budget is not None
    assert one.deadline is not None
    assert one.attempt_timeout is not None
    assert 2 * one.attempt_timeout <= one.deadline


def test_they_are_in_order() -> None:
    """From one to the next: more attempts, less time, more retries, more at once."""
    sets = [preset() for preset in ALL]
    for name in ("deadline", "attempt_timeout"):
        values = [getattr(one, name) for one in sets]
        assert values == sorted(values, reverse=True)
    assert [one.retry.max_attempts for one in sets if one.retry] == [2, 3, 4]
    assert [getattr(one.budget, "ratio", None) for one in sets] == [0.05, 0.1, 0.2]
    assert [one.bulkhead.max_concurrent for one in sets if one.bulkhead] == [16, 64, 256]


def test_only_the_last_pays_twice() -> None:
    """What may have been processed is sent again by "aggressive" alone."""
    assert [one.retry.resend_ambiguous for one in (preset() for preset in ALL) if one.retry] == [
        "never",
        "never",
        "duplicable",
    ]


def test_the_table_says_what_holds() -> None:
    """The numbers of the module's table are those of the values."""
    text = inspect.getdoc(presets) or ""
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.split("\n")]
    rows = {cells[0]: cells[1:] for cells in lines if cells}
    sets = [preset() for preset in ALL]

    def seconds(cell: str) -> float:
        number, unit = re.match(r"([\d.]+) (min|s)", cell).groups()  # type: ignore[union-attr]
        return float(number) * (60 if unit == "min" else 1)

    assert [seconds(cell) for cell in rows["deadline"]] == [one.deadline for one in sets]
    assert [seconds(cell) for cell in rows["one attempt"]] == [one.attempt_timeout for one in sets]
    assert [int(cell) for cell in rows["attempts"]] == [one.retry.max_attempts for one in sets if one.retry]
    assert [seconds(cell) for cell in rows["longest Retry-After obeyed"]] == [
        one.retry.max_retry_after for one in sets if one.retry
    ]
    assert [int(cell) for cell in rows["at once"]] == [one.bulkhead.max_concurrent for one in sets if one.bulkhead]


def test_nothing_uses_a_preset_by_itself() -> None:
    """Only who calls it gets it: no module of the package but its facade imports this one."""
    package = Path(inspect.getfile(claude_overlay)).parent
    users = [path for path in package.rglob("*.py") if "reliability.presets" in path.read_text(encoding="utf-8")]

    assert [path for path in users if path != package / "__init__.py"] == []
