"""The generator's own seams: parser complaints are fatal and placed, parser internals are restored, names are safe."""

from __future__ import annotations

import copy

import pytest
from openapi_python_client.parser import bodies, openapi, properties, responses
from openapi_python_client.parser.properties.list_property import ListProperty
from tests.generated.conftest import FIXTURES

from driver import naming, normalise
from driver.bundle import bundle
from driver.parse import parse
from driver.pipeline import TEMPLATES
from driver.problem import SpecError
from driver.project import ClaudeProject
from driver.reach import answered


@pytest.fixture(scope="module")
def bundled():
    """The small description."""
    return bundle(FIXTURES / "openapi.yaml")


@pytest.fixture
def document(bundled):
    """A copy of the small description, to be spoilt."""
    return copy.deepcopy(bundled.document)


@pytest.fixture
def generate(bundled, tmp_path):
    """Parse and render a document without lint, so that what lint would say is left to the later stages."""

    def run(document):
        out = tmp_path / "claude_api"
        parsed = parse(normalise.for_generator(document), original=document, out=out, where=bundled.place)
        ClaudeProject(parsed, templates=TEMPLATES, where=bundled.place).build()
        return parsed

    return run


def parcel_members(document):
    """The members of the schema Parcel."""
    return document["components"]["schemas"]["Parcel"]["properties"]


class TestComplaints:
    """Whatever the parser would drop with a warning stops the run, with file and line."""

    @pytest.mark.parametrize(
        "schema",
        [
            {"type": "array"},
            {"$ref": "#/components/schemas/Nowhere"},
            {"allOf": [{"$ref": "#/components/schemas/State"}, {"$ref": "#/components/schemas/Label"}]},
            {"oneOf": [{"$ref": "#/components/schemas/Book"}], "discriminator": {"propertyName": "type"}},
        ],
    )
    def test_bad_schemas(self, document, generate, schema) -> None:
        """A schema the parser cannot take is refused where it stands."""
        parcel_members(document)["bad"] = schema
        with pytest.raises(SpecError, match=r"parcels\.yaml:\d+") as caught:
            generate(document)
        assert all(problem.rule == "parser" for problem in caught.value.problems)

    def test_bad_parameter(self, document, generate) -> None:
        """An operation the parser would leave out is refused, and named."""
        document["paths"]["/v1/parcels"]["get"]["parameters"].append(
            {"name": "bad", "in": "query", "schema": {"type": "array"}}
        )
        with pytest.raises(SpecError, match="/v1/parcels"):
            generate(document)

    def test_bad_response(self, document, generate) -> None:
        """A response the parser would omit is refused."""
        content = document["paths"]["/v1/parcels"]["get"]["responses"]["200"]["content"]
        content["application/pdf"] = content.pop("application/json")
        with pytest.raises(SpecError, match="application/pdf"):
            generate(document)

    @pytest.mark.parametrize(
        "members",
        [
            [{"$ref": "#/components/schemas/Label"}, {"$ref": "#/components/schemas/Book"}],
            [{"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}}],
        ],
    )
    def test_undecided_unions(self, document, generate, members) -> None:
        """An inline union which JSON's shapes do not tell apart is refused."""
        parcel_members(document)["bad"] = {"anyOf": members}
        with pytest.raises(SpecError, match="apart"):
            generate(document)

    @pytest.mark.parametrize(
        ("spoil", "words"),
        [
            (lambda schemas: schemas["Label"]["properties"].update({"a-b": {}, "a_b": {}}), "attribute: a_b"),
            (lambda schemas: schemas["State"].update(enum=["a-b", "a_b"]), "constant: A_B"),
            (lambda schemas: schemas.update(File=schemas["Label"]), "File"),
            (lambda schemas: schemas.update(UnknownItem=schemas["Label"]), "UnknownItem"),
            (lambda schemas: schemas["Item"]["discriminator"].pop("mapping"), "mapping"),
        ],
    )
    def test_clashes(self, document, generate, spoil, words) -> None:
        """Two things of one Python name are refused, never dropped."""
        spoil(document["components"]["schemas"])
        with pytest.raises(SpecError, match=words):
            generate(document)

    def test_exceptions_clash(self, document, generate) -> None:
        """One error type cannot have two classes."""
        rows = document["x-exceptions"]
        rows.append({"class": "OtherError", "status": 410, "type": rows[0]["type"]})
        with pytest.raises(SpecError, match="two classes"):
            generate(document)


class TestSeams:
    """The library is as it was after a parse."""

    def state(self):
        """Everything that is replaced for a parse."""
        functions = [module.property_from_data for module in (properties, openapi, responses, bodies)]
        return [
            *functions,
            openapi.build_schemas,
            ListProperty._allowed_locations,
            "_allowed_locations" in vars(ListProperty),
        ]

    def test_restored(self, document, generate) -> None:
        """After a success and after a failure."""
        before = self.state()
        generate(document)
        assert self.state() == before
        parcel_members(document)["bad"] = {"type": "array"}
        with pytest.raises(SpecError):
            generate(document)
        assert self.state() == before

    def test_the_document_is_not_changed(self, document, generate) -> None:
        """What is written out as openapi.json is what people wrote."""
        before = copy.deepcopy(document)
        generate(document)
        assert document == before

    def test_kept_facts(self, document, generate) -> None:
        """Discriminators, component unions and enums survive the parser."""
        parsed = generate(document)
        (union,) = parsed.unions
        assert (union.tag, union.fallback) == ("type", "Misc")
        assert union.members == {"book": "Book", "box": "Box", "crate": "Box", "misc": "Misc"}
        assert [enum.values for enum in parsed.enums] == [("on-the-way", "delivered", "lost")]


class TestNaming:
    """Python names for wire names."""

    @pytest.mark.parametrize(
        ("wire", "name"),
        [
            ("type", "type"),
            ("id", "id"),
            ("input", "input"),
            ("fooBar", "fooBar"),
            ("from", "from_"),
            ("class", "class_"),
            ("to_dict", "to_dict_"),
            ("additional_properties", "additional_properties_"),
            ("a-b", "a_b"),
            ("5m", "field_5m"),
        ],
    )
    def test_attributes(self, wire, name) -> None:
        """The wire's name, unless Python or the model needs it."""
        assert naming.attribute_name(wire) == name

    @pytest.mark.parametrize(
        ("wire", "name"),
        [
            ("anthropic-beta", "anthropic_beta"),
            ("statuses[]", "statuses"),
            ("created_at[gte]", "created_at_gte"),
            ("client", "client_"),
            ("body", "body_"),
            ("from", "from_"),
        ],
    )
    def test_parameters(self, wire, name) -> None:
        """Words joined by underscores; the functions' own arguments are kept free."""
        assert naming.parameter_name(wire) == name

    @pytest.mark.parametrize(
        ("value", "name"),
        [("end_turn", "END_TURN"), ("2023-06-01", "V2023_06_01"), ("5m", "V5M"), ("", "EMPTY"), ("a.b", "A_B")],
    )
    def test_constants(self, value, name) -> None:
        """Upper case, never starting with a digit."""
        assert naming.constant_name(value) == name


def test_answered(document) -> None:
    """Only what responses lead to is read by users; the rest they write."""
    found = answered(document)
    assert {"Parcel", "ParcelPage", "Item", "Misc", "Label", "State"} <= found
    assert not {"CreateParcelRequest", "UploadPhotoRequest"} & found
