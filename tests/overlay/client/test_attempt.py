"""One attempt as the policies see it."""

from __future__ import annotations

import os
import types
from typing import Any

import pytest

from claude_overlay.client.answer import Answer
from claude_overlay.client.attempt import StreamCall, capped, expired, release_read_timeout, reply_of, within
from claude_overlay.client.calls.messages import stream_message
from claude_overlay.client.config import Timeouts
from claude_overlay.client.connection import AT_MOST
from claude_overlay.client.meter import Meter
from claude_overlay.errors import APITimeoutError, OverloadedError, StreamCancelledError
from claude_overlay.reliability.facts import Usage


def test_a_good_answer() -> None:
    """It has no error; its usage is read when somebody asks."""
    answer = Answer(status_code=200, headers={"a": "b"}, content=b'{"usage": {"input_tokens": 3}}')

    reply = reply_of(answer, 0.5)

    assert (reply.status, reply.error, reply.latency, reply.value) == (200, None, 0.5, answer)
    assert reply.usage() == Usage(input_tokens=3)


@pytest.mark.parametrize("status", [400, 529])
def test_an_error_status(status: int) -> None:
    """From 400 on the error is the one its parser would raise."""
    content = b'{"type": "error", "error": {"type": "overloaded_error", "message": "no"}}'

    error = reply_of(Answer(status_code=status, headers={"retry-after": "3"}, content=content), 0.0).error

    assert isinstance(error, OverloadedError)
    assert (error.status, error.retry_after) == (status, 3.0)
    assert reply_of(Answer(status_code=307, headers={}, content=b""), 0.0).error is None


def test_an_attempt_caps_its_phases() -> None:
    """The tighter of two caps holds; without one the request is as it was."""
    request = {"url": "/"}

    assert capped(request, None) is request
    assert capped(request, 3.0)[AT_MOST] == 3.0
    assert capped({"url": "/", AT_MOST: 2.0}, 3.0)[AT_MOST] == 2.0
    assert capped({"url": "/", AT_MOST: 9.0}, 3.0)[AT_MOST] == 3.0
    assert AT_MOST not in request


def test_chunks_end_with_the_time() -> None:
    """A piece that comes too late is not taken for one in time."""
    times = iter([1.0, 2.0, 2.1])
    chunks = within([b"a", b"b", b"c"], 2.0, lambda: next(times), lambda: expired(2.0, "http://h", "req_1"))

    assert (next(chunks), next(chunks)) == (b"a", b"b")
    with pytest.raises(APITimeoutError) as caught:
        next(chunks)
    assert (caught.value.phase, caught.value.request_id) == ("read", "req_1")
    assert "2.000 s" in str(caught.value)


def test_the_body_of_a_stream_has_the_callers_time() -> None:
    """The read timeout is put back, where the HTTP library looks for it; a mock without one is left alone."""
    phases: dict[str, Any] = {"read": 2.0, "connect": 1.0}
    response = types.SimpleNamespace(request=types.SimpleNamespace(extensions={"timeout": phases}))

    release_read_timeout(response, Timeouts(5, 600, 600, 600))
    release_read_timeout(types.SimpleNamespace(), Timeouts(5, 600, 600, 600))

    assert phases == {"read": 600, "connect": 1.0}


def test_a_reader_who_wants_no_more_stops_the_next_attempt() -> None:
    """He is asked before each."""

    def opened(response: Any) -> None:
        assert response is None
        raise StreamCancelledError("the stream was cancelled")

    call = stream_message(model="m", max_tokens=1, messages=[]).call
    streamed = StreamCall(call, call.request, None, opened)

    with pytest.raises(StreamCancelledError):
        streamed.attempted(types.SimpleNamespace(number=2))  # type: ignore[arg-type]  # what is used of it


def test_what_is_held_is_given_back_by_how_it_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """The passage of the last attempt is finished; without one there is nothing to finish."""
    finished: list[Any] = []
    passage = types.SimpleNamespace(finish=lambda *given: finished.append(given))
    call = stream_message(model="m", max_tokens=1, messages=[]).call
    streamed = StreamCall(call, call.request, None, None)
    meter = Meter(None, counts=False)

    streamed.finish("ok", meter)
    streamed.attempted(types.SimpleNamespace(number=1, passage=passage))  # type: ignore[arg-type]  # as above
    streamed.finish("interrupted", meter)

    assert finished == [("interrupted", None)]

    monkeypatch.setattr(os, "getpid", lambda: -1)
    streamed.finish("ok", meter)
    assert len(finished) == 1, "a child process has nothing to give back"
