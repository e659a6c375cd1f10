"""Places for calls: never more than allowed, first come first served, and none is lost, whoever leaves when."""

from __future__ import annotations

import asyncio
import gc
import pickle
from collections import deque
from dataclasses import FrozenInstanceError, replace
from threading import Barrier, Event, Lock, Thread
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.overlay.reliability.thorough import thorough

from claude_overlay.errors import BulkheadFull, InvalidArgumentError
from claude_overlay.reliability.bulkhead import Bulkhead, BulkheadState, Ticket
from claude_overlay.reliability.state import AnyBulkhead

if TYPE_CHECKING:
    from collections.abc import Iterator


def filled(places: int, waiting: int = 0, **policy: Any) -> tuple[BulkheadState, list[Ticket], list[Ticket]]:
    """Give a bulkhead with all places taken and some in line: the state, the holders, the line."""
    state = BulkheadState(Bulkhead(max_concurrent=places, **policy))
    return state, [state.enter(0.0) for _ in range(places)], [state.enter(0.0) for _ in range(waiting)]


def test_places_are_free_until_they_are_taken() -> None:
    """So many hold a place at once; the next one stands in line."""
    state, holders, line = filled(2, 1)

    assert [ticket.granted for ticket in (*holders, *line)] == [True, True, False]
    assert (state.in_flight, state.waiting) == (2, 1)


def test_first_come_first_served() -> None:
    """Places go to the line in its order, one for each that leaves."""
    _, holders, line = filled(3, 5)
    order: list[int] = []
    for number, ticket in enumerate(line):
        ticket.on_grant(lambda number=number: order.append(number))  # type: ignore[misc]
    for ticket in holders:
        ticket.leave()

    assert order == [0, 1, 2]
    assert [ticket.granted for ticket in line] == [True, True, True, False, False]


def test_nobody_overtakes_the_line() -> None:
    """Whoever comes when a place has just gone to the line stands behind it."""
    state, holders, line = filled(1, 1)
    holders[0].leave()

    assert line[0].granted
    assert not state.enter(0.0).granted


@pytest.mark.parametrize("most", [0, 1, 3])
def test_a_full_line_sends_away(most: int) -> None:
    """With `max_queue` waiting, the next one is refused, each time with an error of its own; nothing else changes."""
    state, holders, _ = filled(2, most, max_queue=most)
    refusals = []
    for _ in range(2):
        with pytest.raises(BulkheadFull, match=f"2 calls are under way and {most} wait") as caught:
            state.enter(0.0)
        refusals.append(caught.value)

    assert refusals[0] is not refusals[1]
    assert refusals[0].retry_after is None
    assert (state.in_flight, state.waiting) == (2, most)
    holders[0].leave()
    assert state.enter(0.0) is not None


def test_leaving_twice_gives_one_place() -> None:
    """A place comes back once, whoever else thinks he must give it back."""
    state, holders, line = filled(1, 2)
    for _ in range(3):
        holders[0].leave()

    assert [ticket.granted for ticket in line] == [True, False]
    assert (state.in_flight, state.waiting) == (1, 1)


def test_leaving_the_line() -> None:
    """Whoever gives up is passed over, wherever in the line, and is never woken."""
    _, holders, line = filled(1, 4)
    woken: list[Ticket] = []
    for ticket in line:
        ticket.on_grant(lambda ticket=ticket: woken.append(ticket))  # type: ignore[misc]
    line[0].leave()
    line[2].leave()
    holders[0].leave()
    line[1].leave()

    assert woken == [line[1], line[3]]
    assert not line[0].granted


def test_who_gives_up_just_as_the_place_comes_hands_it_on() -> None:
    """The place was granted and its owner is gone: the next in line gets it."""
    state, holders, line = filled(1, 2)
    holders[0].leave()
    assert line[0].granted
    line[0].leave()

    assert line[1].granted
    assert state.in_flight == 1
    line[1].leave()
    assert (state.in_flight, state.waiting) == (0, 0)


