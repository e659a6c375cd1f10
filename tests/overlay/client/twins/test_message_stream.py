"""The message stream, blocking and awaited: how it opens, ends, fails and lets go."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from claude_overlay import errors
from claude_overlay.testing import Fault, event_stream, fault, message_stream, reply

ARGUMENTS = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAM = message_stream("Hello, wonderful world")
EVENTS = {"content-type": "text/event-stream"}


def streaming(body: bytes = STREAM) -> Any:
    """Make a reply that streams a body in small chunks."""
    return reply(chunks=[body[at : at + 50] for at in range(0, len(body), 50)], headers=EVENTS)


def test_the_request_goes_out_on_opening(shell: Any) -> None:
    """A stream that is not used sends nothing; entering its block, or the first read, sends one request."""
    claude, transport = shell.claude(streaming(), streaming())

    unused = claude.messages.stream(**ARGUMENTS)
    assert (len(transport.requests), unused.request_id, unused.metadata) == (0, None, None)
    with claude.messages.stream(**ARGUMENTS) as stream:
        assert len(transport.requests) == 1
        assert stream.request_id == "req_scripted"
    assert next(iter(claude.messages.stream(**ARGUMENTS))).type == "message_start"
    assert len(transport.requests) == 2


def test_what_is_asked_for(shell: Any) -> None:
    """The request asks for an unpacked event stream."""
    claude, transport = shell.claude(streaming())

    with claude.messages.stream(**ARGUMENTS):
        pass

    (request,) = transport.requests
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["accept-encoding"] == "identity"
    assert request.json["stream"] is True


def test_events_text_and_message_can_be_mixed(shell: Any) -> None:
    """What one way has read, another goes on from; the final message is always whole."""
    claude, _ = shell.claude(streaming())

    with claude.messages.stream(**ARGUMENTS) as stream:
        first = next(iter(stream))
        piece = next(iter(stream.text))
        before = stream.snapshot.text
        final = stream.final_message()

    assert first.type == "message_start"
    assert before == piece == "Hello, w"
    assert final.text == "Hello, wonderful world"
    assert stream.final_message() is final
    assert list(stream) == []


def test_pings_and_unknown_events_are_given_out(shell: Any) -> None:
    """Events of no consequence and of the future come through."""
    body = STREAM.replace(
        b"event: message_stop", event_stream([{"type": "ping"}, {"type": "tomorrow", "x": 1}]) + b"event: message_stop"
    )
    claude, _ = shell.claude(streaming(body))

    with claude.messages.stream(**ARGUMENTS) as stream:
        kinds = [event.type for event in stream]

    assert kinds[-3:] == ["ping", "tomorrow", "message_stop"]


@pytest.mark.parametrize("way", ["block", "close", "drop", "error in block"])
def test_leaving_early_frees_the_connection(shell: Any, way: str) -> None:
    """A stream left half read is closed by its block, by close(), by an exception, and when nobody holds it."""
    claude, transport = shell.claude(streaming())
    stream = claude.messages.stream(**ARGUMENTS)
    if way == "block":
        with stream:
            next(iter(stream))
    elif way == "error in block":
        with pytest.raises(ZeroDivisionError), stream:  # noqa: PT012 - leaving the block is the test
            next(iter(stream))
            raise ZeroDivisionError
    else:
        next(iter(stream))
        assert transport.open_bodies == 1
        if way == "close":
            stream.close()
    if way == "drop":
        del stream
        gc.collect()
    shell.settle()

    assert transport.open_bodies == 0


def test_after_closing_early(shell: Any) -> None:
    """A closed stream gives no further events, keeps its snapshot, and has no final message."""
    claude, _ = shell.claude(streaming())
    with claude.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream.text))

    assert list(stream) == []
    assert stream.snapshot.text == "Hello, w"
    with pytest.raises(errors.StreamTruncatedError) as caught:
        stream.final_message()
    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == "Hello, w"


def test_the_message_of_a_stream_that_was_cancelled(shell: Any) -> None:
    """Who only wants the whole gets the error too, with what had arrived."""
    claude, transport = shell.claude(streaming())
    with claude.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream.text))
        stream.cancel()
        with pytest.raises(errors.StreamCancelledError) as caught:
            stream.final_message()

    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == "Hello, w"
    assert transport.open_bodies == 0


def test_a_fault_frees_the_connection_of_who_only_wants_the_whole(shell: Any) -> None:
    """The error is the stream's, it is told to `on_error` once, and the connection is free before it is raised."""
    told: list[Exception] = []
    claude, transport = shell.claude(streaming(STREAM.replace(b"onder", b"onder\x00")))
    stream = claude.messages.stream(**ARGUMENTS, on_error=told.append)
    with pytest.raises(errors.StreamProtocolError) as caught:
        stream.final_message()

    assert told == [caught.value]
    assert transport.open_bodies == 0


