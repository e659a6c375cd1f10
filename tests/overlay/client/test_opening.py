"""When a stream's reader may have it."""

from __future__ import annotations

import pytest

from claude_overlay.client.opening import Opening
from claude_overlay.client.stream import EVENT_STREAM_TYPE
from claude_overlay.errors import StreamServerError, StreamTruncatedError

PING = b'event: ping\ndata: {"type": "ping"}\n\n'
START = b'event: message_start\ndata: {"type": "message_start", "message": {}}\n\n'
ERROR = b'event: error\ndata: {"type": "error", "error": {"type": "overloaded_error", "message": "no"}}\n\n'


def opening(*chunks: bytes, media_type: str | None = EVENT_STREAM_TYPE) -> Opening:
    """Watch some chunks."""
    watched = Opening(media_type, "req_1")
    for chunk in chunks:
        watched.feed(chunk)
    return watched


def test_the_first_event_commits_when_it_is_whole() -> None:
    """Not its first byte, and not pings or comments before it."""
    begun = PING + b": comment\n\n" + START
    watched = opening()

    for position in range(len(begun)):
        assert watched.committed is False
        watched.feed(begun[position : position + 1])

    assert watched.committed is True
    assert b"".join(watched.chunks) == begun


def test_what_follows_is_kept_and_not_looked_at() -> None:
    """An error behind the first event is its reader's."""
    watched = opening(PING, START + ERROR, ERROR)

    assert watched.committed is True
    assert watched.chunks == [PING, START + ERROR, ERROR]


def test_a_stream_that_may_stay_silent_is_its_readers_at_once() -> None:
    """Nothing of it is waited for, and its end without an event is no error."""
    silent = Opening(EVENT_STREAM_TYPE, "req_1", awaits_event=False)

    assert silent.committed is True
    silent.feed(ERROR)
    assert silent.chunks == [ERROR]


@pytest.mark.parametrize("media_type", [None, "application/x-jsonl"])
def test_other_bodies_are_committed_with_their_first_byte(media_type: str | None) -> None:
    """Or with their clean end: an empty file is a file."""
    empty = opening(media_type=media_type)
    assert (empty.committed, empty.has_events) == (False, False)
    empty.close()

    assert empty.committed is True
    assert opening(b"a", b"b", media_type=media_type).chunks == [b"a", b"b"]
    assert opening(b"a", media_type=media_type).committed is True


@pytest.mark.parametrize(
    "error",
    [ERROR, ERROR.replace(b"\n", b"\r\n"), b'data: {"type": "error", "error": {"type": "overloaded_error"}}\n\n'],
)
def test_an_error_first_is_a_failure(error: bytes) -> None:
    """With its type, and the request it belongs to."""
    with pytest.raises(StreamServerError) as caught:
        opening(PING, error)

    assert (caught.value.type, caught.value.request_id) == ("overloaded_error", "req_1")


def test_an_error_that_says_nothing_is_one_too() -> None:
    """Its data is not JSON."""
    with pytest.raises(StreamServerError) as caught:
        opening(b"event: error\ndata: oops\n\n")

    assert (caught.value.type, caught.value.request_id) == (None, "req_1")


@pytest.mark.parametrize("body", [b"event: x\ndata: {oops\n\n", b"data: 7\n\n", b"data: {}\n\n"])
def test_nonsense_is_its_readers(body: bytes) -> None:
    """A second request would bring it again."""
    assert opening(body).committed is True


def test_an_endless_event_is_its_readers() -> None:
    """It is not collected for ever."""
    watched = opening()
    for _ in range(17):
        watched.feed(b"x" * 1024 * 1024)

    assert watched.committed is True


@pytest.mark.parametrize(
    "body", [b"", PING, START[:-1], START[:20], b"event: error\ndata: {", b"event: x\ndata: {oops"]
)
def test_over_before_it_began(body: bytes) -> None:
    """An end before the first event is a stream that was cut."""
    error = opening(body).ended()

    assert type(error) is StreamTruncatedError
    assert error.request_id == "req_1"
    with pytest.raises(StreamTruncatedError):
        opening(body).close()


def test_over_after_an_error_without_its_blank_line() -> None:
    """A whole error counts, though nothing follows it."""
    error = opening(ERROR.rstrip(b"\n")).ended()

    assert isinstance(error, StreamServerError)
    assert (error.type, error.request_id) == ("overloaded_error", "req_1")


def test_pings_without_end_are_not_kept_without_end() -> None:
    """After a MiB without an event its reader may have it, and all of what came."""
    watched = opening()
    comments = b": nothing\n\n" * 10_000
    while not watched.committed:
        watched.feed(comments)
        assert len(watched.chunks) <= 12

    assert len(watched.chunks) >= 9
