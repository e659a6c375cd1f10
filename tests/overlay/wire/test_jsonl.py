"""JSON Lines: LF alone separates; numbers and offsets are exact; one huge line costs one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.partitions import cuts, offsets, single_cuts

from claude_overlay.wire import JSONLine, JSONLinesDecoder
from claude_overlay.wire.jsonl import LineRun

if TYPE_CHECKING:
    from collections.abc import Iterator


def read(chunks: list[bytes], **options: int) -> list[JSONLine]:
    """All lines of a file that comes in these chunks."""
    decoder = JSONLinesDecoder(**options)
    lines = [line for chunk in chunks for line in decoder.feed(chunk)]
    return [*lines, *decoder.close()]


def brief(lines: list[JSONLine]) -> list[tuple[int, int, bytes]]:
    """Number, offset and bytes of each line."""
    return [(line.number, line.offset, line.raw) for line in lines]


@pytest.mark.parametrize(
    ("body", "expected", "blank"),
    [
        pytest.param(b"", [], 0, id="empty file"),
        pytest.param(b"{}\n[]\n", [(1, 0, b"{}"), (2, 3, b"[]")], 0, id="LF"),
        pytest.param(b"{}\r\n[]\r\n", [(1, 0, b"{}"), (2, 4, b"[]")], 0, id="CRLF"),
        pytest.param(b"{}\n[]", [(1, 0, b"{}"), (2, 3, b"[]")], 0, id="no final newline"),
        pytest.param(b"\n{}\n\n \t \n\r\n[]\n", [(2, 1, b"{}"), (6, 11, b"[]")], 4, id="blank and space-only lines"),
        pytest.param(b'{"a":\r1}\n', [(1, 0, b'{"a":\r1}')], 0, id="a bare CR separates nothing"),
        pytest.param(b"{}\r", [(1, 0, b"{}")], 0, id="CR at the end of the file"),
        pytest.param(b"   ", [], 1, id="only spaces"),
        pytest.param(b"\xef\xbb\xbf{}\n\xef\xbb\xbf1\n", [(1, 0, b"{}"), (2, 6, b"\xef\xbb\xbf1")], 0, id="mark"),
        pytest.param("\u2028\u0085\n".encode(), [(1, 0, "\u2028\u0085".encode())], 0, id="not line ends"),
    ],
)
def test_table_of_files_under_every_cut(body: bytes, expected: list[tuple[int, int, bytes]], blank: int) -> None:
    """Each file gives these lines with number and offset, whichever way it is cut, and counts its blank lines."""
    for chunks in single_cuts(body):
        decoder = JSONLinesDecoder()
        lines = [*(line for chunk in chunks for line in decoder.feed(chunk)), *decoder.close()]
        assert brief(lines) == expected
        assert decoder.blank_lines == blank


@settings(deadline=None)  # a busy machine is no defect
@given(body=st.lists(st.sampled_from([b"{}", b"\n", b"\r", b" ", b"x"]), max_size=30).map(b"".join), at=offsets(50))
def test_lines_do_not_depend_on_chunks_and_offsets_point_at_them(body: bytes, at: list[int]) -> None:
    """Any partition gives the same lines, and each offset is where the line stands in the file."""
    lines = read(cuts(body, at), max_line_bytes=8)
    assert lines == read([body], max_line_bytes=8)
    for line in lines:
        assert body[line.offset :].startswith(line.raw)
        assert body[: line.offset].count(b"\n") == line.number - 1


def test_only_the_last_line_can_be_unterminated() -> None:
    """A line without line feed may have been cut, and says so."""
    assert [line.terminated for line in read([b"1\n2\n3"])] == [True, True, False]
    assert [line.terminated for line in read([b"1\n2\n"])] == [True, True]


def test_a_line_over_the_limit_is_let_go_and_the_rest_is_read() -> None:
    """The oversized line comes with its beginning and its true size; those after it have right numbers and offsets."""
    body = b"1\n" + b"x" * 100 + b"\n2\n"
    for chunks in single_cuts(body):
        lines = read(chunks, max_line_bytes=10)
        assert [(line.number, line.offset, line.size, line.oversized) for line in lines] == [
            (1, 0, 1, False),
            (2, 2, 100, True),
            (3, 103, 1, False),
        ]
        assert lines[1].raw == b"x" * 10


def test_a_line_of_exactly_the_limit_passes() -> None:
    """The limit is the longest line allowed."""
    (line,) = read([b"x" * 10 + b"\n"], max_line_bytes=10)
    assert not line.oversized
    (line,) = read([b"x" * 11], max_line_bytes=10)
    assert line.oversized
    assert not line.terminated


def test_an_endless_line_keeps_64_kib() -> None:
    """However long a line gets, only its first 64 KiB are held once it is over the limit."""
    decoder = JSONLinesDecoder(max_line_bytes=100_000)
    for _ in range(40):
        assert not list(decoder.feed(b"x" * 10_000))
    (line,) = decoder.feed(b"\n")
    assert (line.size, len(line.raw), line.oversized) == (400_000, 65_536, True)


def test_progress_is_told() -> None:
    """`line_count` and `offset` say how far the file has been handed out."""
    decoder = JSONLinesDecoder()
    decoder.feed(b"1\n\n2")
    assert (decoder.line_count, decoder.offset) == (2, 3)
    decoder.close()
    assert (decoder.line_count, decoder.offset) == (3, 4)


@pytest.mark.parametrize(("size", "oversized"), [(70_000, False), (70_001, True)])
def test_a_line_of_exactly_a_large_limit_passes_whole(size: int, *, oversized: bool) -> None:
    """Also where the limit is above the 64 KiB that are kept of a longer line."""
    (line,) = read([b"x" * size, b"\n"], max_line_bytes=70_000)
    assert (line.oversized, line.size, len(line.raw)) == (oversized, size, 65_536 if oversized else size)


def test_a_run_is_a_sequence_of_its_lines() -> None:
    """Length, index and iteration tell the same; a line behind one that was held has its place, too."""
    decoder = JSONLinesDecoder()
    decoder.feed(b'{"a": 1}\n{"b"')
    run = decoder.feed(b': "\xc3\xbc"}\n{}\n[')

    assert isinstance(run, LineRun)
    assert (run.number, len(run)) == (2, 2)
    assert run.plain == [b'{"b": "\xc3\xbc"}\n', b"{}\n"]
    assert run[1] == JSONLine(number=3, offset=21, raw=b"{}", size=2)
    assert list(run) == [run[0], run[1]]
    assert run[0].offset == 9


@pytest.mark.parametrize(
    ("before", "chunk", "is_plain"),
    [
        pytest.param(b"", b"{}\n{}\n", True, id="from the start"),
        pytest.param(b"1\n{", b"}\n{}\n{", True, id="in the middle"),
        pytest.param(b"1\n", b"[", True, id="no line yet"),
        pytest.param(b"1\n{", b"\n{}\n", True, id="the line feed of what is held"),
        pytest.param(b"1\n", b" {}\n{}\n", False, id="spaces before"),
        pytest.param(b"1\n", b"{}\n[]\n", False, id="no object"),
        pytest.param(b"", b"\xef\xbb\xbf{}\n", False, id="a mark"),
        pytest.param(b"\xef\xbb\xbf", b"{}\n", False, id="a mark before"),
        pytest.param(b"1\n", b"{}\r\n", False, id="CRLF"),
        pytest.param(b"1\n", b"{}\n{}\r\n", False, id="CRLF behind LF"),
        pytest.param(b"1\n{}\r", b"\n{}\n", False, id="CR held"),
        pytest.param(b"1\n" + b"x" * 99, b"{}\n{}\n", False, id="the end of a line too long"),
        pytest.param(b"1\n", b"{}\n\n", False, id="an empty line"),
        pytest.param(b"1\n", b"{}\n \t\n{}\n", False, id="spaces"),
        pytest.param(b"1\n", b"{}\n" * 6, True, id="as much as the limit"),
        pytest.param(b"1\n{", b"{}\n" * 6, False, id="more than the limit"),
        pytest.param(b"1\n" + b"x" * 19, b"}\n", False, id="a line too long"),
    ],
)
def test_only_what_needs_no_second_look_is_plain(before: bytes, chunk: bytes, *, is_plain: bool) -> None:
    """A run is plain when its lines are the bytes between line feeds, and nothing else is to be known of them."""
    decoder = JSONLinesDecoder(max_line_bytes=18)
    decoder.feed(before)

    assert (decoder.feed(chunk).plain is not None) is is_plain


class Walked(list[bytes]):
    """A list that counts how often it was gone through."""

    walks = 0

    def __iter__(self) -> Iterator[bytes]:
        """Count, and go."""
        self.walks += 1
        return super().__iter__()


def test_where_the_lines_of_a_run_begin_is_worked_out_once() -> None:
    """A run may be thousands of lines that somebody asks about, each: that takes linear time."""
    plain = Walked([b"{}\n"] * 100)

    assert [line.offset for line in LineRun([], plain, number=1)] == list(range(0, 300, 3))
    assert plain.walks == 1


def test_a_run_of_plain_lines_is_told_in_progress() -> None:
    """Count and offset go on as if each line had been looked at."""
    decoder = JSONLinesDecoder()
    decoder.feed(b'{}\n{"a": [1')

    assert decoder.feed(b"]}\n{}\n").plain == [b'{"a": [1]}\n', b"{}\n"]
    assert (decoder.line_count, decoder.offset, decoder.blank_lines) == (3, 17, 0)
    assert not decoder.close()
