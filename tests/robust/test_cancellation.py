"""A call that is cancelled, or a stream that is dropped, gives its connection back."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import httpx2
import pytest
from tests.robust.churn import HEALTHY, churn

from claude_overlay import AsyncClaude, Claude
from claude_overlay.local import serve

MESSAGE = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "a long one"}]}
HOLD = {"x-do": "hold"}


def test_churn_leaves_the_pool_whole() -> None:
    """A second of cancelling at any await over ten connections; then 100 of 100 calls succeed."""
    with serve() as server:
        counts = asyncio.run(churn(server.base_url, 1.0))

    assert counts["healthy"] == HEALTHY
    assert counts["cancelled"] > 20


@pytest.mark.parametrize("streamed", [False, True])
def test_every_await_can_be_cancelled(echo: Any, *, streamed: bool) -> None:
    """A call is cancelled after 1, 2, 3 ... turns of the loop, over one connection; the next one always works."""

    async def act(claude: AsyncClaude) -> str:
        if not streamed:
            return (await claude.messages.create(**MESSAGE)).text
        async with claude.messages.stream(**MESSAGE) as stream:
            return (await stream.final_message()).text

    async def main() -> int:
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), trust_env=False)
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=10)
        cancelled = 0
        for turns in range(60):
            task = asyncio.ensure_future(act(claude))
            for _ in range(turns):
                await asyncio.sleep(0)
            cancelled += task.cancel()
            await asyncio.wait([task])
            assert await act(claude) == "a long one"
        await own.aclose()
        return cancelled

    assert asyncio.run(main()) > 5  # how many turns a call takes is the machine's affair
    assert echo.wait_until(lambda server: server.open == 0)


def test_a_stream_cancelled_in_the_middle(echo: Any) -> None:
    """Half a stream has been read, the next read is cancelled: the connection is free for the next call."""

    async def main() -> None:
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1), trust_env=False)
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=10)
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
    claude = Claude("k", base_url=echo.base_url, http_client=own, timeout=10)
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
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own, timeout=10)
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
