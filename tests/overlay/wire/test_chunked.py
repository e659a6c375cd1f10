"""Merging HTTP chunks: the HTTP library sees the same response, at the same time, whole, cut or spoiled."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.wire.chunked import ChunkMerger

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    """Frame one chunk."""
    return b"%x\r\n%b\r\n" % (len(data), data)


BODY = b"".join(chunk(data) for data in (b"one", b"two\r\n", b"3" * 300, b"\r\n0\r\n\r\n", b"f"))
WHOLE = HEAD + BODY + END


class Reader:
    """What the HTTP library makes of a response, up to now."""

    def __init__(self) -> None:
        self._state = h11.Connection(h11.CLIENT)
        self._state.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
        self._state.send(h11.EndOfMessage())
        self.status = 0
        self.body = b""
        self.end = ""
        self.events = 0

    def take(self, data: bytes) -> tuple[int, bytes, str]:
        """Give it the bytes of one read; none are the end of the connection."""
        if self.end or (not data and self._state.their_state is h11.DONE):
            return self.seen
        try:
            self._state.receive_data(data)
            while (event := self._state.next_event()) is not h11.NEED_DATA:
                self.events += 1
                if isinstance(event, h11.Response | h11.InformationalResponse):
                    self.status = event.status_code
                elif isinstance(event, h11.Data):
                    self.body += bytes(event.data)
                elif event is h11.PAUSED or isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
                    self.end = type(event).__name__
                    break
        except h11.RemoteProtocolError as error:
            self.end = str(error)
        return self.seen

    @property
    def seen(self) -> tuple[int, bytes, str]:
        """Status, body and end."""
        return self.status, self.body, self.end


def assert_same(reads: Iterable[bytes]) -> Reader:
    """Read with and without merging; after each read the HTTP library has seen the same."""
    plain, merged, merger = Reader(), Reader(), ChunkMerger()
    for data in (*reads, b""):
        passed = merger.feed(data)
        assert bool(passed) == bool(data), "an empty read is the end of the connection, and nothing else is"
        assert merged.take(passed) == plain.take(data)
    return merged


def cut(data: bytes, *places: int) -> list[bytes]:
    """Cut into reads."""
    borders = [0, *sorted({place % len(data) for place in places} - {0}), len(data)]
    return [data[begin:end] for begin, end in pairwise(borders)]


def merged(chunks: list[bytes], reads: list[bytes]) -> list[bytes]:
    """What must be passed on of a body: of each read all chunks that are whole in it made one, if there are several."""
    borders = [0, *accumulate(len(chunk(data)) for data in chunks)]
    passed, begin = [], 0
    for read in reads:
        whole = [
            place
            for place, (first, last) in enumerate(pairwise(borders))
            if begin <= first and last <= begin + len(read)
        ]
        if len(whole) > 1:
            before, behind = borders[whole[0]] - begin, borders[whole[-1] + 1] - begin
            one = chunk(b"".join(chunks[place] for place in whole))
            passed.append(read[:before] + one + read[behind:])
        else:
            passed.append(read)
        begin += len(read)
    return passed


def assert_merged(chunks: list[bytes], *places: int) -> None:
    """Cut a body into reads, behind its head or with it, and look at what is passed on of each."""
    reads = cut(b"".join(map(chunk, chunks)) + END, *places)
    wanted = merged(chunks, reads)

    merger = ChunkMerger()
    assert [merger.feed(read) for read in (HEAD, *reads)] == [HEAD, *wanted]
    merger.begin()
    assert [merger.feed(read) for read in (HEAD + reads[0], *reads[1:])] == [HEAD + wanted[0], *wanted[1:]]


# What a chunk may hold that looks like the border of one, or like several.
LIKE_BORDERS = [
    b"a\r\n", b"1\r\nb\r\n1\r\nc\r\n", b"\r\n", b"10", b"0\r\n\r\n", b"b\r\n" + b"f" * 14, b"2\r\nzz\r\n",
    b"\r\n" * 5, b"g",
]  # fmt: skip


@pytest.mark.parametrize("place", range(len(b"".join(map(chunk, LIKE_BORDERS)) + END)))
def test_merging_goes_on_wherever_reads_were_cut(place: int) -> None:
    """A chunk that was cut costs no more than itself: those that are whole before and behind it are made one.

    Two cuts: there is a read that begins and ends anywhere.
    """
    length = len(b"".join(map(chunk, LIKE_BORDERS)) + END)
    for other in range(place, length):
        assert_merged(LIKE_BORDERS, place, other)


@pytest.mark.parametrize("first", [1, 2, 14, 15, 16, 17, 18, 255, 256, 4096])
def test_two_chunks_of_any_lengths_are_one(first: int) -> None:
    """Whatever their sizes have in common with the length of both."""
    for second in range(1, 40):
        assert_merged([b"\r" * first, b"\n" * second])


@given(
    chunks=st.lists(st.text("\r\n01a ", min_size=1, max_size=20).map(str.encode), min_size=1, max_size=8),
    places=st.lists(st.integers(0, 300), max_size=6),
)
def test_what_is_merged_of_any_body(chunks: list[bytes], places: list[int]) -> None:
    """Any chunks, that look like borders more often than not, cut anywhere."""
    assert_merged(chunks, *places)


def test_chunks_of_one_read_are_one() -> None:
    """Five chunks in a read: the HTTP library has one piece to look at, behind the head."""
    merger = ChunkMerger()
    data = b"onetwo\r\n" + b"3" * 300 + b"\r\n0\r\n\r\nf"

    assert merger.feed(WHOLE) == HEAD + chunk(data) + END


def test_a_chunk_in_a_read_of_its_own_stays_as_it_is() -> None:
    """Nothing to merge: the very bytes go on, not a copy."""
    merger = ChunkMerger()
    merger.feed(HEAD)
    data = chunk(b"alone")

    assert merger.feed(data) is data


@pytest.mark.parametrize("place", range(len(WHOLE)))
def test_every_place_to_cut_a_read(place: int) -> None:
    """Two reads, cut anywhere, also in the middle of a size or between CR and LF."""
    reader = assert_same(cut(WHOLE, place))

    assert reader.end == "EndOfMessage"


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_every_place_where_a_connection_breaks_off(length: int) -> None:
    """The end comes anywhere: what came before was given out, and the fault is the same."""
    reader = assert_same([WHOLE[:length]])

    assert reader.end not in ("", "EndOfMessage")


def test_byte_by_byte() -> None:
    """A read a byte holds nothing back."""
    assert assert_same(bytes([byte]) for byte in WHOLE).end == "EndOfMessage"


@given(
    data=st.lists(st.binary(min_size=1, max_size=40), max_size=12),
    places=st.lists(st.integers(0, 10_000), max_size=8),
    spoiled=st.none() | st.tuples(st.integers(0, 10_000), st.integers(0, 255)),
    upper=st.booleans(),
)
def test_any_response(data: list[bytes], places: list[int], spoiled: tuple[int, int] | None, upper: bool) -> None:  # noqa: FBT001
    """Any chunks, cut anywhere, with any byte spoiled: the same is seen after each read."""
    body = b"".join(b"%b\r\n%b\r\n" % ((b"%X" if upper else b"%x") % len(piece), piece) for piece in data)
    whole = bytearray(HEAD + body + END)
    if spoiled is not None:
        whole[spoiled[0] % len(whole)] = spoiled[1]

    assert_same(cut(bytes(whole), *places))


@pytest.mark.parametrize(
    "size",
    [b"5;name=value", b" 5", b"+5", b"0x5", b"5 ", b"5_0", b"-5", b"", b"g", b"000000005", b"0000000000000000000005"],
)
def test_a_size_that_is_more_than_a_number_is_left_to_the_http_library(size: bytes) -> None:
    """Extensions, signs, spaces, too many digits: it says what they are, also between chunks that could be merged."""
    assert_same([HEAD + chunk(b"a") + chunk(b"b") + size + b"\r\nhello\r\n" + chunk(b"c") + chunk(b"d") + END])
    assert_same([HEAD, chunk(b"a"), size + b"\r\nhel", b"lo\r\n" + chunk(b"c") + chunk(b"d") + END])


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked, gzip\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx-note: transfer-encoding: chunked\r\ncontent-length: 20\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"\x00\x01\x02 no HTTP\r\n\r\n",
    ],
)
def test_other_responses_are_left_alone(head: bytes) -> None:
    """What may not be chunks of a good answer goes on as it is."""
    reads = [head + chunk(b"one") + chunk(b"two") + END, chunk(b"three") + chunk(b"four")]
    merger = ChunkMerger()

    assert [merger.feed(data) for data in reads] == reads


def test_only_a_head_says_what_a_response_is() -> None:
    """A body that quotes the header, in the very read that brought the head, is still no body in chunks."""
    text = chunk(b"one") + chunk(b"two") + b"\r\ntransfer-encoding: chunked\r\n\r\n"
    read = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(text), text)

    assert assert_same([read]).body == text
    assert ChunkMerger().feed(read) == read


@pytest.mark.parametrize("end", [END, b"00\r\n\r\n", b"zz\r\n"])
def test_what_follows_the_end_is_left_alone(end: bytes) -> None:
    """A response that has ended, or that is at fault, has no more chunks, whatever comes: no request began another."""
    more = [chunk(b"a") + chunk(b"b")] * 2
    for reads in ([end, *more], [end[:4], end[4:], *more], [end + more[0], *more], [b"3\r\ncutxx", *more]):
        merger = ChunkMerger()

        assert [merger.feed(read) for read in (HEAD, *reads)] == [HEAD, *reads]


@pytest.mark.parametrize(
    "line",
    [b"Transfer-Encoding: chunked", b"TRANSFER-ENCODING:chunked", b"transfer-encoding: \tChunked \t"],
)
def test_how_a_server_writes_it_does_not_matter(line: bytes) -> None:
    """Names of headers and codings have no case."""
    head = b"HTTP/1.1 200 OK\r\n%b\r\n\r\n" % line

    assert ChunkMerger().feed(head + chunk(b"a") + chunk(b"b")) == head + chunk(b"ab")


@pytest.mark.parametrize("blank", [b"\n\n", b"\r\n\n", b"\n\r\n"])
def test_a_head_that_ends_unruly_is_left_alone(blank: bytes) -> None:
    """The HTTP library takes it for an end: what looks like one later, with chunks behind it, is text of the body."""
    text = b"\r\n\r\n" + chunk(b"one") + chunk(b"two")
    read = HEAD.removesuffix(b"\r\n\r\n") + blank + chunk(text) + END

    assert assert_same([read]).body == text
    assert ChunkMerger().feed(read) == read


def test_trailers_are_left_alone() -> None:
    """What follows the last chunk is for the HTTP library."""
    assert assert_same([HEAD + BODY + b"0\r\nx-sum: 1\r\n", b"x-more: 2\r\n\r\n"]).end == "EndOfMessage"


def test_the_next_response_is_looked_at_anew() -> None:
    """Whatever the last one ended with: a request begins the next."""
    merger = ChunkMerger()
    for broken in (b"", HEAD + b"12", HEAD + b"ff\r\nab", HEAD + b"nonsense", WHOLE):
        merger.feed(broken)
        merger.begin()

        assert merger.feed(HEAD + chunk(b"a") + chunk(b"b") + END) == HEAD + chunk(b"ab") + END
        merger.begin()


def test_a_response_nobody_waits_for_is_left_alone() -> None:
    """To a HEAD request a server may announce chunks and send none: the next response goes on as it is."""
    merger = ChunkMerger()
    merger.feed(HEAD)

    assert merger.feed(WHOLE) == WHOLE
