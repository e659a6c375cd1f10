"""Single values, exactly: no guess, no loss."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.schema.scalars import write_duration
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value

UTC = dt.UTC


@pytest.mark.parametrize(
    ("tp", "value", "due"),
    [
        (int, 1.0, 1),
        (int, -(2**70), -(2**70)),
        (float, 3, 3.0),
        (bool, True, True),
        (None, None, None),
        (dt.date, "2026-02-28", dt.date(2026, 2, 28)),
        (dt.datetime, "2026-02-28T23:59:59Z", dt.datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC)),
        (dt.datetime, "2026-02-28t23:59:59.5z", dt.datetime(2026, 2, 28, 23, 59, 59, 500000, tzinfo=UTC)),
        (dt.datetime, "2026-02-28 23:59:59", dt.datetime(2026, 2, 28, 23, 59, 59)),  # noqa: DTZ001 - without an offset
        (dt.datetime, "2026-02-28T23:59:59.1234567+00:00", dt.datetime(2026, 2, 28, 23, 59, 59, 123456, tzinfo=UTC)),
        (dt.time, "07:05:00", dt.time(7, 5)),
        (dt.timedelta, "P1DT2H30M", dt.timedelta(days=1, hours=2, minutes=30)),
        (dt.timedelta, "P2W", dt.timedelta(weeks=2)),
        (dt.timedelta, "-PT0.5S", dt.timedelta(seconds=-0.5)),
        (uuid.UUID, "0F" * 4 + "-0f0f" * 3 + "-" + "0f" * 6, uuid.UUID("0f" * 16)),
        (Decimal, 0.1, Decimal("0.1")),
        (Decimal, "12.50", Decimal("12.50")),
        (Path, "a/b", Path("a/b")),
    ],
)
def test_is_read_as(tp: Any, value: Any, due: Any) -> None:
    """Of the type, and equal."""
    found = read_value(tp, value)

    assert found == due
    assert type(found) is type(due)


@pytest.mark.parametrize(
    ("tp", "value"),
    [
        (int, True), (int, "1"), (int, 1.5), (int, None), (int, float("nan")),
        (float, True), (float, "1"), (float, float("inf")), (float, 10**400),
        (bool, 1), (bool, "true"), (bool, None),
        (str, 1), (str, None), (str, b"x"),
        (None, 0), (None, ""),
        (dt.date, "2026-2-28"), (dt.date, "20260228"), (dt.date, "2026-02-30"), (dt.date, "2026-02-28T00:00:00Z"),
        (dt.date, 0), (dt.date, "2026-W09-6"), (dt.date, "2026-02-28\n"),
        (dt.datetime, "2026-02-28"), (dt.datetime, "2026-02-28T24:00:00Z"), (dt.datetime, 1700000000),
        (dt.datetime, "2026-02-28T10:00Z"), (dt.datetime, "2026-02-28X10:00:00Z"),
        (dt.time, "25:00:00"), (dt.time, "10:00"),
        (dt.timedelta, "P"), (dt.timedelta, "PT"), (dt.timedelta, "P1Y"), (dt.timedelta, "P99999999999999D"),
        (dt.timedelta, 60), (uuid.UUID, "0f" * 16), (uuid.UUID, "{" + "0f" * 16 + "}"),
        (Decimal, "NaN"), (Decimal, "1,5"), (Decimal, " 1"), (Decimal, True), (Decimal, float("nan")), (Decimal, ""),
        (Path, 1),
    ],
)  # fmt: skip
def test_is_refused(tp: Any, value: Any) -> None:
    """One problem, at the place of the value, that says what is due."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(tp, value)

    (problem,) = caught.value.problems
    assert problem.path == ""
    assert problem.message.startswith(("must be ", "is too large"))


@settings(max_examples=100, deadline=None)
@given(st.timedeltas())
def test_a_duration_is_written_as_iso_8601_has_it(length: dt.timedelta) -> None:
    """Every one that Python holds comes back, negative ones too."""
    assert read_value(dt.timedelta, write_duration(length)) == length


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([dt.date, uuid.UUID]), st.dates().map(str) | st.uuids().map(str), st.data())
def test_what_the_format_takes_is_what_is_read(tp: Any, text: str, data: st.DataObject) -> None:
    """For the formats that the jsonschema library checks by itself: the same strings, and strings nearly right."""
    at = data.draw(st.integers(0, len(text)))
    text = text[:at] + data.draw(st.sampled_from(["", "", "0", "-", "9", "A"])) + text[at + 1 :]
    validator = jsonschema.Draft202012Validator(schema_of(tp), format_checker=jsonschema.FormatChecker())
    try:
        read_value(tp, text)
    except ValueMismatch:
        assert not validator.is_valid(text)
    else:
        assert validator.is_valid(text)


@pytest.mark.parametrize(
    ("tp", "due"),
    [
        (dt.date, {"type": "string", "format": "date"}),
        (dt.datetime, {"type": "string", "format": "date-time"}),
        (dt.time, {"type": "string", "format": "time"}),
        (dt.timedelta, {"type": "string", "format": "duration"}),
        (uuid.UUID, {"type": "string", "format": "uuid"}),
        (Path, {"type": "string"}),
        (None, {"type": "null"}),
    ],
)
def test_the_schema_names_the_format(tp: Any, due: dict[str, str]) -> None:
    """By the names of JSON Schema."""
    assert schema_of(tp) == due


def test_integers_of_any_length_are_numbers() -> None:
    """Python refuses to write more than 4,300 digits; a decimal takes them all the same."""
    assert read_value(Decimal, 10**5000) == Decimal(10**5000)
    assert read_value(int, 10**5000) == 10**5000


def test_keys_of_a_dict_are_read_as_their_type() -> None:
    """Integers in their one plain form, dates, UUIDs, decimals; a wrong key is told at its place."""
    assert read_value(dict[int, str], {"-7": "a", "0": "b"}) == {-7: "a", 0: "b"}
    assert read_value(dict[dt.date, int], {"2026-01-31": 1}) == {dt.date(2026, 1, 31): 1}
    for key in ("07", "+7", "-0", "7.0", " 7", "x", "1" * 5000):
        with pytest.raises(ValueMismatch, match="key"):
            read_value(dict[int, str], {key: "a"})
    with pytest.raises(ValueMismatch, match="already"):
        read_value(dict[Decimal, int], {"1": 1, "1.0": 2})
