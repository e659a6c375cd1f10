"""Numbers as JSON means them: by their digits, and of any size.

Decides what a multiple is. Called by `limits` and `checker`.
"""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Final

__all__ = ["is_multiple"]

# Exponents of ten beyond which a number is taken for no multiple of anything: `1e999999999` is a few characters in an
# input, and its digits fill the memory.
LARGEST: Final = 5000


def is_multiple(value: float | Decimal, step: float | Decimal) -> bool:
    """Tell whether a number is a multiple of another, by the digits: 0.3 is one of 0.1."""
    if not isinstance(value, int) and not math.isfinite(value):
        return False
    if isinstance(value, Decimal) and value and abs(value.adjusted()) > LARGEST:
        return False
    return _exact(value) % _exact(step) == 0


def _exact(number: float | Decimal) -> Fraction:
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)
