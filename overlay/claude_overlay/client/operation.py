"""A method of a client as an object: called for its value, or through `with_response` for value and metadata.

Decides nothing; ties a pure function of `calls/` to a connection. Both shells derive their kinds of method from it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from claude_overlay.diagnostics.dry_run import DryRun

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

    def dry_run(self, *args: P.args, **kwargs: P.kwargs) -> DryRun:
        """Give the request that the call would send (of several, the first), without sending it.

        Not awaited, with `AsyncClaude` either. Nothing touches the network, but a signer of the caller's is asked, once
        for each endpoint it signs for.

        Raises:
            InvalidArgumentError: As the call itself.
        """
        from claude_overlay.client.dry_run import dry_run_of  # noqa: PLC0415 - loaded by who asks

        connection: Any = self._connection
        return dry_run_of(connection, self._plan(*args, **kwargs))

    def plan(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Give what would be done, as a value; nothing is sent."""
        return self._plan(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<operation {self._plan.__name__}>"
