"""How a refused value is shown in a message."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claude_overlay.errors.wording import SHOWN, shown


class Broken:
    """Its `__repr__` fails."""

    def __repr__(self) -> str:
        raise LookupError("not loaded")


def circle() -> list[Any]:
    """A list that holds itself."""
    found: list[Any] = []
    found.append(found)
    return found


def nested() -> list[Any]:
    """A list in a list, a hundred thousand deep."""
    found: list[Any] = []
    for _ in range(100_000):
        found = [found]
    return found


@pytest.mark.parametrize("value", [None, 1.5, "a\n", b"\xff", [1, {"a": "b"}], Decimal("sNaN"), "\ud800", circle()])
def test_a_short_value_is_shown_as_it_prints(value: Any) -> None:
    """Quotes and escapes tell a text from a number, and keep the message on one line."""
    assert shown(value) == repr(value)


@pytest.mark.parametrize("value", ["x" * 1_000_000, [*range(1000)], {"key": "x" * SHOWN}])
def test_a_long_value_is_cut_off(value: Any) -> None:
    """Its beginning tells which it is."""
    assert shown(value) == repr(value)[:SHOWN] + "..."


@pytest.mark.parametrize(
    ("value", "name"),
    [(10**5000, "int"), ([10**5000], "list"), (nested(), "list"), (Broken(), "Broken")],
    ids=["digits", "digits within", "nested", "broken"],
)
def test_what_does_not_print_is_named_by_its_type(value: Any, name: str) -> None:
    """An int of more digits than Python writes, alone or within; what is nested too deeply; a `__repr__` that fails."""
    assert shown(value) == f"<{name} that cannot be shown>"


def test_an_interrupt_is_not_held_up() -> None:
    """Only what goes wrong is caught, not what ends the program."""

    class Slow:
        def __repr__(self) -> str:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shown(Slow())
