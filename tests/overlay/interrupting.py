"""Interrupts at chosen places, for tests that nothing is lost by them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import FrameType


class Interrupt:
    """Raise KeyboardInterrupt within a block, at the n-th place at which CPython looks for signals in some modules.

    These are the beginning of a Python function, and the way back from one in C. Loops are a third; where these are,
    one of the others comes next.
    """

    def __init__(self, at: int, *modules: str) -> None:
        """Interrupt at this place, counted where the path has one of these parts; `left` is how many did not come."""
        self.left = at
        self._modules = modules

    def _look(self, frame: FrameType, event: str, _: Any) -> None:
        name = frame.f_code.co_filename
        if event in {"call", "c_return"} and any(part in name for part in self._modules):
            self.left -= 1
            if self.left == 0:
                raise KeyboardInterrupt

    def __enter__(self) -> Self:
        """Begin to count."""
        sys.setprofile(self._look)
        return self

    def __exit__(self, *_: object) -> None:
        """Count no more."""
        sys.setprofile(None)
