"""Our client and the official SDK under the same recorded responses: every difference has its class and its reason."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.corpus import side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


def test_every_difference_is_of_a_class_that_is_explained(
    traffic: dict[str, Any], report: Callable[[str], None]
) -> None:
    """JSON bodies, error responses and batch results: what differs is listed in docs/differences.md with its reason."""
    named = os.environ.get("CLAUDE_OFFICIAL_SDK_PYTHON")
    python = Path(named) if named else ROOT / "build" / "official-sdk" / "venv" / "bin" / "python"
    if not python.is_file():
        pytest.skip("no official SDK: `make official-sdk` installs it, or set CLAUDE_OFFICIAL_SDK_PYTHON")

    _, counts, found = side_by_side.survey(python)

    for line in counts:
        report(line)
    for (who, kind), places in sorted(found.items()):
        report(f"{who}: {kind}: {len(set().union(*places.values()))} responses")
    assert {key: dict(places) for key, places in found.items() if key not in side_by_side.EXPECTED} == {}
    explained = (ROOT / "docs" / "differences.md").read_text(encoding="utf-8")
    assert all(f"**{kind}**" in explained for _, kind in side_by_side.EXPECTED)


@pytest.mark.parametrize(
    ("theirs", "server", "found"),
    [
        ({"a": [{"b": 1}]}, {"a": [{"b": 1}]}, []),
        ({"a": None}, {}, [("a member added with null", ".a")]),
        ({"a": 1}, {}, [("a member added", ".a")]),
        ({}, {"a": None}, [("a member left out", ".a")]),
        ({"a": [{"b": 1.0}]}, {"a": [{"b": 1}]}, [("another value", ".a[].b")]),
        ({"a": [1]}, {"a": [1, 2]}, [("another value", ".a")]),
        ({"t": "2026-01-01T00:00:00Z"}, {"t": "2026-01-01T00:00:00+00:00"}, [("a time written anew", ".t")]),
        ({"t": "2026"}, {"t": "2026-01-01T00:00:00Z"}, [("a time written anew", ".t")]),
        ({"t": None}, {"t": "2026-01-01T00:00:00Z"}, [("another value", ".t")]),
    ],
)
def test_what_counts_as_a_difference(theirs: Any, server: Any, found: list[tuple[str, str]]) -> None:
    """A member more or less, another value or type, a time in other words; never the order of members."""
    assert list(side_by_side.differences(theirs, server)) == found
