"""docs/coverage.md is held to the tree: every row is there, every test exists, every public name resolves."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import claude_overlay
from claude_overlay import Claude
from claude_overlay.client.stream_plan import StreamOptions

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
# Rows of the merged table of the three earlier clients, by area; and the faults they have.
ROWS = {
    "Endpoints": 9,
    "Client": 11,
    "Request": 14,
    "Tools": 7,
    "Streaming": 5,
    "Reliability": 12,
    "Errors": 4,
    "Pagination": 1,
    "Observability": 7,
    "Testing": 2,
}
FAULTS = [str(number) for number in range(1, 36)]
TEST = re.compile(r"`(tests/[^`]*::[^`]*)`")
NAME = re.compile(r"`([^`]+)`")


def rows_of(heading: str) -> list[list[str]]:
    """Give the cells of the rows of the table under a heading."""
    _, _, rest = PAGE.partition(f"\n{heading}\n")
    table = re.split(r"\n#+ ", rest)[0]
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[1:]]


AREAS = {area: rows_of(f"### {area}") for area in ROWS}
FEATURES = [row for rows in (*AREAS.values(), rows_of("## Beyond the table")) for row in rows]
# Those of calls that are no names of their own.
ARGUMENTS = {*StreamOptions.__annotations__, "betas", "tools"}
NAMES = sorted({name for row in FEATURES for name in NAME.findall(row[1])})


@cache
def functions_of(path: str) -> frozenset[str]:
    """Give the names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds) and node.name.startswith("test_"))


def test_no_row_is_missing_and_none_is_empty() -> None:
    """As many as the merged table has in each area, and all 35 faults; each with a test and with words."""
    assert {area: len(rows) for area, rows in AREAS.items()} == ROWS
    assert [row[0] for row in rows_of("## Faults not inherited")] == FAULTS
    for row in FEATURES:
        assert len(row) == 4, row
        assert all(row), row
        assert TEST.search(row[2]), row
    assert all(len(row) == 3 and TEST.search(row[2]) for row in rows_of("## Faults not inherited"))


def test_every_test_that_is_named_exists() -> None:
    """By file and function."""
    named = TEST.findall(PAGE)
    missing = []
    for one in named:
        path, _, function = one.partition("::")
        if not (ROOT / path).is_file() or function not in functions_of(path):
            missing.append(one)

    assert missing == []
    assert len(named) > sum(ROWS.values()) + len(FAULTS)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_resolves(name: str) -> None:
    """As a member of the package, of a client, or of a module; and it takes the argument that is named."""
    found = re.fullmatch(r"([\w.]+)(?:\((\w+)=\))?", name)
    if found is None:
        assert name.removesuffix("=") in ARGUMENTS, f"{name!r} is no argument of a call"
        return
    thing = resolved(found[1])
    if found[2] is not None:
        assert found[2] in inspect.signature(thing).parameters


def resolved(name: str) -> Any:
    """Give what a dotted name means to a user."""
    first, *rest = name.split(".")
    if first == "claude":
        thing: Any = Claude("any-key")
    elif first in {"claude_overlay", "claude_api"}:
        return getattr(import_module(".".join([first, *rest[:-1]])), rest[-1])
    else:
        thing = getattr(claude_overlay, first)
    for part in rest:
        thing = getattr(thing, part)
    return thing
