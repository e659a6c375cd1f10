"""Lists, sets, tuples, dicts."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Mapping, MutableSet, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.problems import Problem
from claude_overlay.schema.types import schema_of
from claude_overlay.schema.values import ValueMismatch, read_value


@pytest.mark.parametrize(
    ("tp", "due"),
    [
        (list[int], [1, 2]),
        (list, [1, 2]),
        (Sequence[int], [1, 2]),
        (Iterable[int], [1, 2]),
        (tuple[int, ...], (1, 2)),
        (tuple, (1, 2)),
        (tuple[int, int], (1, 2)),
        (set[int], {1, 2}),
        (frozenset[int], frozenset({1, 2})),
        (AbstractSet[int], frozenset({1, 2})),
        (MutableSet[int], {1, 2}),
        (collections.deque[int], collections.deque([1, 2])),
    ],
)
def test_an_array_becomes_what_is_annotated(tp: Any, due: Any) -> None:
    """Of the type itself, or of the plainest that is one."""
    found = read_value(tp, [1, 2])

    assert found == due
    assert type(found) is type(due)


@pytest.mark.parametrize("tp", [dict[str, int], Mapping[str, int], dict, collections.OrderedDict[str, int]])
def test_an_object_becomes_a_dict(tp: Any) -> None:
    """In the order of the JSON."""
    assert list(read_value(tp, {"b": 1, "a": 2}).items()) == [("b", 1), ("a", 2)]


def test_equal_items_of_a_set_are_a_problem() -> None:
    """They would be lost; JSON Schema's `uniqueItems` says so, too."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(set[float], [1, 2, 1.0])

    assert caught.value.problems == (Problem("[2]", "is the same as item 0; items must differ"),)
    assert schema_of(set[float])["uniqueItems"] is True


def test_every_wrong_item_is_told() -> None:
    """Not only the first."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(dict[str, list[int]], {"a": [1, "x", None], "b": 3})

    assert [problem.path for problem in caught.value.problems] == ["a[1]", "a[2]", "b"]


def test_a_tuple_has_its_length() -> None:
    """One item too few or too many is told by the numbers."""
    with pytest.raises(ValueMismatch, match="must be an array of 2 items, but has 3"):
        read_value(tuple[int, str], [1, "a", 2])
    assert schema_of(tuple[()]) == {"type": "array", "minItems": 0, "maxItems": 0}
    assert read_value(tuple[()], []) == ()


@pytest.mark.parametrize("tp", [set[list[int]], frozenset[dict[str, int]], set[tuple[list[int], int]]])
def test_what_cannot_be_in_a_set_is_told_at_once(tp: Any) -> None:
    """Not when the first value comes."""
    with pytest.raises(InvalidArgumentError, match="cannot be in a set"):
        schema_of(tp)


def test_what_is_no_key_is_told_at_once() -> None:
    """JSON has strings for keys; what reads from a string may be one."""
    for tp in (dict[bool, int], dict[tuple[int, int], int], dict[None, int]):
        with pytest.raises(InvalidArgumentError, match="keys of a JSON object are strings"):
            schema_of(tp, where="parameter 'x' of f()")


def test_the_schema_says_what_keys_there_may_be() -> None:
    """Nothing for `str`, names for literals, a pattern for integers."""
    assert "propertyNames" not in schema_of(dict[str, int])
    assert schema_of(dict[int, int])["propertyNames"] == {"pattern": "^(0|-?[1-9][0-9]*)$"}


@pytest.mark.parametrize("value", ["ab", {"0": 1}, None, 3])
def test_only_an_array_is_one(value: Any) -> None:
    """A string is no array of letters."""
    for tp in (list[str], set[str], tuple[str, str]):
        with pytest.raises(ValueMismatch, match="must be an array"):
            read_value(tp, value)


@pytest.mark.parametrize("tp", [set[Any], frozenset[Any], frozenset[tuple[Any, ...]]], ids=str)
def test_what_a_set_cannot_hold_is_a_problem(tp: Any) -> None:
    """Items of any type may be arrays and objects, which Python cannot put into a set."""
    with pytest.raises(ValueMismatch) as caught:
        read_value(tp, [[[1]], [{"a": 1}]])

    paths = [problem.path for problem in caught.value.problems]
    assert paths == ["[0]", "[1]"]
    assert "a set holds single values only" in caught.value.problems[0].message
