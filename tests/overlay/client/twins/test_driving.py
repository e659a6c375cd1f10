"""The two drivers: every effect is carried out, every failure goes into the flow, and closing ends every wait."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from claude_overlay.client.aio.driving import carry_out as carry_out_async
from claude_overlay.client.clock import ClosableClock, SystemClock
from claude_overlay.client.closing import Closing
from claude_overlay.client.sync.driving import carry_out
from claude_overlay.errors import APIConnectionError, ClientClosedError
from claude_overlay.reliability.bulkhead import Bulkhead, BulkheadState
from claude_overlay.reliability.facts import Reply
from claude_overlay.reliability.flow import Attempt, Pause, Queue
from claude_overlay.testing import ManualClock

REPLY = Reply(status=200, headers={})


def started(flow: Any) -> tuple[Any, Any, None]:
    """Give what runs a flow from its start."""
    return flow, flow.send, None


class Driver:
    """Runs a flow with either driver."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.time = ManualClock()
        self.closing = Closing()
        self.clock = ClosableClock(self.time, self.closing)

    def run(self, flow: Any, attempt: Any = lambda _: REPLY) -> Any:
        """Run it to its end."""
        if self.kind == "sync":
            return carry_out(*started(flow), attempt, self.clock)

        async def act(effect: Any) -> Any:
            return attempt(effect)

        return asyncio.run(carry_out_async(*started(flow), act, self.clock))


def until(holds: Any) -> None:
    """Let other threads run until something holds."""
    for _ in range(100_000):
        if holds():
            return
        asyncio.run(asyncio.sleep(0))
    pytest.fail("it never came to that")


@pytest.fixture(params=["sync", "aio"])
def driver(request: pytest.FixtureRequest) -> Driver:
    """Give each driver in turn."""
    return Driver(request.param)


def test_effects_are_carried_out(driver: Driver) -> None:
    """An attempt gives its reply, a pause passes on the clock, and what the flow returns is returned."""
    seen: list[Any] = []

    def flow() -> Any:
        seen.append((yield Attempt()))
        seen.append((yield Pause(2.5)))
        return REPLY

    assert driver.run(flow()) is REPLY
    assert seen == [REPLY, None]
    assert driver.time.waits == [2.5]


def test_a_failure_goes_into_the_flow(driver: Driver) -> None:
    """Which may go on; what it does not catch comes out."""

    def flow() -> Any:
        with pytest.raises(APIConnectionError):
            yield Attempt()
        yield Attempt()

    def fail(_: Any) -> Any:
        raise APIConnectionError

    with pytest.raises(APIConnectionError):
        driver.run(flow(), fail)


def test_an_interruption_goes_into_the_flow(driver: Driver) -> None:
    """It holds what others wait for."""
    given_back: list[str] = []

    def flow() -> Any:
        try:
            yield Attempt()
        except BaseException:
            given_back.append("yes")
            raise

    def interrupt(_: Any) -> Any:
        raise SystemExit

    with pytest.raises(SystemExit):
        driver.run(flow(), interrupt)
    assert given_back == ["yes"]


def test_a_place_that_is_free_is_taken_at_once(driver: Driver) -> None:
    """And no time passes."""
    ticket = BulkheadState(Bulkhead(max_concurrent=1)).enter(0.0)
    seen: list[bool] = []

    def flow() -> Any:
        seen.append((yield Queue(ticket, 5.0)))
        return REPLY

    driver.run(flow())

    assert seen == [True]
    assert driver.kind == "aio" or driver.time.waits == []


def test_a_line_that_does_not_move(driver: Driver) -> None:
    """After the time that was given, the flow is told that there is no place."""
    state = BulkheadState(Bulkhead(max_concurrent=1))
    _held, ticket = state.enter(0.0), state.enter(0.0)
    seen: list[bool] = []

    def flow() -> Any:
        seen.append((yield Queue(ticket, 5.0)))
        ticket.leave()
        return REPLY

    driver.run(flow())

    assert seen == [False]
    assert driver.time.waits == [5.0]
    assert state.waiting == 0


@pytest.mark.parametrize("at_most", [None, 60.0])
def test_a_place_is_given_by_another_thread(at_most: float | None) -> None:
    """Whoever waits for it wakes at once, by an event of a thread or of a loop, on the system's clock."""
    for kind in ("sync", "aio"):
        driver = Driver(kind)
        driver.clock = ClosableClock(SystemClock(), driver.closing)
        state = BulkheadState(Bulkhead(max_concurrent=1))
        first, second = state.enter(0.0), state.enter(0.0)
        seen: list[bool] = []

        def flow(ticket: Any = second, seen: list[bool] = seen) -> Any:
            seen.append((yield Queue(ticket, at_most)))
            return REPLY

        waiter = threading.Thread(target=driver.run, args=(flow(),))
        waiter.start()
        until(lambda driver=driver: driver.closing._ends)
        first.leave()
        waiter.join(120)

        assert seen == [True]
        assert not waiter.is_alive()


@pytest.mark.parametrize("effect", [Pause(86_400.0), Queue, "for ever"])
def test_closing_ends_every_wait(effect: Any) -> None:
    """A pause of a day and a line that never moves end when the client is closed; the flow hears why."""
    for kind in ("sync", "aio"):
        driver = Driver(kind)
        driver.clock = ClosableClock(SystemClock(), driver.closing)
        state = BulkheadState(Bulkhead(max_concurrent=1))
        _held = state.enter(0.0)
        wanted = effect if isinstance(effect, Pause) else Queue(state.enter(0.0), 86_400.0 if effect is Queue else None)
        heard: list[type[BaseException]] = []

        def flow(wanted: Any = wanted, heard: list[Any] = heard) -> Any:
            try:
                yield wanted
            except BaseException as error:
                heard.append(type(error))
                raise

        def wait(driver: Driver = driver, flow: Any = flow) -> None:
            with pytest.raises(ClientClosedError):
                driver.run(flow())

        waiter = threading.Thread(target=wait)
        waiter.start()
        until(lambda driver=driver: driver.closing._ends)
        driver.closing.close()
        waiter.join(120)

        assert heard == [ClientClosedError]
        assert not waiter.is_alive()


def test_a_cancelled_task_leaves_the_line() -> None:
    """The cancellation goes into the flow, which leaves."""
    state = BulkheadState(Bulkhead(max_concurrent=1))
    _held, ticket = state.enter(0.0), state.enter(0.0)

    def flow() -> Any:
        try:
            yield Queue(ticket, None)
        finally:
            ticket.leave()

    async def main() -> None:
        clock = ClosableClock(SystemClock(), Closing())
        task = asyncio.ensure_future(carry_out_async(*started(flow()), lambda _: None, clock))  # type: ignore[arg-type,return-value]  # not called
        for _ in range(5):
            await asyncio.sleep(0)
        assert state.waiting == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert state.waiting == 0
