"""Limits: each stands in the schema and is checked; jsonschema agrees."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.describe import Describe
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value

BOUND = st.none() | st.integers(-3, 3)
LENGTH = st.none() | st.integers(0, 3)


@settings(max_examples=120, deadline=None)
@given(
    st.builds(Describe, minimum=BOUND, maximum=BOUND, exclusive_minimum=BOUND, exclusive_maximum=BOUND,
              multiple_of=st.none() | st.integers(1, 3)),
    st.sampled_from([int, float, int | None, bool | int]),
    st.integers(-5, 5) | st.sampled_from([0.5, 2.0, True, None, "x"]),
)  # fmt: skip
def test_bounds_mean_what_the_schema_says(notes: Describe, tp: Any, value: Any) -> None:
    """For any bounds together, on numbers alone and in unions."""
    limited = Annotated[tp, notes]
    valid = jsonschema.Draft202012Validator(schema_of(limited)).is_valid(value)

    if valid:
        assert read_value(limited, value) == value
    else:
        with pytest.raises(ValueMismatch):
            read_value(limited, value)


@settings(max_examples=100, deadline=None)
@given(
    LENGTH, LENGTH,
    st.sampled_from([str, list[int], dict[str, int], str | list[int] | None]),
    st.text("ab", max_size=4) | st.lists(st.just(1), max_size=4) | st.dictionaries(st.text("ab"), st.just(1))
    | st.none(),
)  # fmt: skip
def test_lengths_mean_what_the_schema_says(fewest: int | None, most: int | None, tp: Any, value: Any) -> None:
    """Characters of strings, items of arrays, members of objects."""
    limited = Annotated[tp, Describe(min_length=fewest, max_length=most)]
    valid = jsonschema.Draft202012Validator(schema_of(limited)).is_valid(value)

    if valid:
        assert read_value(limited, value) == value
    else:
        with pytest.raises(ValueMismatch):
            read_value(limited, value)


def test_a_limit_stands_with_the_type_it_limits() -> None:
    """In a union beside it, the words beside the union."""
    schema = schema_of(Annotated[int | str | None, Describe("how many", minimum=1)])

    assert schema == {
        "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string"}, {"type": "null"}],
        "description": "how many",
    }


def test_every_broken_limit_is_told() -> None:
    """With the limit and the value."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(Annotated[str, Describe(min_length=3, pattern="^[0-9]+$")], "a")

    assert [problem.message for problem in caught.value.problems] == [
        "must have at least 3 characters, but has 1",
        'must match the regular expression ^[0-9]+$, not "a"',
    ]
    with pytest.raises(ValueMismatch, match=r"must be at most 10, not 11"):
        read_value(Annotated[int, Describe(maximum=10)], 11)


def test_words_are_told_and_not_checked() -> None:
    """Title, format, examples, and whatever else is asked for."""
    notes = Describe("t", title="T", format="email", examples=["a@b"], extra={"x-y": 1})

    assert schema_of(Annotated[str, notes]) == {
        "type": "string", "description": "t", "title": "T", "format": "email", "examples": ["a@b"], "x-y": 1,
    }  # fmt: skip
    assert read_value(Annotated[str, notes], "no address") == "no address"


def test_a_decimal_is_bounded_in_both_forms() -> None:
    """JSON Schema cannot bound a string; the value is bounded all the same."""
    price = Annotated[Decimal, Describe(minimum=1, multiple_of=0.01)]

    assert read_value(price, "1.25") == Decimal("1.25")
    assert read_value(price, 0.3 + 0.7) == 1
    for wrong in ("0.99", 0.99, "1.255"):
        with pytest.raises(ValueMismatch):
            read_value(price, wrong)


def test_a_tenth_is_a_tenth() -> None:
    """By its digits, not by its bits."""
    assert read_value(Annotated[float, Describe(multiple_of=0.1)], 0.3) == 0.3


def test_keys_are_limited_too() -> None:
    """As `propertyNames`."""
    tp = dict[Annotated[str, Describe(pattern="^[a-z]+$", max_length=3)], int]

    assert schema_of(tp)["propertyNames"] == {"maxLength": 3, "pattern": "^[a-z]+$"}
    assert read_value(tp, {"abc": 1}) == {"abc": 1}
    with pytest.raises(ValueMismatch, match="regular expression"):
        read_value(tp, {"A": 1})


@pytest.mark.parametrize(
    ("tp", "notes", "told"),
    [
        (str, Describe(minimum=1), "minimum= says nothing"),
        (int, Describe(max_length=1), "max_length= says nothing"),
        (int, Describe(pattern="x"), "pattern= says nothing"),
        (bool | None, Describe(maximum=1), "maximum= says nothing"),
        (str, Describe(pattern="("), "must be a regular expression"),
        (str, Describe(min_length=1.5), "min_length= must be a number"),  # type: ignore[arg-type]
        (int, Describe(minimum=True), "minimum= must be a number"),
        (dt.date, Describe(minimum=dt.date(2026, 1, 1)), "minimum= must be a number"),  # type: ignore[arg-type]
        (int, Describe(multiple_of=0), "greater than 0"),
    ],
)
def test_a_limit_that_cannot_hold_is_refused(tp: Any, notes: Describe, told: str) -> None:
    """When the schema is made, with the place."""
    with pytest.raises(InvalidArgumentError, match=rf"^parameter 'n' of f\(\): .*{told}"):
        # The object makes it a new type: Python keeps `Annotated[int, ...(minimum=1)]`, and takes True for 1.
        schema_of(Annotated[tp, object(), notes], where="parameter 'n' of f()")
