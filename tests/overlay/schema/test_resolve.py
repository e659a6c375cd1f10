"""Annotations of every kind, and those that have no schema."""

from __future__ import annotations

import collections
import collections.abc
import enum
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Literal, NewType, Optional, Self, TypeVar

import pytest
import typing_extensions as te

from claude_api import models
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.records import NO_DEFAULT
from claude_overlay.schema.resolve import default_of, shape_of
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import read_value

T = TypeVar("T")
Bound = TypeVar("Bound", bound=int)
Chosen = TypeVar("Chosen", int, str)
UserId = NewType("UserId", int)


@pytest.mark.parametrize(
    ("tp", "due"),
    [
        (Any, {}),
        (object, {}),
        (T, {}),
        (Bound, {"type": "integer"}),
        (Chosen, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        (UserId, {"type": "integer"}),
        ("int | None", {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (typing.ForwardRef("int"), {"type": "integer"}),
        (list["int"], {"type": "array", "items": {"type": "integer"}}),
        (Optional["int"], {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (typing.List[int], {"type": "array", "items": {"type": "integer"}}),  # noqa: UP006 - users still write it
        (typing.Tuple, {"type": "array", "items": {}}),  # noqa: UP006 - users still write it
        (Final[int], {"type": "integer"}),
        (ClassVar[int], {"type": "integer"}),
        (Annotated[Final[int], "x"], {"type": "integer", "description": "x"}),
        (te.LiteralString, {"type": "string"}),
        (te.Literal["a"], {"const": "a", "type": "string"}),
        (Literal["a", 1, None], {"enum": ["a", 1, None]}),  # noqa: PYI061 - a constant like any other
    ],
)
def test_has_the_schema(tp: Any, due: dict[str, Any]) -> None:
    """As written, by whichever of Python's ways."""
    assert schema_of(tp) == due


class Other(collections.UserString):
    """Has no members we could find."""


class Odd(enum.Enum):
    """Has a value that JSON cannot say."""

    A = (1, 2)


class NoMembers(enum.Enum):
    """Has no members."""


@dataclass
class Deep:
    """Something wrong, far down."""

    good: int
    bad: dict[str, list[Callable[[int], str]]]


@pytest.mark.parametrize(
    ("tp", "told"),
    [
        (bytes, "bytes has no JSON Schema; take a str"),
        (complex, "complex has no JSON Schema; take two floats"),
        (Callable[[int], str], "a model cannot give a function"),
        (type, "type has no JSON Schema"),
        (Other, "Other has no JSON Schema"),
        (Odd, "<Odd.A: .*> is no constant of JSON"),
        (NoMembers, "has no members"),
        (Literal[b"a"], "is no constant of JSON"),
        (models.TextBlockParam, "is a model of the API"),
        (3, "3 has no JSON Schema"),
        ([int], r"\[<class 'int'>\] has no JSON Schema"),
        ("Nobody", "the name 'Nobody'"),
        (Deep, r"Deep\.bad, its values, its items: .*Callable"),
    ],
)
def test_has_no_schema(tp: Any, told: str) -> None:
    """Told with the place, down to the member at fault."""
    with pytest.raises(InvalidArgumentError, match=rf"^parameter 'x' of f\(\).*{told}"):
        schema_of(tp, where="parameter 'x' of f()")


@dataclass
class Link:
    """Says itself by `Self`."""

    next: Self | None = None


def test_self_is_the_class() -> None:
    """In a record."""
    assert read_value(Link, {"next": {}}) == Link(Link())


def test_a_shape_reads_again_and_again() -> None:
    """To read many values of one type."""
    shape = shape_of(list[int])

    assert [shape.read_whole([number], []) for number in range(3)] == [[0], [1], [2]]


@pytest.mark.parametrize(("tp", "value", "due"), [
    (int, 1, 1), (int, None, NO_DEFAULT), (str, object(), NO_DEFAULT), (Odd | int, 2, 2), (list[int], (1,), [1]),
    (dict[str, int], {"a": "x"}, NO_DEFAULT),
])  # fmt: skip
def test_a_default_is_told_if_it_would_be_read(tp: Any, value: Any, due: Any) -> None:
    """What the type refuses (a marker, None for an int) is no default to tell a model."""
    shape = shape_of(int) if tp == Odd | int else shape_of(tp)

    assert default_of(shape, value) == due


class Bare:
    """A class with members that nobody can find."""

    name: str


class Empty:
    """A class without members."""


@dataclass
class Found:
    """A class whose members are known."""

    name: str


@pytest.mark.parametrize(
    ("tp", "told"),
    [
        (Bare, "make it a dataclass"),
        (Empty, "take a dataclass, say, or a TypedDict"),
        (type, "take a dataclass, say, or a TypedDict"),
        (Found("x"), "it is a value; give its class, Found"),
        ([Found], r"a list of them is list\[Found\]"),
        ((int, str), r"any of them is int \| str"),
        (collections.abc.Generator[int, None, None], r"take list\[...\]"),
        (5, "it is no type"),
        (Literal[float("nan")], "is no constant of JSON"),
    ],
    ids=str,
)
def test_a_way_out_of_what_is_no_type(tp: Any, told: str) -> None:
    """Each mistake is told with what to write instead."""
    with pytest.raises(InvalidArgumentError, match=told):
        schema_of(tp)
