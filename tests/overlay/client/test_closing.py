"""The switch that close() turns: what it wakes, what it names, and whom it leaves alone."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.client.closing import Closing, in_this_loop, sever, shut_down
from claude_overlay.errors import APIConnectionError, ClientClosedError, ConfigurationError


def test_closing_calls_what_ends_each_wait_once() -> None:
    """Every wait that is entered is ended, once; those that are over, and a second close(), are not."""
    closing, calls = Closing(), []
    with closing.ending(lambda: calls.append("over")):
        pass

    def wait() -> None:
        with closing.ending(lambda: calls.append("one")):
            with closing.ending(lambda: calls.append("two")):
                closing.close()
                closing.close()
            raise APIConnectionError("cut", request_id="req_1")

    with pytest.raises(ClientClosedError) as caught:
        wait()

    assert sorted(calls) == ["one", "two"]
    assert caught.value.request_id == "req_1"
    assert isinstance(caught.value.__cause__, APIConnectionError)
    assert closing.is_closed


def test_a_closed_switch_lets_nobody_in() -> None:
    """After close() a wait does not begin."""
    closing = Closing()
    closing.check()
    closing.close()

    with pytest.raises(ClientClosedError):
        closing.check()
    with pytest.raises(ClientClosedError), closing.ending(pytest.fail):
        pytest.fail("it was entered")
    assert closing._ends == {}


def test_an_end_that_fails_does_not_keep_the_others() -> None:
    """A socket or a loop that is gone already is no reason to leave the rest waiting."""
    closing, calls = Closing(), []

    def fail() -> None:
        raise OSError

    with closing.ending(fail), closing.ending(lambda: calls.append(1)):
        closing.close()

    assert calls == [1]


@pytest.mark.parametrize("error", [KeyError("bug"), KeyboardInterrupt(), GeneratorExit()])
def test_other_errors_pass(error: BaseException) -> None:
    """What did not come of the connection is not renamed, closed or not."""
    closing = Closing()

    def wait() -> None:
        with closing.ending():
            closing.close()
            raise error

    with pytest.raises(type(error)):
        wait()


def test_an_explanation_replaces_an_error() -> None:
    """While open, the explanation is asked; it may leave the error as it is."""
    closing = Closing()

    def explain(error: Exception) -> ConfigurationError | None:
        return ConfigurationError("better") if isinstance(error, RuntimeError) else None

    with pytest.raises(ConfigurationError, match="better"), closing.ending(explain=explain):
        raise RuntimeError
    with pytest.raises(KeyError), closing.ending(explain=explain):
        raise KeyError


def test_a_child_does_not_end_its_parents_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """In another process than the one that waits, close() ends nothing."""
    closing, calls = Closing(), []

    with closing.ending(lambda: calls.append(1)):
        monkeypatch.setattr(os, "getpid", lambda: -1)
        closing.close()

    assert calls == []


def test_in_this_loop() -> None:
    """What it gives may be called from a thread, and acts in the loop."""

    async def main() -> bool:
        done = asyncio.Event()
        loop = asyncio.get_running_loop()
        wake = in_this_loop(lambda: done.set() if asyncio.get_running_loop() is loop else None)
        threading.Thread(target=wake).start()
        return await asyncio.wait_for(done.wait(), 120)

    assert asyncio.run(main())


def response_over(found: Any, version: bytes = b"HTTP/1.1") -> Any:
    """Make what of a response is looked at."""
    stream = SimpleNamespace(get_extra_info=lambda name: found if name == "socket" else None)
    return SimpleNamespace(extensions={"network_stream": stream, "http_version": version})


def test_shutting_down_wakes_a_reader() -> None:
    """A thread blocked in a read of the socket gets its end."""
    one, other = socket.socketpair()
    with one, other:
        got: list[bytes] = []
        reader = threading.Thread(target=lambda: got.append(one.recv(1)))
        reader.start()
        shut_down(response_over(one))
        reader.join(120)

        assert got == [b""]
        shut_down(response_over(one))


def test_a_stand_in_that_cannot_be_shut_down() -> None:
    """Uvloop gives one: what it stands for is shut down, and stays whose it was."""

    def refuse(_: int) -> None:
        raise TypeError

    one, other = socket.socketpair()
    with one, other:
        shut_down(response_over(SimpleNamespace(fileno=one.fileno, shutdown=refuse)))

        assert other.recv(1) == b""
        assert one.fileno() >= 0
        assert one.recv(1) == b""


def test_nothing_to_shut_down() -> None:
    """A mock without a socket, a closed socket, and a connection that other requests share are left alone."""
    one, other = socket.socketpair()
    with other:
        shut_down(response_over(one, b"HTTP/2"))
        one.send(b"x")
        assert other.recv(1) == b"x"
        one.close()
        shut_down(response_over(one))
    shut_down(response_over(None))
    shut_down(SimpleNamespace(extensions={}))
    shut_down(object())
    sever(None)
