"""Lines do not depend on chunks; CR, LF and CRLF all end one; a line is bounded."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.partitions import cuts, offsets, single_cuts

from claude_overlay.errors import EventTooLargeError
from claude_overlay.wire import LineSplitter


def split(chunks: list[bytes]) -> tuple[list[bytes], bytes]:
    """All lines of these chunks, and what is left without an ending."""
    splitter = LineSplitter()
    lines = [line for chunk in chunks for line in splitter.feed(chunk)]
    return lines, splitter.close()


@pytest.mark.parametrize(
    ("body", "lines", "rest"),
    [
        (b"", [], b""),
        (b"a\nb\n", [b"a", b"b"], b""),
        (b"a\r\nb\r\n", [b"a", b"b"], b""),
        (b"a\rb\r", [b"a", b"b"], b""),
        (b"a\rb\nc\r\nd", [b"a", b"b", b"c"], b"d"),
        (b"\n\r\r\n\n", [b"", b"", b"", b""], b""),
        (b"a\n\r\nb\r\r\n", [b"a", b"", b"b", b""], b""),
        (b"\xef\xbb\xbfa\n", [b"a"], b""),
        (b"\xef\xbb\xbfa", [], b"a"),
        (b"\xef\xbb", [], b"\xef\xbb"),
        (b"a\n\xef\xbb\xbfb\n", [b"a", b"\xef\xbb\xbfb"], b""),
        (b"\n\xef\xbb\xbf", [b""], b"\xef\xbb\xbf"),
        ("a\u2028b\u0085c\x0b\x0c\x1cd\n".encode(), ["a\u2028b\u0085c\x0b\x0c\x1cd".encode()], b""),
        (b"\x00\xff\n", [b"\x00\xff"], b""),
    ],
)
def test_table_of_line_ends_under_every_cut(body: bytes, lines: list[bytes], rest: bytes) -> None:
    """Each body gives these lines and this rest, whichever way it is cut once, and byte by byte."""
    for chunks in single_cuts(body):
        assert split(chunks) == (lines, rest)


@settings(deadline=None)  # a busy machine is no defect
@given(
    body=st.lists(st.sampled_from([b"\r", b"\n", b"a", b"", b"\xef\xbb\xbf", b"bc"]), max_size=30).map(b"".join),
    at=offsets(40),
)
def test_lines_do_not_depend_on_chunks(body: bytes, at: list[int]) -> None:
    """Any partition gives what one chunk gives."""
    assert split(cuts(body, at)) == split([body])


def test_a_carriage_return_ends_its_line_at_once() -> None:
    """A line that ended with CR is given without waiting for a LF that may never come."""
    splitter = LineSplitter()
    assert splitter.feed(b"a\r") == [b"a"]
    assert splitter.feed(b"") == []
    assert splitter.feed(b"\nb\n") == [b"b"]


def test_the_longest_line_allowed_passes_and_one_byte_more_does_not() -> None:
    """The limit counts the line without its ending."""
    splitter = LineSplitter(max_line_bytes=4)
    assert splitter.feed(b"abcd\r\n") == [b"abcd"]
    with pytest.raises(EventTooLargeError) as caught:
        splitter.feed(b"abcde\n")
    assert caught.value.limit == 4
    assert splitter.fault is caught.value


def test_an_unfinished_line_of_exactly_the_limit_passes_behind_others() -> None:
    """A chunk larger than the limit is fine if none of its lines is."""
    splitter = LineSplitter(max_line_bytes=4)
    assert splitter.feed(b"ab\ncdef") == [b"ab"]
    assert splitter.feed(b"\n") == [b"cdef"]


def test_what_is_left_is_given_once() -> None:
    """Closing again gives nothing."""
    splitter = LineSplitter()
    splitter.feed(b"a")
    assert (splitter.close(), splitter.close()) == (b"a", b"")


def test_lines_before_one_too_long_are_given_first() -> None:
    """Good lines of the same chunk come out; the next feed raises."""
    splitter = LineSplitter(max_line_bytes=4)
    assert splitter.feed(b"a\nbcdef\ng\n") == [b"a"]
    assert splitter.fault is not None
    assert splitter.fault.limit == 4
    with pytest.raises(EventTooLargeError):
        splitter.feed(b"")


def test_a_line_without_end_is_refused_once_over_the_limit() -> None:
    """An unfinished line cannot grow past the limit, and is let go of."""
    splitter = LineSplitter(max_line_bytes=10)
    assert splitter.feed(b"x" * 10) == []
    assert splitter.pending_bytes == 10
    with pytest.raises(EventTooLargeError) as caught:
        splitter.feed(b"x")
    assert (caught.value.limit, splitter.pending_bytes) == (10, 0)


@pytest.mark.parametrize("chunk_size", [1, 1024])
def test_time_is_linear_in_the_length_of_a_line(chunk_size: int) -> None:
    """Four times the bytes in one line cost about four times the time; a rescan would cost sixteen times."""

    def cost(size: int) -> float:
        splitter, chunk = LineSplitter(), b"x" * chunk_size
        started = time.process_time()
        for _ in range(size // chunk_size):
            splitter.feed(chunk)
        assert splitter.feed(b"\n") == [b"x" * size]
        return time.process_time() - started

    small = 64 * 1024 * (1 if chunk_size == 1 else 32)
    # Linear, it is so at once on a quiet machine, and now and then on any; otherwise it never is.
    cost(small)
    assert any(cost(4 * small) < 9 * max(cost(small), 1e-4) for _ in range(20))


def test_the_start_of_a_line_is_known() -> None:
    """After a line feed; not after a CR, whose LF may follow, nor before the first byte, where a mark may stand."""
    splitter = LineSplitter()
    seen = [splitter.at_start_of_line]
    for piece in (b"a", b"\n", b"b\r", b"\n", b"\n"):
        splitter.feed(piece)
        seen.append(splitter.at_start_of_line)
    assert seen == [False, False, True, False, True, True]
