"""Operations: methods as objects that carry what planned them."""

from __future__ import annotations

import inspect
from typing import Any

from claude_overlay.client.operation import Operation


class Callable(Operation[None, [int], int]):
    """An operation as the shells make it."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Plan."""
        return self._plan(*args, **kwargs)


def plan(first: int, *, second: str = "x") -> int:
    """Plan something."""
    return first + len(second)


def test_an_operation_looks_like_what_planned_it() -> None:
    """Name, docstring and signature are the function's."""
    operation: Any = Callable(None, plan)

    assert operation.__name__ == "plan"
    assert operation.__doc__ == "Plan something."
    assert inspect.signature(operation) == inspect.signature(plan)
    assert repr(operation) == "<operation plan>"


def test_an_operation_gives_its_plan() -> None:
    """Nothing is performed."""
    assert Operation(None, plan).plan(1, second="abc") == 4
