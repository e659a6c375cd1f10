"""Recorded traffic for the replay tests, and the counts they report.

The recordings are third-party material that is never part of this repository. Their folder comes from the environment
variable CLAUDE_CORPUS, by default `../shared/corpus` beside the repository; without it these tests skip and say so.
"""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("CLAUDE_CORPUS") or REPOSITORY.parent / "shared" / "corpus")

_COUNTS: list[str] = []


def _read(name: str) -> dict[str, dict[str, Any]]:
    path = FOLDER / f"{name}.jsonl.gz"
    if not path.is_file():
        pytest.skip(f"no corpus of recorded traffic at {FOLDER} (set CLAUDE_CORPUS)")
    with gzip.open(path) as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


@pytest.fixture(scope="session")
def traffic() -> dict[str, dict[str, Any]]:
    """All recorded requests and responses by their id."""
    return _read("traffic")


@pytest.fixture(scope="session")
def expected_messages() -> dict[str, dict[str, Any]]:
    """What the official SDK makes of each recorded stream."""
    return _read("expected_messages")


@pytest.fixture(scope="session")
def expected_errors() -> dict[str, dict[str, Any]]:
    """What the official SDK raises for each recorded error response."""
    return _read("expected_errors")


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Any:
    """Call with a line of counts; it is shown at the end of the run."""
    return lambda line: _COUNTS.append(f"{request.node.name}: {line}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what was replayed."""
    if _COUNTS:
        terminalreporter.section("recorded traffic")
        for line in _COUNTS:
            terminalreporter.write_line(line)
