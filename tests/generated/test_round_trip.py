"""Every component of the bundled description: what decodes goes out again equal, and passes its own check."""

from __future__ import annotations

import copy
import json
import pickle
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from tests.generated.schema_values import values

from claude_api import models, validate
from claude_api._json import dumps, loads
from claude_api._model import ModelBase
from claude_api._schema import document, shape
from claude_api.types import Unknown

SCHEMAS = document()["components"]["schemas"]
OBJECTS = sorted(name for name in SCHEMAS if name in models._MODULES and shape(SCHEMAS[name]) == "object")
SETTINGS = settings(
    max_examples=4,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def decoder(name):
    """The public decoder of a component."""
    return import_module(f"claude_api.models.{models._MODULES[name]}").decode


def test_every_object_component_has_a_decoder() -> None:
    """No object of the description is without a model or a union, except free-form ones."""
    missing = [
        name
        for name, schema in SCHEMAS.items()
        if name not in models._MODULES and ("discriminator" in schema or schema.get("properties"))
    ]
    assert missing == []
    assert len(OBJECTS) > 100


# Each component has a property of its own: one property for all of them would be wrapped once more for every component
# (hypothesis's plugin does that to parametrised ones), and a thousand wrappings are more than Python recurses.
@pytest.mark.parametrize("name", OBJECTS)
def test_decode_then_encode_is_the_identity(name) -> None:
    """Unknown members, tags and enum values, nulls and odd numbers among it; copies and pickles are equal."""

    @SETTINGS
    @given(raw=values({"$ref": f"#/components/schemas/{name}"}, novel=True))
    def holds(raw) -> None:
        before = copy.deepcopy(raw)
        value = decoder(name)(raw)
        assert isinstance(value, (ModelBase, Unknown))
        assert value.to_dict() == before
        assert list(value.to_dict()) or not before
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own bytes
        assert copy.deepcopy(value).to_dict() == before
        assert loads(dumps(value)) == before

    holds()


@pytest.mark.parametrize("name", OBJECTS)
def test_valid_values_have_no_problems(name) -> None:
    """`validate` has nothing against a value which the description allows, as a model and as a mapping.

    Rules of `x-refused` are not about shapes, and are tested on their own.
    """

    @SETTINGS
    @given(raw=values({"$ref": f"#/components/schemas/{name}"}))
    def holds(raw) -> None:
        for value in (raw, decoder(name)(raw)):
            assert [problem for problem in validate(value, name) if problem.constraint != "x-refused"] == []

    holds()


def component(schema):
    """The component that a body is, or may be beside null; empty for others."""
    for option in schema.get("anyOf", [schema]):
        if "$ref" in option:
            return option["$ref"].rsplit("/", 1)[-1]
    return ""


EXAMPLES = [
    (f"{operation['operationId']}-{where}", component(media["schema"]), example)
    for item in document()["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
    for where, holder in [("request", operation.get("requestBody", {})), *operation["responses"].items()]
    for kind, media in holder.get("content", {}).items()
    if kind == "application/json" and component(media["schema"])
    for example in [media.get("example"), *(one.get("value") for one in media.get("examples", {}).values())]
    if example is not None
]


@pytest.mark.parametrize(("name", "component", "example"), EXAMPLES, ids=[name for name, _, _ in EXAMPLES])
def test_examples(name, component, example) -> None:
    """Each example of the description decodes, goes out equal, and has no problems."""
    value = decoder(component)(json.loads(json.dumps(example)))
    assert value.to_dict() == example
    assert validate(value) == []
