"""The rules of DESIGN §8 that a linter does not know: sizes, docstrings, purity, and a test for every module."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
OVERLAY = ROOT / "overlay" / "claude_overlay"
TESTS = ROOT / "tests"
MOST_LINES = 500
MOST_LINES_OF_A_FUNCTION = 60
PURE = (
    "wire",
    "streaming",
    "batches",
    "reliability",
    "telemetry",
    "client/calls",
    "errors",
    "credential.py",
    "secret.py",
    "address.py",
    "content",
    "costs",
    "conversations",
    "requests",
    "schema",
    "structured",
    "webhooks.py",
    "media.py",
)
# The halves of a twin share the test that runs both.
TWINS = ("sync", "aio")
ASYNC = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)

MODULES = sorted(path for path in OVERLAY.rglob("*.py"))
TEST_FILES = sorted(path for path in TESTS.rglob("test_*.py"))


def name_of(path: Path) -> str:
    """Name a file by its path in the repository."""
    return path.relative_to(ROOT).as_posix()


def parse(path: Path) -> ast.Module:
    """Parse a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give every function of a module, methods and nested ones included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function, but for its docstring: a long explanation is no long function."""
    first = function.body[0]
    told = ast.get_docstring(function) is not None
    lines = (function.end_lineno or 0) - function.lineno + 1
    return lines - ((first.end_lineno or 0) - first.lineno + 1 if told else 0)


def is_only_a_docstring(tree: ast.Module) -> bool:
    """Tell a package file that holds nothing but its docstring and imports."""
    return all(
        isinstance(node, ast.ImportFrom | ast.Import)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.Assign) and all(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets))
        for node in tree.body
    )


def mirror_of(module: Path) -> Path:
    """Name the test file of a module: the same path below tests/overlay."""
    parts = list(module.relative_to(OVERLAY).parts)
    if parts[0] == "client" and parts[1] in TWINS:
        parts[1] = "twins"
    stem = parts[-1].removesuffix(".py").strip("_")
    return TESTS.joinpath("overlay", *parts[:-1], f"test_{stem}.py")


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_module_is_small_and_says_what_it_is(module: Path) -> None:
    """A module has a docstring, at most 500 lines, and functions of at most 60."""
    text = module.read_text(encoding="utf-8")
    tree = parse(module)

    assert ast.get_docstring(tree), "a module begins with what it decides"
    assert len(text.splitlines()) <= MOST_LINES
    long = {f.name: length_without_docstring(f) for f in functions(tree)}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES_OF_A_FUNCTION} == {}


@pytest.mark.parametrize("part", PURE)
def test_pure_parts_know_no_async(part: str) -> None:
    """What decides does not wait: no async keyword in the pure parts."""
    place = OVERLAY / part
    files = [place] if place.suffix else sorted(place.rglob("*.py"))

    assert files
    found = [name_of(path) for path in files if any(isinstance(node, ASYNC) for node in ast.walk(parse(path)))]
    assert found == []


def test_the_two_shells_do_not_know_each_other() -> None:
    """`client.sync` never imports `client.aio`, nor the other way."""
    found = []
    for one, other in (TWINS, TWINS[::-1]):
        for path in sorted((OVERLAY / "client" / one).rglob("*.py")):
            for node in ast.walk(parse(path)):
                imported = node.module or "" if isinstance(node, ast.ImportFrom) else ""
                if f"client.{other}" in imported:
                    found.append(f"{name_of(path)} imports {imported}")

    assert found == []


def test_the_two_shells_have_the_same_modules() -> None:
    """Every module of one shell has its twin in the other."""
    sync, aio = ({path.name for path in (OVERLAY / "client" / name).glob("*.py")} for name in TWINS)

    assert sync == aio


@pytest.mark.parametrize(
    "module", [path for path in MODULES if not (path.name == "__init__.py" and is_only_a_docstring(parse(path)))],
    ids=name_of,
)  # fmt: skip
def test_module_has_its_test_file(module: Path) -> None:
    """Every module has its test file at the mirrored path; the top package's is test_public_api.py."""
    if module == OVERLAY / "__init__.py":
        assert (TESTS / "test_public_api.py").is_file()
        return

    assert mirror_of(module).is_file(), f"{name_of(mirror_of(module))} is missing"


@pytest.mark.parametrize("path", TEST_FILES, ids=name_of)
def test_every_test_says_what_it_shows(path: Path) -> None:
    """A test file and every test in it has a docstring that states the behaviour."""
    tree = parse(path)

    assert ast.get_docstring(tree)
    silent = [f.name for f in functions(tree) if f.name.startswith("test_") and not ast.get_docstring(f)]
    assert silent == []


@pytest.mark.parametrize("path", [*MODULES, *TEST_FILES], ids=name_of)
def test_nothing_really_sleeps_in_a_test(path: Path) -> None:
    """Only the system clock waits; tests never do."""
    if path == OVERLAY / "client" / "clock.py" or (OVERLAY / "local") in path.parents:
        return
    calls = [
        f"{name_of(path)}:{node.lineno}"
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "sleep"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"time", "asyncio", "anyio"}
        and not (len(node.args) == 1 and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0)
    ]

    assert calls == []
