"""Errors of the way there and back."""

from __future__ import annotations

import pytest

from claude_overlay import errors


def test_a_timeout_is_caught_as_the_language_s_own() -> None:
    """`except TimeoutError` catches every time limit of ours."""
    with pytest.raises(TimeoutError):
        raise errors.BatchWaitTimeoutError("b")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (errors.APIConnectionError(), "the connection to the API failed"),
        (errors.APITimeoutError(), "the request timed out"),
        (errors.ClientClosedError(), "this client is closed"),
    ],
)
def test_each_has_a_message_of_its_own(error: errors.ClaudeError, message: str) -> None:
    """Without words of the raiser there is a plain sentence; neither phase nor request id is made up."""
    assert str(error) == message
    assert getattr(error, "phase", None) is None
    assert getattr(error, "request_id", "missing") is None


@pytest.mark.parametrize("kind", [errors.APIConnectionError, errors.APITimeoutError])
def test_phase_and_request_id_are_kept(kind: type[errors.APIConnectionError]) -> None:
    """They tell whether the server may have seen the request."""
    error = kind("m", phase="write", request_id="req_1")

    assert (error.message, error.phase, error.request_id) == ("m", "write", "req_1")


def test_a_wait_for_a_batch_keeps_the_batch() -> None:
    """It went on without us: it is needed to ask for it again."""
    assert errors.BatchWaitTimeoutError("late", batch={"id": "b1"}).batch == {"id": "b1"}
    assert errors.BatchWaitTimeoutError("late").batch is None
