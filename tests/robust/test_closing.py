"""close() ends every wait of its client, soon, with a typed error; nothing polls."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from claude_overlay import AsyncClaude, Claude, errors

if TYPE_CHECKING:
    from collections.abc import Callable

MESSAGE = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi there"}]}
HOLD = {"x-do": "hold"}
# Without the closing each of these would wait for five minutes, or for ever; a busy machine may take its time.
SOON = 60.0


class Waiter(threading.Thread):
    """Runs something that waits, and keeps how it ended and when."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act
        self.error: BaseException | None = None
        self.start()

    def run(self) -> None:
        """Wait."""
        try:
            self._act()
        except errors.ClaudeError as error:
            self.error = error


def sync_acts(claude: Claude, begun: threading.Semaphore) -> dict[str, Callable[[], object]]:
    """Give what may wait, blocking."""

    def read_stream() -> None:
        with claude.messages.stream(**MESSAGE, extra_headers=HOLD) as stream:
            next(stream)
            begun.release()
            stream.final_message()

    return {
        "create": lambda: claude.messages.create(**MESSAGE, extra_headers=HOLD),
        "stream": read_stream,
        "wait_for": lambda: claude.batches.wait_for("b", poll_interval=300),
    }


def async_acts(claude: AsyncClaude, begun: threading.Semaphore) -> dict[str, Callable[[], Any]]:
    """Give what may wait, awaited."""

    async def read_stream() -> None:
        async with claude.messages.stream(**MESSAGE, extra_headers=HOLD) as stream:
            await anext(stream)
            begun.release()
            await stream.final_message()

    return {
        "create": lambda: claude.messages.create(**MESSAGE, extra_headers=HOLD),
        "stream": read_stream,
        "wait_for": lambda: claude.batches.wait_for("b", poll_interval=300),
    }


def is_ended_by_closing(error: BaseException | None, name: str) -> bool:
    """Tell whether it is the error that closing makes of this wait."""
    if name == "stream":
        ended = isinstance(error, errors.StreamTruncatedError) and error.snapshot is not None
        return ended and isinstance(error.__cause__, errors.ClientClosedError) and not error.complete
    return type(error) is errors.ClientClosedError


def is_waiting(server: Any, name: str, begun: threading.Semaphore) -> bool:
    """Wait until the wait has begun; tell whether it has."""
    if name == "wait_for":
        return bool(server.wait_until(lambda it: bool(it.seen)))
    return bool(server.wait_until(lambda it: it.held == 1)) and (name != "stream" or begun.acquire(timeout=120))


@pytest.mark.parametrize("library", [None, httpx, httpx2], ids=["ours", "httpx", "httpx2"])
@pytest.mark.parametrize("name", ["create", "stream", "wait_for"])
def test_closing_ends_a_blocked_thread(echo: Any, name: str, library: Any) -> None:
    """A call, a stream and wait_for in another thread end. A request that waits in a caller's own client does not."""
    if library is not None and name == "create":
        return  # documented: the caller's client stays open, and a request without an answer has no handle
    own = None if library is None else library.Client()
    claude = Claude("k", base_url=echo.base_url, http_client=own)
    begun = threading.Semaphore(0)
    waiter = Waiter(sync_acts(claude, begun)[name])
    assert is_waiting(echo, name, begun)

    began = time.monotonic()
    claude.close()
    waiter.join(SOON)

    assert not waiter.is_alive()
    assert time.monotonic() - began < SOON
    assert is_ended_by_closing(waiter.error, name), repr(waiter.error)
    if own is not None:
        assert own.is_closed is False
        own.close()
    assert echo.wait_until(lambda server: server.open == 0)


@pytest.mark.parametrize("library", [None, httpx, httpx2], ids=["ours", "httpx", "httpx2"])
@pytest.mark.parametrize("name", ["create", "stream", "wait_for"])
def test_closing_ends_a_suspended_task(echo: Any, name: str, library: Any) -> None:
    """A call, a stream and wait_for in another task end, over our HTTP client and a caller's own."""

    async def main() -> BaseException | None:
        begun = threading.Semaphore(0)
        own = None if library is None else library.AsyncClient()
        claude = AsyncClaude("k", base_url=echo.base_url, http_client=own)
        task = asyncio.ensure_future(async_acts(claude, begun)[name]())
        assert await asyncio.to_thread(is_waiting, echo, name, begun)
        await claude.aclose()
        done, _ = await asyncio.wait([task], timeout=SOON)
        assert done, "it still waits"
        if own is not None:
            assert own.is_closed is False
            await own.aclose()
        return task.exception()

    error = asyncio.run(main())

    assert is_ended_by_closing(error, name), repr(error)
    assert echo.wait_until(lambda server: server.open == 0)


def test_closing_ends_all_of_many_threads(echo: Any) -> None:
    """Sixteen threads in sixteen reads, of the client and of a copy: all end."""
    claude = Claude("k", base_url=echo.base_url)
    copy = claude.with_options(betas="b")
    begun = threading.Semaphore(0)
    names = ["create", "create", "stream", "stream"] * 4
    waiters = [Waiter(sync_acts(claude if i % 2 else copy, begun)[name]) for i, name in enumerate(names)]
    assert echo.wait_until(lambda server: server.held == 16)
    assert all(begun.acquire(timeout=120) for _ in range(8))

    claude.close()
    for waiter in waiters:
        waiter.join(SOON)

    assert not any(waiter.is_alive() for waiter in waiters)
    wrong = [waiter.error for waiter, name in zip(waiters, names, strict=True)
             if not is_ended_by_closing(waiter.error, name)]  # fmt: skip
    assert wrong == []
    assert echo.wait_until(lambda server: server.open == 0)


def test_an_open_stream_is_over_after_closing(echo: Any) -> None:
    """Reading on in the same thread gives the typed error with what had arrived."""
    claude = Claude("k", base_url=echo.base_url)
    stream = claude.messages.stream(**MESSAGE, extra_headers=HOLD)
    assert next(stream).type == "message_start"

    claude.close()

    with pytest.raises(errors.StreamTruncatedError) as caught:
        stream.final_message()
    assert is_ended_by_closing(caught.value, "stream")


def test_closing_by_the_tls_connection(tls_echo: Any, authority: Any) -> None:
    """A read that is blocked inside TLS ends as well."""
    own = httpx2.Client(verify=ssl.create_default_context(cafile=authority / "cert.pem"))
    claude = Claude("k", base_url=tls_echo.base_url, http_client=own)
    begun = threading.Semaphore(0)
    waiter = Waiter(sync_acts(claude, begun)["stream"])
    assert is_waiting(tls_echo, "stream", begun)

    claude.close()
    waiter.join(SOON)

    assert not waiter.is_alive()
    assert is_ended_by_closing(waiter.error, "stream")
    own.close()
