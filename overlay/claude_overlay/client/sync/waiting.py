"""The blocking wait for the end of a batch, and the driver of its flow. `aio.waiting` is the twin."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from claude_overlay.client.answer import Answer, Head, decoded
from claude_overlay.client.call import Call
from claude_overlay.client.calls.batches import WaitPlan
from claude_overlay.client.connection import AT_MOST
from claude_overlay.client.flow import Notify, Wait
from claude_overlay.client.metadata import ResponseMetadata, WithResponse, known
from claude_overlay.client.operation import Operation
from claude_overlay.client.sync.connection import SyncConnection
from claude_overlay.client.sync.operations import perform
from claude_overlay.errors import APITimeoutError, DeadlineExceeded

if TYPE_CHECKING:
    from claude_api.models import MessageBatch
    from claude_overlay.client.clock import Clock

__all__ = ["WaitMethod", "drive"]

P = ParamSpec("P")


class WaitMethod(Operation[SyncConnection, P, WaitPlan], Generic[P]):
    """A method that asks until something has ended."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> MessageBatch:
        """Wait and give the last answer."""
        return self.with_response(*args, **kwargs).value

    def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[MessageBatch]:
        """Wait and give the last answer and its metadata."""
        return drive(self._connection, self._plan(*args, **kwargs))


def drive(connection: SyncConnection, plan: WaitPlan) -> WithResponse[Any]:
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
                clock.sleep(step.seconds)
            elif isinstance(step, Notify):
                step.callback(step.value)
            else:
                try:
                    reply, metadata = _perform_within(connection, step.call, step.at_most, clock)
                except Exception as error:  # noqa: BLE001 - the flow decides what a failure means
                    failure = error


def _perform_within(
    connection: SyncConnection, call: Call[Any], at_most: float | None, clock: Clock
) -> WithResponse[Any]:
    """Make one call. A body that only trickles is given up when the time is over; the HTTP library would read on."""
    if at_most is None:
        return perform(connection, call)
    ends = clock.now() + at_most
    capped = replace(call, request={**call.request, AT_MOST: at_most})
    message = f"the answer to {call.operation} did not end in {at_most} s"
    try:
        with closing(connection.within(at_most).stream(capped, None)) as chunks:
            head: Head = next(chunks)
            content = bytearray()
            for chunk in chunks:
                content += chunk
                if clock.now() > ends:
                    raise APITimeoutError(message, phase="read", request_id=head.request_id)
    except DeadlineExceeded as error:
        raise APITimeoutError(message) from error
    answer = Answer(status_code=head.status_code, headers=head.headers, content=bytes(content), attempts=head.attempts)
    return WithResponse(decoded(call, answer), head.metadata)
