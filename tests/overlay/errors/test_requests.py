"""Refusals of request values keep what they know."""

from __future__ import annotations

import copy
import pickle

import pytest

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.errors.requests import MaxTokensError


@pytest.mark.parametrize("through", [copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301 - our own
def test_it_survives_copies(through: object) -> None:
    """With value, limit and model, under both roots."""
    again = through(MaxTokensError("too much", value=9, limit=4, model="m"))  # type: ignore[operator]

    assert (str(again), again.value, again.limit, again.model) == ("too much", 9, 4, "m")
    assert isinstance(again, InvalidArgumentError)
    assert isinstance(again, ClaudeError)
