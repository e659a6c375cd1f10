"""Objects with known members: which are required, which refused, and what the class itself refuses."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import Any, ClassVar

import attrs
import pytest

from claude_overlay.schema.problems import Problem
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value, write_value


@dataclass(kw_only=True)
class Booking:
    """A booking.

    Attributes:
        nights: How many nights.
    """

    SHOWN: ClassVar[int] = 1
    nights: int
    guest: str = field(default="nobody", metadata={"description": "Who comes"})
    extras: list[str] = field(default_factory=list)
    price: float = field(init=False, default=0.0)
    code: InitVar[str | None] = None

    def __post_init__(self, code: str | None) -> None:
        """Refuse no nights."""
        if self.nights < 1:
            message = "a booking has at least one night"
            raise ValueError(message)
        self.price = self.nights * (10.0 if code else 20.0)


def test_the_schema_has_what_the_constructor_takes() -> None:
    """Defaults are told; made ones are not; neither class variables nor computed fields are there."""
    schema = schema_of(Booking)

    assert schema == {
        "type": "object",
        "description": "A booking.",
        "properties": {
            "nights": {"type": "integer", "description": "How many nights."},
            "guest": {"type": "string", "description": "Who comes", "default": "nobody"},
            "extras": {"type": "array", "items": {"type": "string"}},
            "code": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        },
        "required": ["nights"],
        "additionalProperties": False,
    }
    assert read_value(Booking, {"nights": 2, "code": "x"}).price == 20.0


def test_what_the_class_refuses_is_a_problem() -> None:
    """In its own words, at the place of the value."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(list[Booking], [{"nights": 1}, {"nights": 0}])

    assert caught.value.problems == (Problem("[1]", "is refused: a booking has at least one night"),)


@attrs.define
class Limits:
    """Limits."""

    _low: int = attrs.field(validator=attrs.validators.ge(0))
    high: int | None = attrs.field(default=None, alias="top")


def test_attrs_members_go_by_their_arguments() -> None:
    """`_low` is `low`, an alias is itself; validators are asked; it is written as it is read."""
    assert list(schema_of(Limits)["properties"]) == ["low", "top"]
    assert read_value(Limits, {"low": 1, "top": 3}) == Limits(low=1, top=3)
    assert write_value(Limits(low=1)) == {"low": 1, "top": None}
    with pytest.raises(ValueMismatch, match="is refused"):
        read_value(Limits, {"low": -1})


def test_unknown_members_are_named_with_the_known() -> None:
    """So that the model sees which it meant."""
    with pytest.raises(ValueMismatch, match="top_: is not known here; the members are low, top"):
        read_value(Limits, {"low": 1, "top_": 2})


@dataclass
class Empty:
    """Nothing."""


def test_an_object_may_have_no_members() -> None:
    """And then takes none."""
    assert read_value(Empty, {}) == Empty()
    with pytest.raises(ValueMismatch, match="there are no members"):
        read_value(Empty, {"a": 1})


@pytest.mark.parametrize("value", [None, [], "x", [["low", 1]]])
def test_only_an_object_is_one(value: Any) -> None:
    """Pairs are none."""
    with pytest.raises(ValueMismatch, match="must be an object"):
        read_value(Limits, value)


@pytest.mark.parametrize("kind", [ValueError, TypeError, AssertionError])
def test_validators_refuse_in_their_own_way(kind: type[Exception]) -> None:
    """What libraries and asserts raise for a bad value is a problem of the value."""

    @dataclass
    class Picky:
        a: int

        def __post_init__(self) -> None:
            raise kind("not that one")

    with pytest.raises(ValueMismatch, match="is refused: not that one"):
        read_value(Picky, {"a": 1})


def test_an_own_error_of_the_class_is_not_hidden() -> None:
    """Only what a value can be at fault for is a problem; anything else is the program's."""

    @dataclass
    class Broken:
        a: int

        def __post_init__(self) -> None:
            raise KeyError("bug")

    with pytest.raises(KeyError):
        read_value(Broken, {"a": 1})
