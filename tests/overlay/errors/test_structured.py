"""Errors of structured output: what each carries, and that it survives pickle."""

from __future__ import annotations

import copy
import pickle

import pytest
from tests.overlay.structured.answers import answer

from claude_overlay.errors import ClaudeError
from claude_overlay.errors.structured import (
    OutputMismatchError,
    OutputMissingError,
    OutputRefusedError,
    OutputTruncatedError,
    StructuredOutputError,
)
from claude_overlay.schema.problems import Problem


def pickled(value: object) -> object:
    """Give a value as another process would get it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


KINDS = [StructuredOutputError, OutputMismatchError, OutputRefusedError, OutputTruncatedError, OutputMissingError]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", [copy.deepcopy, pickled])
def test_it_carries_the_answer_through_pickle(kind: type[StructuredOutputError], how: object) -> None:
    """Message, text, problems and ids are all there on the other side."""
    error = kind(
        "wrong",
        snapshot=answer("{}", stop_reason="end_turn"),
        text="{}",
        partial={},
        problems=[Problem("a", "is missing")],
        type_name="Order",
        request_id="req_1",
    )
    assert callable(how)
    twin = how(error)

    assert isinstance(error, ClaudeError)
    assert type(twin) is kind
    assert str(twin) == "wrong (request req_1)"
    assert vars(twin) == vars(error)
    assert (twin.stop_reason, twin.snapshot.text, twin.problems[0].path) == ("end_turn", "{}", "a")


def test_it_can_be_made_of_a_message_alone() -> None:
    """What is not known is empty."""
    error = OutputRefusedError("no")

    assert (str(error), error.stop_reason, error.details, error.text, error.problems) == ("no", None, None, "", ())
