"""What a policy's fields may hold."""

from __future__ import annotations

import enum
import functools
import math
from types import SimpleNamespace
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.bounds import (
    MOST,
    check_choice,
    check_count,
    check_flag,
    check_function,
    check_number,
    check_value,
    read_value,
)


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


@pytest.mark.parametrize("value", [MOST + 1, 10**400, 10**5000], ids=["101 digits", "401 digits", "5001 digits"])
def test_a_count_can_be_printed_and_be_a_float(value: int) -> None:
    """So one that has no most of its own still has one, and the refusal of more says so."""
    check_count(holding(MOST), "field")
    assert float(MOST) == 1e100
    with pytest.raises(InvalidArgumentError, match="a whole number of at least 0 and at most 1e") as caught:
        check_count(holding(value), "field")
    assert len(str(caught.value)) < 200


class Tier(int, enum.Enum):
    """A number that does not format as one."""

    LOW = 2
    HIGH = 3


class Tone(str, enum.Enum):  # noqa: UP042 - people still write it so
    """A word that does not print as one."""

    LOUD = "loud"


def test_a_member_of_an_enumeration_is_its_value() -> None:
    """As a value, and as the bound of another."""
    check_number(holding(Tier.LOW), "field", most=Tier.HIGH)
    check_count(holding(Tier.LOW), "field", least=2)
    check_choice(holding(Tone.LOUD), "field", ("loud", "quiet"))
    with pytest.raises(InvalidArgumentError, match="field must be a number of at least 3 and at most 3"):
        check_number(holding(Tier.LOW), "field", least=Tier.HIGH, most=Tier.HIGH)


@pytest.mark.parametrize("value", [0, 1, "True", None, math.nan])
def test_only_true_and_false_are_flags(value: Any) -> None:
    """A number is none, though it would do."""
    check_flag(holding(True), "field")
    check_flag(holding(False), "field")
    with pytest.raises(InvalidArgumentError, match="field must be True or False"):
        check_flag(holding(value), "field")


def test_a_value_that_cannot_be_looked_at_is_refused_with_the_cause() -> None:
    """Nothing of what went wrong is lost, and it is still a refused argument."""

    class Broken(float):
        def __le__(self, other: float, /) -> bool:
            raise LookupError("not loaded")

    with pytest.raises(InvalidArgumentError, match=r"SimpleNamespace\(field=1.0\): field must be a number") as caught:
        check_number(holding(Broken(1.0)), "field", most=2)
    assert isinstance(caught.value.__cause__, LookupError)
    with pytest.raises(InvalidArgumentError) as caught:
        check_number(holding(3), "field", most=2)
    assert caught.value.__cause__ is None


def test_a_check_of_its_own() -> None:
    """A policy names what fits, and what to say."""
    check_value(holding("a"), "field", str.islower, "in small letters")
    with pytest.raises(InvalidArgumentError, match=r"^SimpleNamespace\(field='A'\): field must be in small letters$"):
        check_value(holding("A"), "field", str.islower, "in small letters")


def test_a_value_is_read_into_the_form_that_is_kept() -> None:
    """None stands for what does not fit; a refusal of the reader's own goes to the caller as it is."""

    def read(value: object) -> int | None:
        if value == "secret":
            raise InvalidArgumentError("its own words")
        return int(value) if isinstance(value, str) else None

    assert read_value("Policy", "field", "0", read, "digits") == 0
    with pytest.raises(InvalidArgumentError, match=r"^Policy\(field=5\): field must be digits$"):
        read_value("Policy", "field", 5, read, "digits")
    with pytest.raises(InvalidArgumentError, match=r"^Policy\(field=\.\.\.\): field must be digits$") as caught:
        read_value("Policy", "field", "x", read, "digits", told="...")
    assert isinstance(caught.value.__cause__, ValueError)
    with pytest.raises(InvalidArgumentError, match=r"^its own words$"):
        read_value("Policy", "field", "secret", read, "digits")


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
