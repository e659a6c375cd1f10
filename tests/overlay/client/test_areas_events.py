"""What the end of a stream without a last event means."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay import APIConnectionError, ClientClosedError, StreamServerError, StreamTruncatedError
from claude_overlay.client.answer import Head
from claude_overlay.client.areas_events import BaseEventStream, EventsPlan
from claude_overlay.client.call import Call
from claude_overlay.errors import StreamProtocolError
from claude_overlay.testing import event_stream

PING = {"type": "ping"}
NEW = {"type": "brand.new", "id": "1"}
ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}


class Stream(BaseEventStream[Any]):
    """A stream whose chunks come by hand."""

    def __init__(self) -> None:
        call: Call[Any] = Call(operation="follow", request={}, parse=lambda _: None)
        super().__init__(EventsPlan(call=call, decoder="message_stream_event:decode"))
        self.got: list[str] = []

    def begin(self) -> Stream:
        """Take the response's head."""
        self._begin(Head(status_code=200, headers={"request-id": "req_1"}))
        return self

    def feed(self, chunk: bytes) -> None:
        """Take a chunk and read what it finishes."""
        self._feed(chunk)
        self.read()

    def end(self, cause: Exception | None = None) -> None:
        """The body is over."""
        self._end(cause)
        self.read()
        self._check()

    def read(self) -> None:
        """Read the events there are."""
        for event in self._events:
            self.got.append(event.type)

    def interrupt(self) -> None:
        """A read was cut off by an exception that is not the network's."""
        self._interrupted = True


def test_a_clean_end_is_an_end() -> None:
    """After any event, known or not, or without one."""
    stream = Stream().begin()
    stream.feed(event_stream([PING, NEW]))
    stream.end()
    stream.end()
    assert stream.got == ["ping", "brand.new"]
    assert stream.request_id == "req_1"

    empty = Stream().begin()
    empty.end()
    assert empty.got == []


def test_the_last_event_may_lack_its_blank_line() -> None:
    """Servers and recorders leave it out; nothing is missing then."""
    stream = Stream().begin()
    stream.feed(event_stream([PING, NEW]).rstrip(b"\n"))
    assert stream.got == ["ping"]
    stream.end()
    assert stream.got == ["ping", "brand.new"]


WHOLE = event_stream([PING, NEW])


@pytest.mark.parametrize("cut", range(len(WHOLE) + 1))
def test_every_cut_of_a_body_that_ends_cleanly(cut: int) -> None:
    """Every event that is whole is given out; a cut within one is told, whatever came before; never a short success."""
    stream = Stream().begin()
    stream.feed(WHOLE[:cut])

    begun = WHOLE[:cut].rpartition(b"\n\n")[2]
    if not begun or b"}" in begun:
        stream.end()
    else:
        with pytest.raises(StreamTruncatedError, match="in the middle of an event; what came since is in the list"):
            stream.end()
        with pytest.raises(StreamTruncatedError, match="in the middle"):
            stream.end()
    assert len(stream.got) == WHOLE[:cut].count(b"}")


@pytest.mark.parametrize("before", [b"", event_stream([PING])])
def test_a_fault_of_the_network_is_a_cut(before: bytes) -> None:
    """Also between two events; the fault is the cause."""
    fault = APIConnectionError("gone", phase="read")
    stream = Stream().begin()
    stream.feed(before)

    with pytest.raises(StreamTruncatedError, match="broke off") as caught:
        stream.end(fault)

    assert caught.value.__cause__ is fault
    assert caught.value.request_id == "req_1"
    assert not caught.value.complete
    with pytest.raises(StreamTruncatedError):
        stream.end()


def test_a_closed_client_says_so() -> None:
    """It was not the network."""
    with pytest.raises(StreamTruncatedError, match="this client was closed"):
        Stream().begin().end(ClientClosedError())


def test_an_interrupted_read_is_no_end() -> None:
    """The chunks are gone with it, which must not look like a clean end."""
    stream = Stream().begin()
    stream.interrupt()
    with pytest.raises(StreamTruncatedError, match="broke off"):
        stream.end()


@pytest.mark.parametrize("end", [b"\n\n", b""])
def test_an_error_event_fails_the_stream(end: bytes) -> None:
    """With its type and words, and again for who looks a second time."""
    stream = Stream().begin()
    body = event_stream([PING, ERROR])

    with pytest.raises(StreamServerError, match="Busy") as caught:  # noqa: PT012 - as below
        stream.feed(body.rstrip(b"\n") + end)
        stream.end()

    assert caught.value.type == "overloaded_error"
    with pytest.raises(StreamServerError):
        stream.end()


@pytest.mark.parametrize("end", [b"\n\n", b""])
def test_a_known_event_without_its_shape_is_a_fault_of_the_server(end: bytes) -> None:
    """It is whole, so nothing was cut."""
    stream = Stream().begin()

    with pytest.raises(StreamProtocolError):  # noqa: PT012 - with or without its blank line, one of the two has it
        stream.feed(b'data: {"type": "message_start", "message": 3}' + end)
        stream.end()
