"""Calls under way in each event loop, and what is given back of them when their loop is closed under them.

Decides when a call is lost: a loop that is closed runs nothing any more, so a call that was under way in it will never
end, nor give back its place in the bulkhead, its permit, its endpoint's count, its room in the quota. Nothing else
tells: its task is not cancelled, and is not collected, as `anyio` holds those that wait in a cancel scope. So the
asynchronous drivers note here what they hold, and each of their calls looks first whether another loop is closed.
Until there is one, what a closed loop has left stays. What `asyncio.run` cancels ends by itself.

Called by `aio.driving` and `aio.resilient`. No lock: a loop's own thread alone changes what is noted for it, and what
is left of a closed one is taken once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final
from weakref import ref

from claude_overlay.reliability.flow import Attempt

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable
    from typing import TypeAlias

    from claude_overlay.reliability.flow import Flow

    Held: TypeAlias = Attempt | Flow

__all__ = ["LOOPS", "LoopCalls", "calls_here", "give_back"]


class LoopCalls:
    """What calls hold in one event loop.

    Args:
        loop: The loop; not kept alive.

    Attributes:
        held: Attempts under way, with what they hold; and flows, for calls that do more than one thing. Who puts one in
            takes it out; one that is out already was given back.
        loop: Gives the loop, if there still is one.
    """

    __slots__ = ("held", "loop")

    def __init__(self, loop: AbstractEventLoop) -> None:
        self.held: set[Held] = set()
        self.loop = ref(loop)

    @property
    def is_over(self) -> bool:
        """Whether the loop is closed, or gone."""
        loop = self.loop()
        return loop is None or loop.is_closed()

    def lose(self) -> None:
        """Give back what is held."""
        while self.held:
            with suppress(KeyError):  # another thread was faster
                _end(self.held.pop())


LOOPS: Final[dict[int, LoopCalls]] = {}
"""By the loop's id: those in which calls were made, as long as they are open."""

_running_loop: Callable[[], AbstractEventLoop] | None = None


def calls_here() -> LoopCalls:
    """Give where the calls of the loop that is running here are noted; of loops that are closed, give back all."""
    global _running_loop  # noqa: PLW0603 - an import costs as much as all the rest, and each call comes by here
    if _running_loop is None:
        from asyncio import get_running_loop  # noqa: PLC0415 - in a loop it is loaded; importing the client does not

        _running_loop = get_running_loop
    loop = _running_loop()
    calls = LOOPS.get(id(loop))
    if calls is None or calls.loop() is not loop:  # or another one's that was at the same place in memory
        if calls is not None:
            calls.lose()
        calls = LOOPS[id(loop)] = LoopCalls(loop)
    if len(LOOPS) > 1:
        give_back()
    return calls


def give_back() -> None:
    """Give back what is left of calls whose loops are closed."""
    for key, calls in tuple(LOOPS.items()):
        if calls.is_over:
            if LOOPS.get(key) is calls:
                LOOPS.pop(key, None)
            calls.lose()


def _end(held: Held) -> None:
    """End an attempt or a flow as if its call had been left. What its coroutine does later, if it does, is nothing."""
    if isinstance(held, Attempt):
        held.lost()
    else:
        with suppress(ValueError):  # it is just being collected, and ends so
            held.close()


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    # What a child process inherits of it is its parent's.
    os.register_at_fork(after_in_child=LOOPS.clear)
