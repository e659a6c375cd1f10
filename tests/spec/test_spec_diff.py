"""`spec/tools/spec_diff.py`: 30 planted changes that break somebody are told, 15 that break nobody raise no alarm."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from tests.spec.spec_diff_planted import BREAKING, FILES, HARMLESS, Planted

from driver.bundle import bundle
from tools import spec_diff
from tools.description import Description
from tools.spec_diff_change import Change
from tools.spec_diff_operations import DescriptionDiff, travels
from tools.spec_diff_python import PythonDiff
from tools.spec_diff_report import Report
from tools.spec_diff_surface import read
from tools.spec_diff_trees import Side, rendered

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, planted: Planted | None = None) -> Side:
    """The small description, with a change, on disk, bundled, and rendered as Python."""
    files = dict(FILES)
    for name, old, new in planted.changes if planted else ():
        text = files.get(name, "")
        assert old in text, f"{name} holds no {old!r}"
        files[name] = text.replace(old, new, 1)
    (folder / "spec").mkdir()
    for name, text in files.items():
        if text:
            (folder / "spec" / name).write_text(text, encoding="utf-8")
    bundled = bundle(folder / "spec" / "openapi.yaml")
    package = rendered(bundled, folder / "generated")
    return Side(name="now", description=Description(document=bundled.document), surface=read(package), origin="test")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Side:
    """The small description as it is."""
    return written(tmp_path_factory.mktemp("before"))


@pytest.fixture
def report(request: pytest.FixtureRequest, before: Side, tmp_path: Path) -> Report:
    """The report on one planted change."""
    return spec_diff.compared(before, written(tmp_path, request.param))


def tells(changes: tuple[Change, ...], told: tuple[str, str, str] | None) -> bool:
    """Whether a breaking change is told at that place in those words."""
    if told is None:
        return True
    subject, at, words = told
    return any(one.breaking and (one.subject, one.at) == (subject, at) and words in one.what for one in changes)


def test_there_are_thirty_and_fifteen() -> None:
    """The issue asks for exactly these numbers, each change once."""
    assert len({one.name for one in BREAKING}) == len(BREAKING) == 30
    assert len({one.name for one in HARMLESS}) == len(HARMLESS) == 15


@pytest.mark.parametrize(
    ("planted", "report"), [(one, one) for one in BREAKING], indirect=["report"], ids=[one.name for one in BREAKING]
)
def test_what_breaks_is_told(planted: Planted, report: Report) -> None:
    """Each of the 30 is breaking, at its place, in terms of the description and of Python."""
    assert report.breaking
    assert tells(report.spec, planted.spec), report.as_markdown()
    assert tells(report.python, planted.python), report.as_markdown()


@pytest.mark.parametrize("report", HARMLESS, indirect=True, ids=[one.name for one in HARMLESS])
def test_what_breaks_nobody_raises_no_alarm(report: Report) -> None:
    """None of the 15 is breaking, neither in terms of the description nor of Python."""
    assert [change for change in (*report.spec, *report.python) if change.breaking] == []


def told_of_webhooks(old: dict[str, Any], new: dict[str, Any]) -> set[tuple[str, str, bool]]:
    """Subject, words and weight of what changes between two descriptions that have nothing but webhooks."""

    def described(webhooks: dict[str, Any]) -> Description:
        bodies = {
            name: {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}
            for name, schema in webhooks.items()
            if name != "Told"
        }
        schemas = {"Told": webhooks["Told"]} if "Told" in webhooks else {}
        document = {"info": {}, "paths": {}, "webhooks": bodies, "components": {"schemas": schemas}}
        return Description(document=document)

    found = DescriptionDiff(described(old), described(new)).run()
    return {(one.subject, one.what, one.breaking) for one in found}


def test_webhooks_are_read_like_answers() -> None:
    """One more breaks nobody, one less does; so does a member that is no longer sent, and none that is new."""
    told = {"$ref": "#/components/schemas/Told"}
    one = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    two = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "at": {"type": "string"}}}

    assert told_of_webhooks({}, {"event": told, "Told": one}) == {("webhook event", "new", False)}
    assert told_of_webhooks({"event": told, "Told": one}, {}) == {("webhook event", "removed", True)}
    assert told_of_webhooks({"event": told, "Told": one}, {"event": told, "Told": one}) == set()
    assert {breaks for *_, breaks in told_of_webhooks({"event": told, "Told": one}, {"event": told, "Told": two})} == {
        False
    }
    assert True in {
        breaks for *_, breaks in told_of_webhooks({"event": told, "Told": two}, {"event": told, "Told": one})
    }


def test_a_hint_of_speed_is_not_told() -> None:
    """`x-seldom` on a member changes nothing for anybody, whatever the member is, and hides no renaming."""
    plain = {"id": {"type": "string"}, "at": {"anyOf": [{"type": "string"}, {"type": "null"}]}}
    marked = {name: {**schema, "x-seldom": True} for name, schema in plain.items()}
    old, new, renamed = (
        {"type": "object", "properties": members}
        for members in (plain, marked, {"id": marked["id"], "on": plain["at"]})
    )

    assert told_of_webhooks({"event": old}, {"event": new}) == set()
    assert told_of_webhooks({"event": new}, {"event": old}) == set()
    assert ("webhook event", "removed (renamed to `on`?)", True) in told_of_webhooks({"event": new}, {"event": renamed})


def test_a_report_names_the_webhook_behind_a_schema() -> None:
    """A schema that only a webhook brings travels to the user."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Told"}}}}
    description = Description(
        document={
            "paths": {},
            "webhooks": {"event": {"post": {"requestBody": body}}},
            "components": {"schemas": {"Told": {"type": "object"}}},
        }
    )

    assert travels(description) == {"Told": {"request": [], "response": ["webhook event"]}}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A checkout whose one commit holds the small description, and no generated tree."""
    (tmp_path / "spec").mkdir()
    for name, text in FILES.items():
        (tmp_path / "spec" / name).write_text(text, encoding="utf-8")
    for command in (
        ["init", "-q", "-b", "main"],
        ["add", "spec"],
        ["-c", "user.name=n", "-c", "user.email=n@invalid", "commit", "-q", "-m", "first"],
    ):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)  # noqa: S603, S607 - our own arguments
    return tmp_path


def test_exit_status_says_what_came_of_it(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0: the same; 1: breaking, told as Markdown and as JSON; 2: no such commit, or files that do not fit together."""
    call = ["main", "--repository", str(repository)]
    assert spec_diff.main(call) == spec_diff.SAME
    assert "Nothing changes" in capsys.readouterr().out

    area = repository / "spec" / "parcels.yaml"
    area.write_text(
        area.read_text(encoding="utf-8").replace("        label:\n", "        caption:\n"), encoding="utf-8"
    )
    assert spec_diff.main(call) == spec_diff.BREAKING
    assert "| `CreateParcelRequest.label` | **breaking** |" in capsys.readouterr().out
    assert spec_diff.main([*call, "--json"]) == spec_diff.BREAKING
    told = json.loads(capsys.readouterr().out)
    assert told["breaking"] == sum(one["breaking"] for one in told["spec"] + told["python"])
    assert list(told["operations"]) == ["create_parcel"]

    assert spec_diff.main(["nowhere", "--repository", str(repository)]) == spec_diff.NOT_COMPARED
    area.write_text("paths: [", encoding="utf-8")
    assert spec_diff.main(call) == spec_diff.NOT_COMPARED
    assert "the description of now cannot be read" in capsys.readouterr().err


