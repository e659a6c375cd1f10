"""PROVENANCE.json says from what the tree was made, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from driver import provenance
from driver.bundle import bundle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.generator.conftest import Spec


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A folder with a template, a driver module and things that shape nothing."""
    folder = tmp_path / "generator_templates"
    (folder / "__pycache__").mkdir(parents=True)
    (folder / "model.py.jinja").write_text("class", encoding="utf-8")
    (folder / "driver.py").write_text("x = 1", encoding="utf-8")
    (folder / "README.md").write_text("words", encoding="utf-8")
    (folder / "__pycache__" / "driver.py").write_text("cache", encoding="utf-8")
    return folder


def written(spec: Spec, templates: Path, out: Path) -> bytes:
    """What is written to a folder."""
    out.mkdir()
    provenance.write(out, bundle=bundle(spec.root), templates=templates)
    return (out / "PROVENANCE.json").read_bytes()


def test_the_same_input_gives_the_same_bytes(spec: Spec, templates: Path, tmp_path: Path) -> None:
    """No date, no path, no machine: two runs in two places agree."""
    first = written(spec, templates, tmp_path / "one")

    assert first == written(spec, templates, tmp_path / "two")
    assert str(tmp_path).encode() not in first
    assert first.endswith(b"}\n")


def test_it_counts_and_names_versions(spec: Spec, templates: Path, tmp_path: Path) -> None:
    """Operations and schemas are counted; the pinned tools are named."""
    described = json.loads(written(spec, templates, tmp_path / "out"))

    assert (described["spec"]["operations"], described["spec"]["schemas"]) == (4, 11)
    assert described["spec"]["version"] == "2026-10-21"
    assert described["tools"]["openapi-python-client"] == "0.29.1"
    assert described["tools"].keys() == {"openapi-python-client", "pyyaml", "ruff"}


@pytest.mark.parametrize("file", ["openapi.yaml", "things.yaml", "common.yaml"])
def test_a_change_in_any_file_of_the_description_changes_its_hash(spec: Spec, templates: Path, file: str) -> None:
    """Even a comment: the hash is over the files, not over what they mean."""
    before = provenance.describe(bundle(spec.root), templates)
    spec.write(file, (spec.folder / file).read_text(encoding="utf-8") + "# a comment\n")
    after = provenance.describe(bundle(spec.root), templates)

    assert before["spec"].pop("sha256") != after["spec"].pop("sha256")
    assert before == after


@pytest.mark.parametrize(("file", "counts"), [("model.py.jinja", True), ("driver.py", True), ("README.md", False)])
def test_only_what_shapes_the_output_is_hashed(spec: Spec, templates: Path, file: str, *, counts: bool) -> None:
    """Templates and driver count; notes for readers do not."""
    before = provenance.describe(bundle(spec.root), templates)
    (templates / file).write_text("other", encoding="utf-8")
    after = provenance.describe(bundle(spec.root), templates)

    assert (before["templates"] != after["templates"]) is counts
    assert before["spec"] == after["spec"]
