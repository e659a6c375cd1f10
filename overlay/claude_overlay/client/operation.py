"""A method of a client as an object: called for its value, or through `with_response` for value and metadata.

Decides nothing; ties a pure function of `calls/` to a connection. Both shells derive their kinds of method from it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Operation"]

C = TypeVar("C")
P = ParamSpec("P")
R = TypeVar("R")


class Operation(Generic[C, P, R]):
    """One operation of one client. Carries the name, docstring and signature of the function that plans it."""

    def __init__(self, connection: C, plan: Callable[P, R]) -> None:
        functools.update_wrapper(self, plan)  # type: ignore[arg-type]  # only its __dict__ is needed
        self._connection = connection
        self._plan = plan

    def __repr__(self) -> str:
        return f"<operation {self._plan.__name__}>"
