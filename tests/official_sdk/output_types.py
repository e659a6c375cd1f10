"""Types of answers, read by our test and by the official SDK's Python alike; and what the SDK makes of them.

Run with the Python of a virtual environment that holds `anthropic==2.12.0`, it prints one JSON object: for each type
its JSON Schema as pydantic gives it, and that schema as the SDK sends it (an error's class name when it refuses).
Imports nothing of this repository.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import json
import uuid
from typing import Annotated, Any, Literal, NamedTuple, NewType, Optional, Union

import pydantic
from pydantic import Field
from typing_extensions import NotRequired, TypedDict  # noqa: UP035 - pydantic wants these before Python 3.12

UserId = NewType("UserId", int)


class Color(enum.Enum):
    """A color."""

    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    """How urgent it is."""

    LOW = 1
    HIGH = 2


class Mixed(enum.Enum):
    """Values of several kinds."""

    NOTHING = None
    ONE = 1
    TEXT = "text"


class Address(pydantic.BaseModel):
    """Where somebody lives."""

    street: str
    zip: str = Field(pattern=r"^\d{5}$", description="The postal code.")


class Order(pydantic.BaseModel):
    """An order, with most of what a field can be."""

    name: str = Field(min_length=1, max_length=80)
    count: int = Field(ge=1, le=100, description="How many.")
    price: float = Field(gt=0)
    color: Color
    home: Address
    work: Address = Field(description="Where to bring it by day.")
    note: Optional[str] = None  # noqa: UP045 - as people write it
    tags: list[str] = Field(default_factory=list, max_length=5)


class Node(pydantic.BaseModel):
    """A tree."""

    value: int
    children: list[Node] = []


class Cat(pydantic.BaseModel):
    """A cat."""

    kind: Literal["cat"]
    lives: int = 9


class Dog(pydantic.BaseModel):
    """A dog."""

    kind: Literal["dog"]
    tricks: list[str]


class Owner(pydantic.BaseModel):
    """Who has a pet."""

    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    second: Cat | Dog | None = None


class Loose(pydantic.BaseModel):
    """Takes other members, too."""

    model_config = pydantic.ConfigDict(extra="allow")

    name: str


class Names(pydantic.RootModel[list[str]]):
    """Some names."""


class Pick(pydantic.RootModel[Color]):
    """One color."""


class Empty(pydantic.BaseModel):
    """Nothing to say."""


class Dates(pydantic.BaseModel):
    """Values that JSON has no kind for."""

    day: dt.date
    moment: dt.datetime
    clock: dt.time
    span: dt.timedelta
    key: uuid.UUID
    amount: decimal.Decimal
    site: pydantic.AnyUrl
    host: pydantic.IPvAnyAddress


class Wrapped(pydantic.BaseModel):
    """Options of all sorts."""

    flag: bool = False
    small: int = Field(default=3, multiple_of=3)
    either: Union[int, str] = 0  # noqa: UP007 - as people write it
    nothing: None = None
    examples: str = Field(default="a", examples=["a", "b"])
    old: str = Field(default="", deprecated=True)


@dataclasses.dataclass
class Point:
    """A point."""

    x: float
    y: float
    label: str | None = None


class Movie(TypedDict):
    """A film."""

    title: str
    year: NotRequired[int]


class Pair(NamedTuple):
    """Two things."""

    left: int
    right: str


class WithPair(pydantic.BaseModel):
    """Holds pairs."""

    pair: Pair
    both: tuple[int, int]
    unique: set[int]


class Free(pydantic.BaseModel):
    """Members without names."""

    scores: dict[str, int]


class Anything(pydantic.BaseModel):
    """Any value."""

    value: Any


TYPES: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "none": type(None),
    "literal": Literal["a", "b"],
    "literal of one": Literal["a"],
    "literal of several kinds": Literal["a", 1, True],
    "enum": Color,
    "int enum": Level,
    "mixed enum": Mixed,
    "optional": Optional[int],  # noqa: UP045 - as people write it
    "union": Union[int, str],  # noqa: UP007 - as people write it
    "list": list[str],
    "list of models": list[Address],
    "list of unions": list[Cat | Dog],
    "bounded list": Annotated[list[int], Field(min_length=1, max_length=3)],
    "list of at least two": Annotated[list[int], Field(min_length=2)],
    "bounded int": Annotated[int, Field(ge=1, lt=10)],
    "pattern": Annotated[str, Field(pattern="^a+$", max_length=5)],
    "described": Annotated[str, Field(description="A name.")],
    "new type": UserId,
    "date": dt.date,
    "uuid": uuid.UUID,
    "decimal": decimal.Decimal,
    "email-like format": Annotated[str, Field(json_schema_extra={"format": "email"})],
    "unknown format": Annotated[str, Field(json_schema_extra={"format": "color"})],
    "set": set[int],
    "pair": Pair,
    "tuple": tuple[int, str],
    "tuple of one kind": tuple[int, ...],
    "model": Address,
    "order": Order,
    "recursive": Node,
    "discriminated": Owner,
    "open model": Loose,
    "root model": Names,
    "root model of an enum": Pick,
    "empty model": Empty,
    "dates": Dates,
    "options": Wrapped,
    "dataclass": Point,
    "typed dict": Movie,
    "arrays": WithPair,
    "free members": Free,
    "any": Anything,
    "bare dict": dict,
    "bare list": list,
}


def of_the_sdk(schema: dict[str, Any]) -> Any:
    """Give a schema as the SDK sends it; the name of the error's class when it refuses."""
    from anthropic.lib._parse._transform import transform_schema  # noqa: PLC0415 - only the SDK's Python has it

    try:
        return transform_schema(schema)
    except (ValueError, AssertionError, TypeError) as error:
        return type(error).__name__


if __name__ == "__main__":
    found = {}
    for name, tp in TYPES.items():
        given = pydantic.TypeAdapter(tp).json_schema()
        found[name] = [json.loads(json.dumps(given)), of_the_sdk(given)]
    print(json.dumps(found))  # noqa: T201 - read by the test
