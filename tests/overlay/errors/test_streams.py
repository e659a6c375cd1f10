"""Errors of streams: what arrived stays with them, and what each adds."""

from __future__ import annotations

import pytest

from claude_overlay import errors


def test_a_stream_error_names_its_request() -> None:
    """The text has the request id, for a support ticket; without one it is the message alone."""
    assert str(errors.StreamError("cut", request_id="req_1")) == "cut (request req_1)"
    assert str(errors.StreamError("cut")) == "cut"


def test_a_server_error_gives_its_error_object_whatever_the_body() -> None:
    """`.error` is a mapping, empty when the event had none."""
    assert errors.StreamServerError("m", body={"error": {"type": "x"}}).error == {"type": "x"}
    for body in (None, "text", [], {}, {"error": "x"}, {"error": None}):
        assert errors.StreamServerError("m", body=body).error == {}


def test_blocks_that_were_cut_are_copied() -> None:
    """The error keeps its own copy of `incomplete_blocks`; without any it is empty, and so is the snapshot."""
    given = {0: '{"a'}
    error = errors.StreamTruncatedError("cut", incomplete_blocks=given)
    given[1] = "later"

    assert error.incomplete_blocks == {0: '{"a'}
    assert errors.StreamError("cut").incomplete_blocks == {}
    assert (error.snapshot, error.complete) == (None, False)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("api_error", True),
        ("overloaded_error", True),
        ("rate_limit_error", True),
        ("timeout_error", True),
        ("invalid_request_error", False),
        ("authentication_error", False),
        ("billing_error", False),
        ("an_error_of_next_year", False),
        (None, False),
    ],
)
def test_a_server_error_tells_whether_it_may_pass(kind: str | None, *, expected: bool) -> None:
    """Failures of the server and too much work may pass; what is wrong with the request, and the unknown, do not."""
    assert errors.StreamServerError("m", type=kind).is_retryable is expected


def test_a_stall_tells_its_limit() -> None:
    """Which limit it was, and how long; it is a truncated stream to those who do not care."""
    error = errors.StreamStalledError(limit="progress", seconds=30.0)

    assert (error.limit, error.seconds) == ("progress", 30.0)
    assert isinstance(error, errors.StreamTruncatedError)


def test_an_event_too_large_tells_the_limit() -> None:
    """The limit is in the text and the attributes, with the event's number."""
    error = errors.EventTooLargeError(limit=10, event_number=3)

    assert (error.limit, error.event_number) == (10, 3)
    assert "10 bytes" in str(error)
