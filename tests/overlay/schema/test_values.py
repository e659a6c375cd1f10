"""`read_value` and `write_value`: exact, complete in what they tell, and each other's inverse."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.schema import types_and_values as made

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.schema.values import Problem, ValueMismatch, read_value, write_value


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_is_written_is_read_back(data: st.DataObject) -> None:
    """For a value read from fitting JSON: written, it is JSON that reads as an equal value, and is written the same."""
    tp, fitting = data.draw(made.pairs)
    value = read_value(tp, data.draw(fitting))

    written = write_value(value)

    assert write_value(read_value(tp, written)) == written
    assert read_value(tp, written) == value


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_what_json_writes_as_text_comes_back(data: st.DataObject) -> None:
    """Decimals, dates, times, durations and UUIDs keep their value through text, also as keys."""
    tp, fitting = data.draw(st.sampled_from(made.AS_TEXT))
    value = read_value(tp, data.draw(fitting))

    assert read_value(tp, write_value(value)) == value
    assert read_value(dict[tp, int], write_value({value: 1})) == {value: 1}


@dataclass
class Line:
    """A line of an order."""

    item: str
    count: int
    unit: Literal["piece", "box"] = "piece"


@dataclass
class Order:
    """An order."""

    number: int
    lines: list[Line]


def test_every_problem_is_told_with_its_place() -> None:
    """Missing, wrong and unknown members at any depth, all at once, in words that say what is due."""
    wrong = {"number": True, "lines": [{"item": "tea", "count": "2"}, {"item": None, "unit": "bag", "colour": "red"}]}

    with pytest.raises(ValueMismatch) as caught:
        read_value(Order, wrong)

    assert caught.value.problems == (
        Problem("number", "must be an integer, not true"),
        Problem("lines[0].count", 'must be an integer, not the string "2"'),
        Problem("lines[1].item", "must be a string, not null"),
        Problem("lines[1].count", "is missing; it must be an integer"),
        Problem("lines[1].unit", 'must be one of "piece", "box", not the string "bag"'),
        Problem("lines[1].colour", "is not known here; the members are item, count, unit"),
    )


def test_the_error_is_ours_and_pickles() -> None:
    """It is a ClaudeError and a ValueError, and keeps its problems."""
    with pytest.raises(ClaudeError) as caught:
        read_value(int, "x")

    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own error
    assert isinstance(again, ValueError)
    assert again.problems == (Problem("", 'must be an integer, not the string "x"'),)  # type: ignore[attr-defined]
    assert str(again) == 'must be an integer, not the string "x"'


def test_a_type_without_a_schema_is_the_callers_fault() -> None:
    """That is no mismatch of the value."""
    with pytest.raises(InvalidArgumentError, match="bytes has no JSON Schema"):
        read_value(bytes, "x")


def test_what_is_nested_too_deeply_is_told() -> None:
    """Not a crash of the interpreter."""
    with pytest.raises(ValueMismatch, match="nested too deeply"):
        read_value(Nest, {"inside": chain(5000)})


@dataclass
class Nest:
    """Holds itself."""

    inside: Nest | None = None


def chain(depth: int) -> Any:
    """Nest an object."""
    value: Any = None
    for _ in range(depth):
        value = {"inside": value}
    return value
