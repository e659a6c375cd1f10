"""`spec/tools/drift.py`: what is explained, what the report says, and what the exit code means."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tools import drift, official_sdk
from tools.compare import Difference
from tools.description import Description

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILES = {
    "openapi.yaml": """
openapi: 3.1.0
paths:
  /v1/dogs:
    $ref: ./dogs.yaml#/paths/~1v1~1dogs
""",
    "dogs.yaml": """
paths:
  /v1/dogs:
    get:
      operationId: list_dogs
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Dog'
components:
  schemas:
    Dog:
      type: object
      required: [name]
      properties:
        name: {type: string}
        colour: {type: string}
    ErrorResponse:
      type: object
      properties:
        details:
          $ref: '#/components/schemas/ErrorDetails'
    ErrorDetails:
      type: object
      properties:
        code:
          $ref: '#/components/schemas/ErrorCode'
    ErrorCode: {type: string, x-known-values: [gone]}
    AnthropicBeta: {type: string, x-known-values: [dogs]}
""",
}


def reference(name: str) -> list[dict[str, Any]]:
    """A type that is one class."""
    return [{"kind": "ref", "id": name}]


def member(*alternatives: dict[str, Any], required: bool = False) -> dict[str, Any]:
    """A fact about one property."""
    return {"required": required, "nullable": None, "type": list(alternatives), "text": ""}


def facts(version: str = "2.0.0") -> dict[str, Any]:
    """An SDK that agrees with the description."""
    codes = {"kind": "enum", "values": ["gone"], "open": True}
    text = {"kind": "string"}
    method = {
        "flavour": "ga",
        "name": "dogs.list",
        "headers": [],
        "betas": [],
        "path": {},
        "query": {},
        "body": [],
        "media": None,
        "results": {"document": reference("Dog")},
        "null": False,
        "raises": [],
        "text": "",
    }
    classes = {
        "Dog": {"name": member(text, required=True), "colour": member(text)},
        "ErrorResponse": {"details": member(*reference("GoneDetails"))},
        "GoneDetails": {"code": member(codes)},
    }
    return {
        "version": version,
        "operations": {"GET /v1/dogs": [method]},
        "webhooks": [],
        "errors": reference("ErrorResponse"),
        "betas": [{"kind": "enum", "values": ["dogs"], "open": True}],
        "error_details": reference("GoneDetails"),
        "error_codes": {"gone": {"status": 404, "text": ""}},
        "statuses": {"404": "NotFoundError"},
        "types": {name: {"name": name, "members": members, "text": ""} for name, members in classes.items()},
    }


@pytest.fixture
def releases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """A description of dogs, an empty ignore list, and the facts of the releases by version (2.0.0 is the newest)."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text.lstrip())
    (tmp_path / "ignore.yaml").write_text("")
    known = {"1.0.0": facts("1.0.0"), "2.0.0": facts()}
    load = Description.load
    monkeypatch.setattr(drift, "IGNORED", tmp_path / "ignore.yaml")
    monkeypatch.setattr(Description, "load", lambda: load(tmp_path / "openapi.yaml"))
    monkeypatch.setattr(official_sdk, "newest", lambda: "2.0.0")
    monkeypatch.setattr(official_sdk, "facts", lambda version: json.dumps(known[version]))
    return known


def test_ignored_differences_need_an_entry_that_fits() -> None:
    """An entry covers the differences its patterns match; one that matches nothing is reported as stale."""
    found = [Difference("Drawing", "lacks made_at"), Difference("Square.size", "lacks tiny")]
    entries = [
        {"at": "Draw*", "what": "lacks *", "reason": "on purpose"},
        {"at": "Circle", "what": "lacks radius", "reason": "once was so"},
    ]
    assert drift.explained(found, entries) == ([Difference("Square.size", "lacks tiny")], ["Circle: lacks radius"])


