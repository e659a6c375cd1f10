"""The stages from the hand-maintained description to the generated tree.

Decides their order: bundle, lint, parse, render, format, verify, and that each starts from nothing the last run
left. The tree is made in a temporary folder; the caller's folder changes only when every stage has passed, and
only in files that differ. Called by `generate.py` and by tests.
"""

from __future__ import annotations

import gc
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from driver import catalog_lint, lint, normalise, provenance, verify
from driver.bundle import Bundle, bundle
from driver.catalog import read_catalog
from driver.parse import parse
from driver.problem import SpecError
from driver.project import ClaudeProject

HOME = Path(__file__).resolve().parent.parent
TEMPLATES = HOME / "templates"
PACKAGE = "claude_api"
RUFF = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311", "--quiet")

Report = Callable[[str], None]


def spoken(line: str) -> None:
    """Print a stage's line at once, before anything that may end up on the error stream."""
    print(line, flush=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run found: one line per file that differs from what stood there before."""

    changes: tuple[str, ...]
    bundle: Bundle


def generate(spec: Path, out: Path, *, check: bool = False, report: Report = spoken) -> Outcome:
    """Generate `out` (the folder `generated/`) from `spec`; with `check`, only compare.

    Raises:
        SpecError: the description has problems; nothing was written.
        RuntimeError: a stage failed for another reason; nothing was written.
    """
    with tempfile.TemporaryDirectory(prefix="claude-generate-") as scratch:
        fresh = Path(scratch) / "generated"
        with _uncollected():
            bundled = build(spec, fresh, report=report)
        with _stage("compare", report):
            changes = verify.compare_trees(fresh, out)
        if not check:
            _replace(fresh, out)
    return Outcome(changes=tuple(changes), bundle=bundled)


def build(spec: Path, fresh: Path, *, report: Report = spoken) -> Bundle:
    """Make the whole tree at `fresh`, which must not exist yet."""
    with _stage("bundle", report):
        bundled, catalog = bundle(spec), read_catalog(spec)
    with _stage("lint", report):
        problems = lint.check(bundled)
        if catalog is not None:
            problems += catalog_lint.check(catalog, bundled.document)
        if problems:
            raise SpecError(problems)
    package = fresh / PACKAGE
    with _stage("parse", report):
        document = normalise.for_generator(bundled.document)
        parsed = parse(document, original=bundled.document, out=package, where=bundled.place)
    with _stage("render", report):
        errors = ClaudeProject(parsed, templates=TEMPLATES, where=bundled.place, catalog=catalog).build()
        if errors:
            raise RuntimeError("\n".join(f"{error.header}: {error.detail}" for error in errors))
        provenance.write(fresh, bundle=bundled, templates=HOME, catalog=catalog)
    with _stage("format", report):
        _ruff("check", "--fix-only", "--select=I,F401", package)
        _ruff("format", package)
    with _stage("verify", report):
        failures = verify.import_all(fresh)
        if failures:
            raise RuntimeError("the generated package does not import:\n" + "\n".join(failures))
    return bundled


@contextmanager
def _uncollected() -> Iterator[None]:
    """A run makes millions of objects and drops few: looking for garbage would take a fifth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _stage(name: str, report: Report) -> Iterator[None]:
    start = time.perf_counter()
    yield
    report(f"{name:8} {time.perf_counter() - start:6.2f} s")


def _ruff(*arguments: str | Path) -> None:
    command, *rest = arguments
    call = [find_ruff_bin(), str(command), *RUFF, *map(str, rest)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
    if done.returncode:
        raise RuntimeError(f"ruff {command} failed:\n{done.stdout}{done.stderr}")


def _replace(fresh: Path, out: Path) -> None:
    """Make `out` equal to `fresh`, touching only what differs: unchanged files keep their compiled form."""
    wanted = {
        path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    for path in sorted(out.rglob("*"), reverse=True) if out.exists() else []:
        if path.is_file() and path.relative_to(out) not in wanted and "__pycache__" not in path.parts:
            path.unlink()
        elif path.is_dir() and not (fresh / path.relative_to(out)).exists():
            shutil.rmtree(path)
    for name in sorted(wanted):
        target, made = out / name, fresh / name
        if not target.exists() or target.read_bytes() != made.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made, target)
