"""A stream read ahead by a thread or task that the caller asked for: bounded, and nothing is dropped."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, message_stream, reply

if TYPE_CHECKING:
    from collections.abc import Callable

ARGUMENTS: Any = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello, wonderful world", piece=2)
EVENTS = {"content-type": "text/event-stream"}
TEXT = "Hello, wonderful world"
COUNT = STREAM.count(b"\n\n")


def streaming(body: bytes = STREAM, *end: Any) -> Any:
    """Make a reply that streams a body in small chunks."""
    return reply(chunks=[*(body[at : at + 50] for at in range(0, len(body), 50)), *end], headers=EVENTS)


def until(shell: Any, ahead: Any, condition: Callable[[], bool]) -> None:
    """Let the thread or task work until a condition holds."""

    async def turns() -> None:
        for _ in range(10_000):
            if condition():
                return
            await asyncio.sleep(0)

    if shell.kind == "aio":
        shell.loop.run_until_complete(turns())
        return
    with ahead._changed:
        assert ahead._changed.wait_for(condition, timeout=120)


def test_it_reads_ahead_so_far_and_no_further(shell: Any) -> None:
    """The buffer fills up to its bound while nobody reads; each event taken makes room for one; all come."""
    claude, _ = shell.claude(streaming())
    before = set(threading.enumerate())

    with claude.messages.stream(**ARGUMENTS).read_ahead(3) as ahead:
        until(shell, ahead, lambda: ahead.waiting == 3)
        taken = [next(iter(ahead))]
        until(shell, ahead, lambda: ahead.waiting == 3)
        assert not ahead._over
        taken.extend(ahead)
        assert ahead.final_message().text == TEXT
        assert list(ahead) == []

    assert len(taken) == COUNT
    assert set(threading.enumerate()) <= before


def test_text(shell: Any) -> None:
    """The text can be read as of the stream itself, with the default bound."""
    claude, transport = shell.claude(streaming())

    with claude.messages.stream(**ARGUMENTS).read_ahead() as ahead:
        assert "".join(ahead.text) == TEXT
    assert len(transport.requests) == 1


def test_an_error_comes_behind_the_events_before_it(shell: Any) -> None:
    """What fails in the thread or task is raised to the reader, in its place, as often as it asks."""
    claude, _ = shell.claude(streaming(STREAM[:-90], Fault("ReadError")))
    seen: list[Any] = []

    with claude.messages.stream(**ARGUMENTS).read_ahead() as ahead:
        until(shell, ahead, lambda: ahead._over)
        for act in (lambda: seen.extend(ahead), ahead.final_message):
            with pytest.raises(errors.StreamTruncatedError) as caught:
                act()
            assert caught.value.snapshot is not None

    assert len(seen) > 5


def test_a_callback_that_raises_reaches_the_reader(shell: Any) -> None:
    """It is not lost in the thread or task."""

    def fail(_: str) -> None:
        raise ZeroDivisionError

    claude, transport = shell.claude(streaming())

    with claude.messages.stream(**ARGUMENTS, on_text=fail).read_ahead() as ahead, pytest.raises(ZeroDivisionError):
        list(ahead)
    shell.settle()
    assert transport.open_bodies == 0


@pytest.mark.parametrize("taken", [0, 2])
def test_leaving_early(shell: Any, taken: int) -> None:
    """The connection is freed, the thread or task ends although its buffer is full, and nothing more comes."""
    claude, transport = shell.claude(streaming())
    before = set(threading.enumerate())

    with claude.messages.stream(**ARGUMENTS).read_ahead(1) as ahead:
        for _ in range(taken):
            next(iter(ahead))
        until(shell, ahead, lambda: ahead.waiting == 1)

    shell.settle()
    assert transport.open_bodies == 0
    assert set(threading.enumerate()) <= before
    assert list(ahead) == []
    with pytest.raises(errors.StreamCancelledError):
        ahead.final_message()


def test_a_request_that_is_refused(shell: Any) -> None:
    """It is refused on entering the block, and no thread or task is started."""
    claude, _ = shell.claude(reply(529, json={"type": "error", "error": {"type": "overloaded_error"}}))
    before = set(threading.enumerate())

    with pytest.raises(errors.OverloadedError), claude.messages.stream(**ARGUMENTS).read_ahead():
        pass
    assert set(threading.enumerate()) <= before


def test_it_needs_its_block(shell: Any) -> None:
    """Without it nobody would end the thread or task, so nothing is started and nothing read."""
    claude, transport = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match="read_ahead"):
        next(iter(claude.messages.stream(**ARGUMENTS).read_ahead()))
    assert transport.requests == []


@pytest.mark.parametrize("number", [0, -1, True, 1.5])
def test_a_bound_that_makes_no_sense(shell: Any, number: Any) -> None:
    """It is refused at once."""
    claude, _ = shell.claude()

    with pytest.raises(errors.InvalidArgumentError, match="max_events"):
        claude.messages.stream(**ARGUMENTS).read_ahead(number)
