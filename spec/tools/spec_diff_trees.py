"""Finds the two sides of a comparison: description and generated tree of a git commit, and of the working tree.

Decides which generated tree stands for a description: the one that is committed beside it where PROVENANCE.json says
that it was made from it, else one rendered now by today's driver (not formatted, not imported: only its syntax is
read). Nothing of the checkout changes; a commit's files go to a temporary folder. Called by `spec_diff`.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from driver import normalise, provenance
from driver.bundle import Bundle, bundle
from driver.parse import parse
from driver.pipeline import HOME, PACKAGE, TEMPLATES
from driver.project import ClaudeProject
from tools.description import Description
from tools.spec_diff_surface import Surface, read

if TYPE_CHECKING:
    from pathlib import Path


class NoComparison(Exception):  # noqa: N818 - says what came of it, as the exit code does
    """One side cannot be read; the message says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side: its name for people, its description, its Python, and where that came from."""

    name: str
    description: Description
    surface: Surface
    origin: str


def checked_out(repository: Path, ref: str, into: Path) -> str:
    """Write spec/ and generated/ of a commit below `into`; returns the commit's short id.

    Raises:
        NoComparison: there is no such commit, or it has no description.
    """
    commit = _git(repository, "rev-parse", "--short", "--verify", "--end-of-options", f"{ref}^{{commit}}").decode()
    commit = commit.strip()
    named = _git(repository, "ls-tree", "--name-only", commit, "spec", "generated").decode().split()
    if "spec" not in named:
        raise NoComparison(f"commit {commit} has no folder spec/")
    archive = _git(repository, "archive", "--format=tar", commit, *named)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(into, filter="data")
    return commit


def side(root: Path, name: str, scratch: Path) -> Side:
    """Description and Python of the folder `root`, which holds spec/ and perhaps generated/.

    Raises:
        driver.problem.SpecError: the description's files do not fit together.
        RuntimeError, SyntaxError: the tree cannot be made or read.
    """
    bundled = bundle(root / "spec" / "openapi.yaml")
    made = root / "generated"
    if in_step(bundled, made):
        package, origin = made / PACKAGE, "generated/ as it stands there"
    else:
        package, origin = (
            rendered(bundled, scratch),
            "rendered for this report, as generated/ there was not made from its spec/",
        )
    return Side(name=name, description=Description(document=bundled.document), surface=read(package), origin=origin)


def in_step(bundled: Bundle, generated: Path) -> bool:
    """Whether the tree was made from this description."""
    stamp = generated / "PROVENANCE.json"
    if not stamp.is_file():
        return False
    said = json.loads(stamp.read_text(encoding="utf-8")).get("spec")
    return bool(said == provenance.describe(bundled, HOME)["spec"])


def rendered(bundled: Bundle, scratch: Path) -> Path:
    """The package that today's driver makes of a description, neither formatted nor imported."""
    package = scratch / PACKAGE
    document = normalise.for_generator(bundled.document)
    parsed = parse(document, original=bundled.document, out=package, where=bundled.place)
    errors = ClaudeProject(parsed, templates=TEMPLATES, where=bundled.place).build()
    if errors:
        raise RuntimeError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    return package


def _git(repository: Path, *arguments: str) -> bytes:
    call = ["git", "-C", str(repository), *arguments]
    done = subprocess.run(call, capture_output=True, check=False)  # noqa: S603 - our own arguments
    if done.returncode:
        raise NoComparison(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
