"""The description itself: sound, described, exemplified, and true to its own conventions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tools import validate
from tools.description import SPEC, Description

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = 271
# The areas the overlay has written by hand, and the generated ones.
AREAS = {
    *("agents", "batches", "deployment_runs", "deployments", "dreams", "environments", "files", "memory_stores"),
    *("messages", "models", "organization", "sessions", "skills", "tunnels", "user_profiles", "vaults"),
}
FILES_LINES_LIMIT = 1500


def media_types(description: Description) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every body of every operation, requests, successes and failures, with a name."""
    for _, _, operation in description.operations():
        name = operation["operationId"]
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            yield f"{name} request {media}", content
        for status, response in operation["responses"].items():
            for media, content in description.resolve(response)["content"].items():
                yield f"{name} {status} {media}", content


def example_values(content: dict[str, Any]) -> list[Any]:
    """The examples of one body."""
    return [example["value"] for example in content.get("examples", {}).values()]


def test_description_is_valid(description: Description) -> None:
    """OpenAPI 3.1 by the validator, defaults fit, patterns compile, mappings agree with tags."""
    assert validate.findings(description.document) == []


def test_operations_and_their_tags(description: Description) -> None:
    """Every operation is there, once, under one tag that names its namespace, with the name of its method."""
    found = [operation for _, _, operation in description.operations()]
    assert len(found) == len({operation["operationId"] for operation in found}) == OPERATIONS
    assert {tag.split(".")[0] for operation in found for tag in operation["tags"]} == AREAS
    assert [one["operationId"] for one in found if len(one["tags"]) != 1 or not one["x-method"].isidentifier()] == []


def test_every_body_has_an_example(description: Description) -> None:
    """A reader, and a mock server, find an example in every request and every response."""
    assert [name for name, content in media_types(description) if not example_values(content)] == []


def test_examples_satisfy_their_schemas(description: Description) -> None:
    """Each example is a value of the schema it stands with, date formats included."""
    wrong = []
    for name, content in media_types(description):
        schema = {**content["schema"], "components": description.document["components"]}
        checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for value in example_values(content):
            # The stream's example may be the list of its events; the schema is that of one.
            for one in value if isinstance(value, list) else [value]:
                wrong += [f"{name}: {error.json_path} {error.message}" for error in checker.iter_errors(one)]
    assert wrong == []


def test_no_example_page_claims_more(description: Description) -> None:
    """A pager that follows an example against a mock server must come to an end."""
    pages = [
        (name, value)
        for name, content in media_types(description)
        for value in example_values(content)
        if isinstance(value, dict) and "data" in value
    ]
    assert len(pages) >= 70
    assert [name for name, page in pages if page.get("has_more") or page.get("next_page")] == []


def test_everything_public_is_described(description: Description) -> None:
    """Operations, parameters, headers, responses, named schemas: each says what it is."""
    missing = [name for name, schema in description.schemas.items() if not schema.get("description")]
    for _, _, operation in description.operations():
        name = operation["operationId"]
        missing += [name] if not (operation.get("summary") or operation.get("description")) else []
        for parameter in map(description.resolve, operation.get("parameters", [])):
            missing += [f"{name} {parameter['name']}"] if not parameter.get("description") else []
        for status, response in operation["responses"].items():
            resolved = description.resolve(response)
            missing += [f"{name} {status}"] if not resolved.get("description") else []
            for header, value in resolved.get("headers", {}).items():
                missing += [f"{name} {header}"] if not description.resolve(value).get("description") else []
    assert missing == []


def test_union_mappings_equal_their_members_tags(description: Description) -> None:
    """Each named union tells its members apart by tag, completely; a member without a tag needs a default."""
    unions = {name: schema for name, schema in description.schemas.items() if "oneOf" in schema}
    assert len(unions) > 30
    for name, union in unions.items():
        discriminator = union["discriminator"]
        declared: dict[str, str] = {}
        for member in union["oneOf"]:
            target = description.resolve(member)
            tag = discriminator["propertyName"]
            declared |= dict.fromkeys(validate.tags(target, tag, description), member["$ref"])
            if tag not in target.get("required", []):
                assert discriminator.get("x-default-mapping") == member["$ref"], name
        assert declared == discriminator["mapping"], name


def test_inline_unions_are_told_apart_by_shape(description: Description) -> None:
    """An unnamed `anyOf` holds at most one object and one array; what is left are scalars and null."""
    crowded = []
    for at, node in validate.objects(description.document["components"]["schemas"], ()):
        if "anyOf" in node:
            kinds = [one["kind"] for member in node["anyOf"] for one in description.shape(member, "x").alternatives]
            named = [member for member in node["anyOf"] if "$ref" in member and "oneOf" in description.resolve(member)]
            objects = sum(kind in {"ref", "map"} for kind in kinds)
            if kinds.count("array") > 1 or (objects > 1 and (len(named) != 1 or "map" in kinds)):
                crowded.append("/".join(at))
    assert crowded == []


