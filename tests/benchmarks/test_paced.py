"""The paced replies of `make bench`: each event in a read of its own, and reads counted."""

from __future__ import annotations

import socket
import sys
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from benchmarks.side_by_side import reads, replies, rounds
from benchmarks.side_by_side.unread import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked by sock_diag")


@contextmanager
def connected() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Give both ends of a connection: the client's and the server's."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        client = stack.enter_context(socket.create_connection(listening.getsockname(), timeout=60))
        server = stack.enter_context(listening.accept()[0])
        yield client, server


def test_a_paced_reply_is_the_same_stream_in_pieces() -> None:
    """Only the waiting is different: the bytes are those of the stream that is written at once."""
    at_once, paced = replies.reply("sse-text-5-each"), replies.reply("sse-text-5-20ms")

    pieces = list(paced.pieces())

    assert (at_once.pause, paced.pause) == (0.0, 0.02)
    assert paced.head + b"".join(pieces) == at_once.head + b"".join(at_once.pieces())
    assert [piece.count(b"event: ") for piece in pieces] == [1] * len(pieces)


@LINUX
def test_each_event_of_a_paced_reply_comes_in_a_read_of_its_own() -> None:
    """The server sends one when the one before was read, however long the client took."""
    expected = [piece for piece in replies.reply("sse-text-20-1ms").pieces()]  # noqa: C416 - bytes, in order
    found: list[bytes] = []
    with rounds.serving(None) as url, socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))) as link:
        link.settimeout(60)
        link.sendall(b"GET /r/sse-text-20-1ms/v1/messages HTTP/1.1\r\n\r\n")
        while not found or not found[-1].endswith(b"0\r\n\r\n"):
            found.append(link.recv(65536))

    # The head may come with the first event, or before it.
    assert found[-len(expected) + 1 :] == expected[1:]
    assert len(found) <= len(expected) + 1


@LINUX
def test_the_kernel_tells_what_the_other_end_has_not_read() -> None:
    """All of it, then the rest, then nothing."""
    with connected() as (client, server), closing(Unread()) as unread:
        ends = client.getsockname(), client.getpeername()
        told = [unread.of(*ends)]
        server.sendall(b"x" * 77)
        told.append(unread.of(*ends))
        client.recv(70)
        told.append(unread.of(*ends))

    assert told == [0, 77, 7]


@LINUX
def test_of_a_client_that_is_gone_nothing_is_unread() -> None:
    """The server goes on, and finds out by itself."""
    with closing(Unread()) as unread:
        assert unread.of(("127.0.0.1", 1), ("127.0.0.1", 2)) == 0


def test_nobody_knows_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """On another system the pause alone keeps events apart."""
    monkeypatch.setattr(sys, "platform", "darwin")

    with closing(Unread()) as unread:
        assert unread.of(None, None) == 0


def test_reads_that_bring_something_are_counted() -> None:
    """Both ways of reading count; the end of a connection is no read, and nothing is left behind."""
    own = socket.socket.__dict__.get("recv"), socket.socket.__dict__.get("recv_into")
    with connected() as (client, server):
        server.sendall(b"xyz")
        with reads.counted() as count:
            client.recv(1)
            client.recv_into(bytearray(8))
            server.close()
            client.recv(1)
        assert count.reads == 2
        assert client.recv(1) == b""

    assert count.reads == 2
    assert (socket.socket.__dict__.get("recv"), socket.socket.__dict__.get("recv_into")) == own
