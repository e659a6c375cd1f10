"""What an annotation may say beyond its type: a description, and limits that are checked.

`Annotated[int, Describe("how many", minimum=1)]`. A plain string in `Annotated` is a description. The constraints of
`annotated_types` and the `Field` of pydantic are understood as well (in `resolve`), without importing either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Describe"]


@dataclass(frozen=True, slots=True)
class Describe:
    """Says more about a type, inside `Annotated`. All limits are checked when a value is read.

    Attributes:
        text: what the value means, for the model.
        minimum: least number.
        maximum: greatest number.
        exclusive_minimum: the number must be greater than this.
        exclusive_maximum: the number must be less than this.
        multiple_of: the number is a multiple of this.
        min_length: fewest characters of a string, items of an array, or members of an object.
        max_length: most characters, items or members.
        pattern: a regular expression that is found in the string; anchor it with `^` and `$`.
        format: a format of JSON Schema to name; not checked.
        title: a title to name.
        examples: values that show what is meant.
        extra: more members of the schema, sent as they are and not checked.
    """

    text: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None
    title: str | None = None
    examples: Sequence[Any] | None = None
    extra: Mapping[str, Any] | None = None
