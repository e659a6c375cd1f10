"""A schema given by hand, or as a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pydantic
import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.declared import DeclaredSchema


@dataclass
class Node:
    """Holds itself."""

    value: int
    next: Node | None = None


class Model(pydantic.BaseModel):
    """A model."""

    a: int


def test_none_is_none() -> None:
    """The signature speaks."""
    assert DeclaredSchema.of(None, "f") is None


def test_a_class_that_holds_itself_stands_at_the_root() -> None:
    """The API wants an object there, not a reference."""
    found = DeclaredSchema.of(Node, "f")

    assert found is not None
    assert found.schema["type"] == "object"
    assert found.problems({"value": 1, "next": {"value": "x"}})[0].path == "next.value"


def test_a_model_of_pydantic() -> None:
    """Its own schema."""
    found = DeclaredSchema.of(Model, "f")

    assert found is not None
    assert found.schema == Model.model_json_schema()


@pytest.mark.parametrize("given", [{"type": "string"}, {}, list[int]])
def test_only_an_object_is_an_input(given: Any) -> None:
    """Named with the tool."""
    with pytest.raises(InvalidArgumentError, match="input_schema of the tool 'f' must have the type 'object'"):
        DeclaredSchema.of(given, "f")


def test_what_json_cannot_hold_is_refused() -> None:
    """When the tool is made, not when it is sent."""
    with pytest.raises(InvalidArgumentError, match="cannot be sent as JSON"):
        DeclaredSchema.of({"type": "object", "x": object()}, "f")
