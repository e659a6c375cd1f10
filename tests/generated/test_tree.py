"""The generated tree as a whole: who wrote it, that it imports, that it is the same again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import claude_api
from claude_api._schema import document

PACKAGE = Path(claude_api.__file__).parent
ROOT = Path(__file__).resolve().parents[2]
GENERATE = ROOT / "generator_templates" / "generate.py"
SPEC = Path(__file__).parent / "fixtures" / "openapi.yaml"
NOTE = "Written by `make generate`"


def test_every_file_says_that_it_is_generated() -> None:
    """Each file names the command that writes it."""
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert len(files) > 300
    for path in files:
        assert NOTE in path.read_text(encoding="utf-8")[:200], path
    assert document()["x-generated-by"].startswith(NOTE)


def test_every_module_imports() -> None:
    """No module is broken, not even one which nothing else needs."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))


def test_public_names() -> None:
    """The package's names resolve; others do not."""
    for name in claude_api.__all__:
        assert getattr(claude_api, name) is not None
    assert set(claude_api.__all__) <= set(dir(claude_api))
    with pytest.raises(AttributeError, match="nothing"):
        _ = claude_api.nothing


def test_type_checkers_see_the_package_as_typed() -> None:
    """`py.typed` is there."""
    assert (PACKAGE / "py.typed").is_file()


class TestGenerate:
    """The command, on the small description."""

    def run(self, out, *arguments, seed="0"):
        """Run the command in a process of its own."""
        command = [sys.executable, str(GENERATE), "--spec", str(SPEC), "--out", str(out), *arguments]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)  # noqa: S603

    def contents(self, tree):
        """Every file's bytes by its path."""
        paths = (path for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(tree).as_posix(): path.read_bytes() for path in paths}

    def test_deterministic(self, tmp_path, parcels_tree) -> None:
        """Another process with other hash seeds gives the same bytes; a second run changes nothing."""
        out = tmp_path / "generated"
        first = self.run(out, seed="1")
        assert first.returncode == 0, first.stderr
        assert "added: claude_api/models/parcel.py" in first.stdout
        made = self.contents(out)
        assert made == self.contents(parcels_tree)
        stamps = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
        second = self.run(out, seed="2")
        assert "nothing changed" in second.stdout
        assert self.contents(out) == made
        assert {path: path.stat().st_mtime_ns for path in out.rglob("*.py")} == stamps

    def test_stages_are_reported(self, tmp_path) -> None:
        """Each stage prints its name and time."""
        output = self.run(tmp_path / "generated").stdout
        for stage in ("bundle", "lint", "parse", "render", "format", "verify", "compare", "total"):
            assert any(line.startswith(stage) and line.endswith(" s") for line in output.splitlines()), stage

    def test_check(self, tmp_path) -> None:
        """`--check` writes nothing and fails on a changed, a missing and a stray file; a plain run repairs all."""
        out = tmp_path / "generated"
        assert self.run(out, "--check").returncode == 1
        assert not out.exists()
        self.run(out)
        assert self.run(out, "--check").returncode == 0
        (out / "claude_api" / "types.py").write_text("# by hand\n", encoding="utf-8")
        (out / "claude_api" / "models" / "book.py").unlink()
        (out / "claude_api" / "stray").mkdir()
        (out / "claude_api" / "stray" / "mine.py").write_text("", encoding="utf-8")
        failed = self.run(out, "--check")
        assert failed.returncode == 1
        for line in (
            "changed: claude_api/types.py",
            "added: claude_api/models/book.py",
            "removed: claude_api/stray/mine.py",
        ):
            assert line in failed.stdout
        assert (out / "claude_api" / "stray" / "mine.py").exists()
        assert self.run(out).returncode == 0
        assert self.run(out, "--check").returncode == 0
        assert not (out / "claude_api" / "stray").exists()

    def test_a_broken_description_changes_nothing(self, tmp_path) -> None:
        """A problem ends the run with 1, its place on the error stream, and the tree as it was."""
        spec = tmp_path / "spec"
        spec.mkdir()
        for path in SPEC.parent.iterdir():
            (spec / path.name).write_bytes(path.read_bytes())
        area = spec / "parcels.yaml"
        area.write_text(area.read_text(encoding="utf-8").replace("schemas/Misc'", "schemas/Mist'", 1), encoding="utf-8")
        out = tmp_path / "generated"
        command = [sys.executable, str(GENERATE), "--spec", str(spec / "openapi.yaml"), "--out", str(out)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        assert run.returncode == 1
        assert "parcels.yaml:" in run.stderr
        assert "Mist" in run.stderr
        assert not out.exists()

    def test_provenance(self, parcels_tree) -> None:
        """The tree says from what it was made."""
        provenance = json.loads((parcels_tree / "PROVENANCE.json").read_text(encoding="utf-8"))
        assert provenance["tools"]["openapi-python-client"] == "0.29.1"
        assert len(provenance["spec"]["sha256"]) == 64
