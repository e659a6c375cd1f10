"""What is given back of calls whose event loop was closed under them."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import threading
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from claude_overlay import (
    AsyncClaude,
    Bulkhead,
    BulkheadFull,
    CircuitBreaker,
    Endpoint,
    Failover,
    Quota,
    RateLimit,
    Resilience,
    RetryPolicy,
)
from claude_overlay.client.loops import LOOPS
from claude_overlay.reliability import events
from claude_overlay.testing import ScriptedTransport, reply

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

MESSAGE = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
}  # fmt: skip
ASKED: dict[str, Any] = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
PLACES = 3


async def until(is_so: Callable[[], bool]) -> None:
    """Let the loop run until something is so."""
    while not is_so():  # noqa: ASYNC110 - what it looks at is no task's to tell
        await asyncio.sleep(0)


class Silent:
    """A transport that never answers, but for requests that say so; a stream begins and then falls silent."""

    def __init__(self) -> None:
        self.begun = 0
        self.is_open = False

    def async_client(self) -> Any:
        """Give an HTTP client."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self._answer))

    def sync_client(self) -> Any:
        """Not used."""
        raise NotImplementedError

    async def _answer(self, request: Any) -> Any:
        self.begun += 1
        if self.is_open:
            return httpx2.Response(200, json=MESSAGE)
        if b'"stream":true' in request.content.replace(b" ", b""):
            return httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=beginning())
        await asyncio.get_running_loop().create_future()
        raise AssertionError


async def text_of(claude: AsyncClaude) -> str:
    """Make a call that is answered."""
    return (await claude.messages.create(**ASKED)).text


async def beginning() -> AsyncIterator[bytes]:
    """The first event of a stream, and then nothing for ever."""
    start = {**MESSAGE, "content": [], "stop_reason": None}
    yield b"event: message_start\ndata: " + json.dumps({"type": "message_start", "message": start}).encode() + b"\n\n"
    await asyncio.get_running_loop().create_future()


def policies(hook: Any) -> Resilience:
    """Everything that holds something for a call under way, and no line in which one could wait."""
    return Resilience(
        retry=RetryPolicy(max_attempts=2),
        bulkhead=Bulkhead(max_concurrent=PLACES, max_queue=0),
        breaker=CircuitBreaker(),
        limit=RateLimit(requests_per_minute=6000),
        failover=Failover([Endpoint(base_url="https://a.example", api_key="k", name="a")]),
        quota=Quota(requests_per_day=1000),
        hooks=[hook],
    )


@pytest.fixture
def silent() -> Silent:
    """A server that says nothing."""
    return Silent()


@pytest.fixture
def told() -> list[Any]:
    """What the hook was told."""
    return []


@pytest.fixture
def claude(silent: Silent, told: list[Any]) -> Iterator[AsyncClaude]:
    """A client with places for few calls."""
    yield AsyncClaude("k", http_client=silent, resilience=policies(told.append))
    assert under_way() == 0


def closed_under(claude: AsyncClaude, silent: Silent, kind: str = "calls") -> list[Any]:
    """Begin as many calls as there are places in a loop of their own, and close it; give what keeps them alive."""
    loop = asyncio.new_event_loop()
    kept: list[Any] = [loop]

    async def call() -> None:
        await claude.messages.create(**ASKED)

    async def stream() -> None:
        opened = claude.messages.stream(**ASKED)
        kept.append(opened)
        async for _ in opened:
            pass

    async def main() -> None:
        kept.extend(asyncio.ensure_future(call() if kind == "calls" else stream()) for _ in range(PLACES))
        await until(lambda: silent.begun == PLACES)
        for _ in range(50):  # as far as they go
            await asyncio.sleep(0)

    loop.run_until_complete(main())
    loop.close()
    return kept


def under_way() -> int:
    """How many calls are noted, in all loops."""
    return sum(len(calls.held) for calls in LOOPS.values())


def silence(kept: list[Any]) -> None:
    """Let tasks go that will never end, without the warning that each gives."""
    for task in kept:
        if isinstance(task, asyncio.Task):
            task._log_destroy_pending = False  # type: ignore[attr-defined]
    kept.clear()


