"""Heads of responses: what may be streamed, and the error for what may not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_api.api.messages import create_message
from claude_overlay import errors
from claude_overlay.client.answer import Answer, Head, credit, decoded, is_streamable, refuse
from claude_overlay.client.call import Call

CALL: Call[Any] = Call(operation="create_message", request={}, parse=create_message.parse_response)
STREAM = "text/event-stream"


def head(status: int = 200, content_type: str | None = None) -> Head:
    """Make a head."""
    fields = {"request-id": "req_1", **({"content-type": content_type} if content_type is not None else {})}
    return Head(status_code=status, headers=fields)


@pytest.mark.parametrize("content_type", [None, "", STREAM, "Text/Event-Stream; charset=utf-8"])
def test_a_success_of_the_right_type_is_streamable(content_type: str | None) -> None:
    """The type may be missing or written in any way."""
    assert is_streamable(head(content_type=content_type), STREAM)


@pytest.mark.parametrize(
    ("status", "content_type", "wanted", "expected"),
    [
        (200, "text/html", STREAM, False),
        (200, "anything/at-all", None, True),
        (299, None, None, True),
        (300, None, None, False),
        (199, None, None, False),
        (404, STREAM, STREAM, False),
    ],
)
def test_what_else_is_streamable(status: int, content_type: str | None, wanted: str | None, *, expected: bool) -> None:
    """Another type, and any status but 2xx, is not."""
    assert is_streamable(head(status, content_type), wanted) is expected


@pytest.mark.parametrize(("status", "expected"), [(199, False), (200, True), (299, True), (300, False), (529, False)])
def test_what_is_a_success(status: int, *, expected: bool) -> None:
    """A success is 2xx; the head knows its request's id."""
    assert head(status).is_success is expected
    assert head(status).request_id == "req_1"


def test_a_refusal_is_the_status_error() -> None:
    """An error status becomes the class the body names."""
    body = json.dumps({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}).encode()

    error = refuse(CALL, head(529), body, STREAM)

    assert isinstance(error, errors.OverloadedError)
    assert error.request_id == "req_1"


def test_another_type_is_a_decode_error() -> None:
    """A success of another type carries the start of its body, status and request id."""
    error = refuse(CALL, head(200, "text/html"), b"<html>", STREAM)

    assert isinstance(error, errors.DecodeError)
    assert (error.body, error.status, error.request_id) == (b"<html>", 200, "req_1")
    assert "text/html" in str(error)


def test_an_answer_without_a_value_tells_of_its_attempts() -> None:
    """What was sent before it is in the error; an error that says so itself is left alone."""
    record: Any = object()
    answer = Answer(status_code=200, headers={}, content=b"<html>", attempts=(record,))

    with pytest.raises(errors.DecodeError) as caught:
        decoded(CALL, answer)
    credit(caught.value, (record, record))

    assert caught.value.attempts == (record,)


def test_only_our_errors_tell_of_attempts() -> None:
    """And an error of a call without policies has none to tell of."""
    foreign, ours = KeyError(), errors.DecodeError("x")

    credit(foreign, (object(),))  # type: ignore[arg-type]  # stands for a record
    credit(ours, ())

    assert not hasattr(foreign, "attempts")
    assert "attempts" not in vars(ours)
