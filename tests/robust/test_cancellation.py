"""A call that is cancelled, or a stream that is dropped, gives its connection back."""

from __future__ import annotations

import asyncio
import gc
import types
from itertools import count
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from tests.robust.churn import HEALTHY, churn

from claude_overlay import AsyncClaude, Claude
from claude_overlay.local import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator

MESSAGE = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "a long one"}]}
HOLD = {"x-do": "hold"}


def test_churn_leaves_the_pool_whole() -> None:
    """Hundreds of calls cancelled at any await, over ten connections; then 100 of 100 calls succeed."""
    with serve() as server:
        counts = asyncio.run(churn(server.base_url, rounds=10))

    assert counts["healthy"] == HEALTHY
    assert counts["cancelled"] > 20


@types.coroutine
def cancelled_at(work: Coroutine[Any, Any, str], number: int) -> Generator[Any, Any, str]:
    """Do some work, and cancel the task that does it when it waits for the n-th time: at that very await."""
    step = work.__await__()
    act: Callable[[Any], Any] = step.send
    answer: Any = None
    for waited in count(1):
        try:
            awaited = act(answer)
        except StopIteration as done:
            return str(done.value)
        if waited == number:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
        try:
            act, answer = step.send, (yield awaited)
        except BaseException as error:  # noqa: BLE001 - the cancellation above all
            act, answer = step.throw, error
    raise AssertionError


@pytest.mark.parametrize("streamed", [False, True])
def test_every_await_can_be_cancelled(echo: Any, *, streamed: bool) -> None:
    """A call is cancelled at its 1st, 2nd, 3rd ... await, until it has no more; the next one always works."""

    async def act(claude: AsyncClaude) -> str:
        if not streamed:
            return (await claude.messages.create(**MESSAGE)).text
        async with claude.messages.stream(**MESSAGE) as stream:
            return (await stream.final_message()).text

    async def main() -> int:
        # Each call opens a connection, so there are at least two awaits: for that, and for the answer.
        limits = httpx2.Limits(max_connections=1, max_keepalive_connections=0)
        own = httpx2.AsyncClient(limits=limits, trust_env=False)
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=120)
        for number in count(1):
            task = asyncio.ensure_future(cancelled_at(act(claude), number))
            await asyncio.wait([task])
            assert await act(claude) == "a long one"
            if not task.cancelled():
                break
        assert task.result() == "a long one"
        await own.aclose()
        return number - 1

    assert asyncio.run(main()) >= 2
    assert echo.wait_until(lambda server: server.open == 0)


def test_a_stream_cancelled_in_the_middle(echo: Any) -> None:
    """Half a stream has been read, the next read is cancelled: the connection is free for the next call."""

    async def main() -> None:
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), trust_env=False)
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=120)
        for _ in range(5):
            stream = claude.messages.stream(**MESSAGE, extra_headers=HOLD)
            assert (await anext(stream)).type == "message_start"
            task = asyncio.ensure_future(stream.final_message())
            await asyncio.wait([task], timeout=0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert stream.snapshot is not None
            await stream.aclose()
            assert (await claude.messages.create(**MESSAGE)).text == "a long one"
        await own.aclose()

    asyncio.run(main())
    assert echo.wait_until(lambda server: server.open == 0)


def test_a_dropped_stream_frees_its_connection(echo: Any) -> None:
    """Streams that nobody holds any more, sync: a pool of one connection serves the next call."""
    own = httpx2.Client(limits=httpx2.Limits(max_connections=1), trust_env=False)
    claude = Claude("k", base_url=echo.base_url, http_client=own, timeout=120)
    for _ in range(5):
        stream = claude.messages.stream(**MESSAGE, extra_headers=HOLD)
        assert next(stream).type == "message_start"
        del stream
        gc.collect()
        assert claude.messages.create(**MESSAGE).text == "a long one"
    own.close()
    assert echo.wait_until(lambda server: server.open == 0)


def test_a_dropped_asynchronous_stream_frees_its_connection(echo: Any) -> None:
    """The same for AsyncClaude: the loop closes what was collected."""

    async def main() -> None:
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), trust_env=False)
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=120)
        for _ in range(5):
            stream = claude.messages.stream(**MESSAGE, extra_headers=HOLD)
            assert (await anext(stream)).type == "message_start"
            del stream
            gc.collect()
            assert (await claude.messages.create(**MESSAGE)).text == "a long one"
        await own.aclose()

    asyncio.run(main())
    assert echo.wait_until(lambda server: server.open == 0)


EXIT = """
import asyncio, sys
from claude_overlay import AsyncClaude, Claude
message = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "long"}]}
hold = {"x-do": "hold"}
if sys.argv[2] == "sync":
    claude = Claude("k", base_url=sys.argv[1])
    stream = claude.messages.stream(**message, extra_headers=hold)
    assert next(stream).type == "message_start"
    cycle = [stream]
    cycle.append(cycle)
else:
    claude = AsyncClaude("k", base_url=sys.argv[1])
    async def main():
        global stream
        stream = claude.messages.stream(**message, extra_headers=hold)
        assert (await anext(stream)).type == "message_start"
        if sys.argv[2] == "error":
            sys.exit(0)
    if sys.argv[2] == "loop":  # a loop that nobody closes
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main())
    else:
        asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["sync", "run", "error", "loop"])
def test_an_exit_with_an_open_stream_is_silent(echo: Any, run_program: Any, kind: str) -> None:
    """An interpreter that ends with a stream open prints nothing."""
    assert run_program(EXIT, echo.base_url, kind) == ""
