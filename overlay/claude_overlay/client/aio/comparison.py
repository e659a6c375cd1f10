"""`claude.messages.compare`, awaited. `sync.comparison` is the twin."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.operations import perform
from claude_overlay.client.calls.comparison import Comparison, ComparisonPlan, Contender
from claude_overlay.client.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = ["AsyncCompareMethod"]

P = ParamSpec("P")


class AsyncCompareMethod(Operation[AsyncConnection, P, ComparisonPlan]):
    """A method that puts one request to several models."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Comparison:
        """Make all calls and give what came of each."""
        plan = self._plan(*args, **kwargs)
        found: dict[int, Contender] = {}
        tasks = _Tasks(self._connection, plan)
        try:
            async for number, contender in tasks.outcomes():
                found[number] = contender
                if plan.on_result is not None:
                    plan.on_result(contender)
        finally:
            await tasks.end()
        return Comparison(contenders=tuple(found[number] for number in range(len(plan.calls))))


class _Tasks:
    """The calls under way, as many as allowed; `end` cancels what is left of them."""

    def __init__(self, connection: AsyncConnection, plan: ComparisonPlan) -> None:
        self._connection = connection
        self._plan = plan
        self._running: dict[asyncio.Task[Contender], int] = {}

    async def outcomes(self) -> AsyncIterator[tuple[int, Contender]]:
        """Give the outcomes as they come."""
        waiting = list(range(len(self._plan.calls)))
        while waiting or self._running:
            while waiting and len(self._running) < self._plan.max_concurrent:
                number = waiting.pop(0)
                self._running[asyncio.ensure_future(self._contender(number))] = number
            done, _ = await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
            for task in sorted(done, key=self._running.__getitem__):
                yield self._running.pop(task), task.result()

    async def end(self) -> None:
        """Cancel the calls under way and wait until they are over."""
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running)

    async def _contender(self, number: int) -> Contender:
        clock = self._connection.clock
        begun = clock.now()
        try:
            answer = await perform(self._connection, self._plan.calls[number])
        except Exception as error:  # noqa: BLE001 - whatever failed here must not cost the other models' answers
            return self._plan.outcome(number, None, error, clock.now() - begun)
        return self._plan.outcome(number, answer, None, clock.now() - begun)
