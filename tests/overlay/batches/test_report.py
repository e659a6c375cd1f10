"""What was expected, and what counts as a difference."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from claude_api.models import MessageBatchRequestCounts
from claude_overlay import BatchRequest, user
from claude_overlay.batches import ResultsReport, SeenResults
from claude_overlay.batches.report import Expected, read_expected
from claude_overlay.errors import BatchIncompleteError, InvalidArgumentError

COUNTS = {"processing": 0, "succeeded": 2, "errored": 1, "canceled": 0, "expired": 0}
ENDED = {name: count for name, count in COUNTS.items() if name != "processing"}
PARAMS = {"model": "m", "max_tokens": 1, "messages": [user("x")]}


@pytest.mark.parametrize(
    "value",
    [
        COUNTS,
        {"id": "b", "request_counts": COUNTS},
        MessageBatchRequestCounts(**COUNTS),
        SimpleNamespace(request_counts=MessageBatchRequestCounts(**COUNTS)),
    ],
)
def test_counts_are_read_from_what_the_api_gives(value: Any) -> None:
    """A batch or its counts, as models or as mappings."""
    expected = read_expected(value)

    assert (expected.counts, expected.ids, expected.total) == (ENDED, None, 3)
    assert read_expected(expected) is expected


@pytest.mark.parametrize(
    "value",
    [
        ["a", "b"],
        ("a", "b"),
        {"a", "b"},
        iter(["b", "a"]),
        [{"custom_id": "a", "params": {}}, BatchRequest(custom_id="b", params=PARAMS)],
    ],
)
def test_ids_are_read_from_any_iterable(value: Any) -> None:
    """custom_ids, or the requests that were handed in."""
    assert read_expected(value) == Expected(ids=frozenset({"a", "b"}))
    assert read_expected(["a"]).total == 1


def test_nothing_expected_finds_nothing() -> None:
    """None compares nothing."""
    assert read_expected(None).total is None
    read_expected(None).check(ResultsReport(results=5, unreadable=3), SeenResults(), (), None)


@pytest.mark.parametrize("value", [3, "ids", b"ids", {"a": 1}, [3], [None], {**COUNTS, "processing": 1}])
def test_what_cannot_be_compared_is_refused(value: Any) -> None:
    """Also the counts of a batch that has not ended: they would not hold at the end."""
    with pytest.raises(InvalidArgumentError, match="expected"):
        read_expected(value)


def check(expected: Any, seen: dict[str, str], *, extra: tuple[str, ...] = (), **more: int) -> None:
    """Compare results by custom_id and type with an expectation."""
    known = SeenResults()
    by_type: dict[str, int] = {}
    for number, (name, kind) in enumerate(seen.items(), 1):
        known.remember(known.compare(name, kind.encode(), number))
        by_type[kind] = by_type.get(kind, 0) + 1
    read_expected(expected).check(ResultsReport(results=len(seen), by_type=by_type, **more), known, extra, "req_1")


def test_counts_that_agree() -> None:
    """No error, whatever was repeated."""
    check(COUNTS, {"a": "succeeded", "b": "errored", "c": "succeeded"}, duplicates=4)


def test_counts_that_differ() -> None:
    """Every type that differs is named, one that nobody counted too, and what may explain it."""
    with pytest.raises(BatchIncompleteError) as caught:
        check(COUNTS, {"a": "succeeded", "b": "postponed"}, unreadable=1, conflicts=2)

    error = caught.value
    assert error.expected == ENDED
    assert error.found == {"succeeded": 1, "postponed": 1}
    assert error.report.unreadable == 1
    assert str(error) == (
        "the results are not those expected: succeeded 1 instead of 2; errored 0 instead of 1; "
        "postponed 1 instead of 0; 1 lines are unreadable; 2 lines conflict with others (request req_1)"
    )


def test_ids_that_differ() -> None:
    """Those missing are all named in the error, those too many as far as they were kept."""
    with pytest.raises(BatchIncompleteError) as caught:
        check(list("abcdefg"), {"a": "succeeded", "x": "succeeded", "y": "errored"}, extra=("x", "y"))

    assert caught.value.missing == ("b", "c", "d", "e", "f", "g")
    assert caught.value.extra == ("x", "y")
    assert "6 custom_ids missing ('b', 'c', 'd', ...); 2 custom_ids not expected ('x', 'y')" in str(caught.value)


def test_more_extras_than_are_named() -> None:
    """The number is right even when the names are not all kept."""
    with pytest.raises(BatchIncompleteError, match=r"3 custom_ids not expected \('x'\)|3 custom_ids not expected"):
        check(["a"], {"a": "succeeded", "x": "succeeded", "y": "succeeded", "z": "succeeded"}, extra=("x",))
