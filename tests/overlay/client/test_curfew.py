"""The end of an attempt at a stream, for a thread that is blocked: cut off in time, and never afterwards."""

from __future__ import annotations

import socket
import threading
import types
from typing import Any

import pytest

from claude_overlay.client.attempt import expired
from claude_overlay.client.curfew import Curfew
from claude_overlay.errors import APIConnectionError, APITimeoutError, ClientClosedError
from claude_overlay.testing import ManualClock


def late() -> APITimeoutError:
    """Give the error of an attempt that takes too long."""
    return expired(5.0, "http://h", "req_1")


class Response:
    """A response over one end of a pair of sockets."""

    def __init__(self) -> None:
        self.near, self.far = socket.socketpair()
        stream = types.SimpleNamespace(get_extra_info=lambda _: self.near)
        self.extensions: dict[str, Any] = {"network_stream": stream, "http_version": b"HTTP/1.1"}

    def close(self) -> None:
        """Close both ends."""
        self.near.close()
        self.far.close()


@pytest.fixture
def response() -> Any:
    """Give a response, closed at the end."""
    made = Response()
    yield made
    made.close()


def test_silence_is_ended(response: Response) -> None:
    """A read that is blocked ends when the time is over, and what it raised is the cause of the error."""
    clock = ManualClock()

    def read() -> None:
        if response.near.recv(1) == b"":
            message = "cut"
            raise APIConnectionError(message)

    with pytest.raises(APITimeoutError, match=r"5\.000 s") as caught, Curfew(response, 0.02, clock.now, late):
        read()

    assert type(caught.value.__cause__) is APIConnectionError


def test_a_clock_that_is_past_the_end_is_enough(response: Response) -> None:
    """Where nothing can be shut down, the time is looked at between two pieces."""
    clock = ManualClock()
    curfew = Curfew(response, 1e6, clock.now, late)

    def read() -> None:
        while not curfew.is_over:
            clock.advance(300_000)

    with pytest.raises(APITimeoutError) as caught, curfew:
        read()
    assert clock.now() == 1_200_000
    assert caught.value.__cause__ is None


def test_what_was_in_time_stays_open(response: Response) -> None:
    """Its thread ends with it, and the connection is its reader's."""
    with Curfew(response, 1e6, ManualClock().now, late) as curfew:
        mine = [thread for thread in threading.enumerate() if thread.name == "claude-curfew"]
        assert not curfew.is_over
    for thread in mine:
        thread.join(120)

    response.far.send(b"x")
    assert mine
    assert not any(thread.is_alive() for thread in mine)
    assert response.near.recv(1) == b"x"


def test_no_end_is_no_thread(response: Response) -> None:
    """An attempt without limits costs nothing, and its errors are its own."""
    before = set(threading.enumerate())

    with Curfew(response, None, ManualClock().now, late) as curfew:
        assert set(threading.enumerate()) <= before
        assert not curfew.is_over
    with pytest.raises(KeyError), Curfew(response, None, ManualClock().now, late):
        raise KeyError


def test_without_a_thread_it_still_looks(response: Response, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that has no more threads does not fail the call."""

    def refuse(_: threading.Thread) -> None:
        message = "can't start new thread"
        raise RuntimeError(message)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with Curfew(response, 5.0, ManualClock().now, late) as curfew:
        assert not curfew.is_over


@pytest.mark.parametrize("error", [ClientClosedError, KeyboardInterrupt])
def test_what_says_more_is_kept(response: Response, error: type[BaseException]) -> None:
    """A closed client and an interruption are not called a timeout."""
    clock = ManualClock()
    curfew = Curfew(response, 1e6, clock.now, late)
    clock.advance(1e6 + 1)

    assert curfew.is_over
    with pytest.raises(error), curfew:
        raise error
