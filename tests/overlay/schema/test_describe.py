"""`Describe`: plain data, all of it optional."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Annotated

import pytest

from claude_overlay.schema.describe import Describe
from claude_overlay.schema.types import schema_of


def test_a_description_is_enough() -> None:
    """As the one argument without a name; a plain string says the same."""
    assert schema_of(Annotated[int, Describe("how many")]) == {"type": "integer", "description": "how many"}
    assert schema_of(Annotated[int, Describe("how many")]) == schema_of(Annotated[int, "how many"])


def test_nothing_said_changes_nothing() -> None:
    """Not even the order."""
    assert schema_of(Annotated[int, Describe()]) == schema_of(int)


def test_it_cannot_change() -> None:
    """An annotation is shared by everybody who reads it."""
    with pytest.raises(FrozenInstanceError):
        Describe("a").text = "b"  # type: ignore[misc]
