"""Multiples, by the digits of a number."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Annotated, Any

import pytest

from claude_overlay.schema.describe import Describe
from claude_overlay.schema.numbers import is_multiple
from claude_overlay.schema.values import ValueMismatch, read_value


@pytest.mark.parametrize(
    ("value", "step", "due"),
    [
        (0.3, 0.1, True),
        (0.35, 0.1, False),
        (Decimal("0.30"), 0.1, True),
        (10**400, 5, True),
        (1e308, 0.1, True),
        (Decimal("1e999999999"), 2, False),
        (Decimal("1e-999999999"), 2, False),
        (Decimal("0e999999999"), 2, True),
        (math.inf, 2, False),
        (math.nan, 2, False),
    ],
)
def test_multiples(value: Any, step: Any, due: bool) -> None:  # noqa: FBT001 - a table
    """By the digits; a number whose digits would fill the memory is none, and takes no time."""
    assert is_multiple(value, step) is due


def test_a_few_characters_of_an_input_do_not_fill_the_memory() -> None:
    """A decimal with a vast exponent is refused like any other number that does not fit."""
    with pytest.raises(ValueMismatch, match="must be a multiple of 2"):
        read_value(Annotated[Decimal, Describe(multiple_of=2)], "1e999999999")