def test_agreement_ends_well(releases: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """No difference: exit code 0, and the report says against what."""
    assert drift.main([]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# The description against anthropic 2.0.0\n\n1 operations, 3 objects of ours")
    assert "0 differences, 0 explained, 0 not." in text


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda new: new["types"]["Dog"]["members"].update(age=member({"kind": "integer"})),
            {"kind": "missing", "at": "Dog", "what": "lacks age", "place": "dogs.yaml:13"},
        ),
        (
            lambda new: new["types"]["Dog"]["members"].pop("colour"),
            {"kind": "extra", "at": "Dog", "what": "has colour beyond the SDK", "place": "dogs.yaml:13"},
        ),
        (
            lambda new: new["types"]["Dog"]["members"]["colour"].update(required=True),
            {"kind": "different", "at": "Dog.colour", "what": "required in the SDK only", "place": "dogs.yaml:18"},
        ),
        (
            lambda new: new["operations"].update({"GET /v1/dogs/{id}": new["operations"]["GET /v1/dogs"]}),
            {"kind": "missing", "at": "GET /v1/dogs/{id}", "what": "missing (dogs.list)", "place": "dogs.yaml:2"},
        ),
    ],
)
def test_difference_has_its_kind_and_its_line(
    releases: dict[str, Any], tmp_path: Path, change: Callable[[dict[str, Any]], object], expected: dict[str, str]
) -> None:
    """What is missing, extra or different is told in both reports with the line it belongs to; exit code 1."""
    change(releases["2.0.0"])
    assert drift.main(["--to", "2.0.0", "--write", str(tmp_path / "out")]) == 1
    data = json.loads((tmp_path / "out" / "drift.json").read_text())
    assert [one | {"place": one["place"].rsplit("/", 1)[-1]} for one in data["unexplained"]] == [expected]
    row = f"| `{expected['at']}` | {expected['what']} | {data['unexplained'][0]['place']} |"
    assert row in (tmp_path / "out" / "drift.md").read_text()


def test_entry_that_fits_nothing_is_a_finding(
    releases: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A stale entry of the ignore list makes the exit code 1 and is named; one that fits is shown with its reason."""
    (tmp_path / "ignore.yaml").write_text("- {at: Dog, what: lacks age, reason: Dogs do not tell.}\n")
    assert drift.main([]) == 1
    assert "- Dog: lacks age" in capsys.readouterr().out
    releases["2.0.0"]["types"]["Dog"]["members"]["age"] = member({"kind": "integer"})
    assert drift.main([]) == 0
    assert "| `Dog` | lacks age | Dogs do not tell. |" in capsys.readouterr().out


def test_between_releases_no_description_is_read(
    releases: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--from` compares two releases: 0 where they say the same, 1 and the change where not."""
    monkeypatch.setattr(Description, "load", lambda: pytest.fail("the description was read"))
    assert drift.main(["--from", "1.0.0"]) == 0
    releases["2.0.0"]["error_codes"]["full"] = {"status": 413, "text": ""}
    assert drift.main(["--from", "1.0.0", "--to", "newest"]) == 1
    text = capsys.readouterr().out
    assert "# anthropic 1.0.0 to 2.0.0" in text
    assert "| error code | `full` | status 413 |" in text


def test_failure_is_no_difference(
    releases: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An SDK that cannot be installed or read gives exit code 2 and the tool's own words."""

    def fail(version: str) -> str:
        raise subprocess.CalledProcessError(1, ["pip"], stderr="no such release")

    monkeypatch.setattr(official_sdk, "facts", fail)
    assert drift.main(["--to", "9.9.9"]) == 2
    assert capsys.readouterr().err == "no such release\n"


def test_pinned_release_needs_no_index(releases: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """`--to pinned` looks at the release that is pinned, without asking for the newest."""
    monkeypatch.setattr(official_sdk, "newest", lambda: pytest.fail("the index was asked"))
    monkeypatch.setattr(official_sdk, "VERSION", "1.0.0")
    assert drift.main(["--to", "pinned"]) == 0
