"""Single values: null, booleans, numbers, strings, and what is written as a string (dates, UUIDs, decimals, paths).

Decides which JSON value is which Python value, exactly: a boolean is no integer, `1.0` is the integer 1, a date is
ISO 8601 and nothing else. Chosen by `resolve`.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import uuid
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.schema.problems import Problem
from claude_overlay.schema.shapes import WRONG, Definitions, Problems, Schema, Shape, due_but_found

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SCALARS", "BooleanShape", "IntegerShape", "NullShape", "NumberShape", "TextShape", "write_duration"]

_INTEGER_KEY: Final = r"^(0|-?[1-9][0-9]*)$"


class NullShape(Shape):
    """`None`."""

    due = "null"
    kinds = frozenset({"null"})

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of null."""
        del definitions
        return {"type": "null"}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read null."""
        if value is None:
            return None
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG


class BooleanShape(Shape):
    """`bool`: true and false, no number and no string."""

    due = "a boolean (true or false)"
    kinds = frozenset({"boolean"})

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of booleans."""
        del definitions
        return {"type": "boolean"}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read true or false."""
        if isinstance(value, bool):
            return value
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG


class IntegerShape(Shape):
    """`int`. JSON Schema counts `1.0` as an integer (draft 2020-12, §6.1.1), so it is read as 1."""

    due = "an integer"
    kinds = frozenset({"number"})

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of integers."""
        del definitions
        return {"type": "integer"}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read an integer."""
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, float) and value.is_integer():
            return int(value)
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG

    def read_key(self, key: str, path: str, problems: Problems) -> Any:
        """Read an integer written as a key, in its one plain form."""
        if re.fullmatch(_INTEGER_KEY, key) is not None:
            try:
                return int(key)
            except ValueError:  # more digits than Python reads
                pass
        problems.append(Problem(path, "has a key that must be an integer"))
        return WRONG

    def key_schema(self, definitions: Definitions) -> Schema:
        """Give the schema of an integer's text."""
        del definitions
        return {"pattern": _INTEGER_KEY}


class NumberShape(Shape):
    """`float`; an integer is read as a float."""

    due = "a number"
    kinds = frozenset({"number"})

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of numbers."""
        del definitions
        return {"type": "number"}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read a finite number."""
        if isinstance(value, int | float) and not isinstance(value, bool):
            try:
                found = float(value)
            except OverflowError:
                problems.append(Problem(path, "is too large for a number"))
                return WRONG
            if math.isfinite(found):
                return found
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG


class TextShape(Shape):
    """A string, or a value that JSON writes as a string.

    Args:
        due: what must come, in words.
        read: makes the Python value of the string; raises `ValueError` when it is none.
        format: the `format` of the schema.
    """

    kinds = frozenset({"string"})

    def __init__(self, due: str, read: Callable[[str], Any] = str, *, format: str | None = None) -> None:  # noqa: A002
        self.due = due
        self._read = read
        self._format = format

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of a string."""
        del definitions
        return {"type": "string", "format": self._format} if self._format else {"type": "string"}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read a string."""
        if isinstance(value, str):
            try:
                return self._read(value)
            except (ValueError, ArithmeticError):
                pass
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG

    def key_schema(self, definitions: Definitions) -> Schema | None:
        """Give the schema of a key."""
        return self.schema(definitions) if self._format else None


class DecimalShape(Shape):
    """`Decimal`: a JSON number, or its digits as a string, which keeps them all."""

    due = 'a number, or a string with one, like "12.50"'
    kinds = frozenset({"number", "string"})
    _text: Final = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$"

    def schema(self, definitions: Definitions) -> Schema:
        """Give the schema of both forms."""
        del definitions
        return {"anyOf": [{"type": "number"}, {"type": "string", "pattern": self._text}]}

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read a decimal number; a JSON number by its shortest digits, so that 0.1 is 0.1."""
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        text = str(value) if isinstance(value, float) else value
        if isinstance(text, str) and re.fullmatch(self._text.removesuffix("$"), text) is not None:
            try:
                return Decimal(text)
            except ArithmeticError:  # an exponent beyond all bounds
                pass
        problems.append(Problem(path, due_but_found(self.due, value)))
        return WRONG

    def key_schema(self, definitions: Definitions) -> Schema:
        """Give the schema of a decimal's text."""
        del definitions
        return {"pattern": self._text}


# RFC 3339 §5.6, but that the offset may be left out: models leave it out, and Python's naive times have none.
_CLOCK: Final = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?"
_OFFSET: Final = r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{6})?)?)?"
_TIME: Final = re.compile(_CLOCK + _OFFSET, re.ASCII)
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATETIME: Final = re.compile(rf"{_DATE.pattern}[Tt ]{_CLOCK}{_OFFSET}", re.ASCII)
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DURATION: Final = re.compile(
    r"(?P<sign>-?)P(?=[0-9T])(?:(?P<weeks>[0-9]+)W|(?:(?P<days>[0-9]+)D)?"
    r"(?:T(?=[0-9])(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?(?:(?P<seconds>[0-9]+(?:\.[0-9]+)?)S)?)?)"
)


def _date(text: str) -> dt.date:
    _must_match(_DATE, text)
    return dt.date.fromisoformat(text)


def _datetime(text: str) -> dt.datetime:
    _must_match(_DATETIME, text)
    return dt.datetime.fromisoformat(text.upper())


def _time(text: str) -> dt.time:
    _must_match(_TIME, text)
    return dt.time.fromisoformat(text.upper())


def _uuid(text: str) -> uuid.UUID:
    _must_match(_UUID, text)
    return uuid.UUID(text)


def _duration(text: str) -> dt.timedelta:
    found = _must_match(_DURATION, text)
    parts = {name: found[name] or "0" for name in ("weeks", "days", "hours", "minutes", "seconds")}
    whole, _, fraction = parts.pop("seconds").partition(".")
    length = dt.timedelta(
        **{name: int(digits) for name, digits in parts.items()},
        seconds=int(whole),
        microseconds=int(f"{fraction:0<6.6}"),
    )
    return -length if found["sign"] else length


def write_duration(length: dt.timedelta) -> str:
    """Write a duration as ISO 8601 days and seconds: `P1DT3600.5S`."""
    if length < dt.timedelta():
        return f"-{write_duration(-length)}"
    fraction = f".{length.microseconds:06}".rstrip("0") if length.microseconds else ""
    clock = f"T{length.seconds}{fraction}S" if length.seconds or fraction or not length.days else ""
    return f"P{f'{length.days}D' if length.days else ''}{clock}"


def _must_match(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return found


SCALARS: Final[dict[type, Shape]] = {
    type(None): NullShape(),
    bool: BooleanShape(),
    int: IntegerShape(),
    float: NumberShape(),
    str: TextShape("a string"),
    dt.datetime: TextShape('a date and time like "2026-01-31T12:00:00Z"', _datetime, format="date-time"),
    dt.date: TextShape('a date like "2026-01-31"', _date, format="date"),
    dt.time: TextShape('a time like "12:30:00"', _time, format="time"),
    dt.timedelta: TextShape('a duration like "P1DT2H30M"', _duration, format="duration"),
    uuid.UUID: TextShape("a UUID", _uuid, format="uuid"),
    Decimal: DecimalShape(),
    Path: TextShape("a path", Path),
}
"""The shapes of the classes that are single values."""
