"""The journal of requests: a bounded, thread-safe sequence."""

from __future__ import annotations

import pytest

from claude_overlay.local.journal import Journal, RecordedRequest


def entry(number: int) -> RecordedRequest:
    """A request with a number for its path."""
    return RecordedRequest(method="GET", path=str(number), headers={"x-api-key": "secret"}, body=b"no json")


def test_only_the_newest_are_kept():
    """Beyond its bound the journal drops the oldest; indexes and slices work."""
    journal = Journal(3, 1_000)
    for number in range(5):
        journal.add(entry(number))

    assert [request.path for request in journal] == ["2", "3", "4"]
    assert journal[-1].path == "4"
    assert [request.path for request in journal[:2]] == ["2", "3"]
    assert len(journal) == 3


def test_bodies_are_bounded_too():
    """Beyond its bytes the journal drops the oldest, but never the newest."""
    journal = Journal(10, 15)
    for number in range(3):
        journal.add(entry(number))
    kept = [request.path for request in journal]
    journal.add(RecordedRequest(method="POST", path="big", headers={}, body=b"x" * 100))

    assert kept == ["1", "2"]
    assert [request.path for request in journal] == ["big"]


def test_clear():
    """After clear nothing is left."""
    journal = Journal(3, 1_000)
    journal.add(entry(1))
    journal.clear()

    assert list(journal) == []


def test_repr_shows_no_header():
    """Keys are among the headers, so no header is shown."""
    journal = Journal(1, 1_000)
    journal.add(entry(1))

    assert "secret" not in repr(journal)


def test_json_of_a_body_that_is_none():
    """Asking for the JSON of another body is a ValueError."""
    with pytest.raises(ValueError, match=r"."):
        _ = entry(1).json
