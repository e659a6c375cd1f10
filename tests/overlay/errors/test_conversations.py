"""Errors of conversations keep what they know."""

from __future__ import annotations

import copy
import pickle

import pytest

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.errors.conversations import ConversationFileError, ConversationStateError


@pytest.mark.parametrize(
    "error",
    [
        ConversationStateError("no", reason="refused", entry=3),
        ConversationFileError("bad", path="entries[0]", file="c.json"),
    ],
)
@pytest.mark.parametrize("through", [copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301 - our own
def test_they_survive_copies(error: ClaudeError, through: object) -> None:
    """Type, words and attributes."""
    again = through(error)  # type: ignore[operator]

    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_words_name_the_place() -> None:
    """File, path, or neither."""
    assert str(ConversationFileError("bad")) == "bad"
    assert str(ConversationFileError("bad", path="version")) == "version: bad"
    assert str(ConversationFileError("bad", path="version", file="c.json")) == "c.json: version: bad"
    assert issubclass(ConversationStateError, InvalidArgumentError)
