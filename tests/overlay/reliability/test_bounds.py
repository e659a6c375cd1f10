"""What a policy's fields may hold."""

from __future__ import annotations

import functools
import math
from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.bounds import check_choice, check_count, check_function, check_number


def holding(value: Any) -> SimpleNamespace:
    """Stand in for a policy with one field."""
    return SimpleNamespace(field=value)


@pytest.mark.parametrize("value", [0, 0.0, 1, 2.5, 10, 10.0])
def test_numbers_within_bounds_are_taken(value: float) -> None:
    """Ints and floats from the least to the most, both included."""
    check_number(holding(value), "field", most=10)


@pytest.mark.parametrize(
    "value", [-1, -0.001, 10.5, math.nan, math.inf, -math.inf, 10**400, True, False, None, "1", b"1", [1], 1j]
)
def test_everything_else_is_no_number(value: Any) -> None:
    """Out of bounds, not finite, beyond any float, or of another type: a bool and a string too."""
    with pytest.raises(InvalidArgumentError, match="field must be a number of at least 0 and at most 10"):
        check_number(holding(value), "field", most=10)


def test_a_bound_may_be_excluded_and_none_allowed() -> None:
    """`above` refuses the bound itself; `optional` takes None."""
    check_number(holding(None), "field", optional=True)
    check_number(holding(0.001), "field", above=True)
    with pytest.raises(InvalidArgumentError, match="above 0 or None"):
        check_number(holding(0), "field", above=True, optional=True)


@pytest.mark.parametrize("value", [1, 2, 10**30])
def test_whole_numbers_are_taken(value: int) -> None:
    """Ints from the least on."""
    check_count(holding(value), "field", least=1)


@pytest.mark.parametrize("value", [0, -1, 1.0, True, None, "1"])
def test_everything_else_is_no_count(value: Any) -> None:
    """A float is no count, even a whole one; nor is a bool."""
    with pytest.raises(InvalidArgumentError, match="field must be a whole number of at least 1"):
        check_count(holding(value), "field", least=1)
    check_count(holding(None), "field", least=1, optional=True)


@pytest.mark.parametrize("value", ["c", "A", "", None, 1, ["a"], {}])
def test_only_the_words_are_taken(value: Any) -> None:
    """Another word, another case, another type: refused, and the words are listed."""
    check_choice(holding("a"), "field", ("a", "b"))
    with pytest.raises(InvalidArgumentError, match='field must be one of "a", "b"'):
        check_choice(holding(value), "field", ("a", "b"))


def test_the_refusal_names_the_policy_and_a_short_form_of_the_value() -> None:
    """Whoever reads it finds the line to mend; a huge value is not repeated."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_count(holding("x" * 1000), "field")

    assert str(caught.value).startswith("SimpleNamespace(field='xxx")
    assert len(str(caught.value)) < 200


def test_a_count_may_have_an_end() -> None:
    """The most is included; beyond it the message names both ends."""
    check_count(holding(10), "field", most=10)
    with pytest.raises(InvalidArgumentError, match="field must be a whole number of at least 0 and at most 10 or None"):
        check_count(holding(11), "field", most=10, optional=True)


async def later(*_: object) -> bool:
    """A function that would have to be awaited."""
    return False


class Later:
    """A callable object that would have to be awaited."""

    async def __call__(self, *_: object) -> bool:
        """See above."""
        return False


@pytest.mark.parametrize("value", [None, print, lambda: None, functools.partial(print, end=""), [].append, int])
def test_functions_are_taken(value: Any) -> None:
    """Whatever can be called and is done then; and None."""
    check_function(holding(value), "field")


@pytest.mark.parametrize("value", [later, Later(), Later().__call__, functools.partial(later, 1)])
def test_functions_that_nobody_would_await_are_refused(value: Any) -> None:
    """A coroutine is true, whatever it would come to."""
    with pytest.raises(InvalidArgumentError, match="field must be a plain function or None, not an async one"):
        check_function(holding(value), "field")


@pytest.mark.parametrize("value", ["print", 5, True])
def test_what_cannot_be_called_is_no_function(value: Any) -> None:
    """Its name least of all."""
    with pytest.raises(InvalidArgumentError, match="field must be a function or None"):
        check_function(holding(value), "field")
