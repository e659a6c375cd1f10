"""`claude.messages.compare`, blocking. `aio.comparison` is the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec

from claude_overlay.client.calls.comparison import Comparison, ComparisonPlan, Contender
from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.operations import perform

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CompareMethod"]

P = ParamSpec("P")


class CompareMethod(Operation[SyncConnection, P, ComparisonPlan]):
    """A method that puts one request to several models."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Comparison:
        """Make all calls and give what came of each."""
        plan = self._plan(*args, **kwargs)
        found: dict[int, Contender] = {}
        for number, contender in _outcomes(self._connection, plan):
            found[number] = contender
            if plan.on_result is not None:
                plan.on_result(contender)
        return Comparison(contenders=tuple(found[number] for number in range(len(plan.calls))))


def _outcomes(connection: SyncConnection, plan: ComparisonPlan) -> Iterator[tuple[int, Contender]]:
    """Give the outcomes as they come. Leaving early waits for the calls under way, and makes no more."""
    if plan.max_concurrent == 1 or len(plan.calls) == 1:
        for number in range(len(plan.calls)):
            yield number, _contender(connection, plan, number)
        return
    from concurrent.futures import ThreadPoolExecutor, as_completed  # noqa: PLC0415 - only here

    with ThreadPoolExecutor(plan.max_concurrent, thread_name_prefix="claude-compare") as pool:
        running = {pool.submit(_contender, connection, plan, number): number for number in range(len(plan.calls))}
        try:
            for done in as_completed(running):
                yield running[done], done.result()
        finally:
            for future in running:
                future.cancel()


def _contender(connection: SyncConnection, plan: ComparisonPlan, number: int) -> Contender:
    begun = connection.clock.now()
    try:
        answer = perform(connection, plan.calls[number])
    except Exception as error:  # noqa: BLE001 - whatever failed here must not cost the other models' answers
        return plan.outcome(number, None, error, connection.clock.now() - begun)
    return plan.outcome(number, answer, None, connection.clock.now() - begun)
