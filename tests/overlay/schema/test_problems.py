"""Problems: how a place is written, and how a value is shown to a model."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from claude_overlay.schema.problems import Problem, ValueMismatch, below, found_words, shown


def test_a_place_is_written_as_one_would_reach_it() -> None:
    """Members by dots, items by brackets, odd names in quotes."""
    assert below(below(below("", "order"), "items"), 2) == "order.items[2]"
    assert below(below("", "two words"), "x") == '["two words"].x'
    assert below("", 0) == "[0]"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "null"),
        (True, "true"),
        (2.5, "2.5"),
        ("é", 'the string "é"'),
        ([1], "the array [1]"),
        ({"a": 1}, 'the object {"a": 1}'),
        (b"x", "a Python bytes"),
        ({"a": b"x"}, "the object"),
    ],
)
def test_a_value_is_told_by_its_kind(value: Any, told: str) -> None:
    """JSON as JSON; what is none, by its class."""
    assert found_words(value) == told


def test_a_long_value_is_cut() -> None:
    """At most 80 characters, so that a wrong input does not fill the conversation."""
    assert len(shown("x" * 500)) == 80
    assert shown("x" * 500).endswith("...")


def test_a_huge_integer_does_not_break_the_words() -> None:
    """Python refuses to write integers of more than 4,300 digits."""
    assert found_words(10**5000) == "(int)"


def test_the_error_tells_all_and_pickles() -> None:
    """Its text has every problem."""
    error = ValueMismatch([Problem("a", "is missing"), Problem("", "is odd")])

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own error

    assert str(again) == "a: is missing; is odd"
    assert again.problems == error.problems


def test_a_name_that_the_model_made_up_is_shortened() -> None:
    """A place stays readable, whatever a member is called."""
    assert below("a", "x" * 100_000) == f'a["{"x" * 120}..."]'
    assert below("", "x" * 120) == "x" * 120


def test_the_words_of_an_error_are_bounded() -> None:
    """The first problems are told; all of them are there."""
    error = ValueMismatch(Problem(f"[{index}]", "is wrong") for index in range(1000))

    assert str(error).startswith("[0]: is wrong; [1]: is wrong")
    assert str(error).endswith("[29]: is wrong; and 970 more problems")
    assert len(error.problems) == 1000