def test_exceptions_cover_every_error_type(description: Description) -> None:
    """Each error type has a class, and a class's entries agree about its status."""
    table = description.document["x-exceptions"]
    assert {entry.get("type") for entry in table} - {None} == set(
        description.schemas["ErrorObject"]["discriminator"]["mapping"]
    )
    statuses: dict[str, set[int]] = {}
    for entry in table:
        assert re.fullmatch(r"[A-Z]\w+Error", entry["class"])
        assert entry["description"]
        statuses.setdefault(entry["class"], set()).add(entry["status"])
    assert all(len(found) == 1 for found in statuses.values())
    assert len({min(found) for found in statuses.values()}) == len(statuses)


def test_failed_responses_are_the_same_everywhere(description: Description) -> None:
    """One shared description of failures, so that one function can turn any of them into an error."""
    for _, _, operation in description.operations():
        references = {status: response.get("$ref", "") for status, response in operation["responses"].items()}
        assert references.pop("200") == ""
        assert references == {
            "4XX": "#/components/responses/ClientError",
            "5XX": "#/components/responses/ServerError",
        }


def test_every_success_names_its_request_id(description: Description) -> None:
    """Support asks for the request id, so every response says which header has it."""
    for _, _, operation in description.operations():
        assert "request-id" in operation["responses"]["200"].get("headers", {}), operation["operationId"]


def test_version_header_belongs_to_the_client(description: Description) -> None:
    """Every operation takes the version header, and the client, not the caller, sends it."""
    for _, _, operation in description.operations():
        parameters = {one["name"]: one for one in map(description.resolve, operation["parameters"])}
        version = parameters["anthropic-version"]
        assert (version["required"], version["x-client-header"], version["schema"]["default"]) == (
            True,
            True,
            "2026-10-21",
        )
        assert "anthropic-beta" in parameters
        # An organization's own objects lie in no workspace; a worker's key belongs to one environment.
        anywhere = operation["tags"][0].startswith("organization") or operation["tags"] == ["environments.work"]
        assert "anthropic-workspace-id" in parameters or anywhere


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("CreateMessageRequest", "temperature"),
        ("CreateMessageRequest", "top_k"),
        ("CreateMessageRequest", "top_p"),
        ("CreateMessageRequest", "output_format"),
        ("CountMessageTokensRequest", "output_format"),
        ("FilePage", "has_more"),
        ("FilePage", "first_id"),
        ("FilePage", "last_id"),
    ],
)
def test_fields_of_the_old_version_are_deprecated(description: Description, schema: str, name: str) -> None:
    """What only 2023-06-01 knows stays, optional and marked."""
    assert description.schemas[schema]["properties"][name]["deprecated"] is True
    assert name not in description.schemas[schema].get("required", [])


def test_batch_lines_nest_their_error(description: Description) -> None:
    """An errored line holds a whole error body, as the API sends it."""
    examples = next(
        c for n, c in media_types(description) if n == "retrieve_message_batch_results 200 application/x-jsonl"
    )
    lines = example_values(examples)
    assert {line["result"]["type"] for line in lines} == {"succeeded", "errored", "canceled", "expired"}
    errored = next(line["result"] for line in lines if line["result"]["type"] == "errored")
    assert errored["error"]["type"] == "error"
    assert errored["error"]["error"]["type"] == "invalid_request_error"


def test_error_code_table_names_every_code(description: Description) -> None:
    """Every documented code is a known value and has a row that explains it."""
    schema = description.schemas["ErrorCode"]
    rows = re.findall(r"^\| `(\w+)` \| (\d{3}) \| (.+) \|$", schema["description"], flags=re.MULTILINE)
    assert [code for code, _, _ in rows] == schema["x-known-values"]
    assert len(rows) == 100


def test_no_object_refuses_unknown_members(description: Description) -> None:
    """The API grows: nothing in the description may make a client drop or refuse a new field."""
    closed = [
        "/".join(at)
        for at, node in validate.objects(description.document, ())
        if node.get("additionalProperties") is False
    ]
    assert closed == []


def test_files_stay_readable() -> None:
    """People maintain these files: none grows beyond what one can keep in view, and none is forgotten."""
    lengths = {path.name: len(path.read_text().splitlines()) for path in SPEC.glob("[a-z]*.yaml")}
    assert {name for name, length in lengths.items() if length > FILES_LINES_LIMIT} == set()
    named = set(re.findall(r"\./(\w+\.yaml)", "".join(path.read_text() for path in SPEC.glob("[a-z]*.yaml"))))
    assert named | {"catalog.yaml", "openapi.yaml", "redocly.yaml"} == set(lengths)


def test_notes_name_every_deliberate_difference() -> None:
    """Whatever `compare` is told to overlook is explained to people."""
    notes = (SPEC / "NOTES.md").read_text()
    entries = yaml.safe_load((SPEC / "tools" / "compare_ignore.yaml").read_text())
    assert entries
    assert [entry["at"] for entry in entries if f"`{entry['at']}`" not in notes] == []
    assert [entry["at"] for entry in entries if not entry["reason"].strip()] == []


def test_notes_name_every_finding_set_aside() -> None:
    """The same for what the linter is told to overlook."""
    notes = (SPEC / "NOTES.md").read_text()
    ignored = yaml.safe_load((SPEC / ".redocly.lint-ignore.yaml").read_text())
    for rules in ignored.values():
        for rule, pointers in rules.items():
            assert f"`{rule}`" in notes
            for pointer in pointers:
                assert f"`{pointer.split('/')[3]}`" in notes
