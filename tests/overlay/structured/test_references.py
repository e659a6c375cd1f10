"""The named parts of a schema: which are needed, and which lead back to themselves."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay import InvalidArgumentError
from claude_overlay.structured.references import Definitions

SCHEMA: dict[str, Any] = {
    "$defs": {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}},
        "B": {"anyOf": [{"$ref": "#/definitions/C"}]},
        "Round": {"items": {"$ref": "#/$defs/About"}},
        "About": {"items": {"$ref": "#/$defs/Round"}},
        "X": {"$ref": "#/$defs/Y"},
        "Y": {"$ref": "#/$defs/X"},
    },
    "definitions": {"C": {"type": "string"}},
}


def test_what_a_reference_names() -> None:
    """A definition under either keyword; a place inside the schema is left to the API."""
    definitions = Definitions(SCHEMA)

    assert definitions.target("#/definitions/C", "here") == {"type": "string"}
    assert definitions.target("#", "here") is None
    assert definitions.target("#/$defs/A/properties/b", "here") is None


@pytest.mark.parametrize("reference", ["#/$defs/No", "other.json#/$defs/A", None])
def test_a_reference_to_nothing(reference: Any) -> None:
    """It is refused, with the place it was found at."""
    with pytest.raises(InvalidArgumentError, match=r"^here: "):
        Definitions(SCHEMA).target(reference, "here")


def test_only_what_is_needed_comes_back() -> None:
    """Each once, in the order it was asked for, also what is asked for while they are read."""
    definitions = Definitions(SCHEMA)
    definitions.need("#/$defs/A")
    found = []
    for keyword, name, _ in definitions.needed():
        found.append((keyword, name))
        definitions.need("#/definitions/C")
        definitions.need("#")

    assert found == [("$defs", "A"), ("definitions", "C")]


@pytest.mark.parametrize(
    ("reference", "recursive"),
    [("#/$defs/A", False), ("#/definitions/C", False), ("#/$defs/Round", True), ("#/$defs/X", True)],
)
def test_what_leads_back_to_itself(reference: str, recursive: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Directly, by way of another, or by nothing but references."""
    with Definitions(SCHEMA).within(reference) as found:
        assert found is recursive


def test_while_inside_a_definition_it_counts_as_recursive() -> None:
    """So the way down ends."""
    definitions = Definitions(SCHEMA)
    with definitions.within("#/$defs/A"), definitions.within("#/$defs/A") as again:
        assert again is True
    with definitions.within("#/$defs/A") as later:
        assert later is False


def test_all_of_references_in_a_circle_ends() -> None:
    """A chain of references that never arrives is left as it is."""
    made = Definitions(SCHEMA).merged({"allOf": [{"$ref": "#/$defs/X"}, {"type": "null"}]}, "here")

    assert "type" in made


@pytest.mark.parametrize("parts", [None, [], "x"])
def test_an_all_of_without_parts_is_left_alone(parts: Any) -> None:
    """It is told like any other keyword that is not understood."""
    assert Definitions({}).merged({"allOf": parts}, "here") == {"allOf": parts}


def test_parts_that_differ_are_not_united() -> None:
    """The same member with two meanings has no one schema; nor has a part that is no object."""
    same = {"type": "object", "properties": {"a": {"type": "string"}}}
    other = {"type": "object", "properties": {"a": {"type": "null"}}}

    assert Definitions({}).merged({"allOf": [same, other]}, "here") == {"allOf": [same, other]}
    assert Definitions({}).merged({"allOf": [same, True]}, "here") == {"allOf": [same, True]}
    assert Definitions({}).merged({"allOf": [same, same]}, "here") == same
