"""What stock openapi-python-client 0.29.1 does with each planted mistake: the reason for the rules.

Nearly all are silent: it exits with 0 and says nothing. The few it warns about are fatal in our pipeline anyway, but
lint says them with file and line. When a new version answers otherwise, a test here fails and the rule may go.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from tests.generator.planted import LINTED

from driver.bundle import bundle

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty
    from tests.generator.conftest import Spec
    from tests.generator.mistake import Mistake

CONFIG = Config.from_sources(
    ConfigFile(), MetaType.NONE, Path("openapi.json"), "utf-8", overwrite=True, output_path=Path("out")
)

# Everything not named here passes without a word.
WARNED = {
    "status-code": "lower-case range",
    "parameter-collision": "ids and ids[]",
    "parameter-duplicate": "the same twice",
    "path-parameters": "a dot in the name, an undeclared name, not required",
    "request-media-type": "a form of no name, lines of JSON",
    "response-media-type": "a PDF",
    "name-collision": "one class for two names, an inline schema and a component",
    "union-inside-allof": "a union as a member",
    "allof-of-no-object": "a text as a member",
    "allof-override": "a constant over a text",
    "alias-recursion": "a list of itself",
    "attribute-collision": "a-b and a_b",
    "enum-type": "booleans, fractions, mixed",
    "array-without-items": "a list of what",
}
REFUSED = {"openapi-version": "3.2, two parts", "enum-type": "empty", "const-type": "object"}


def parsed(spec: Spec) -> GeneratorData:
    """What stock makes of the description; it must not refuse it."""
    data = GeneratorData.from_dict(bundle(spec.root).document, config=CONFIG)
    assert isinstance(data, GeneratorData)
    return data


def complaints(data: GeneratorData) -> list[GeneratorError]:
    """Every warning."""
    return [*data.errors, *(e for tag in data.endpoint_collections_by_tag.values() for e in tag.parse_errors)]


def model(data: GeneratorData, name: str) -> ModelProperty:
    """A model class by name."""
    return next(model for model in data.models if model.class_info.name == name)


def members(found: ModelProperty) -> dict[str, Any]:
    """The properties of a model by wire name."""
    properties = [*(found.required_properties or []), *(found.optional_properties or [])]
    return {prop.name.get_untrusted_value(): prop for prop in properties}


def endpoints(data: GeneratorData) -> list[Endpoint]:
    """The endpoints of all tags."""
    return [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]


def parameters(data: GeneratorData, operation: str) -> list[tuple[str, str]]:
    """Wire name and argument of each parameter of an operation."""
    (found,) = [endpoint for endpoint in endpoints(data) if endpoint.name == operation]
    return [(prop.name.get_untrusted_value(), str(prop.python_name)) for _, prop in found.iter_all_parameters()]


def expected(mistake: Mistake, table: dict[str, str]) -> bool:
    """Whether a table names the mistake."""
    return mistake.name in table.get(mistake.rule, "").split(", ")


def outcome(spec: Spec) -> str:
    """How stock takes a description: silent, warned, refused or crashed."""
    try:
        data = GeneratorData.from_dict(bundle(spec.root).document, config=CONFIG)
    except ValueError:
        return "crashed"
    if isinstance(data, GeneratorError):
        return "refused"
    return "warned" if complaints(data) else "silent"


def test_the_valid_description_passes_silently(spec: Spec) -> None:
    """Otherwise the outcomes below would say nothing about the mistakes."""
    assert outcome(spec) == "silent"


@pytest.mark.parametrize("mistake", LINTED, ids=lambda mistake: f"{mistake.rule}: {mistake.name}")
def test_stock_is_silent_unless_listed(spec: Spec, mistake: Mistake) -> None:
    """A rule exists because stock says nothing, too little, or nothing with a line."""
    mistake.plant(spec)

    if mistake.name == "a and A":
        assert outcome(spec) == "crashed"
    elif expected(mistake, REFUSED):
        assert outcome(spec) == "refused"
    else:
        assert outcome(spec) == ("warned" if expected(mistake, WARNED) else "silent")


def test_a_path_item_behind_a_reference_is_dropped() -> None:
    """Not one endpoint is left, and no word about it."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
        "components": {
            "pathItems": {"A": {"get": {"operationId": "get_a", "responses": {"200": {"description": "x"}}}}}
        },
    }

    data = GeneratorData.from_dict(document, config=CONFIG)

    assert isinstance(data, GeneratorData)
    assert (data.endpoint_collections_by_tag, complaints(data)) == ({}, [])


def test_properties_beside_an_allof_of_one_reference_are_lost(spec: Spec) -> None:
    """The property is typed as the schema referred to; `extra` is nowhere."""
    part = "          $ref: '#/components/schemas/Part'\n        note"
    all_of = "          allOf: [{$ref: '#/components/schemas/BoxPart'}]\n"
    siblings = "          properties:\n            extra: {type: string}\n"
    spec.replace("things.yaml", part, all_of + siblings + "        note")

    data = parsed(spec)

    assert members(model(data, "CreateThingRequest"))["part"].get_type_string().as_unembedded_code() == "BoxPart"
    assert "extra" not in {name for found in data.models for name in members(found)}


