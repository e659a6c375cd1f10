"""`benchmarks/import_against.py`: what the first use of a namespace may load, and how two trees are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks import import_against

if TYPE_CHECKING:
    from pathlib import Path
OWN = [
    "claude_api.areas",
    "claude_api.areas.skills",
    "claude_api.areas.skills_versions",
    "claude_api.api",
    "claude_api.api.skills_versions",
    "claude_api.api.skills_versions.list_skill_versions",
]


def test_itself_its_parents_and_one_operation_are_no_surplus() -> None:
    """That is what the use of `claude.skills.versions.list` needs."""
    assert import_against.surplus("skills_versions", "list", [], OWN) == []
    assert import_against.surplus("skills", None, [], OWN[:2]) == []


@pytest.mark.parametrize(
    "more",
    [
        "claude_api.areas.sessions",
        "claude_api.areas.sync",
        "claude_api.api.files.download_file",
        "claude_api.api.skills_versions.create_skill_version",
        "claude_api.models.skill",
    ],
)
def test_anything_else_is_named(more: str) -> None:
    """Another namespace, another operation, a model; or anything at all before the first use."""
    assert more in import_against.surplus("skills_versions", "list", [], [*OWN, more])
    assert import_against.surplus("skills_versions", "list", [more], OWN) == [more]


def test_an_operation_that_nobody_asked_for_is_surplus() -> None:
    """A namespace without such a method loads none."""
    assert import_against.surplus("skills_versions", None, [], OWN) == OWN[-1:]


def test_every_namespace_is_used_by_a_method_that_takes_ids_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """As far as it has one; what a process says of it is judged."""
    asked = []

    def process(code: str, trees: object) -> list[list[str]]:
        asked.append((code, trees))
        return [[], ["claude_api.areas", "claude_api.models.skill"]]

    monkeypatch.setattr(import_against, "_process", process)

    assert import_against.first_uses() is False
    assert len(asked) % 2 == 0
    assert len(asked) > 2 * 60
    assert {trees for _, trees in asked} == {None}
    assert any("'organization.users'" in code and "AsyncClaude" in code for code, _ in asked)


def test_a_tree_costs_the_same_as_itself(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Two copies, in turns; here the times are made up, so that nothing depends on the machine."""
    copies = []

    def process(code: str, tree: Path) -> dict[str, object]:
        copies.append(tree)
        slow = 1.2 if tree.name == "now" and "AsyncClaude" in code else 1.0
        return {"cpu": slow, "modules": 3, "own": 1, "models": 0, "file": str(tree / "generated" / "x.py")}

    monkeypatch.setattr(import_against, "_process", process)
    monkeypatch.setattr(import_against, "_extract", lambda *_: None)
    monkeypatch.setattr(import_against.shutil, "copytree", lambda *_, **__: None)

    assert import_against.compare("HEAD", 3)

    said = capsys.readouterr().out
    assert "| `import claude_overlay` | 1000.00 | 1000.00 | 1.000 (1.000 to 1.000) | 3 → 3 | 1 → 1 |" in said
    assert "1.200" in said
    assert "held" in said
    assert [tree.name for tree in copies[:2]] == ["now", "before"]
    assert [tree.name for tree in copies[-2:]] == ["before", "now"]

    monkeypatch.setattr(import_against, "JUDGED", next(one for one in import_against.STATEMENTS if "Async" in one))
    assert not import_against.compare("HEAD", 3)
    assert "NOT held" in capsys.readouterr().out


def test_a_statement_that_took_another_tree_is_no_figure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A path that wins over the copies would measure one tree twice."""
    monkeypatch.setattr(
        import_against, "_process", lambda *_: {"cpu": 1.0, "modules": 1, "own": 1, "models": 0, "file": "/elsewhere"}
    )

    with pytest.raises(RuntimeError, match="not the copy"):
        import_against._measure((tmp_path / "before", tmp_path / "now"), 2)


def test_a_failing_process_says_what_failed() -> None:
    """With its own words."""
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        import_against._process("1 / 0", None)
