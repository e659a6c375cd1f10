"""Literals, enums, unions: which branch reads, and what is told when none does."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from typing_extensions import TypeAliasType

from claude_overlay.schema.problems import Problem
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value, write_value


class Colour(enum.StrEnum):
    """Colours."""

    RED = "red"
    ROUGE = "red"  # an alias, which is no second choice
    BLUE = "blue"


@dataclass
class Cat:
    """A cat."""

    kind: Literal["cat"]
    lives: int


@dataclass
class Dog:
    """A dog."""

    kind: Literal["dog"]
    name: str
    age: int = 0


def problems(tp: Any, value: Any) -> tuple[Problem, ...]:
    """Give what is told."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(tp, value)
    return caught.value.problems


def test_a_literal_is_of_its_kind() -> None:
    """1 is 1.0, and neither is true; the constant itself is given."""
    assert read_value(Literal[1, 2], 1.0) == 1
    assert type(read_value(Literal[1, 2], 1.0)) is int
    assert read_value(Literal[True], True) is True
    assert problems(Literal[1], True) == (Problem("", "must be 1, not true"),)
    assert problems(Literal[True], 1) == (Problem("", "must be true, not 1"),)
    assert problems(Literal["a"], ["a"]) == (Problem("", 'must be "a", not the array ["a"]'),)


def test_a_literal_of_an_enum_member_is_that_member() -> None:
    """By its value."""
    assert read_value(Literal[Colour.RED], "red") is Colour.RED
    assert schema_of(Literal[Colour.RED]) == {"const": "red", "type": "string"}


def test_an_enum_is_read_by_value() -> None:
    """Not by name; aliases are no choices of their own; its docstring describes it."""
    assert read_value(Colour, "blue") is Colour.BLUE
    assert schema_of(Colour) == {"description": "Colours.", "enum": ["red", "blue"], "type": "string"}
    assert problems(Colour, "RED") == (Problem("", 'must be one of "red", "blue", not the string "RED"'),)


class Day(enum.Enum):
    """Values that JSON writes in its own way."""

    FIRST = dt.date(2026, 1, 1)
    NAMED = Colour.BLUE


def test_an_enum_of_other_values_goes_by_their_json() -> None:
    """And is written so."""
    assert schema_of(Day)["enum"] == ["2026-01-01", "blue"]
    assert read_value(list[Day], write_value([Day.FIRST, Day.NAMED])) == [Day.FIRST, Day.NAMED]


def test_a_literal_of_many_names_the_first() -> None:
    """A long list does not fill the conversation."""
    many = Literal[tuple(f"v{number}" for number in range(30))]  # type: ignore[valid-type]

    (problem,) = problems(many, "x")
    assert '"v19", ...' in problem.message
    assert "v20" not in problem.message


@pytest.mark.parametrize("tp", [int | float, float | int])
def test_a_number_keeps_its_kind_in_a_union(tp: Any) -> None:
    """Whatever the order."""
    assert type(read_value(tp, 3)) is int
    assert type(read_value(tp, 3.0)) is float


def test_the_first_branch_that_reads_gives_the_value() -> None:
    """As the order of the union says."""
    assert read_value(Colour | str, "red") is Colour.RED
    assert read_value(str | Colour, "red") == "red"
    assert type(read_value(str | Colour, "red")) is str
    assert read_value(Colour | str, "green") == "green"


def test_a_tag_chooses_what_is_told() -> None:
    """The branch whose constants fit is the one that was meant."""
    assert read_value(Cat | Dog, {"kind": "dog", "name": "Rex"}) == Dog("dog", "Rex")
    assert problems(Cat | Dog, {"kind": "dog", "age": "2"}) == (
        Problem("name", "is missing; it must be a string"),
        Problem("age", 'must be an integer, not the string "2"'),
    )


def test_without_a_tag_the_nearest_branch_is_told() -> None:
    """Of two objects, the one with fewest problems; of one array, that one; of no kind, all that is due."""
    assert problems(Cat | Dog, {"kind": "cow", "lives": 9})[0].path == "kind"
    assert problems(int | list[int], ["x"]) == (Problem("[0]", 'must be an integer, not the string "x"'),)
    assert problems(int | list[int] | None, "x") == (
        Problem("", 'must be an integer or an array or null, not the string "x"'),
    )


def test_equal_branches_stand_once_in_the_schema() -> None:
    """Two types of one schema are one alternative."""
    import pathlib  # noqa: PLC0415

    assert schema_of(str | pathlib.Path) == {"type": "string"}


def test_keys_may_be_unions() -> None:
    """Tried one by one; any string will do when one branch takes any."""
    tp = dict[Literal["all"] | int, str]

    assert read_value(tp, {"all": "a", "7": "b"}) == {"all": "a", 7: "b"}
    assert problems(tp, {"x": "a"})[0].message.startswith("has a key")
    assert len(schema_of(tp)["propertyNames"]["anyOf"]) == 2
    assert "propertyNames" not in schema_of(dict[int | str, str])


def test_an_alias_that_holds_itself() -> None:
    """`type Json = ...`: a definition under its name; one that does not is as if written out."""
    json = TypeAliasType("Json", "int | list[Json]")  # type: ignore[misc]  # noqa: F821 - itself
    plain = TypeAliasType("Plain", list[int])

    schema = schema_of(json)
    assert schema["$ref"] == "#/$defs/Json"
    assert schema["$defs"]["Json"]["anyOf"][1]["items"] == {"$ref": "#/$defs/Json"}
    assert read_value(json, [1, [2, []]]) == [1, [2, []]]
    assert schema_of(plain) == {"type": "array", "items": {"type": "integer"}}
