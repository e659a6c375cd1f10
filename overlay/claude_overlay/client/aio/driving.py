"""The asynchronous driver of a call's policies: makes the attempts they ask for, and waits. `sync.driving` is the twin.

Decides nothing: `claude_overlay.reliability` does. Whatever fails, cancels or ends a step is thrown into the flow,
which gives back what it holds and says what comes of it. What is under way is noted in `client.loops`, for the case
that the event loop is closed under it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.client.loops import calls_here
from claude_overlay.reliability.flow import Attempt, Pause, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from claude_overlay.client.clock import ClosableClock
    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.facts import Reply
    from claude_overlay.reliability.flow import Effect, Flow, Queue

__all__ = ["carry_out", "drive"]


async def drive(call: Call, attempt: Callable[[Attempt], Awaitable[Reply]], clock: ClosableClock) -> Reply:
    """Take a call to its end and give the last reply, which may have an error status.

    Args:
        call: What to do.
        attempt: Makes one attempt; raises what went wrong when there is no answer.
        clock: Time; its waits end when the client is closed.

    Raises:
        ClaudeError: The call failed without an answer, or a policy refused it.
    """
    held = calls_here().held
    passage = call.begin()
    if passage.sent == "no":  # there is something to wait for
        flow = run(call, passage)
        return await carry_out(flow, flow.send, None, attempt, clock)
    held.add(passage)
    try:
        reply = await attempt(passage)
    except BaseException as error:  # also a cancellation: the flow holds what others wait for
        if passage not in held:  # given back: the loop was closed
            raise
        held.discard(passage)
        flow = run(call, passage)
        flow.send(None)  # to where it waits for what comes of the attempt
        return await carry_out(flow, flow.throw, error, attempt, clock)
    held.discard(passage)
    try:
        if call.accept(passage, reply):
            return reply
    except BaseException as error:
        call.left(passage, error)
        raise
    flow = run(call, passage)
    flow.send(None)
    return await carry_out(flow, flow.send, reply, attempt, clock)


async def carry_out(
    flow: Flow,
    step: Callable[[Any], Effect],
    value: Any,
    attempt: Callable[[Attempt], Awaitable[Reply]],
    clock: ClosableClock,
) -> Reply:
    """Run a flow to its end and give the last reply.

    Args:
        flow: What to run.
        step: The way to its next effect: its `send` or its `throw`.
        value: What to hand it.
        attempt: As above.
        clock: As above.

    Raises:
        ClaudeError: As above.
    """
    held = calls_here().held
    held.add(flow)
    try:
        effect = step(value)
        while True:
            answer: Reply | bool | None = None
            try:
                if type(effect) is Attempt:
                    answer = await attempt(effect)
                elif type(effect) is Pause:
                    await clock.sleep_async(effect.seconds)
                else:
                    answer = await _stand_in_line(effect, clock)  # type: ignore[arg-type]  # there is no fourth
            except BaseException as error:  # noqa: BLE001 - as above
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as ended:
        reply: Reply = ended.value
        return reply
    finally:
        held.discard(flow)


async def _stand_in_line(queue: Queue, clock: ClosableClock) -> bool:
    """Wait for a place; tell whether there is one."""
    # A wake that fails, because our loop is closed, tells the bulkhead that nobody waits here any more.
    await clock.wait_async(queue.ticket.on_grant, queue.at_most)
    return queue.ticket.granted