@pytest.mark.parametrize("kind", ["calls", "streams"])
def test_a_loop_that_is_closed_under_calls_gives_their_places_back(
    claude: AsyncClaude, silent: Silent, told: list[Any], kind: str
) -> None:
    """All places were taken, and somebody holds on to the tasks: the next call, in another loop, has them all."""
    kept = closed_under(claude, silent, kind)
    runtime: Any = claude.client.runtime
    assert runtime.bulkhead.in_flight == PLACES
    silent.is_open = True

    assert asyncio.run(text_of(claude)) == "Hi"
    assert runtime.bulkhead.in_flight == 0
    ended = [event for event in told if isinstance(event, events.CallEnded)]
    assert [event.outcome for event in ended] == ["cancelled"] * PLACES + ["ok"]
    silence(kept)
    gc.collect()
    assert runtime.bulkhead.in_flight == 0
    assert len([event for event in told if isinstance(event, events.CallEnded)]) == PLACES + 1, "each ends once"


def test_a_loop_that_runs_in_another_thread_gives_back_too(claude: AsyncClaude, silent: Silent) -> None:
    """Not only a new loop looks: each call does, also where the loop has run all the time and nobody may wait."""
    asked, done = threading.Event(), threading.Event()
    results: list[Any] = []

    async def main() -> None:
        await asyncio.get_running_loop().run_in_executor(None, asked.wait)
        results.append(await text_of(claude))

    thread = threading.Thread(target=lambda: (asyncio.run(main()), done.set()))
    thread.start()
    kept = closed_under(claude, silent)
    silent.is_open = True
    asked.set()
    assert done.wait(120)
    thread.join()

    assert results == ["Hi"]
    silence(kept)


def test_calls_of_a_loop_that_is_open_stay(claude: AsyncClaude, silent: Silent) -> None:
    """A loop that is only not running just now may run on: its calls keep their places."""
    loop = asyncio.new_event_loop()
    tasks: list[Any] = []

    async def begin() -> None:
        tasks.extend(asyncio.ensure_future(claude.messages.create(**ASKED)) for _ in range(PLACES))
        await until(lambda: silent.begun == PLACES)

    loop.run_until_complete(begin())
    with asyncio.Runner() as runner, pytest.raises(BulkheadFull):
        runner.run(claude.messages.create(**ASKED))

    async def end() -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    loop.run_until_complete(end())
    runtime: Any = claude.client.runtime
    assert (runtime.bulkhead.in_flight, under_way()) == (0, 0)
    loop.close()


def test_what_asyncio_run_cancels_gives_back_at_once(claude: AsyncClaude, silent: Silent) -> None:
    """When it returns, nothing is held, and nothing is noted."""

    async def main() -> None:
        tasks = [asyncio.ensure_future(claude.messages.create(**ASKED)) for _ in range(PLACES)]
        await until(lambda: silent.begun == PLACES)
        del tasks

    asyncio.run(main())
    runtime: Any = claude.client.runtime
    assert (runtime.bulkhead.in_flight, under_way()) == (0, 0)


def test_what_is_noted_of_a_loop_goes_with_it(claude: AsyncClaude, silent: Silent) -> None:
    """One loop after the other: only the last is known, and none is kept alive."""
    silent.is_open = True
    for _ in range(5):
        assert asyncio.run(text_of(claude)) == "Hi"

    (calls,) = LOOPS.values()
    assert (calls.is_over, calls.held) == (True, set())


def test_a_wait_of_a_policy_is_given_back_too(told: list[Any]) -> None:
    """A call that waits for the next attempt when its loop is closed ends with the next call."""
    busy = {"type": "error", "error": {"type": "overloaded_error", "message": "no"}}
    answers = [reply(529, json=busy), reply(200, json=MESSAGE)]
    claude = AsyncClaude(
        "k",
        http_client=ScriptedTransport(answers),
        resilience=Resilience(
            retry=RetryPolicy(max_attempts=2, initial_backoff=1000.0, max_backoff=1000.0, jitter="none"),
            bulkhead=Bulkhead(max_concurrent=1),
            hooks=[told.append],
        ),
    )
    loop = asyncio.new_event_loop()
    tasks: list[Any] = [loop]

    async def begin() -> None:
        tasks.append(asyncio.ensure_future(claude.messages.create(**ASKED)))
        await until(lambda: any(isinstance(event, events.RetryScheduled) for event in told))
        await asyncio.sleep(0)

    loop.run_until_complete(begin())
    loop.close()
    assert under_way() == 1
    assert asyncio.run(text_of(claude)) == "Hi"

    assert under_way() == 0
    assert [event.outcome for event in told if isinstance(event, events.CallEnded)] == ["cancelled", "ok"]
    silence(tasks)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_process_gives_nothing_of_its_parents_back(claude: AsyncClaude, silent: Silent) -> None:
    """What is under way is the parent's."""
    kept = closed_under(claude, silent)
    child = os.fork()
    if child == 0:
        os._exit(0 if under_way() == 0 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert under_way() == PLACES
    silent.is_open = True
    asyncio.run(text_of(claude))
    silence(kept)