def python_changes(tmp_path: Path, old: str, new: str) -> list[tuple[str, str, bool]]:
    """What the comparison of two modules tells: place, words, breaking."""
    surfaces = []
    for name, text in (("old", old), ("new", new)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "area.py").write_text(text, encoding="utf-8")
        surfaces.append(read(tmp_path / name))
    return [(one.at, one.what, one.breaking) for one in PythonDiff(*surfaces, {}).run()]


@pytest.mark.parametrize(
    ("old", "new", "words", "breaking"),
    [
        ("def f(a, b): ...", "def f(b, a): ...", "positional order (a, b) → (b, a)", True),
        ("def f(a, b): ...", "def f(a, c, b=1): ...", "positional order", True),
        ("def f(*, a, b): ...", "def f(*, b, a): ...", "", False),
        ("def f(a: str): ...", "def f(a: str | int): ...", "type str → int | str", False),
        ("def f() -> str: ...", "def f() -> str | None: ...", "returns str | None, not str", True),
        ("def f(a=1): ...", "def f(a=2): ...", "default 1 → 2", True),
        ("def f(): ...", "async def f(): ...", "a coroutine now", True),
        ("class A: ...", "class B: ...", "class removed (renamed to B?)", True),
        ("class A(X): ...", "class A(Y): ...", "bases X → Y", True),
        ("A = 1", "A = 2", "constant 1 → 2", True),
        ("_A = 1", "", "", False),
        ("class A:\n  x: list[int | str]", "class A:\n  x: list[str | int]", "", False),
    ],
)
def test_python_terms(tmp_path: Path, old: str, new: str, words: str, breaking: bool) -> None:  # noqa: FBT001
    """Each kind of difference in code is told and judged; order and spelling that mean nothing are not told."""
    found = python_changes(tmp_path, old, new)
    assert any(one[2] for one in found) == breaking
    assert any(words in one[1] for one in found) if words else found == []
