"""Shapes: `$defs` with every class once, under a name of its own."""

from __future__ import annotations

from dataclasses import dataclass, make_dataclass
from typing import Any

from claude_overlay.schema.resolve import shape_of
from claude_overlay.schema.shapes import WRONG, AnyShape, Definitions


@dataclass
class Inner:
    """Used twice."""

    x: int


@dataclass
class Outer:
    """Uses it."""

    one: Inner
    two: list[Inner]


def test_a_class_is_defined_once() -> None:
    """However often it is used; the whole itself stands at the root."""
    schema = shape_of(Outer).whole()

    assert list(schema["$defs"]) == ["Inner"]
    assert schema["properties"]["one"] == {"$ref": "#/$defs/Inner"}
    assert schema["properties"]["two"]["items"] == {"$ref": "#/$defs/Inner"}


@dataclass
class Chain:
    """Holds itself."""

    rest: Chain | None


def test_what_holds_itself_is_referred_to_at_the_root_too() -> None:
    """A reference needs a definition to point at."""
    schema = shape_of(Chain).whole()

    assert schema["$ref"] == "#/$defs/Chain"
    assert schema["$defs"]["Chain"]["properties"]["rest"]["anyOf"][0] == {"$ref": "#/$defs/Chain"}


def test_two_classes_of_one_name_have_two_definitions() -> None:
    """The second gets a number."""
    first, second = make_dataclass("Same", [("a", int)]), make_dataclass("Same", [("b", str)])

    schema = shape_of(tuple[first, second]).whole()  # type: ignore[valid-type]

    assert schema["prefixItems"] == [{"$ref": "#/$defs/Same"}, {"$ref": "#/$defs/Same_2"}]
    assert schema["$defs"]["Same_2"]["required"] == ["b"]


def test_foreign_definitions_are_taken_over_and_renamed() -> None:
    """A name that is taken by something else moves aside, with all references to it; the same thing is not doubled."""
    definitions = Definitions()
    definitions.refer(shape_of(Inner))  # type: ignore[arg-type]
    foreign: dict[str, Any] = {
        "$ref": "#/$defs/Inner", "$defs": {"Inner": {"items": {"$ref": "#/$defs/Inner"}}, "Else": {"type": "null"}},
    }  # fmt: skip

    assert definitions.adopt(foreign) == {"$ref": "#/$defs/Inner_2"}
    whole = definitions.whole(AnyShape())
    assert whole["$defs"]["Inner_2"] == {"items": {"$ref": "#/$defs/Inner_2"}}
    assert definitions.adopt({"$ref": "#/$defs/Else", "$defs": {"Else": {"type": "null"}}}) == {"$ref": "#/$defs/Else"}


def test_anything_passes_as_it_is() -> None:
    """The same object, not a copy."""
    value = {"a": [1]}

    assert AnyShape().read(value, "", []) is value
    assert AnyShape().whole() == {}


def test_what_is_too_deep_is_a_problem() -> None:
    """And not a RecursionError."""
    value: Any = None
    for _ in range(5000):
        value = {"rest": value}
    problems: list[Any] = []

    assert shape_of(Chain).read_whole(value, problems) is WRONG
    assert [problem.message for problem in problems][-1] == "is nested too deeply"
