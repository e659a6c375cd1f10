"""What `Annotated` carries: ours, annotated_types, pydantic's, PEP 727's, and strangers."""

from __future__ import annotations

from typing import Annotated, Any

import annotated_types as at
import pydantic
import pytest
import typing_extensions as te

from claude_overlay.schema.annotated import notes_of
from claude_overlay.schema.describe import Describe
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value


@pytest.mark.parametrize(
    ("metadata", "due"),
    [
        (("words",), Describe("words")),
        ((te.Doc("words"),), Describe("words")),
        ((at.Ge(1), at.Lt(5)), Describe(minimum=1, exclusive_maximum=5)),
        ((at.Interval(gt=0, le=9),), Describe(exclusive_minimum=0, maximum=9)),
        ((at.Len(1, 4),), Describe(min_length=1, max_length=4)),
        ((at.MultipleOf(5),), Describe(multiple_of=5)),
        ((pydantic.Field(description="w", ge=1, examples=[2]),), Describe("w", minimum=1, examples=[2])),
        ((pydantic.Field(pattern="^a", title="T", json_schema_extra={"x": 1}),),
         Describe(pattern="^a", title="T", extra={"x": 1})),
        ((pydantic.StringConstraints(min_length=2, pattern="a"),), Describe(min_length=2, pattern="a")),
        ((object(), 3, {"a": 1}), Describe()),
        ((), Describe()),
    ],
)  # fmt: skip
def test_is_understood(metadata: tuple[Any, ...], due: Describe) -> None:
    """By its attributes; what nobody knows is skipped, as PEP 593 asks."""
    assert notes_of(metadata) == due


@pytest.mark.parametrize(
    "metadata",
    [
        (pydantic.AfterValidator(abs),),
        (pydantic.Field(alias="other"),),
        (pydantic.Field(strict=True),),
        (pydantic.StringConstraints(to_upper=True),),
        (at.Predicate(str.islower),),
    ],
)
def test_is_left_to_pydantic(metadata: tuple[Any, ...]) -> None:
    """What would be silently unchecked is not ours to read."""
    assert notes_of(metadata) is None


def test_the_outer_word_holds_and_the_narrower_bound() -> None:
    """Nested annotations add up."""
    inner = Annotated[int, "inner", Describe(minimum=1, maximum=9)]

    assert schema_of(Annotated[inner, "outer", Describe(minimum=0, maximum=5)]) == {
        "type": "integer", "description": "outer", "minimum": 1, "maximum": 5,
    }  # fmt: skip


def test_a_validator_of_pydantic_is_run() -> None:
    """The schema is pydantic's, and so is the value."""
    even = Annotated[int, pydantic.AfterValidator(lambda number: number * 2)]

    assert schema_of(even) == {"type": "integer"}
    assert read_value(even, 4) == 8
    with pytest.raises(ValueMismatch):
        read_value(even, "4")
