"""Conversations of several requests and waits, as generators without I/O.

A flow yields `Send` and is sent the answer, yields `Wait` and is resumed when the time is over, and returns its result.
`sync.drive` and `aio.drive` run it. Decides nothing but the vocabulary: `calls.batches` holds the one flow there is.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from claude_overlay.client.call import Call

__all__ = ["Flow", "Notify", "Send", "Wait"]

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Send:
    """Make this call and send back its value; a failure is thrown into the flow.

    `at_most` caps, in seconds, each phase of the request; None leaves the client's timeouts.
    """

    call: Call[Any]
    at_most: float | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Come back after `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Notify:
    """Hand `value` to the caller's callback; the asynchronous driver awaits what it returns, if it can be awaited."""

    callback: Callable[[Any], Any]
    value: Any


# What a driver sends in is the value of the call, or None after a wait or a notice.
Flow: TypeAlias = Generator[Send | Wait | Notify, Any, R]
