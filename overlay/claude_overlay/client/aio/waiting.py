"""The asynchronous wait for the end of a batch, and the driver of its flow. `sync.waiting` is the twin."""

from __future__ import annotations

from contextlib import closing
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.aio.operations import perform
from claude_overlay.client.call import Call
from claude_overlay.client.calls.batches import WaitPlan
from claude_overlay.client.flow import Notify, Wait
from claude_overlay.client.metadata import ResponseMetadata, WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.errors import APITimeoutError, DeadlineExceeded

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
    clock = connection.clock if plan.clock is None else connection.interruptible(plan.clock)
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
                    reply, metadata = await _perform_within(connection, step.call, step.at_most)
                except Exception as error:  # noqa: BLE001 - the flow decides what a failure means
                    failure = error


async def _perform_within(connection: AsyncConnection, call: Call[Any], at_most: float | None) -> WithResponse[Any]:
    """Make one call, and cancel it when the time is over, whatever phase it is in."""
    if at_most is None:
        return await perform(connection, call)
    import anyio  # noqa: PLC0415 - the HTTP library has loaded it by now; importing the client has not

    message = f"the answer to {call.operation} did not end in {at_most} s"
    try:
        with anyio.move_on_after(at_most):
            return await perform(connection.within(at_most), call, at_most)
    except DeadlineExceeded as error:
        raise APITimeoutError(message) from error
    raise APITimeoutError(message)
