"""`write_value`: every kind of value as plain JSON data, or a clear refusal."""

from __future__ import annotations

import collections
import datetime as dt
import enum
import json
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from claude_api import models
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.written import write_value


class Colour(enum.StrEnum):
    """Strings themselves."""

    RED = "red"


class Level(enum.IntEnum):
    """Integers themselves."""

    LOW = 1


@dataclass
class Line:
    """A line."""

    item: str
    when: dt.date
    total: int = field(init=False, default=3)


class Point(NamedTuple):
    """A point."""

    x: int
    colour: Colour


@pytest.mark.parametrize(
    ("value", "due"),
    [
        (None, None), (True, True), (3, 3), (1.5, 1.5), ("é", "é"),
        (Colour.RED, "red"), (Level.LOW, 1),
        (dt.date(2026, 1, 31), "2026-01-31"),
        (dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC), "2026-01-31T12:00:00+00:00"),
        (dt.time(12, 30), "12:30:00"),
        (dt.timedelta(days=1, seconds=5), "P1DT5S"), (dt.timedelta(), "PT0S"),
        (uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (Decimal("1.50"), "1.50"), (Path("a/b"), "a/b"),
        ((1, [2]), [1, [2]]), (collections.deque([1]), [1]),
        ({"b", "a", "c"}, ["a", "b", "c"]), (frozenset({2, 10}), [10, 2]),
        ({Colour.RED: {1: "x"}}, {"red": {"1": "x"}}), (MappingProxyType({"a": 1}), {"a": 1}),
        ({dt.date(2026, 1, 31): 1}, {"2026-01-31": 1}),
        (Line("tea", dt.date(2026, 1, 31)), {"item": "tea", "when": "2026-01-31", "total": 3}),
        ([Point(1, Colour.RED)], [{"x": 1, "colour": "red"}]),
        (models.TextBlockParam(text="a"), {"text": "a", "type": "text"}),
    ],
)  # fmt: skip
def test_is_written_as(value: Any, due: Any) -> None:
    """Plain data that json itself writes; classes of Python are gone."""
    written = write_value(value)

    assert written == due
    assert json.loads(json.dumps(written)) == written
    assert type(written) in {type(None), bool, int, float, str, list, dict}


class Unknown:
    """Nobody knows it."""


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (float("nan"), "nan is no number of JSON"),
        (Decimal("Infinity"), "is no number of JSON"),
        ({"a": [1, b"x"]}, r"^a\[1\]: a bytes has no JSON form"),
        (Unknown(), "a Unknown has no JSON form"),
        (Unknown, "the class Unknown"),
        ({None: 1}, "no key"),
        ({True: 1}, "no key"),
        ({1.5: 1}, "no key"),
        ({(1, 2): 1}, "no key"),
        ({1: "a", "1": "b"}, "two keys become the same: '1'"),
        ((number for number in [1]), "a generator has no JSON form"),
    ],
)
def test_is_refused(value: Any, told: str) -> None:
    """With the place of what is at fault; nothing is guessed or dropped."""
    with pytest.raises(InvalidArgumentError, match=told):
        write_value(value)


def test_what_holds_itself_is_refused() -> None:
    """Not a crash."""
    value: list[Any] = []
    value.append(value)

    with pytest.raises(InvalidArgumentError, match="holds itself"):
        write_value(value)
