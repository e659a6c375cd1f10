"""Which results were seen: new, repeated, different; across downloads, processes and a full memory."""

from __future__ import annotations

import pickle
import sys
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.batches.seen import LONGEST_KEPT, Meeting, SeenResults, key_of
from claude_overlay.errors import InvalidArgumentError


def meet(seen: SeenResults, custom_id: str, raw: bytes, line: int) -> Meeting:
    """Compare a result, and remember it."""
    met = seen.compare(custom_id, raw, line)
    seen.remember(met)
    return met.meeting


def meet_bad(seen: SeenResults, raw: bytes) -> Meeting:
    """Compare a bad line, and remember it."""
    met = seen.compare_bad(raw)
    seen.remember(met)
    return met.meeting


def test_what_a_result_is_to_those_before_it() -> None:
    """New, the very same again, another one under the same custom_id; asking about the same line changes nothing."""
    seen = SeenResults()

    assert meet(seen, "a", b"1", 1) is Meeting.NEW
    assert meet(seen, "a", b"1", 1) is Meeting.NEW
    assert meet(seen, "a", b"1", 2) is Meeting.AGAIN
    assert meet(seen, "a", b"2", 3) is Meeting.OTHER
    assert (len(seen), "a" in seen, "b" in seen, 7 in seen) == (1, True, False, False)
    assert (seen.first_line("a"), seen.first_line("b")) == (1, None)


def test_a_continued_download_knows_what_was_handed_out() -> None:
    """Once it is met in the new download it is of this one, and a second time is a repetition."""
    first = SeenResults()
    meet(first, "a", b"1", 1)
    second = first.continued()

    assert not second.is_in_this_download("a")
    assert second.first_line("a") is None
    assert meet(second, "a", b"1", 5) is Meeting.EARLIER
    assert second.is_in_this_download("a")
    assert meet(second, "a", b"1", 6) is Meeting.AGAIN
    assert meet(second, "b", b"1", 7) is Meeting.NEW
    assert "b" not in first


def test_bad_lines_are_known_by_content_and_number() -> None:
    """Two equal bad lines are two; a continued download leaves out as many as were handed out."""
    first = SeenResults()
    assert [meet_bad(first, b"{") for _ in range(2)] == [Meeting.NEW] * 2

    second = first.continued()

    assert [meet_bad(second, b"{") for _ in range(3)] == [Meeting.EARLIER, Meeting.EARLIER, Meeting.NEW]
    assert meet_bad(second.continued(), b"{") is Meeting.EARLIER


def test_it_pickles() -> None:
    """Another process can go on; digests do not depend on the process."""
    seen = SeenResults()
    meet(seen, "a\ud83d", b"1", 1)
    meet_bad(seen, b"{")

    other = pickle.loads(pickle.dumps(seen))  # noqa: S301 - our own pickle

    assert meet(other, "a\ud83d", b"1", 2) is Meeting.AGAIN
    assert repr(other) == "<SeenResults: 1 results, 1 bad lines>"


def test_a_copy_is_its_own() -> None:
    """What happens to the one does not happen to the other."""
    seen = SeenResults()
    meet(seen, "a", b"1", 1)
    copy = seen.copy()
    meet(copy, "b", b"1", 2)

    assert ("b" in seen, "a" in copy) == (False, True)
    assert copy.is_in_this_download("a")


def test_a_full_memory_says_so() -> None:
    """Beyond the capacity nothing is remembered, known ones are still known, and it is counted."""
    seen = SeenResults(capacity=2)
    meet(seen, "a", b"1", 1)
    meet(seen, "b", b"1", 2)

    assert meet(seen, "c", b"1", 3) is Meeting.UNTRACKED
    assert meet(seen, "c", b"2", 4) is Meeting.UNTRACKED
    assert meet(seen, "a", b"2", 5) is Meeting.OTHER
    assert seen.untracked == 2
    assert [meet_bad(seen, bytes([n])) for n in range(3)] == [Meeting.NEW, Meeting.NEW, Meeting.UNTRACKED]
    assert seen.copy().untracked == 3
    with pytest.raises(InvalidArgumentError):
        SeenResults(capacity=0)


