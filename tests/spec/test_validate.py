"""`spec/tools/validate.py` finds what redocly does not look for, and says where."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from tools import validate

if TYPE_CHECKING:
    from pathlib import Path

SOUND: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shapes", "version": "1"},
    "paths": {},
    "components": {
        "schemas": {
            "Size": {"type": "string", "enum": ["small", "large"], "x-server-default": "small"},
            "Code": {"type": "string", "pattern": "^[a-z]+$"},
            "Circle": {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "const": "circle"}},
            },
            "Square": {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "enum": ["square", "box"]}, "default": {"type": "string"}},
            },
            "Shape": {
                "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {
                        "circle": "#/components/schemas/Circle",
                        "square": "#/components/schemas/Square",
                        "box": "#/components/schemas/Square",
                    },
                },
            },
        }
    },
}


def test_sound_document_has_no_findings() -> None:
    """Tags by const and by enum, defaults and patterns: all of it may be."""
    assert validate.findings(SOUND) == []


@pytest.mark.parametrize(
    ("at", "value", "where", "words"),
    [
        (("Size", "x-server-default"), "medium", "Size", "'medium' is not one of"),
        (("Size", "x-server-default"), 3, "Size", "3"),
        (("Code", "pattern"), "[a-z", "Code", "no regular expression"),
        (
            ("Circle", "properties", "type", "const"),
            "disc",
            "Shape",
            "declares `type` ['disc'], the mapping gives it ['circle']",
        ),
        (("Square", "properties", "type", "enum"), ["square"], "Shape", "the mapping gives it ['box', 'square']"),
        (("Shape", "discriminator", "mapping", "circle"), "#/components/schemas/Size", "Shape", "which is no member"),
        (("Circle", "type"), "round", "Circle", "'round' is not valid"),
    ],
)
def test_planted_mistake_is_found(at: tuple[str, ...], value: Any, where: str, words: str) -> None:
    """One mistake of each kind gives a finding that names the schema and says what is wrong."""
    document = copy.deepcopy(SOUND)
    node = document["components"]["schemas"]
    for key in at[:-1]:
        node = node[key]
    node[at[-1]] = value
    found = validate.findings(document)
    assert found
    assert any(where in pointer and words in text for pointer, text in found), found


def test_known_values_bind_the_default() -> None:
    """An open set's default must be one of the values people are told."""
    document = copy.deepcopy(SOUND)
    document["components"]["schemas"]["Size"] = {
        "type": "string",
        "x-known-values": ["small"],
        "x-server-default": "huge",
    }
    assert [text for _, text in validate.findings(document)] == [
        "`x-server-default` 'huge' is none of the known values"
    ]


def test_what_only_the_openapi_validator_sees() -> None:
    """An operation without responses is no fault of a schema; it is found all the same."""
    document = copy.deepcopy(SOUND)
    document["paths"]["/v1/shapes/{id}"] = {"get": {"operationId": "get_shape", "responses": {}}}
    assert [text for _, text in validate.findings(document)] != []


def test_examples_are_not_taken_for_schemas() -> None:
    """Data may hold words like `pattern` or `default` without being judged by them."""
    document = copy.deepcopy(SOUND)
    document["components"]["schemas"]["Code"]["examples"] = [{"pattern": "[a-z", "default": 1}]
    assert validate.findings(document) == []


def test_main_names_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding is printed with the file and line it stands in, and the exit code is 1; sound files give 0."""
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo:\n  title: Things\n  version: '1'\npaths: {}\ncomponents:\n  schemas:\n"
        "    Code:\n      type: string\n      pattern: '^a+$'\n"
    )
    monkeypatch.setattr(validate, "SPEC", spec)
    assert validate.main() == 0
    assert capsys.readouterr().out == "description valid: 0 operations, 1 schemas\n"
    (spec / "openapi.yaml").write_text((spec / "openapi.yaml").read_text().replace("^a+$", "(a"))
    assert validate.main() == 1
    error = capsys.readouterr().err
    assert error.startswith("spec/openapi.yaml:8 (#/components/schemas/Code): `pattern` '(a' is no regular expression")
    assert error.endswith("1 findings\n")


def test_main_reports_files_that_do_not_fit_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reference that leads nowhere is reported before anything is validated."""
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\npaths:\n  /v1/things:\n    $ref: ./things.yaml#/paths/x\n")
    monkeypatch.setattr(validate, "SPEC", tmp_path)
    assert validate.main() == 1
    assert "things.yaml" in capsys.readouterr().err
