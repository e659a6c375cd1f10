"""`messages.compare`, blocking and awaited: nothing is lost because another model failed."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Claude, errors
from claude_overlay.content import user
from claude_overlay.testing import fault, reply

REQUEST: dict[str, Any] = {"max_tokens": 10, "messages": [user("q")]}


def test_every_model_gets_the_request(shell: Any, message: Any) -> None:
    """One call each, in order, with answer, metadata, usage and cost."""
    claude, transport = shell.claude(
        reply(json=message("A", model="claude-opus-4-1"), headers={"request-id": "req_a"}), reply(json=message("B"))
    )

    found = claude.messages.compare(models=["claude-opus-4-1", "b"], max_concurrent=1, **REQUEST)

    assert [request.json["model"] for request in transport.requests] == ["claude-opus-4-1", "b"]
    assert [one.message.text for one in found.contenders] == ["A", "B"]
    assert found["claude-opus-4-1"].metadata.request_id == "req_a"
    assert found["claude-opus-4-1"].cost.known
    assert found["b"].usage.output_tokens == 5
    assert found["b"].cost.usd is None


@pytest.mark.parametrize("at_once", [1, 3])
@pytest.mark.parametrize(
    "step", [reply(529), fault("ReadTimeout"), reply(body="{", headers={"content-type": "application/json"})]
)
def test_one_that_fails_takes_nothing_from_the_others(shell: Any, message: Any, step: Any, at_once: int) -> None:
    """Its error stands beside their answers, whatever kind it is."""
    claude, transport = shell.claude(step, reply(json=message()), reply(json=message()))

    found = claude.messages.compare(models=["a", "b", "c"], max_concurrent=at_once, **REQUEST)

    (lost,) = found.failed
    assert isinstance(lost.error, errors.APIStatusError | errors.APIConnectionError | errors.DecodeError)
    assert [one.message.text for one in found.answered] == ["Hello, world"] * 2
    assert sorted(request.json["model"] for request in transport.requests) == ["a", "b", "c"]
    assert [one.model for one in found.contenders] == ["a", "b", "c"]


def test_results_are_told_as_they_come(shell: Any, message: Any) -> None:
    """What the callback raises ends the comparison, and no more calls are made."""
    claude, transport = shell.claude(reply(json=message()), reply(json=message()))
    told: list[Any] = []
    claude.messages.compare(models=["a", "b"], max_concurrent=1, on_result=told.append, **REQUEST)
    assert [one.model for one in told] == ["a", "b"]

    transport.add(reply(json=message()), reply(json=message()))

    def stop(_: Any) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        claude.messages.compare(models=["a", "b"], max_concurrent=1, on_result=stop, **REQUEST)
    assert len(transport.requests) == 3


def test_a_mistake_sends_nothing(shell: Any) -> None:
    """It is raised as messages.create would raise it."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match="max_tokens"):
        claude.messages.compare(models=["a", "b"], max_token=1)
    assert transport.requests == []


class Crowd:
    """A transport's hook that counts how many calls are under way, and lets them go together."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.most = 0
        self.now = 0
        self.lock = threading.Lock()
        self.gate = threading.Event()

    def enter(self) -> bool:
        """Count one more; tell whether the crowd is complete."""
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
            return self.now >= self.size

    def leave(self) -> None:
        """Count one less."""
        with self.lock:
            self.now -= 1


@pytest.mark.parametrize(("models", "at_once"), [(6, 2), (3, 8)])
def test_threads_are_as_many_as_allowed(
    message: Any, models: int, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never more at once, and as many as that if there are so many models."""
    import httpx2  # noqa: PLC0415 - the transport of this test

    sizes: list[int] = []

    class Pool(concurrent.futures.ThreadPoolExecutor):
        def __init__(self, size: int, **options: Any) -> None:
            sizes.append(size)
            super().__init__(size, **options)

    monkeypatch.setattr(concurrent.futures, "ThreadPoolExecutor", Pool)
    crowd = Crowd(min(models, at_once))
    threads: set[str] = set()

    def answer(_: Any) -> Any:
        threads.add(threading.current_thread().name)
        if crowd.enter():
            crowd.gate.set()
        assert crowd.gate.wait(120)
        crowd.leave()
        return httpx2.Response(200, json=message())

    with Claude("k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer))) as claude:
        found = claude.messages.compare(models=[str(n) for n in range(models)], max_concurrent=at_once, **REQUEST)

    assert len(found.answered) == models
    assert crowd.most == len(threads) == min(models, at_once)
    assert sizes == [at_once]


@pytest.mark.parametrize(("models", "at_once"), [(6, 2), (3, 8)])
def test_tasks_are_as_many_as_allowed(message: Any, models: int, at_once: int) -> None:
    """The same awaited."""
    import httpx2  # noqa: PLC0415 - the transport of this test

    async def main() -> tuple[Any, Crowd]:
        crowd, gate = Crowd(min(models, at_once)), asyncio.Event()

        async def answer(_: Any) -> Any:
            if crowd.enter():
                gate.set()
            await gate.wait()
            for _turn in range(50):  # time for one too many to come
                await asyncio.sleep(0)
            crowd.leave()
            return httpx2.Response(200, json=message())

        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with AsyncClaude("k", http_client=http) as claude:
            names = [str(n) for n in range(models)]
            return await claude.messages.compare(models=names, max_concurrent=at_once, **REQUEST), crowd

    found, crowd = asyncio.run(main())
    assert len(found.answered) == models
    assert crowd.most == min(models, at_once)


def test_cancelling_leaves_no_call_behind(message: Any) -> None:
    """A cancelled comparison cancels its calls and waits for them."""
    import httpx2  # noqa: PLC0415 - the transport of this test

    ended: list[str] = []

    async def main() -> None:
        begun = asyncio.Event()

        async def answer(_: Any) -> Any:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.append("call")

        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with AsyncClaude("k", http_client=http) as claude:
            task = asyncio.ensure_future(claude.messages.compare(models=["a", "b"], **REQUEST))
            await begun.wait()
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert ended == ["call", "call"]
