"""Fields of classes: of every kind, generic, inherited."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import attrs
import pytest
import typing_extensions as te

from claude_overlay.schema.classes import FACTORY, description_of, fields_of, is_record, owner_of
from claude_overlay.schema.records import NO_DEFAULT
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import read_value

T = TypeVar("T")
S = TypeVar("S")


@dataclass
class Box(Generic[T]):
    """A box."""

    item: T
    spare: Box[T] | None = None


@dataclass
class Named(Box[list[S]], Generic[S, T]):
    """Another, whose own T is not the T of its base."""

    name: T | None = None


@dataclass
class Plain(Named[int, str]):
    """No variables left."""


@attrs.define
class Pair(Generic[T]):
    """A pair."""

    one: T
    other: T = attrs.field(factory=list)  # type: ignore[assignment]


class Base(te.TypedDict):
    """Required, but where it says otherwise."""

    a: te.Required[int]
    b: te.NotRequired[te.Annotated[str, "told"]]
    c: te.ReadOnly[te.NotRequired[int]]


class Derived(Base, total=False):
    """All may be left out but what the base demands."""

    d: int
    e: te.Required[str]


class GenericDict(te.TypedDict, Generic[T]):
    """A dict of something."""

    value: T


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0


Old = namedtuple("Old", ["a", "b"], defaults=[1])  # noqa: PYI024 - what it is about


def properties(tp: Any) -> dict[str, Any]:
    """Give the properties of the schema of a type, wherever they stand."""
    schema = schema_of(tp)
    body = schema["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    found: dict[str, Any] = body["properties"]
    return found


def test_type_variables_stand_for_their_arguments() -> None:
    """In the class itself, in what holds itself, and without arguments for anything."""
    assert properties(Box[int])["item"] == {"type": "integer"}
    assert properties(Box)["item"] == {}
    assert read_value(Box[int], {"item": 1, "spare": {"item": 2}}) == Box(1, Box(2))
    assert schema_of(Box[int])["$ref"] == "#/$defs/Box_int"
    assert properties(Pair[str])["one"] == {"type": "string"}
    assert properties(GenericDict[bool])["value"] == {"type": "boolean"}


def test_type_variables_of_a_base_are_its_own() -> None:
    """The same variable may mean two things in one class."""
    found = properties(Plain)

    assert found["item"] == {"type": "array", "items": {"type": "integer"}}
    assert found["name"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert properties(Named[bool, int])["item"]["items"] == {"type": "boolean"}


def test_one_generic_used_twice_is_one_definition() -> None:
    """The same arguments are the same class."""
    schema = schema_of(tuple[Box[list[int]], Box[list[int]]])

    assert len(schema["$defs"]) == 1


def test_what_a_typed_dict_requires() -> None:
    """By the words at each member, else by the total of the class that has it; annotations postponed or not."""
    schema = schema_of(Derived)

    assert sorted(schema["required"]) == ["a", "e"]
    assert schema["properties"]["b"] == {"type": "string", "description": "told"}
    assert read_value(Derived, {"a": 1, "e": "x"}) == {"a": 1, "e": "x"}


def test_named_tuples_are_objects() -> None:
    """Their names tell more than places; the old kind has no types."""
    assert read_value(Point, {"x": 1}) == Point(1, 0)
    assert properties(Old) == {"a": {}, "b": {"default": 1}}


def test_fields_and_their_defaults() -> None:
    """A default that is made anew cannot be told."""
    assert [(spec.wire, spec.default) for spec in fields_of(Pair)] == [("one", NO_DEFAULT), ("other", FACTORY)]
    assert [spec.default for spec in fields_of(Point)] == [NO_DEFAULT, 0]


def test_a_field_belongs_to_the_class_that_annotates_it() -> None:
    """Whose module its names come from."""
    assert owner_of(Plain, "item") is Box
    assert owner_of(Plain, "name") is Named


def test_only_what_somebody_wrote_is_a_description() -> None:
    """Neither what Python writes itself, nor what a base says."""

    @dataclass
    class Silent(Box[int]):
        pass

    @dataclass
    class Alone:
        x: int

    class Bare(NamedTuple):
        x: int

    assert [description_of(cls) for cls in (Silent, Alone, Bare, Point)] == ["", "", "", "A point."]


@pytest.mark.parametrize(("cls", "due"), [(Box, True), (Pair, True), (Base, True), (Point, True), (int, False)])
def test_records_are_told_from_other_classes(cls: type, due: bool) -> None:  # noqa: FBT001
    """By what they have."""
    assert is_record(cls) is due
