"""When a conversation is shortened."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.errors import InvalidArgumentError


def test_the_target_is_three_quarters_unless_given() -> None:
    """So that the next few requests keep the prefix that is cached."""
    assert CompactionPolicy().target == 75_000
    assert CompactionPolicy(max_input_tokens=10, target_input_tokens=10).target == 10


@pytest.mark.parametrize(
    "numbers",
    [
        {"max_input_tokens": 0},
        {"max_input_tokens": True},
        {"keep_recent_turns": 0},
        {"keep_first_turns": -1},
        {"max_input_tokens": 10, "target_input_tokens": 11},
        {"target_input_tokens": 1.5},
    ],
)
def test_senseless_numbers_are_refused(numbers: Any) -> None:
    """By name."""
    with pytest.raises(InvalidArgumentError, match=list(numbers)[-1]):
        CompactionPolicy(**numbers)
