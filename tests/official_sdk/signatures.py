"""Functions as people write them for tools, read by the official SDK's `beta_tool` and by ours.

Imports nothing of either library: the SDK's own interpreter loads this file, too. Some are written as they should not
be, for people do; and what their annotations name must be there when the program runs.
"""
# ruff: noqa: D101, D103, D416, D417, FBT001, FBT002, ICN001, TC003

from __future__ import annotations

import datetime
import enum
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, NewType, Optional, Union

from pydantic import BaseModel, Field
from typing_extensions import TypedDict

UserId = NewType("UserId", str)


class Unit(enum.Enum):
    """Units of temperature."""

    CELSIUS = "celsius"
    FAHRENHEIT = "fahrenheit"


class Priority(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclass
class Address:
    """A postal address."""

    street: str
    city: str
    zip_code: str | None = None


@dataclass
class Person:
    name: str
    address: Address
    tags: list[str] = field(default_factory=list)


@dataclass
class TreeNode:
    label: str
    children: list[TreeNode] = field(default_factory=list)


class Filter(TypedDict):
    field: str
    value: int


class Paging(TypedDict, total=False):
    page: int
    size: int


class Point(NamedTuple):
    x: float
    y: float


class LineItem(BaseModel):
    """One line of an order."""

    sku: str = Field(description="Article number")
    quantity: int = Field(default=1, ge=1, le=100)


class Order(BaseModel):
    items: list[LineItem]
    note: str | None = None


def no_parameters() -> str:
    """Tell the time."""
    return ""


def one_string(city: str) -> str:
    """Get the weather."""
    return city


def google_style(query: str, limit: int = 10) -> str:
    """Search the documents.

    Args:
        query: What to search for.
        limit: Most results to give.

    Returns:
        The results.
    """
    return f"{query}{limit}"


def google_with_types(path: str, recursive: bool = False, depth: int | None = None) -> str:
    """List a folder.

    Long text that says more
    on two lines.

    Args:
        path (str): The folder
            to list.
        recursive (bool, optional): Whether to go down. Defaults to False.
        depth (Optional[int]): How far.

    Raises:
        OSError: When it cannot be read.
    """
    return f"{path}{recursive}{depth}"


def numpy_style(values: list[float], axis: int = 0) -> float:
    """Average numbers.

    Parameters
    ----------
    values : list of float
        The numbers.
    axis : int, optional
        The axis.

    Returns
    -------
    float
        The average.
    """
    return sum(values) + axis


def sphinx_style(to: str, subject: str, body: str = "") -> str:
    """Send a mail.

    :param to: The address.
    :param str subject: The subject
        line.
    :param body: The text.
    :type body: str
    :returns: An id.
    :raises ValueError: When it is no address.
    """
    return to + subject + body


def undocumented(a: int, b: float, c: bool) -> str:
    return f"{a}{b}{c}"


def partly_documented(a: int, b: int) -> str:
    """Add.

    Args:
        a: The first.
    """
    return f"{a}{b}"


def documented_but_absent(a: int) -> str:
    """Do.

    Args:
        a: There.
        z: Not there.
    """
    return f"{a}"


def not_alphabetical(zebra: str, apple: int, mango: bool = True) -> str:
    """Keep the order."""
    return f"{zebra}{apple}{mango}"


def keyword_only(text: str, *, language: str = "en", strict: bool) -> str:
    """Check a text."""
    return f"{text}{language}{strict}"


def optional_old(name: Optional[str] = None) -> str:  # noqa: UP045 - as people write it
    """Greet."""
    return name or ""


def optional_required(name: str | None) -> str:
    """Greet."""
    return name or ""


def union(value: Union[int, str]) -> str:  # noqa: UP007 - as people write it
    """Show."""
    return f"{value}"


def union_of_three(value: int | str | list[int] | None = None) -> str:
    """Show."""
    return f"{value}"


def literal(unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Convert."""
    return unit


def literal_of_one(kind: Literal["a"]) -> str:
    """Tell."""
    return kind


def literal_mixed(level: Literal[1, 2, "max"]) -> str:
    """Set."""
    return f"{level}"


def literal_optional(sort: Literal["asc", "desc"] | None = None) -> str:
    """Sort."""
    return f"{sort}"


def enumeration(unit: Unit) -> str:
    """Convert."""
    return unit.value


def enumeration_default(unit: Unit = Unit.CELSIUS, priority: Priority = Priority.LOW) -> str:
    """Convert.

    Args:
        unit: The unit of the answer.
    """
    return f"{unit}{priority}"


def list_of_enum(units: list[Unit]) -> str:
    """Convert."""
    return f"{units}"


def lists(names: list[str], matrix: list[list[float]]) -> str:
    """Work."""
    return f"{names}{matrix}"


def bare_containers(items: list, options: dict) -> str:  # type: ignore[type-arg]
    """Work."""
    return f"{items}{options}"


def sequence(names: Sequence[str] = ()) -> str:
    """Work."""
    return f"{names}"


def sets(tags: set[str]) -> str:
    """Work."""
    return f"{tags}"


def tuples(size: tuple[int, int], path: tuple[str, ...]) -> str:
    """Work."""
    return f"{size}{path}"


def mappings(headers: dict[str, str], counts: Mapping[str, int]) -> str:
    """Work."""
    return f"{headers}{counts}"


def nested_mapping(rules: dict[str, list[dict[str, int]]]) -> str:
    """Work."""
    return f"{rules}"


def anything(payload: Any, also) -> str:  # type: ignore[no-untyped-def]
    """Store."""
    return f"{payload}{also}"


def open_ended(name: str, **options: int) -> str:
    """Configure."""
    return f"{name}{options}"


def open_untyped(**options) -> str:  # type: ignore[no-untyped-def]
    """Configure."""
    return f"{options}"


def dates(day: datetime.date, at: datetime.datetime, start: datetime.time) -> str:
    """Plan."""
    return f"{day}{at}{start}"


def durations(wait: datetime.timedelta) -> str:
    """Wait."""
    return f"{wait}"


def identifiers(order: uuid.UUID, user: UserId) -> str:
    """Look up."""
    return f"{order}{user}"


def money(amount: Decimal) -> str:
    """Pay."""
    return f"{amount}"


def path(file: Path) -> str:
    """Read a file."""
    return f"{file}"


def described(
    city: Annotated[str, Field(description="The city")],
    days: Annotated[int, Field(description="How many", ge=1, le=14)] = 3,
    code: Annotated[str, Field(pattern="^[A-Z]{2}$", min_length=2, max_length=2)] = "DE",
) -> str:
    """Forecast."""
    return f"{city}{days}{code}"


def described_and_documented(city: Annotated[str, Field(description="From the annotation")]) -> str:
    """Forecast.

    Args:
        city: From the docstring.
    """
    return city


def limits(
    numbers: Annotated[list[int], Field(min_length=1, max_length=3)], ratio: Annotated[float, Field(gt=0, lt=1)]
) -> str:
    """Work."""
    return f"{numbers}{ratio}"


def data_class(address: Address) -> str:
    """Locate.

    Args:
        address: Where to look.
    """
    return f"{address}"


def nested_data_class(person: Person, friends: list[Person]) -> str:
    """Locate."""
    return f"{person}{friends}"


def recursive(root: TreeNode) -> str:
    """Draw."""
    return f"{root}"


def typed_dict(filters: list[Filter], paging: Paging) -> str:
    """Query."""
    return f"{filters}{paging}"


def named_tuple(point: Point) -> str:
    """Draw."""
    return f"{point}"


def pydantic_model(order: Order) -> str:
    """Buy.

    Args:
        order: What to buy.
    """
    return f"{order}"


def optional_model(item: LineItem | None = None) -> str:
    """Buy."""
    return f"{item}"


def default_values(a: int = 3, b: float = 1.5, c: str = "x", d: bool = True, e: list[int] = [1]) -> str:  # noqa: B006
    """Work."""
    return f"{a}{b}{c}{d}{e}"


async def asynchronous(url: str, timeout: float = 30.0) -> str:  # noqa: ASYNC109
    """Fetch a page.

    Args:
        url: The address.
        timeout: Seconds to wait.
    """
    return f"{url}{timeout}"


def first_line_goes_on(a: int) -> str:
    """Do something that takes more
    than one line to say."""  # noqa: D205, D209 - as people write it
    return f"{a}"


FUNCTIONS = {
    name: value
    for name, value in list(globals().items())
    if callable(value) and getattr(value, "__module__", None) == __name__ and not isinstance(value, type | NewType)
}
