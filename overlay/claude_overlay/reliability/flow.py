"""The one order of all policies, as a generator without I/O.

Decides what happens when: deadline, quota, retry and its budget, endpoint, breaker, limiter, bulkhead, breaker again,
attempt timeout, send. The single steps are `reliability.call`'s. Two thin drivers run it, one blocking and one
asynchronous, in `client`; so both do the same, event by event.

A driver does what the flow yields and sends the result in, or throws the exception in:

| yields    | the driver                                                  | sends in                          |
|-----------|-------------------------------------------------------------|-----------------------------------|
| `Attempt` | sends the request to `endpoint`, within `timeout` seconds   | a `Reply`; throws a `ClaudeError` |
| `Pause`   | waits                                                       | None                              |
| `Queue`   | waits until the ticket is granted, at most so long          | True if it was, else False        |

The flow returns the last `Reply`, also one with an error status: who parses it raises. It raises what was thrown in, or
a `LocalRefusalError`. Whatever way it ends, closed or cancelled at any point, everything taken is given back; but after
a good answer to a call with `facts.stream`, the last attempt's passage lives on, and the driver ends it with `finish`.
Nothing is sent again after that.

Most calls are answered well at once. For them a generator is a detour, so a driver first calls `Call.begin`, and gives
the answer to `Call.accept`; only when one of the two does not go through it needs the flow, which goes on from there.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from claude_overlay.errors import LocalRefusalError
from claude_overlay.reliability.facts import Reply
from claude_overlay.reliability.passage import Passage as Attempt

if TYPE_CHECKING:
    from claude_overlay.reliability.call import Call
    from claude_overlay.reliability.state import AnyTicket

__all__ = ["Attempt", "Effect", "Flow", "Pause", "Queue", "run"]


class Pause:
    """Wait.

    Attributes:
        seconds: how long; above 0.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Queue:
    """Stand in line for a place in the bulkhead.

    Attributes:
        ticket: the place in line; `ticket.on_grant(wake)` tells when it is one.
        at_most: seconds to stand there; None for ever.
    """

    __slots__ = ("at_most", "ticket")

    def __init__(self, ticket: AnyTicket, at_most: float | None) -> None:
        self.ticket = ticket
        self.at_most = at_most


Effect: TypeAlias = Attempt | Pause | Queue
Flow: TypeAlias = Generator[Effect, Any, Reply]


def run(call: Call, passage: Attempt | None = None) -> Flow:  # noqa: C901, PLR0912 - the one order, to be read in one place
    """Take one call through all its attempts.

    Args:
        call: The call.
        passage: Its first attempt, if it has begun; else it begins with the first step.

    Raises:
        LocalRefusalError: A policy refused the first attempt, or the deadline is over (`DeadlineExceeded`), or the
            budget says so (`BudgetExhausted`).
        Exception: The last failure, when there was no answer.
    """
    if passage is None:
        passage = call.begin()
    try:
        wait: float | None = passage.wait
        while True:
            try:
                if wait is None:
                    wait = call.admit(passage)
                while passage.sent == "no":  # once, but for one that moves to a limit which makes it wait again
                    while wait > 0.0:
                        yield Pause(wait)
                        wait = call.waited(passage, wait)
                    ticket = passage.in_line or call.depart(passage)
                    if ticket is not None:
                        call.queued(passage, ticket, granted=(yield Queue(ticket, call.patience())))
                        call.depart(passage)
                    wait = passage.wait
            except LocalRefusalError as refusal:
                return call.turned_away(passage, refusal)
            try:
                reply: Reply = yield passage
            except Exception as error:
                delay = call.failed(passage, error)
                if delay is None:
                    raise
            else:
                delay = call.answered(passage, reply)
                if delay is None:
                    return reply
            if delay > 0.0:
                yield Pause(delay)
            passage, wait = Attempt.begin(call, passage.number + 1), None
    except BaseException as error:
        call.left(passage, error)
        raise
