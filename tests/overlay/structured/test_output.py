"""What stands for the type of an answer; and that what is asked for, written and read is one thing."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import json
import uuid
from typing import Annotated, Any, Literal, NamedTuple, NewType, NotRequired, Optional, TypedDict

import attrs
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.overlay.structured.answers import Order

from claude_overlay import InvalidArgumentError
from claude_overlay.schema.values import write_value
from claude_overlay.structured import output_format
from claude_overlay.structured.output import output_of
from claude_overlay.structured.partial import partial_value

UserId = NewType("UserId", int)


class Color(enum.Enum):
    """Colors."""

    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass(frozen=True)
class Line:
    """One line."""

    product: str
    count: Annotated[int, "How many."] = 1
    day: dt.date | None = None


@attrs.define
class Cart:
    """Lines of all sorts."""

    lines: list[Line]
    color: Color
    code: Literal["a", 2] | None = None
    key: Optional[uuid.UUID] = None  # noqa: UP045 - as people write it


class Film(TypedDict):
    """A film."""

    title: str
    year: NotRequired[int]


class Pair(NamedTuple):
    """Two things."""

    left: int
    right: list[str]


class Person(pydantic.BaseModel):
    """Somebody."""

    name: str
    home: Line
    tags: list[str] = []
    age: int = pydantic.Field(default=0, ge=0)


@dataclasses.dataclass
class Node:
    """A tree."""

    value: int
    children: list[Node] = dataclasses.field(default_factory=list)


TEXT = st.text(max_size=5)
DATES = st.dates()
LINES = st.builds(Line, product=TEXT, count=st.integers(), day=st.none() | DATES)
NODES = st.recursive(
    st.builds(Node, st.integers()),
    lambda children: st.builds(Node, st.integers(), st.lists(children, max_size=2)),
    max_leaves=4,
)
# Types with their values.
TYPES: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (int, st.integers()),
    (float, st.floats(allow_nan=False, allow_infinity=False)),
    (str, TEXT),
    (bool, st.booleans()),
    (type(None), st.none()),
    (UserId, st.integers()),
    (Color, st.sampled_from(Color)),
    (Literal["a", 2], st.sampled_from(["a", 2])),
    (int | str | None, st.integers() | TEXT | st.none()),
    (list[Color], st.lists(st.sampled_from(Color), max_size=3)),
    (set[int], st.sets(st.integers(), max_size=3)),
    (tuple[int, ...], st.lists(st.integers(), max_size=3).map(tuple)),
    (tuple[int, str], st.tuples(st.integers(), TEXT)),
    (dt.date, DATES),
    (dt.datetime, st.datetimes(timezones=st.just(dt.UTC))),
    (uuid.UUID, st.uuids()),
    (decimal.Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=2)),
    (Line, LINES),
    (
        Cart,
        st.builds(
            Cart,
            lines=st.lists(LINES, max_size=2),
            color=st.sampled_from(Color),
            code=st.sampled_from(["a", 2, None]),
            key=st.none() | st.uuids(),
        ),
    ),
    (Film, st.fixed_dictionaries({"title": TEXT}, optional={"year": st.integers()})),
    (Pair, st.builds(Pair, st.integers(), st.lists(TEXT, max_size=2))),
    (Person, st.builds(Person, name=TEXT, home=LINES, tags=st.lists(TEXT, max_size=2), age=st.integers(0, 200))),
    (Node, NODES),
    (list[Line | Film], st.lists(LINES, max_size=2)),
]  # fmt: skip


def made_class(members: list[tuple[Any, st.SearchStrategy[Any]]]) -> tuple[Any, st.SearchStrategy[Any]]:
    """Make a dataclass of random types; every other member may be left out."""
    fields: list[Any] = [
        (f"m{place}", tp) if place % 2 == 0 else (f"m{place}", tp | None, dataclasses.field(default=None))
        for place, (tp, _) in enumerate(members)
    ]
    made = dataclasses.make_dataclass("Made", fields, kw_only=True)
    values = {f"m{place}": strategy for place, (_, strategy) in enumerate(members)}
    return made, st.builds(made, **values)


def named_tuple(members: list[tuple[Any, st.SearchStrategy[Any]]]) -> tuple[Any, st.SearchStrategy[Any]]:
    """Make a NamedTuple of random types."""
    made: Any = NamedTuple("Made", [(f"m{place}", tp) for place, (tp, _) in enumerate(members)])  # type: ignore[misc]
    return made, st.builds(made, *(strategy for _, strategy in members))


# Types made at random, with their values. Unions are of kinds that JSON tells apart, as a model must, too.
RANDOM_TYPES = st.recursive(
    st.sampled_from(TYPES[:10]),
    lambda inner: st.one_of(
        inner.map(lambda pair: (list[pair[0]], st.lists(pair[1], max_size=2))),
        inner.map(lambda pair: (pair[0] | None, st.none() | pair[1])),
        inner.map(lambda pair: (tuple[pair[0], bool], st.tuples(pair[1], st.booleans()))),
        st.lists(inner, min_size=1, max_size=3).map(made_class),
        st.lists(inner, min_size=1, max_size=2).map(named_tuple),
    ),
    max_leaves=5,
)
TYPED_VALUES = (st.sampled_from(TYPES) | RANDOM_TYPES).flatmap(lambda pair: pair[1].map(lambda value: (pair[0], value)))


@given(TYPED_VALUES)
def test_what_is_written_is_accepted_and_read_back(typed: tuple[Any, Any]) -> None:
    """The schema that is sent accepts the value, and reading its JSON gives an equal value of the same type."""
    tp, value = typed
    output = output_of(tp)
    written = json.loads(json.dumps(write_value(value)))

    Draft202012Validator(output.schema).validate(written)
    read = output.read(written)

    assert read == value
    assert type(read) is type(value)


@given(TYPED_VALUES)
def test_every_beginning_of_it_is_part_of_it(typed: tuple[Any, Any]) -> None:
    """Each prefix of the JSON gives a partial value or nothing, and never says what the whole does not say."""
    text = json.dumps(write_value(typed[1]))
    whole = json.loads(text)

    for end in range(len(text) + 1):
        assert is_part(partial_value(text[:end]), whole), text[:end]


def is_part(part: Any, whole: Any) -> bool:
    """Tell whether a value is the beginning of another; None is the beginning of everything."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(name in whole and is_part(part[name], whole[name]) for name in part)
    if isinstance(part, list):
        return isinstance(whole, list) and len(part) <= len(whole) and all(map(is_part, part, whole))
    if isinstance(part, str):
        return isinstance(whole, str) and whole.encode("utf-16", "surrogatepass").startswith(
            part.encode("utf-16", "surrogatepass")
        )
    return part is None or (part == whole and type(part) is type(whole))