def test_the_bell_rings_at_once_for_a_place_that_is_there() -> None:
    """A place that was free, and one granted before anybody asked."""
    _, holders, line = filled(1, 1)
    rung: list[str] = []
    holders[0].on_grant(lambda: rung.append("free"))
    holders[0].leave()
    line[0].on_grant(lambda: rung.append("granted"))
    line[0].leave()
    line[0].on_grant(lambda: rung.append("left"))

    assert rung == ["free", "granted"]


def test_the_last_bell_counts() -> None:
    """A second callback takes the place of the first; each rings once."""
    _, holders, line = filled(1, 1)
    rung: list[str] = []
    line[0].on_grant(lambda: rung.append("first"))
    line[0].on_grant(lambda: rung.append("second"))
    holders[0].leave()
    holders[0].leave()

    assert rung == ["second"]


def test_the_bell_rings_without_the_lock() -> None:
    """A callback may ask, enter and leave: it would hang if the lock were held."""
    state, holders, line = filled(1, 2)
    seen: list[Any] = []

    def wake() -> None:
        seen.append((state.in_flight, state.waiting))
        line[0].leave()
        seen.append(state.enter(0.0).granted)

    line[0].on_grant(wake)
    done = Event()
    Thread(target=lambda: (holders[0].leave(), done.set()), daemon=True).start()

    assert done.wait(120)
    assert seen == [(1, 1), False]
    assert line[1].granted


def test_who_cannot_be_woken_gives_the_place_up() -> None:
    """A bell that fails (its event loop is closed) neither keeps a place nor fails whoever was leaving."""
    state, holders, line = filled(1, 3)
    rung: list[str] = []

    def broken() -> None:
        raise RuntimeError("Event loop is closed")

    line[0].on_grant(broken)
    line[1].on_grant(broken)
    line[2].on_grant(lambda: rung.append("third"))
    holders[0].leave()

    assert rung == ["third"]
    assert (state.in_flight, state.waiting) == (1, 0)
    line[0].leave()
    assert state.in_flight == 1


def test_a_bell_may_leave_and_then_fail() -> None:
    """The place was given on by its owner already; it is not given twice."""
    state, holders, line = filled(1, 2)

    def leave_and_fail() -> None:
        line[0].leave()
        raise RuntimeError

    line[0].on_grant(leave_and_fail)
    holders[0].leave()

    assert line[1].granted
    assert (state.in_flight, state.waiting) == (1, 0)


@pytest.mark.parametrize("waiting", [0, 1])
def test_two_threads_leaving_with_one_ticket_give_one_place(waiting: int) -> None:
    """Both may have seen the ticket valid before one of them gets the lock."""
    state, holders, line = filled(2, waiting)
    for _ in range(2):
        holders[0].leave()

    assert (state.in_flight, state.waiting) == (1 + waiting, 0)
    assert all(ticket.granted for ticket in line)


def test_more_places_go_to_the_line_at_once() -> None:
    """Growing grants and wakes as many as there is room for, in order."""
    state, _, line = filled(1, 4)
    rung: list[int] = []
    for number, ticket in enumerate(line):
        ticket.on_grant(lambda number=number: rung.append(number))  # type: ignore[misc]
    state.reconfigure(Bulkhead(max_concurrent=3))

    assert rung == [0, 1]
    assert (state.in_flight, state.waiting) == (3, 2)


def test_fewer_places_are_missing_as_calls_leave() -> None:
    """Shrinking sends nobody away, and grants nothing until enough have left."""
    state, holders, line = filled(3, 2)
    state.reconfigure(Bulkhead(max_concurrent=1))
    seen = []
    for ticket in holders:
        ticket.leave()
        seen.append((state.in_flight, state.waiting))

    assert seen == [(2, 2), (1, 2), (1, 1)]
    assert [ticket.granted for ticket in line] == [True, False]


