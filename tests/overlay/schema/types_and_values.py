"""Types with values that fit them, for property tests: drawn together, so that every kind nests in every other."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import itertools
import typing
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, Optional, TypedDict, Union
from uuid import UUID

import attrs
from hypothesis import strategies as st

from claude_overlay.schema.describe import Describe
from claude_overlay.schema.scalars import write_duration


class Colour(enum.Enum):
    """Colours of a test."""

    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    """Sizes of a test."""

    SMALL = 1
    LARGE = 2


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=6)
whole = st.integers(-(2**53), 2**53)
real = st.floats(allow_nan=False, allow_infinity=False, width=32)
names = st.sampled_from(["a", "b", "name", "kind", "value_2"])

# Any JSON, biased to the small and to what is nearly right.
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.0, 1.0, 1.5, -2.0]) | whole | real | texts
    | st.sampled_from(["red", "1", "true", "2026-01-31", "12:30:00", "a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names | texts, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip

Pair = tuple[Any, st.SearchStrategy[Any]]
_numbers = itertools.count()


def _scalars() -> list[Pair]:
    return [
        (None, st.none()),
        (bool, st.booleans()),
        (int, whole | whole.map(float)),
        (float, whole | real),
        (str, texts),
        (Any, json_values),
        (Colour, st.sampled_from(["red", "blue"])),
        (Size, st.sampled_from([1, 2, 1.0])),
        (Literal["red", 1, None], st.sampled_from(["red", 1, 1.0, None])),  # noqa: PYI061
        (Literal[True], st.just(True)),
        (Annotated[int, Describe("n", minimum=0, exclusive_maximum=3)], st.integers(0, 2)),
        (Annotated[str, Describe(min_length=1, max_length=2, pattern="^[ab]")], st.sampled_from(["a", "b", "ab"])),
        (Annotated[float, Describe(exclusive_minimum=-1.5, maximum=1, multiple_of=0.5)], st.sampled_from([-1, 0.5])),
    ]  # fmt: skip


_instants = st.datetimes(timezones=st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=-5))]))
# Written as strings, so that a union with `str` cannot tell them from one: not part of `pairs`.
AS_TEXT: list[Pair] = [
    (Decimal, whole | real | st.decimals(allow_nan=False, allow_infinity=False).map(str)),
    (dt.timedelta, st.timedeltas().map(write_duration)),
    (dt.time, st.times().map(dt.time.isoformat)),
    (dt.date, st.dates().map(dt.date.isoformat)),
    (dt.datetime, _instants.map(dt.datetime.isoformat)),
    (UUID, st.uuids().map(str)),
]


def _record(members: list[tuple[str, Pair, bool]], kind: str) -> Pair:
    """Make a class of some kind; a member with True may be left out."""
    name = f"Made{next(_numbers)}"
    if kind != "dict":  # what may be left out is None then
        members = [
            (key, (Optional[tp], st.none() | values) if optional else (tp, values), optional)  # noqa: UP045 - made at run time
            for key, (tp, values), optional in members
        ]
    given = {key: value for key, (_, value), optional in members if not optional}
    extra = {key: value for key, (_, value), optional in members if optional}
    values = st.fixed_dictionaries(given, optional=extra)
    tps = [(key, tp, optional) for key, (tp, _), optional in members]
    if kind == "dict":
        hints = {key: typing.NotRequired[tp] if optional else tp for key, tp, optional in tps}
        return TypedDict(name, hints), values  # type: ignore[operator, return-value]
    tps.sort(key=lambda item: item[2])
    if kind == "tuple":
        made = NamedTuple(name, [(key, tp) for key, tp, _ in tps])  # type: ignore[misc]
        made.__new__.__defaults__ = (None,) * sum(optional for *_, optional in tps)
        made._field_defaults = {key: None for key, _, optional in tps if optional}
        return made, values
    if kind == "attrs":
        fields = {key: attrs.field(type=tp, **({"default": None} if optional else {})) for key, tp, optional in tps}
        return attrs.make_class(name, fields), values
    specs: list[Any] = [
        (key, tp, dataclasses.field(default=None)) if optional else (key, tp) for key, tp, optional in tps
    ]
    return dataclasses.make_dataclass(name, specs), values


def _unions(pairs: list[Pair]) -> Pair:
    return Union[tuple(tp for tp, _ in pairs)], st.one_of([values for _, values in pairs])  # noqa: UP007 - made at run time


def _containers(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    member = st.tuples(names, inner, st.booleans())
    members = st.lists(member, max_size=3, unique_by=lambda item: item[0])
    return st.one_of(
        inner.map(lambda pair: (list[pair[0]], st.lists(pair[1], max_size=3))),
        inner.map(lambda pair: (tuple[pair[0], ...], st.lists(pair[1], max_size=3))),
        st.lists(inner, max_size=3).map(
            lambda pairs: (tuple[tuple(tp for tp, _ in pairs)], st.tuples(*(v for _, v in pairs)).map(list))
        ),
        inner.map(lambda pair: (dict[str, pair[0]], st.dictionaries(texts, pair[1], max_size=3))),
        inner.map(lambda pair: (dict[int, pair[0]], st.dictionaries(whole.map(str), pair[1], max_size=3))),
        inner.map(lambda pair: (Optional[pair[0]], st.none() | pair[1])),  # noqa: UP045 - made at run time
        st.lists(inner, min_size=1, max_size=3).map(_unions),
        st.just((set[int], st.lists(whole, max_size=3, unique=True))),
        st.just((frozenset[Colour], st.lists(st.sampled_from(["red", "blue"]), unique=True))),
        inner.map(
            lambda pair: (Annotated[list[pair[0]], Describe(min_length=1)], st.lists(pair[1], min_size=1, max_size=3))
        ),
        st.builds(_record, members, st.sampled_from(["dict", "tuple", "attrs", "data"])),
    )


pairs: st.SearchStrategy[Pair] = st.recursive(st.sampled_from(_scalars()), _containers, max_leaves=5)
"""A type, and a strategy of JSON values that fit it."""