@pytest.mark.parametrize(
    ("tp", "name"),
    [
        (Order, "Order"),
        (list[int], "list[int]"),
        (Literal["a"], "Literal['a']"),
        (int | None, "int | None"),
        ({"type": "object", "properties": {}, "title": "Mine"}, "Mine"),
        ({"type": "string", "title": 5}, "the schema"),
    ],
)
def test_what_a_type_is_called(tp: Any, name: str) -> None:
    """As in the source, for errors."""
    if isinstance(tp, dict) and tp["title"] == 5:
        tp = {"type": "string"}
    assert output_of(tp).name == name


def test_a_type_is_looked_at_once() -> None:
    """The schema of a class does not change; one that has no hash is looked at each time."""
    assert output_of(Order) is output_of(Order)
    unhashable = Annotated[int, pydantic.Field(examples=[1])]
    assert output_of(unhashable).schema["type"] == "integer"
    # Literal[1] and Literal[True] must not be taken for each other.
    assert output_of(Literal[1]).schema["const" if "const" in output_of(Literal[1]).schema else "enum"] in (1, [1])
    assert output_of(Literal[True]).read(True) is True


def test_the_format_for_other_requests_is_ones_own() -> None:
    """Changing it changes nothing here."""
    first = output_format(Order)
    first["schema"]["properties"].clear()

    second = output_format(Order)
    assert second["type"] == "json_schema"
    assert set(second["schema"]["properties"]) == {"product", "count"}
    assert second["schema"]["additionalProperties"] is False
    assert second["schema"]["required"] == ["product"]


@pytest.mark.parametrize("tp", [object, dict, dict[str, int], Any, lambda: None, 5, "no such name"])
def test_what_cannot_be_asked_for(tp: Any) -> None:
    """It is refused by name, before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="output_type"):
        output_of(tp)