def test_a_union_inside_allof_is_lost(spec: Spec) -> None:
    """Of the inline member nothing reaches the model."""
    union = "        - oneOf: [{$ref: '#/components/schemas/BoxPart'}, {$ref: '#/components/schemas/RodPart'}]\n"
    first = "        - $ref: './common.yaml#/components/schemas/Identified'\n"
    spec.replace("things.yaml", first, union + first)

    found = members(model(parsed(spec), "Thing")).keys()

    assert {"id", "color"} <= found
    assert not {"kind", "size", "length"} & found


def test_two_operations_of_one_snake_form_share_a_module(spec: Spec) -> None:
    """Both endpoints are parsed; their files have one name, so the second overwrites the first."""
    spec.replace("things.yaml", "retrieve_thing", "listThings")

    names = [str(endpoint.name) for endpoint in endpoints(parsed(spec))]

    assert names.count("list_things") == 2


def test_two_classes_can_share_a_module(spec: Spec) -> None:
    """RodPart and RODPart are two classes of one file."""
    spec.replace(
        "things.yaml", "    BoxPart:\n", "    RODPart:\n      type: object\n      properties: {}\n    BoxPart:\n"
    )

    modules = [str(found.class_info.module_name) for found in parsed(spec).models]

    assert modules.count("rod_part") == 2


def test_enum_values_of_one_name_lose_the_first(spec: Spec) -> None:
    """Of `a.b` and `a-b` one constant is left."""
    spec.replace("things.yaml", "[light_red, dark_red]", "[a.b, a-b]")

    (enum,) = [enum for enum in parsed(spec).enums if enum.class_info.name == "Color"]

    assert enum.values == {"A_B": "a-b"}


def test_a_default_becomes_the_field_s_value(spec: Spec) -> None:
    """The generated class would send it though nobody set it."""
    spec.replace("things.yaml", "              minimum: 0\n", "              default: 7\n")

    count = members(model(parsed(spec), "Thing"))["count"]

    assert count.to_string().as_unembedded_code() == "count: int | Unset = 7"


def test_a_parameter_of_two_places_is_renamed(spec: Spec) -> None:
    """A query parameter named like the path's renames both arguments."""
    given = "      operationId: retrieve_thing\n"
    query = "      parameters:\n        - {name: thing_id, in: query, schema: {type: string}}\n"
    spec.replace("things.yaml", given, given + query)

    assert parameters(parsed(spec), "retrieve_thing") == [("thing_id", "thing_id_path"), ("thing_id", "thing_id_query")]


def test_a_parameter_with_content_is_dropped(spec: Spec) -> None:
    """The argument is missing."""
    schema = "          schema:\n            type: integer\n            x-server-default: 20\n"
    spec.replace("things.yaml", schema, "          content: {application/json: {schema: {type: integer}}}\n")

    assert [wire for wire, _ in parameters(parsed(spec), "list_things")] == ["ids", "anthropic-version"]


@pytest.mark.parametrize(
    ("schema", "read_as"),
    [
        ("{const: null}", "Any"),
        ("{type: boolean, const: true}", "bool"),
        ("{type: [string, 'null'], const: a}", "Literal['a']"),
        ("{type: [string, 'null'], enum: [a, b]}", "ThingCount"),
        ("{type: array, prefixItems: [{type: string}, {type: integer}]}", "list[int | str]"),
        ("{items: {type: string}}", "Any"),
        ("{type: string, properties: {a: {type: string}}}", "str"),
        ("{type: integer, not: {type: string}}", "int"),
        ("{anyOf: [{type: string}], allOf: [{type: object}]}", "str"),
        ("{oneOf: [{type: string}], anyOf: [{type: integer}]}", "int | str"),
    ],
)
def test_what_is_read_into_a_schema(spec: Spec, schema: str, read_as: str) -> None:
    """The type stock gives the property, without a word."""
    count = "            count:\n              type: integer\n              minimum: 0\n"
    spec.replace("things.yaml", count, f"            count: {schema}\n")

    data = parsed(spec)

    assert complaints(data) == []
    assert members(model(data, "Thing"))["count"].get_type_string(no_optional=True).as_unembedded_code() == read_as


def test_a_nullable_enum_with_null_makes_several_classes(spec: Spec) -> None:
    """One list of values, written once, becomes a class for each type of the list."""
    count = "            count:\n              type: integer\n              minimum: 0\n"
    spec.replace("things.yaml", count, "            count: {type: [string, 'null'], enum: [a, null]}\n")

    classes = [str(enum.class_info.name) for enum in parsed(spec).enums]

    assert len([name for name in classes if name.startswith("ThingCount")]) > 1
