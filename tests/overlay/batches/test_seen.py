"""Which results were seen: new, repeated, different; across downloads, processes and a full memory."""

from __future__ import annotations

import pickle
import sys
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.batches.seen import Meeting, SeenResults
from claude_overlay.errors import InvalidArgumentError


def test_what_a_result_is_to_those_before_it() -> None:
    """New, the very same again, another one under the same custom_id; asking about the same line changes nothing."""
    seen = SeenResults()

    assert seen.meet("a", b"1", 1) is Meeting.NEW
    assert seen.meet("a", b"1", 1) is Meeting.NEW
    assert seen.meet("a", b"1", 2) is Meeting.AGAIN
    assert seen.meet("a", b"2", 3) is Meeting.OTHER
    assert (len(seen), "a" in seen, "b" in seen, 7 in seen) == (1, True, False, False)
    assert (seen.first_line("a"), seen.first_line("b")) == (1, None)


def test_a_continued_download_knows_what_was_handed_out() -> None:
    """Once it is met in the new download it is of this one, and a second time is a repetition."""
    first = SeenResults()
    first.meet("a", b"1", 1)
    second = first.continued()

    assert not second.is_in_this_download("a")
    assert second.first_line("a") is None
    assert second.meet("a", b"1", 5) is Meeting.EARLIER
    assert second.is_in_this_download("a")
    assert second.meet("a", b"1", 6) is Meeting.AGAIN
    assert second.meet("b", b"1", 7) is Meeting.NEW
    assert "b" not in first


def test_bad_lines_are_known_by_content_and_number() -> None:
    """Two equal bad lines are two; a continued download leaves out as many as were handed out."""
    first = SeenResults()
    assert [first.meet_bad(b"{") for _ in range(2)] == [Meeting.NEW] * 2

    second = first.continued()

    assert [second.meet_bad(b"{") for _ in range(3)] == [Meeting.EARLIER, Meeting.EARLIER, Meeting.NEW]
    assert second.continued().meet_bad(b"{") is Meeting.EARLIER


def test_it_pickles() -> None:
    """Another process can go on; digests do not depend on the process."""
    seen = SeenResults()
    seen.meet("a\ud83d", b"1", 1)
    seen.meet_bad(b"{")

    other = pickle.loads(pickle.dumps(seen))  # noqa: S301 - our own pickle

    assert other.meet("a\ud83d", b"1", 2) is Meeting.AGAIN
    assert repr(other) == "<SeenResults: 1 results, 1 bad lines>"


def test_a_copy_is_its_own() -> None:
    """What happens to the one does not happen to the other."""
    seen = SeenResults()
    seen.meet("a", b"1", 1)
    copy = seen.copy()
    copy.meet("b", b"1", 2)

    assert ("b" in seen, "a" in copy) == (False, True)
    assert copy.is_in_this_download("a")


def test_a_full_memory_says_so() -> None:
    """Beyond the capacity nothing is remembered, known ones are still known, and it is counted."""
    seen = SeenResults(capacity=2)
    seen.meet("a", b"1", 1)
    seen.meet("b", b"1", 2)

    assert seen.meet("c", b"1", 3) is Meeting.UNTRACKED
    assert seen.meet("c", b"2", 4) is Meeting.UNTRACKED
    assert seen.meet("a", b"2", 5) is Meeting.OTHER
    assert seen.untracked == 2
    assert [seen.meet_bad(bytes([n])) for n in range(3)] == [Meeting.NEW, Meeting.NEW, Meeting.UNTRACKED]
    assert seen.copy().untracked == 3
    with pytest.raises(InvalidArgumentError):
        SeenResults(capacity=0)


def test_a_hundred_thousand_take_little() -> None:
    """A full batch costs less than half of the 32 MiB that a download may take."""
    tracemalloc.start()
    try:
        seen = SeenResults()
        for number in range(100_000):
            seen.meet(f"request-{number:09d}-{'x' * 40}", b"line", number + 1)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(seen) == 100_000
    assert peak < 16 * 1024 * 1024
    assert sys.getsizeof(seen) < 200


@settings(deadline=None)  # a busy machine is no defect
@given(
    first=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([b"1", b"2"]))),
    second=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([b"1", b"2"]))),
)
def test_it_agrees_with_a_plain_model(first: list[tuple[str, bytes]], second: list[tuple[str, bytes]]) -> None:
    """Digests decide as the things themselves would, over two downloads."""
    seen, known = SeenResults(), dict[str, bytes]()
    for download in (first, second):
        met: set[str] = set()
        for number, (name, raw) in enumerate(download, 1):
            if name not in known:
                due = Meeting.NEW
                known[name] = raw
            elif known[name] != raw:
                due = Meeting.OTHER
            else:
                due = Meeting.AGAIN if name in met else Meeting.EARLIER
            if due is not Meeting.OTHER:
                met.add(name)
            assert seen.meet(name, raw, number) is due
        seen = seen.continued()


@pytest.mark.parametrize("length", [1, 32, 33, 64, 1000])
def test_custom_ids_of_any_length_are_told_apart(length: int) -> None:
    """Short ones are kept, long ones by digest: to who asks it is the same."""
    seen = SeenResults()
    name = "é" * length
    assert seen.meet(name, b"{}", 1) is Meeting.NEW
    assert seen.meet(name + "x", b"{}", 2) is Meeting.NEW
    assert seen.meet(name, b"[]", 3) is Meeting.OTHER
    assert seen.meet(name, b"{}", 4) is Meeting.AGAIN
    assert (name in seen, name + "y" in seen, seen.first_line(name)) == (True, False, 1)


def test_lines_of_equal_checksum_and_other_length_are_told_apart() -> None:
    """Zeros behind a CRC of zero leave it zero; the length is compared, too."""
    seen = SeenResults()
    assert seen.meet("a", b"", 1) is Meeting.NEW
    assert seen.meet("a", b"\x9d\x0a\xd9\x6d", 2) is Meeting.OTHER