def test_a_hundred_thousand_take_little() -> None:
    """A full batch costs less than half of the 32 MiB that a download may take."""
    tracemalloc.start()
    try:
        seen = SeenResults()
        for number in range(100_000):
            meet(seen, f"request-{number:09d}-{'x' * 40}", b"line", number + 1)
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
            assert meet(seen, name, raw, number) is due
        seen = seen.continued()


@pytest.mark.parametrize("length", [1, 32, 33, 64, 1000])
def test_custom_ids_of_any_length_are_told_apart(length: int) -> None:
    """Short ones are kept, long ones by digest: to who asks it is the same."""
    seen = SeenResults()
    name = "é" * length
    assert meet(seen, name, b"{}", 1) is Meeting.NEW
    assert meet(seen, name + "x", b"{}", 2) is Meeting.NEW
    assert meet(seen, name, b"[]", 3) is Meeting.OTHER
    assert meet(seen, name, b"{}", 4) is Meeting.AGAIN
    assert (name in seen, name + "y" in seen, seen.first_line(name)) == (True, False, 1)


def test_comparing_remembers_nothing() -> None:
    """Who is interrupted between the two has said nothing yet."""
    seen = SeenResults()
    for _ in range(2):
        assert seen.compare("a", b"1", 1).meeting is Meeting.NEW
        assert seen.compare_bad(b"{").meeting is Meeting.NEW

    assert repr(seen) == "<SeenResults: 0 results, 0 bad lines>"


def bulk(seen: SeenResults, lines: list[tuple[str, bytes]], number: int = 1) -> list[bool]:
    """Take many plain lines; tell which are new."""
    note, entries = seen.bulk([raw + b"\n" for _, raw in lines], number)
    return [note(key_of(name), entry) is entry for (name, _), entry in zip(lines, entries, strict=True)]


@settings(deadline=None)  # a busy machine is no defect
@given(
    earlier=st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([b"1", b"2"]))),
    lines=st.lists(
        st.tuples(st.sampled_from(["a", "b", "c", "d" * (LONGEST_KEPT + 1)]), st.sampled_from([b"1", b"2"]))
    ),
    capacity=st.integers(1, 5),
)
def test_lines_in_bulk_are_those_one_by_one(
    earlier: list[tuple[str, bytes]], lines: list[tuple[str, bytes]], capacity: int
) -> None:
    """What is new in bulk is new one by one, or nobody can tell; nothing else is touched; both remember the same."""
    first = SeenResults(capacity=capacity)
    for number, (name, raw) in enumerate(earlier, 1):
        meet(first, name, raw, number)
    many, single = first.continued(), first.continued()
    found = bulk(many, lines)
    met = []
    for number, (name, raw) in enumerate(lines, 1):
        found_one = single.compare(name, raw, number)
        met.append(found_one.meeting in {Meeting.NEW, Meeting.UNTRACKED})
        if met[-1]:
            single.remember(found_one)

    assert found == met
    assert (many._results, many.untracked) == (single._results, single.untracked)


def test_a_copy_leaves_out_a_line_that_is_still_due() -> None:
    """Who was interrupted behind `note` has not handed it out; asked for again it is still new."""
    seen = SeenResults()
    assert bulk(seen, [("a", b"1"), ("b", b"1")]) == [True, True]

    assert "b" in seen.copy()
    assert "b" in seen.copy(due=3)
    assert "b" not in seen.copy(due=2)
    assert "a" in seen.copy(due=2)
    assert seen.compare("b", b"1", 2).meeting is Meeting.NEW
    assert len(SeenResults().copy(due=1)) == 0
    assert bulk(seen, [("b", b"1")], 2) == [False]


def test_a_line_feed_makes_no_difference() -> None:
    """Plain lines are compared with their line feeds; the last of a file may have none."""
    seen = SeenResults()
    bulk(seen, [("a", b"{}")])

    assert meet(seen, "a", b"{}", 2) is Meeting.AGAIN
    assert meet(seen, "a", b"{ }", 3) is Meeting.OTHER
