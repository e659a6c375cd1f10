"""The asynchronous wait for the end of a batch, and the driver of its flow. `sync.waiting` is the twin."""

from __future__ import annotations

from contextlib import closing
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.operations import perform
from claude_overlay.client.calls.batches import WaitPlan
from claude_overlay.client.flow import Notify, Wait
from claude_overlay.client.metadata import ResponseMetadata, WithResponse, known
from claude_overlay.client.operation import Operation

if TYPE_CHECKING:
    from claude_api.models import MessageBatch

__all__ = ["AsyncWaitMethod", "drive"]

P = ParamSpec("P")


class AsyncWaitMethod(Operation[AsyncConnection, P, WaitPlan], Generic[P]):
    """A method that asks until something has ended."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> MessageBatch:
        """Wait and give the last answer."""
        return (await self.with_response(*args, **kwargs)).value

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[MessageBatch]:
        """Wait and give the last answer and its metadata."""
        return await drive(self._connection, self._plan(*args, **kwargs))


async def drive(connection: AsyncConnection, plan: WaitPlan) -> WithResponse[Any]:
    """Run a flow: perform what it asks for, and throw into it what fails."""
    clock = plan.clock or connection.clock
    metadata: ResponseMetadata | None = None
    reply: Any = None
    failure: Exception | None = None
    with closing(plan.start(clock.now)) as flow:
        while True:
            try:
                step = flow.send(reply) if failure is None else flow.throw(failure)
            except StopIteration as finished:
                return WithResponse(finished.value, known(metadata))
            reply = failure = None
            if isinstance(step, Wait):
                await clock.sleep_async(step.seconds)
            elif isinstance(step, Notify):
                answer = step.callback(step.value)
                if isawaitable(answer):
                    await answer
            else:
                try:
                    reply, metadata = await perform(connection, step.call, step.at_most)
                except Exception as error:  # noqa: BLE001 - the flow decides what a failure means
                    failure = error
