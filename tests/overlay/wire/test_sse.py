"""Server-Sent Events: the standard's rules, independence of chunks, bounds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.partitions import cuts, offsets, single_cuts

from claude_overlay.errors import EventTooLargeError
from claude_overlay.wire import ServerSentEvent, SSEDecoder, jsonl, lines, sse


def event(data: bytes, name: str = "message", id: str = "") -> ServerSentEvent:  # noqa: A002 - the field's name
    """An event as the decoder should give it."""
    return ServerSentEvent(event=name, data=data, id=id)


def decode(chunks: list[bytes]) -> tuple[list[ServerSentEvent], ServerSentEvent | None]:
    """All events of these chunks, and the unterminated one."""
    decoder = SSEDecoder()
    events = [found for chunk in chunks for found in decoder.feed(chunk)]
    return events, decoder.close()


RULES = [
    pytest.param(b"data: a\n\n", [event(b"a")], None, id="plain"),
    pytest.param(b"event: e\ndata: a\n\n", [event(b"a", "e")], None, id="named"),
    pytest.param(b"event:e\ndata:a\n\nevent:  e\ndata: a\n\n", [event(b"a", "e"), event(b"a", " e")], None, id="name"),
    pytest.param(b"event: a\nevent: b\ndata: a\ndata: b\n\n", [event(b"a\nb", "b")], None, id="the last name counts"),
    pytest.param(b"data:a\n\ndata:  a\n\ndata: \n\n", [event(b"a"), event(b" a"), event(b"")], None, id="one space"),
    pytest.param(b"data\n\n", [event(b"")], None, id="data without colon is an empty line of data"),
    pytest.param(b"data: a\ndata:b\ndata\ndata: c\n\n", [event(b"a\nb\n\nc")], None, id="lines joined by LF"),
    pytest.param(b"data: a    \n\n", [event(b"a    ")], None, id="padding at the end is data"),
    pytest.param(b": c\n:\n:keepalive\ndata: a\n: within\n\n", [event(b"a")], None, id="comments"),
    pytest.param(b"event: e\n\ndata: a\n\n", [event(b"a")], None, id="an event without data is dropped, name too"),
    pytest.param(b"\n\n\ndata: a\n\n\n\n", [event(b"a")], None, id="blank lines"),
    pytest.param(b"foo: x\nDATA: no\n data: no\ndata: a\n\n", [event(b"a")], None, id="unknown fields"),
    pytest.param(b"data: a: b\n\n", [event(b"a: b")], None, id="only the first colon divides"),
    pytest.param(
        b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
        [event(b"a", id="1"), event(b"b", id="1"), event(b"c")],
        None,
        id="the id stays until changed",
    ),
    pytest.param(b"id: 1\nid: a\0b\ndata: a\n\n", [event(b"a", id="1")], None, id="an id with NUL is ignored"),
    pytest.param(b"data: a\0b\n\n", [event(b"a\0b")], None, id="NUL in data stays"),
    pytest.param(b"data: \xff\xfe\n\n", [event(b"\xff\xfe")], None, id="bytes that are not UTF-8 stay"),
    pytest.param(b"event: \xff\ndata: a\n\n", [event(b"a", "\ufffd")], None, id="a name that is not UTF-8"),
    pytest.param(b"event:\xff\ndata: a\n\n", [event(b"a", "\ufffd")], None, id="the same without the space"),
    pytest.param(b"id: \xff\ndata: a\n\n", [event(b"a", id="\ufffd")], None, id="an id that is not UTF-8"),
    pytest.param("data: \u2028\u0085\n\n".encode(), [event("\u2028\u0085".encode())], None, id="not line ends"),
    pytest.param(b"\xef\xbb\xbfdata: a\n\n", [event(b"a")], None, id="byte order mark"),
    pytest.param(b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", [], None, id="only one mark is taken off"),
    pytest.param(b"data: a\n\ndata: b\n", [event(b"a")], event(b"b"), id="no blank line at the end"),
    pytest.param(b"data: a\n\nevent: e\ndata: b", [event(b"a")], event(b"b", "e"), id="cut within the last line"),
    pytest.param(b"id: 1\ndata: a\n\nid: 2\ndata: b", [event(b"a", id="1")], event(b"b", id="2"), id="with its id"),
    pytest.param(b"data: a\n\nevent: e\n", [event(b"a")], None, id="nothing left but a name"),
    pytest.param(b"data: a\n\n: comm", [event(b"a")], None, id="nothing left but a comment"),
    pytest.param("data: é🎉\n\n".encode(), [event("é🎉".encode())], None, id="characters of several bytes"),
    pytest.param(b"data: a\r\r\ndata: b\n\r\ndata: c\r\n\n", [event(b"a"), event(b"b"), event(b"c")], None, id="mixed"),
]


@pytest.mark.parametrize(("body", "events", "rest"), RULES)
def test_table_of_rules_under_every_cut(
    body: bytes,
    events: list[ServerSentEvent],
    rest: ServerSentEvent | None,
) -> None:
    """Each body gives these events, whichever way it is cut once, and byte by byte."""
    for chunks in single_cuts(body):
        assert decode(chunks) == (events, rest)


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize(("body", "events", "rest"), RULES[:16])
def test_the_three_line_ends_give_the_same(
    body: bytes,
    events: list[ServerSentEvent],
    rest: ServerSentEvent | None,
    newline: bytes,
) -> None:
    """CR, LF and CRLF throughout are equal."""
    for chunks in single_cuts(body.replace(b"\n", newline)):
        assert decode(chunks) == (events, rest)


_LINES = st.sampled_from(
    [b"data: a", b"data: \xf0\x9f\x8e\x89", b"data", b"event: ping", b": c", b"", b"", b"id: 7", b"x: y", b"retry: 5"],
)
_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


@settings(deadline=None)  # a busy machine is no defect
@given(
    lines=st.lists(st.tuples(_LINES, _ENDS), max_size=25),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
    at=offsets(300),
)
def test_events_do_not_depend_on_chunks_nor_line_ends(
    lines: list[tuple[bytes, bytes]],
    mark: bytes,
    at: list[int],
) -> None:
    """Any partition, any mixture of line ends, mark or no mark: the events are those of LF in one chunk.

    A line that ends with CR before an empty line that ends with LF would be one CRLF: such pairs are left out.
    """
    body = mark
    for number, (line, end) in enumerate(lines):
        joins = end == b"\r" and number + 1 < len(lines) and lines[number + 1] == (b"", b"\n")
        body += line + (b"\r\n" if joins else end)
    plain = b"".join(line + b"\n" for line, _ in lines)
    assert decode(cuts(body, at)) == decode([plain])


NEARLY_USUAL = st.lists(
    st.sampled_from([
        b"event: a\ndata: 1\n\n", b"event: a\ndata: 2\n\n", b"event: b\ndata: {}\n\n", b"event: \ndata: \n\n",
        b"data: 3\n\n", b"event: a\n", b"data: 4\n", b"event: a\ndata:5\n\n", b"event: a\n\n", b": note\n\n",
        b"id: 7\n", b"\n", b"\r", b"\r\n", b"xevent: a\ndata: 6\n\n", b"event: a\ndata: \xe2\x80\xa8\n\n",
        b"event: \xff\ndata: 8\n\n",
        b"data: 9\nevent: a\n\n", b"event: a\ndata: 1\ndata: 2\n\n", b"\xef\xbb\xbf",
    ]),
    max_size=12,
)  # fmt: skip


@settings(deadline=None)  # a busy machine is no defect
@given(pieces=NEARLY_USUAL, at=offsets(200))
def test_whole_events_cut_out_at_once_are_those_found_line_by_line(pieces: list[bytes], at: list[int]) -> None:
    """Bytes that come one by one never bring a whole event; any larger chunks give the same events."""
    body = b"".join(pieces)
    one_by_one = decode([body[place : place + 1] for place in range(len(body))])
    assert decode([body]) == one_by_one
    assert decode(list(cuts(body, at))) == one_by_one


@pytest.mark.parametrize("body", [
    b"event: message\ndata: 1\n\nevent: message\ndata: 2\n\nevent: message\ndata: 3\n\nevent: a\ndata: 4\n\n",
    b"event: a\ndata: 1\n\nevent: a\ndata: 2\n\n\xef\xbb\xbfdata: no\n\xef\xbb\xbfevent: no\ndata: 3\n\n",
    b"event: a\ndata: 1\n\nevent: a\ndata: 2\rdata: 3\n\nevent: a\ndata: 4\n\nevent: b\rdata: 5\n\n",
    b"event: a\ndata: 1\n\nevent: a\ndata: 2\nid: 7\nevent: b\ndata: 3\n\nevent: b\ndata: 4\n\n",
    b"event: a\ndata: 1\n\nevent: a\ndata: 2\n\nevent: b\ndata:3\n\nevent: b\ndata\n\nevent: c\n\ndata: 4\n\n",
    b"event: a\ndata: 1\n\nevent: a\ndata: 2\n\nevent:b\ndata: 3\n\nevent: a\ndata: 4\n\nid: 7\ndata: 5\n\n",
    b"event: a\ndata: 1\n\n: note\n\n\nevent: b\ndata: 2\n\nevent: c\ndata: 3\n\n\n\nevent:d\ndata: 4\n\n",
    b"id: 7\n\nevent: a\ndata: 1\n\nevent: b\ndata: 2\n\nid: 8\n\nevent: a\ndata: 3\n\nevent: b\ndata: 4\n",
], ids=["message", "marks", "CR", "three lines", "other data", "other names", "blank lines", "ids"])  # fmt: skip
def test_two_cuts_anywhere_change_nothing(body: bytes) -> None:
    """Of chunks that begin and end anywhere, whole events are cut out at once or not: they are the same each time."""
    one_by_one = decode([body[place : place + 1] for place in range(len(body))])
    for first in range(len(body) + 1):
        for second in range(first, len(body) + 1):
            assert decode([body[:first], body[first:second], body[second:]]) == one_by_one


def test_runs_are_the_events_with_what_they_have_in_common_said_once() -> None:
    """`runs` gives what `feed` gives: the data of events in a row under their one name."""
    first = b": hello\n\nid: 7\n"
    body = b"event: a\ndata: 1\n\nevent: a\ndata: 2\n\nevent: b\ndata: 3\n\nevent: b\ndata: 4\n\nevent: a\ndata: 5\n\n"
    decoder = SSEDecoder()
    assert decoder.runs(first) == []
    assert decoder.runs(body) == [("a", [b"1"], "7"), ("a", [b"2"], "7"), ("b", [b"3", b"4"], "7"), ("a", [b"5"], "7")]
    same = b"event: a\ndata: 6\n\nevent: a\ndata: 7\n\n"
    assert decoder.runs(same) == [("a", [b"6", b"7"], "7")]
    assert [(one.event, one.data, one.id) for one in decoder.feed(same)] == [("a", b"6", "7"), ("a", b"7", "7")]


def test_the_names_that_are_kept_are_few() -> None:
    """A server that makes up names for ever, or long ones, fills no memory."""
    decoder = SSEDecoder()
    decoder.feed(b"data: first\n\n")
    for number in range(100):
        assert decoder.runs(b"event: %d\ndata: x\n\n" % number) == [(str(number), [b"x"], "")]
        assert decoder.runs(b"event: %s\ndata: x\n\n" % (b"y" * 100))[0][0] == "y" * 100
    assert len(decoder._names) <= 32
    assert max(map(len, decoder._names)) <= 64


@settings(deadline=None)  # a busy machine is no defect
@given(body=st.binary(max_size=200), at=offsets(200))
def test_no_bytes_raise_anything(body: bytes, at: list[int]) -> None:
    """Arbitrary bytes give events or nothing, the same for any partition."""
    assert decode(cuts(body, at)) == decode([body])


def test_a_retry_of_digits_is_kept_and_any_other_is_ignored() -> None:
    """`retry:` counts only when it is all digits, and sane."""
    decoder = SSEDecoder()
    decoder.feed(b"retry: 1500\nretry: 2s\nretry: -1\nretry:\nretry: " + b"9" * 5000 + b"\n")
    assert decoder.retry_ms == 1500
    decoder.feed(b"retry: 999999999999\n")
    assert decoder.retry_ms == 999_999_999_999
    decoder.feed(b"retry: 1000000000000\n")
    assert decoder.retry_ms == 999_999_999_999
    assert SSEDecoder().retry_ms is None


def test_an_event_as_large_as_allowed_passes_and_a_larger_one_is_an_error() -> None:
    """The limit counts all lines of one event, so many small ones cannot get round it."""
    line = b"data: 6789\n"
    decoder = SSEDecoder(max_event_bytes=30)
    assert decoder.feed(line * 3 + b"\n") == [event(b"6789\n6789\n6789")]
    assert decoder.feed(b": any number of comments\n" * 50) == []
    with pytest.raises(EventTooLargeError) as caught:
        decoder.feed(line * 4)
    assert caught.value.limit == 30


def test_every_line_of_an_event_counts_and_the_count_begins_anew() -> None:
    """Exactly the limit passes, event after event, whatever fields make it up; one byte more does not."""
    exact = b"event:e\nid:7\ndata:890123\ndata\n\n"
    decoder = SSEDecoder(max_event_bytes=26)
    for _ in range(3):
        assert decoder.feed(exact) == [event(b"890123\n", "e", "7")]
    with pytest.raises(EventTooLargeError):
        decoder.feed(exact.replace(b"\ndata\n", b"\ndata:\n"))


def test_a_decoder_that_has_failed_takes_nothing_more() -> None:
    """Also when the fault is in the size of an event and not of a line."""
    decoder = SSEDecoder(max_event_bytes=20)
    assert decoder.feed(b"data: a\n\ndata: 6789\ndata: 6789\ndata: 6789\n\n") == [event(b"a")]
    for _ in range(2):
        with pytest.raises(EventTooLargeError):
            decoder.feed(b"\n\ndata: b\n\n")


def test_events_before_a_fault_are_given_first() -> None:
    """A chunk with good events and one too large gives the good ones; the fault is visible and raised next."""
    decoder = SSEDecoder(max_event_bytes=20)
    assert decoder.feed(b"data: a\n\ndata: " + b"x" * 30 + b"\n\ndata: b\n\n") == [event(b"a")]
    assert isinstance(decoder.fault, EventTooLargeError)
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"")
    assert decoder.close() is None


def test_a_fault_without_events_before_it_is_raised_at_once() -> None:
    """Lines that finish no event do not hide the fault until the next chunk."""
    decoder = SSEDecoder(max_event_bytes=20)
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data: a\ndata: " + b"x" * 30)


@pytest.mark.parametrize("good", [b"event: a\ndata: b\n\n" * 2, b"\n", b"\nevent: a\ndata: b\n\n"])
def test_what_follows_a_fault_is_not_looked_at(good: bytes) -> None:
    """Good events behind it, in the same chunk: the fault is raised all the same, and they are not given."""
    too_large = b"data: 6789\n" * 3 + b"\n"
    for before, chunk in ((b"", too_large), (too_large[:5], too_large[5:]), (b": note\n\n", too_large)):
        decoder = SSEDecoder(max_event_bytes=20)
        assert decoder.feed(before) == []
        with pytest.raises(EventTooLargeError):
            decoder.feed(chunk + good)
        assert decoder.fault is not None


@pytest.mark.parametrize("endless", [b"data: ", b": comment ", b"nonsense"])
def test_a_line_that_never_ends_is_refused(endless: bytes) -> None:
    """Whatever the line is, memory stays bounded."""
    decoder = SSEDecoder(max_event_bytes=1000)
    decoder.feed(endless)
    for _ in range(490):
        decoder.feed(b"xx")
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"x" * 40)


def test_mid_event_tells_whether_an_event_has_begun() -> None:
    """True from the first byte of an event to its blank line."""
    decoder = SSEDecoder()
    states = []
    for chunk in (b"", b"ev", b"ent: e\n", b"data: a\n", b"\n", b":"):
        decoder.feed(chunk)
        states.append(decoder.mid_event)
    assert states == [False, True, True, True, False, True]


def test_the_default_limits_are_sixteen_mib() -> None:
    """One figure for a line, an event and a line of JSON Lines."""
    assert lines.MAX_LINE_BYTES == sse.MAX_EVENT_BYTES == jsonl.MAX_LINE_BYTES == 16_777_216


def test_a_sixteen_mib_event_passes_by_default_and_one_beyond_does_not() -> None:
    """The default limit is 16 MiB."""
    mib = 1024 * 1024
    decoder = SSEDecoder()
    for _ in range(16):
        decoder.feed(b"x: " + b"y" * (mib - 4) + b"\n")
    (found,) = decoder.feed(b"data: " + b"z" * (16 * mib - 6) + b"\n\n")
    assert len(found.data) == 16 * mib - 6
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data: " + b"z" * (16 * mib - 5) + b"\n\n")
