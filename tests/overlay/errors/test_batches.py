"""Errors of batch results: the line, and the whole."""

from __future__ import annotations

from claude_overlay import errors


def test_a_line_error_keeps_the_beginning_of_the_line_only() -> None:
    """A huge line is not carried about in an exception; the text names the line."""
    error = errors.BatchLineError("it is not JSON", line_number=3, raw=b"x" * 1_000_000)
    assert len(error.raw) == 65_536
    assert str(error) == "line 3: it is not JSON"


def test_a_second_result_is_not_lost() -> None:
    """A duplicate carries its result and where the first one was, and is a line error to those who do not care."""
    error = errors.BatchDuplicateError("again", line_number=7, raw=b"{}", custom_id="r1", result={"a": 1}, first_line=3)

    assert (error.result, error.first_line, error.custom_id) == ({"a": 1}, 3, "r1")
    assert isinstance(error, errors.BatchLineError)
    assert str(error) == "line 7: again"


def test_what_is_missing_is_told() -> None:
    """Counts and ids are copied, so that they do not change later; the text names the download."""
    missing, found = ["a"], {"errored": 1}
    error = errors.BatchIncompleteError("not all", found=found, missing=missing, request_id="req_1")
    missing.append("b")
    found["errored"] = 2

    assert (error.missing, error.found, error.expected, error.extra) == (("a",), {"errored": 1}, None, ())
    assert str(error) == "not all (request req_1)"
    assert str(errors.BatchIncompleteError("not all")) == "not all"
