"""Whether a socket has something to read: asked of the system each time, with `poll` or without."""

from __future__ import annotations

import select
import socket
from typing import TYPE_CHECKING

import pytest

from claude_overlay.client.readable import Readable

if TYPE_CHECKING:
    from collections.abc import Iterator

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture(params=["poll", "select"])
def pair(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    """Give two connected sockets, on a system that has `poll` and on one that has not."""
    if request.param == "select":
        monkeypatch.delattr(select, "poll")
    here, there = socket.socketpair()
    with here, there:
        yield here, there


def test_it_says_what_a_read_would_give_now(pair: Pair) -> None:
    """Nothing, bytes, nothing again, the end."""
    here, there = pair
    readable = Readable(here)
    assert readable() is False

    there.send(b"x")
    assert readable() is True
    assert readable() is True, "asking takes nothing away"

    here.recv(1)
    assert readable() is False

    there.close()
    assert readable() is True


def test_a_closed_socket_is_readable(pair: Pair) -> None:
    """Asked before or not: a read of it would end at once."""
    here, there = pair
    asked, new = Readable(here), Readable(here)
    assert asked() is False

    here.close()
    there.close()

    assert asked() is True
    assert new() is True


@pytest.mark.skipif(not hasattr(select, "poll"), reason="this system has no poll")
def test_what_it_asks_with_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making it costs more than asking."""
    made = []
    real = select.poll

    def counting() -> object:
        made.append(1)
        return real()

    monkeypatch.setattr(select, "poll", counting)
    here, there = socket.socketpair()
    with here, there:
        readable = Readable(here)
        answers = [readable() for _ in range(5)]

    assert (answers, made) == ([False] * 5, [1])