def test_closing_before_opening_sends_nothing(shell: Any) -> None:
    """A stream closed before it was used stays closed."""
    claude, transport = shell.claude()
    stream = claude.messages.stream(**ARGUMENTS)

    stream.close()

    assert list(stream) == []
    with pytest.raises(errors.StreamTruncatedError):
        stream.final_message()
    assert transport.requests == []


@pytest.mark.parametrize("end", [(), (Fault("ReadError"),), (Fault("ReadTimeout"),), (Fault("RemoteProtocolError"),)])
def test_a_cut_stream_fails_every_time_it_is_asked(shell: Any, end: tuple[Fault, ...]) -> None:
    """The events before the cut come; then the error, with what arrived and its cause, again and again."""
    cut = STREAM[: STREAM.index(b"onder")]
    claude, transport = shell.claude(reply(chunks=[cut, *end], headers=EVENTS))
    seen: list[str] = []

    with claude.messages.stream(**ARGUMENTS) as stream:
        with pytest.raises(errors.StreamTruncatedError) as caught:
            seen.extend(event.type for event in stream)
        with pytest.raises(errors.StreamTruncatedError):
            next(iter(stream))
        with pytest.raises(errors.StreamTruncatedError):
            stream.final_message()
        shell.settle()
        assert transport.open_bodies == 0

    assert seen[0] == "message_start"
    assert caught.value.snapshot is not None
    assert caught.value.snapshot.text == stream.snapshot.text == "Hello, w"
    assert caught.value.request_id == "req_scripted"
    assert isinstance(caught.value.__cause__, errors.APIConnectionError) is bool(end)


def test_a_stream_that_could_not_be_opened(shell: Any) -> None:
    """The failure comes on opening; afterwards there is nothing to read, and no second request."""
    claude, transport = shell.claude(fault("ConnectError"))
    stream = claude.messages.stream(**ARGUMENTS)

    with pytest.raises(errors.APIConnectionError):
        next(iter(stream))

    with pytest.raises(errors.StreamTruncatedError):
        stream.final_message()
    assert len(transport.requests) == 1


def test_a_stream_with_response(shell: Any) -> None:
    """with_response opens the stream now."""
    claude, transport = shell.claude(streaming())

    stream, metadata = claude.messages.stream.with_response(**ARGUMENTS)

    assert len(transport.requests) == 1
    assert metadata.request_id == stream.request_id == "req_scripted"
    assert stream.final_message().text == "Hello, wonderful world"


def test_a_tool_call(shell: Any, message: Any) -> None:
    """Tool input arrives in pieces and is whole at the end."""
    block = {"type": "tool_use", "id": "t", "name": "get", "input": {"city": "Zürich", "n": [1, 2]}}
    claude, _ = shell.claude(streaming(message_stream(message(content=[block], stop_reason="tool_use"), piece=3)))

    with claude.messages.stream(**ARGUMENTS) as stream:
        final = stream.final_message()

    assert final.tool_uses[0].input == {"city": "Zürich", "n": [1, 2]}
    assert final.stop_reason == "tool_use"


@pytest.mark.parametrize("at", [len(STREAM) // 2, len(STREAM)])
def test_an_interrupted_read_is_no_end(shell: Any, at: int) -> None:
    """After an interrupt or a cancellation the stream does not pass for whole, even if only its end is missing."""
    claude, transport = shell.claude(reply(chunks=[STREAM[:at], KeyboardInterrupt()], headers=EVENTS))
    stream = claude.messages.stream(**ARGUMENTS)

    with pytest.raises(KeyboardInterrupt):
        list(stream)

    with pytest.raises(errors.StreamTruncatedError):
        stream.final_message()
    shell.settle()
    assert transport.open_bodies == 0
