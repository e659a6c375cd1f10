"""One AsyncClaude in many event loops: after each other, at once, and closed from one of them."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import httpx2
import pytest

from claude_overlay import AsyncClaude, errors

ARGUMENTS = {"model": "m", "max_tokens": 8}
HOLD = {"x-do": "hold"}


async def say(claude: AsyncClaude, text: str, **options: Any) -> str:
    """Create a message and give its text."""
    made = await claude.messages.create(**ARGUMENTS, messages=[{"role": "user", "content": text}], **options)
    return made.text


LOOP_AFTER_LOOP = """
import asyncio, gc, sys
from claude_overlay import AsyncClaude
claude = AsyncClaude("sk-ant-x", base_url=sys.argv[1])

async def main(number):
    async def say(text):
        message = await claude.messages.create(
            model="m", max_tokens=8, messages=[{"role": "user", "content": text}], timeout=120)
        return message.text
    first = await say("first")
    assert [first, *await asyncio.gather(*(say(f"{number}-{i}") for i in range(5)))] == [
        "first", *(f"{number}-{i}" for i in range(5))]
    if sys.argv[2] == "stream" and number:
        stream = claude.messages.stream(model="m", max_tokens=8, messages=[{"role": "user", "content": "long"}],
                                        extra_headers={"x-do": "hold"})
        assert (await anext(stream)).type == "message_start"
        return stream  # open, and its loop ends

left = [asyncio.run(main(number)) for number in range(3)]
gc.collect()
del left
gc.collect()
print("fine")
"""


@pytest.mark.parametrize("leaving", ["nothing", "stream"])
def test_one_loop_after_the_other(echo: Any, run_program: Any, leaving: str) -> None:
    """Three asyncio.run calls over one client: no failed call, no warning, and each loop's connections end with it."""
    assert run_program(LOOP_AFTER_LOOP, echo.base_url, leaving, options=("-W", "always")) == "fine\n"

    assert echo.wait_until(lambda server: server.open == 0)
    assert echo.accepted >= 3


def test_a_loops_connections_end_with_the_loop(echo: Any) -> None:
    """Nothing waits for collection: when asyncio.run returns, its connections are closed, and the loop can go."""
    claude = AsyncClaude("k", base_url=echo.base_url)
    loops = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        assert await say(claude, "a") == "a"

    asyncio.run(main())
    assert echo.wait_until(lambda server: server.open == 0)
    asyncio.run(main())
    gc.collect()

    assert [loop() for loop in loops] == [None, None]
    assert echo.accepted == 2


def test_two_loops_at_once(echo: Any) -> None:
    """Two threads with a loop each, 200 calls together: every answer is the right one."""
    claude = AsyncClaude("k", base_url=echo.base_url)
    barrier = threading.Barrier(2)

    def run(name: str) -> list[str]:
        async def main() -> list[str]:
            barrier.wait(120)
            texts: list[str] = []
            for batch in range(10):
                texts += await asyncio.gather(*(say(claude, f"{name}-{batch}-{i}") for i in range(10)))
            return texts

        return asyncio.run(main())

    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(run, ["a", "b"]))

    for name, texts in zip(["a", "b"], answers, strict=True):
        assert texts == [f"{name}-{batch}-{i}" for batch in range(10) for i in range(10)]
    assert echo.wait_until(lambda server: server.open == 0)


def test_closing_reaches_every_loop(echo: Any) -> None:
    """aclose() in one loop ends a request that waits in another, and closes that loop's connections in it."""
    claude = AsyncClaude("k", base_url=echo.base_url)
    ended: list[BaseException] = []

    def run() -> None:
        async def main() -> None:
            await say(claude, "warm")
            try:
                await say(claude, "a", extra_headers=HOLD)
            except errors.ClaudeError as error:
                ended.append(error)

        asyncio.run(main())

    async def close() -> None:
        await say(claude, "b")
        await claude.aclose()
        with pytest.raises(errors.ClientClosedError):
            await say(claude, "c")

    other = threading.Thread(target=run)
    other.start()
    assert echo.wait_until(lambda server: server.held == 1)
    asyncio.run(close())
    other.join(120)

    assert not other.is_alive()
    assert [type(error) for error in ended] == [errors.ClientClosedError]
    assert echo.wait_until(lambda server: server.open == 0)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the caller's client leaves its sockets to a loop that is gone
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_callers_client_in_a_second_loop(echo: Any, library: Any) -> None:
    """It is used as it is; what the library makes of the second loop is an error that says what to do."""
    own = library.AsyncClient()
    claude = AsyncClaude("k", base_url=echo.base_url, http_client=own)

    assert asyncio.run(say(claude, "a")) == "a"
    with pytest.raises(errors.ConfigurationError, match="give no http_client"):
        asyncio.run(say(claude, "b"))
    del claude, own
    gc.collect()


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_callers_client_that_is_closed(library: Any) -> None:
    """A caller who closed the HTTP client is told so, in our words."""
    own = library.AsyncClient()
    claude = AsyncClaude("k", base_url="http://127.0.0.1:1", http_client=own)

    async def main() -> None:
        await own.aclose()
        with pytest.raises(errors.ConfigurationError, match="http_client that was given is closed"):
            await say(claude, "a")

    asyncio.run(main())


def test_a_dropped_client_closes_in_its_loop(echo: Any) -> None:
    """An AsyncClaude that nobody holds any more gives its connections back while the loop goes on."""

    async def main() -> bool:
        claude = AsyncClaude("k", base_url=echo.base_url)
        await say(claude, "a")
        del claude
        gc.collect()
        return await asyncio.to_thread(echo.wait_until, lambda server: server.open == 0)

    assert asyncio.run(main())
