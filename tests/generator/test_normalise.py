"""What the generator is shown differs from the description only where nothing is lost."""

from __future__ import annotations

import copy
from typing import Any

from driver.normalise import for_generator


def test_a_parameter_description_reaches_its_schema() -> None:
    """The generator keeps only the schema's description."""
    parameter = {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": "integer"}}

    shown = for_generator({"components": {"parameters": {"Limit": parameter}}})

    assert shown["components"]["parameters"]["Limit"]["schema"] == {"type": "integer", "description": "How many."}


def test_a_schema_keeps_its_own_description_and_a_reference_stays_bare() -> None:
    """Nothing people wrote is replaced, and a `$ref` gets no sibling."""
    own = {"name": "a", "in": "query", "description": "Outer.", "schema": {"type": "string", "description": "Inner."}}
    bare = {"name": "b", "in": "query", "description": "Outer.", "schema": {"$ref": "#/components/schemas/B"}}

    shown = for_generator({"paths": {"/a": {"get": {"parameters": [own, bare]}}}})

    first, second = shown["paths"]["/a"]["get"]["parameters"]
    assert (first["schema"], second["schema"]) == (own["schema"], bare["schema"])


def test_the_schema_true_is_written_out_everywhere_but_in_data() -> None:
    """`true` ends the generator's run; in an example it is just a value."""
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"a": True, "properties": {"type": "boolean"}, "list": {"type": "array", "items": True}},
        "anyOf": [True, {"type": "string"}],
        "additionalProperties": True,
        "example": {"properties": {"a": True}, "items": True},
    }

    shown = for_generator({"components": {"schemas": {"A": schema}}})["components"]["schemas"]["A"]

    assert shown["properties"] == {"a": {}, "properties": {"type": "boolean"}, "list": {"type": "array", "items": {}}}
    assert shown["anyOf"] == [{}, {"type": "string"}]
    assert shown["additionalProperties"] is True
    assert shown["example"] == schema["example"]


def test_the_bundled_document_is_not_touched() -> None:
    """The file that ships stays what people wrote."""
    document = {"components": {"schemas": {"A": {"type": "array", "items": True}}}}
    before = copy.deepcopy(document)

    for_generator(document)

    assert document == before
