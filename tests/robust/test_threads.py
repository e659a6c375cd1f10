"""One Claude in 32 threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2

from claude_overlay import Claude

THREADS, CALLS = 32, 1_000


def test_a_thousand_calls_from_many_threads(echo: Any) -> None:
    """Each caller gets its own answer with its own request id; no more connections than threads; none is left."""
    claude = Claude("k", base_url=echo.base_url, timeout=300)

    def call(number: int) -> tuple[str, str | None]:
        text = f"call {number}"
        copy = claude if number % 3 else claude.with_options(betas=f"b{number}")
        message = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": text}]}
        if number % 5 == 0:
            with copy.messages.stream(**message) as stream:
                return stream.final_message().text, f"req_{text}"
        made, metadata = copy.messages.create.with_response(**message)
        return made.text, metadata.request_id

    with ThreadPoolExecutor(THREADS) as threads:
        answers = list(threads.map(call, range(CALLS)))

    assert answers == [(f"call {number}", f"req_call {number}") for number in range(CALLS)]
    assert echo.accepted <= THREADS
    claude.close()
    assert echo.wait_until(lambda server: server.open == 0)


def test_threads_share_a_small_pool(echo: Any) -> None:
    """32 threads over a caller's pool of 4: at most 4 connections, every call answered."""
    own = httpx2.Client(limits=httpx2.Limits(max_connections=4), trust_env=False)
    claude = Claude("k", base_url=echo.base_url, http_client=own)

    def call(number: int) -> str:
        return claude.messages.create(
            model="m", max_tokens=8, messages=[{"role": "user", "content": str(number)}], timeout=300
        ).text

    with ThreadPoolExecutor(THREADS) as threads:
        assert list(threads.map(call, range(200))) == [str(number) for number in range(200)]
    assert echo.accepted <= 4
    own.close()
