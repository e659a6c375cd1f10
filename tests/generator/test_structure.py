"""Whatever stands where in the description, the answer is a list of findings and never a traceback."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from driver.bundle import bundle
from driver.source import read
from driver.structure import wrong_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generator.conftest import Spec

FILES = ("openapi.yaml", "things.yaml", "common.yaml")
OTHERS: tuple[Any, ...] = (None, 1, "x", [], {}, True, ["x"], {"x": 1})


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every key and index below a value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield (*at, key)
        yield from places(item, (*at, key))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_no_value_anywhere_ends_in_a_traceback(spec: Spec, data: st.DataObject) -> None:
    """Any value of any of the files replaced by any other kind of value: bundling and lint still answer."""
    documents = {file: read(spec.folder / file, file).data for file in FILES}
    file = data.draw(st.sampled_from(FILES))
    place = data.draw(st.sampled_from(list(places(documents[file]))))
    spoilt = copy.deepcopy(documents[file])
    holder = spoilt
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = data.draw(st.sampled_from(OTHERS))
    spec.write(file, json.dumps(spoilt))

    try:
        problems = spec.problems()
    finally:
        spec.write(file, json.dumps(documents[file]))

    assert all(problem.message for problem in problems)


@pytest.mark.parametrize(
    ("data", "at"),
    [
        ({"paths": []}, ("paths",)),
        ({"components": {"schemas": {"A": {"properties": {"b": {"required": True}}}}}}, ("required",)),
        ({"components": {"schemas": {"A": {"items": [{}]}}}}, ("items",)),
        ({"components": {"parameters": {"A": {"in": "query", "required": ["a"]}}}}, ("required",)),
    ],
)
def test_a_value_of_another_kind_is_found(data: dict[str, Any], at: tuple[str, ...]) -> None:
    """The finding ends at the keyword."""
    ((tokens, message),) = wrong_kinds(data)

    assert tokens[-len(at) :] == at
    assert f"`{at[-1]}` must be" in message


@pytest.mark.parametrize(
    "data",
    [
        {"components": {"schemas": {"A": {"properties": {"required": {"type": "string"}, "type": {}, "b": True}}}}},
        {"components": {"schemas": {"A": {"example": {"properties": 1}, "default": {"type": 1}}}}},
        {"components": {"schemas": {"A": {"discriminator": {"propertyName": "t", "mapping": {"content": "#/x"}}}}}},
        {"components": {"parameters": {"A": {"in": "query", "name": "a", "required": True}}}},
    ],
)
def test_names_and_data_are_no_keywords(data: dict[str, Any]) -> None:
    """A property, a tag or an example may be called like a keyword."""
    assert list(wrong_kinds(data)) == []


def test_the_valid_description_has_only_right_kinds(spec: Spec) -> None:
    """The bundle of the valid description passes as well as its files."""
    assert list(wrong_kinds(bundle(spec.root).document)) == []