def test_a_shorter_line_lets_those_stay_who_stand_in_it() -> None:
    """Only whoever comes later is refused."""
    state, holders, line = filled(1, 3)
    state.reconfigure(Bulkhead(max_concurrent=1, max_queue=1))
    with pytest.raises(BulkheadFull):
        state.enter(0.0)
    holders[0].leave()

    assert line[0].granted
    assert state.waiting == 2


def test_a_long_line_is_left_quickly() -> None:
    """20,000 leave from the middle of a line whose head does not move: nothing of them remains, and order holds."""
    state, holders, line = filled(1, 20_000)
    for ticket in line[1:-1]:
        ticket.leave()

    assert state.waiting == 2
    holders[0].leave()
    line[0].leave()
    assert line[-1].granted


@pytest.mark.parametrize("ticket_first", [False, True])
def test_a_ticket_in_a_cycle_with_its_stream_gives_its_place_back_once(ticket_first: bool) -> None:  # noqa: FBT001
    """The collector runs the ticket's finalizer and the stream's `finally`, in any order: one place comes back."""
    state = BulkheadState(Bulkhead(max_concurrent=3))
    kept = state.enter(0.0)

    def stream(held: dict[str, Any]) -> Iterator[None]:
        try:
            yield
        finally:
            held["ticket"].leave()

    held: dict[str, Any] = {"ticket": state.enter(0.0)} if ticket_first else {}
    held["stream"] = reading = stream(held)
    next(reading)
    if not ticket_first:
        held["ticket"] = state.enter(0.0)
    del held, reading
    gc.collect()

    assert state.in_flight == 1
    kept.leave()
    assert state.in_flight == 0


def test_a_forgotten_ticket_gives_its_place_back() -> None:
    """A stream that nobody closed, part of a ring, is collected, and the next in line is woken."""
    state, holders, line = filled(2, 1)
    rung: list[str] = []
    line[0].on_grant(lambda: rung.append("granted"))
    ring: list[Any] = [*holders]
    ring.append(ring)
    holders.clear()
    assert rung == []
    del ring
    gc.collect()

    assert rung == ["granted"]
    assert (state.in_flight, state.waiting) == (1, 0)


@pytest.mark.parametrize("after", ["enter", "leave", "reconfigure"])
def test_a_ticket_may_be_collected_under_the_lock(after: str) -> None:
    """The collector may run in any line: it does not hang, and the place comes back with whoever comes next."""
    state, holders, line = filled(2, 1)
    with state._lock:
        holders.pop()
        assert state.in_flight == 2
    if after == "enter":
        state.enter(0.0).leave()
    elif after == "leave":
        line[0].leave()
    else:
        state.reconfigure(Bulkhead(max_concurrent=2))

    assert state.in_flight == (1 if after == "leave" else 2)
    assert state.waiting == 0


def test_who_is_in_line_is_not_collected() -> None:
    """The line keeps its tickets, and whoever forgot one holds the place until the ticket is gone."""
    state, holders, line = filled(1, 1)
    line.clear()
    assert state.waiting == 1
    holders[0].leave()

    assert (state.in_flight, state.waiting) == (0, 0)


