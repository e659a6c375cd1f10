"""Mutation testing of `wire` and `streaming` with mutmut: how many small mistakes the tests notice.

    .venv/bin/python -m tests.mutation.run [--place DIRECTORY] [--only PATTERN ...] [--children N]

Decides what is mutated, which tests have to notice, and how the outcome is told. mutmut has a virtual environment of
its own and works on a copy of the two packages and of the tests under `tests/overlay/{wire,streaming}`; nothing of the
tree is changed. What the figures mean, and why each survivor survives, is in docs/mutants.md.

mutmut leaves decorated functions alone. In the copy, properties are therefore plain methods that become properties
after the class (`Class.name = property(Class.name)`): the same code, but mutated like any other. Hypothesis is seeded,
has no time limits and shrinks nothing, and tests that measure time are left out, so that a mutant dies by its mistake
and not by a busy machine. Exits with 1 when fewer than 90 % of the mutants of `wire` or of `streaming` are noticed.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MUTMUT = "mutmut==3.8.1"
ROOMS = ("wire", "streaming")
# What their tests import that is not the project's own; mutmut is beside it.
TOOLS = ("botocore=", "hypothesis=", "pytest=")
LEAST = 0.90
# By mutmut's exit codes of a mutant: its tests failed, it ran out of time (an endless loop), nothing noticed it.
KILLED, TIMEOUT, SURVIVED, UNTESTED = (1, 3), (36, 24, -24, 152, -9), (0,), (5, 33)
CONFIGURATION = """\
[tool.mutmut]
source_paths = ["src"]
only_mutate = [{only}]
use_git_change_detection = false

[tool.pytest.ini_options]
testpaths = ["tests"]
addopts = [
  "--strict-markers", "--import-mode=importlib", "--hypothesis-profile=mutants", "-p", "no:cacheprovider",
  "-k", "not time_is_linear and not cost_of_an_event",
]
filterwarnings = ["error"]
pythonpath = ["src", "."]
"""
CONFTEST = '''\
"""Made by tests/mutation/run.py."""
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "mutants",
    database=None,
    deadline=None,
    max_examples=40,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
'''


def environment(place: Path) -> Path:
    """Give mutmut's own interpreter, made on first use and when other packages are asked for (about a minute)."""
    interpreter = place / "venv" / "bin" / "python"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    tools = [name for name in project["dependency-groups"]["dev"] if name.startswith(TOOLS)]
    wanted = [MUTMUT, *project["project"]["dependencies"], *tools]
    stamp = place / "installed.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8").splitlines() != wanted:
        print(f"setting up {place / 'venv'} (once)", file=sys.stderr)  # noqa: T201 - a minute of silence is too long
        stamp.unlink(missing_ok=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", place / "venv"], check=True)  # noqa: S603
        install = [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, *wanted], check=True)  # noqa: S603
        stamp.write_text("\n".join(wanted), encoding="utf-8")
    return interpreter


def undecorated(source: str) -> str:
    """Write the properties of a module as plain methods that become properties after their class."""
    lines = source.splitlines()
    added: dict[int, list[str]] = {}
    for node in ast.parse(source).body:
        protocol = isinstance(node, ast.ClassDef) and any("Protocol" in ast.dump(base) for base in node.bases)
        if not isinstance(node, ast.ClassDef) or protocol:
            continue
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and [*map(ast.unparse, method.decorator_list)] == ["property"]:
                lines[method.decorator_list[0].lineno - 1] = ""
                name = f"{node.name}.{method.name}"
                added.setdefault(node.end_lineno or 0, []).append(f"{name} = property({name})")
    for number in sorted(added, reverse=True):
        lines[number:number] = ["", "", *added[number]]
    return "\n".join(lines) + "\n"


def copy(place: Path) -> Path:
    """Lay out the tree mutmut works on; what is there of an earlier run is replaced, its outcomes too."""
    tree = place / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generated" / "claude_api", tree / "src" / "claude_api", ignore=leave)
    shutil.copytree(ROOT / "overlay" / "claude_overlay", tree / "src" / "claude_overlay", ignore=leave)
    for room in ROOMS:
        shutil.copytree(ROOT / "tests" / "overlay" / room, tree / "tests" / "overlay" / room, ignore=leave)
        for module in (tree / "src" / "claude_overlay" / room).rglob("*.py"):
            module.write_text(undecorated(module.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copy(ROOT / "tests" / "overlay" / "partitions.py", tree / "tests" / "overlay" / "partitions.py")
    only = ", ".join(f'"src/claude_overlay/{room}/*"' for room in ROOMS)
    (tree / "pyproject.toml").write_text(CONFIGURATION.format(only=only), encoding="utf-8")
    (tree / "tests" / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    return tree


def outcomes(tree: Path) -> dict[str, int | None]:
    """Read the exit code of every mutant; None for one that was not tried."""
    found: dict[str, int | None] = {}
    for meta in sorted((tree / "mutants" / "src" / "claude_overlay").rglob("*.meta")):
        found |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def module_of(mutant: str) -> str:
    """Name the module of a mutant, below the package."""
    return mutant.removeprefix("claude_overlay.").partition(".x")[0]


def fate(code: int | None) -> str:
    """Say in a word what became of a mutant."""
    if code in KILLED:
        return "killed"
    if code in TIMEOUT:
        return "timeout"
    if code in SURVIVED:
        return "survived"
    return "untested" if code in UNTESTED else f"exit {code}"


def report(found: dict[str, int | None]) -> bool:
    """Print the figures by module and by room; say whether each room reaches what is asked."""
    counts: dict[str, Counter[str]] = {}
    for mutant, code in found.items():
        module = module_of(mutant)
        for name in (module, module.partition(".")[0] + "/"):
            counts.setdefault(name, Counter())[fate(code)] += 1
    enough = True
    lines = ["| module | mutants | killed | timeout | survived | noticed |", "|---|--:|--:|--:|--:|--:|"]
    for name, each in sorted(counts.items()):
        noticed = each["killed"] + each["timeout"]
        figures = (each.total(), each["killed"], each["timeout"], each.total() - noticed)
        lines.append(f"| {name} | {' | '.join(map(str, figures))} | {noticed / each.total():.1%} |")
        enough &= not name.endswith("/") or noticed >= LEAST * each.total()
    print("\n".join(lines))  # noqa: T201
    return enough


def main() -> int:
    """Run mutmut and tell what survived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--place", type=Path, default=ROOT / "build" / "mutation", help="where venv and copy are put")
    parser.add_argument("--only", nargs="*", default=[], help="names or patterns of mutants, as mutmut prints them")
    parser.add_argument("--children", type=int, default=os.cpu_count() or 1, help="mutants tried at once")
    options = parser.parse_args()
    place: Path = options.place.resolve()
    place.mkdir(parents=True, exist_ok=True)
    interpreter = environment(place)
    tree = copy(place)
    mutmut = [interpreter, "-m", "mutmut"]
    subprocess.run([*mutmut, "run", "--max-children", str(options.children), *options.only], cwd=tree, check=True)  # noqa: S603
    found = {mutant: code for mutant, code in outcomes(tree).items() if code is not None or not options.only}
    for mutant, code in found.items():
        if fate(code) not in {"killed", "timeout"}:
            shown = subprocess.run([*mutmut, "show", mutant], cwd=tree, check=False, capture_output=True, text=True)  # noqa: S603
            print(f"{fate(code)}: {shown.stdout}")  # noqa: T201
    return 0 if report(found) else 1


if __name__ == "__main__":
    sys.exit(main())
