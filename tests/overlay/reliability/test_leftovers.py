"""A finalizer that interrupts a state's arithmetic does not wait for the lock that its own thread holds."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from tests.overlay.reliability.play import FACTS, World, reply

from claude_overlay.reliability import leftovers
from claude_overlay.reliability.bulkhead import Bulkhead
from claude_overlay.reliability.flow import Attempt, Flow, Queue
from claude_overlay.reliability.leftovers import WAITING, drain, settle_later
from claude_overlay.reliability.runtime import MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable

STREAM = replace(FACTS, stream=True)


def test_outside_of_the_room_the_work_is_done_at_once() -> None:
    """Nothing is left lying about."""
    done: list[int] = []
    settle_later(lambda: done.append(1))

    assert done == [1]
    assert not WAITING


class Place:
    """A ticket of `Narrow`."""

    granted = True

    def __init__(self, state: Narrow) -> None:
        self._state = state

    def leave(self) -> None:
        """Take the lock, as every state does; the garbage collector comes just then."""
        state = self._state
        with state.lock:
            state.in_flight -= 1
            collect, state.collect = state.collect, None
            if collect is not None:
                collect()


class Narrow(MemoryStore):
    """A store whose bulkhead runs `collect` once, while it holds its lock."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.in_flight = 0
        self.collect: Callable[[], object] | None = None

    def bulkhead(self, policy: Any) -> Any:
        """Give itself."""
        return self

    def enter(self, now: float) -> Any:
        """Give a place."""
        with self.lock:
            self.in_flight += 1
        return Place(self)


def must_end(work: Callable[[], object]) -> None:
    """Run this in a thread; fail if it waits for a lock that it holds itself."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(120)
    assert not thread.is_alive(), "it waits for its own lock"


def test_a_stream_collected_under_the_lock_is_settled_after_it() -> None:
    """One stream ends; while it does, with the lock held, another one is collected. Both places come back."""
    narrow = Narrow()
    world = World(store=narrow, bulkhead=Bulkhead(), listen=False)
    passages = []
    for _ in range(2):
        world.call(facts=STREAM)
        passages.append(world.sent[-1].passage)
    narrow.collect = passages[1].dropped
    must_end(lambda: passages[0].finish("ok"))

    assert (narrow.collect, narrow.in_flight, len(WAITING)) == (None, 0, 0)


def test_a_flow_collected_under_the_lock_is_settled_after_it() -> None:
    """The same for a flow that nobody closed."""
    narrow = Narrow()
    world = World(store=narrow, bulkhead=Bulkhead(), listen=False)
    flows: list[Flow] = [world.runtime.start(FACTS) for _ in range(2)]
    assert all(isinstance(next(flow), Attempt) for flow in flows)
    narrow.collect = flows.pop  # the last reference goes: the flow is closed on the spot

    def end() -> None:
        with pytest.raises(StopIteration):
            flows[0].send(reply())

    must_end(end)

    assert (narrow.collect, narrow.in_flight, len(WAITING)) == (None, 0, 0)


def test_a_flow_that_is_dropped_elsewhere_is_settled_at_once() -> None:
    """Nothing is left to others when no lock can be held."""
    narrow = Narrow()
    world = World(store=narrow, bulkhead=Bulkhead(), listen=False)
    flow: Flow | None = world.runtime.start(FACTS)
    assert flow is not None
    next(flow)
    del flow

    assert (narrow.in_flight, len(WAITING)) == (0, 0)


@pytest.mark.parametrize("answer", [reply, lambda: reply(500), lambda: ValueError("x")])
def test_every_step_drains_before_it_hands_over(answer: Any) -> None:
    """What is left when a step ends is done before the flow yields, returns or raises."""
    world = World(bulkhead=Bulkhead(), listen=False)
    flow = world.runtime.start(FACTS)
    done: list[str] = []
    WAITING.append(lambda: done.append("before the attempt"))
    next(flow)
    WAITING.append(lambda: done.append("after the answer"))
    result = answer()
    go_on = flow.throw if isinstance(result, Exception) else flow.send
    with pytest.raises((StopIteration, ValueError)):
        go_on(result)

    assert done == ["before the attempt", "after the answer"]


def test_standing_in_line_drains_first() -> None:
    """Or the place that was left over would never come to who waits for it."""
    world = World(bulkhead=Bulkhead(max_concurrent=1), listen=False)
    holder, waiting = world.runtime.start(FACTS), world.runtime.start(FACTS)
    next(holder)
    done: list[int] = []
    WAITING.append(lambda: done.append(1))

    assert isinstance(next(waiting), Queue)
    assert done == [1]


def test_work_is_done_once_by_many_threads() -> None:
    """Threads that drain at the same time share the work."""
    done: list[int] = []
    WAITING.extend([lambda number=number: done.append(number) for number in range(1000)])  # type: ignore[misc]
    threads = [threading.Thread(target=drain) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(done) == list(range(1000))


def test_the_room_is_this_one() -> None:
    """Frames of this package's room count; those of its tests do not."""
    assert leftovers.ROOM == "claude_overlay.reliability."
    assert not __name__.startswith(leftovers.ROOM)