class Model(RuleBasedStateMachine):
    """The bulkhead beside a plain list of who holds and who waits."""

    def __init__(self) -> None:
        super().__init__()
        self.policy = Bulkhead(max_concurrent=2, max_queue=3)
        self.state = BulkheadState(self.policy)
        self.holding: list[Ticket] = []
        self.line: deque[Ticket] = deque()
        self.gone: list[Ticket] = []
        self.woken: list[Ticket] = []
        self.listening: set[int] = set()

    def give(self) -> list[Ticket]:
        """Move the head of the line to the free places; give those who must have been woken by it."""
        moved = []
        while self.line and len(self.holding) < self.policy.max_concurrent:
            moved.append(self.line.popleft())
            self.holding.append(moved[-1])
        return [ticket for ticket in moved if id(ticket) in self.listening]

    def expect(self, woken: list[Ticket]) -> None:
        """Compare who was woken, in order, and begin a new list."""
        assert [id(ticket) for ticket in self.woken] == [id(ticket) for ticket in woken]
        self.woken.clear()

    @rule(listens=st.booleans())
    def enter(self, listens: bool) -> None:  # noqa: FBT001 - hypothesis gives it by position
        """Somebody comes."""
        full = len(self.holding) >= self.policy.max_concurrent
        if full and self.policy.max_queue is not None and len(self.line) >= self.policy.max_queue:
            with pytest.raises(BulkheadFull):
                self.state.enter(0.0)
            return
        ticket = self.state.enter(0.0)
        (self.line if full else self.holding).append(ticket)
        if listens:
            self.listening.add(id(ticket))
            ticket.on_grant(lambda: self.woken.append(ticket))
            self.expect([] if full else [ticket])

    @precondition(lambda self: self.holding)
    @rule(choice=st.integers(0, 100))
    def a_holder_leaves(self, choice: int) -> None:
        """A call ends, or is cancelled just after it was granted its place."""
        ticket = self.holding.pop(choice % len(self.holding))
        ticket.leave()
        self.gone.append(ticket)
        self.expect(self.give())

    @precondition(lambda self: self.line)
    @rule(choice=st.integers(0, 100))
    def a_waiter_leaves(self, choice: int) -> None:
        """A call is cancelled in line."""
        ticket = self.line[choice % len(self.line)]
        self.line.remove(ticket)
        ticket.leave()
        self.gone.append(ticket)
        self.expect([])

    @precondition(lambda self: self.gone)
    @rule(choice=st.integers(0, 100))
    def somebody_leaves_again(self, choice: int) -> None:
        """Nothing happens."""
        self.gone[choice % len(self.gone)].leave()
        self.expect([])

    @rule(places=st.integers(1, 5), most=st.none() | st.integers(0, 5))
    def reconfigure(self, places: int, most: int | None) -> None:
        """Another policy."""
        self.policy = Bulkhead(max_concurrent=places, max_queue=most)
        self.state.reconfigure(self.policy)
        self.expect(self.give())

    @invariant()
    def they_agree(self) -> None:
        """Counts and grants are the model's; nobody waits while a place is free."""
        assert self.state.in_flight == len(self.holding)
        assert self.state.waiting == len(self.line)
        assert all(ticket.granted for ticket in self.holding)
        assert not any(ticket.granted for ticket in self.line)
        assert not self.line or self.state.in_flight >= self.policy.max_concurrent


Model.TestCase.settings = thorough(20, steps=30)
TestBulkheadAgainstItsModel = Model.TestCase


class Watched:
    """Counts who is inside, and the most there ever were."""

    def __init__(self) -> None:
        self.lock, self.inside, self.most, self.passed = Lock(), 0, 0, 0

    def come(self) -> None:
        """Somebody begins."""
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)

    def go(self) -> None:
        """Somebody ends."""
        with self.lock:
            self.inside -= 1
            self.passed += 1


def visit_in_thread(state: AnyBulkhead, watched: Watched, rounds: int) -> None:
    """A thread that waits for its place by an event. Every fifth time it gives up instead."""
    for turn in range(rounds):
        ticket = state.enter(0.0)
        if turn % 5 == 4:
            ticket.leave()
            continue
        granted = Event()
        ticket.on_grant(granted.set)
        assert granted.wait(120)
        watched.come()
        watched.go()
        ticket.leave()


