"""A short chaos run over real sockets. What befalls a request follows from its number: each run is the same.

`benchmarks/chaos.py` is the long form, with server processes that are killed and stopped, and weather by the clock.
The history of the callers and the servers' log are judged by the same rules (`benchmarks/chaos_judge.py`).
"""

from __future__ import annotations

import asyncio
import random
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import chaos_callers
import chaos_judge
import chaos_processes
import chaos_server

if TYPE_CHECKING:
    from collections.abc import Iterator

# All that does not make a caller wait for its time to be over.
QUICK = (
    "ok", "ok", "rst", "rst_head", "rst_body", "fin_body", "gzip_cut", "event_middle", "garbage", "hang_up",
    "event_first", "event_first_api", "429", "429_soon", "429_late", "500", "503", "529",
)  # fmt: skip
CALLS = 20


def seeded(name: str) -> random.Random:
    """Give chances that are the same in each run."""
    return random.Random(name)  # noqa: S311 - no secret


def befalls(call: int, count: int) -> str:
    """Tell what happens to the n-th request of a call at one server."""
    return seeded(f"{call}/{count}").choice(QUICK)


class Servers:
    """Three servers in a thread, each with a log."""

    def __init__(self) -> None:
        self.log: list[dict[str, Any]] = []
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever)
        self._thread.start()
        self.all = [
            chaos_server.Server(f"{name}0", chaos_server.Weather(name, fixed=befalls), self.log.append)
            for name in chaos_processes.NAMES
        ]
        self.places = [
            SimpleNamespace(name=server.name[0], base_url=f"http://127.0.0.1:{self._do(server.listen(0))}")
            for server in self.all
        ]

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(120)

    async def _end(self) -> None:
        for server in self.all:
            await server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def stop(self) -> None:
        """End everything."""
        self._do(self._end())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(120)
        self.loop.close()


@pytest.fixture
def servers() -> Iterator[Servers]:
    """Give running servers."""
    made = Servers()
    yield made
    made.stop()


def until(calls: int) -> Any:
    """Give what tells a caller to stop: after so many calls."""
    left = iter(range(calls))
    return lambda: next(left, None) is None


def judged(book: Any, servers: Servers, specs: dict[str, Any]) -> dict[str, list[str]]:
    """Give what is broken, by rule."""
    # No budget is judged: it is bound to time, and this run to none.
    rules = [rule for rule in chaos_judge.RULES if rule is not chaos_judge.within_budget]
    evidence = chaos_judge.Evidence(book.calls, servers.log, specs, seconds=60.0)
    return {rule.__name__: broken for rule in rules if (broken := rule(evidence))}


@pytest.fixture(autouse=True)
def _without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers pause between calls and servers work; here they need not. How late is late is for the long form."""
    monkeypatch.setattr(chaos_callers, "PAUSE", 0.0)
    monkeypatch.setattr(chaos_server, "WORK", 0.0)
    monkeypatch.setattr(chaos_judge, "SLACK", 120.0)


def test_threads_get_the_right_answer_or_an_error_of_ours(servers: Servers) -> None:
    """Whatever servers do to blocking calls and streams, no promise breaks, and no client holds anything afterwards."""
    book = chaos_callers.Book()
    clients = chaos_callers.cast(servers.places, {}, {}, "", is_async=False)
    for name, (claude, _) in clients.items():
        chaos_callers.work(name, claude, book, seeded(name), until(CALLS))
    left = [one for claude, _ in clients.values() for one in chaos_callers.idle(claude)]
    for claude, _ in clients.values():
        claude.close()

    assert judged(book, servers, {name: spec for name, (_, spec) in clients.items()}) == {}
    assert left == []
    assert len(book.calls) == CALLS * len(clients)


def test_tasks_get_the_right_answer_or_an_error_of_ours(servers: Servers) -> None:
    """The same for tasks, some of which are cancelled at any moment, again and again."""

    async def run() -> tuple[Any, dict[str, Any], list[str]]:
        book = chaos_callers.Book()
        clients = chaos_callers.cast(servers.places, {}, {}, "", is_async=True)
        for name, (claude, _) in clients.items():
            await chaos_callers.work_async(name, claude, book, seeded(name), until(CALLS))
        for _ in range(200):  # a quarter of a second each: abandoned streams are closed in tasks of their own
            await chaos_callers.settle()
            left = [one for claude, _ in clients.values() for one in chaos_callers.idle(claude)]
            if not left:
                break
        for claude, _ in clients.values():
            await claude.aclose()
        return book, {name: spec for name, (_, spec) in clients.items()}, left

    book, specs, left = asyncio.run(run())

    assert judged(book, servers, specs) == {}
    assert left == []
    assert {call.outcome for call in book.calls.values()} >= {"ok", "error", "cancelled", "left"}


def test_the_judge_convicts(servers: Servers) -> None:
    """An answer cut short, one of another request, a second execution and a late one are each found."""
    del servers
    spec = chaos_judge.ClientSpec(name="c", is_async=True, attempts=3, resend="never")
    call = chaos_judge.Call(1, "c", "create", "d" * 16, "/v1/messages", None, 0.0, 1.0, "ok")
    seen = {"execution": "A0-1", "server": "A", "call": 1, "at": 0.5, "fault": "ok", "executed": True}
    text = chaos_server.text_of(call.digest, "A0-1")

    def convicts(rule: Any, answer: str, *log: dict[str, Any]) -> bool:
        call.text = answer
        return bool(rule(chaos_judge.Evidence({1: call}, list(log), {"c": spec})))

    assert not convicts(chaos_judge.true_answers, text, seen)
    assert convicts(chaos_judge.true_answers, text[:-1], seen)
    assert convicts(chaos_judge.true_answers, text, {**seen, "call": 2})
    assert convicts(chaos_judge.true_answers, text, {**seen, "executed": False})
    assert convicts(chaos_judge.never_twice, text, seen, {**seen, "execution": "B0-1"})
    assert not convicts(chaos_judge.not_afterwards, text, seen)
    assert convicts(chaos_judge.not_afterwards, text, {**seen, "at": 900.0})
    assert convicts(chaos_judge.bounded, text, *[seen] * 4)
