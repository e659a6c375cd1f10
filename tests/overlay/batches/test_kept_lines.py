"""What a broken download left and what a new one adds make up the lines of one that never broke."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.batches.kept_lines import KeptLines
from claude_overlay.errors import InvalidArgumentError

PIECES = st.lists(st.integers(1, 7), max_size=8)
# Few different lines, so that repetitions, blank lines and CRLF are frequent.
BODIES = st.lists(st.sampled_from([b"a", b"b", b"bb", b"", b"\r", b"a\r", b"{oops"]), max_size=10)


def cut(data: bytes, sizes: list[int]) -> list[bytes]:
    """Cut data into pieces of these sizes; the last takes the rest."""
    pieces: list[bytes] = []
    for size in sizes:
        pieces.append(data[:size])
        data = data[size:]
    return [*pieces, data]


def resumed(kept: bytes, body: bytes, sizes: list[int]) -> bytes:
    """Go on from what was kept with a whole new download; both come in pieces of these sizes."""
    lines = KeptLines()
    for piece in cut(kept, sizes):
        lines.recall(piece)
    added = b"".join(lines.fresh(piece) for piece in cut(body, sizes[::-1])) + lines.rest()
    lines.verify("the part")
    return kept[: lines.whole_bytes] + added


def sorted_lines(body: bytes) -> list[bytes]:
    """Give the lines that are not blank, sorted."""
    return sorted(line for line in body.split(b"\n") if line.strip())


@given(lines=BODIES, ended=st.booleans(), sizes=PIECES, data=st.data())
@settings(deadline=None)  # a busy machine is no defect
def test_the_same_order_gives_the_same_bytes(
    *, lines: list[bytes], ended: bool, sizes: list[int], data: st.DataObject
) -> None:
    """Broken at any byte and resumed, in pieces of any size: byte for byte the download that never broke."""
    body = b"\n".join(lines) + (b"\n" if ended else b"")
    kept = body[: data.draw(st.integers(0, len(body)))]

    assert resumed(kept, body, sizes) == body


@given(lines=BODIES, sizes=PIECES, data=st.data())
@settings(deadline=None)
def test_another_order_gives_the_same_lines(lines: list[bytes], sizes: list[int], data: st.DataObject) -> None:
    """The new download may be in any order: every line is there as often as the server sent it."""
    body = b"".join(line + b"\n" for line in lines)
    kept = body[: data.draw(st.integers(0, len(body)))]
    shuffled = b"".join(line + b"\n" for line in data.draw(st.permutations(lines)))

    assert sorted_lines(resumed(kept, shuffled, sizes)) == sorted_lines(body)


def test_what_is_counted() -> None:
    """`met` and `missing` count lines that are not blank; half a line at the end is not of use."""
    lines = KeptLines()
    lines.recall(b"a\n\n\r\nb\nb\nhal")

    assert (lines.whole_bytes, lines.met, lines.missing) == (9, 0, 3)
    assert lines.fresh(b"b\n\nnew\nhalf") == b"new\n"
    assert (lines.met, lines.missing) == (1, 2)
    assert lines.fresh(b" more\na\n") == b"half more\n"
    assert (lines.met, lines.missing) == (2, 1)
    assert lines.fresh(b"b") == b""
    assert lines.rest() == b""
    assert (lines.met, lines.missing) == (3, 0)
    lines.verify("the part")


def test_blank_lines_need_not_come_again() -> None:
    """A server may send blank lines as it pleases; only what says something has to come again."""
    assert resumed(b"\n\n\r\na\n", b"a\nb\n", []) == b"\n\n\r\na\nb\n"


@pytest.mark.parametrize(("kept", "words"), [(b"x\n", "1 line of it is"), (b"a\na\nx\n", "2 lines of it are")])
def test_what_is_of_something_else(kept: bytes, words: str) -> None:
    """Lines that do not come again, or not as often, belong to something else: an error that says what to do."""
    with pytest.raises(InvalidArgumentError) as caught:
        resumed(kept, b"a\nb\n", [])

    assert str(caught.value) == (
        f"the part is no part of these results: {words} not among them. It is left as it was; "
        "remove it, or download without resume=True"
    )


def test_more_lines_than_a_batch_has() -> None:
    """Memory is bounded: what was kept and has more different lines than a batch could is refused."""
    lines = KeptLines(capacity=2)
    lines.recall(b"a\nb\nb\n")

    with pytest.raises(InvalidArgumentError, match="more than 2 lines"):
        lines.recall(b"c\n")


def test_a_line_too_long_to_be_compared() -> None:
    """A line is held until it ends, so it has a limit while there is something to compare it with; else it passes."""
    lines = KeptLines(max_line_bytes=8)
    lines.recall(b"long-winded\na\n")
    assert lines.fresh(b"12345678") == b""
    with pytest.raises(InvalidArgumentError, match="more than 8 bytes"):
        lines.fresh(b"9")

    assert KeptLines(max_line_bytes=8).fresh(b"123456789") == b"123456789"


def test_nothing_is_held_back_once_all_has_come() -> None:
    """When every kept line has come again the rest passes as it comes, half lines too."""
    lines = KeptLines()
    lines.recall(b"a\n")

    assert lines.fresh(b"a\nhal") == b""
    assert lines.fresh(b"f") == b"half"
    assert lines.fresh(b"\nlast") == b"\nlast"
    assert lines.rest() == b""