async def visit_in_task(state: AnyBulkhead, watched: Watched, rounds: int) -> None:
    """A task that waits for its place by a future. Every fifth time it is cancelled instead."""
    loop = asyncio.get_running_loop()
    for turn in range(rounds):
        ticket = state.enter(0.0)
        try:
            if turn % 5 == 4:
                raise asyncio.CancelledError  # noqa: TRY301 - what a cancelled wait does
            granted = asyncio.Event()
            ticket.on_grant(lambda granted=granted: loop.call_soon_threadsafe(granted.set))  # type: ignore[misc]
            async with asyncio.timeout(120):
                await granted.wait()
            watched.come()
            await asyncio.sleep(0)
            watched.go()
        except asyncio.CancelledError:
            pass
        finally:
            ticket.leave()


@pytest.mark.parametrize("places", [1, 7])
def test_a_hundred_threads_and_two_loops_of_tasks(places: int) -> None:
    """Mixed, with cancellations: never more inside than places, everybody passes, and in the end all is free."""
    state, watched, rounds = BulkheadState(Bulkhead(max_concurrent=places)), Watched(), 10
    barrier, failures = Barrier(102), []

    async def tasks() -> None:
        await asyncio.gather(*(visit_in_task(state, watched, rounds) for _ in range(50)))

    def run(number: int) -> None:
        barrier.wait()
        try:
            asyncio.run(tasks()) if number >= 100 else visit_in_thread(state, watched, rounds)
        except BaseException as error:  # noqa: BLE001 - looked at below
            failures.append(error)

    threads = [Thread(target=run, args=(number,), daemon=True) for number in range(102)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert failures == []
    assert watched.most <= places
    assert watched.passed == 200 * rounds * 4 // 5
    assert (state.in_flight, state.waiting, watched.inside) == (0, 0, 0)


def test_a_closed_loop_does_not_keep_a_place() -> None:
    """A task waits in line, its loop is closed, the place comes: it goes to the next."""
    state, holders, _ = filled(1)

    async def stand_in_line() -> Ticket:
        ticket = state.enter(0.0)
        loop, granted = asyncio.get_running_loop(), asyncio.Event()
        ticket.on_grant(lambda: loop.call_soon_threadsafe(granted.set))  # type: ignore[arg-type]
        return ticket

    dead = asyncio.run(stand_in_line())
    next_one = state.enter(0.0)
    holders[0].leave()

    assert (dead.granted, next_one.granted) == (False, True)
    assert (state.in_flight, state.waiting) == (1, 0)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"max_concurrent": 0}, "max_concurrent must be a whole number of at least 1"),
        ({"max_concurrent": None}, "max_concurrent"),
        ({"max_concurrent": 2.0}, "max_concurrent"),
        ({"max_queue": -1}, "max_queue must be a whole number of at least 0 or None"),
        ({"max_queue": "3"}, "max_queue"),
        ({"max_wait": -1}, "max_wait must be a number of at least 0 or None"),
        ({"max_wait": float("nan")}, "max_wait"),
    ],
)
def test_a_bulkhead_that_makes_no_sense_is_refused(changes: dict[str, Any], words: str) -> None:
    """The message names the policy, the field, the value and what is allowed."""
    with pytest.raises(InvalidArgumentError, match=words) as caught:
        Bulkhead(**changes)
    assert str(caught.value).startswith(f"Bulkhead({next(iter(changes))}=")


def test_defaults() -> None:
    """64 at once; a line without end, and without a limit of its own."""
    assert Bulkhead() == Bulkhead(max_concurrent=64, max_queue=None, max_wait=None)


def test_a_policy_is_a_value_and_a_state_is_not() -> None:
    """A policy is compared, hashed and pickled; a state holds a lock and stays where it is."""
    policy = Bulkhead(max_concurrent=3, max_queue=0, max_wait=1.5)

    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    assert {policy, replace(policy)} == {policy}
    assert not hasattr(policy, "__dict__")
    with pytest.raises(FrozenInstanceError):
        policy.max_queue = 7  # type: ignore[misc]
    with pytest.raises(TypeError):
        Bulkhead(3)  # type: ignore[misc]
    with pytest.raises(TypeError):
        pickle.dumps(BulkheadState(policy))
